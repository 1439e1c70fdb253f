import { APIError, type CollectionSlug, createLocalReq, type Payload } from 'payload'
import { INHALTSARTEN } from '../collections/arten.ts'
import { ARTEN, type Art, type Inhaltsart } from '../collections/inhaltsart.ts'
import { idOf } from '../umwandlung/angaben.ts'
import { findUebergang, type Zustand } from './ablauf.ts'
import { OHNE_PLAN } from './plan.ts'
import { type Dokument, takeSchritt } from './schritt.ts'

/**
 * Steps that are to be taken at a set time. The plan stands in the text itself, so it survives every restart, and is taken by
 * the process that publishes; what was due while that did not run is done when it runs again.
 */

/** Publishes what is released, and takes off the public page what is on it. */
export async function takeGeplante(payload: Payload, jetzt: Date): Promise<void> {
  for (const { art, id, plan } of await findFaellige(payload, jetzt)) {
    const dokument = await readDokument(payload, art, id)
    // A step before this one may have taken the plan away.
    if (dokument !== null && isFaellig(dokument[plan.feld], jetzt))
      await takeGeplanten(payload, INHALTSARTEN[art], dokument, plan.nach)
  }
}

interface Plan {
  readonly feld: 'veroeffentlichenAm' | 'zurueckziehenAm'
  readonly spalte: string
  readonly von: readonly Zustand[]
  readonly nach: Zustand
}

/** In this order: what is due for both was public for a moment, and its history says so. */
const PLAENE: readonly Plan[] = [
  { feld: 'veroeffentlichenAm', spalte: 'version_veroeffentlichen_am', von: ['freigegeben'], nach: 'veroeffentlicht' },
  {
    feld: 'zurueckziehenAm',
    spalte: 'version_zurueckziehen_am',
    von: ['veroeffentlicht', 'entwurf', 'in-pruefung', 'freigegeben'],
    nach: 'zurueckgezogen',
  },
]

interface Faelliges {
  readonly art: Art
  readonly id: number
  readonly plan: Plan
}

/** What of the adapters is used: both databases answer alike. */
interface Datenbank {
  readonly drizzle: object
  execute(anfrage: { drizzle: object; raw: string }): Promise<{ readonly rows: readonly Record<string, unknown>[] }>
}

/**
 * One look into the latest versions of all kinds, through the indexes of the times: it is taken every few seconds, and almost
 * always nothing is due. Nothing in it comes from outside.
 */
async function findFaellige(payload: Payload, jetzt: Date): Promise<readonly Faelliges[]> {
  const db = payload.db as unknown as Datenbank
  const blicke = ARTEN.flatMap((art) =>
    PLAENE.map(
      ({ spalte, von }, nummer) =>
        `SELECT '${art}' AS art, parent_id AS id, ${nummer} AS plan FROM _${art}_v WHERE latest AND ${spalte} <= '${jetzt.toISOString()}' AND version_ablauf IN (${von.map((einer) => `'${einer}'`).join(', ')})`,
    ),
  )
  const { rows } = await db.execute({ drizzle: db.drizzle, raw: blicke.join(' UNION ALL ') })
  return rows
    .toSorted((a, b) => Number(a['plan']) - Number(b['plan']))
    .flatMap(({ art, id, plan: nummer }) => {
      const plan = PLAENE[Number(nummer)]
      return plan === undefined ? [] : [{ art: art as Art, id: Number(id), plan }]
    })
}

function isFaellig(zeit: unknown, jetzt: Date): boolean {
  return typeof zeit === 'string' && new Date(zeit) <= jetzt
}

async function readDokument(payload: Payload, art: Art, id: number): Promise<Dokument | null> {
  const collection = art as CollectionSlug
  return (await payload.findByID({ collection, id, draft: true, depth: 0, disableErrors: true })) as unknown as Dokument | null
}

async function takeGeplanten(payload: Payload, art: Inhaltsart, dokument: Dokument, nach: Zustand): Promise<void> {
  const uebergang = findUebergang(dokument['ablauf'] as Zustand, nach)
  if (uebergang === undefined) return
  const kommentar = `Geplant von ${await nameOf(payload, dokument['geplantVon'])}.`
  const req = await createLocalReq({}, payload)
  try {
    await takeSchritt(art, dokument, uebergang, { konto: null, kommentar }, req)
  } catch (error) {
    // What cannot be published now is not tried again for ever: whoever looks at the text reads why.
    if (!(error instanceof APIError)) throw error
    const vermerk = {
      schritt: uebergang.schritt,
      von: null,
      am: new Date().toISOString(),
      kommentar: `Ging nicht: ${error.message}`,
    }
    await payload.update({
      collection: art.slug as CollectionSlug,
      id: dokument.id,
      draft: true,
      data: { ...OHNE_PLAN, pruefung: [...((dokument['pruefung'] as unknown[] | null) ?? []), vermerk] } as never,
      context: { schritt: true },
      depth: 0,
    })
  }
}

async function nameOf(payload: Payload, geplantVon: unknown): Promise<string> {
  const id = idOf(geplantVon)
  const konto = id === null ? null : await payload.findByID({ collection: 'benutzer', id, depth: 0, disableErrors: true })
  return konto?.name ?? 'einem Konto, das es nicht mehr gibt'
}
