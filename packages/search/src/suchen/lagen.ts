import { bestesZuerst } from './rangfolge.ts'
import type { Gruppe } from './summen.ts'
import type { Wertung } from './werten.ts'

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
export function hebeLagen(
  wertungen: readonly Wertung[],
  gruppen: readonly Pick<Gruppe, 'funde' | 'gewicht'>[],
  bestand: Bestand,
): readonly Wertung[] {
  const [beste] = wertungen
  if (beste === undefined || beste.woertlich) return wertungen
  const { deckung, vorrang } = bestand.parameter
  const alles = gruppen.reduce((summe, { gewicht }) => summe + gewicht, 0)
  const lagen = sammle(gruppen, bestand)
  const eigene = new Map(wertungen.filter(({ nr }) => lagen.has(nr)).map((wertung) => [wertung.nr, wertung]))
  const gehoben = [...lagen].flatMap(([nr, { punkte, gewicht }]): readonly Wertung[] => {
    const rang = bestand.dokumente[nr]?.rang ?? 0
    const gemeinsam = Math.min(punkte * (gewicht / alles) ** deckung * (vorrang + (1 - vorrang) * rang), beste.punkte * KNAPP)
    const bisher = eigene.get(nr) ?? { nr, punkte: 0, genannt: false, woertlich: false }
    return gemeinsam > bisher.punkte ? [{ ...bisher, punkte: gemeinsam }] : []
  })
  if (gehoben.length === 0) return wertungen
  const neu = new Set(gehoben.map(({ nr }) => nr))
  return bestesZuerst([...wertungen.filter(({ nr }) => !neu.has(nr)), ...gehoben])
}

interface Lagensumme {
  punkte: number
  gewicht: number
}

function sammle(gruppen: readonly Pick<Gruppe, 'funde' | 'gewicht'>[], bestand: Bestand): ReadonlyMap<number, Lagensumme> {
  const summen = new Map<number, Lagensumme>()
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
  { nummern, punkte, nurText }: Gruppe['funde'],
  { dokumente, lagenMit, parameter: { glied } }: Bestand,
): ReadonlyMap<number, number> {
  const beste = new Map<number, number>()
  const zaehle = (lage: number, wert: number) => beste.set(lage, Math.max(wert, beste.get(lage) ?? 0))
  for (let stelle = 0; stelle < nummern.length; stelle++) {
    if (nurText[stelle] === 1) continue
    const nr = nummern[stelle] ?? 0
    const wert = punkte[stelle] ?? 0
    if (dokumente[nr]?.typ === 'lage') zaehle(nr, wert)
    for (const lage of lagenMit(nr)) zaehle(lage, wert * glied)
  }
  return beste
}
