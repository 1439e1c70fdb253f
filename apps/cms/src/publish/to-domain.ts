import type { Betreiber, Bilddatei, Navigation, Problem, Startseite, Verwaltung } from '@infoschalter/domain'
import type { Field, Payload } from 'payload'
import type { z } from 'zod'
import { INHALTSARTEN } from '../collections/arten.ts'
import { ARTEN, type Art } from '../collections/inhaltsart.ts'
import type { Content } from '../content/read-content.ts'
import { BETREIBER, NAVIGATION, STARTSEITE } from '../globale/website.ts'
import { benannte, idOf, labelOf, type SchluesselVon, toAngaben } from '../umwandlung/angaben.ts'
import { meldung } from '../umwandlung/meldung.ts'
import { readGezeigte, readMedien } from './bilder.ts'

/**
 * From the documents of the CMS to the data of the domain: the only translation there is.
 */

type Dokument = Readonly<Record<string, unknown>>

/** Everything that is published, checked by the domain's own rules. What is wrong is a problem that names the text as editors see it. */
export function readVeroeffentlichte(payload: Payload): Promise<Content> {
  return createLesung(payload).read()
}

/** Reads what is published again and again, and of the documents only those that have changed. */
export interface Lesung {
  read(): Promise<Content>
}

export function createLesung(payload: Payload): Lesung {
  const bekannt = new Map<Art, ReadonlyMap<unknown, Dokument>>()
  let bilddateien: ReadonlyMap<Bilddatei, Buffer> = new Map()
  return {
    async read() {
      for (const art of ARTEN) bekannt.set(art, await readSammlung(payload, art, bekannt.get(art) ?? new Map()))
      const dokumente = new Map([...bekannt].map(([art, gelesene]) => [art, [...gelesene.values()]] as const))
      const content = await toContent(payload, dokumente, bilddateien)
      bilddateien = content.bilddateien
      return content
    },
  }
}

const VEROEFFENTLICHT = { _status: { equals: 'published' } } as const

/** The published documents of a collection by id; what has the same date of change as before is taken from there. */
async function readSammlung(
  payload: Payload,
  art: Art,
  bisher: ReadonlyMap<unknown, Dokument>,
): Promise<ReadonlyMap<unknown, Dokument>> {
  const koepfe = await find(payload, art, { where: VEROEFFENTLICHT, select: { updatedAt: true } })
  const neue = koepfe.filter(({ id, updatedAt }) => bisher.get(id)?.['updatedAt'] !== updatedAt).map(({ id }) => id)
  const where = neue.length > MAX_EINZELN ? VEROEFFENTLICHT : { and: [VEROEFFENTLICHT, { id: { in: neue } }] }
  const gelesen = neue.length === 0 ? [] : await find(payload, art, { where })
  const frisch = new Map(gelesen.map((dokument) => [dokument['id'], dokument]))
  const dokumente = new Map<unknown, Dokument>()
  for (const { id } of koepfe) {
    const dokument = frisch.get(id) ?? bisher.get(id)
    if (dokument !== undefined) dokumente.set(id, dokument)
  }
  return dokumente
}

/** More than so many at once are read with all others: a list of ids has its limits too. */
const MAX_EINZELN = 50

async function find(payload: Payload, art: Art, suche: { where?: object; select?: object }): Promise<readonly Dokument[]> {
  const { docs } = await payload.find({ collection: art, pagination: false, depth: 0, ...(suche as object) })
  return docs as unknown as readonly Dokument[]
}

