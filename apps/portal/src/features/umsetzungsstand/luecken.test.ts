import type { Verwaltung } from '@infoschalter/domain'
import { beispielDienst, beispielInhalt, beispielVerwaltungen } from '@infoschalter/snapshot/beispiel'
import { describe, expect, it } from 'vitest'
import { createProbe } from '../../http/probe.ts'
import { routes } from './route.ts'

/** Rietberg and Halle are towns of the same size class; what Rietberg has, Halle can learn from her. */

const { ask, page, words } = createProbe(routes)
const RIETBERG = '057540028028'
const HALLE = '057540012012'
const KEY = '99102013104000'
const NUR_RIETBERG = { onlinedienste: [beispielDienst(RIETBERG)] }
const HALLE_ABGESCHALTET = {
  onlinedienste: [beispielDienst(HALLE, KEY, { betrieb: 'inaktiv' }), beispielDienst(RIETBERG)],
}
const OHNE_BERICHT = { quellen: beispielInhalt().quellen.filter(({ id }) => !id.startsWith('open-pvog')), onlinedienste: [] }

describe('what is missing in a Kommune', () => {
  it('stands beside who has it, with which service, and the Projekt to ask', async () => {
    const text = await words('/umsetzungsstand/orte/halle-westf', HALLE_ABGESCHALTET)
    expect(text).toMatch(/Gemeldet, aber noch nicht ganz online \(1\) Hund anmelden Gemeldet ohne Online-Dienst/)
    expect(text).toMatch(/Schon online in Rietberg Dienst in Rietberg: dienst\.example Kürzester Weg Hund digital/)
    expect(await page('/umsetzungsstand/orte/halle-westf', HALLE_ABGESCHALTET)).toContain('href="/wissen/projekte/hund-digital"')
  })

  it('is never called "not online" where nobody has reported anything', async () => {
    const text = await words('/umsetzungsstand/orte/halle-westf', NUR_RIETBERG)
    expect(text).toMatch(/Dazu liegt keine Meldung vor \(1\) Das heißt nicht, dass es hier nicht online geht\./)
    expect(text).not.toContain('noch nicht ganz online')
  })

  it('leads to a Kommune where there is no Projekt', async () => {
    const { wissen } = beispielInhalt()
    const text = await words('/umsetzungsstand/orte/halle-westf', { ...NUR_RIETBERG, wissen: { ...wissen, projekte: [] } })
    expect(text).toContain('Fragen Sie in Rietberg nach dem Dienst und den Kosten')
    expect(text).not.toContain('Kosten:')
  })

  it('gives its number where it has published one', async () => {
    const { wissen } = beispielInhalt()
    const [stadt] = beispielVerwaltungen().verwaltungen
    const verwaltungen = [{ ...stadt, ars: RIETBERG, slug: 'rietberg', logo: undefined } as Verwaltung]
    const inhalt = { ...NUR_RIETBERG, wissen: { ...wissen, projekte: [] }, verwaltungen }
    expect(await words('/umsetzungsstand/orte/halle-westf', inhalt)).toMatch(/nach dem Dienst und den Kosten: 0211.000-0/)
  })

  it('is nothing where others of its kind have nothing, or nobody reports', async () => {
    expect(await words('/umsetzungsstand/orte/bielefeld', NUR_RIETBERG)).not.toContain('Was fehlt hier')
    expect(await words('/umsetzungsstand/orte/halle-westf', OHNE_BERICHT)).not.toContain('Was fehlt hier')
  })
})

describe('the dossier of a Kommune', () => {
  it('has state, comparison, gaps, next steps with an office to ask, sources', async () => {
    const text = await words('/umsetzungsstand/orte/halle-westf/dossier', HALLE_ABGESCHALTET)
    expect(text).toMatch(/1\. Stand .*2\. Vergleich .*3\. Lücken .*4\. Nächste Schritte .*5\. Quellen und Stand/)
    expect(text).toContain('Stadt, Kreis Gütersloh, 21.000 Menschen (28. Februar 2026). Erstellt am 25. November 2026.')
    expect(text).toContain('Hund digital . Ansprechstelle: Land Beispiel (Träger) Für: Hund anmelden')
    expect(text).toContain('https://portal.example/umsetzungsstand/orte/halle-westf/dossier')
  })

  it('gives equals the same place, whatever they are called', async () => {
    const dossier = (ort: string, inhalt: object) => words(`/umsetzungsstand/orte/${ort}/dossier`, inhalt)
    expect(await dossier('rietberg', NUR_RIETBERG)).toContain('Rietberg steht damit auf Platz 1 von 2 vergleichbaren Orten.')
    expect(await dossier('halle-westf', NUR_RIETBERG)).toContain(
      'Halle (Westf.) steht damit auf Platz 2 von 2 vergleichbaren Orten.',
    )
    const beide = { onlinedienste: [beispielDienst(HALLE), beispielDienst(RIETBERG)] }
    for (const ort of ['rietberg', 'halle-westf'])
      expect(await dossier(ort, beide)).toContain('Beide vergleichbaren Orte haben gleich viel online.')
  })

  it('says that nothing is known where nobody has reported, and counts nothing', async () => {
    const text = await words('/umsetzungsstand/orte/halle-westf/dossier', OHNE_BERICHT)
    expect(text).toContain('Uns liegt noch kein Bericht vor.')
    expect(text).not.toContain('2. Vergleich')
  })

  it('is there for Kommunen, not for Kreise, and not for search engines', async () => {
    expect(await ask('/umsetzungsstand/orte/halle-westf/dossier')).toMatchObject({ indexieren: false })
    expect(await ask('/umsetzungsstand/orte/kreis-guetersloh/dossier')).toEqual({ art: 'nicht-gefunden' })
  })
})
