/** What is different between two texts, word by word. */

export interface Stueck {
  readonly text: string
  /** Whether it is only in this one of the two texts. */
  readonly anders: boolean
}

export interface Wortvergleich {
  readonly vorher: readonly Stueck[]
  readonly nachher: readonly Stueck[]
}

/** Words, numbers and dates, blanks and signs, each by itself. */
const TEILE = /\s+|\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu

/** More than this takes longer than anybody waits for a page; then the whole middle counts as changed. */
const MAX_ZELLEN = 4_000_000

export function compareWoerter(vorher: string, nachher: string): Wortvergleich {
  const a = vorher.match(TEILE) ?? []
  const b = nachher.match(TEILE) ?? []
  let vorn = 0
  while (vorn < a.length && vorn < b.length && a[vorn] === b[vorn]) vorn++
  let hinten = 0
  while (hinten < a.length - vorn && hinten < b.length - vorn && a[a.length - 1 - hinten] === b[b.length - 1 - hinten]) hinten++
  const mitte = compareMitte(a.slice(vorn, a.length - hinten), b.slice(vorn, b.length - hinten))
  const umgeben = (teile: readonly string[], stuecke: readonly Stueck[]) =>
    join([...teile.slice(0, vorn).map(gleiches), ...stuecke, ...teile.slice(teile.length - hinten).map(gleiches)])
  return { vorher: umgeben(a, mitte.vorher), nachher: umgeben(b, mitte.nachher) }
}

const gleiches = (text: string): Stueck => ({ text, anders: false })
const anderes = (text: string): Stueck => ({ text, anders: true })

/** Along the longest sequence that both have in common. */
function compareMitte(a: readonly string[], b: readonly string[]): Wortvergleich {
  if (a.length * b.length > MAX_ZELLEN) return { vorher: a.map(anderes), nachher: b.map(anderes) }
  const laenge = laengen(a, b)
  const breite = b.length + 1
  const vorher: Stueck[] = []
  const nachher: Stueck[] = []
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    const [x, y] = [a[i], b[j]]
    if (x !== undefined && x === y) {
      vorher.push(gleiches(x))
      nachher.push(gleiches(x))
      i++
      j++
    } else if (y === undefined || (x !== undefined && (laenge[(i + 1) * breite + j] ?? 0) >= (laenge[i * breite + j + 1] ?? 0))) {
      vorher.push(anderes(x ?? ''))
      i++
    } else {
      nachher.push(anderes(y))
      j++
    }
  }
  return { vorher, nachher }
}

/** How long the common sequence is from each pair of places on. */
function laengen(a: readonly string[], b: readonly string[]): Uint32Array {
  const breite = b.length + 1
  const laenge = new Uint32Array((a.length + 1) * breite)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      laenge[i * breite + j] =
        a[i] === b[j]
          ? (laenge[(i + 1) * breite + j + 1] ?? 0) + 1
          : Math.max(laenge[(i + 1) * breite + j] ?? 0, laenge[i * breite + j + 1] ?? 0)
  return laenge
}

/** One piece for what is alike and side by side; a blank between two changed words is part of the change. */
function join(stuecke: readonly Stueck[]): readonly Stueck[] {
  const verbunden: Stueck[] = []
  const geglaettet = stuecke.map((stueck, nr) =>
    /^\s+$/.test(stueck.text) && stuecke[nr - 1]?.anders && stuecke[nr + 1]?.anders ? anderes(stueck.text) : stueck,
  )
  for (const stueck of geglaettet) {
    const letztes = verbunden.at(-1)
    if (letztes?.anders === stueck.anders) verbunden[verbunden.length - 1] = { ...letztes, text: letztes.text + stueck.text }
    else verbunden.push(stueck)
  }
  return verbunden
}
