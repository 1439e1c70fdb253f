import {
  createRaum,
  createZaehlung,
  type Einteilungen,
  erklaere,
  type Grundlage,
  type Gruppe,
  gruppenJeGebiet,
  type Kennzahlen,
  METHODEN,
  type Meldung,
  type Messmethode,
  type Messung,
  type Raumgebiet,
  type Veraenderung,
  zaehle,
} from '@infoschalter/coverage'
import {
  type Ars,
  ArsSchema,
  EBENEN,
  EbeneSchema,
  type Gebiet,
  LeikaSchluesselSchema,
  type Onlinedienst,
} from '@infoschalter/domain'
import { z } from 'zod'
import { createDienste, type DiensteSpalten, encodeDienste, parseDienste } from './dienste.ts'
import type { SnapshotInhalt } from './inhalt.ts'
import { BASEN, type Basis, type Gezaehlt, toEinheiten } from './umsetzungsstand.ts'
import type { Monat, Onlinespalten, Stichtagsmessung, Stichtagsveraenderung } from './verlauf.ts'

/**
 * What a Stichtag is counted from, kept so that a later method can count it too and that a difference to the next one can be
 * explained: the areas, what belongs to each unit, and all reports.
 */
export interface Stichtagsgrundlage {
  readonly gebiete: readonly Raumgebiet[]
  readonly einteilungen: Readonly<Record<Basis, readonly Gezaehlt[]>>
  readonly dienste: DiensteSpalten
}

const GezaehltSchema = z.object({
  id: z.string(),
  haupt: z.array(LeikaSchluesselSchema),
  weitere: z.array(LeikaSchluesselSchema),
  ebene: EbeneSchema.nullable(),
  themenfeld: z.int().nullable(),
})

const KopfSchema = z.object({
  gebiete: z.array(
    z.object({
      ars: ArsSchema,
      ebene: EbeneSchema,
      liegtIn: ArsSchema.nullable(),
      einwohner: z.number().nullish(),
      art: z.string().optional(),
    }),
  ),
  einteilungen: z.record(z.enum(BASEN), z.array(GezaehltSchema)),
})

/**
 * What the figures of this content depend on, as two lines of JSON: areas and units, then the reports as they stand in the
 * snapshot. The same content gives the same bytes.
 *
 * @param dienste the reports, encoded
 */
export function packStichtagsgrundlage(
  inhalt: Pick<SnapshotInhalt, 'gebiete' | 'leistungen' | 'katalog'>,
  dienste: Uint8Array,
): Buffer {
  const kopf = { gebiete: inhalt.gebiete.map(toRaumgebiet), einteilungen: toEinheiten(inhalt) }
  return Buffer.concat([Buffer.from(`${JSON.stringify(kopf)}\n`), dienste])
}

function toRaumgebiet(gebiet: Gebiet): Raumgebiet {
  const { ars, ebene, liegtIn } = gebiet
  return gebiet.ebene === 'kommune'
    ? { ars, ebene, liegtIn, einwohner: gebiet.einwohner, art: gebiet.art }
    : { ars, ebene, liegtIn }
}

/** Reads what `packStichtagsgrundlage` gave. Throws when it is something else. */
export function parseStichtagsgrundlage(bytes: Buffer): Stichtagsgrundlage {
  const ende = bytes.indexOf('\n')
  const { gebiete, einteilungen } = KopfSchema.parse(JSON.parse(bytes.toString('utf8', 0, ende)))
  const dienste = parseDienste(JSON.parse(bytes.toString('utf8', ende)))
  return { gebiete: gebiete as readonly Raumgebiet[], einteilungen, dienste }
}

/**
 * The same areas and units with other reports, packed again.
 *
 * @param aendere what becomes of a report; null: it is left out. Its key and its area stay as they are
 */
export function repackStichtagsgrundlage(bytes: Buffer, aendere: (dienst: Onlinedienst) => Onlinedienst | null): Buffer {
  const ende = bytes.indexOf('\n')
  const { dienste } = createDienste(parseDienste(JSON.parse(bytes.toString('utf8', ende)))).ausschnitt(
    0,
    Number.POSITIVE_INFINITY,
  )
  const andere = dienste.map(aendere).filter((dienst) => dienst !== null)
  return Buffer.concat([bytes.subarray(0, ende + 1), Buffer.from(JSON.stringify(encodeDienste(andere)))])
}

