import { beispielDienst } from '@infoschalter/snapshot/beispiel'
import { readOpenPvogSeite } from '@infoschalter/standards'
import { expect, test } from 'vitest'
import { routes } from '../../apps/portal/src/features/schnittstelle/route.ts'
import { createProbe } from '../../apps/portal/src/http/probe.ts'

/** A client that speaks to the Data Hub reads this portal as well: our own importer is one. */

const { ask } = createProbe(routes)
const snapshot = {
  onlinedienste: [beispielDienst('050000000000', undefined, { link: 'nicht-erreichbar' }), beispielDienst('057110000000')],
}

test('the importer reads the pages of this portal as those of the Data Hub', async () => {
  const antwort = await ask('/api/v1/data?page=0', snapshot)
  const seite = readOpenPvogSeite(antwort.art === 'json' ? antwort.wert : null, 'portal')
  if (seite.art !== 'seite') throw new Error(JSON.stringify(seite))
  expect(seite).toMatchObject({ saetze: 2, seiten: 1, gesamt: 2, letzte: true })
  expect(seite.gelesen.map((gelesen) => ('satz' in gelesen ? gelesen.satz : gelesen))).toMatchObject([
    { ars: '050000000000', onlineStatus: 'nicht ok', artFlaechendeckung: 'landesweit flächendeckend' },
    { ars: '057110000000', onlineStatus: 'ok', aktiv: 'ja', datenstand: '2026-11-01' },
  ])
})
