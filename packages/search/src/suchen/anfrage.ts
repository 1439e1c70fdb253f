import type { Wort } from '../analyse/woerter.ts'
import type { Fundstelle } from '../orte/erkennen.ts'

/** Words that belong to the place behind them and are not searched either: "in der Stadt Köln". */
const VOR_ORT = new Set(
  'in im nach aus bei fur von zu um am stadt gemeinde kreisstadt hansestadt kreis landkreis plz raum wohnort'.split(' '),
)
const ARTIKEL = new Set(['der', 'die', 'den', 'dem'])

const ZITAT = /"[^"]*"|„[^“”]*[“”]|“[^”]*”|»[^«]*«|«[^»]*»/g

/** For each word whether it stands in quotation marks. */
export function zitierte(anfrage: string, woerter: readonly Wort[]): readonly boolean[] {
  const zitate = Array.from(anfrage.matchAll(ZITAT), (fund) => ({ von: fund.index, bis: fund.index + fund[0].length }))
  return woerter.map((wort) => zitate.some(({ von, bis }) => wort.von >= von && wort.bis <= bis))
}

/** The words without those of the places and the prepositions that belong to them. */
export function withoutOrte(woerter: readonly Wort[], stellen: readonly Fundstelle[]): readonly Wort[] {
  const weg = new Set<number>()
  for (const { von, bis } of stellen) {
    for (let stelle = von; stelle < bis; stelle++) weg.add(stelle)
    let davor = von - 1
    while (isVorOrt(woerter, davor)) weg.add(davor--)
  }
  return woerter.filter((_, stelle) => !weg.has(stelle))
}

/** The words that name the places by themselves: Borken, not Kreis. */
export function ortswoerter(woerter: readonly Wort[], stellen: readonly Fundstelle[]): readonly Wort[] {
  return stellen.flatMap(({ von, bis }) => woerter.slice(von, bis)).filter(({ form }) => !VOR_ORT.has(form))
}

/** An article belongs to the place only in front of a word such as "Stadt". */
function isVorOrt(woerter: readonly Wort[], stelle: number): boolean {
  const form = woerter[stelle]?.form
  if (form === undefined) return false
  return VOR_ORT.has(form) || (ARTIKEL.has(form) && VOR_ORT.has(woerter[stelle + 1]?.form ?? ''))
}

/** Stands for words that were left out; cleanAnfrage lets none through. */
const LUECKE = '\u0001'
const UM_LUECKEN = new RegExp(`[\\s(,;/–-]*${LUECKE}(?:[\\s.,;()/–-]*${LUECKE})*[.,;)]*`, 'g')

/** The query without the words that were left out and the marks around them, as typed otherwise. */
export function restText(anfrage: string, alle: readonly Wort[], rest: readonly Wort[]): string {
  if (alle.length === rest.length) return anfrage
  const bleibt = new Set(rest)
  let text = ''
  let bis = 0
  for (const wort of alle) {
    text += anfrage.slice(bis, wort.von) + (bleibt.has(wort) ? wort.text : LUECKE)
    bis = wort.bis
  }
  return `${text}${anfrage.slice(bis)}`.replace(UM_LUECKEN, ' ').replace(/\s+/g, ' ').trim()
}

/** The text that names a place, as typed; from the first to the last word when they stand side by side. */
export function textstelle(anfrage: string, woerter: readonly Wort[], stellen: readonly Fundstelle[]): string | null {
  const texte: string[] = []
  let ende = -1
  for (const { von, bis } of stellen) {
    const text = anfrage.slice(woerter[von]?.von, woerter[bis - 1]?.bis)
    if (von === ende && texte.length > 0) texte.push(`${texte.pop()} ${text}`)
    else texte.push(text)
    ende = bis
  }
  return texte.length === 0 ? null : texte.join(' … ')
}

/** The query with words replaced; null when nothing changes. */
export function replaceWoerter(
  anfrage: string,
  ersatz: readonly { readonly wort: Wort; readonly durch: string }[],
): string | null {
  if (ersatz.length === 0) return null
  let text = ''
  let bis = 0
  for (const { wort, durch } of ersatz.toSorted((a, b) => a.wort.von - b.wort.von)) {
    text += anfrage.slice(bis, wort.von) + durch
    bis = wort.bis
  }
  const neu = text + anfrage.slice(bis)
  return neu === anfrage ? null : neu
}