async function toContent(
  payload: Payload,
  gelesen: ReadonlyMap<Art, readonly Dokument[]>,
  bilddateien: ReadonlyMap<Bilddatei, Buffer>,
): Promise<Content> {
  const medien = await readMedien(payload)
  const schluesselVon = createSchluesselVon(gelesen, await readArs(payload), medien)
  const probleme: Problem[] = []
  const inhalte = <T>(art: Art): readonly T[] =>
    (gelesen.get(art) ?? [])
      .filter((dokument) => isZugehoerig(art, dokument, schluesselVon) && hasOriginal(art, dokument, gelesen))
      .flatMap((dokument) => {
        const geprueft = toInhalt(art, dokument, schluesselVon)
        probleme.push(...geprueft.probleme)
        return geprueft.inhalt === null ? [] : [geprueft.inhalt as T]
      })
      .toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
  const verwaltungen = inhalte<Verwaltung>('verwaltungen')
  return {
    verwaltungen,
    ...(await readGezeigte(payload, verwaltungen, medien, probleme, bilddateien)),
    leistungen: inhalte('leistungen'),
    dienste: inhalte('onlinedienste'),
    fragen: inhalte('fragen'),
    anleitungen: inhalte('anleitungen'),
    lagen: inhalte('lagen'),
    begriffe: inhalte('begriffe'),
    leitfaeden: inhalte('leitfaeden'),
    meldungen: inhalte('meldungen'),
    projekte: inhalte('projekte'),
    landschaft: inhalte('landschaft'),
    termine: inhalte('termine'),
    fremdzahlen: inhalte('fremdzahlen'),
    uebersetzungen: inhalte('uebersetzungen'),
    seiten: inhalte('seiten'),
    ergaenzungen: inhalte('ergaenzungen'),
    weiterleitungen: inhalte('weiterleitungen'),
    startseite: await readStartseite(payload, schluesselVon, probleme),
    betreiber: await readBetreiber(payload, probleme),
    navigation: await readNavigation(payload, schluesselVon, probleme),
    probleme,
  }
}

/** By address; what has none, by what it says. */
function orderOf(inhalt: unknown): string {
  return (inhalt as { readonly slug?: string }).slug ?? JSON.stringify(inhalt)
}

/** The ARS of Kommunen and Kreise by the id of their organisation. */
async function readArs(payload: Payload): Promise<ReadonlyMap<number, string>> {
  const { docs } = await payload.find({ collection: 'organisationen', pagination: false, depth: 0, select: { ars: true } })
  return new Map(docs.flatMap(({ id, ars }) => (typeof ars === 'string' && ars !== '' ? [[id, ars] as const] : [])))
}

/** What belongs to something that is not public waits with it, and keeps nobody else from publishing. */
function isZugehoerig(art: Art, dokument: Dokument, schluesselVon: SchluesselVon): boolean {
  const { gehoertZu, felder } = INHALTSARTEN[art]
  return gehoertZu === undefined || toAngaben(felder, dokument, schluesselVon)[gehoertZu] !== undefined
}

/** A translation of something that is not public waits with it too. */
function hasOriginal(art: Art, dokument: Dokument, gelesen: ReadonlyMap<Art, readonly Dokument[]>): boolean {
  const original = INHALTSARTEN[art].originalVon?.(dokument)
  return original === undefined || (gelesen.get(original.art) ?? []).some(({ slug }) => slug === original.slug)
}

function createSchluesselVon(
  gelesen: ReadonlyMap<Art, readonly Dokument[]>,
  ars: ReadonlyMap<number, string>,
  medien: Awaited<ReturnType<typeof readMedien>>,
): SchluesselVon {
  const slugs = new Map<string, string>([
    ...[...gelesen].flatMap(([art, docs]) =>
      docs.map((dokument) => [`${art}/${String(dokument['id'])}`, String(dokument['slug'])] as const),
    ),
    ...medien.map(({ id, bild }) => [`medien/${id}`, bild.datei] as const),
  ])
  return (sammlung, id) => (sammlung === 'organisationen' ? ars.get(Number(id)) : slugs.get(`${sammlung}/${id}`))
}

async function readStartseite(payload: Payload, schluesselVon: SchluesselVon, probleme: Problem[]): Promise<Startseite | null> {
  const dokument = await payload.findGlobal({ slug: 'startseite', depth: 0 })
  return check(
    STARTSEITE.schema,
    toAngaben(STARTSEITE.felder, dokument as never, schluesselVon),
    'Startseite',
    STARTSEITE.felder,
    probleme,
  ) as Startseite | null
}

