import { APIError, type CollectionSlug, createLocalReq, type Payload } from 'payload'
import { INHALTSARTEN } from '../collections/arten.ts'
import { ARTEN, type Inhaltsart } from '../collections/inhaltsart.ts'
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
  for (const art of ARTEN) {
    for (const dokument of await findFaellige(payload, art, 'veroeffentlichenAm', jetzt, ['freigegeben']))
      await takeGeplanten(payload, INHALTSARTEN[art], dokument, 'veroeffentlicht')
    const offen = ['veroeffentlicht', 'entwurf', 'in-pruefung', 'freigegeben'] as const
    for (const dokument of await findFaellige(payload, art, 'zurueckziehenAm', jetzt, offen))
      await takeGeplanten(payload, INHALTSARTEN[art], dokument, 'zurueckgezogen')
  }
}

async function findFaellige(
  payload: Payload,
  art: string,
  feld: 'veroeffentlichenAm' | 'zurueckziehenAm',
  jetzt: Date,
  zustaende: readonly Zustand[],
): Promise<readonly Dokument[]> {
  const { docs } = await payload.find({
    collection: art as CollectionSlug,
    where: { and: [{ [feld]: { less_than_equal: jetzt.toISOString() } }, { ablauf: { in: [...zustaende] } }] },
    draft: true,
    pagination: false,
    depth: 0,
  })
  return docs as unknown as readonly Dokument[]
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
