import { describe, expect, it } from 'vitest'
import { readOpenPvogSeite } from './read-seite.ts'

const SATZ = { leika_key: '99102013104000', ars: '057110000000', url: 'https://a.de', online_status: 'ok', aktiv: 'ja' }

describe('a page of the interface', () => {
  it('is read with its paging in `page`', () => {
    const seite = readOpenPvogSeite(
      { content: [SATZ], page: { totalPages: 3, totalElements: 201, number: 0, size: 100 } },
      's.json',
    )
    expect(seite).toMatchObject({ art: 'seite', saetze: 1, seiten: 3, gesamt: 201, nummer: 0, letzte: null })
  })

  it('is read with its paging beside the records', () => {
    const seite = readOpenPvogSeite({ content: [SATZ], totalPages: 3, totalElements: 201, number: 2, last: true }, 's.json')
    expect(seite).toMatchObject({ art: 'seite', seiten: 3, gesamt: 201, nummer: 2, letzte: true })
  })

  it('may write fields in camelCase, as null, or not at all', () => {
    const camel = {
      leikaKey: '99102013104000',
      leikaName: null,
      ars: '057110000000',
      onlineStatus: 'nicht ok',
      datenstandPvogImport: '2026-10-01',
    }
    const seite = readOpenPvogSeite({ content: [camel] }, 's.json')
    expect(seite.art === 'seite' && seite.gelesen).toMatchObject([
      {
        art: 'satz',
        zeile: 1,
        satz: { leikaName: '', url: null, onlineStatus: 'nicht ok', aktiv: null, datenstand: '2026-10-01' },
      },
    ])
  })

  it('puts bad records aside and keeps the others, by the same rules as the CSV', () => {
    const seite = readOpenPvogSeite(
      { content: [{ ...SATZ, url: 'javascript:x' }, { ...SATZ, ars: 57110000000 }, SATZ] },
      's.json',
    )
    expect(seite.art === 'seite' && seite.gelesen).toMatchObject([
      { art: 'problem', problem: { regel: 'url-schema', zeile: 1, datei: 's.json' }, schluessel: { ars: '057110000000' } },
      { art: 'problem', problem: { regel: 'ars-form', zeile: 2 } },
      { art: 'satz', zeile: 3 },
    ])
  })

  it.each([
    [{ fehler: 'x' }, 'seite-form'],
    [[SATZ], 'seite-form'],
    [null, 'seite-form'],
    [{ content: ['text'] }, 'seite-form'],
    [{ content: [], totalPages: 'drei' }, 'seite-form'],
    [{ content: [{ leika_key: '99102013104000', gebiet: 'x' }] }, 'spalte-fehlt'],
  ])('is refused as a whole when it is none: %j', (wert, regel) => {
    expect(readOpenPvogSeite(wert, 's.json')).toMatchObject({ art: 'abbruch', problem: { regel, schwere: 'fehler' } })
  })
})
