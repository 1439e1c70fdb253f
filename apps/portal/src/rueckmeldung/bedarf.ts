import { ArsSchema, addTage, BedarfSchema, SlugSchema } from '@infoschalter/domain'
import type { Snapshot } from '@infoschalter/snapshot'
import { bedarfszweck } from '../components/bedarf/zweck.ts'
import type { Annahme } from './annahme.ts'

/** What became of the wish for a Leistung online. */
export type Bedarfsergebnis = { readonly art: 'weiter'; readonly ziel: string } | { readonly art: 'voll' }

interface Bedarfslage {
  readonly snapshot: Snapshot
  readonly heute: string
  /** More than people click came from one connection. */
  readonly zuViele: boolean
  /** Notes that it was said from there today; says whether it was not before. */
  readonly merke: (was: string) => boolean
  /** It could not be kept: it may be said again. */
  readonly vergiss: (was: string) => void
}

/** Counts that a Leistung is needed online in a Kommune: once from each connection a day. Whoever says it again is thanked again. */
export async function takeBedarf(annahme: Annahme, body: unknown, lage: Bedarfslage): Promise<Bedarfsergebnis> {
  const { marken, jetzt, neueId, sichere } = annahme
  const { snapshot, heute, zuViele, merke, vergiss } = lage
  const felder = (typeof body === 'object' && body !== null ? body : {}) as Readonly<Record<string, unknown>>
  const leistung = snapshot.leistungen.findBySlug(SlugSchema.safeParse(felder['leistung']).data ?? '')
  const ars = ArsSchema.safeParse(felder['ars']).data
  const ort = ars === undefined ? undefined : snapshot.gebiete.findByArs(ars)
  if (leistung === undefined || ort?.ebene !== 'kommune') return { art: 'weiter', ziel: '/leistungen' }
  const zweck = bedarfszweck(leistung.slug, ort.ars)
  // A page from the day before yesterday: it is shown anew, with a button that works.
  if (!marken.passt(String(felder['marke']), zweck, heute, addTage(heute, -1)))
    return { art: 'weiter', ziel: `/leistungen/${leistung.slug}/${ort.slug}` }
  const danke = { art: 'weiter', ziel: `/bedarf/danke?leistung=${leistung.slug}&ort=${ort.slug}` } as const
  if (zuViele || !merke(zweck)) return danke
  const bedarf = BedarfSchema.parse({
    id: neueId(),
    // The day is enough: when exactly somebody was here is nobody's business.
    eingang: `${jetzt().toISOString().slice(0, 10)}T00:00:00Z`,
    verdacht: false,
    art: 'bedarf',
    leistung: leistung.slug,
    ars: ort.ars,
  })
  if ((await sichere(bedarf)) === 'gesichert') return danke
  vergiss(zweck)
  return { art: 'voll' }
}
