import type { Sprache, UebersetzteArt, Uebersetzung } from '@infoschalter/domain'
import { resolveOrt } from '@infoschalter/snapshot'
import type { Anfrage, Antwort, Html, Route } from '../../http/route.ts'
import { englischeAnleitung, englischeLeistung, englischeListe, englischeStartseite } from './en-page.ts'
import { leichteSeite, leichteStartseite } from './leicht-page.ts'

/** The German address of a kind: where people are led when there is no variant. */
const DEUTSCH: Record<UebersetzteArt, string> = { leistung: '/leistungen/', anleitung: '/erste-schritte/', seite: '/' }

function variante(
  anfrage: Anfrage,
  sprache: Sprache,
  art: UebersetzteArt,
  antworte: (uebersetzung: Uebersetzung) => Antwort,
): Antwort {
  const slug = anfrage.teile['slug'] ?? ''
  const uebersetzung = anfrage.snapshot.uebersetzungen(sprache, art).findBySlug(slug)
  if (uebersetzung !== undefined) return antworte(uebersetzung)
  const { leistungen, anleitungen, seiten } = anfrage.snapshot
  const original = { leistung: leistungen, anleitung: anleitungen, seite: seiten }[art].findBySlug(slug)
  return original === undefined ? { art: 'nicht-gefunden' } : { art: 'weiterleitung', status: 303, ziel: DEUTSCH[art] + slug }
}

const seite = (html: Html, indexieren = true): Antwort => ({ art: 'seite', html, indexieren })

function englischeLeistungImOrt(anfrage: Anfrage): Antwort {
  return variante(anfrage, 'en', 'leistung', (uebersetzung) => {
    const ort = resolveOrt(anfrage.snapshot, anfrage.teile['ort'] ?? '', anfrage.query.get('plz'))
    if (ort.art === 'kommune') return seite(englischeLeistung(anfrage, uebersetzung, ort), false)
    return {
      art: 'weiterleitung',
      status: 303,
      ziel: `/en/leistungen/${uebersetzung.slug}?ort=${encodeURIComponent(anfrage.teile['ort'] ?? '')}`,
    }
  })
}

function antworteEnglischeLeistung(anfrage: Anfrage): Antwort {
  return variante(anfrage, 'en', 'leistung', (uebersetzung) => {
    const ort = resolveOrt(anfrage.snapshot, anfrage.query.get('ort') ?? '')
    if (ort.art === 'kommune')
      return { art: 'weiterleitung', status: 303, ziel: `/en/leistungen/${uebersetzung.slug}/${ort.kommune.slug}` }
    return seite(englischeLeistung(anfrage, uebersetzung, ort), ort.art === 'keiner')
  })
}

function leicht(bereich: string, art: UebersetzteArt): Route {
  return {
    pfad: `/leichte-sprache/${bereich}/:slug`,
    parameter: [],
    antworte: (anfrage) => variante(anfrage, 'de-leicht', art, (uebersetzung) => seite(leichteSeite(anfrage, uebersetzung))),
  }
}

export const routes: readonly Route[] = [
  { pfad: '/en', parameter: [], antworte: (anfrage) => seite(englischeStartseite(anfrage)) },
  { pfad: '/en/leistungen', parameter: [], antworte: (anfrage) => seite(englischeListe(anfrage, 'leistung')) },
  { pfad: '/en/erste-schritte', parameter: [], antworte: (anfrage) => seite(englischeListe(anfrage, 'anleitung')) },
  { pfad: '/en/leistungen/:slug', parameter: ['ort'], antworte: antworteEnglischeLeistung },
  { pfad: '/en/leistungen/:slug/:ort', parameter: ['plz'], antworte: englischeLeistungImOrt },
  {
    pfad: '/en/erste-schritte/:slug',
    parameter: [],
    antworte: (anfrage) =>
      variante(anfrage, 'en', 'anleitung', (uebersetzung) => seite(englischeAnleitung(anfrage, uebersetzung))),
  },
  { pfad: '/leichte-sprache', parameter: [], antworte: (anfrage) => seite(leichteStartseite(anfrage)) },
  leicht('leistungen', 'leistung'),
  leicht('erste-schritte', 'anleitung'),
]
