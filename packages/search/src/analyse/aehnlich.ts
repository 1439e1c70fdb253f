/** How many typing errors a word of this length may hold: none up to 3 letters, one up to 7, then two. */
export function erlaubteFehler(laenge: number): number {
  if (laenge <= 3) return 0
  return laenge <= 7 ? 1 : 2
}

/**
 * The number of typing errors between two words: a letter too many, too few, another one, or two neighbours swapped
 * (optimal string alignment). Returns `grenze + 1` as soon as it is clear that there are more than `grenze`.
 */
export function fehlerZwischen(a: string, b: string, grenze: number): number {
  if (Math.abs(a.length - b.length) > grenze) return grenze + 1
  let vorvorige: number[] = []
  let vorige = Array.from({ length: b.length + 1 }, (_, spalte) => spalte)
  for (let zeile = 1; zeile <= a.length; zeile++) {
    const diese = [zeile]
    let kleinste = zeile
    for (let spalte = 1; spalte <= b.length; spalte++) {
      const gleich = a[zeile - 1] === b[spalte - 1]
      let wert = Math.min((vorige[spalte] ?? 0) + 1, (diese[spalte - 1] ?? 0) + 1, (vorige[spalte - 1] ?? 0) + (gleich ? 0 : 1))
      if (zeile > 1 && spalte > 1 && a[zeile - 1] === b[spalte - 2] && a[zeile - 2] === b[spalte - 1])
        wert = Math.min(wert, (vorvorige[spalte - 2] ?? 0) + 1)
      diese.push(wert)
      if (wert < kleinste) kleinste = wert
    }
    if (kleinste > grenze) return grenze + 1
    vorvorige = vorige
    vorige = diese
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
   * order. In short words the first letter is right: Messen is not meant by Essen.
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
  const nachLaenge = Map.groupBy(
    eintraege.map(({ form, wert }) => ({ form, wert, buchstaben: buchstaben(form) })),
    ({ form }) => form.length,
  )
  return {
    find(form, grenze) {
      const gesucht = buchstaben(form)
      const funde: { readonly wert: T; readonly fehler: number; readonly gleicherAnfang: boolean }[] = []
      for (let laenge = form.length - grenze; laenge <= form.length + grenze; laenge++) {
        for (const eintrag of nachLaenge.get(laenge) ?? []) {
          if (bits(eintrag.buchstaben ^ gesucht) > 2 * grenze) continue
          if (form.length < MIN_LAENGE_ANDERER_ANFANG && !isGleicherAnfang(form, eintrag.form)) continue
          const fehler = fehlerZwischen(form, eintrag.form, grenze)
          if (fehler <= grenze) funde.push({ wert: eintrag.wert, fehler, gleicherAnfang: eintrag.form[0] === form[0] })
        }
      }
      const wenigste = Math.min(...funde.map((fund) => fund.fehler))
      return funde
        .filter((fund) => fund.fehler === wenigste)
        .toSorted((a, b) => Number(b.gleicherAnfang) - Number(a.gleicherAnfang))
        .map(({ wert, fehler }) => ({ wert, fehler }))
    },
  }
}

function buchstaben(form: string): number {
  let menge = 0
  for (let stelle = 0; stelle < form.length; stelle++) menge |= 1 << (form.charCodeAt(stelle) & 31)
  return menge
}

function bits(menge: number): number {
  let rest = menge
  let zahl = 0
  while (rest !== 0) {
    rest &= rest - 1
    zahl++
  }
  return zahl
}
