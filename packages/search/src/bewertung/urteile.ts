/** The kinds of queries that are measured apart, since a mean hides which people are served badly. */
export const KLASSEN = [
  'alltag',
  'amtlich',
  'kompositum',
  'beugung',
  'tippfehler',
  'abkuerzung',
  'frage',
  'ort',
  'ortsfalle',
  'leicht',
  'englisch',
  'nichts',
] as const
export type Klasse = (typeof KLASSEN)[number]

/** 3: what was meant; 2: helps as well; 1: belongs to it; everything else 0. */
export type Note = 1 | 2 | 3

/** A query with what people expect of it. */
export interface Urteil {
  readonly klasse: Klasse
  readonly anfrage: string
  /** The slug of the place that must be recognised; null: none may be. */
  readonly ort: string | null
  /** By id of the document. Empty: nothing may be found. */
  readonly noten: ReadonlyMap<string, Note>
  /** Held out: counted, never tuned on. */
  readonly zurueckgehalten: boolean
}

/**
 * Reads a judged set: tab-separated `klasse anfrage ort urteile`, `-` for "none", grades as `id=note` with blanks between them,
 * lines with # are comments.
 *
 * A quarter is held out. Which one follows from the query itself, so nobody chooses, and a query that is added moves no other.
 *
 * @throws with file line and reason: the set is part of the project
 */
export function parseUrteile(tsv: string): readonly Urteil[] {
  const gesehen = new Set<string>()
  return tsv.split('\n').flatMap((zeile, i) => {
    if (zeile.trim() === '' || zeile.startsWith('#')) return []
    const fehler = (grund: string) => new Error(`judged set, line ${i + 1}: ${grund}`)
    const [klasse = '', anfrage = '', ort = '', urteile = '', ...rest] = zeile.split('\t')
    if (rest.length > 0 || urteile === '') throw fehler('four columns, separated by tabs')
    if (!isKlasse(klasse)) throw fehler(`unknown class ${klasse}`)
    if (gesehen.has(anfrage)) throw fehler(`${anfrage} stands twice`)
    gesehen.add(anfrage)
    const noten = new Map(urteile === '-' ? [] : urteile.split(' ').map((urteil) => parseNote(urteil, fehler)))
    if ((klasse === 'nichts') !== (noten.size === 0)) throw fehler('only the class nichts expects nothing')
    return [{ klasse, anfrage, ort: ort === '-' ? null : ort, noten, zurueckgehalten: hash(anfrage) % 4 === 0 }]
  })
}

function isKlasse(klasse: string): klasse is Klasse {
  return (KLASSEN as readonly string[]).includes(klasse)
}

function parseNote(urteil: string, fehler: (grund: string) => Error): [string, Note] {
  const treffer = /^([a-z]+:[a-z0-9-]+)=([123])$/.exec(urteil)
  if (treffer === null) throw fehler(`${urteil} is not id=note`)
  return [treffer[1] as string, Number(treffer[2]) as Note]
}

/** FNV-1a, 32 bits: the same on every machine. */
function hash(text: string): number {
  let wert = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) wert = Math.imul(wert ^ byte, 0x01000193) >>> 0
  return wert >>> 3
}
