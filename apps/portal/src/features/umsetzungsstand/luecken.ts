import type { Kommune } from '@infoschalter/domain'
import type { Snapshot } from '@infoschalter/snapshot'
import { html } from 'hono/html'
import { telefon } from '../../components/telefon/view.ts'
import { mehr } from '../../components/text/view.ts'
import { demo, zustand } from '../../components/zustand/view.ts'
import type { Html } from '../../http/route.ts'
import { formatZahl } from '../../texts/de.ts'
import { type Abhilfe, type Abhilfen, findeAbhilfen } from './abhilfe.ts'

const GEZEIGT = 6

/** What is missing in a Kommune, who of its kind has it, and the shortest way there. */
export function luecken(snapshot: Snapshot, kommune: Kommune): Html | null {
  if (snapshot.meldungslage === 'keine') return null
  const { gemeldet, ohneMeldung } = findeAbhilfen(snapshot, kommune, GEZEIGT)
  if (gemeldet.gesamt + ohneMeldung.gesamt === 0) return null
  const istDemo = demo(snapshot.meldungslage === 'demo')
  return html`<section class="ab" aria-labelledby="luecken" id="abhilfe"><div class="w stapel"><div class="kopfzeile"><div class="titel"><h2 id="luecken">Was fehlt hier, und wer hat es schon gelöst?</h2><p class="leise">Anliegen, für die ${kommune.name} selbst zuständig ist und die in vergleichbaren Orten online sind. ${istDemo}</p></div>${mehr(`/umsetzungsstand/orte/${kommune.slug}/dossier`, 'Als Dossier für die Ratssitzung')}</div>
${liste('Gemeldet, aber noch nicht ganz online', null, gemeldet, snapshot, kommune)}${liste(
  'Dazu liegt keine Meldung vor',
  'Das heißt nicht, dass es hier nicht online geht. Gibt es den Dienst schon, genügt eine Meldung.',
  ohneMeldung,
  snapshot,
  kommune,
)}</div></section>`
}

function liste(
  titel: string,
  satz: string | null,
  { gesamt, erste }: Abhilfen['gemeldet'],
  snapshot: Snapshot,
  kommune: Kommune,
): Html | null {
  if (gesamt === 0) return null
  return html`<div class="lueckenliste"><h3>${titel} <span class="leise tab">(${formatZahl(gesamt)})</span></h3>${satz === null ? '' : html`<p class="leise">${satz}</p>`}<ul>${erste.map((eine) => luecke(snapshot, kommune, eine))}</ul>${gesamt > erste.length ? html`<p class="klein leise">Gezeigt sind ${formatZahl(erste.length)} von ${formatZahl(gesamt)}: zuerst, was die meisten Menschen brauchen, dann, was die meisten vergleichbaren Orte haben.</p>` : ''}</div>`
}

function luecke(snapshot: Snapshot, kommune: Kommune, abhilfe: Abhilfe): Html {
  const { leistung, vorbilder, weitere, dienst } = abhilfe
  return html`<li class="luecke"><div><h4><a href="/leistungen/${leistung.slug}/${kommune.slug}">${leistung.titel}</a></h4>${stufenwort(abhilfe.stufe)}</div>
<div><p class="etikett">Schon online in</p><p>${vorbilder.map(({ slug, name }, i) => html`${i === 0 ? '' : ', '}<a href="/leistungen/${leistung.slug}/${slug}">${name}</a>`)}${weitere === 0 ? '' : ` und ${formatZahl(weitere)} weiteren`}</p>${dienst === null ? '' : html`<p class="fein">Dienst in ${vorbilder[0]?.name ?? ''}: ${dienst}</p>`}</div>
<div><p class="etikett">Kürzester Weg</p>${weg(snapshot, abhilfe)}</div></li>`
}

/** What has been reported, in words: never more than that. */
export function stufenwort(stufe: Abhilfe['stufe']): Html {
  switch (stufe) {
    case 'keine-meldung':
      return zustand('keine-meldung')
    case 'nicht-online':
      return zustand('vor-ort', 'Gemeldet ohne Online-Dienst')
    case 'toter-link':
      return zustand('teilweise', 'Link zuletzt nicht erreichbar')
    case 'teilweise':
      return zustand('teilweise')
  }
}

/** What exists already and can be used: a Projekt with its contact, a service of Land or Bund, a Kommune to ask. */
function weg({ wissen, findVerwaltung }: Snapshot, { projekte, ueberregional, vorbilder, stufe }: Abhilfe): Html {
  const [vorbild] = vorbilder
  const nummer = vorbild === undefined ? undefined : findVerwaltung(vorbild.ars)?.telefon
  const pflegen = stufe === 'keine-meldung' ? wissen.leitfaeden.findBySlug('angaben-pflegen') : undefined
  const fertiges = [
    ...projekte
      .slice(0, 2)
      .map(({ slug, titel }) => html`<li><a href="/wissen/projekte/${slug}">${titel}</a>: Steckbrief und Ansprechstelle</li>`),
    ...ueberregional
      .slice(0, 1)
      .map(({ url, titel }) => html`<li><a href="${url}" rel="noopener external">${titel}</a>: für alle in NRW</li>`),
  ]
  return html`<ul class="wege">${pflegen === undefined ? '' : html`<li>Gibt es ihn schon? <a href="/wissen/leitfaeden/${pflegen.slug}">Angaben melden und pflegen</a></li>`}${fertiges}${
    fertiges.length > 0 || vorbild === undefined
      ? ''
      : html`<li>Fragen Sie in <a href="/orte/${vorbild.slug}">${vorbild.name}</a> nach dem Dienst und den Kosten${nummer === undefined ? '' : html`: ${telefon(nummer)}`}</li>`
  }</ul>`
}
