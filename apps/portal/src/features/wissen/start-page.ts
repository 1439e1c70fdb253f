import { type Ortswahl, resolveOrt } from '@infoschalter/snapshot'
import { html } from 'hono/html'
import { ortswahl } from '../../components/ortswahl/view.ts'
import { seite } from '../../components/seite/view.ts'
import { ortsfeld } from '../../components/suchfeld/view.ts'
import { kachel, mosaik, symbol } from '../../components/symbol/view.ts'
import { mehr } from '../../components/text/view.ts'
import { type Wissenskarte, wissenskarten } from '../../components/wissenskarte/view.ts'
import type { Anfrage, Antwort, Html } from '../../http/route.ts'
import { LAND_NAME } from '../../texts/de.ts'
import { leitfadenkarte, meldungskarte, projektkarte } from './karten.ts'
import { BEREICHE, type Bereich } from './rahmen.ts'

/** Who names their own place wants to know what is missing there and who has solved it: that is a page of its own. */
export function antworteWissen(anfrage: Anfrage): Antwort {
  const wahl = resolveOrt(anfrage.snapshot, anfrage.query.get('ort') ?? '')
  if (wahl.art === 'kommune') return { art: 'weiterleitung', status: 303, ziel: luecke(wahl.kommune) }
  return { art: 'seite', html: wissensseite(anfrage, wahl), indexieren: wahl.art === 'keiner' }
}

const luecke = ({ slug }: { readonly slug: string }) => `/umsetzungsstand/orte/${slug}#abhilfe`

/** The entrance of the hub: the own place, its areas, the newest, a choice of the rest. */
function wissensseite(anfrage: Anfrage, wahl: Ortswahl): Html {
  const { wissen, seiten } = anfrage.snapshot
  const { projekte, meldungen, leitfaeden } = wissen
  const nutzen = seiten.findAll(['digitales-buergeramt', 'so-funktioniert-es', 'was-habe-ich-davon'])
  return seite(anfrage, {
    titel: 'Von anderen lernen, schneller online sein',
    beschreibung: 'Projekte, Meldungen, Leitfäden und Begriffe für Verwaltungen in Nordrhein-Westfalen.',
    pfad: [{ titel: 'Für Verwaltungen', ziel: '/wissen' }],
    inhalt: html`<div class="w suchkopf"><div class="lkopf"><div class="titel"><h1>Von anderen lernen, schneller online sein</h1><p class="lead">Wer hat Ihr Problem schon gelöst, womit, und wen fragen Sie? Alles mit Quelle und Datum, aus Bund, Land und Kommunen.</p></div>${mosaik(
      [
        ['schluessel', 'waben'],
        ['rathaus', 'bruecke'],
      ],
      'm-vier',
    )}</div>${meinOrt(anfrage, wahl) ?? ''}</div>
<div class="w"><ul class="wbereiche">${(Object.keys(BEREICHE) as Bereich[])
      .filter((bereich) => bereich !== 'termine' || wissen.termine.alle.length > 0)
      .map(
        (bereich) =>
          html`<li>${kachel(BEREICHE[bereich].kachel)}<div><h2><a href="/wissen/${bereich}">${BEREICHE[bereich].titel}</a> <small class="tab">${wissen[bereich].alle.length}</small></h2><p class="klein leise">${BEREICHE[bereich].kurz}</p></div></li>`,
      )}</ul></div>
${abschnitt('Neue Meldungen', 'meldungen', meldungen.alle.slice(0, 4).map(meldungskarte), true)}
${abschnitt(
  'Gute Beispiele und Modellprojekte',
  'projekte',
  projekte.alle
    .filter(({ art }) => art === 'best-practice' || art === 'modellprojekt')
    .slice(0, 6)
    .map(projektkarte),
  false,
)}
${abschnitt('Leitfäden', 'leitfaeden', leitfaeden.alle.slice(0, 4).map(leitfadenkarte), true)}
<section class="ab" aria-labelledby="grundlagen"><div class="w zwei"><div class="titel"><h2 id="grundlagen">Zum Einstieg</h2></div><ul class="liste"><li><a href="/wissen/recht">Recht im Überblick</a><br><span class="klein leise">Was für Ihre Kommune gilt, und ab wann.</span></li>${nutzen.map(({ titel, slug, kurz }) => html`<li><a href="/${slug}">${titel}</a><br><span class="klein leise">${kurz}</span></li>`)}</ul></div></section>`,
  })
}

function meinOrt({ snapshot, query }: Anfrage, wahl: Ortswahl): Html | null {
  if (snapshot.meldungslage === 'keine') return null
  return html`${ortsfeld({ ziel: '/wissen', wert: query.get('ort') ?? '', beschriftung: 'Was fehlt in Ihrem Ort, und wer hat es gelöst?', knopf: 'Nachsehen' })}${ortshinweis(wahl)}`
}

function ortshinweis(wahl: Ortswahl): Html | string {
  if (wahl.art === 'auswahl') return ortswahl(wahl.orte, luecke, 'Welchen Ort meinen Sie?')
  if (wahl.art !== 'unbekannt') return ''
  return html`<p class="offen">${symbol('circle-dashed')}<span>Zu „${wahl.eingabe}“ kennen wir keinen Ort in ${LAND_NAME}. Prüfen Sie die Schreibweise.</span></p>`
}

function abschnitt(titel: string, bereich: Bereich, karten: readonly Wissenskarte[], papier: boolean): Html | null {
  if (karten.length === 0) return null
  return html`<section class="ab${papier ? ' papier' : ''}" aria-labelledby="a-${bereich}"><div class="w"><div class="kopfzeile"><h2 id="a-${bereich}">${titel}</h2>${mehr(`/wissen/${bereich}`, `Alle ${BEREICHE[bereich].titel}`)}</div>${wissenskarten(karten)}</div></section>`
}
