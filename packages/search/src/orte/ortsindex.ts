import type { Ars } from '@infoschalter/domain'
import { createAehnlichkeitssuche } from '../analyse/aehnlich.ts'
import type { Suchort } from '../index/dokument.ts'
import { ALLTAGSNAMEN, KEINE_EINWOHNER } from './alltagswoerter.ts'
import { createFormentext } from './formentext.ts'
import { type Namensart, schreibweisen } from './namen.ts'

/** The places that a spelling, a postcode or a misspelt name can mean. */
export interface Ortsindex {
  readonly orte: readonly Suchort[]
  findByArs(ars: Ars): Suchort | undefined
  /** Places with this spelling (folded words): those that are called so in full, else those that are called so for short. */
  findByForm(form: string): readonly Suchort[]
  /** How surely the spelling means the place. */
  namensart(form: string): Namensart | undefined
  findByPlz(plz: string): readonly Suchort[]
  /** A person or thing from there (Kölner, Bielefelder). */
  findByEinwohner(form: string): readonly Suchort[]
  /** Places whose name differs from the word by typing errors, the fewest only, larger places first. */
  findAehnliche(form: string, fehler: number): readonly Suchort[]
  /**
   * Places with this text in one of their spellings: at the beginning first, then at that of a later word, then, from four
   * letters on, inside a word; of those larger places first.
   */
  findByTeil(teil: string): readonly Suchort[]
  /** Every spelling of a place. */
  formenOf(ort: Suchort): readonly string[]
  /** The number of words in the longest spelling. */
  readonly maxWoerter: number
}

const RANG: Readonly<Record<Namensart, number>> = { voll: 0, kurz: 1, teil: 2 }

interface Eintrag {
  readonly art: Namensart
  readonly orte: readonly Suchort[]
}

/** The places as plain JSON, larger ones first, and all their spellings, each with the number of its place. */
export interface OrteDaten {
  readonly orte: readonly Suchort[]
  readonly formen: readonly (readonly [form: string, art: Namensart, nr: number])[]
}

/** Works out the spellings: for thousands of places that takes longer than to read them. */
export function collectOrte(liste: readonly Suchort[]): OrteDaten {
  const orte = liste
    .map(({ ars, name, slug, art, plz, einwohner }) => ({ ars, name, slug, art, plz: plz.toSorted(), einwohner }))
    .toSorted(nachGroesse)
  return { orte, formen: orte.flatMap((ort, nr) => schreibweisen(ort).map(({ form, art }) => [form, art, nr] as const)) }
}

export function createOrtsindex(daten: OrteDaten): Ortsindex {
  const { orte } = daten
  const formen = daten.formen.flatMap(([form, art, nr]) => {
    const ort = orte[nr]
    return ort === undefined ? [] : [{ form, art, ort }]
  })
  const nachForm = indexFormen(formen)
  const nachOrt = Map.groupBy(formen, ({ ort }) => ort)
  const findFormen = createFormentext(formen.map(({ form }) => form))
  const nachPlz = Map.groupBy(
    orte.flatMap((ort) => ort.plz.map((plz) => ({ plz: plz as string, ort }))),
    ({ plz }) => plz,
  )
  const nachArs = new Map(orte.map((ort) => [ort.ars, ort]))
  const aehnliche = createAehnlichkeitssuche([...nachForm].flatMap(([form, { orte }]) => orte.map((wert) => ({ form, wert }))))
  return {
    orte,
    findByTeil: (teil) => [...new Set(findFormen(teil).flatMap((nr) => formen[nr]?.ort ?? []))],
    formenOf: (ort) => nachOrt.get(ort)?.map(({ form }) => form) ?? [],
    maxWoerter: formen.reduce((max, { form }) => Math.max(max, form.split(' ').length), 1),
    findByArs: (ars) => nachArs.get(ars),
    findByForm: (form) => nachForm.get(form)?.orte ?? [],
    namensart: (form) => nachForm.get(form)?.art,
    findByPlz: (plz) => nachPlz.get(plz)?.map(({ ort }) => ort) ?? [],
    findByEinwohner(form) {
      if (KEINE_EINWOHNER.has(form)) return []
      const name = /^(.{4,})er$/.exec(form)?.[1] ?? /^(.{5,})s$/.exec(form)?.[1]
      const eintrag = name === undefined || ALLTAGSNAMEN.has(name) ? undefined : nachForm.get(name)
      return eintrag === undefined || eintrag.art === 'teil' ? [] : eintrag.orte
    },
    findAehnliche: (form, fehler) => [...new Set(aehnliche.find(form, fehler).map(({ wert }) => wert))],
  }
}

/** A spelling belongs to the places with the surest claim to it: Neunkirchen is not Neunkirchen-Seelscheid. */
function indexFormen(formen: readonly { form: string; art: Namensart; ort: Suchort }[]): ReadonlyMap<string, Eintrag> {
  const nachForm = new Map<string, Eintrag>()
  for (const { form, art, ort } of formen) {
    const bisher = nachForm.get(form)
    if (bisher === undefined || RANG[art] < RANG[bisher.art]) nachForm.set(form, { art, orte: [ort] })
    else if (bisher.art === art) nachForm.set(form, { art, orte: [...bisher.orte, ort] })
  }
  for (const [form, { art, orte }] of nachForm) if (art === 'teil' && orte.length > 1) nachForm.delete(form)
  return nachForm
}

/** Larger first, then by key: the same on every machine. A Kreis stands behind the Kommunen. */
function nachGroesse(a: Suchort, b: Suchort): number {
  if (a.art !== b.art) return a.art === 'kommune' ? -1 : 1
  return b.einwohner - a.einwohner || (a.ars < b.ars ? -1 : 1)
}
