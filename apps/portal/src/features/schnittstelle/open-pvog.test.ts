import { beispielDienst, beispielInhalt, beispielUeberregional } from '@infoschalter/snapshot/beispiel'
import { describe, expect, it } from 'vitest'
import { createProbe } from '../../http/probe.ts'
import { routes } from './route.ts'

const { ask } = createProbe(routes)

interface Seite {
  readonly content: readonly Readonly<Record<string, string | null>>[]
  readonly page: { readonly number: number; readonly totalPages: number; readonly totalElements: number; readonly last: boolean }
}
async function seite(adresse: string, aenderung: Parameters<typeof ask>[1] = {}): Promise<Seite> {
  const antwort = await ask(adresse, aenderung)
  if (antwort.art !== 'json') throw new Error(`${adresse} answers ${antwort.art}`)
  return antwort.wert as Seite
}

const DREI = {
  onlinedienste: [
    beispielDienst('050000000000', undefined, { link: 'ungeprueft' }),
    beispielDienst('057110000000', undefined, { url: null, betrieb: 'inaktiv', link: 'nicht-erreichbar', datenstand: null }),
    beispielDienst('057540000000'),
  ],
}

describe('the read interface of the earlier dashboard', () => {
  it('lists the areas', async () => {
    expect(await ask('/api/v1/ars')).toMatchObject({
      art: 'json',
      wert: expect.arrayContaining([{ ars: '057110000000', arsName: 'Bielefeld' }]),
    })
  })

  it('gives every report with the field names that its clients know', async () => {
    const { content, page } = await seite('/api/v1/data')
    expect(page).toEqual({ number: 0, size: 100, totalPages: 1, totalElements: 1, last: true })
    expect(content[0]).toMatchObject({
      leika_key: '99102013104000',
      ars: '057110000000',
      ars_name: 'Bielefeld',
      ars_federal_state: '050000000000',
      bundesland: 'Nordrhein-Westfalen',
      url: 'https://dienst.example/057110000000',
      online_status: 'ok',
      aktiv: 'ja',
      art_flaechendeckung: 'in mind. einer Kommune verfügbar',
      datenstand_pvog_import: '2026-11-01',
      demo: 'nein',
    })
  })

  it('says what is not known as nothing, and how far a report reaches', async () => {
    const { content } = await seite('/api/v1/data', DREI)
    expect(content.map(({ art_flaechendeckung }) => art_flaechendeckung)).toEqual([
      'landesweit flächendeckend',
      'in mind. einer Kommune verfügbar',
      'kreisweit flächendeckend',
    ])
    expect(content[1]).toMatchObject({ url: null, aktiv: 'nein', online_status: 'nicht ok', datenstand_pvog_import: null })
    expect(content[0]?.['online_status']).toBeNull()
    const { content: bund } = await seite('/api/v1/data', beispielUeberregional())
    expect(bund[0]).toMatchObject({ ars: '000000000000', bundesland: '', art_flaechendeckung: 'bundesweit flächendeckend' })
  })

  it('marks what is invented', async () => {
    const quellen = beispielInhalt().quellen.map((quelle) => ({ ...quelle, demo: quelle.id === 'open-pvog' }))
    expect((await seite('/api/v1/data', { quellen })).content[0]?.['demo']).toBe('ja')
  })

  it('of an area gives its own reports, with those above and below when asked', async () => {
    const wo = async (adresse: string) => (await seite(adresse, DREI)).content.map(({ ars }) => ars)
    expect(await wo('/api/v1/data/057540000000')).toEqual(['057540000000'])
    expect(await wo('/api/v1/data/057540008008?includeAbove=true')).toEqual(['050000000000', '057540000000'])
    expect(await wo('/api/v1/data/057000000000?includeBelow=true')).toEqual(['057110000000', '057540000000'])
  })

  it('goes page by page', async () => {
    const zweite = await seite('/api/v1/data?page=1&size=2', DREI)
    expect(zweite.content.map(({ ars }) => ars)).toEqual(['057540000000'])
    expect(zweite.page).toMatchObject({ number: 1, totalPages: 2, totalElements: 3, last: true })
    expect((await seite('/api/v1/data?page=7&size=2', DREI)).content).toEqual([])
  })

  it('is a file too', async () => {
    const antwort = await ask('/api/v1/data/057110000000?filetype=csv')
    expect(antwort).toMatchObject({ art: 'text', typ: 'text/csv' })
    expect(antwort.art === 'text' ? antwort.inhalt : '').toMatch(/^leika_key,leika_name,[\s\S]*\r\n99102013104000,/)
  })

  it('is no file when it would be too large: then it is read page by page', async () => {
    const onlinedienste = Array.from({ length: 20_001 }, () => beispielDienst('057110000000'))
    expect(await ask('/api/v1/data?filetype=csv', { onlinedienste })).toMatchObject({
      art: 'json',
      status: 413,
      wert: { fehler: { code: 'zu-gross', meldung: expect.stringContaining('seitenweise') } },
    })
  })

  it.each([
    ['/api/v1/data/atlantis', 404, 'ars-unbekannt'],
    ['/api/v1/data/059999999999', 404, 'ars-unbekannt'],
    ['/api/v1/data?page=-1', 400, 'seite-ungueltig'],
    ['/api/v1/data?page=1.5', 400, 'seite-ungueltig'],
    ['/api/v1/data?size=0', 400, 'seite-ungueltig'],
    ['/api/v1/data?size=100000', 400, 'seite-ungueltig'],
    ['/api/v1/data?filetype=xlsx', 400, 'filetype-unbekannt'],
  ])('%s is answered with %i and a word about it', async (adresse, status, code) => {
    expect(await ask(adresse)).toMatchObject({ art: 'json', status, wert: { fehler: { code } } })
  })
})
