import { type Gruppe, gruppenJeGebiet, type Reifegradzahlen } from '@infoschalter/coverage'
import { EBENEN } from '@infoschalter/domain'
import type { Snapshot } from '@infoschalter/snapshot'
import type { Satz } from '../../components/herunterladen/csv.ts'
import { nachAlphabet } from '../../texts/de.ts'

/** All Kommunen together. */
export function allePlaetze({ umsetzungsstand }: Snapshot): Gruppe {
  return { id: 'alle', kommunen: [...umsetzungsstand.stand('anliegen').raum.kommunen.keys()] }
}

interface Leistungszeile {
  readonly slug: string
  readonly titel: string
  readonly themenfeld: number | null
  readonly zahlen: Reifegradzahlen
}

/** Every described Leistung with the Reifegrade that it has in the Kommunen, in the order of the alphabet. */
export function reifegradeJeLeistung(snapshot: Snapshot): readonly Leistungszeile[] {
  const alle = allePlaetze(snapshot)
  const reifegrade = snapshot.reifegrade()
  return snapshot.umsetzungsstand
    .stand('anliegen')
    .einheiten.map(({ id, themenfeld }, einheit) => ({
      slug: id,
      titel: snapshot.leistungen.findBySlug(id)?.titel ?? id,
      themenfeld,
      zahlen: reifegrade.zaehle(alle, [einheit]),
    }))
    .toSorted((a, b) => nachAlphabet(a.titel, b.titel))
}

const DATEIEN = {
  leistungen: (snapshot: Snapshot): readonly Satz[] =>
    reifegradeJeLeistung(snapshot).map(({ slug, titel, themenfeld, zahlen }) => ({
      id: slug,
      name: titel,
      themenfeld,
      ...spalten(zahlen),
    })),
  themenfelder(snapshot: Snapshot): readonly Satz[] {
    const { einheiten } = snapshot.umsetzungsstand.stand('anliegen')
    const reifegrade = snapshot.reifegrade()
    return snapshot.katalog.themenfelder.map(({ nummer, name }) => {
      const zeilen = [...einheiten.keys()].filter((einheit) => einheiten[einheit]?.themenfeld === nummer)
      return { nummer, name, ...spalten(reifegrade.zaehle(allePlaetze(snapshot), zeilen)) }
    })
  },
  gebiete(snapshot: Snapshot): readonly Satz[] {
    const { raum } = snapshot.umsetzungsstand.stand('anliegen')
    const reifegrade = snapshot.reifegrade()
    return EBENEN.flatMap((ebene) =>
      gruppenJeGebiet(raum, ebene).map((gruppe) => {
        const gebiet = snapshot.gebiete.alle.find(({ ars }) => ars === gruppe.id)
        return { ars: gruppe.id, name: gebiet?.name ?? '', ebene, ...spalten(reifegrade.zaehle(gruppe)) }
      }),
    )
  },
  angaben(snapshot: Snapshot): readonly Satz[] {
    const { raum, einheiten } = snapshot.umsetzungsstand.stand('anliegen')
    const reifegrade = snapshot.reifegrade()
    return einheiten.flatMap(({ id }, einheit) =>
      raum.kommunen.flatMap(({ ars }, kommune): readonly Satz[] => {
        const meldung = reifegrade.reifegradIn(einheit, kommune)
        if (meldung === null) return []
        const [quelle] = meldung.quellen
        return [
          {
            id,
            ars,
            name: snapshot.gebiete.findByArs(ars)?.name ?? '',
            reifegrad: meldung.reifegrad,
            angabe_von: meldung.ars,
            stand: meldung.stand,
            quelle: quelle?.titel ?? '',
            url: quelle?.url ?? '',
          },
        ]
      }),
    )
  },
}

/** The files of Reifegrade, by what stands behind `reifegrade-` in their name. */
export const REIFEGRADDATEIEN: ReadonlyMap<string, (snapshot: Snapshot) => readonly Satz[]> = new Map(Object.entries(DATEIEN))

/** The columns of the file that has no row as long as nobody says anything. */
export const ANGABENSPALTEN = ['id', 'ars', 'name', 'reifegrad', 'angabe_von', 'stand', 'quelle', 'url'] as const

function spalten({ je, ohneAngabe, von }: Reifegradzahlen): Satz {
  return {
    ...Object.fromEntries(je.map((zahl, grad) => [`reifegrad_${grad}`, zahl])),
    ohne_angabe: ohneAngabe,
    paare_von: von,
  }
}
