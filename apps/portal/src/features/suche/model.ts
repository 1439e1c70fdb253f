import type { Gebiet, Kommune, Lebenslage, Zielgruppe } from '@infoschalter/domain'
import { ZIELGRUPPEN } from '@infoschalter/domain'
import type { Suchtyp } from '@infoschalter/search'
import { type Ortswahl, resolveOrt, type Snapshot } from '@infoschalter/snapshot'
import { type Treffer, trefferOf } from './treffer.ts'

/** Longer input is no question but a mistake; it is refused with a hint. */
export const MAX_ANFRAGE = 200

/** How people tell the kinds apart; the list can be narrowed to one. */
export const FACETTEN = [
  { name: 'anliegen', typen: ['leistung'] },
  { name: 'hilfe', typen: ['lage', 'anleitung', 'frage', 'seite'] },
  { name: 'orte', typen: ['ort'] },
  { name: 'wissen', typen: ['projekt', 'leitfaden', 'meldung', 'begriff', 'landschaft', 'termin'] },
] as const satisfies readonly { readonly name: string; readonly typen: readonly Suchtyp[] }[]
export type Facette = (typeof FACETTEN)[number]

export interface Suchergebnis {
  readonly q: string
  /** The query without the place that it names. */
  readonly ohneOrt: string
  readonly ort: Kommune | null
  readonly ortErkannt: 'anfrage' | 'parameter' | null
  /** Another place that the query names, while `ort` was chosen. */
  readonly andererOrt: Kommune | null
  /** What was said about the place where it is not one Kommune. */
  readonly ortswahl: Ortswahl
  readonly zielgruppe: Zielgruppe | null
  /** What the query says besides its wish, and the query without it: for whom, and in which Lage. */
  readonly genannt: {
    readonly zielgruppe: { readonly wert: Zielgruppe; readonly ohne: string } | null
    readonly lage: { readonly lage: Lebenslage; readonly ohne: string } | null
  }
  readonly meintenSie: string | null
  readonly treffer: readonly Treffer[]
  /** Where nothing was found: what comes nearest, though something else is probably meant. */
  readonly vielleicht: readonly Treffer[]
  /** The first hit is the answer beyond reasonable doubt. */
  readonly sicher: boolean
  /** The number of hits before the limit. */
  readonly gesamt: number
  /** The kind to which the list is narrowed, and the kinds there are with their number. */
  readonly facette: Facette['name'] | null
  readonly facetten: readonly { readonly name: Facette['name']; readonly zahl: number }[]
}

/** Asks the index and adds what is known in the chosen place. A place that was chosen beats one that the query names. */
export function search(
  snapshot: Snapshot,
  eingabe: { q: string; ort: string; plz: string | null; zielgruppe: string | null; art?: string | null; limit: number },
): Suchergebnis {
  const ausParameter = resolveOrt(snapshot, eingabe.ort, eingabe.plz)
  const zielgruppe = ZIELGRUPPEN.find((name) => name === eingabe.zielgruppe) ?? null
  const facette = FACETTEN.find(({ name }) => name === eingabe.art) ?? null
  const gefunden = snapshot.suche.find({
    q: eingabe.q,
    ...(facette === null ? {} : { typen: facette.typen }),
    limit: eingabe.limit,
    ...(ausParameter.art === 'kommune' ? { ort: ausParameter.kommune.ars } : {}),
    ...(zielgruppe === null ? {} : { zielgruppe }),
  })
  const erkannt = gefunden.ort === null ? undefined : snapshot.gebiete.findByArs(gefunden.ort.ars)
  const anderer = gefunden.andererOrt === null ? undefined : snapshot.gebiete.findByArs(gefunden.andererOrt)
  const kommune = erkannt?.ebene === 'kommune' && fits(erkannt, ausParameter) ? erkannt : null
  return {
    q: eingabe.q.trim(),
    ohneOrt: gefunden.ohneOrt,
    ort: kommune,
    ortErkannt: kommune === null ? null : (gefunden.ort?.quelle ?? null),
    andererOrt: anderer?.ebene === 'kommune' ? anderer : null,
    ortswahl:
      ausParameter.art === 'keiner' || (kommune !== null && ausParameter.art === 'auswahl')
        ? ortsfrage(snapshot, gefunden, erkannt)
        : ausParameter,
    zielgruppe,
    genannt: { zielgruppe: gefunden.zielgruppe, lage: genannteLage(snapshot, gefunden.lage) },
    meintenSie: gefunden.meintenSie,
    treffer: onlineFirst(
      gefunden.treffer.flatMap(({ id, punkte }) => {
        const treffer = trefferOf(snapshot, id, kommune)
        return treffer === null ? [] : [{ treffer, punkte }]
      }),
    ),
    vielleicht: gefunden.vielleicht.map(({ id }) => trefferOf(snapshot, id, kommune)).filter((treffer) => treffer !== null),
    facette: facette?.name ?? null,
    facetten: FACETTEN.map(({ name, typen }) => ({
      name,
      zahl: typen.reduce((summe, typ) => summe + (gefunden.jeTyp.get(typ) ?? 0), 0),
    })).filter(({ zahl }) => zahl > 0),
    sicher: gefunden.treffer[0]?.sicher === true,
    gesamt: gefunden.gesamt,
  }
}

