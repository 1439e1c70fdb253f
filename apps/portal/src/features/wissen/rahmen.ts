import type { Fundstelle, Text } from '@infoschalter/domain'
import { html } from 'hono/html'
import { createMarkierung, verlinkteBegriffe } from '../../components/begriff/markieren.ts'
import { begriffskasten } from '../../components/begriff/view.ts'
import { quellen } from '../../components/quellen/view.ts'
import { type Seite, seite } from '../../components/seite/view.ts'
import { mehr, type Wortanzeige } from '../../components/text/view.ts'
import type { Anfrage, Html } from '../../http/route.ts'
import { formatDatum } from '../../texts/de.ts'
import { withQuery } from './filter.ts'

/** The areas of the hub, in the order in which it shows them. */
export const BEREICHE = {
  projekte: { titel: 'Projekte', kurz: 'Was andere schon gelöst haben und wie Sie es nachnutzen.', kachel: 'schluessel' },
  meldungen: { titel: 'Meldungen', kurz: 'Was sich in Bund, Land und Kommunen tut.', kachel: 'brief' },
  leitfaeden: { titel: 'Leitfäden', kurz: 'Schritt für Schritt, für die Arbeit im Rathaus.', kachel: 'bruecke' },
  begriffe: { titel: 'Begriffe', kurz: 'Die Fachwörter in einfachen Sätzen.', kachel: 'bogen' },
  landschaft: { titel: 'Verwaltungslandschaft', kurz: 'Wer macht was, und wie hängt es zusammen?', kachel: 'waben' },
  termine: { titel: 'Termine', kurz: 'Tagungen, Schulungen und Fristen.', kachel: 'sonne' },
} as const
export type Bereich = keyof typeof BEREICHE

/** Those that one can subscribe to. */
export const FEEDBEREICHE = ['meldungen', 'projekte', 'termine'] as const satisfies readonly Bereich[]
export type Feedbereich = (typeof FEEDBEREICHE)[number]

/** Where readers of feeds look for one: narrowed as the page is. */
function feedsOf({ query }: Anfrage, bereich: Bereich): Pick<Seite, 'feeds'> {
  const feed = FEEDBEREICHE.find((einer) => einer === bereich)
  if (feed === undefined) return {}
  const ziel = (endung: string) => withQuery(`/feeds/${feed}.${endung}`, query, { ohne: 'ordnung' })
  const titel = BEREICHE[feed].titel
  return {
    feeds: [
      { titel: `${titel} (Atom)`, typ: 'application/atom+xml', ziel: ziel('atom') },
      { titel: `${titel} (JSON Feed)`, typ: 'application/feed+json', ziel: ziel('json') },
      ...(feed === 'termine' ? [{ titel: `${titel} (Kalender)`, typ: 'text/calendar', ziel: ziel('ics') }] : []),
    ],
  }
}

interface Eintragseite {
  readonly bereich: Bereich
  readonly eintrag: {
    readonly titel: string
    readonly kurz: string
    readonly slug: string
    readonly stand: string
    readonly quellen: readonly Fundstelle[]
  }
  /** What stands above the title: "Modellprojekt · Kommunen". */
  readonly merkmale: readonly string[]
  /** The texts of the page, and what is made of them: terms of the field are marked in it. */
  readonly texte: readonly Text[]
  inhalt(wort: Wortanzeige): Html
  readonly neben?: Html | null
  readonly daten?: Html
}

/** A page of one entry: title, text, and beside it sources and what belongs to it. */
export function eintragseite(anfrage: Anfrage, { bereich, eintrag, merkmale, texte, inhalt, neben, daten }: Eintragseite): Html {
  const erklaert = [...verlinkteBegriffe(texte), ...(bereich === 'begriffe' ? [eintrag.slug] : [])]
  const markierung = createMarkierung(anfrage.snapshot.wissen.begriffe.alle, erklaert)
  const koerper = inhalt(markierung.wort)
  const { titel } = BEREICHE[bereich]
  return seite(anfrage, {
    titel: eintrag.titel,
    beschreibung: eintrag.kurz,
    pfad: [
      { titel: 'Für Verwaltungen', ziel: '/wissen' },
      { titel, ziel: `/wissen/${bereich}` },
      { titel: eintrag.titel, ziel: `/wissen/${bereich}/${eintrag.slug}` },
    ],
    ...(daten === undefined ? {} : { daten }),
    inhalt: html`<div class="w zwei rechts textseite"><article class="inhalt"><div class="titel">${merkmale.length === 0 ? '' : html`<p class="merkmale">${merkmale.map((merkmal) => html`<span>${merkmal}</span>`)}</p>`}<h1>${eintrag.titel}</h1><p class="lead">${eintrag.kurz}</p></div>${koerper}
<p class="fein">Geprüft am ${formatDatum(eintrag.stand)}.</p></article><aside class="neben" aria-label="Weitere Angaben">${neben ?? ''}${begriffskasten(markierung.markierte()) ?? ''}${quellen(eintrag.quellen)}<p>${mehr(`/wissen/${bereich}`, `Alle ${titel}`)}</p></aside></div>`,
  })
}

/** A page that lists the entries of an area. */
export function listenseite(anfrage: Anfrage, bereich: Bereich, lead: string, inhalt: Html): Html {
  const { titel } = BEREICHE[bereich]
  return seite(anfrage, {
    titel,
    beschreibung: lead,
    pfad: [
      { titel: 'Für Verwaltungen', ziel: '/wissen' },
      { titel, ziel: `/wissen/${bereich}` },
    ],
    kanonisch: `/wissen/${bereich}`,
    ...feedsOf(anfrage, bereich),
    inhalt: html`<div class="w suchkopf"><div class="titel"><h1>${titel}</h1><p class="lead">${lead}</p></div></div>${inhalt}`,
  })
}
