import type { Betreiber, Seite } from '@infoschalter/domain'
import { html } from 'hono/html'
import { betreiberangaben } from '../../components/betreiber/view.ts'
import { seite } from '../../components/seite/view.ts'
import { text } from '../../components/text/view.ts'
import type { Anfrage, Html, Route } from '../../http/route.ts'
import { formatDatum } from '../../texts/de.ts'

/** The pages of text that every portal must have, and what each shows of its operator. */
const SEITEN: Readonly<Record<string, readonly (keyof Betreiber)[]>> = {
  impressum: ['name', 'vertretenDurch', 'anschrift', 'telefon', 'email', 'umsatzsteuerId'],
  datenschutz: ['name', 'anschrift', 'email', 'datenschutzbeauftragte'],
  barrierefreiheit: ['name', 'barrierefreiheitEmail', 'telefon'],
  kontakt: ['name', 'anschrift', 'telefon', 'email'],
}

export const routes: readonly Route[] = Object.entries(SEITEN).map(([slug, felder]) => ({
  pfad: `/${slug}`,
  parameter: [],
  antworte(anfrage) {
    const inhalt = anfrage.snapshot.findSeite(slug)
    return inhalt === undefined ? { art: 'nicht-gefunden' } : { art: 'seite', html: textseite(anfrage, inhalt, felder) }
  },
}))

function textseite(anfrage: Anfrage, inhalt: Seite, felder: readonly (keyof Betreiber)[]): Html {
  return seite(anfrage, {
    titel: inhalt.titel,
    beschreibung: inhalt.kurz,
    pfad: [{ titel: inhalt.titel, ziel: `/${inhalt.slug}` }],
    inhalt: html`<div class="w zwei rechts textseite"><article class="inhalt"><div class="titel"><h1>${inhalt.titel}</h1><p class="lead">${inhalt.kurz}</p></div>${inhalt.abschnitte.map(
      (abschnitt) => html`<section><h2>${abschnitt.titel}</h2><div class="text">${text(abschnitt.text)}</div></section>`,
    )}<p class="fein">Stand: ${formatDatum(inhalt.stand)}</p></article><aside class="neben" aria-label="Betreiber">${betreiberangaben(anfrage.snapshot.betreiber, felder)}</aside></div>`,
  })
}
