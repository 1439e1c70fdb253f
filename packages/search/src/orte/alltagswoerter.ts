/**
 * Names of places that are everyday words as well, folded. They count as a place only where the sentence says so (see
 * erkennen.ts). Names that are no German word (Hagen, Marl, Unna, Olpe) are not among them: nothing can be confused.
 */
const NOMEN = 'alpen enger essen halle heiden horn lage lippe lohne much schlangen wetter'.split(' ')

/** Verbs: at the end of a query they are what somebody wants to do ("Unterlagen senden"), if written small. */
const VERBEN = 'kamen senden waren wenden'.split(' ')

export type Alltagsname = 'nomen' | 'verb'

/** What kind of everyday word a place name is; undefined for most. */
export const ALLTAGSNAMEN: ReadonlyMap<string, Alltagsname> = new Map([
  ...NOMEN.map((name): [string, Alltagsname] => [name, 'nomen']),
  ...VERBEN.map((name): [string, Alltagsname] => [name, 'verb']),
])

/** Words that a place name plus -er makes and that mean something else (Hamm-er). */
export const KEINE_EINWOHNER: ReadonlySet<string> = new Set(['hammer', 'marler', 'kaller', 'heeker'])

/** Parts of double names that do not name the place by themselves (Horn-Bad Meinberg, Schloß Holte-Stukenbrock). */
export const KEINE_ORTSTEILE: ReadonlySet<string> = new Set([
  'horn',
  'kamp',
  'schloss',
  'bad',
  'neukirchen',
  'neunkirchen',
  'minden',
  'siegen',
  'ruhr',
  'sieg',
  'rhein',
  'erft',
])
