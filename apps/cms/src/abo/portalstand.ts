import { join } from 'node:path'
import {
  type Ars,
  type Betreiber,
  BetreiberSchema,
  GebietSchema,
  kreiseOf,
  resolveWeiterleitungen,
  SlugSchema,
  ThemaSchema,
  WeiterleitungSchema,
} from '@infoschalter/domain'
import { readZeiger } from '@infoschalter/snapshot'
import { z } from 'zod'
import { snapshotsPfad } from '../publish/ablage.ts'
import { readJson } from '../publish/herkunft.ts'
import type { Neuigkeit } from './auswahl.ts'

/** What the portal shows now, as far as mail is about it: only what can be read there is news. */
export interface Portalstand {
  readonly id: string
  readonly neues: readonly Neuigkeit[]
  /** Old paths of pages that have moved, and where they are now. */
  readonly ziele: ReadonlyMap<string, string>
  readonly betreiber: Betreiber
  readonly nameVon: (ars: Ars) => string
}

const eintrag = { slug: SlugSchema, titel: z.string(), kurz: z.string(), themen: z.array(ThemaSchema) }
/** Of each file what is needed here: the whole was checked when it was written. */
const WissenSchema = z.object({
  meldungen: z.array(z.object(eintrag)),
  projekte: z.array(
    z.object({
      ...eintrag,
      kommunen: z.array(z.string()),
      traeger: z.array(z.string()),
      partner: z.array(z.string()).default([]),
    }),
  ),
  termine: z.array(z.object({ ...eintrag, beginn: z.string(), ende: z.string().optional() })),
})

/** Reads the current snapshot, each one once; null while there is none. */
export function createStandleser(varDir: string): () => Promise<Portalstand | null> {
  let letzter: Portalstand | null = null
  return async () => {
    const id = (await readZeiger(snapshotsPfad(varDir)))?.id
    if (id === undefined) return null
    if (letzter?.id !== id) letzter = await readStand(varDir, id)
    return letzter
  }
}

async function readStand(varDir: string, id: string): Promise<Portalstand> {
  const read = async <T>(name: string, schema: z.ZodType<T>) =>
    schema.parse(await readJson(join(snapshotsPfad(varDir), id, name)))
  const [wissen, gebiete, weiterleitungen, betreiber] = await Promise.all([
    read('wissen.json', WissenSchema),
    read('gebiete.json', z.array(GebietSchema)),
    read('weiterleitungen.json', z.array(WeiterleitungSchema)),
    read('betreiber.json', BetreiberSchema),
  ])
  const namen = new Map(gebiete.map(({ ars, name }) => [ars, name]))
  const arsVon = new Map(gebiete.flatMap((gebiet) => (gebiet.ebene === 'kommune' ? [[String(gebiet.ags), gebiet.ars]] : [])))
  return {
    id,
    neues: [
      ...wissen.meldungen.map((meldung) => ({ ...meldung, bereich: 'meldungen' as const, orte: [] })),
      ...wissen.projekte.map(({ kommunen, traeger, partner, ...projekt }) => ({
        ...projekt,
        bereich: 'projekte' as const,
        orte: [
          ...kommunen.flatMap((ags) => arsVon.get(ags) ?? []),
          ...kreiseOf({ traeger, partner }, gebiete).map(({ ars }) => ars),
        ],
      })),
      ...wissen.termine.map(({ beginn, ende, ...termin }) => ({
        ...termin,
        bereich: 'termine' as const,
        orte: [],
        termin: { beginn, ...(ende !== undefined && { ende }) },
      })),
    ],
    ziele: resolveWeiterleitungen(weiterleitungen).ziele,
    betreiber,
    nameVon: (ars) => namen.get(ars) ?? ars,
  }
}
