import type { Suchtyp } from '../index/dokument.ts'

/**
 * The numbers by which hits are weighed. Set by hand, then tuned on the open part of the judged set
 * (`npm run search:eval`); the held-out quarter is only counted.
 */
export interface Parameter {
  /** What an unknown word counts beside known ones, on the scale of ln(1 + documents / documents with the word). */
  readonly unbekannt: number
  /** What a word counts that says how, not what. */
  readonly schwach: number
  /** Share of the words, by weight, that a hit must have. */
  readonly minDeckung: number
  /** The power to which the share of words found counts. */
  readonly deckung: number
  /** Hits below this share of the best are noise. */
  readonly minAnteil: number
  /** Factor for a query that is a synonym as a whole; for one that is a title letter by letter. */
  readonly phrase: number
  readonly titel: number
  /** The least that a kind which is looked for less often counts beside a Leistung, when the query comes near its name. */
  readonly name: number
  /** Factor by which the nearest title or synonym lifts a document, and the power of the nearness. */
  readonly naehe: number
  readonly naeheHoch: number
  /** Factor by which the document with most letters in common lifts itself beside the others, and the power of their share. */
  readonly schriftbild: number
  readonly schriftbildHoch: number
  /** From this nearness of the letters on a document is shown whose words are not those of the query. */
  readonly minSchriftbild: number
  /** How much a document counts that only a register knows, beside one that most people look for. */
  readonly vorrang: number
  /** What a find in a document counts for the Lage to which it belongs. */
  readonly glied: number
  /**
   * A query asks for something else when no title, synonym or official name has this share of it (rare words weigh more), the
   * best hit has fewer points than these, in units of the rarity of a word that one document has (points grow with the stock), and
   * none looks so much like it (see Schriftbild).
   */
  readonly minGenannt: number
  readonly minPunkte: number
  readonly minBildGenannt: number
  /** What is offered where nothing was found has so many points, in the same units, and such a share of those of the best. */
  readonly minPunkteVielleicht: number
  readonly minAnteilVielleicht: number
  /** The power by which the share to be named falls with the number of words beyond three. */
  readonly minGenanntHoch: number
  /** The factor of that share when a word says by itself that an office is meant. */
  readonly nachsicht: number
  /** Below this nearness a document whose words stand in its running text only is not shown. */
  readonly minNaehe: number
  /** How near the rest of a query must come to a title or synonym when a word in it seldom has to do with offices. */
  readonly minNaeheNebenFremdem: number
  /** Factors for questions and their answers: when somebody asks, and when somebody names a thing or wants to do something. */
  readonly frageGefragt: number
  readonly frageUngefragt: number
  /** Factor for the kind of text that is asked for by name. */
  readonly artGefragt: number
  /** Factor for a title whose action nobody asked for: "Hund abmelden" for "Hund". */
  readonly nebensache: number
  /** Factor for a document that has the thing in its running text only. */
  readonly sacheNurImText: number
  /** Factors for what is made for the Zielgruppe, or belongs to the Lage, that the query names besides its wish. */
  readonly zielgruppe: number
  readonly lage: number
  /** Factor for what is for administrations, when the query names a place: whoever does wants to get something done there. */
  readonly wissenMitOrt: number
  /** Factor for a Projekt or a Meldung about the place that the query names. */
  readonly berichtMitOrt: number
  /** Factors by kind. */
  readonly art: Readonly<Partial<Record<Suchtyp, number>>>
}

export const PARAMETER: Parameter = {
  unbekannt: 4,
  schwach: 0.5,
  minDeckung: 0.2,
  deckung: 1,
  minAnteil: 0.02,
  phrase: 2,
  titel: 3,
  name: 0.9,
  naehe: 6,
  naeheHoch: 2,
  schriftbild: 3,
  schriftbildHoch: 2.5,
  minSchriftbild: 0.24,
  vorrang: 0.4,
  glied: 0.2,
  minGenannt: 0.55,
  minPunkte: 13,
  minBildGenannt: 0.18,
  minPunkteVielleicht: 3,
  minAnteilVielleicht: 0.15,
  minGenanntHoch: 1.3,
  nachsicht: 0.5,
  minNaehe: 0,
  minNaeheNebenFremdem: 0.4,
  artGefragt: 2,
  frageGefragt: 1.5,
  frageUngefragt: 0.7,
  nebensache: 0.9,
  sacheNurImText: 0.5,
  zielgruppe: 1.3,
  lage: 1.2,
  wissenMitOrt: 0.5,
  berichtMitOrt: 2,
  art: { lage: 0.7, projekt: 0.85, anleitung: 0.65, begriff: 1.1 },
}
