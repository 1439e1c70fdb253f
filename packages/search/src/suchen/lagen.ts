import type { Stammfund, Wertung } from './werten.ts'

/** What a word of the query has found, and what the word weighs. */
interface Gruppe {
  readonly funde: ReadonlyMap<number, Stammfund>
  readonly gewicht: number
}

interface Bestand {
  readonly dokumente: readonly { readonly typ: string; readonly rang: number }[]
  /** The Lagen to which a document belongs. */
  lagenMit(nr: number): readonly number[]
  readonly parameter: { readonly glied: number; readonly deckung: number; readonly vorrang: number }
}

/** So far below the best hit that it still counts as beyond doubt when it was. */
const KNAPP = 0.85

/**
 * Lets what belongs to a Lage speak for it: "Kinderreisepass, internationaler Führerschein, Visum" is none of its Leistungen,
 * but all of them together are what the Lage is about. A word counts for a Lage as the better of its own find and a share of
 * the best among its members; what is gained so never passes the best hit, and nothing is gained beside a hit that is
 * called just as the query.
 *
 * @param wertungen best first
 * @returns the same with Lagen lifted or added, best first
 */
export function hebeLagen(wertungen: readonly Wertung[], gruppen: readonly Gruppe[], bestand: Bestand): readonly Wertung[] {
  const [beste] = wertungen
  if (beste === undefined || beste.woertlich) return wertungen
  const { deckung, vorrang } = bestand.parameter
  const alles = gruppen.reduce((summe, { gewicht }) => summe + gewicht, 0)
  const gehoben = new Map(wertungen.map((wertung) => [wertung.nr, wertung]))
  for (const [nr, { punkte, gewicht }] of sammle(gruppen, bestand)) {
    const rang = bestand.dokumente[nr]?.rang ?? 0
    const gemeinsam = Math.min(punkte * (gewicht / alles) ** deckung * (vorrang + (1 - vorrang) * rang), beste.punkte * KNAPP)
    const eigene = gehoben.get(nr) ?? { nr, punkte: 0, genannt: false, woertlich: false }
    if (gemeinsam > eigene.punkte) gehoben.set(nr, { ...eigene, punkte: gemeinsam })
  }
  return [...gehoben.values()].toSorted((a, b) => b.punkte - a.punkte || a.nr - b.nr)
}

function sammle(gruppen: readonly Gruppe[], bestand: Bestand): ReadonlyMap<number, { punkte: number; gewicht: number }> {
  const summen = new Map<number, { punkte: number; gewicht: number }>()
  for (const { funde, gewicht } of gruppen) {
    for (const [lage, punkte] of besteJeLage(funde, bestand)) {
      const summe = summen.get(lage) ?? { punkte: 0, gewicht: 0 }
      summen.set(lage, { punkte: summe.punkte + punkte, gewicht: summe.gewicht + gewicht })
    }
  }
  return summen
}

/** What is found in running text only says nothing about a Lage. */
function besteJeLage(
  funde: ReadonlyMap<number, Stammfund>,
  { dokumente, lagenMit, parameter: { glied } }: Bestand,
): ReadonlyMap<number, number> {
  const beste = new Map<number, number>()
  const zaehle = (lage: number, punkte: number) => beste.set(lage, Math.max(punkte, beste.get(lage) ?? 0))
  for (const [nr, { punkte, nurText }] of funde) {
    if (nurText) continue
    if (dokumente[nr]?.typ === 'lage') zaehle(nr, punkte)
    for (const lage of lagenMit(nr)) zaehle(lage, punkte * glied)
  }
  return beste
}
