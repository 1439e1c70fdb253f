import type { Ars, Datum, Problem } from '@infoschalter/domain'
import type { OpenPvogSatz } from '@infoschalter/standards'

/** Where a record was found: for what is said about it. */
export interface Fundort {
  readonly datei: string
  readonly zeile: number
}

export interface Zeitpunkt {
  /** The day in Germany. */
  readonly heute: Datum
}

/**
 * A record as it can be taken over: for an area of today, and without a day that has not come. What was changed is said in a
 * hint, so that nothing is changed silently.
 */
export function rueckeZurecht(
  satz: OpenPvogSatz,
  fundort: Fundort,
  { nachfolger, heute }: { readonly nachfolger: (ars: Ars) => Ars | undefined } & Zeitpunkt,
): { readonly satz: OpenPvogSatz; readonly hinweise: readonly Problem[] } {
  const { datenstand } = satz
  const neu = nachfolger(satz.ars)
  const zuFrueh = datenstand !== null && datenstand > heute
  if (neu === undefined && !zuFrueh) return { satz, hinweise: [] }
  return {
    satz: { ...satz, ...(neu !== undefined && { ars: neu }), ...(zuFrueh && { datenstand: null }) },
    hinweise: [
      ...(neu === undefined ? [] : [aufgegangen(satz.ars, neu, fundort)]),
      ...(zuFrueh ? [inDerZukunft(datenstand, heute, fundort)] : []),
    ],
  }
}

function aufgegangen(alt: Ars, neu: Ars, fundort: Fundort): Problem {
  return {
    regel: 'gebiet-aufgegangen',
    schwere: 'warnung',
    ...fundort,
    feld: 'ars',
    meldung: `Das Gebiet ${alt} gibt es nicht mehr. Der Satz gilt für ${neu}, in dem es aufgegangen ist.`,
  }
}

function inDerZukunft(datenstand: Datum, heute: Datum, fundort: Fundort): Problem {
  return {
    regel: 'datenstand-in-der-zukunft',
    schwere: 'warnung',
    ...fundort,
    feld: 'datenstand',
    meldung: `Der Datenstand ${datenstand} ist noch nicht gewesen (heute: ${heute}). Der Satz gilt, sein Datenstand zählt als unbekannt.`,
  }
}
