import { beispielDienst, beispielInhalt } from '@infoschalter/snapshot/beispiel'
import { describe, expect, it } from 'vitest'
import { createProbe } from '../../http/probe.ts'
import { routes } from './route.ts'
import { formatAnteil } from './zahlen.ts'

const { ask, page, words } = createProbe(routes)
const OHNE_BERICHT = { quellen: beispielInhalt().quellen.filter(({ id }) => !id.startsWith('open-pvog')), onlinedienste: [] }
const ALLE = ['057110000000', '057540008008', '057540012012', '057540028028']

async function file(datei: string, aenderung: Parameters<typeof ask>[1] = {}): Promise<string> {
  const antwort = await ask(`/umsetzungsstand/daten/${datei}`, aenderung)
  if (antwort.art !== 'text') throw new Error(`${datei} answers ${antwort.art}`)
  return antwort.inhalt
}

describe('the overview', () => {
  it('has the three figures side by side, each with what it is out of, its day and its source', async () => {
    const text = await words('/umsetzungsstand')
    const alle = beispielInhalt().leistungen.filter(({ art }) => art === 'beschrieben').length
    expect(text).toMatch(
      new RegExp(
        `In mindestens einer Kommune 1 von ${alle}[^%]*Anteil der Kommunen \\d+ %[^%]*%[^%]*Flächendeckend 0 von ${alle}`,
      ),
    )
    expect(text.match(/Stand 1\. November 2026\. Quelle: Data Hub/g)).toHaveLength(3)
  })

  it('counts in the way that the address asks for, and in the first one when it asks for none that there is', async () => {
    expect(await words('/umsetzungsstand?basis=leika')).toContain('Jeder Schlüssel des Leistungskatalogs LeiKa für sich')
    expect(await page('/umsetzungsstand?basis=geheim')).toBe(await page('/umsetzungsstand'))
  })

  it('says that it knows nothing where nothing was reported, and shows no zero', async () => {
    const text = await words('/umsetzungsstand', OHNE_BERICHT)
    expect(text.match(/keine Angabe/g)?.length).toBeGreaterThanOrEqual(3)
    expect(text).toContain('Uns liegt noch kein Bericht vor.')
    expect(text).not.toMatch(/\b0 von/)
  })

  it('marks what is invented', async () => {
    const { quellen } = beispielInhalt()
    const demo = { quellen: quellen.map((quelle) => ({ ...quelle, demo: quelle.id === 'open-pvog' })) }
    expect((await words('/umsetzungsstand', demo)).match(/Demodaten/g)?.length).toBeGreaterThanOrEqual(4)
    expect(await words('/umsetzungsstand')).not.toContain('Demodaten')
  })

  it('has each cell of the map as a link with its figure, and a way past them', async () => {
    const html = await page('/umsetzungsstand')
    expect(html).toMatch(/<a href="\/umsetzungsstand\/orte\/bielefeld"><title>Bielefeld: 1 von \d+<\/title>/)
    expect(html).toContain('<a href="#karte-tabelle">')
    expect(html).toContain('id="karte-tabelle"')
  })

  it('quotes what others have published, each way of counting as a line of its own', async () => {
    const html = await page('/umsetzungsstand')
    expect(html).toMatch(
      /aria-label="Zeitreihe\. NRW, in mind\. einer Kommune: 70 \(2022\); NRW, flächendeckend: 20 \(Juni 2024\), 30 \(Januar 2025\); Deutschland, flächendeckend: 25/,
    )
    expect(html).toContain('href="https://studie.example/"')
  })
})

describe('shares', () => {
  it.each([
    [0, 10, '0'],
    [1, 1_000, 'unter 1'],
    [999, 1_000, '99'],
    [1_000, 1_000, '100'],
    [29, 100, '29'],
    [0, 0, null],
  ])('%i of %i is %s percent: rounded down, never zero when there is something', (zahl, von, erwartet) => {
    expect(formatAnteil(zahl, von)).toBe(erwartet)
  })
})

