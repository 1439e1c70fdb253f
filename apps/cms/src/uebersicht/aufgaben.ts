import type { CollectionSlug, Payload } from 'payload'
import type { Zustand } from '../ablauf/ablauf.ts'
import { verfasserOf } from '../ablauf/regeln.ts'
import { INHALTSARTEN } from '../collections/arten.ts'
import { ARTEN, type Inhaltsart } from '../collections/inhaltsart.ts'
import { darfBei, type Konto } from '../rechte/zugriff.ts'
import { idOf } from '../umwandlung/angaben.ts'

/** What waits for the person who has signed in: the first thing that is shown. */

export interface Aufgabe {
  readonly art: string
  readonly titel: string
  readonly pfad: string
  /** What happened last, and when. */
  readonly was: 'geändert' | 'eingegangen'
  readonly am: string
}

export interface Stapel {
  readonly name: string
  readonly aufgaben: readonly Aufgabe[]
}

interface Dokument extends Readonly<Record<string, unknown>> {
  readonly id: number | string
  readonly updatedAt: string
}

type Frage = (konto: Konto, art: Inhaltsart, dokument: Dokument) => boolean

const istVerfasser: Frage = (konto, _, dokument) => verfasserOf(dokument['verfasser']).includes(konto.id)
const darfFreigeben: Frage = (konto, { bereich }, dokument) =>
  darfBei(konto, bereich, 'freigeben', idOf(dokument['organisation']))
const darfAendern: Frage = (konto, { bereich }, dokument) => darfBei(konto, bereich, 'aendern', idOf(dokument['organisation']))

/** In the order in which they are shown; a text lies on the first stack that it fits. */
const STAPEL: readonly { readonly name: string; readonly ablauf: readonly Zustand[] | null; readonly gehoert: Frage }[] = [
  {
    name: 'Wartet auf Ihre Freigabe',
    ablauf: ['in-pruefung'],
    gehoert: (...wer) => darfFreigeben(...wer) && !istVerfasser(...wer),
  },
  { name: 'Freigegeben und noch nicht veröffentlicht', ablauf: ['freigegeben'], gehoert: darfFreigeben },
  { name: 'Ihre Entwürfe', ablauf: ['entwurf'], gehoert: istVerfasser },
  { name: 'Von Ihnen, in der Prüfung', ablauf: ['in-pruefung', 'freigegeben'], gehoert: istVerfasser },
  {
    name: 'Übersetzungen, deren Original sich geändert hat',
    ablauf: null,
    gehoert: (konto, art, dokument) => Boolean(dokument['originalGeaendert']) && darfAendern(konto, art, dokument),
  },
]

/** So many of a kind are looked through, the newest first: more nobody works off before the next look. */
const JE_ART = 100

export async function findStapel(payload: Payload, konto: Konto): Promise<readonly Stapel[]> {
  const gefunden = STAPEL.map(({ name }) => ({ name, aufgaben: [] as Aufgabe[] }))
  for (const slug of ARTEN) {
    const art = INHALTSARTEN[slug]
    for (const dokument of await findOffene(payload, art)) {
      const nummer = STAPEL.findIndex(
        ({ ablauf, gehoert }) =>
          (ablauf === null || ablauf.includes(dokument['ablauf'] as Zustand)) && gehoert(konto, art, dokument),
      )
      gefunden[nummer]?.aufgaben.push(toAufgabe(art, dokument))
    }
  }
  return gefunden
    .filter(({ aufgaben }) => aufgaben.length > 0)
    .map(({ name, aufgaben }) => ({ name, aufgaben: aufgaben.toSorted((a, b) => (a.am > b.am ? -1 : 1)) }))
}

async function findOffene(payload: Payload, art: Inhaltsart): Promise<readonly Dokument[]> {
  const offen = { ablauf: { in: ['entwurf', 'in-pruefung', 'freigegeben'] } }
  // The seed leaves hundreds of empty contacts of Kommunen, drafts that nobody has begun.
  const begonnen = { and: [offen, { or: [{ ablauf: { not_equals: 'entwurf' } }, { verfasser: { exists: true } }] }] }
  const veraltet = { originalGeaendert: { exists: true } }
  const { docs } = await payload.find({
    collection: art.slug as CollectionSlug,
    where: art.slug === 'uebersetzungen' ? { or: [begonnen, veraltet] } : begonnen,
    draft: true,
    depth: 0,
    sort: '-updatedAt',
    limit: JE_ART,
    pagination: false,
    select: { titel: true, ablauf: true, organisation: true, verfasser: true, originalGeaendert: true, updatedAt: true } as never,
  })
  return docs as unknown as readonly Dokument[]
}

function toAufgabe({ slug, singular }: Inhaltsart, dokument: Dokument): Aufgabe {
  return {
    art: singular,
    titel: String(dokument['titel'] || 'Ohne Titel'),
    pfad: `/admin/collections/${slug}/${dokument.id}`,
    was: 'geändert',
    am: dokument.updatedAt,
  }
}

/** The page on which an administration says how it is reached, for those who write for one; null for all others. */
export async function findEigeneVerwaltung(
  payload: Payload,
  { rolle, organisation }: Konto,
): Promise<{ readonly name: string; readonly pfad: string; readonly leer: boolean } | null> {
  if (rolle !== 'kommunalredaktion' || organisation === null) return null
  const { docs } = await payload.find({
    collection: 'verwaltungen',
    where: { organisation: { equals: organisation } },
    draft: true,
    limit: 1,
    depth: 0,
  })
  const [eigene] = docs
  if (eigene === undefined) return null
  return { name: eigene.titel ?? '', pfad: `/admin/collections/verwaltungen/${eigene.id}`, leer: !eigene.stand }
}
