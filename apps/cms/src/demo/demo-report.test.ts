import { isDemoUrl, type Kommune, type Kreis, type LeikaSchluessel, type Leistung } from '@infoschalter/domain'
import { type OpenPvogSatz, readOpenPvogCsv } from '@infoschalter/standards'
import { describe, expect, it } from 'vitest'
import { createDemoReport, createDemoSaetze, type DemoVorgaben } from './demo-report.ts'

const KREIS = {
  ebene: 'kreis',
  ars: '057540000000',
  name: 'Kreis Gütersloh',
  slug: 'kreis-guetersloh',
  einwohner: 360_000,
} as Kreis

/** Towns of 3,000 to 900,000 inhabitants; every tenth is a kreisfreie Stadt. */
const KOMMUNEN = Array.from({ length: 120 }, (_, nummer) => {
  const kreisfrei = nummer % 10 === 0
  const ars = kreisfrei ? `05${String(111 + nummer)}0000000` : `05754000${String(1000 + nummer)}`
  return {
    ebene: 'kommune',
    ars,
    name: `Ort ${nummer}`,
    slug: `ort-${nummer}`,
    art: kreisfrei ? 'kreisfreie Stadt' : 'Gemeinde',
    einwohner: Math.round(3000 * 300 ** (nummer / 119)),
  } as Kommune
})

const beschrieben = (slug: string, ebene: string, ...leika: string[]) =>
  ({ art: 'beschrieben', slug, titel: `Titel ${slug}`, leika, ozg: '10160', zustaendig: { ebene } }) as unknown as Leistung

const LEISTUNGEN: Leistung[] = [
  beschrieben('hund-anmelden', 'kommune', '99102013104000', '99102013002000'),
  beschrieben('auto-zulassen', 'kreis', '99036001001000'),
  beschrieben('elterngeld', 'land', '99041003017000'),
  beschrieben('kindergeld', 'bund', '99041008017000'),
  beschrieben('genehmigung', 'regierungsbezirk', '99063001001000'),
  ...Array.from(
    { length: 900 },
    (_, nummer) =>
      ({
        art: 'register',
        slug: `leika-${nummer}`,
        titel: `Äußerst große Prüfung ${nummer}`,
        leika: [`991${String(nummer).padStart(5, '0')}${nummer % 3 === 0 ? '000' : '012'}000` as LeikaSchluessel],
        herkunft: 'leika',
      }) as Leistung,
  ),
]

const VORGABEN: DemoVorgaben = {
  seed: 7,
  kommunen: KOMMUNEN,
  kreise: [KREIS],
  leistungen: LEISTUNGEN,
  datenstand: '2026-03-05' as DemoVorgaben['datenstand'],
}

const saetze = (anders: Partial<DemoVorgaben> = {}) => [...createDemoSaetze({ ...VORGABEN, ...anders })]
const csv = (anders: Partial<DemoVorgaben> = {}) => [...createDemoReport({ ...VORGABEN, ...anders })].join('')
const kommunenOf = (alle: readonly OpenPvogSatz[], leika: string) =>
  new Set(alle.filter((satz) => satz.leikaSchluessel === leika).map((satz) => satz.ars))

