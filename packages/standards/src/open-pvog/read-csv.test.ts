import { createReadStream } from 'node:fs'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readOpenPvogCsv } from './read-csv.ts'
import type { Gelesen } from './satz.ts'

const FIXTURES = join(import.meta.dirname, '../../../../fixtures/open-pvog')
const KOPF = 'leika_key,leika_bezeichnung,ars,url,online_status\n'

async function lies(bytes: AsyncIterable<Uint8Array>): Promise<Gelesen[]> {
  const gelesen: Gelesen[] = []
  for await (const fund of readOpenPvogCsv(bytes, 'bericht.csv')) gelesen.push(fund)
  return gelesen
}

const liesFixture = (name: string) => lies(createReadStream(join(FIXTURES, name)))

/** The text in pieces of `laenge` bytes, so that every border falls into every place. */
async function* alsStrom(text: string | Buffer, laenge = Number.POSITIVE_INFINITY): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let von = 0; von < bytes.length; von += laenge) yield bytes.subarray(von, Math.min(bytes.length, von + laenge))
}

const saetze = (gelesen: readonly Gelesen[]) => gelesen.flatMap((fund) => (fund.art === 'satz' ? [fund.satz] : []))
const probleme = (gelesen: readonly Gelesen[]) => gelesen.flatMap((fund) => (fund.art === 'problem' ? [fund.problem] : []))
const abbruch = (gelesen: readonly Gelesen[]) => gelesen.flatMap((fund) => (fund.art === 'abbruch' ? [fund.problem] : []))

describe('a good report', () => {
  it('gives every record with its line', async () => {
    const gelesen = await liesFixture('gut.csv')
    expect(gelesen.map((fund) => fund.art === 'satz' && fund.zeile)).toEqual([2, 3, 4])
    expect(saetze(gelesen)[2]).toEqual({
      leikaSchluessel: '99050012104000',
      leikaName: 'Gewerbe Anmeldung',
      leikaBezeichnung: 'Gewerbe, Anmeldung',
      ars: '053150000000',
      arsName: 'Köln',
      arsFederalState: '05',
      bundesland: 'Nordrhein-Westfalen',
      ozgId: '10160',
      ozgBezeichnung: 'Hundehaltung',
      url: 'https://www.stadt-koeln.de/gewerbe',
      onlineStatus: 'nicht ok',
      aktiv: 'nein',
      artFlaechendeckung: 'in mind. einer Kommune verfügbar',
      begruendung: '',
      datenstand: '2026-10-01',
    })
  })

  it.each(['gut-semikolon.csv', 'gut-bom-crlf.csv', 'gut-camelcase.csv'])('means the same as %s', async (name) => {
    expect(await liesFixture(name)).toEqual(await liesFixture('gut.csv'))
  })

  it('means the same wherever the stream is cut', async () => {
    const text = `${KOPF}99102013104000,"Hünd, ""äöü"" 🐕\nzwei",057110000000,https://a.de/ä,ok\r\n99102013104000,,053150000000,,\n`
    const ganz = await lies(alsStrom(text))
    expect(saetze(ganz)).toHaveLength(2)
    for (let laenge = 1; laenge < 12; laenge++) expect(await lies(alsStrom(text, laenge))).toEqual(ganz)
  })

  it('may have line breaks in quotes; lines are still counted as an editor shows them', async () => {
    const gelesen = await liesFixture('gut-zeilenumbruch-in-anfuehrungszeichen.csv')
    expect(saetze(gelesen)[0]?.leikaBezeichnung).toBe('Hundesteuer\nanmelden: "mein Hund"')
    expect(gelesen.map((fund) => fund.art === 'satz' && fund.zeile)).toEqual([2, 4, 5])
  })

  it('needs no more than the four columns that say something', async () => {
    const [satz] = saetze(await liesFixture('gut-nur-pflichtspalten.csv'))
    expect(satz).toMatchObject({ url: 'https://service.bielefeld.de/hund', aktiv: null, datenstand: null, leikaName: '' })
  })

  it('may write its date in the usual ways', async () => {
    const tage = saetze(await liesFixture('gut-datumsformen.csv')).map((satz) => satz.datenstand)
    expect(tage).toEqual([...Array.from({ length: 7 }, () => '2026-10-01'), null])
  })

  it('may leave URL, status and aktiv empty, which is not the same as "nein"', async () => {
    const [satz] = saetze(await lies(alsStrom(`${KOPF}99102013104000,,057110000000,,\n`)))
    expect(satz).toMatchObject({ url: null, onlineStatus: null, aktiv: null })
  })

  it('may end without a line break, have blank lines and stray quotes within a text', async () => {
    const text = `\n${KOPF}\n99102013104000,Amt "Mitte",057110000000,https://a.de,ok\n\n99102013104000,"Amt" Mitte,053150000000,https://b.de,ok`
    const gelesen = await lies(alsStrom(text))
    expect(saetze(gelesen).map((satz) => satz.url)).toEqual(['https://a.de', 'https://b.de'])
    expect(gelesen.map((fund) => fund.art === 'satz' && fund.zeile)).toEqual([4, 6])
  })

  it('may begin a text with a quoted word and break it in two lines', async () => {
    const gelesen = await lies(alsStrom(`${KOPF}99102013104000,"""Hund""\nanmelden",057110000000,https://a.de,ok\n`))
    expect(saetze(gelesen)[0]?.leikaBezeichnung).toBe('"Hund"\nanmelden')
  })
})

