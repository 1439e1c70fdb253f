/** How many typing errors a word of this length may hold: none up to 3 letters, one up to 9, then two: one in five letters. */
export function erlaubteFehler(laenge: number): number {
  if (laenge <= 3) return 0
  return laenge <= 9 ? 1 : 2
}

/** Up to this length nearly every word has a neighbour that is a word too: Schal and Schaf, Witze and Witwe. */
const MAX_KURZ = 7

const TASTEN = ['qwertzuiop', 'asdfghjkl', 'yxcvbnm']
const VOKALE = 'aeiouy'
/** Letters that sound alike, at the end of a word or in another language. */
const GLEICHER_KLANG = ['bp', 'dt', 'gkcq', 'fvw', 'szc', 'ij', 'mn']

/**
 * Whether fingers or ears slip so. Of two short words with one error between them: two neighbours swapped, a letter left out,
 * one too many that doubles its neighbour or lies beside it on the keyboard, or another one that lies beside it, is a vowel as
 * well or sounds like it. Who writes Schal does not mean Schaf.
 */
export function isLeichtVertippt(getippt: string, gemeint: string): boolean {
  if (getippt.length > MAX_KURZ || getippt.length < gemeint.length) return true
  let stelle = 0
  while (stelle < gemeint.length && getippt[stelle] === gemeint[stelle]) stelle++
  const falsch = getippt[stelle] ?? ''
  if (getippt.length > gemeint.length)
    return [getippt[stelle - 1], getippt[stelle + 1]].some((neben) => neben === falsch || isNachbartaste(falsch, neben ?? ''))
  const richtig = gemeint[stelle] ?? ''
  if (falsch === gemeint[stelle + 1] && richtig === getippt[stelle + 1]) return true
  return (
    isNachbartaste(falsch, richtig) ||
    (VOKALE.includes(falsch) && VOKALE.includes(richtig)) ||
    GLEICHER_KLANG.some((gruppe) => gruppe.includes(falsch) && gruppe.includes(richtig))
  )
}

function isNachbartaste(a: string, b: string): boolean {
  return (
    b !== '' &&
    TASTEN.some((reihe) => reihe.includes(b) && Math.abs(reihe.indexOf(a) - reihe.indexOf(b)) === 1 && reihe.includes(a))
  )
}

/**
 * The number of typing errors between two words: a letter too many, too few, another one, or two neighbours swapped
 * (optimal string alignment). Returns `grenze + 1` as soon as it is clear that there are more than `grenze`.
 */
export function fehlerZwischen(a: string, b: string, grenze: number): number {
  if (Math.abs(a.length - b.length) > grenze) return grenze + 1
  let vorvorige: number[] = []
  let vorige = Array.from({ length: b.length + 1 }, (_, spalte) => spalte)
  let diese: number[] = []
  for (let zeile = 1; zeile <= a.length; zeile++) {
    diese[0] = zeile
    let kleinste = zeile
    const buchstabe = a.charCodeAt(zeile - 1)
    for (let spalte = 1; spalte <= b.length; spalte++) {
      const anderer = b.charCodeAt(spalte - 1)
      const ersetzt = (vorige[spalte - 1] ?? 0) + (buchstabe === anderer ? 0 : 1)
      let wert = Math.min((vorige[spalte] ?? 0) + 1, (diese[spalte - 1] ?? 0) + 1, ersetzt)
      if (zeile > 1 && spalte > 1 && buchstabe === b.charCodeAt(spalte - 2) && a.charCodeAt(zeile - 2) === anderer)
        wert = Math.min(wert, (vorvorige[spalte - 2] ?? 0) + 1)
      diese[spalte] = wert
      if (wert < kleinste) kleinste = wert
    }
    if (kleinste > grenze)
      return (
        grenze + 1
        // The row before the last is no longer needed: it becomes the next one.
      )
    ;[vorvorige, vorige, diese] = [vorige, diese, vorvorige]
  }
  return Math.min(vorige[b.length] ?? grenze + 1, grenze + 1)
}

