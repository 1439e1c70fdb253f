import { fremdzahlSchluessel, type Gebiet } from '@infoschalter/domain'
import type { Payload } from 'payload'
import { INHALTSARTEN } from '../collections/arten.ts'
import { ARTEN, type Art, type Inhaltsart } from '../collections/inhaltsart.ts'
import type { Content } from '../content/read-content.ts'
import { EINZELSTUECKE } from '../globale/website.ts'
import type { Register } from '../register/read-register.ts'
import { toFelder } from '../umwandlung/angaben.ts'
import { seedVerwaltungen } from './verwaltungen.ts'

/** What a document of content/ says, whatever its kind. */
type Angaben = Readonly<Record<string, unknown>> & { readonly slug: string }

const LAND = 'Land Nordrhein-Westfalen'
const VERBAENDE = [
  'Städtetag Nordrhein-Westfalen',
  'Landkreistag Nordrhein-Westfalen',
  'Städte- und Gemeindebund Nordrhein-Westfalen',
]

export interface Saatbericht {
  readonly neu: number
  readonly schonDa: number
}

/**
 * Takes over what content/ and register/ have and the CMS has never had. What was once taken over is left alone for ever: it
 * belongs to the editors. May be ended at any point and started again.
 */
export async function seed(
  payload: Payload,
  content: Content,
  { gebiete, fremdzahlen }: Pick<Register, 'gebiete' | 'fremdzahlen'>,
): Promise<Saatbericht> {
  const land = await seedOrganisationen(payload, gebiete)
  await seedVerwaltungen(payload, gebiete)
  const bekannt = await readBekannte(payload)
  const neue = ARTEN.flatMap((art) =>
    inhalte({ ...content, fremdzahlen }, art)
      .filter((angaben) => !bekannt.has(schluessel(art, angaben)))
      .map((angaben) => ({ art, angaben })),
  )
  // First all documents with nothing but their address: then each can point to any other.
  for (const { art, angaben } of neue) await ensureZeile(payload, art, angaben)
  const ids = await readIds(payload)
  for (const { art, angaben } of neue) {
    const { felder } = INHALTSARTEN[art]
    const data = {
      ...toFelder(felder, angaben, (sammlung, slug) => ids.get(`${sammlung}/${slug}`)),
      slug: angaben.slug,
      ablauf: 'veroeffentlicht',
      organisation: land,
      _status: 'published',
    }
    const id = ids.get(schluessel(art, angaben))
    if (id === undefined) throw new Error(`seed: ${schluessel(art, angaben)} was not created`)
    await payload.update({ collection: art, id, data: data as never, context: { saat: true }, depth: 0 })
    await payload.create({ collection: 'saat', data: { schluessel: schluessel(art, angaben) }, depth: 0 })
  }
  await seedEinzelstuecke(payload, content, ids, bekannt)
  return { neu: neue.length, schonDa: bekannt.size }
}

async function seedEinzelstuecke(
  payload: Payload,
  content: Content,
  ids: ReadonlyMap<string, number | string>,
  bekannt: ReadonlySet<string>,
): Promise<void> {
  for (const { slug, felder } of EINZELSTUECKE) {
    // The first two once had one key together.
    if (bekannt.has(`einzelstuecke/${slug}`) || (slug !== 'navigation' && bekannt.has('einzelstuecke'))) continue
    const angaben = content[slug]
    if (angaben === null) continue
    const data = toFelder(felder, angaben as never, (sammlung, schluessel) => ids.get(`${sammlung}/${schluessel}`))
    await payload.updateGlobal({ slug, data: data as never, context: { saat: true }, depth: 0 })
    await payload.create({ collection: 'saat', data: { schluessel: `einzelstuecke/${slug}` }, depth: 0 })
  }
}

/** The documents of a kind. */
export function inhalte(content: Content, art: Art): readonly Angaben[] {
  const listen: Record<Art, readonly object[]> = {
    leistungen: content.leistungen,
    onlinedienste: content.dienste,
    fragen: content.fragen,
    anleitungen: content.anleitungen,
    lagen: content.lagen,
    projekte: content.projekte,
    meldungen: content.meldungen,
    leitfaeden: content.leitfaeden,
    begriffe: content.begriffe,
    landschaft: content.landschaft,
    termine: content.termine,
    fremdzahlen: (content.fremdzahlen ?? []).map((zahl) => ({ ...zahl, slug: fremdzahlSchluessel(zahl) })),
    seiten: content.seiten,
    uebersetzungen: content.uebersetzungen,
    ergaenzungen: content.ergaenzungen,
    weiterleitungen: content.weiterleitungen,
    verwaltungen: content.verwaltungen,
  }
  return listen[art] as readonly Angaben[]
}

/** `fragen/kosten`; with all unique fields where the address alone is not unique. */
function schluessel(art: Art, angaben: Readonly<Record<string, unknown>>): string {
  const { eindeutig = ['slug'] }: Inhaltsart = INHALTSARTEN[art]
  return [art, ...eindeutig.map((feld) => String(angaben[feld]))].join('/')
}

async function readBekannte(payload: Payload): Promise<ReadonlySet<string>> {
  const { docs } = await payload.find({ collection: 'saat', pagination: false, depth: 0 })
  return new Set(docs.map((zeile) => zeile.schluessel))
}

/** A row that a seed before was ended at is taken as it is. */
async function ensureZeile(payload: Payload, art: Art, angaben: Angaben): Promise<void> {
  const { eindeutig = ['slug'] }: Inhaltsart = INHALTSARTEN[art]
  const data = Object.fromEntries(eindeutig.map((feld) => [feld, angaben[feld]]))
  const where = Object.fromEntries(eindeutig.map((feld) => [feld, { equals: angaben[feld] }]))
  const da = await payload.count({ collection: art, where: where as never })
  if (da.totalDocs === 0)
    await payload.db.create({ collection: art, data: { ...data, _status: 'draft', ablauf: 'entwurf' }, req: {} as never })
}

async function readIds(payload: Payload): Promise<ReadonlyMap<string, number | string>> {
  const ids = new Map<string, number | string>()
  for (const art of ARTEN) {
    const { docs } = await payload.find({
      collection: art,
      pagination: false,
      depth: 0,
      select: { slug: true, sprache: true, art: true } as never,
    })
    for (const zeile of docs as unknown as readonly (Angaben & { readonly id: number })[])
      ids.set(schluessel(art, zeile), zeile.id)
  }
  return ids
}

/** @returns the id of the Land, to which the texts of content/ belong */
async function seedOrganisationen(payload: Payload, gebiete: readonly Gebiet[]): Promise<number | string> {
  const da = new Map(
    (await payload.find({ collection: 'organisationen', pagination: false, depth: 0 })).docs.map(({ name, id }) => [name, id]),
  )
  const alle = [
    { name: LAND, art: 'land' as const },
    ...VERBAENDE.map((name) => ({ name, art: 'verband' as const })),
    ...gebiete.flatMap((gebiet) =>
      gebiet.ebene === 'kommune' || gebiet.ebene === 'kreis'
        ? [{ name: gebiet.name, art: 'kommune' as const, ars: gebiet.ars }]
        : [],
    ),
  ]
  for (const organisation of alle) {
    if (da.has(organisation.name)) continue
    const { id } = await payload.create({ collection: 'organisationen', data: { ...organisation, vierAugen: true }, depth: 0 })
    da.set(organisation.name, id)
  }
  return da.get(LAND) as number | string
}
