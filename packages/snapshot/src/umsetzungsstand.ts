import { bundle, type Einheit, METHODE, type Schluesselmessung } from '@infoschalter/coverage'
import {
  ArsSchema,
  EbeneSchema,
  isMainKey,
  type LeikaSchluessel,
  LeikaSchluesselSchema,
  type Leistung,
  type OzgId,
} from '@infoschalter/domain'
import { z } from 'zod'
import type { SnapshotInhalt } from './inhalt.ts'

/**
 * What is online where, as it was measured when the snapshot was made: the table from which every figure of the Umsetzungsstand
 * is counted. Whoever has this file can count them again.
 */

/** The three ways to say what one is: a matter as people know it, an OZG-Leistung, a single LeiKa-Leistung. */
export const BASEN = ['anliegen', 'ozg', 'leika'] as const
export type Basis = (typeof BASEN)[number]

const EinheitSchema = z.object({
  /** Slug, OZG-ID or LeiKa key. */
  id: z.string().min(1),
  /** Keys of which one that is online is enough, and those that belong to it besides. */
  haupt: z.array(LeikaSchluesselSchema),
  weitere: z.array(LeikaSchluesselSchema),
  ebene: EbeneSchema.nullable(),
  /** Number of the Themenfeld; null where no register says it. */
  themenfeld: z.int().nullable(),
  /** A digit for each Kommune, in their order: 0 no report, 1 not online, 2 link out of reach, 3 partly, 4 online; empty: 0 everywhere. */
  stufen: z.string().regex(/^[0-4]*$/),
  weiteste: EbeneSchema.nullable(),
})

export const UmsetzungsstandSchema = z.object({
  methode: z.int(),
  /** The Kommunen that the digits stand for. */
  kommunen: z.array(ArsSchema),
  basen: z.record(z.enum(BASEN), z.array(EinheitSchema)),
  /** Reports for areas that no register knows. */
  gebietUnbekannt: z.int(),
})
export type UmsetzungsstandDaten = z.infer<typeof UmsetzungsstandSchema>

/** A unit with the Themenfeld that it belongs to. */
export interface Gezaehlt extends Einheit {
  readonly themenfeld: number | null
}

/** Bundles what was measured for single keys in each of the three ways. */
export function toUmsetzungsstand(
  inhalt: Pick<SnapshotInhalt, 'leistungen' | 'katalog'>,
  gemessen: Schluesselmessung,
): UmsetzungsstandDaten {
  const einheiten = toEinheiten(inhalt)
  const toBasis = (basis: Basis) => {
    const { stufen, weiteste } = bundle(gemessen, einheiten[basis])
    const breite = gemessen.raum.kommunen.length
    return einheiten[basis].map((einheit, i) => ({
      ...einheit,
      stufen: toZiffern(stufen.subarray(i * breite, (i + 1) * breite)),
      weiteste: weiteste[i] ?? null,
    }))
  }
  return {
    methode: METHODE,
    kommunen: gemessen.raum.kommunen.map(({ ars }) => ars),
    basen: { anliegen: toBasis('anliegen'), ozg: toBasis('ozg'), leika: toBasis('leika') },
    gebietUnbekannt: gemessen.gebietUnbekannt,
  } as UmsetzungsstandDaten
}

function toZiffern(stufen: Uint8Array): string {
  return stufen.some((stufe) => stufe > 0) ? stufen.join('') : ''
}

/** What belongs to each unit, in each of the three ways. */
export function toEinheiten({
  leistungen,
  katalog,
}: Pick<SnapshotInhalt, 'leistungen' | 'katalog'>): Record<Basis, readonly Gezaehlt[]> {
  const themenfeldJeLage = new Map(katalog.lagen.map(({ nummer, themenfeld }) => [nummer, themenfeld]))
  const themenfeldJeOzg = new Map(katalog.ozgLeistungen.map(({ ozgId, lage }) => [ozgId, themenfeldJeLage.get(lage) ?? null]))
  const jeOzg = Map.groupBy(
    leistungen.flatMap(({ leika, ozg }) => leika.map((key) => ({ key, ozg }))),
    ({ ozg }) => ozg,
  )
  return {
    anliegen: leistungen
      .filter((leistung) => leistung.art === 'beschrieben')
      .map((leistung) => ({
        id: leistung.slug,
        haupt: leistung.leika.filter((key) => isMainKey(leistung, key)),
        weitere: leistung.leika.filter((key) => !isMainKey(leistung, key)),
        ebene: leistung.zustaendig.ebene,
        themenfeld: themenfeldJeLage.get(leistung.lage) ?? null,
      })),
    ozg: katalog.ozgLeistungen.map(({ ozgId }) => ({
      id: ozgId,
      haupt: (jeOzg.get(ozgId) ?? []).map(({ key }) => key),
      weitere: [],
      // A bundle has keys of several levels.
      ebene: null,
      themenfeld: themenfeldJeOzg.get(ozgId) ?? null,
    })),
    leika: leistungen.flatMap((leistung) => leistung.leika.map((key) => toEinzelne(leistung, key, themenfeldJeOzg))),
  }
}

function toEinzelne(leistung: Leistung, key: LeikaSchluessel, themenfeldJeOzg: ReadonlyMap<OzgId, number | null>): Gezaehlt {
  const ebene = leistung.art === 'beschrieben' ? leistung.zustaendig.ebene : (leistung.ebene ?? null)
  const themenfeld = leistung.ozg === undefined ? null : (themenfeldJeOzg.get(leistung.ozg) ?? null)
  return { id: key, haupt: [key], weitere: [], ebene, themenfeld }
}
