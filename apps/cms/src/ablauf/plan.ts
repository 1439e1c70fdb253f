import { APIError, type CollectionBeforeChangeHook, type Field, type FieldAccess } from 'payload'
import type { Inhaltsart } from '../collections/inhaltsart.ts'
import { ZEITPUNKT } from '../felder/angaben.ts'
import { darfBei, kontoVon } from '../rechte/zugriff.ts'
import { idOf } from '../umwandlung/angaben.ts'
import { isSchritt } from './regeln.ts'

/** When a text is to be published and to be withdrawn by itself: the fields, and what holds for them. See geplant.ts. */

type Dokument = Readonly<Record<string, unknown>>

/** A plan that is done, or that no longer holds. */
export const OHNE_PLAN = { veroeffentlichenAm: null, zurueckziehenAm: null, geplantVon: null } as const

/** Whether a person may release the text: who may not, plans nothing. */
function mayPlan({ bereich }: Inhaltsart): FieldAccess {
  return ({ req, doc }) => {
    const konto = kontoVon(req)
    if (konto === null) return false
    const organisation = idOf((doc as Dokument | undefined)?.['organisation']) ?? konto.organisation
    return darfBei(konto, bereich, 'freigeben', organisation)
  }
}

/** Closed below a heading of their own: most texts are never planned. */
export function planFeld(art: Inhaltsart): Field {
  return {
    type: 'collapsible',
    label: 'Zu einer festen Zeit',
    admin: { position: 'sidebar', initCollapsed: true },
    fields: [...planFelder(art)],
  }
}

function planFelder(art: Inhaltsart): readonly Field[] {
  const access = { create: mayPlan(art), update: mayPlan(art) }
  const custom = { intern: true } as const
  const zeit = (name: string, label: string, description: string): Field => ({
    name,
    label,
    type: 'date',
    index: true,
    custom,
    access,
    admin: { position: 'sidebar', description, date: ZEITPUNKT },
  })
  return [
    zeit(
      'veroeffentlichenAm',
      'Veröffentlichen am',
      'Geschieht von selbst, wenn der Text dann freigegeben ist. Ändern Sie die Worte, gilt die Zeit nicht mehr.',
    ),
    zeit('zurueckziehenAm', 'Zurückziehen am', 'Dann verschwindet der Text von selbst aus dem Portal.'),
    {
      name: 'geplantVon',
      label: 'Geplant von',
      type: 'relationship',
      relationTo: 'benutzer',
      custom,
      // The hook below writes it: nobody plans in another's name.
      access: { create: () => false, update: () => false },
      admin: { position: 'sidebar', readOnly: true, condition: ({ geplantVon }) => Boolean(geplantVon) },
    },
  ]
}

const gleicheZeit = (a: unknown, b: unknown) => new Date(String(a ?? 0)).getTime() === new Date(String(b ?? 0)).getTime()

/** Notes who has planned, and refuses a plan that ends before it begins. After the hook that knows whether words have changed. */
export const keepPlan: CollectionBeforeChangeHook = ({ data, originalDoc, req, context }) => {
  if (isSchritt(context)) return data
  const plan = { ...originalDoc, ...data } as Dokument
  const neu = (['veroeffentlichenAm', 'zurueckziehenAm'] as const).filter(
    (feld) => plan[feld] && !gleicheZeit(plan[feld], originalDoc?.[feld]),
  )
  const [von, bis] = [plan['veroeffentlichenAm'], plan['zurueckziehenAm']] as const
  if (neu.length > 0 && von && bis && new Date(String(bis)) <= new Date(String(von)))
    throw new APIError('„Zurückziehen am“ liegt vor „Veröffentlichen am“.', 400, null, true)
  const geplant = neu.length > 0 ? { geplantVon: kontoVon(req)?.id ?? null } : {}
  const wiederEntwurf = originalDoc !== undefined && originalDoc['ablauf'] !== 'entwurf' && data['ablauf'] === 'entwurf'
  if (wiederEntwurf && !neu.includes('veroeffentlichenAm')) return { ...data, ...geplant, veroeffentlichenAm: null }
  return { ...data, ...geplant }
}
