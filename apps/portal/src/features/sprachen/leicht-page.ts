import { isVeraltet, type Uebersetzung } from '@infoschalter/domain'
import { html } from 'hono/html'
import { gliederung } from '../../components/gliederung/view.ts'
import { seite } from '../../components/seite/view.ts'
import { suchfeld } from '../../components/suchfeld/view.ts'
import { kachel, kachelName } from '../../components/symbol/view.ts'
import { BEHOERDENNUMMER } from '../../components/telefon/view.ts'
import type { Anfrage, Html } from '../../http/route.ts'

/** The entrance in Leichte Sprache (BITV 2.0 § 4 and annex 2). */
export function leichteStartseite(anfrage: Anfrage): Html {
  const { snapshot } = anfrage
  const kacheln = snapshot.uebersetzungen('de-leicht', 'leistung').alle
  const anleitungen = snapshot.uebersetzungen('de-leicht', 'anleitung').alle
  return seite(anfrage, {
    sprache: 'de-leicht',
    titel: 'Das ist der Info-Schalter in Leichter Sprache',
    beschreibung: 'Sie möchten etwas im Amt erledigen? Hier finden Sie Hilfe in Leichter Sprache.',
    pfad: [],
    inhalt: html`<section class="ab papier" aria-labelledby="ls"><div class="w stapel"><h1 id="ls">Das ist der Info-Schalter</h1><p>Sie möchten etwas im Amt erledigen?<br>Hier finden Sie Hilfe.</p><p>Wir sagen Ihnen:</p><ul class="punkte"><li>Welches Amt ist zuständig?</li><li>Was müssen Sie mitbringen?</li><li>Geht es auch im Internet?</li></ul>${suchfeld({ q: '', ort: '', sprache: 'de-leicht' })}<p class="klein">Die Ergebnisse der Suche sind in Alltags-Sprache.</p></div></section>
<section class="ab" aria-labelledby="viele"><div class="w stapel"><h2 id="viele">Das suchen viele Menschen</h2><ul class="lskacheln">${kacheln.map((eine) => html`<li>${kachel(kachelVon(anfrage, eine.slug))}<h3><a href="/leichte-sprache/leistungen/${eine.slug}">${eine.titel}</a></h3></li>`)}</ul></div></section>
<section class="ab papier" aria-labelledby="schritte"><div class="w stapel"><h2 id="schritte">So geht es im Internet</h2><ul class="lskacheln">${anleitungen.map((eine) => html`<li>${kachel('knopf')}<h3><a href="/leichte-sprache/erste-schritte/${eine.slug}">${eine.titel}</a></h3></li>`)}</ul></div></section>
<section class="ab" aria-labelledby="mensch"><div class="w stapel"><h2 id="mensch">Sie möchten lieber mit einem Menschen sprechen?</h2><p>Rufen Sie an.<br>Die Nummer ist ${BEHOERDENNUMMER}.</p><p>Dort hilft man Ihnen weiter.</p>${nichtGeprueft()}</div></section>`,
  })
}

function kachelVon({ snapshot }: Anfrage, slug: string) {
  const leistung = snapshot.leistungen.findBySlug(slug)
  return kachelName(leistung?.art === 'beschrieben' ? leistung.kachel : undefined)
}

/** A Leistung or Anleitung in Leichte Sprache. */
export function leichteSeite(anfrage: Anfrage, uebersetzung: Uebersetzung): Html {
  const { snapshot } = anfrage
  const isLeistung = uebersetzung.art === 'leistung'
  const original = (isLeistung ? snapshot.leistungen : snapshot.anleitungen).findBySlug(uebersetzung.slug)
  const deutsch = `/${isLeistung ? 'leistungen' : 'erste-schritte'}/${uebersetzung.slug}`
  const veraltet = original !== undefined && 'stand' in original && isVeraltet(uebersetzung, original)
  return seite(anfrage, {
    sprache: 'de-leicht',
    titel: `${uebersetzung.titel} (Leichte Sprache)`,
    beschreibung: uebersetzung.kurz,
    pfad: [{ titel: uebersetzung.titel, ziel: `/leichte-sprache${deutsch}` }],
    inhalt: html`<div class="w textseite"><article class="inhalt"><div class="titel"><h1>${uebersetzung.titel}</h1><p class="lead">${uebersetzung.kurz}</p></div>${gliederung(uebersetzung.abschnitte)}<section><h2>Mehr dazu</h2><p><a href="${deutsch}">Das ist der Text in Alltags-Sprache.</a></p>${veraltet ? html`<p><strong>Achtung: Der Text in Alltags-Sprache ist neuer.</strong></p>` : ''}</section>${uebersetzung.geprueft ? '' : nichtGeprueft()}</article></div>`,
  })
}

/** Leichte Sprache is only called so without reserve when a group of people who need it has read it. */
function nichtGeprueft(): Html {
  return html`<p class="offen"><span>Diese Texte sind <strong>noch nicht</strong> von einer Prüf-Gruppe geprüft.</span></p>`
}
