import { setTimeout as pause } from 'node:timers/promises'
import { quantil } from '../../packages/search/src/index.ts'
import { type Cms, startRedaktion } from '../../tests/browser/redaktion.ts'
import { createStock } from './stock.ts'

/** From the click on „Veröffentlichen“ until the portal shows the words: CMS, process that publishes and portal as they run. */

export interface Veroeffentlichungszeiten {
  readonly p50: number
  readonly p95: number
}

/** How often the portal is asked. */
const TAKT_MS = 20
const SEITE = '/wissen/begriffe/efa'

/** @param dienste reports in the stock @returns seconds */
export async function measureVeroeffentlichen(dienste: number, male: number): Promise<Veroeffentlichungszeiten> {
  const redaktion = await startRedaktion('vorhanden', (varDir) => createStock(varDir, dienste))
  try {
    const cms = await redaktion.readCms()
    const autorin = await cms.signInToken(
      await cms.createKonto('Autorin', 'landesredaktion', await cms.findOrganisation('where[art][equals]=land')),
    )
    const { docs } = await cms.ask<{ docs: [{ id: number }] }>(cms.token, 'GET', '/api/begriffe?where[slug][equals]=efa&depth=0')
    const zeiten: number[] = []
    // The first one warms up the program, as any day's first does.
    for (let i = 0; i <= male; i++) {
      const ms = await publishOnce(cms, autorin, docs[0].id, redaktion.portal, i)
      if (i > 0) zeiten.push(ms / 1_000)
    }
    return { p50: quantil(zeiten, 0.5), p95: quantil(zeiten, 0.95) }
  } finally {
    await redaktion.stop()
  }
}

/** One changed sentence, given to be checked by one person, released and published by another. */
async function publishOnce({ ask, token }: Cms, autorin: string, id: number, portal: string, nummer: number): Promise<number> {
  const satz = `Messung Nummer ${nummer}: wie lange es dauert, bis das Portal diesen Satz zeigt.`
  const step = (wer: string, nach: string) => ask(wer, 'POST', `/api/begriffe/${id}/schritt`, { nach })
  await ask(autorin, 'PATCH', `/api/begriffe/${id}?draft=true`, { kurz: satz })
  await step(autorin, 'in-pruefung')
  await step(token, 'freigegeben')
  const anfang = performance.now()
  await step(token, 'veroeffentlicht')
  while (!(await (await fetch(portal + SEITE)).text()).includes(satz)) {
    if (performance.now() - anfang > 120_000) throw new Error(`the portal did not show within two minutes: ${satz}`)
    await pause(TAKT_MS)
  }
  return performance.now() - anfang
}
