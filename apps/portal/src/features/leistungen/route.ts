import { parseLeikaSchluessel } from '@infoschalter/domain'
import { resolveOrt } from '@infoschalter/snapshot'
import type { Anfrage, Antwort, Route } from '../../http/route.ts'
import { leistungsliste } from './list-page.ts'
import { leistungImOrt } from './ort-page.ts'
import { alleOrte } from './orte-page.ts'
import { leistungsseite } from './page.ts'
import { registerseite } from './register-page.ts'

/** A key whose Leistung has been described since leads to its page: an address once published stays. */
function movedTo({ snapshot }: Anfrage, slug: string): string | null {
  const leika = parseLeikaSchluessel(slug.replace(/^leika-/, ''))
  const leistung = leika === undefined ? undefined : snapshot.leistungen.findByLeika(leika)
  return leistung === undefined || leistung.slug === slug ? null : leistung.slug
}

function antworteLeistung(anfrage: Anfrage): Antwort {
  const slug = anfrage.teile['slug'] ?? ''
  const leistung = anfrage.snapshot.leistungen.findBySlug(slug)
  const ort = resolveOrt(anfrage.snapshot, anfrage.query.get('ort') ?? '')
  if (leistung === undefined) {
    const neu = movedTo(anfrage, slug)
    return neu === null ? { art: 'nicht-gefunden' } : { art: 'weiterleitung', status: 301, ziel: `/leistungen/${neu}` }
  }
  if (ort.art === 'kommune') {
    const plz = ort.plz === undefined ? '' : `?plz=${ort.plz.plz}`
    return { art: 'weiterleitung', status: 303, ziel: `/leistungen/${slug}/${ort.kommune.slug}${plz}` }
  }
  const html = leistung.art === 'beschrieben' ? leistungsseite(anfrage, leistung, ort) : registerseite(anfrage, leistung, ort)
  return { art: 'seite', html, indexieren: leistung.art === 'beschrieben' }
}

function antworteImOrt(anfrage: Anfrage): Antwort {
  const { slug = '', ort = '' } = anfrage.teile
  const leistung = anfrage.snapshot.leistungen.findBySlug(slug)
  const gebiet = anfrage.snapshot.gebiete.findBySlug(ort)
  if (gebiet === undefined) return { art: 'nicht-gefunden' }
  if (leistung === undefined) {
    const neu = movedTo(anfrage, slug)
    return neu === null ? { art: 'nicht-gefunden' } : { art: 'weiterleitung', status: 301, ziel: `/leistungen/${neu}/${ort}` }
  }
  const wahl = resolveOrt(anfrage.snapshot, ort, anfrage.query.get('plz'))
  if (wahl.art !== 'kommune') return { art: 'weiterleitung', status: 303, ziel: `/leistungen/${slug}?ort=${ort}` }
  return { art: 'seite', html: leistungImOrt(anfrage, leistung, wahl), indexieren: false }
}

function antworteAlleOrte(anfrage: Anfrage): Antwort {
  const leistung = anfrage.snapshot.leistungen.findBySlug(anfrage.teile['slug'] ?? '')
  return leistung === undefined
    ? { art: 'nicht-gefunden' }
    : { art: 'seite', html: alleOrte(anfrage, leistung), indexieren: false }
}

export const routes: readonly Route[] = [
  { pfad: '/leistungen', parameter: ['ort', 'lage', 'zielgruppe', 'zustand'], antworte: (anfrage) => leistungsliste(anfrage) },
  { pfad: '/leistungen/:slug', parameter: ['ort'], antworte: antworteLeistung },
  { pfad: '/leistungen/:slug/alle-orte', parameter: [], antworte: antworteAlleOrte },
  { pfad: '/leistungen/:slug/:ort', parameter: ['plz'], antworte: antworteImOrt },
]
