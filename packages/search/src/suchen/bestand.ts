import { stem } from '../analyse/stamm.ts'
import { isStoppwort } from '../analyse/stoppwoerter.ts'
import { type Dokumentkopf, INDEX_FORMAT, type SuchindexDaten } from '../index/bauen.ts'
import { createSammler } from '../index/funde.ts'
import { createLexikon } from '../index/lexikon.ts'
import { type PhrasenDaten, phraseKey } from '../index/phrasen.ts'
import { createSchriftbild } from '../index/schriftbild.ts'
import { createStammindex } from '../index/stammindex.ts'
import { createTitelverzeichnis } from '../index/titel.ts'
import type { Sprachwissen } from '../orte/erkennen.ts'
import { createOrtsindex, type Ortsindex } from '../orte/ortsindex.ts'
import type { Wissen } from './begriffe.ts'
import { createNaehe } from './naehe.ts'
import { PARAMETER, type Parameter } from './parameter.ts'
import { createSummierer } from './summen.ts'
import type { Bestand } from './werten.ts'

/** Everything that a loaded index holds in memory. Nothing in it changes after loading. */
export interface Suchbestand extends Bestand, Wissen {
  readonly orte: Ortsindex
  readonly sprache: Sprachwissen
  /** The document that editors pinned to a query, by its folded words. */
  findAngeheftet(form: string): number | undefined
}

/** @throws when the index was built by another version of this package: the snapshot must be compiled again */
export function loadBestand(daten: SuchindexDaten, parameter: Parameter = PARAMETER): Suchbestand {
  if (daten.format !== INDEX_FORMAT) {
    throw new Error(`search index has format ${daten.format}, this version reads ${INDEX_FORMAT}: compile the snapshot again`)
  }
  const index = createStammindex(daten.index)
  const lexikon = createLexikon(daten.lexikon)
  const phrasen = new Map(daten.phrasen)
  const fragen = collectNummern(daten.fragen)
  const angeheftet = new Map(daten.angeheftet)
  const titelstaemme = new Set(
    daten.dokumente.filter(({ rang }) => rang > BESCHRIEBEN).flatMap(({ form }) => form.split(' ').map(stem)),
  )
  const lagen = collectLagen(daten.dokumente)
  return {
    dokumente: daten.dokumente,
    lagenMit: (nr) => lagen[nr] ?? KEINE,
    naehe: createNaehe([...daten.phrasen, ...daten.fragen], daten.dokumente.length),
    schriftbild: createSchriftbild(daten.schriftbild, daten.dokumente.length),
    parameter,
    titel: createTitelverzeichnis(daten.dokumente, daten.titelfolge),
    lexikon,
    orte: createOrtsindex(daten.orte),
    isTitelstamm: (stamm) => titelstaemme.has(stamm),
    hasStamm: index.has,
    findAngeheftet: (form) => angeheftet.get(form),
    findPhrase: (key) => phrasen.get(key) ?? [],
    findFrage: (key) => fragen.get(key) ?? [],
    findStamm: remember(HAEUFIGE_STAEMME, index.find),
    sammler: createSammler(daten.dokumente.length),
    summiere: createSummierer(daten.dokumente.length),
    sprache: {
      isBekannt: (form) => isStoppwort(form) || lexikon.hasForm(form) || lexikon.hasStamm(lexikon.stem(form)),
      isPhrase: (woerter) => phrasen.has(phraseKey(woerter) ?? ''),
      isInhalt: (form) => !isStoppwort(form),
    },
  }
}

/** What only a register knows has a lower rank. */
const BESCHRIEBEN = 0.5

const KEINE: readonly number[] = []

/** By number of the document the Lagen to which it belongs. */
function collectLagen(dokumente: readonly Dokumentkopf[]): readonly (readonly number[])[] {
  const lagen = dokumente.map(() => KEINE)
  for (const [lage, { glieder = [] }] of dokumente.entries())
    for (const glied of glieder) lagen[glied] = [...(lagen[glied] ?? KEINE), lage]
  return lagen
}

function collectNummern(phrasen: PhrasenDaten): ReadonlyMap<string, readonly number[]> {
  const jeKey = Map.groupBy(phrasen, ([key]) => key)
  return new Map([...jeKey].map(([key, gruppe]) => [key, gruppe.flatMap(([, nummern]) => nummern)]))
}

/** The stems that most queries share (antrag, anmeld) are the dearest to look up: the last ones asked for are kept. */
const HAEUFIGE_STAEMME = 256

function remember<V>(limit: number, compute: (key: string) => V): (key: string) => V {
  const bekannt = new Map<string, V>()
  return (key) => {
    const wert = bekannt.get(key) ?? compute(key)
    // Taken out and put in again it is the newest; the first of a Map is the oldest.
    bekannt.delete(key)
    bekannt.set(key, wert)
    if (bekannt.size > limit) bekannt.delete(bekannt.keys().next().value as string)
    return wert
  }
}
