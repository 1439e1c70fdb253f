/** A thread that makes PNG of SVG: a third of a second each, which the server has not. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parentPort } from 'node:worker_threads'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { unpackWoff } from './woff.ts'

/** Pixels per unit: sharp on paper and on good screens. */
const DICHTE = 2

const read = (name: string) => readFileSync(fileURLToPath(import.meta.resolve(name)))

await initWasm(read('@resvg/resvg-wasm/index_bg.wasm'))
const fontBuffers = ['400', '600'].map((staerke) =>
  unpackWoff(read(`@fontsource/fira-sans/files/fira-sans-latin-${staerke}-normal.woff`)),
)

parentPort?.on('message', (svg: string) => {
  const bild = new Resvg(svg, { fitTo: { mode: 'zoom', value: DICHTE }, font: { fontBuffers, defaultFontFamily: 'Fira Sans' } })
  parentPort?.postMessage(bild.render().asPng())
  bild.free()
})
