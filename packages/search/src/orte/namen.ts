import { readWoerter } from '../analyse/woerter.ts'
import type { Suchort } from '../index/dokument.ts'
import { KEINE_ORTSTEILE } from './alltagswoerter.ts'

/** How a spelling stands for a place: its name in full, a usual short form, or a part of a double name. */
export type Namensart = 'voll' | 'kurz' | 'teil'

export interface Schreibweise {
  /** Folded words with blanks between them. */
  readonly form: string
  readonly art: Namensart
}

/** How the additions to names are written, folded: Halle (Westf.), Mülheim an der Ruhr, Monheim am Rhein. */
const ZUSAETZE: Readonly<Record<string, readonly string[]>> = {
  westf: ['westf', 'westfalen', 'i westf', 'in westfalen', 'i w', 'westfal'],
  westfalen: ['westfalen', 'westf', 'i westf', 'in westfalen'],
  rheinland: ['rheinland', 'rhld', 'rheinl', 'rhl', 'rhein', 'im rheinland'],
  rhld: ['rhld', 'rheinland', 'rheinl', 'rhl', 'im rheinland'],
  sauerland: ['sauerland', 'sauerl', 'im sauerland'],
  niederrhein: ['niederrhein', 'ndrh', 'niederrh', 'nrh', 'am niederrhein'],
  sieg: ['sieg', 'an der sieg', 'a d sieg', 'a d s', 'ad sieg'],
  ruhr: ['ruhr', 'an der ruhr', 'a d ruhr', 'a d r', 'ad ruhr', 'adr', 'a ruhr', 'a der ruhr', 'an d ruhr'],
  rhein: ['rhein', 'am rhein', 'a rhein', 'a rh', 'am rh', 'rh'],
  see: ['see', 'am see', 'a see'],
}

/** First words with a usual short form. */
const ANFAENGE: readonly (readonly [string, string])[] = [
  ['sankt ', 'st '],
  ['preussisch ', 'pr '],
  ['preussisch ', 'preuss '],
  ['porta ', 'p '],
]

/** Spellings that follow no rule, by the folded name. */
const WEITERE: Readonly<Record<string, readonly string[]>> = {
  'rhein kreis neuss': ['kreis neuss'],
  'stadteregion aachen': ['kreis aachen', 'stadte region aachen', 'region aachen'],
  'oberbergischer kreis': ['oberbergischen kreis', 'oberberg', 'oberbergische kreis'],
  hochsauerlandkreis: ['hochsauerland', 'hochsauerland kreis', 'hsk'],
  'ennepe ruhr kreis': ['en kreis'],
  'rheinisch bergischer kreis': ['rhein berg kreis', 'rheinbergischer kreis'],
}

/**
 * All spellings of a place: as in the register, with and without its addition in every usual abbreviation, written
 * together, without "Bad", as a part of a double name. Which spelling several places share is found out by the index.
 */
export function schreibweisen(ort: Suchort): readonly Schreibweise[] {
  const gesehen = new Set<string>()
  const alle = ort.art === 'kreis' ? kreisnamen(ort.name) : kommunennamen(ort.name)
  return alle.filter(({ form }) => form !== '' && !gesehen.has(form) && gesehen.add(form) !== undefined)
}

function words(text: string): string {
  return readWoerter(text)
    .map((wort) => wort.form)
    .join(' ')
}

function kommunennamen(name: string): readonly Schreibweise[] {
  const { stamm, zusatz } = splitZusatz(name)
  const stammFormen = mitAnfaengen(words(stamm))
  const voll = [words(name), ...stammFormen.flatMap((form) => zusatzFormen(zusatz).map((anhang) => `${form} ${anhang}`))]
  const kurz = zusatz === '' ? [] : stammFormen
  const zusammen = [...voll, ...kurz]
    .filter((form) => form.includes(' ') && zusatz === '')
    .map((form) => form.replaceAll(' ', ''))
  const ohneBad = /^bad (.{5,})$/.exec(words(name))?.[1]
  return [
    ...(zusatz === '' ? stammFormen : voll).map((form): Schreibweise => ({ form, art: 'voll' })),
    ...[...kurz, ...zusammen, ...(ohneBad === undefined ? [] : [ohneBad])].map((form): Schreibweise => ({ form, art: 'kurz' })),
    ...ortsteile(name).map((form): Schreibweise => ({ form, art: 'teil' })),
  ]
}

/** The name without its addition: in brackets, after a slash, after "an der" or "am". */
function splitZusatz(name: string): { readonly stamm: string; readonly zusatz: string } {
  const teile =
    /^(.+?)\s*\((.+)\)$/.exec(name) ?? /^(.+?)\/(.+)$/.exec(name) ?? /^(.+?)\s+(?:an der|am|im|i\. d\.)\s+(.+)$/.exec(name)
  return { stamm: teile?.[1] ?? name, zusatz: words(teile?.[2] ?? '') }
}

function zusatzFormen(zusatz: string): readonly string[] {
  return zusatz === '' ? [] : (ZUSAETZE[zusatz] ?? [zusatz])
}

function mitAnfaengen(form: string): readonly string[] {
  return [form, ...ANFAENGE.flatMap(([lang, kurz]) => (form.startsWith(lang) ? [form.replace(lang, kurz)] : []))]
}

/** Castrop-Rauxel is called Castrop, Horn-Bad Meinberg is called Bad Meinberg. */
function ortsteile(name: string): readonly string[] {
  const teile = name.split('-')
  if (teile.length < 2) return []
  return teile.map(words).filter((teil) => teil.length >= 5 && !KEINE_ORTSTEILE.has(teil))
}

function kreisnamen(name: string): readonly Schreibweise[] {
  const form = words(name)
  const weitere = (WEITERE[form] ?? []).map((schreibweise): Schreibweise => ({ form: schreibweise, art: 'voll' }))
  const eigenname = /^kreis (.+)$/.exec(form)?.[1]
  if (eigenname !== undefined) {
    const voll = [form, `landkreis ${eigenname}`, `lkr ${eigenname}`, `${eigenname} kreis`, `kreisverwaltung ${eigenname}`]
    return [...voll.map((schreibweise): Schreibweise => ({ form: schreibweise, art: 'voll' })), { form: eigenname, art: 'kurz' }]
  }
  const ohneKreis = /^(.+ .+) kreis$/.exec(form)?.[1]
  const gebeugt = form.includes('er kreis')
    ? [form.replaceAll(/er kreis$/g, 'en kreis'), form.replaceAll(/er kreis$/g, 'e kreis')]
    : []
  return [
    ...[form, ...gebeugt].map((schreibweise): Schreibweise => ({ form: schreibweise, art: 'voll' })),
    ...weitere,
    { form: form.replaceAll(' ', ''), art: 'kurz' },
    ...(ohneKreis === undefined ? [] : [{ form: ohneKreis, art: 'kurz' } as const]),
  ]
}
