import {
  type Ars,
  type BeschriebeneLeistung,
  BUND,
  type Dienstangabe,
  type Onlinedienst,
  type Quelle,
} from '@infoschalter/domain'
import { QUELLE_UEBERREGIONAL } from '@infoschalter/snapshot'
import { LAND } from '../register/read-register.ts'

const ARS_VON: Record<Dienstangabe['ebene'], Ars> = { bund: BUND, land: LAND }

/**
 * The services of Land and Bund as reports: one for the main key of every Leistung that they serve, ordered by key and area.
 * Which of the finer keys they take is not known, and the main key is what the page is about.
 */
export function ueberregionaleDienste(
  angaben: readonly Dienstangabe[],
  leistungen: readonly BeschriebeneLeistung[],
): readonly Onlinedienst[] {
  const bySlug = new Map(leistungen.map((leistung) => [leistung.slug, leistung]))
  return angaben
    .flatMap((angabe) =>
      angabe.leistungen.flatMap((slug): readonly Onlinedienst[] => {
        const leika = bySlug.get(slug)?.leika[0]
        if (leika === undefined) return []
        return [
          {
            leikaSchluessel: leika,
            ars: ARS_VON[angabe.ebene],
            url: angabe.url,
            betrieb: 'aktiv',
            umfang: angabe.umfang,
            link: 'ungeprueft',
            datenstand: angabe.stand,
            quelle: QUELLE_UEBERREGIONAL,
          },
        ]
      }),
    )
    .toSorted(byOrdnung)
}

/** Where they come from; nothing when there are none. */
export function ueberregionaleQuelle(angaben: readonly Dienstangabe[]): readonly Quelle[] {
  const stand = angaben
    .map((angabe) => angabe.stand)
    .toSorted()
    .at(-1)
  if (stand === undefined) return []
  const titel = 'Online-Dienste von Land und Bund'
  return [{ id: QUELLE_UEBERREGIONAL, titel, herausgeber: 'Redaktion', lizenz: 'EUPL-1.2', stand, url: null, demo: false }]
}

/** Invented reports but for the keys of which a real service is known: nothing invented stands in its way. */
export function* withoutReal(erfundene: Iterable<Onlinedienst>, echte: readonly Onlinedienst[]): Generator<Onlinedienst> {
  const schluessel = new Set(echte.map((dienst) => dienst.leikaSchluessel))
  for (const dienst of erfundene) if (!schluessel.has(dienst.leikaSchluessel)) yield dienst
}

/** Two ordered series of reports as one. */
export function* mergeDienste(a: Iterable<Onlinedienst>, b: Iterable<Onlinedienst>): Generator<Onlinedienst> {
  const links = a[Symbol.iterator]()
  const rechts = b[Symbol.iterator]()
  let x = links.next()
  let y = rechts.next()
  while (!x.done || !y.done) {
    if (y.done === true || (x.done !== true && byOrdnung(x.value, y.value) <= 0)) {
      yield x.value as Onlinedienst
      x = links.next()
    } else {
      yield y.value
      y = rechts.next()
    }
  }
}

function byOrdnung(a: Onlinedienst, b: Onlinedienst): number {
  const [links, rechts] = [a.leikaSchluessel + a.ars, b.leikaSchluessel + b.ars]
  return links < rechts ? -1 : links > rechts ? 1 : 0
}
