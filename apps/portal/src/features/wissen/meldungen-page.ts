import type { Meldung } from '@infoschalter/domain'
import { html } from 'hono/html'
import { jsonLd } from '../../components/json-ld/view.ts'
import { text } from '../../components/text/view.ts'
import { wissenskarten } from '../../components/wissenskarte/view.ts'
import type { Anfrage, Html } from '../../http/route.ts'
import { anzahl, formatDatum } from '../../texts/de.ts'
import { THEMA, WISSENSEBENE } from '../../texts/wissen.ts'
import { abonnieren } from './abonnieren.ts'
import { EBENENMERKMAL, filterchips, filtere, filterformular, type Merkmal, nichtsGefunden, THEMENMERKMAL } from './filter.ts'
import { meldungskarte } from './karten.ts'
import { eintragseite, listenseite } from './rahmen.ts'

export const MELDUNGSMERKMALE: readonly Merkmal<Meldung>[] = [EBENENMERKMAL, THEMENMERKMAL]

/** All Meldungen, newest first, narrowed by level and topic. */
export function meldungenliste(anfrage: Anfrage): Html {
  const { query, pfad, snapshot } = anfrage
  const eintraege = snapshot.wissen.meldungen.alle
  const liste = { query, pfad, eintraege, merkmale: MELDUNGSMERKMALE }
  const gefiltert = filtere(eintraege, MELDUNGSMERKMALE, query)
  const jeJahr = Map.groupBy(gefiltert, (meldung) => meldung.datum.slice(0, 4))
  return listenseite(
    anfrage,
    'meldungen',
    'Was sich in Bund, Land und Kommunen bei der digitalen Verwaltung tut, mit Quelle und Datum.',
    html`<section class="ab papier" aria-label="Meldungen"><div class="w stapel">${filterformular(liste)}${filterchips(liste) ?? ''}<p class="klein leise">${anzahl(gefiltert.length, 'Meldung', 'Meldungen')}, neueste zuerst</p>${abonnieren(anfrage, 'meldungen')}${[
      ...jeJahr,
    ].map(
      ([jahr, meldungen]) => html`<h2>${jahr}</h2>${wissenskarten(meldungen.map(meldungskarte))}`,
    )}${gefiltert.length === 0 ? nichtsGefunden(liste, 'Mit dieser Auswahl gibt es keine Meldung.') : ''}</div></section>`,
  )
}

export function meldungsseite(anfrage: Anfrage, meldung: Meldung): Html {
  return eintragseite(anfrage, {
    bereich: 'meldungen',
    eintrag: meldung,
    merkmale: [WISSENSEBENE[meldung.ebene], formatDatum(meldung.datum), ...meldung.themen.map((thema) => THEMA[thema])],
    texte: [meldung.text],
    inhalt: (wort) => html`<section aria-label="Meldung"><div class="text">${text(meldung.text, 3, wort)}</div></section>`,
    daten: jsonLd({
      '@type': 'Article',
      headline: meldung.titel,
      description: meldung.kurz,
      datePublished: meldung.datum,
      inLanguage: 'de',
      citation: meldung.quellen.map(({ url }) => url),
    }),
  })
}