function genannteLage(
  snapshot: Snapshot,
  genannt: { readonly id: string; readonly ohne: string } | null,
): Suchergebnis['genannt']['lage'] {
  const lage = genannt === null ? undefined : snapshot.lebenslagen.findBySlug(genannt.id.slice('lage:'.length))
  return genannt === null || lage === undefined ? null : { lage, ohne: genannt.ohne }
}

/** Hits that are as good as equal: within this share of points of each other. */
const GLEICHSTAND = 0.03

/** What is online in the chosen place goes before what is as good a hit and is not: a tie-breaker, never a filter. */
function onlineFirst(funde: readonly { readonly treffer: Treffer; readonly punkte: number }[]): readonly Treffer[] {
  const geordnet: { readonly treffer: Treffer; readonly punkte: number }[] = []
  for (const fund of funde) {
    let stelle = geordnet.length
    while (stelle > 0 && isOnline(fund.treffer)) {
      const davor = geordnet[stelle - 1]
      if (davor === undefined || isOnline(davor.treffer) || davor.punkte * (1 - GLEICHSTAND) > fund.punkte) break
      stelle--
    }
    geordnet.splice(stelle, 0, fund)
  }
  return geordnet.map(({ treffer }) => treffer)
}

function isOnline(treffer: Treffer): boolean {
  return treffer.typ === 'leistung' && treffer.verfuegbarkeit?.zustand === 'online'
}

/** Where the parameter leaves a choice, the query may settle it, but not name something else. */
function fits(kommune: Kommune, gewaehlt: Ortswahl): boolean {
  return gewaehlt.art !== 'auswahl' || gewaehlt.orte.some((ort) => ort.ars === kommune.ars)
}

/** What the query itself says about a place, where no parameter does. */
function ortsfrage(snapshot: Snapshot, gefunden: ReturnType<Snapshot['suche']['find']>, erkannt: Gebiet | undefined): Ortswahl {
  if (erkannt?.ebene === 'kommune') return { art: 'kommune', kommune: erkannt }
  if (erkannt?.ebene === 'kreis') return resolveOrt(snapshot, erkannt.slug)
  if (gefunden.unbekanntePlz !== null) return { art: 'unbekannt', eingabe: gefunden.unbekanntePlz }
  const orte = gefunden.ortMehrdeutig.map((ort) => snapshot.gebiete.findByArs(ort.ars)).filter((ort) => ort?.ebene === 'kommune')
  return orte.length === 0 ? { art: 'keiner' } : { art: 'auswahl', anlass: 'mehrdeutig', orte }
}
