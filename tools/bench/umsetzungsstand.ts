import {
  createRaum,
  type Einheit,
  groessenklasse,
  gruppenJeGebiet,
  gruppenNach,
  gruppeVon,
  type Meldung,
  measure,
  type Raumgebiet,
  zaehle,
} from '@infoschalter/coverage'
import { type Ars, EBENEN, type LeikaSchluessel } from '@infoschalter/domain'

/** All figures of a country of that size: every area, type and size class, over all units. */

export interface Groesse {
  readonly leistungen: number
  readonly laender: number
  readonly kreise: number
  readonly kommunen: number
  readonly meldungen: number
}

export const NRW: Groesse = { leistungen: 5_000, laender: 1, kreise: 53, kommunen: 396, meldungen: 130_000 }
export const DEUTSCHLAND: Groesse = { leistungen: 5_000, laender: 16, kreise: 400, kommunen: 10_747, meldungen: 3_500_000 }

export function measureUmsetzungsstand(groesse: Groesse): { readonly ms: number; readonly rssMb: number } {
  const gebiete = createGebiete(groesse)
  const einheiten = Array.from(
    { length: groesse.leistungen },
    (_, i): Einheit => ({
      id: String(i),
      haupt: [schluessel(i)],
      weitere: [],
      ebene: EBENEN[i % 7] ?? null,
    }),
  )
  const anfang = performance.now()
  const raum = createRaum(gebiete)
  const messung = measure(raum, einheiten, createMeldungen(groesse, gebiete))
  const gruppen = [
    ...EBENEN.flatMap((ebene) => gruppenJeGebiet(raum, ebene)),
    ...gruppenNach(raum, groessenklasse),
    ...gruppenNach(raum, ({ art }) => art ?? null),
    gruppeVon(raum, '000000000000' as Ars),
  ]
  const zahlen = zaehle(messung, gruppen)
  if (zahlen.length !== gruppen.length) throw new Error('a group has no figures')
  return { ms: performance.now() - anfang, rssMb: process.memoryUsage.rss() / 1_048_576 }
}

const schluessel = (i: number) => `99${String(i).padStart(6, '0')}000000` as LeikaSchluessel
const ars = (land: number, kreis: number, kommune: number) =>
  `${String(land).padStart(2, '0')}0${String(kreis).padStart(4, '0')}${String(kommune).padStart(5, '0')}` as Ars

function createGebiete({ laender, kreise, kommunen }: Groesse): readonly Raumgebiet[] {
  const bund: Raumgebiet = { ars: ars(0, 0, 0), ebene: 'bund', liegtIn: null }
  const land = (i: number) => ars((i % laender) + 1, 0, 0)
  const kreis = (i: number) => ars((i % laender) + 1, (i % kreise) + 1, 0)
  return [
    bund,
    ...Array.from({ length: laender }, (_, i): Raumgebiet => ({ ars: land(i), ebene: 'land', liegtIn: bund.ars })),
    ...Array.from({ length: kreise }, (_, i): Raumgebiet => ({ ars: kreis(i), ebene: 'kreis', liegtIn: land(i) })),
    ...Array.from(
      { length: kommunen },
      (_, i): Raumgebiet => ({
        ars: `${kreis(i % kreise).slice(0, 7)}${String(i + 1).padStart(5, '0')}` as Ars,
        ebene: 'kommune',
        liegtIn: kreis(i % kreise),
        art: i % 3 === 0 ? 'Stadt' : 'Gemeinde',
        einwohner: 1_000 + (i % 200) * 900,
      }),
    ),
  ]
}

/** One in a hundred for a larger area, the rest for Kommunen; the same each time. */
function* createMeldungen({ meldungen, leistungen }: Groesse, gebiete: readonly Raumgebiet[]): Generator<Meldung> {
  for (let i = 0; i < meldungen; i++) {
    const gebiet = gebiete[(i * 7_919) % gebiete.length] as Raumgebiet
    yield {
      leikaSchluessel: schluessel((i * 104_729) % leistungen),
      ars: gebiet.ars,
      betrieb: i % 20 === 0 ? 'inaktiv' : 'aktiv',
      url: 'https://dienst.example/',
      umfang: i % 10 === 0 ? 'teil' : 'voll',
      link: i % 25 === 0 ? 'nicht-erreichbar' : 'erreichbar',
    }
  }
}
