import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

/** So long the thread is kept after a picture: whoever asks for one often asks for the next. Then its 80 MB are given back. */
const RUHE_MS = 10_000

let faden: Worker | undefined
let ruhe: NodeJS.Timeout | undefined
let letztes: Promise<unknown> = Promise.resolve()

/** A picture as PNG, twice as large in pixels. One after the other, in a thread that is begun by the first. */
export function toPng(svg: string): Promise<Buffer> {
  const dieses = letztes.then(() => draw(svg))
  letztes = dieses.catch(() => undefined)
  return dieses
}

async function draw(svg: string): Promise<Buffer> {
  clearTimeout(ruhe)
  faden ??= begin()
  const antwort = once(faden, 'message')
  faden.postMessage(svg)
  try {
    const [bytes] = (await antwort) as [Uint8Array]
    return Buffer.from(bytes)
  } finally {
    ruhe = setTimeout(end, RUHE_MS).unref()
  }
}

function begin(): Worker {
  const neuer = new Worker(new URL('./png-prozess.ts', import.meta.url))
  // A server that is to end does not wait for it; one that fails is begun anew by the next picture.
  neuer.unref()
  neuer.on('error', end)
  return neuer
}

function end(): void {
  void faden?.terminate()
  faden = undefined
}
