import { TerminSchema } from '@infoschalter/domain'
import { beispielInhalt } from '@infoschalter/snapshot/beispiel'
import ICAL from 'ical.js'
import sax from 'sax'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createProbe } from '../../http/probe.ts'
import { routes } from './route.ts'

const { ask, page } = createProbe(routes)

async function load(adresse: string, aenderung: Parameters<typeof ask>[1] = {}): Promise<string> {
  const antwort = await ask(adresse, aenderung)
  if (antwort.art !== 'text') throw new Error(`${adresse} answers ${antwort.art}`)
  return antwort.inhalt
}

/** The words of each element by its name, as a strict XML parser reads them. */
function readXml(xml: string): ReadonlyMap<string, readonly string[]> {
  const parser = sax.parser(true)
  const offen: { name: string; text: string }[] = []
  const gelesen: { name: string; text: string }[] = []
  parser.onopentag = ({ name }) => void offen.push({ name, text: '' })
  parser.ontext = (text) => {
    const element = offen.at(-1)
    if (element !== undefined) element.text += text
  }
  parser.onclosetag = () => void gelesen.push(offen.pop() as { name: string; text: string })
  parser.write(xml).close()
  return new Map([...Map.groupBy(gelesen, ({ name }) => name)].map(([name, alle]) => [name, alle.map(({ text }) => text)]))
}

interface Element {
  readonly name: string
  readonly attribute: Readonly<Record<string, string>>
  readonly kinder: Element[]
  text: string
}

/** The tree of an XML document, with the namespace of each element resolved: strict, it throws at the first mistake. */
function readBaum(xml: string): Element {
  const parser = sax.parser(true, { xmlns: true })
  const wurzel: Element = { name: '', attribute: {}, kinder: [], text: '' }
  const offen = [wurzel]
  parser.onopentag = (tag) => {
    const { local, uri, attributes } = tag as sax.QualifiedTag
    const attribute = Object.fromEntries(Object.values(attributes).map(({ name, value }) => [name, value]))
    const element = { name: uri === 'http://www.w3.org/2005/Atom' ? local : `${uri} ${local}`, attribute, kinder: [], text: '' }
    offen.at(-1)?.kinder.push(element)
    offen.push(element)
  }
  parser.ontext = (text) => {
    const element = offen.at(-1)
    if (element !== undefined) element.text += text
  }
  parser.onclosetag = () => void offen.pop()
  parser.write(xml).close()
  return wurzel.kinder[0] as Element
}

/** What of RFC 4287, section 4, a feed breaks; so many of each element there may be: `[at least, at most]`. */
function findBrueche(feed: Element): readonly string[] {
  const MAL = { id: [1, 1], title: [1, 1], updated: [1, 1] }
  const ERLAUBT: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>> = {
    feed: { ...MAL, subtitle: [0, 1], author: [1, 9], link: [1, 9], entry: [0, 999] },
    entry: { ...MAL, link: [1, 9], published: [0, 1], category: [0, 99], summary: [0, 1] },
  }
  const pruefe = (element: Element): readonly string[] => {
    const erlaubt = ERLAUBT[element.name] ?? {}
    const zahl = (name: string) => element.kinder.filter((kind) => kind.name === name).length
    return [
      ...element.kinder.filter(({ name }) => !Object.hasOwn(erlaubt, name)).map(({ name }) => `${element.name} holds ${name}`),
      ...Object.entries(erlaubt)
        .filter(([name, [von = 0, bis = 0]]) => zahl(name) < von || zahl(name) > bis)
        .map(([name]) => `${element.name}: ${zahl(name)} × ${name}`),
      ...element.kinder
        .filter(({ name }) => name === 'updated' || name === 'published')
        .filter(({ text }) => !z.iso.datetime().safeParse(text).success)
        .map(({ name, text }) => `${name}: ${text}`),
      ...element.kinder.filter(({ name, text }) => name === 'id' && !URL.canParse(text)).map(({ text }) => `id: ${text}`),
      ...element.kinder
        .filter(({ name, attribute }) => name === 'link' && !URL.canParse(attribute['href'] ?? ''))
        .map(({ attribute }) => `link: ${attribute['href']}`),
      ...element.kinder.filter(({ name }) => name === 'entry').flatMap(pruefe),
    ]
  }
  const ids = feed.kinder.flatMap(({ name, kinder }) => (name === 'entry' ? kinder.filter((kind) => kind.name === 'id') : []))
  const doppelt = ids.length === new Set(ids.map(({ text }) => text)).size ? [] : ['an id twice']
  return feed.name === 'feed' ? [...pruefe(feed), ...doppelt] : [`root ${feed.name}`]
}