describe('a fault of one record puts this record aside and no other', () => {
  it.each([
    ['leika-mit-buchstabe.csv', 'leika-form', 'leika_key', '„9910201310400O“ ist kein LeiKa-Schlüssel (14 Ziffern).'],
    ['leika-zu-kurz.csv', 'leika-form', 'leika_key', '14 Ziffern'],
    ['ars-11-ziffern.csv', 'ars-form', 'ars', 'führende Null'],
    ['online-status-unbekannt.csv', 'online-status-unbekannt', 'online_status', '„vielleicht“'],
    ['aktiv-unbekannt.csv', 'aktiv-unbekannt', 'aktiv', '„manchmal“'],
    ['url-javascript.csv', 'url-schema', 'url', '„javascript:“'],
    ['url-data.csv', 'url-schema', 'url', '„data:“'],
    ['url-steuerzeichen.csv', 'url-steuerzeichen', 'url', 'Schreibrichtung'],
    ['url-zugangsdaten.csv', 'url-zugangsdaten', 'url', 'Passwort'],
    ['url-unlesbar.csv', 'url-unlesbar', 'url', '„www.bielefeld.de/hund“'],
    ['datum-unlesbar.csv', 'datum-unlesbar', 'datenstand_pvog_import', '„31.02.2026“'],
  ])('%s: %s', async (name, regel, feld, meldung) => {
    const gelesen = await liesFixture(name)
    expect(abbruch(gelesen)).toEqual([])
    expect(saetze(gelesen)).toHaveLength(3)
    expect(probleme(gelesen)).toEqual([
      { regel, feld, schwere: 'fehler', datei: 'bericht.csv', zeile: 5, meldung: expect.stringContaining(meldung) },
    ])
  })

  it('spaltenzahl-in-der-mitte.csv: the record after it is read as ever', async () => {
    const gelesen = await liesFixture('spaltenzahl-in-der-mitte.csv')
    expect(probleme(gelesen)).toMatchObject([{ regel: 'spaltenzahl', zeile: 3, meldung: expect.stringContaining('16 Spalten') }])
    expect(saetze(gelesen).map((satz) => satz.ars)).toEqual(['057110000000', '053150000000'])
  })

  it('tells which record it was, where LeiKa key and ARS are readable', async () => {
    const schluessel = async (name: string) =>
      (await liesFixture(name)).flatMap((fund) => (fund.art === 'problem' ? [fund.schluessel] : []))
    const key = { leikaSchluessel: '99102013104000', ars: '057110000000' }
    expect(await schluessel('url-javascript.csv')).toEqual([key])
    expect(await schluessel('spaltenzahl-in-der-mitte.csv')).toEqual([{ ...key, ars: '053150000000' }])
    expect(await schluessel('ars-11-ziffern.csv')).toEqual([undefined])
  })
})

describe('an http: address', () => {
  it('is kept and marked', async () => {
    const gelesen = await liesFixture('url-http.csv')
    expect(saetze(gelesen).at(-1)?.url).toBe('http://www.stadt-muenster.de/hund')
    expect(probleme(gelesen)).toMatchObject([{ regel: 'url-http', schwere: 'warnung', zeile: 5 }])
  })
})

