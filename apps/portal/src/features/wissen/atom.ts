import { escapeXml } from '../../components/xml/escape.ts'

/** What a feed says of one entry, in every format. */
export interface Feedeintrag {
  /** Stays the same for as long as the entry has its address. */
  readonly id: string
  readonly titel: string
  readonly text: string
  /** Days (`2026-11-24`); when it was published only where its source gives the day. */
  readonly veroeffentlicht?: string
  readonly aktualisiert: string
  readonly themen: readonly string[]
}

export interface Feed {
  readonly titel: string
  readonly beschreibung: string
  readonly herausgeber: string
  /** The page that shows the same. */
  readonly seite: string
  readonly adresse: string
  /** The day for which a feed without entries stands. */
  readonly stand: string
  readonly eintraege: readonly Feedeintrag[]
}

/** A feed by RFC 4287. Everything comes from the data: the same entries give the same bytes. */
export function formatAtom({ titel, beschreibung, herausgeber, seite, adresse, stand, eintraege }: Feed): string {
  const neueste =
    eintraege
      .map(({ aktualisiert }) => aktualisiert)
      .toSorted()
      .at(-1) ?? stand
  const zeilen = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">',
    `<id>${escapeXml(adresse)}</id>`,
    `<title>${escapeXml(titel)}</title>`,
    `<subtitle>${escapeXml(beschreibung)}</subtitle>`,
    `<updated>${zeitpunkt(neueste)}</updated>`,
    `<author><name>${escapeXml(herausgeber)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(adresse)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(seite)}"/>`,
    ...eintraege.map(atomeintrag),
    '</feed>',
  ]
  return `${zeilen.join('\n')}\n`
}

function atomeintrag({ id, titel, text, veroeffentlicht, aktualisiert, themen }: Feedeintrag): string {
  return [
    '<entry>',
    `<id>${escapeXml(id)}</id>`,
    `<title>${escapeXml(titel)}</title>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(id)}"/>`,
    ...(veroeffentlicht === undefined ? [] : [`<published>${zeitpunkt(veroeffentlicht)}</published>`]),
    `<updated>${zeitpunkt(aktualisiert)}</updated>`,
    ...themen.map((thema) => `<category term="${escapeXml(thema)}"/>`),
    `<summary>${escapeXml(text)}</summary>`,
    '</entry>',
  ].join('')
}

/** The same as a JSON Feed, version 1.1 (jsonfeed.org). */
export function formatJsonFeed({ titel, beschreibung, herausgeber, seite, adresse, eintraege }: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: titel,
    description: beschreibung,
    home_page_url: seite,
    feed_url: adresse,
    language: 'de',
    authors: [{ name: herausgeber }],
    items: eintraege.map(({ id, titel: title, text, veroeffentlicht, aktualisiert, themen }) => ({
      id,
      url: id,
      title,
      content_text: text,
      ...(veroeffentlicht === undefined ? {} : { date_published: zeitpunkt(veroeffentlicht) }),
      date_modified: zeitpunkt(aktualisiert),
      tags: themen,
    })),
  })
}

/** A day as precise as feeds want it (RFC 3339); what is only a month or a year begins with its first day. */
function zeitpunkt(stand: string): string {
  const [jahr = '', monat = '01', tag = '01'] = stand.split('-')
  return `${jahr}-${monat}-${tag}T00:00:00Z`
}