/** jsonfeed.org/version/1.1, as far as our feeds go; what it does not know must begin with an underscore. */
const JsonFeedSchema = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  description: z.string(),
  home_page_url: z.url(),
  feed_url: z.url(),
  language: z.string(),
  authors: z.array(z.strictObject({ name: z.string().min(1) })).min(1),
  items: z.array(
    z.strictObject({
      id: z.url(),
      url: z.url(),
      title: z.string().min(1),
      content_text: z.string().min(1),
      date_published: z.iso.datetime().optional(),
      date_modified: z.iso.datetime(),
      tags: z.array(z.string().min(1)),
    }),
  ),
})

function mit(angaben: { titel: string; kurz: string }) {
  const { wissen } = beispielInhalt()
  return { wissen: { ...wissen, meldungen: wissen.meldungen.map((meldung) => ({ ...meldung, ...angaben })) } }
}

const TERMINE = [
  {
    slug: 'tagung',
    titel: 'Größe & Maß; „Übung“, lang genug für eine zweite Zeile im Kalender, ä, ö, ü',
    ebene: 'land',
    beginn: '2026-12-01T09:30',
  },
  { slug: 'frist', titel: 'Frist', ebene: 'bund', beginn: '2026-12-31' },
  { slug: 'vorbei', titel: 'Vorbei', ebene: 'bund', beginn: '2026-01-31' },
].map((termin) =>
  TerminSchema.parse({
    ...termin,
    kurz: 'Was dort geschieht, in einem ganzen Satz.',
    veranstalter: 'Land Beispiel',
    themen: ['recht'],
    synonyme: [],
    quellen: [{ titel: 'Einladung', url: 'https://land.example/' }],
    stand: '2026-11-01',
    text: [],
  }),
)
const mitTerminen = { wissen: { ...beispielInhalt().wissen, termine: TERMINE } }

describe('every feed', () => {
  const worte = { titel: 'Größe & Maß: „Überprüfung“ für Ämter', kurz: 'Straße, Öl und Äpfel stehen hier, mit einem 😀 am Ende.' }
  const inhalt = { wissen: { ...mit(worte).wissen, termine: TERMINE } }

  it.each(['meldungen', 'projekte', 'termine'].flatMap((bereich) => [bereich, `${bereich}?ebene=kommune&thema=organisation`]))(
    'holds to the rules of its format, full or empty: %s',
    async (feed) => {
      const [bereich = '', query] = feed.split('?')
      const adresse = (endung: string) => `/feeds/${bereich}.${endung}${query === undefined ? '' : `?${query}`}`
      const baum = readBaum(await load(adresse('atom'), inhalt))
      expect(findBrueche(baum)).toEqual([])
      const json = JsonFeedSchema.parse(JSON.parse(await load(adresse('json'), inhalt)))
      const titel = baum.kinder
        .filter(({ name }) => name === 'entry')
        .map(({ kinder }) => kinder.find(({ name }) => name === 'title')?.text)
      expect(json.items.map(({ title }) => title)).toEqual(titel)
      expect(titel.length > 0).toBe(query === undefined)
    },
  )
})

describe('the rules for Atom', () => {
  it('are broken by what a reader could not use', () => {
    const feed = (inhalt: string) => findBrueche(readBaum(`<feed xmlns="http://www.w3.org/2005/Atom">${inhalt}</feed>`))
    expect(feed('<id>x</id><updated>gestern</updated><entry/><foo/>')).toEqual(
      expect.arrayContaining([
        'id: x',
        'updated: gestern',
        'feed: 0 × title',
        'feed: 0 × author',
        'entry: 0 × id',
        'feed holds foo',
      ]),
    )
  })
})

