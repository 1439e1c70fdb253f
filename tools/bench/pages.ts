import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ROUTES } from '../../apps/portal/src/app.ts'
import { type Assets, loadAssets } from '../../apps/portal/src/assets/assets.ts'
import { encode, finish } from '../../apps/portal/src/http/response.ts'
import { readSnapshot, type Snapshot } from '../../packages/snapshot/src/index.ts'

/** How many pages are made before anything is timed. */
const AUFWAERMEN = 100

/** What pages cost that nobody has asked for before, and what a first visit loads. */
export async function measurePages(varDir: string): Promise<{
  cpuMsJeSeite: number
  cpuMsJeKarte: number
  karteBytes: number
  startHtmlBytes: number
  ersterBesuchBytes: number
}> {
  const snapshot = await readAktuellen(join(varDir, 'snapshots'))
  const assets = await loadAssets()
  const render = createRender(snapshot, assets)
  const { kommunen } = snapshot.gebiete
  const { beschrieben } = snapshot.leistungen

  const imOrt = await measureCpu(kommunen, async ({ slug: ort }, i) => {
    const slug = beschrieben[i % beschrieben.length]?.slug ?? ''
    await render('/leistungen/:slug/:ort', { slug, ort })
  })
  const groessen: number[] = []
  const karte = await measureCpu(beschrieben, async ({ slug }) => {
    const { br } = await render('/umsetzungsstand/karte', {}, { zeigt: `leistung-${slug}` })
    groessen.push(br.length)
  })
  const { html, br } = await render('/', {})
  return {
    cpuMsJeSeite: imOrt,
    cpuMsJeKarte: karte,
    karteBytes: Math.max(...groessen),
    startHtmlBytes: br.length,
    ersterBesuchBytes: br.length + besuchBytes(html, assets),
  }
}

async function readAktuellen(wurzel: string): Promise<Snapshot> {
  const { id } = JSON.parse(await readFile(join(wurzel, 'aktuell.json'), 'utf8')) as { id: string }
  const gelesen = await readSnapshot(id, (name) => readFile(join(wurzel, id, name)))
  if (!gelesen.ok) throw new Error(gelesen.problem.meldung)
  return gelesen.snapshot
}

type Render = (
  route: string,
  teile: Record<string, string>,
  query?: Record<string, string>,
) => Promise<{ readonly html: string; readonly br: Buffer }>

/** Makes a page as the server does when it is not in its cache. */
function createRender(snapshot: Snapshot, assets: Assets): Render {
  return async (muster, teile, query = {}) => {
    const route = ROUTES.find(({ pfad }) => pfad === muster)
    if (route === undefined) throw new Error(`route ${muster} is missing`)
    const pfad = muster.replace(/:([a-z]+)/g, (_, name: string) => teile[name] ?? '')
    const antwort = route.antworte({
      snapshot,
      pfad,
      teile,
      heute: '2026-11-25',
      query: new URLSearchParams(query),
      portalUrl: 'http://portal',
      assetPfad: assets.pfad,
    })
    const fertig = await finish(antwort, muster)
    if (fertig === null) throw new Error(`${pfad} was not found`)
    const { bytes } = await encode(fertig, 'br')
    return { html: fertig.koerper.get('identity')?.bytes.toString() ?? '', br: bytes }
  }
}

/** Milliseconds of CPU for each, once the first are done. */
async function measureCpu<T>(alle: readonly T[], einer: (wert: T, stelle: number) => Promise<void>): Promise<number> {
  for (const [i, wert] of alle.slice(0, AUFWAERMEN).entries()) await einer(wert, i)
  const vorher = process.cpuUsage()
  for (const [i, wert] of alle.entries()) await einer(wert, i)
  const { user, system } = process.cpuUsage(vorher)
  return (user + system) / 1000 / alle.length
}

/** What a browser loads besides: style sheet, script, icon, and the two fonts that the style sheet needs for German. */
function besuchBytes(html: string, assets: Assets): number {
  if (!html.includes(assets.pfad('portal.css'))) throw new Error('the start page does not load its style sheet')
  const namen = ['portal.css', 'vorschlaege.js', 'logo.svg', 'fira-400.woff2', 'fira-600.woff2']
  return namen
    .map((name) => assets.findByPfad(assets.pfad(name)))
    .reduce((summe, asset) => summe + (asset?.brotli ?? asset?.bytes ?? Buffer.alloc(0)).length, 0)
}
