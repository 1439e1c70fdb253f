import type { Gebiet } from '@infoschalter/domain'
import type { Payload } from 'payload'

/** Rows for one statement: databases take only so many values at once. */
const JE_BEFEHL = 100

/**
 * Every Kommune and every Kreis of the register as a draft with nothing filled in, that belongs to its own organisation. What
 * is there is left alone. Straight into the tables, some hundred rows at once: through the interface it would take a
 * minute.
 */
export async function seedVerwaltungen(payload: Payload, gebiete: readonly Gebiet[]): Promise<void> {
  const orte = gebiete.filter(({ ebene }) => ebene === 'kommune' || ebene === 'kreis')
  const [zahl, versionen] = await Promise.all([
    payload.count({ collection: 'verwaltungen' }),
    payload.countVersions({ collection: 'verwaltungen', where: { latest: { equals: true } } }),
  ])
  if (zahl.totalDocs >= orte.length && versionen.totalDocs >= orte.length) return
  const organisationen = await readOrganisationen(payload)
  const jetzt = new Date().toISOString()
  const angaben = ({ name, slug, ars }: Gebiet) => ({
    titel: name,
    slug,
    ars,
    organisation: organisationen.get(ars),
    ablauf: 'entwurf',
  })
  const da = new Set((await readVerwaltungen(payload)).map(({ ars }) => ars))
  await insert(
    payload,
    'verwaltungen',
    orte
      .filter(({ ars }) => !da.has(ars))
      .map((ort) => ({ ...angaben(ort), _status: 'draft', createdAt: jetzt, updatedAt: jetzt })),
  )
  // A document without a version is one that the list of drafts does not show: so it looks after a SIGKILL in between.
  const ids = new Map((await readVerwaltungen(payload)).map(({ ars, id }) => [ars, id]))
  const mitVersion = await readMitVersion(payload)
  await insert(
    payload,
    '_verwaltungen_v',
    orte
      .filter(({ ars }) => !mitVersion.has(ids.get(ars)))
      .map((ort) => ({
        parent: ids.get(ort.ars),
        ...Object.fromEntries(Object.entries(angaben(ort)).map(([name, wert]) => [`version_${name}`, wert])),
        version__status: 'draft',
        version_createdAt: jetzt,
        version_updatedAt: jetzt,
        createdAt: jetzt,
        updatedAt: jetzt,
        latest: true,
      })),
  )
}

async function readOrganisationen(payload: Payload): Promise<ReadonlyMap<string, number>> {
  const { docs } = await payload.find({ collection: 'organisationen', pagination: false, depth: 0, select: { ars: true } })
  return new Map(docs.flatMap(({ ars, id }) => (typeof ars === 'string' ? [[ars, id] as const] : [])))
}

async function readVerwaltungen(payload: Payload): Promise<readonly { readonly id: number; readonly ars: string }[]> {
  return (await payload.find({ collection: 'verwaltungen', pagination: false, depth: 0, select: { ars: true } })).docs
}

async function readMitVersion(payload: Payload): Promise<ReadonlySet<unknown>> {
  const { docs } = await payload.findVersions({
    collection: 'verwaltungen',
    pagination: false,
    depth: 0,
    select: { parent: true } as never,
  })
  return new Set(docs.map(({ parent }) => parent))
}

/** What both adapters have in common, and their type keeps to itself. */
interface Tabellen {
  readonly tables: Readonly<Record<string, object>>
  readonly drizzle: { insert(tabelle: object): { values(zeilen: readonly object[]): Promise<unknown> } }
}

/** The columns by the names that the adapter gives them: `organisation`, `version_organisation`. */
async function insert(payload: Payload, tabelle: string, zeilen: readonly object[]): Promise<void> {
  const { drizzle, tables } = payload.db as unknown as Tabellen
  const ziel = tables[tabelle]
  if (ziel === undefined) throw new Error(`no table ${tabelle}`)
  for (let ab = 0; ab < zeilen.length; ab += JE_BEFEHL) await drizzle.insert(ziel).values(zeilen.slice(ab, ab + JE_BEFEHL))
}
