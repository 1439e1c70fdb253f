import { lastDay, type Meldung, type Projekt, plainText, type Termin } from '@infoschalter/domain'
import type { Snapshot } from '@infoschalter/snapshot'
import type { Anfrage, Route } from '../../http/route.ts'
import { LAND_KURZ, PORTAL } from '../../texts/de.ts'
import { THEMA } from '../../texts/wissen.ts'
import { type Feed, type Feedeintrag, formatAtom, formatJsonFeed } from './atom.ts'
import { filtere, type Merkmal, withQuery } from './filter.ts'
import { formatKalender } from './ical.ts'
import { MELDUNGSMERKMALE } from './meldungen-page.ts'
import { PROJEKTFILTER, projektmerkmale } from './projektmerkmale.ts'
import { BEREICHE, FEEDBEREICHE, type Feedbereich } from './rahmen.ts'
import { formatWann, TERMINMERKMALE } from './termine-page.ts'

/** What somebody can subscribe to: each list of the hub that changes, narrowed like its page. */
interface Quelle {
  readonly filter: readonly string[]
  eintraege(anfrage: Anfrage): readonly Feedeintrag[]
}

const QUELLEN: Readonly<Record<Feedbereich, Quelle>> = {
  meldungen: {
    filter: ['ebene', 'thema'],
    eintraege: (anfrage) =>
      gewaehlt(anfrage, anfrage.snapshot.wissen.meldungen.alle, MELDUNGSMERKMALE).map((meldung: Meldung) => ({
        ...toEintrag(anfrage, 'meldungen', meldung, `${meldung.kurz}\n\n${plainText(meldung.text)}`),
        ...(meldung.datum.length === 10 && { veroeffentlicht: meldung.datum }),
      })),
  },
  projekte: {
    filter: PROJEKTFILTER,
    eintraege: (anfrage) =>
      gewaehlt(anfrage, anfrage.snapshot.wissen.projekte.alle, projektmerkmale(anfrage.snapshot))
        .toSorted((a, b) => b.stand.localeCompare(a.stand))
        .map((projekt: Projekt) =>
          toEintrag(anfrage, 'projekte', projekt, `${projekt.kurz}\n\n${plainText([...projekt.problem, ...projekt.loesung])}`),
        ),
  },
  termine: {
    filter: ['ebene', 'thema'],
    eintraege: (anfrage) =>
      termine(anfrage)
        .filter((termin) => lastDay(termin) >= anfrage.heute)
        .map((termin: Termin) => toEintrag(anfrage, 'termine', termin, `${formatWann(termin)}\n\n${termin.kurz}`)),
  },
}

function gewaehlt<T>({ query }: Anfrage, alle: readonly T[], merkmale: readonly Merkmal<T>[]): readonly T[] {
  return filtere(alle, merkmale, query)
}

function termine(anfrage: Anfrage): readonly Termin[] {
  return gewaehlt(anfrage, anfrage.snapshot.wissen.termine.alle, TERMINMERKMALE)
}

function toEintrag({ portalUrl }: Anfrage, bereich: Feedbereich, eintrag: Meldung | Projekt | Termin, text: string): Feedeintrag {
  const { slug, titel, stand, themen } = eintrag
  const id = `${portalUrl}/wissen/${bereich}/${slug}`
  return { id, titel, text, aktualisiert: stand, themen: themen.map((thema) => THEMA[thema]) }
}

function toFeed(anfrage: Anfrage, bereich: Feedbereich): Feed {
  const { portalUrl, query, pfad, snapshot } = anfrage
  return {
    titel: feedtitel(bereich),
    beschreibung: BEREICHE[bereich].kurz,
    herausgeber: herausgeber(snapshot),
    seite: portalUrl + withQuery(`/wissen/${bereich}`, query),
    adresse: portalUrl + withQuery(pfad, query),
    stand: snapshot.manifest.stand ?? anfrage.heute,
    eintraege: QUELLEN[bereich].eintraege(anfrage),
  }
}

function feedtitel(bereich: Feedbereich): string {
  return `${PORTAL} ${LAND_KURZ}: ${BEREICHE[bereich].titel}`
}

function herausgeber({ betreiber }: Snapshot): string {
  return betreiber.name ?? PORTAL
}

export const feedRoutes: readonly Route[] = [
  ...FEEDBEREICHE.flatMap((bereich): readonly Route[] => {
    const parameter = QUELLEN[bereich].filter.filter((name) => name !== 'ordnung')
    return [
      {
        pfad: `/feeds/${bereich}.atom`,
        parameter,
        antworte: (anfrage) => ({ art: 'text', typ: 'application/atom+xml', inhalt: formatAtom(toFeed(anfrage, bereich)) }),
      },
      {
        pfad: `/feeds/${bereich}.json`,
        parameter,
        antworte: (anfrage) => ({ art: 'text', typ: 'application/feed+json', inhalt: formatJsonFeed(toFeed(anfrage, bereich)) }),
      },
    ]
  }),
  {
    pfad: '/feeds/termine.ics',
    parameter: QUELLEN.termine.filter,
    antworte: (anfrage) => ({
      art: 'text',
      typ: 'text/calendar',
      inhalt: formatKalender(
        termine(anfrage).map((termin) => ({ termin, url: `${anfrage.portalUrl}/wissen/termine/${termin.slug}` })),
        feedtitel('termine'),
      ),
    }),
  },
]