describe('a demo report', () => {
  it('has the same bytes for the same seed, and others for another', () => {
    expect(csv()).toBe(csv())
    expect(csv({ seed: 8 })).not.toBe(csv())
  })

  it('does not depend on the order of its input', () => {
    expect(csv({ kommunen: KOMMUNEN.toReversed(), leistungen: LEISTUNGEN.toReversed() })).toBe(csv())
  })

  it('leaves all others as they were when a described Leistung is added', () => {
    const leika = '99102099104000'
    const mehr = saetze({ leistungen: [...LEISTUNGEN, beschrieben('katze-anmelden', 'kommune', leika)] })
    expect(mehr.filter((satz) => satz.leikaSchluessel !== leika)).toEqual(saetze())
  })

  it('is read by the importer without a fault', async () => {
    const gelesen = []
    for await (const fund of readOpenPvogCsv(new Blob([csv()]).stream(), 'demo.csv')) gelesen.push(fund)
    expect(gelesen.filter((fund) => fund.art === 'satz').map((fund) => fund.satz)).toEqual(saetze())
    expect(gelesen.filter((fund) => fund.art !== 'satz' && fund.problem.schwere === 'fehler')).toEqual([])
  })

  it('names nobody real: every address ends in .example', () => {
    const urls = saetze().flatMap((satz) => satz.url ?? [])
    expect(urls.length).toBeGreaterThan(1000)
    expect(urls.filter((url) => !isDemoUrl(url))).toEqual([])
  })

  it('is different in every Kommune', () => {
    const angebot = Map.groupBy(saetze(), (satz) => satz.ars)
    const fingerabdruecke = KOMMUNEN.map(
      ({ ars }) =>
        angebot
          .get(ars)
          ?.map((satz) => satz.leikaSchluessel)
          .join() ?? '',
    )
    expect(new Set(fingerabdruecke).size).toBe(KOMMUNEN.length)
  })

  it('shows large towns further on the whole, but some small ones ahead of some large', () => {
    const jeOrt = Map.groupBy(saetze(), (satz) => satz.ars)
    const anzahl = KOMMUNEN.filter((kommune) => kommune.art === 'Gemeinde').map(({ ars }) => jeOrt.get(ars)?.length ?? 0)
    const klein = anzahl.slice(0, 50)
    const gross = anzahl.slice(-50)
    const summe = (werte: number[]) => werte.reduce((a, b) => a + b, 0)
    expect(summe(gross)).toBeGreaterThan(1.2 * summe(klein))
    expect(Math.max(...klein)).toBeGreaterThan(Math.min(...gross))
  })

  it('reports each Leistung at the level that is responsible', () => {
    const alle = saetze()
    const kreisfreie = KOMMUNEN.filter((kommune) => kommune.art === 'kreisfreie Stadt').map(({ ars }) => ars as string)
    expect([...kommunenOf(alle, '99036001001000')].filter((ars) => ars !== KREIS.ars && !kreisfreie.includes(ars))).toEqual([])
    expect(kommunenOf(alle, '99036001001000').size).toBeGreaterThan(0)
    for (const seed of [1, 2, 3, 4, 5]) {
      const welt = saetze({ seed })
      expect([...kommunenOf(welt, '99041003017000')].filter((ars) => ars !== '050000000000')).toEqual([])
      expect([...kommunenOf(welt, '99041008017000')].filter((ars) => ars !== '000000000000')).toEqual([])
      expect([...kommunenOf(welt, '99063001001000')].filter((ars) => ars !== '050000000000')).toEqual([])
    }
    expect(kommunenOf(alle, '99102013104000').size).toBeGreaterThan(20)
  })

  it('has the hosts of its areas', () => {
    // Several worlds: in one alone the Bund may happen to offer nothing.
    const hosts = new Map(
      [1, 2, 3, 4]
        .flatMap((seed) => saetze({ seed }))
        .flatMap(({ ars, url }) => (url === null ? [] : [[ars as string, new URL(url).hostname]])),
    )
    expect(hosts.get('050000000000')).toBe('nrw.example')
    // What the Bund offers is real content: nothing is invented for it.
    expect(hosts.has('000000000000')).toBe(false)
    expect(hosts.get(KREIS.ars)).toBe('kreis-guetersloh.example')
    expect(hosts.get(KOMMUNEN[119]?.ars ?? '')).toBe('ort-119.example')
  })

  it('has the blemishes of real reports, each rare', () => {
    const alle = saetze()
    const anteil = (trifftZu: (satz: OpenPvogSatz) => boolean) => alle.filter(trifftZu).length / alle.length
    const makel: ((satz: OpenPvogSatz) => boolean)[] = [
      (satz) =>
        satz.aktiv === 'nein' && satz.artFlaechendeckung === 'nicht in Auswertung berücksichtigt' && satz.begruendung !== '',
      (satz) => satz.onlineStatus === 'nicht ok',
      (satz) => satz.onlineStatus === null,
      (satz) => satz.url?.startsWith('http:') ?? false,
      (satz) => satz.url === null,
    ]
    for (const einer of makel) {
      expect(anteil(einer)).toBeGreaterThan(0.001)
      expect(anteil(einer)).toBeLessThan(0.08)
    }
  })

  it('takes a sample of what only the register knows, topics without a Verrichtung left out', () => {
    const register = saetze().filter((satz) => satz.leikaSchluessel.startsWith('991') && satz.leikaName.startsWith('Äußerst'))
    const schluessel = new Set(register.map((satz) => satz.leikaSchluessel))
    expect(schluessel.size).toBeGreaterThan(300)
    expect(schluessel.size).toBeLessThanOrEqual(800)
    expect([...schluessel].filter((leika) => leika.slice(8, 11) === '000')).toEqual([])
    expect(register.find((satz) => satz.url !== null)?.url).toMatch(/\/dienste\/aeusserst-grosse-pruefung-\d+$/)
  })

  it('carries official names where they are known', () => {
    const leikaNamen = new Map([['99102013104000' as LeikaSchluessel, 'Hundesteuer Anmeldung']])
    const hund = saetze({ leikaNamen }).find((satz) => satz.leikaSchluessel === '99102013104000')
    expect(hund).toMatchObject({ leikaName: 'Hundesteuer Anmeldung', leikaBezeichnung: 'Titel hund-anmelden', ozgId: '10160' })
  })

  it('dates no record later than its Datenstand, and none older than three weeks', () => {
    const tage = saetze().map((satz) => satz.datenstand ?? '')
    expect(tage.filter((tag) => tag > '2026-03-05' || tag < '2026-02-12')).toEqual([])
    expect(new Set(tage).size).toBeGreaterThan(5)
  })
})