describe('the ranking of the Leistungen', () => {
  const ueberall = { onlinedienste: [...ALLE.map((ars) => beispielDienst(ars))] }

  it('begins with what is online everywhere, and says by whom', async () => {
    const text = await words('/umsetzungsstand/leistungen', ueberall)
    expect(text).toMatch(/Verbreitung Hund anmelden 4 4 überall, durch einzelne Dienste/)
  })

  it('names who has what only few have', async () => {
    expect(await words('/umsetzungsstand/leistungen?ordnung=wenige')).toMatch(/Wer sie hat Hund anmelden 1 4 Bielefeld/)
  })

  it('of a Themenfeld holds no other; an unknown order or field is none', async () => {
    expect(await words('/umsetzungsstand/leistungen?thema=999999')).toContain('Hund anmelden')
    expect(await words('/umsetzungsstand/leistungen?ordnung=quatsch')).toContain('Verbreitung Hund anmelden')
  })
})

describe('the Länder', () => {
  it('stand beside each other only for one way of counting, one day and one source', async () => {
    const [vergleiche = ''] = (await words('/umsetzungsstand/laender')).split('Alle veröffentlichten Zahlen')
    expect(vergleiche).toMatch(/Januar 2025[\s\S]*Bayern 40 Nordrhein-Westfalen 30 Baden-Württemberg keine Angabe/)
    // One figure of one Land is no comparison.
    expect(vergleiche).not.toContain('in mindestens einer Kommune online')
    expect(vergleiche).not.toContain('Juni 2024')
  })

  it('of several days have their pattern once: an id is there once', async () => {
    const { fremdzahlen } = beispielInhalt()
    const frueher = fremdzahlen.map((zahl) => ({ ...zahl, stand: '2024-01' as never }))
    const html = await page('/umsetzungsstand/laender', { fremdzahlen: [...fremdzahlen, ...frueher] })
    expect(html.match(/<svg class="laender"/g)?.length).toBeGreaterThan(1)
    expect(html.match(/id="schraff"/g)).toHaveLength(1)
    expect(html.match(/id="laender-tabelle"/g)).toHaveLength(1)
  })

  it('have every figure with its source at the end, in a table for each way of counting', async () => {
    const [, alle = ''] = (await words('/umsetzungsstand/laender')).split('Alle veröffentlichten Zahlen')
    expect(alle).toMatch(
      /flächendeckend online \(4\)[\s\S]*Januar 2025 Bayern 40 von 100[\s\S]*Juni 2024 Nordrhein-Westfalen 20 von 100 Studie/,
    )
    expect(alle).toMatch(/in mindestens einer Kommune online \(1\)[\s\S]*2022 Nordrhein-Westfalen 70 Studie/)
  })

  it('say so when there are figures but none to compare', async () => {
    const [zahl] = beispielInhalt().fremdzahlen
    if (zahl === undefined) throw new Error('missing')
    const text = await words('/umsetzungsstand/laender', {
      fremdzahlen: [{ ...zahl, quelle: { titel: 'Alt', url: 'http://alt.example/' } }],
    })
    expect(text).toContain('Noch lässt sich nichts vergleichen: Keine Quelle nennt zwei Länder zum selben Stand.')
    expect(text).toContain('20 von 100 Alt')
  })

  it('without a figure are hatched and said to have none', async () => {
    const html = await page('/umsetzungsstand/laender')
    expect(html.match(/>k\. A\.</g)).toHaveLength(14)
    expect(await words('/umsetzungsstand/laender')).toContain('Für 14 Länder nennt die Quelle keine Zahl.')
  })

  it('are not compared where nobody has published anything', async () => {
    expect(await words('/umsetzungsstand/laender', { fremdzahlen: [] })).toContain('Noch keine veröffentlichten Zahlen.')
  })
})

