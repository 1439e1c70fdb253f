/** What the words of the corpus are: a compound is split only into words that stand there by themselves. */
export interface Wortschatz {
  /** A word form of the corpus. */
  hasForm(form: string): boolean
  /** The stem of a word of the corpus. */
  hasStamm(stamm: string): boolean
  stem(form: string): string
}

const FUGEN = ['', 's', 'n', 'e', 'es', 'en', 'er'] as const
const MIN_LAENGE = 7
const MAX_LAENGE = 48
const MIN_TEIL = 4

/** Words of three letters that stand in compounds. Other short ones (aus, ein, vor) make false splits. */
const KURZE = new Set([
  'amt',
  'bad',
  'bau',
  'ehe',
  'eid',
  'hof',
  'kfz',
  'kur',
  'lkw',
  'pkw',
  'rad',
  'see',
  'tag',
  'tod',
  'weg',
  'wbs',
])

/** First parts that are prepositions or prefixes: a verb and its prefix are no compound. */
const KEINE_TEILE = new Set(
  'unter uber nach durch gegen hinter neben wieder zuruck zusammen nieder auf aus hoch wohl los frei nicht haupt einer eine ander ende'.split(
    ' ',
  ),
)

/** Compounds whose parts no longer say what the whole says. */
const UNTEILBAR = new Set(
  'hochzeit hochzeiten handwerk handwerker handwerks kindergarten landtag bundestag bundesrat feiertag sonntag samstag auftrag vertrag beitrag mittag angebot grundbuch kraftfahrzeug eigentum hauptstadt tagebuch jahrhundert staatsanwalt rathaus'.split(
    ' ',
  ),
)

/**
 * The parts of a compound in reading order, folded but not stemmed; empty when it is none. Splits into as few parts as
 * possible with the linking sounds -s-, -n-, -e-, -es-, -en-, -er- (Hund-e-steuer, Wohnung-s-amt); a part that is a compound
 * itself gives its parts too (Kinder-reisepass → kinder, reisepass, reise, pass).
 */
export function zerlege(form: string, wortschatz: Wortschatz): readonly string[] {
  if (form.length < MIN_LAENGE || form.length > MAX_LAENGE || UNTEILBAR.has(form)) return []
  const teile = besteZerlegung(form, wortschatz)
  return teile.flatMap((teil) => [teil, ...zerlege(teil, wortschatz)])
}

function besteZerlegung(form: string, wortschatz: Wortschatz): readonly string[] {
  // beste[i]: the best way to split what begins at i; filled from the end.
  const beste: (readonly string[] | undefined)[] = Array.from({ length: form.length + 1 })
  for (let von = form.length - 3; von >= 0; von--) {
    for (let bis = form.length; bis >= von + 3; bis--) {
      const rest = bis === form.length ? [] : restNach(form, bis, beste)
      const teil = form.slice(von, bis)
      if (rest === undefined || (von === 0 && bis === form.length)) continue
      if ((beste[von]?.length ?? Number.POSITIVE_INFINITY) <= rest.length + 1) continue
      if (isTeil(teil, bis === form.length, wortschatz)) beste[von] = [teil, ...rest]
    }
  }
  return beste[0] ?? []
}

/** The best split of what follows after a linking sound, the shortest sound first. */
function restNach(form: string, bis: number, beste: readonly (readonly string[] | undefined)[]): readonly string[] | undefined {
  let kuerzeste: readonly string[] | undefined
  for (const fuge of FUGEN) {
    if (!form.startsWith(fuge, bis)) continue
    const rest = beste[bis + fuge.length]
    if (rest !== undefined && rest.length < (kuerzeste?.length ?? Number.POSITIVE_INFINITY)) kuerzeste = rest
  }
  return kuerzeste
}

function isTeil(teil: string, isLetzter: boolean, wortschatz: Wortschatz): boolean {
  if (teil.length < MIN_TEIL) return KURZE.has(teil) && wortschatz.hasForm(teil)
  if (KEINE_TEILE.has(teil)) return false
  if (wortschatz.hasForm(teil)) return true
  return isLetzter ? wortschatz.hasStamm(wortschatz.stem(teil)) : wortschatz.hasStamm(teil)
}
