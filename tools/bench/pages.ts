import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ROUTES } from '../../apps/portal/src/app.ts'
import { loadAssets } from '../../apps/portal/src/assets/assets.ts'
import { encode, finish } from '../../apps/portal/src/http/response.ts'
import type { Anfrage } from '../../apps/portal/src/http/route.ts'
import { readSnapshot } from '../../packages/snapshot/src/index.ts'

/** What pages cost that nobody has asked for before, and what a first visit loads. */
export async function measurePages(
  varDir: string,
): Promise<{ cpuMsJeSeite: number; startHtmlBytes: number; ersterBesuchBytes: number }> {
  const wurzel = join(varDir, 'snapshots')
  const { id } = JSON.parse(await readFile(join(wurzel, 'aktuell.json'), 'utf8')) as { id: string }
  const gelesen = await readSnapshot(id, (name) => readFile(join(wurzel, id, name)))
  if (!gelesen.ok) throw new Error(gelesen.problem.meldung)
  const { snapshot } = gelesen
  const assets = await loadAssets()
  const imOrt = ROUTES.find((route) => route.pfad === '/leistungen/:slug/:ort')
  const start = ROUTES.find((route) => route.pfad === '/')
  if (imOrt === undefined || start === undefined) throw new Error('routes are missing')
  const anfrage = (pfad: string, teile: Record<string, string>): Anfrage => ({
    snapshot,
    pfad,
    teile,
    heute: '2026-11-25',
    query: new URLSearchParams(),
    portalUrl: 'http://portal',
    assetPfad: assets.pfad,
  })

  const paare = snapshot.gebiete.kommunen.map((kommune, i) => {
    const leistung = snapshot.leistungen.beschrieben[i % snapshot.leistungen.beschrieben.length]
    return { slug: leistung?.slug ?? '', ort: kommune.slug }
  })
  const render = async ({ slug, ort }: { slug: string; ort: string }) => {
    const fertig = await finish(imOrt.antworte(anfrage(`/leistungen/${slug}/${ort}`, { slug, ort })), imOrt.pfad)
    if (fertig === null) throw new Error(`${slug}/${ort} was not found`)
    await encode(fertig, 'br')
  }
  for (const paar of paare.slice(0, 100)) await render(paar)
  const vorher = process.cpuUsage()
  for (const paar of paare) await render(paar)
  const { user, system } = process.cpuUsage(vorher)

  const startseite = await finish(start.antworte(anfrage('/', {})), start.pfad)
  if (startseite === null) throw new Error('the start page was not found')
  const startHtmlBytes = (await encode(startseite, 'br')).bytes.length
  const html = startseite.koerper.get('identity')?.bytes.toString() ?? ''
  // What a browser loads: style sheet, script, icon, and the two fonts that the style sheet needs for German.
  const namen = ['portal.css', 'vorschlaege.js', 'logo.svg', 'fira-400.woff2', 'fira-600.woff2']
  const dazu = namen
    .map((name) => assets.findByPfad(assets.pfad(name)))
    .reduce((summe, asset) => summe + (asset?.brotli ?? asset?.bytes ?? Buffer.alloc(0)).length, 0)
  if (!html.includes(assets.pfad('portal.css'))) throw new Error('the start page does not load its style sheet')
  return { cpuMsJeSeite: (user + system) / 1000 / paare.length, startHtmlBytes, ersterBesuchBytes: startHtmlBytes + dazu }
}