describe('one place', () => {
  it('stands beside places of its own type and size', async () => {
    const text = await words('/umsetzungsstand/orte/rietberg')
    expect(text).toContain('Verglichen wird mit Orten der gleichen Art (Stadt) und Größe (20.000 bis unter 50.000 Menschen).')
    expect(text).toMatch(/Rietberg 0[\s\S]*Durchschnitt aller 2 0/)
    expect(text).not.toMatch(/Bielefeld \d/)
  })

  it('may be a Kreis, with the figures of its Kommunen', async () => {
    const text = await words('/umsetzungsstand/orte/kreis-guetersloh', { onlinedienste: [beispielDienst('057540000000')] })
    expect(text).toMatch(/In mindestens einer Kommune 1 von[\s\S]*Flächendeckend 1 von[\s\S]*Gütersloh 1/)
  })

  it('that there is not is not found', async () => {
    expect(await ask('/umsetzungsstand/orte/atlantis')).toEqual({ art: 'nicht-gefunden' })
  })
})

describe('Kommunen by size and by type', () => {
  it('have the same three figures, the smallest first, with how many Kommunen there are', async () => {
    const text = await words('/umsetzungsstand/gruppen')
    expect(text).toMatch(
      /Nach Größe .* 20\.000 bis unter 50\.000 2 \d+ \d+ % \d+ .*100\.000 und mehr 2 \d+ \d+ % \d+ Nach Art .* kreisfreie Stadt 1 1 /,
    )
    expect(text).toContain('Stand 1. November 2026. Quelle: Data Hub')
  })

  it('are a file that adds up to all Kommunen, either way', async () => {
    const [, ...zeilen] = (await file('gruppen-anliegen.csv')).trimEnd().split('\r\n')
    for (const nach of ['groesse', 'art'])
      expect(
        zeilen
          .map((zeile) => zeile.split(','))
          .filter(([was]) => was === nach)
          .reduce((summe, [, , kommunen]) => summe + Number(kommunen), 0),
      ).toBe(ALLE.length)
  })

  it('say so where nothing was reported', async () => {
    expect(await words('/umsetzungsstand/gruppen', OHNE_BERICHT)).toContain('Uns liegt noch kein Bericht vor.')
  })
})

describe('the files', () => {
  it('have the figures of each Kommune, as CSV after RFC 4180', async () => {
    const [kopf, ...zeilen] = (await file('kommunen-anliegen.csv')).split('\r\n')
    expect(kopf).toMatch(/^ars,name,art,einwohner,leistungen,in_mindestens_einer/)
    expect(zeilen).toHaveLength(ALLE.length + 1)
    expect(zeilen.find((zeile) => zeile.includes('Bielefeld'))).toMatch(/^057110000000,Bielefeld,kreisfreie Stadt,331605,/)
  })

  it('say as JSON by which method, from which snapshot and source', async () => {
    const antwort = await ask('/umsetzungsstand/daten/leistungen-ozg.json')
    expect(antwort).toMatchObject({
      art: 'json',
      wert: { methode: 1, demo: false, quelle: { lizenz: 'offen', stand: '2026-11-01' } },
    })
  })

  it('quote what needs quotes, and leave empty what is not known', async () => {
    const [zahl] = beispielInhalt().fremdzahlen
    const fremdzahlen = [{ ...zahl, stand: null, von: null, hinweis: 'Er sagte: "fast alle", mehr nicht' } as never]
    expect(await file('fremdzahlen.csv', { fremdzahlen })).toContain(
      'NW,ozg-flaechendeckend,,20,,Studie,https://studie.example/,"Er sagte: ""fast alle"", mehr nicht"\r\n',
    )
  })

  it.each([
    'kommunen.csv',
    'kommunen-geheim.csv',
    'kommunen-anliegen.xlsx',
    '..%2Fmanifest.json',
    'anliegen.csv',
    'fremdzahlen-ozg.csv',
  ])('there is no %s', async (datei) => {
    expect(await ask(`/umsetzungsstand/daten/${datei}`)).toEqual({ art: 'nicht-gefunden' })
  })
})

describe('the method', () => {
  it('defines every figure, in the words that stand beside the code', async () => {
    const text = await words('/umsetzungsstand/methode')
    expect(text).toContain('Methode 1.')
    expect(text).toContain('Bezugsgröße sind alle Paare, in denen jemand zuständig ist.')
  })
})
