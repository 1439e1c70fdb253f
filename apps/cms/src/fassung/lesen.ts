import type { CollectionSlug, Field, GlobalSlug, PayloadRequest } from 'payload'
import { findUebergang, ZUSTAND_NAME, type Zustand } from '../ablauf/ablauf.ts'
import { INHALTSARTEN } from '../collections/arten.ts'
import { ARTEN, type Art } from '../collections/inhaltsart.ts'
import { SLUG } from '../felder/angaben.ts'
import { EINZELSTUECKE } from '../globale/website.ts'
import { readUrheber, type Urheber } from '../protokoll/wer.ts'
import { reichweite } from '../rechte/rechte.ts'
import { darfBei, kontoVon } from '../rechte/zugriff.ts'
import { idOf } from '../umwandlung/angaben.ts'
import { compareFassungen, findVerweise, type Nenne } from './vergleich.ts'

/** The earlier versions of a document, with what people want to know of each: when, who, what, and whether the public sees it. */

type Werte = Readonly<Record<string, unknown>>

export interface Fassung {
  readonly id: number | string
  /** An ISO time. */
  readonly am: string
  /** Null when the change log does not know: what came with the first start. */
  readonly wer: string | null
  /** „Geändert: Frage, Antwort“, „Freigeben“, „Wiederhergestellt“ */
  readonly was: string
  /** „Entwurf“; null where there is no workflow. */
  readonly stand: string | null
  readonly imPortal: boolean
  readonly jetzig: boolean
  readonly werte: Werte
}

/** The document whose versions are looked at. */
export interface Ort {
  readonly art: 'sammlung' | 'global'
  readonly slug: string
  /** For what there is once: the name of it. */
  readonly id: number | string
}

/** As many as there are at most; see `versions` of the collections. */
const HOECHSTENS = 50

export function felderVon({ art, slug }: Ort): readonly Field[] {
  if (art === 'global') return EINZELSTUECKE.find((eines) => eines.slug === slug)?.felder ?? []
  if (!ARTEN.includes(slug as Art)) return []
  const { felder, ohneAdresse } = INHALTSARTEN[slug as Art]
  return ohneAdresse ? felder : [...felder, SLUG]
}

/** Whether the person may restore a version. */
export function darfWiederherstellen({ art, slug }: Ort, dokument: Werte, req: PayloadRequest): boolean {
  const konto = kontoVon(req)
  if (konto === null) return false
  if (art === 'global') return reichweite(konto.rolle, 'betrieb', 'aendern') === 'alle'
  return darfBei(konto, INHALTSARTEN[slug as Art].bereich, 'aendern', idOf(dokument['organisation']))
}

/** The latest first. */
export async function readFassungen(ort: Ort, req: PayloadRequest): Promise<readonly Fassung[]> {
  const versionen = await findVersionen(ort, req)
  const aelteste = versionen.at(-1)
  if (aelteste === undefined) return []
  const urheber = await readUrheber(req, ort.slug, ort.id, { seit: aelteste.updatedAt, hoechstens: 4 * HOECHSTENS })
  const imPortal = ort.art === 'global' ? 0 : await findOeffentliche(ort, versionen, req)
  const felder = felderVon(ort)
  return versionen.map(({ id, updatedAt, version }, nr) => {
    const eintrag = findUrheber(urheber, updatedAt, versionen[nr - 1]?.updatedAt)
    const zustand = version['ablauf'] as Zustand | undefined
    return {
      id,
      am: updatedAt,
      wer: eintrag?.wer ?? null,
      was: describeWas(felder, versionen[nr + 1]?.version, version, eintrag),
      stand: zustand === undefined ? null : ZUSTAND_NAME[zustand],
      imPortal: nr === imPortal,
      jetzig: nr === 0,
      werte: version,
    }
  })
}

interface Version {
  readonly id: number | string
  readonly updatedAt: string
  readonly version: Werte
}

async function findVersionen({ art, slug, id }: Ort, req: PayloadRequest): Promise<readonly Version[]> {
  const suche = { sort: '-updatedAt', limit: HOECHSTENS, pagination: false, depth: 0, overrideAccess: false, req } as const
  const { docs } =
    art === 'global'
      ? await req.payload.findGlobalVersions({ slug: slug as GlobalSlug, ...suche })
      : await req.payload.findVersions({ collection: slug as CollectionSlug, where: { parent: { equals: id } }, ...suche })
  return docs as unknown as readonly Version[]
}

/** Which of the versions the public sees: the last that was published, unless the text has been withdrawn since. */
async function findOeffentliche({ slug, id }: Ort, versionen: readonly Version[], req: PayloadRequest): Promise<number> {
  const suche = { collection: slug as CollectionSlug, id, depth: 0, disableErrors: true, req } as const
  const oeffentlich = (await req.payload.findByID(suche)) as unknown as Werte | null
  if (oeffentlich?.['_status'] !== 'published') return -1
  return versionen.findIndex(({ version }) => version['_status'] === 'published')
}

/** The log is written right after the version, in the same change. */
function findUrheber(urheber: readonly Urheber[], am: string, naechste: string | undefined): Urheber | undefined {
  return urheber.findLast((einer) => einer.am >= am && (naechste === undefined || einer.am < naechste))
}

const NAMENLOS: Nenne = (_, id) => String(id)

function describeWas(felder: readonly Field[], davor: Werte | undefined, jetzt: Werte, eintrag: Urheber | undefined): string {
  if (eintrag?.vorgang === 'wiederhergestellt') return 'Frühere Fassung wiederhergestellt'
  if (davor === undefined) return eintrag?.vorgang === 'angelegt' ? 'Angelegt' : 'Älteste Fassung, die noch da ist'
  const schritt = findUebergang(davor['ablauf'] as Zustand, jetzt['ablauf'] as Zustand)
  const geaendert = compareFassungen(felder, davor, jetzt, NAMENLOS).map(({ feld }) => feld)
  if (geaendert.length > 0) return `Geändert: ${[...new Set(geaendert)].join(', ')}`
  return schritt?.name ?? 'Gespeichert, ohne die Worte zu ändern'
}

/** The titles of what the relations of some documents lead to. What is gone is said to be. */
export async function readNamen(felder: readonly Field[], dokumente: readonly Werte[], req: PayloadRequest): Promise<Nenne> {
  const gesucht = new Map<string, Set<number | string>>()
  for (const { sammlung, id } of dokumente.flatMap((dokument) => findVerweise(felder, dokument)))
    gesucht.set(sammlung, (gesucht.get(sammlung) ?? new Set()).add(id))
  const namen = new Map<string, string>()
  for (const [sammlung, ids] of gesucht) {
    const { docs } = await req.payload.find({
      collection: sammlung as CollectionSlug,
      where: { id: { in: [...ids] } },
      draft: true,
      pagination: false,
      depth: 0,
      overrideAccess: false,
      req,
    })
    for (const doc of docs as unknown as readonly Werte[])
      namen.set(`${sammlung}/${doc['id']}`, String(doc['titel'] ?? doc['name'] ?? doc['alt'] ?? `Nr. ${doc['id']}`))
  }
  return (sammlung, id) => namen.get(`${sammlung}/${id}`) ?? `Nr. ${id} (gibt es nicht mehr)`
}