/** How many units are named for a reason. */
const BEISPIELE = 12

/**
 * Counts a Stichtag, and explains how it differs from the one before.
 *
 * @param vorher the Stichtag before; counted by the same method for the comparison, so that the method is never a reason
 * @param nachfolger for each ARS that is gone the one that stands in its place
 */
export function measureStichtag(
  grundlage: Stichtagsgrundlage,
  vorher: { readonly monat: Monat; readonly grundlage: Stichtagsgrundlage } | null,
  methode: number,
  nachfolger: ReadonlyMap<Ars, Ars> = new Map(),
  methoden: ReadonlyMap<number, Messmethode> = METHODEN,
): Stichtagsmessung {
  const messe = methoden.get(methode)
  if (messe === undefined) throw new Error(`no method ${methode}`)
  const jetzt = toGrundlage(grundlage, methode)
  const messungen = messe(createRaum(jetzt.gebiete), jetzt.einteilungen, jetzt.meldungen)
  const gruende = vorher === null ? null : erklaere(toGrundlage(vorher.grundlage, methode), jetzt, nachfolger, methoden)
  const toBasis = (basis: Basis) => ({
    ...countBasis(messungen[basis], grundlage.einteilungen[basis]),
    veraenderungen: (gruende?.[basis] ?? []).map(toStichtagsveraenderung),
  })
  return {
    methode,
    seit: vorher?.monat ?? null,
    basen: { anliegen: toBasis('anliegen'), ozg: toBasis('ozg'), leika: toBasis('leika') },
  }
}

function toGrundlage({ gebiete, einteilungen, dienste }: Stichtagsgrundlage, methode: number): Grundlage<Basis> {
  const meldungen: readonly Meldung[] = createDienste(dienste).ausschnitt(0, Number.POSITIVE_INFINITY).dienste
  return { methode, gebiete, einteilungen: einteilungen satisfies Einteilungen<Basis>, meldungen }
}

function countBasis(messung: Messung, einheiten: readonly Gezaehlt[]): Omit<Stichtagsmessung['basen'][Basis], 'veraenderungen'> {
  const { raum } = messung
  const alle: Gruppe = { id: 'alle', kommunen: [...raum.kommunen.keys()] }
  const gebiete = EBENEN.flatMap((ebene) => gruppenJeGebiet(raum, ebene))
  const themenfelder = Map.groupBy(einheiten.keys(), (i) => einheiten[i]?.themenfeld ?? null)
  const zaehleAlle = createZaehlung(messung, [alle])
  const countAlle = (zeilen: Iterable<number>) => zaehleAlle(zeilen)[0] as Kennzahlen
  return {
    gesamt: countAlle(einheiten.keys()),
    jeGebiet: toSpalten(zaehle(messung, gebiete).map((zahlen, i) => [gebiete[i]?.id ?? '', zahlen] as const)),
    jeEinheit: toSpalten(einheiten.map(({ id }, i) => [id, countAlle([i])] as const)),
    jeThemenfeld: toSpalten(
      [...themenfelder].flatMap(([feld, zeilen]) => (feld === null ? [] : [[String(feld), countAlle(zeilen)] as const])),
    ),
  }
}

function toSpalten(zahlen: readonly (readonly [id: string, Kennzahlen])[]): Onlinespalten {
  const mit = zahlen.filter(([, { paare }]) => paare.online > 0)
  return {
    id: mit.map(([id]) => id),
    online: mit.map(([, { paare }]) => paare.online),
    von: mit.map(([, { paare }]) => paare.von),
  }
}

function toStichtagsveraenderung({ jeEinheit, ...zahlen }: Veraenderung): Stichtagsveraenderung {
  const geordnet = [...jeEinheit]
    .map(([id, paareOnline]) => ({ id, paareOnline }))
    .toSorted((a, b) => Math.abs(b.paareOnline) - Math.abs(a.paareOnline) || (a.id < b.id ? -1 : 1))
  return { ...zahlen, beispiele: geordnet.slice(0, BEISPIELE), weitere: Math.max(0, geordnet.length - BEISPIELE) }
}
