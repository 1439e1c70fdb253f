import { ZAEHLWEISEN, type Zaehlweise } from '@infoschalter/domain'
import { BASEN, type Basis, type Snapshot } from '@infoschalter/snapshot'
import { readAnsicht } from './karte.ts'
import { kartenbild } from './karte-bild.ts'
import { laenderbild } from './laender-bild.ts'
import type { Schaubild } from './schaubild.ts'
import { readGezaehlte } from './stichtage.ts'
import { vergleiche } from './vergleich.ts'
import { verlaufsbild } from './verlauf-bild.ts'

/** Every chart that is there as a file: the map of the Kommunen, the Länder, the months. */

/** @returns null when there is no chart of this name, or nothing that it could show */
export function findSchaubild(snapshot: Snapshot, name: string): Schaubild | null {
  const [, art, wahl = ''] = /^(karte|laender|verlauf)-(.+)$/.exec(name) ?? []
  if (art === 'karte') return findKarte(snapshot, wahl)
  if (art === 'laender')
    return findLaender(
      snapshot,
      ZAEHLWEISEN.find((zaehlweise) => zaehlweise === wahl),
    )
  return art === 'verlauf'
    ? findVerlauf(
        snapshot,
        BASEN.find((basis) => basis === wahl),
      )
    : null
}

/** The chart that a page of this portal shows; null when it shows none. */
export function findSchaubildDerSeite(snapshot: Snapshot, { pathname, searchParams }: URL): Schaubild | null {
  switch (pathname) {
    case '/umsetzungsstand/karte':
      return findKarte(snapshot, searchParams.get('zeigt') ?? 'online')
    case '/umsetzungsstand/laender': {
      const gewaehlt = searchParams.get('zaehlweise')
      return findLaender(
        snapshot,
        ZAEHLWEISEN.find((zaehlweise) =>
          gewaehlt === null ? vergleiche(snapshot, zaehlweise).length > 0 : zaehlweise === gewaehlt,
        ),
      )
    }
    case '/umsetzungsstand/verlauf': {
      const gewaehlt = searchParams.get('basis') ?? 'anliegen'
      return findVerlauf(
        snapshot,
        BASEN.find((basis) => basis === gewaehlt),
      )
    }
    default:
      return null
  }
}

function findKarte(snapshot: Snapshot, zeigt: string): Schaubild | null {
  if (snapshot.meldungslage === 'keine') return null
  const ansicht = readAnsicht(snapshot, zeigt)
  return ansicht.schluessel === zeigt ? kartenbild(snapshot, ansicht) : null
}

function findLaender(snapshot: Snapshot, zaehlweise: Zaehlweise | undefined): Schaubild | null {
  const [neuester] = zaehlweise === undefined ? [] : vergleiche(snapshot, zaehlweise)
  return neuester === undefined ? null : laenderbild(neuester)
}

function findVerlauf(snapshot: Snapshot, basis: Basis | undefined): Schaubild | null {
  const gezaehlte = basis === undefined ? [] : readGezaehlte(snapshot, basis)
  return basis === undefined || gezaehlte.length < 2 ? null : verlaufsbild(snapshot, gezaehlte, basis)
}
