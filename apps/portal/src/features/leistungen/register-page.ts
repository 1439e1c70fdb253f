import type { RegisterLeistung } from '@infoschalter/domain'
import type { Ortswahl } from '@infoschalter/snapshot'
import { html } from 'hono/html'
import { seite } from '../../components/seite/view.ts'
import { symbol } from '../../components/symbol/view.ts'
import { BEHOERDENNUMMER } from '../../components/telefon/view.ts'
import type { Anfrage, Html } from '../../http/route.ts'
import { EBENE } from '../../texts/de.ts'
import { ortsfrage } from './page.ts'
import { verbreitung } from './verbreitung.ts'

/** A Leistung that only the catalogue or a report knows: says so, and what little is known. */
export function registerseite(anfrage: Anfrage, leistung: RegisterLeistung, wahl: Ortswahl): Html {
  const ziel = `/leistungen/${leistung.slug}`
  return seite(anfrage, {
    titel: leistung.titel,
    beschreibung: `${leistung.titel}: im Leistungskatalog der Verwaltung verzeichnet, hier noch nicht beschrieben.`,
    pfad: [
      { titel: 'Anliegen', ziel: '/leistungen' },
      { titel: leistung.titel, ziel },
    ],
    indexieren: false,
    inhalt: html`<div class="w leistungskopf"><div class="titel"><h1>${leistung.titel}</h1>${nichtBeschrieben()}</div>${ortsfrage(ziel, wahl)}</div>
<div class="w zwei rechts leistungskoerper"><div class="inhalt">${registerangaben(anfrage, leistung)}</div><aside class="neben" aria-label="Weitere Angaben">${verbreitung(anfrage.snapshot, leistung)}</aside></div>`,
  })
}

export function nichtBeschrieben(): Html {
  return html`<p class="offen">${symbol('circle-dashed')}<span>Diese Leistung steht im Leistungskatalog der Verwaltung. Wir haben sie noch nicht in Alltagssprache beschrieben.</span></p>`
}

export function registerangaben({ snapshot }: Anfrage, leistung: RegisterLeistung): Html {
  const ozg = leistung.ozg === undefined ? undefined : snapshot.katalog.findOzgLeistung(leistung.ozg)
  const lage = ozg === undefined ? undefined : snapshot.katalog.findLage(ozg.lage)
  return html`<section aria-labelledby="katalog"><h2 id="katalog">Was der Katalog sagt</h2><dl class="steckbrief">
<div><dt>Leistungsschlüssel (LeiKa)</dt><dd class="tab">${leistung.leika[0]}</dd></div>
${leistung.ebene === undefined ? '' : html`<div><dt>Ebene</dt><dd>${EBENE[leistung.ebene]}</dd></div>`}
${ozg === undefined ? '' : html`<div><dt>OZG-Leistung</dt><dd>${ozg.ozgId} ${ozg.name}</dd></div>`}
${lage === undefined ? '' : html`<div><dt>Lage</dt><dd>${lage.name}</dd></div>`}
${leistung.rechtsgrundlage === undefined ? '' : html`<div><dt>Rechtsgrundlage laut Katalog 2019</dt><dd>${leistung.rechtsgrundlage.replaceAll(/\s*\[https?:[^\]]*\]/g, '')}</dd></div>`}
<div><dt>Herkunft</dt><dd>${leistung.herkunft === 'leika' ? 'Leistungskatalog (LeiKa)' : 'aus einem Bericht, im Katalog noch nicht enthalten'}</dd></div></dl>
<p>Fragen dazu beantwortet die Behördennummer ${BEHOERDENNUMMER} oder Ihre Stadt oder Gemeinde.</p></section>`
}
