import { join } from 'node:path'
import type { Ars, Datum, LeikaSchluessel } from '@infoschalter/domain'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { BIELEFELD, createProbe, GEWERBE, HUND, KOELN, type Probe, satz, UNBEKANNTE_KOMMUNE, vieleSaetze } from './probe.ts'

const FIXTURES = join(import.meta.dirname, '../../../../fixtures/open-pvog')

let probe: Probe
beforeEach(() => {
  probe = createProbe()
})
afterEach(() => probe.weg())

describe('the first import', () => {
  it('takes all records over, with their state, and publishes once', async () => {
    const { code, bericht } = await probe.importiere(join(FIXTURES, 'gut.csv'))
    expect(code).toBe(0)
    expect(bericht).toMatchObject({ ergebnis: 'uebernommen', zeilen: 3, neu: { anzahl: 3 }, quelle: 'open-pvog', demo: false })
    expect(probe.veroeffentlicht()).toBe(1)
    expect(probe.dienste()).toEqual([
      {
        leikaSchluessel: GEWERBE,
        ars: KOELN,
        url: 'https://www.stadt-koeln.de/gewerbe',
        betrieb: 'inaktiv',
        umfang: 'voll',
        link: 'nicht-erreichbar',
        datenstand: '2026-10-01',
        quelle: 'open-pvog',
      },
      expect.objectContaining({ leikaSchluessel: HUND, ars: KOELN, betrieb: 'aktiv', link: 'erreichbar' }),
      expect.objectContaining({ leikaSchluessel: HUND, ars: BIELEFELD }),
    ])
  })

  it('keeps "not checked" and "without address" apart from "not ok"', async () => {
    await probe.importiere(probe.schreibe('b.csv', [satz({ url: null, onlineStatus: null, aktiv: null, datenstand: null })]))
    expect(probe.dienste()).toMatchObject([{ url: null, link: 'ungeprueft', betrieb: 'aktiv', datenstand: null }])
  })

  it('knows the report afterwards: file, checksum, Datenstand, time', async () => {
    await probe.importiere(join(FIXTURES, 'gut.csv'))
    expect(probe.offen((bestand) => bestand.berichte())).toMatchObject([
      {
        id: 'open-pvog',
        demo: false,
        stand: '2026-10-01',
        importiert: '2026-11-24T12:00:00.000Z',
        saetze: 3,
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ])
  })
})

describe('the next import', () => {
  it('of the same report changes nothing', async () => {
    await probe.importiere(join(FIXTURES, 'gut.csv'))
    const { code, bericht } = await probe.importiere(join(FIXTURES, 'gut.csv'))
    expect(code).toBe(0)
    expect(bericht).toMatchObject({ unveraendert: 3, neu: { anzahl: 0 }, geaendert: { anzahl: 0 }, weggefallen: { anzahl: 0 } })
  })

  it('tells new, changed, unchanged and gone, with line and former address', async () => {
    await probe.importiere(
      probe.schreibe('1.csv', [...vieleSaetze(7), satz({ url: 'https://a.de/alt' }), satz({ ars: KOELN, onlineStatus: 'ok' })]),
    )
    const { bericht } = await probe.importiere(
      probe.schreibe('2.csv', [
        ...vieleSaetze(6),
        satz({ url: 'https://a.de/neu' }),
        satz({ ars: KOELN, onlineStatus: 'nicht ok' }),
        satz({ leikaSchluessel: GEWERBE }),
      ]),
    )
    expect(bericht).toMatchObject({
      unveraendert: 6,
      neu: { anzahl: 1, beispiele: [{ leikaSchluessel: GEWERBE, zeile: 10 }] },
      weggefallen: { anzahl: 1, beispiele: [{ ars: '051000000006', zeile: null, url: 'https://stadt.de/6/a' }] },
      geaendert: {
        anzahl: 2,
        beispiele: [
          { url: 'https://a.de/neu', vorher: 'https://a.de/alt', zeile: 8 },
          { ars: KOELN, zeile: 9 },
        ],
      },
    })
    expect(probe.dienste()).toHaveLength(9)
    expect(probe.dienste().find((dienst) => dienst.ars === KOELN)?.link).toBe('nicht-erreichbar')
    expect(probe.dienste().map((dienst) => dienst.url)).not.toContain('https://a.de/alt')
  })

  it('takes a newer Datenstand over, and calls the record unchanged', async () => {
    await probe.importiere(probe.schreibe('1.csv', [satz()]))
    const { bericht } = await probe.importiere(probe.schreibe('2.csv', [satz({ datenstand: '2026-11-01' as Datum })]))
    expect(bericht).toMatchObject({ unveraendert: 1, nurDatenstand: 1, geaendert: { anzahl: 0 } })
    expect(probe.dienste()).toMatchObject([{ datenstand: '2026-11-01' }])
    expect(probe.offen((bestand) => bestand.berichte())).toMatchObject([{ stand: '2026-11-01' }])
  })

  it('shows no more than ten examples, and counts all', async () => {
    const { bericht } = await probe.importiere(probe.schreibe('1.csv', vieleSaetze(25)))
    expect(bericht.neu.anzahl).toBe(25)
    expect(bericht.neu.beispiele.map((beispiel) => beispiel.zeile)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
    expect(probe.zeilen).toContain('  … und 15 weitere')
  })
})

describe('several services of one Leistung in one area', () => {
  const drei = ['a', 'b', 'c'].map((name) => satz({ url: `https://x.de/${name}` }))

  it('are all kept', async () => {
    await probe.importiere(probe.schreibe('1.csv', drei))
    expect(probe.dienste().map((dienst) => dienst.url)).toEqual(['https://x.de/a', 'https://x.de/b', 'https://x.de/c'])
  })

  it('keep their identity whatever is added before them', async () => {
    await probe.importiere(probe.schreibe('1.csv', drei))
    const { bericht } = await probe.importiere(probe.schreibe('2.csv', [satz({ url: 'https://x.de/0' }), ...drei]))
    expect(bericht).toMatchObject({ neu: { anzahl: 1 }, geaendert: { anzahl: 0 }, unveraendert: 3 })
  })

  it('with the same address are one, the last one', async () => {
    const { bericht } = await probe.importiere(probe.schreibe('1.csv', [satz(), satz({ onlineStatus: 'nicht ok' })]))
    expect(bericht).toMatchObject({ doppelt: 1, neu: { anzahl: 1 } })
    expect(probe.dienste()).toMatchObject([{ link: 'nicht-erreichbar' }])
  })
})

describe('records in quarantine', () => {
  it.each([
    ['leika-mit-buchstabe.csv', 'leika-form'],
    ['ars-11-ziffern.csv', 'ars-form'],
    ['online-status-unbekannt.csv', 'online-status-unbekannt'],
    ['aktiv-unbekannt.csv', 'aktiv-unbekannt'],
    ['url-javascript.csv', 'url-schema'],
    ['url-data.csv', 'url-schema'],
    ['url-steuerzeichen.csv', 'url-steuerzeichen'],
    ['url-zugangsdaten.csv', 'url-zugangsdaten'],
    ['datum-unlesbar.csv', 'datum-unlesbar'],
  ])('do not stop the others: %s', async (name, regel) => {
    const { code, bericht } = await probe.importiere(join(FIXTURES, name))
    expect(code).toBe(3)
    expect(bericht.quarantaene).toMatchObject({ anzahl: 1, regeln: { [regel]: { anzahl: 1, beispiele: [{ zeile: 5 }] } } })
    expect(probe.dienste()).toHaveLength(3)
    expect(probe.zeilen.join('\n')).toContain(`Zurückgestellt, ${regel} (1):\n  ${name}:5 `)
    expect(probe.veroeffentlicht()).toBe(1)
  })

  it('leave the record on stock where Leistung and area are readable', async () => {
    await probe.importiere(probe.schreibe('1.csv', [satz(), satz({ ars: KOELN })]))
    const kaputt = [...[satz({ url: 'javascript:alert(1)' }), satz({ ars: KOELN })]]
    const { code, bericht } = await probe.importiere(probe.schreibe('2.csv', kaputt))
    expect(code).toBe(3)
    expect(bericht).toMatchObject({ behalten: 1, weggefallen: { anzahl: 0 }, unveraendert: 1 })
    expect(probe.dienste().map((dienst) => dienst.url)).toContain('https://service.bielefeld.de/hund')
  })

  it('do not turn their neighbour of the same Leistung and area into them', async () => {
    const [a, b] = [satz({ url: 'https://x.de/a' }), satz({ url: 'https://x.de/b' })]
    await probe.importiere(probe.schreibe('1.csv', [a, b]))
    await probe.importiere(probe.schreibe('2.csv', [{ ...a, url: 'javascript:a' }, b]))
    expect(probe.dienste().map((dienst) => dienst.url)).toEqual(['https://x.de/a', 'https://x.de/b'])
  })

  it('hold an ARS of our Land that no register knows', async () => {
    const { code, bericht } = await probe.importiere(
      probe.schreibe('1.csv', [satz(), satz({ ars: UNBEKANNTE_KOMMUNE, arsName: 'Neustadt', url: 'http://neustadt.de' })]),
    )
    expect(code).toBe(3)
    expect(bericht.quarantaene.regeln['ars-unbekannt']).toMatchObject({
      anzahl: 1,
      beispiele: [{ zeile: 3, feld: 'ars', meldung: expect.stringContaining('059999999999 (laut Bericht „Neustadt“)') }],
    })
    expect(bericht.hinweise).toEqual({})
    expect(probe.dienste()).toHaveLength(1)
  })
})

describe('an http: address', () => {
  it('is taken over, with a remark', async () => {
    const { code, bericht } = await probe.importiere(join(FIXTURES, 'url-http.csv'))
    expect(code).toBe(0)
    expect(bericht.hinweise['url-http']).toMatchObject({ anzahl: 1, beispiele: [{ zeile: 5, schwere: 'warnung' }] })
    expect(probe.dienste().map((dienst) => dienst.url)).toContain('http://www.stadt-muenster.de/hund')
  })
})

describe('records of other Länder', () => {
  it('are counted and passed over, the bad ones too', async () => {
    const muenchen = '091620000000' as Ars
    const { code, bericht } = await probe.importiere(
      probe.schreibe('1.csv', [
        satz(),
        satz({ ars: muenchen }),
        satz({ ars: muenchen, url: 'javascript:x' }),
        satz({ ars: muenchen, url: 'http://m.de' }),
      ]),
    )
    expect(code).toBe(0)
    expect(bericht).toMatchObject({ zeilen: 4, ausserhalb: 3, quarantaene: { anzahl: 0 }, hinweise: {}, neu: { anzahl: 1 } })
  })

  it('do not include those of the Bund', async () => {
    const { bericht } = await probe.importiere(probe.schreibe('1.csv', [satz({ ars: '000000000000' as Ars })]))
    expect(bericht).toMatchObject({ ausserhalb: 0, neu: { anzahl: 1 } })
  })
})

describe('a LeiKa key that no register knows', () => {
  const neu = '99999000000000' as LeikaSchluessel

  it('is kept as a new service with its name', async () => {
    const { code, bericht } = await probe.importiere(
      probe.schreibe('1.csv', [satz(), satz({ leikaSchluessel: neu, leikaBezeichnung: 'Drachen steigen' })]),
    )
    expect(code).toBe(0)
    expect(bericht.neueLeistungen).toEqual({ anzahl: 1, beispiele: [{ leikaSchluessel: neu, name: 'Drachen steigen' }] })
    expect(probe.offen((bestand) => bestand.neueLeistungen())).toEqual([{ leikaSchluessel: neu, name: 'Drachen steigen' }])
  })

  it('is forgotten with its last record, and when the register learns it', async () => {
    const beide = [...vieleSaetze(10), satz({ leikaSchluessel: neu })]
    await probe.importiere(probe.schreibe('1.csv', beide))
    await probe.importiere(probe.schreibe('2.csv', vieleSaetze(10)))
    expect(probe.offen((bestand) => bestand.neueLeistungen())).toEqual([])
    await probe.importiere(probe.schreibe('1.csv', beide))
    await probe.importiere(probe.schreibe('1.csv', beide), { istBekannteLeistung: () => true })
    expect(probe.offen((bestand) => bestand.neueLeistungen())).toEqual([])
  })
})

describe('a report in which many records are missing', () => {
  beforeEach(() => probe.importiere(probe.schreibe('1.csv', vieleSaetze(100))))

  it('is refused above 20 %, and nothing is changed or published', async () => {
    const vorher = probe.dienste()
    const { code, bericht } = await probe.importiere(probe.schreibe('2.csv', vieleSaetze(79, 'a')))
    expect(code).toBe(1)
    expect(bericht.grund).toMatchObject({
      regel: 'zu-viele-fehlen',
      meldung: expect.stringMatching(/^21 von 100 Sätzen des Bestands \(21 %\).*--auch-wenn-viele-fehlen/),
    })
    expect(bericht.weggefallen.anzahl).toBe(21)
    expect(probe.dienste()).toEqual(vorher)
    expect(probe.veroeffentlicht()).toBe(1)
  })

  it('is taken over at 20 %', async () => {
    expect((await probe.importiere(probe.schreibe('2.csv', vieleSaetze(80)))).code).toBe(0)
    expect(probe.dienste()).toHaveLength(80)
  })

  it('is taken over with --auch-wenn-viele-fehlen', async () => {
    expect((await probe.importiere(probe.schreibe('2.csv', vieleSaetze(5)), { auchWennVieleFehlen: true })).code).toBe(0)
    expect(probe.dienste()).toHaveLength(5)
  })

  it('is not one where all addresses have changed', async () => {
    const { code, bericht } = await probe.importiere(probe.schreibe('2.csv', vieleSaetze(100, 'b')))
    expect(code).toBe(0)
    expect(bericht).toMatchObject({ geaendert: { anzahl: 100 }, weggefallen: { anzahl: 0 } })
  })

  it('is one with a header alone', async () => {
    const { code, bericht } = await probe.importiere(join(FIXTURES, 'nur-kopfzeile.csv'))
    expect(code).toBe(1)
    expect(bericht.grund?.regel).toBe('zu-viele-fehlen')
  })
})

describe('a report without a usable record', () => {
  it('is refused on an empty stock too', async () => {
    const { code, bericht } = await probe.importiere(join(FIXTURES, 'nur-kopfzeile.csv'))
    expect(code).toBe(1)
    expect(bericht.grund?.regel).toBe('keine-saetze')
  })
})

describe('a demo report', () => {
  const demo = () => probe.schreibe('demo.csv', [satz({ ars: KOELN, url: 'https://koeln.example/hund' }), satz()])

  it('is one as soon as one address is invented, as a whole', async () => {
    const { bericht } = await probe.importiere(demo())
    expect(bericht).toMatchObject({ demo: true, quelle: 'open-pvog-demo' })
    expect(probe.dienste('demo')).toHaveLength(2)
    expect(probe.offen((bestand) => bestand.berichte())).toMatchObject([
      { id: 'open-pvog-demo', demo: true, titel: expect.stringContaining('Demodaten') },
    ])
    expect(probe.offen((bestand) => bestand.hatEchtenBericht())).toBe(false)
  })

  it('and a real one live side by side: neither removes or refuses the other', async () => {
    await probe.importiere(demo())
    const echt = await probe.importiere(probe.schreibe('echt.csv', vieleSaetze(50)))
    expect(echt).toMatchObject({ code: 0, bericht: { neu: { anzahl: 50 }, weggefallen: { anzahl: 0 } } })
    const nochmal = await probe.importiere(demo())
    expect(nochmal).toMatchObject({ code: 0, bericht: { unveraendert: 2, weggefallen: { anzahl: 0 } } })
    expect(probe.dienste('echt')).toHaveLength(50)
    expect(probe.dienste('demo')).toHaveLength(2)
    expect(probe.offen((bestand) => bestand.hatEchtenBericht())).toBe(true)
  })
})

describe('records of a land that has changed', () => {
  it('count for the area in which theirs has gone, and say so', async () => {
    const nachfolger = (ars: Ars) => (ars === UNBEKANNTE_KOMMUNE ? BIELEFELD : undefined)
    const pfad = probe.schreibe('alt.csv', [satz({ ars: UNBEKANNTE_KOMMUNE })])
    const { code, bericht } = await probe.importiere(pfad, { nachfolger })
    expect(code).toBe(0)
    expect(probe.dienste().map(({ ars }) => ars)).toEqual([BIELEFELD])
    expect(bericht.hinweise['gebiet-aufgegangen']).toMatchObject({ anzahl: 1, beispiele: [{ zeile: 2, feld: 'ars' }] })
  })

  it('with a day that has not come are taken over without it, and say so', async () => {
    const heute = '2026-11-24' as Datum
    const morgen = '2026-11-25' as Datum
    const pfad = probe.schreibe('morgen.csv', [satz({ datenstand: morgen }), satz({ ars: KOELN, datenstand: heute })])
    const { code, bericht } = await probe.importiere(pfad)
    expect(code).toBe(0)
    expect(probe.dienste().map(({ datenstand }) => datenstand)).toEqual([heute, null])
    expect(bericht.hinweise['datenstand-in-der-zukunft']).toMatchObject({ anzahl: 1, beispiele: [{ feld: 'datenstand' }] })
  })
})
