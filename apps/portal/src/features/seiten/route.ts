import type { Betreiber, Seite } from '@infoschalter/domain'
import { html } from 'hono/html'
import { betreiberangaben } from '../../components/betreiber/view.ts'
import { gliederung } from '../../components/gliederung/view.ts'
import { quellen } from '../../components/quellen/view.ts'
import { seite } from '../../components/seite/view.ts'
import type { Anfrage, Html, Route } from '../../http/route.ts'
import { formatDatum } from '../../texts/de.ts'

/** What some pages of text show of the operator. */
const SEITEN: Readonly<Record<string, readonly (keyof Betreiber)[]>> = {
  impressum: ['name', 'vertretenDurch', 'anschrift', 'telefon', 'email', 'umsatzsteuerId'],
  datenschutz: ['name', 'anschrift', 'email', 'datenschutzbeauftragte'],
  barrierefreiheit: ['name', 'barrierefreiheitEmail', 'telefon'],
  kontakt: ['name', 'anschrift', 'telefon', 'email'],
}

export const routes: readonly Route[] = [
  {
    pfad: '/:slug',
    parameter: [],
    antworte(anfrage) {
      const inhalt = anfrage.snapshot.seiten.findBySlug(anfrage.teile['slug'] ?? '')
      return inhalt === undefined
        ? { art: 'nicht-gefunden' }
        : { art: 'seite', html: textseite(anfrage, inhalt, SEITEN[inhalt.slug] ?? []) }
    },
  },
]

function textseite(anfrage: Anfrage, inhalt: Seite, felder: readonly (keyof Betreiber)[]): Html {
  return seite(anfrage, {
    titel: inhalt.titel,
    beschreibung: inhalt.kurz,
    pfad: [{ titel: inhalt.titel, ziel: `/${inhalt.slug}` }],
    inhalt: html`<div class="w zwei rechts textseite"><article class="inhalt"><div class="titel"><h1>${inhalt.titel}</h1><p class="lead">${inhalt.kurz}</p></div>${gliederung(inhalt.abschnitte)}<p class="fein">Stand: ${formatDatum(inhalt.stand)}</p></article><aside class="neben" aria-label="Weitere Angaben">${felder.length === 0 ? '' : betreiberangaben(anfrage.snapshot.betreiber, felder)}${formular(anfrage, inhalt.slug)}${quellen(inhalt.quellen)}</aside></div>`,
  })
}

/** The form that belongs to a page: for barriers, and for mistakes. */
const FORMULAR: Readonly<Record<string, { readonly art: string; readonly name: string }>> = {
  barrierefreiheit: { art: 'barriere', name: 'Eine Barriere melden' },
  kontakt: { art: 'hinweis', name: 'Einen Fehler melden' },
}

function formular({ formularmarke, vorschau }: Anfrage, slug: string): Html | null {
  const gesucht = FORMULAR[slug]
  if (gesucht === undefined || formularmarke === undefined || vorschau !== undefined) return null
  return html`<p><a class="knopf" href="/rueckmeldung?art=${gesucht.art}&amp;seite=/${slug}" rel="nofollow">${gesucht.name}</a></p>`
}