describe('a fault of the whole file', () => {
  it.each([
    ['leer.csv', 'datei-leer', undefined, 'leer'],
    ['abgeschnitten.csv', 'abgeschnitten', 4, 'bricht mitten im Satz ab Zeile 4 ab'],
    ['abgeschnitten-im-letzten-feld.csv', 'abgeschnitten', 4, 'vollständig'],
    ['anfuehrungszeichen-offen-am-ende.csv', 'anfuehrungszeichen-offen', 5, 'Anführungszeichen'],
    ['anfuehrungszeichen-offen-in-der-mitte.csv', 'anfuehrungszeichen-offen', 2, 'ab Zeile 2'],
    ['falsches-trennzeichen.csv', 'trennzeichen', 1, 'Tabulatoren'],
    ['spalte-fehlt.csv', 'spalte-fehlt', 1, '„ars“. Vorhanden sind: „leika_key“, „leika_name“'],
    ['spalte-doppelt.csv', 'spalte-doppelt', 1, '„ars“ zweimal'],
    ['spalte-doppelt-in-zwei-schreibweisen.csv', 'spalte-doppelt', 1, '„leika_key“ und „leikaKey“'],
    ['latin-1.csv', 'kein-utf8', 2, 'iconv -f ISO-8859-1 -t UTF-8'],
    ['utf-16.csv', 'kein-utf8', 1, 'UTF-16'],
    ['html-statt-csv.csv', 'html-statt-csv', 1, '„<!DOCTYPE html>'],
  ])('%s: %s', async (name, regel, zeile, meldung) => {
    const gelesen = await liesFixture(name)
    expect(abbruch(gelesen)).toMatchObject([{ regel, schwere: 'fehler', meldung: expect.stringContaining(meldung) }])
    expect(abbruch(gelesen)[0]?.zeile).toBe(zeile)
    expect(gelesen.at(-1)?.art).toBe('abbruch')
  })

  it('names the byte where Latin-1 shows', async () => {
    const [problem] = abbruch(await lies(alsStrom(Buffer.from(`${KOPF}99102013104000,Köln,`, 'latin1'), 7)))
    expect(problem?.meldung).toContain(`Byte ${KOPF.length + 17} (Zeile 2)`)
    expect(problem?.meldung).toContain('Latin-1')
  })

  it('is found where an open quote swallows just so many lines that the columns fit again', async () => {
    const zeile = (ars: string, text: string) => `99102013104000,${text},${ars},https://${ars}.de,ok\n`
    const text = `${KOPF}${zeile('057110000000', '"offen')}${zeile('053150000000', '"Hund"')}${zeile('055150000000', '"Hund"')}`
    const gelesen = await lies(alsStrom(text))
    expect(abbruch(gelesen)).toMatchObject([{ regel: 'anfuehrungszeichen-offen', zeile: 2 }])
    expect(saetze(gelesen)).toEqual([])
  })

  it('is found where an open quote never ends, after at most 1 MiB', async () => {
    let gelesen = 0
    async function* endlos() {
      yield Buffer.from(`${KOPF}99102013104000,"offen`)
      for (; gelesen < 64 * 1024; gelesen++) yield Buffer.from(`${'x'.repeat(1023)}\n`)
    }
    expect(abbruch(await lies(endlos()))).toMatchObject([{ regel: 'anfuehrungszeichen-offen' }])
    expect(gelesen).toBeLessThan(2048)
  })

  it('is a line of 2 GB, given up after 1 MiB', async () => {
    const ordner = await mkdtemp(join(tmpdir(), 'open-pvog-'))
    try {
      const datei = join(ordner, 'zwei-gigabyte.csv')
      const schreibend = await open(datei, 'w')
      await schreibend.write(KOPF)
      await schreibend.truncate(2 * 1024 ** 3)
      await schreibend.close()
      const strom = createReadStream(datei)
      expect(abbruch(await lies(strom))).toMatchObject([
        { regel: 'zeile-zu-lang', zeile: 2, meldung: expect.stringContaining('1 MiB') },
      ])
      expect(strom.bytesRead).toBeLessThan(4 * 1024 * 1024)
    } finally {
      await rm(ordner, { recursive: true })
    }
  })

  it('is a missing file', async () => {
    expect(abbruch(await liesFixture('gibt-es-nicht.csv'))).toMatchObject([{ regel: 'datei-fehlt' }])
  })

  it('is a directory', async () => {
    expect(abbruch(await lies(createReadStream(FIXTURES)))).toMatchObject([{ regel: 'verzeichnis' }])
  })

  it('is a read error in the middle; what came before is not the whole', async () => {
    async function* kaputt() {
      yield Buffer.from(`${KOPF}99102013104000,,057110000000,,\n`)
      throw Object.assign(new Error('i/o'), { code: 'EIO' })
    }
    const gelesen = await lies(kaputt())
    expect(abbruch(gelesen)).toMatchObject([{ regel: 'lesefehler', meldung: expect.stringContaining('EIO') }])
    expect(gelesen.at(-1)?.art).toBe('abbruch')
  })

  it.each([
    ['{"content":[]}', 'json-statt-csv'],
    ['PK\x03\x04…', 'gepackt-statt-csv'],
    ['   \n\r\n', 'datei-leer'],
    ['nur ein Wort', 'trennzeichen'],
    ['leika_key|ars|url|online_status\n', 'trennzeichen'],
    ['<html>Nicht verfügbar', 'html-statt-csv'],
  ])('is told from the first bytes: %j → %s', async (text, regel) => {
    expect(abbruch(await lies(alsStrom(text)))).toMatchObject([{ regel }])
    expect(abbruch(await lies(alsStrom(text, 1)))).toMatchObject([{ regel }])
  })

  it('is an HTML page even when it is Latin-1', async () => {
    expect(abbruch(await lies(alsStrom(Buffer.from('<html>Nicht verf\xfcgbar', 'latin1'))))).toMatchObject([
      { regel: 'html-statt-csv' },
    ])
  })

  it('is a character cut in two at the end', async () => {
    const text = Buffer.from(`${KOPF}99102013104000,,057110000000,https://a.de/ä`)
    expect(abbruch(await lies(alsStrom(text.subarray(0, -1))))).toMatchObject([{ regel: 'kein-utf8', zeile: 2 }])
  })
})

describe('a header alone', () => {
  it('is a report without records', async () => {
    expect(await liesFixture('nur-kopfzeile.csv')).toEqual([])
  })
})
