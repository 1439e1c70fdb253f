import { type Baustein, WISSENSEBENEN } from '@infoschalter/domain'
import type { Verzeichnis } from '@infoschalter/snapshot'
import { html } from 'hono/html'
import { gliederung } from '../../components/gliederung/view.ts'
import type { Anfrage, Html } from '../../http/route.ts'
import { BAUSTEINART, WISSENSEBENE } from '../../texts/wissen.ts'
import { landschaftsbild } from './landschaft-bild.ts'
import { eintragseite, listenseite } from './rahmen.ts'

/** The whole landscape: a diagram, the same as a list by level, and every tie in words. */
export function landschaft(anfrage: Anfrage): Html {
  const { landschaft: verzeichnis } = anfrage.snapshot.wissen
  return listenseite(
    anfrage,
    'landschaft',
    'Wer macht was in der digitalen Verwaltung, welche Plattformen gibt es und wie hängen sie zusammen?',
    html`<section class="ab papier" aria-labelledby="bild"><div class="w stapel"><h2 id="bild">Das Ganze auf einen Blick</h2><p class="klein"><a href="#tabelle">Zur Tabelle mit denselben Angaben</a></p><figure class="landschaft">${landschaftsbild(verzeichnis.alle)}<figcaption class="quelle">Spalten: Wer, Plattformen, Basisdienste, Standards. Rand: dünn für den Bund, grün für das Land, rot gestrichelt für die Kommunen. Linien: wie es zusammenhängt.</figcaption></figure></div></section>
${WISSENSEBENEN.map((ebene) => {
  const teile = verzeichnis.alle.filter((teil) => teil.ebene === ebene)
  if (teile.length === 0) return ''
  return html`<section class="ab" aria-labelledby="e-${ebene}"><div class="w zwei"><div class="titel"><h2 id="e-${ebene}">${WISSENSEBENE[ebene]}</h2></div><dl class="begriffe">${teile.map(
    (teil) =>
      html`<div><dt><a href="/wissen/landschaft/${teil.slug}">${teil.titel}</a> <span class="fein">${BAUSTEINART[teil.art]}</span></dt><dd>${teil.kurz}</dd></div>`,
  )}</dl></div></section>`
})}
<section class="ab papier" aria-labelledby="tabelle"><div class="w stapel"><h2 id="tabelle">Wie es zusammenhängt</h2><div class="rollbar" role="group" aria-labelledby="tabelle" tabindex="0"><table><thead><tr><th scope="col">Von</th><th scope="col">Verbindung</th><th scope="col">Zu</th></tr></thead><tbody>${verzeichnis.alle.flatMap(
      (teil) =>
        teil.verbindungen.map(
          (verbindung) =>
            html`<tr><td>${link(teil)}</td><td>${verbindung.wie}</td><td>${link(verzeichnis.findBySlug(verbindung.zu))}</td></tr>`,
        ),
    )}</tbody></table></div></div></section>`,
  )
}

function link(teil: Baustein | undefined): Html | null {
  return teil === undefined ? null : html`<a href="/wissen/landschaft/${teil.slug}">${teil.titel}</a>`
}

export function landschaftsseite(anfrage: Anfrage, teil: Baustein): Html {
  const { landschaft: verzeichnis } = anfrage.snapshot.wissen
  return eintragseite(anfrage, {
    bereich: 'landschaft',
    eintrag: teil,
    merkmale: [BAUSTEINART[teil.art], WISSENSEBENE[teil.ebene]],
    texte: teil.abschnitte.map((abschnitt) => abschnitt.text),
    inhalt: (wort) =>
      html`${teil.betreiber === undefined && teil.url === undefined ? '' : html`<dl class="steckbrief">${teil.betreiber === undefined ? '' : html`<div><dt>Betrieben von</dt><dd>${teil.betreiber}</dd></div>`}${teil.url === undefined ? '' : html`<div><dt>Adresse</dt><dd><a href="${teil.url}">${teil.url.replace('https://', '').replace(/\/$/, '')}</a></dd></div>`}</dl>`}${gliederung(teil.abschnitte, wort)}`,
    neben: verbindungen(verzeichnis, teil),
  })
}

/** The ties of a part, from both sides. */
function verbindungen(verzeichnis: Verzeichnis<Baustein>, teil: Baustein): Html | null {
  const hin = teil.verbindungen.map(({ zu, wie }) => html`<li>${wie}: ${link(verzeichnis.findBySlug(zu))}</li>`)
  const her = verzeichnis.alle.flatMap((anderer) =>
    anderer.verbindungen.filter(({ zu }) => zu === teil.slug).map(({ wie }) => html`<li>${link(anderer)}: ${wie}</li>`),
  )
  if (hin.length + her.length === 0) return null
  return html`<section class="kasten" aria-labelledby="verbindungen"><h2 id="verbindungen">Verbindungen</h2><ul class="liste">${hin}${her}</ul></section>`
}
