import { Readable } from 'node:stream'
import type { Ars, Datum, LeikaSchluessel } from '@infoschalter/domain'
import { describe, expect, it } from 'vitest'
import { exportOpenPvogCsv } from './export.ts'
import { readOpenPvogCsv } from './read-csv.ts'
import type { OpenPvogSatz } from './satz.ts'

const VOLL: OpenPvogSatz = {
  leikaSchluessel: '99102013104000' as LeikaSchluessel,
  leikaName: 'Hundesteuer "Anmeldung"',
  leikaBezeichnung: 'Hund, Katze; Maus\nund 🐕',
  ars: '057110000000' as Ars,
  arsName: 'Bielefeld',
  arsFederalState: '05',
  bundesland: 'Nordrhein-Westfalen',
  ozgId: '10160',
  ozgBezeichnung: "=1+1 'x'",
  url: 'https://a.de/?a=1,2;3',
  onlineStatus: 'nicht ok',
  aktiv: 'nein',
  artFlaechendeckung: 'nicht in Auswertung berücksichtigt',
  begruendung: '"so"',
  datenstand: '2026-10-01' as Datum,
}
const LEER: OpenPvogSatz = {
  ...VOLL,
  leikaName: '',
  leikaBezeichnung: '',
  url: null,
  onlineStatus: null,
  aktiv: null,
  begruendung: '',
  datenstand: null,
}

describe('the export', () => {
  it('is read back as what it was made from', async () => {
    const csv = [...exportOpenPvogCsv([VOLL, LEER])].join('')
    const gelesen = await Readable.from(readOpenPvogCsv(new Blob([csv]).stream(), 'x.csv')).toArray()
    expect(gelesen).toEqual([
      { art: 'satz', zeile: 2, satz: VOLL },
      { art: 'satz', zeile: 4, satz: LEER },
    ])
  })

  it('of nothing is a header', () => {
    expect([...exportOpenPvogCsv([])]).toEqual([expect.stringMatching(/^leika_key,leika_name,.*,datenstand_pvog_import\n$/)])
  })
})
