import type { Payload, Where } from 'payload'
import { darfBei, type Konto } from '../rechte/zugriff.ts'
import type { Aufgabe } from '../uebersicht/aufgaben.ts'
import { type Bedarfszahl, countBedarf } from './bedarf.ts'

/** What readers have written and nobody has looked at, for the first page after signing in. */

const NAME = { hilfreich: 'Zur Frage, ob die Seite hilft', hinweis: 'Hinweis', barriere: 'Barriere' } as const

/** No more than these are looked through: the list shows them all. */
const HOECHSTENS = 100
const ZEICHEN = 90

/** New messages with words in them, barriers first: they have to be answered in time. */
export async function findNeue(payload: Payload, konto: Konto): Promise<readonly Aufgabe[]> {
  const wem = fuer(konto)
  if (wem === null) return []
  const { docs } = await payload.find({
    collection: 'rueckmeldungen',
    where: { and: [wem, { zustand: { equals: 'neu' } }, { verdacht: { equals: false } }, { text: { not_equals: '' } }] },
    sort: 'eingang',
    limit: HOECHSTENS,
    pagination: false,
    depth: 0,
  })
  return docs
    .toSorted((a, b) => Number(b.art === 'barriere') - Number(a.art === 'barriere'))
    .map(({ id, art, text, seite, eingang }) => ({
      art: `${NAME[art]} zu ${seite}`,
      titel: kurz(text ?? ''),
      pfad: `/admin/collections/rueckmeldungen/${id}`,
      was: 'eingegangen',
      am: eingang,
    }))
}

/** Which messages an account may see; null when none. */
export function fuer(konto: Konto): Where | null {
  if (darfBei(konto, 'rueckmeldung', 'lesen', null)) return {}
  const { organisation } = konto
  return organisation !== null && darfBei(konto, 'rueckmeldung', 'lesen', organisation)
    ? { organisation: { equals: organisation } }
    : null
}

function kurz(text: string): string {
  const zeile = text.replaceAll(/\s+/g, ' ')
  return zeile.length <= ZEICHEN ? zeile : `${zeile.slice(0, ZEICHEN - 1)}…`
}

/** What is needed most, with the names that people know: Leistung and, for those who see all places, the place. */
export async function findGewuenschtes(
  payload: Payload,
  konto: Konto,
  hoechstens: number,
): Promise<readonly (Pick<Bedarfszahl, 'anzahl'> & { readonly leistung: string; readonly ort: string })[]> {
  const zahlen = (await countBedarf(payload, konto)).slice(0, hoechstens)
  if (zahlen.length === 0) return []
  const [leistungen, orte] = await Promise.all([
    payload.find({
      collection: 'leistungen',
      where: { slug: { in: zahlen.map(({ leistung }) => leistung) } },
      draft: true,
      pagination: false,
      depth: 0,
      select: { slug: true, titel: true },
    }),
    payload.find({
      collection: 'organisationen',
      where: { ars: { in: zahlen.map(({ ars }) => ars) } },
      pagination: false,
      depth: 0,
      select: { ars: true, name: true },
    }),
  ])
  const titel = new Map(leistungen.docs.map((eine) => [eine.slug, eine.titel]))
  const namen = new Map(orte.docs.map((einer) => [einer.ars, einer.name]))
  return zahlen.map(({ leistung, ars, anzahl }) => ({
    leistung: titel.get(leistung) ?? leistung,
    ort: namen.get(ars) ?? ars,
    anzahl,
  }))
}