describe('an Atom feed', () => {
  it('has what the page shows, newest first, with ids that are their addresses and the day of the last check', async () => {
    const xml = readXml(await load('/feeds/meldungen.atom'))
    expect(xml.get('title')).toEqual(['Infoschalter NRW: Meldungen', 'Ein neues Gesetz gilt', 'Eine alte Meldung'])
    expect(xml.get('id')?.slice(1)).toEqual([
      'https://portal.example/wissen/meldungen/neues-gesetz',
      'https://portal.example/wissen/meldungen/alte-meldung',
    ])
    expect(new Set(xml.get('updated'))).toEqual(new Set(['2026-11-24T00:00:00Z']))
    // Of the other one the source knows only the month.
    expect(xml.get('published')).toEqual(['2026-07-01T00:00:00Z'])
  })

  it('is narrowed like the page, and empty when nothing fits', async () => {
    expect(readXml(await load('/feeds/meldungen.atom?ebene=kommune&thema=recht')).get('entry')).toHaveLength(1)
    expect(readXml(await load('/feeds/projekte.atom?bezirk=detmold&efa=ja')).get('entry')).toHaveLength(1)
    const leer = readXml(await load('/feeds/meldungen.atom?ebene=land'))
    expect([leer.get('entry'), leer.get('updated')]).toEqual([undefined, ['2026-11-01T00:00:00Z']])
  })

  it('keeps every character of its words, and none that XML has no place for', async () => {
    const worte = {
      titel: '<b>„Größe & Maß“</b> "x" ]]>',
      kurz: `Ein Satz mit \u0007 und ${'<script>'} darin, ganz ohne Folgen.`,
    }
    const xml = readXml(await load('/feeds/meldungen.atom', mit(worte)))
    expect(xml.get('title')?.[1]).toBe(worte.titel)
    expect(xml.get('summary')?.[0]).toContain('Ein Satz mit  und <script> darin')
  })
})

describe('a JSON Feed', () => {
  it('has the same entries, and the address of the page that shows them', async () => {
    const feed = JSON.parse(await load('/feeds/meldungen.json?thema=recht'))
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      feed_url: 'https://portal.example/feeds/meldungen.json?thema=recht',
      home_page_url: 'https://portal.example/wissen/meldungen?thema=recht',
      language: 'de',
    })
    expect(feed.items[0]).toMatchObject({
      id: 'https://portal.example/wissen/meldungen/neues-gesetz',
      content_text: expect.stringContaining('Es gilt.'),
      tags: ['Recht', 'Portale und Online-Dienste'],
    })
    expect(JSON.parse(await load('/feeds/projekte.json?efa=nein')).items).toEqual([])
  })

  it('of Termine leaves out what is over', async () => {
    const { items } = JSON.parse(await load('/feeds/termine.json', mitTerminen))
    expect(items.map(({ id }: { id: string }) => id.replace(/.*\//, ''))).toEqual(['tagung', 'frist'])
  })
})

describe('the calendar of all Termine', () => {
  const read = async (adresse: string) => {
    const inhalt = await load(adresse, mitTerminen)
    expect(inhalt.split('\r\n').every((zeile) => Buffer.byteLength(zeile) <= 75)).toBe(true)
    return new ICAL.Component(ICAL.parse(inhalt) as never)
  }

  it('has each with every character of its words, also those that are over', async () => {
    const kalender = await read('/feeds/termine.ics')
    const titel = kalender.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event).summary)
    expect(titel).toEqual(expect.arrayContaining(TERMINE.map((termin) => termin.titel)))
    expect(kalender.getFirstPropertyValue('x-wr-calname')).toBe('Infoschalter NRW: Termine')
  })

  it('is narrowed like the page, and empty when nothing fits', async () => {
    expect((await read('/feeds/termine.ics?ebene=land')).getAllSubcomponents('vevent')).toHaveLength(1)
    expect((await read('/feeds/termine.ics?ebene=kommune')).getAllSubcomponents('vevent')).toHaveLength(0)
  })
})

describe('a page with a feed', () => {
  it('leads to it, narrowed as the page is: for programs and for people', async () => {
    const seite = await page('/wissen/projekte?art=efa-dienst&ordnung=neu')
    expect(seite).toContain(
      '<link rel="alternate" type="application/atom+xml" title="Projekte (Atom)" href="https://portal.example/feeds/projekte.atom?art=efa-dienst">',
    )
    expect(seite).toContain('<a href="/feeds/projekte.json?art=efa-dienst">JSON Feed</a>')
    expect(await page('/wissen/termine')).toContain('type="text/calendar"')
  })
})