async function readNavigation(payload: Payload, schluesselVon: SchluesselVon, probleme: Problem[]): Promise<Navigation | null> {
  const { schema, felder, label } = NAVIGATION
  const dokument = await payload.findGlobal({ slug: 'navigation', depth: 0 })
  return check(schema, toAngaben(felder, dokument as never, schluesselVon), label, felder, probleme) as Navigation | null
}

/** For the operator an empty field says something ("not known yet"), so all of them are there. */
async function readBetreiber(payload: Payload, probleme: Problem[]): Promise<Betreiber | null> {
  const dokument = (await payload.findGlobal({ slug: 'betreiber', depth: 0 })) as unknown as Dokument
  const angaben = Object.fromEntries(
    benannte(BETREIBER.felder).map(({ name }) => {
      const wert = dokument[name]
      return [name, wert === undefined || wert === '' || (Array.isArray(wert) && wert.length === 0) ? null : wert]
    }),
  )
  return check(BETREIBER.schema, angaben, 'Betreiberangaben', BETREIBER.felder, probleme) as Betreiber | null
}

/** What keeps one document, as it stands in its latest version, from being published. */
export async function checkDokument(payload: Payload, art: Art, dokument: Dokument): Promise<readonly Problem[]> {
  const { schema, schemaZurPruefung = schema } = INHALTSARTEN[art]
  return toInhalt(art, dokument, await readSchluesselVon(payload), schemaZurPruefung).probleme
}

/** What relations lead to, also to what is not public yet. */
export async function readSchluesselVon(payload: Payload): Promise<SchluesselVon> {
  const gelesen = new Map<Art, readonly Dokument[]>()
  for (const sammlung of ARTEN) {
    gelesen.set(sammlung, await find(payload, sammlung, { select: { slug: true } }))
  }
  return createSchluesselVon(gelesen, await readArs(payload), await readMedien(payload))
}

/** What no field says but the organisation, as editors call it. */
const ABGELEITET: Field = { name: 'ars', label: 'Organisation', type: 'text' }

/** One document, and what is wrong with it. */
export function toInhalt(
  art: Art,
  dokument: Dokument,
  schluesselVon: SchluesselVon,
  schema: z.ZodType = INHALTSARTEN[art].schema,
): { readonly inhalt: unknown; readonly probleme: readonly Problem[] } {
  const { felder, zuAngaben = (roh) => roh, singular, ohneAdresse } = INHALTSARTEN[art]
  const probleme: Problem[] = []
  const angaben = toAngaben(felder, dokument, schluesselVon)
  const organisation = idOf(dokument['organisation'])
  const ars = organisation === null ? undefined : schluesselVon('organisationen', organisation)
  const roh = zuAngaben(ohneAdresse ? angaben : { ...angaben, slug: dokument['slug'] }, ars)
  const name = `${singular} „${String(dokument['titel'] ?? dokument['slug'])}“`
  return { inhalt: check(schema, roh, name, [...felder, ABGELEITET], probleme), probleme }
}

function check(schema: z.ZodType, roh: unknown, datei: string, felder: readonly Field[], probleme: Problem[]): unknown {
  const gelesen = schema.safeParse(roh, { error: meldung })
  if (gelesen.success) return gelesen.data
  for (const issue of gelesen.error.issues)
    probleme.push({
      regel: 'angabe',
      schwere: 'fehler',
      datei,
      feld: labelOf(felder, issue.path.map(String)),
      meldung: issue.code === 'invalid_type' && isLeer(roh, issue.path) ? 'Fehlt noch.' : issue.message,
    })
  return null
}

/** Whether there is nothing where a rule wanted something: rules speak of the form of a value, and call nothing a wrong one. */
function isLeer(roh: unknown, pfad: readonly PropertyKey[]): boolean {
  const wert = pfad.reduce<unknown>((bisher, teil) => (bisher as Record<PropertyKey, unknown> | null | undefined)?.[teil], roh)
  return wert === undefined || wert === null
}