export interface Aehnliches<T> {
  readonly wert: T
  readonly fehler: number
}

/** Finds words that are close to a given one, among thousands, in well under a millisecond. */
export interface Aehnlichkeitssuche<T> {
  /**
   * The entries with the fewest errors, at most `grenze` of them; those with the same first letter first, then in the given
   * order. In short words the first letter is right: Messen is not meant by Essen, and only slips that come easily count.
   */
  find(form: string, grenze: number): readonly Aehnliches<T>[]
}

const MIN_LAENGE_ANDERER_ANFANG = 8

/** The same first letter, or the first two swapped. */
function isGleicherAnfang(a: string, b: string): boolean {
  return a[0] === b[0] || (a[0] === b[1] && a[1] === b[0])
}

/**
 * Sorts words by length and by the letters in them, so that most are ruled out without being compared letter by letter:
 * an error changes at most two bits of the set of letters.
 */
export function createAehnlichkeitssuche<T>(
  eintraege: readonly { readonly form: string; readonly wert: T }[],
): Aehnlichkeitssuche<T> {
  const nachLaenge = new Map<number, { readonly form: string; readonly wert: T }[]>()
  for (const eintrag of eintraege) {
    const gleichLange = nachLaenge.get(eintrag.form.length)
    if (gleichLange === undefined) nachLaenge.set(eintrag.form.length, [eintrag])
    else gleichLange.push(eintrag)
  }
  const mengen = new Map([...nachLaenge].map(([laenge, gleichLange]) => [laenge, mengenOf(gleichLange)]))

  /** What may be so few errors away, by length and letters. */
  function* kandidaten(form: string, grenze: number) {
    const gesucht = buchstaben(form)
    for (let laenge = form.length - grenze; laenge <= form.length + grenze; laenge++) {
      const gleichLange = nachLaenge.get(laenge) ?? []
      const dazu = mengen.get(laenge) ?? KEINE
      for (let stelle = 0; stelle < dazu.length; stelle++) {
        const eintrag = gleichLange[stelle]
        if (eintrag !== undefined && bits((dazu[stelle] ?? 0) ^ gesucht) <= 2 * grenze) yield eintrag
      }
    }
  }

  return {
    find(form, grenze) {
      const funde: { readonly wert: T; readonly fehler: number; readonly gleicherAnfang: boolean }[] = []
      for (const eintrag of kandidaten(form, grenze)) {
        if (form.length < MIN_LAENGE_ANDERER_ANFANG && !isGleicherAnfang(form, eintrag.form)) continue
        const fehler = fehlerZwischen(form, eintrag.form, grenze)
        if (fehler <= grenze && isLeichtVertippt(form, eintrag.form))
          funde.push({ wert: eintrag.wert, fehler, gleicherAnfang: eintrag.form[0] === form[0] })
      }
      const wenigste = Math.min(...funde.map((fund) => fund.fehler))
      return funde
        .filter((fund) => fund.fehler === wenigste)
        .toSorted((a, b) => Number(b.gleicherAnfang) - Number(a.gleicherAnfang))
        .map(({ wert, fehler }) => ({ wert, fehler }))
    },
  }
}

const KEINE = new Int32Array()

function mengenOf(eintraege: readonly { readonly form: string }[]): Int32Array {
  return Int32Array.from(eintraege, ({ form }) => buchstaben(form))
}

function buchstaben(form: string): number {
  let menge = 0
  for (let stelle = 0; stelle < form.length; stelle++) menge |= 1 << (form.charCodeAt(stelle) & 31)
  return menge
}

/** How many bits are set, all at once (Warren, Hacker's Delight, 2nd edition, section 5-1). */
function bits(menge: number): number {
  let zahl = menge - ((menge >>> 1) & 0x55555555)
  zahl = (zahl & 0x33333333) + ((zahl >>> 2) & 0x33333333)
  return Math.imul((zahl + (zahl >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
