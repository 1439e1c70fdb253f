import type { Anleitung, Sprache } from '@infoschalter/domain'
import { html } from 'hono/html'
import { fassungen } from '../../components/fassungen/view.ts'
import { linkliste } from '../../components/gliederung/view.ts'
import { jsonLd } from '../../components/json-ld/view.ts'
import { quellen } from '../../components/quellen/view.ts'
import { seite } from '../../components/seite/view.ts'
import { kachel, symbol } from '../../components/symbol/view.ts'
import { mehr, text } from '../../components/text/view.ts'
import type { Anfrage, Html } from '../../http/route.ts'
import { formatDatum } from '../../texts/de.ts'

/** All Anleitungen in the order in which one does them. */
export function schritteliste(anfrage: Anfrage): Html {
  const { anleitungen } = anfrage.snapshot
  return seite(anfrage, {
    titel: 'Erste Schritte zum digitalen Amt',
    beschreibung: 'Konto einrichten, Online-Ausweis einschalten, Antrag abschicken: Schritt für Schritt erklärt.',
    pfad: [{ titel: 'Erste Schritte', ziel: '/erste-schritte' }],
    inhalt: html`<div class="w suchkopf"><div class="lkopf"><div class="titel"><h1>Erste Schritte zum digitalen Amt</h1><p class="lead">Was Sie einmal einrichten, hilft bei vielen Anträgen. Jede Anleitung sagt, was Sie brauchen, wie lange es dauert und was Sie tun, wenn etwas hakt.</p></div>${kachel('knopf')}</div></div>
<section class="ab papier" aria-label="Anleitungen"><div class="w"><ol class="schrittliste">${anleitungen.alle.map(
      (anleitung) =>
        html`<li>${symbol(anleitung.symbol ?? 'list-checks')}<div><h2><a href="/erste-schritte/${anleitung.slug}">${anleitung.titel}</a></h2><p>${anleitung.kurz}</p><p class="klein leise">Dauer: ${anleitung.dauer}</p></div></li>`,
    )}</ol></div></section>`,
  })
}

/** One Anleitung: what one needs, the steps, and what to do when something goes wrong. */
export function anleitungsseite(anfrage: Anfrage, anleitung: Anleitung): Html {
  const { snapshot } = anfrage
  const ziel = `/erste-schritte/${anleitung.slug}`
  const leistungen = snapshot.leistungen.findAll(anleitung.leistungen)
  const fragen = snapshot.fragen.findAll(anleitung.fragen)
  const fassung = (sprache: Sprache, pfad: string) =>
    snapshot.uebersetzungen(sprache, 'anleitung').findBySlug(anleitung.slug) === undefined ? null : pfad + ziel
  const teil = (id: string, titel: string, inhalt: Html) =>
    html`<section id="${id}" aria-labelledby="t-${id}"><h2 id="t-${id}">${titel}</h2><div class="text">${inhalt}</div></section>`
  return seite(anfrage, {
    titel: anleitung.titel,
    beschreibung: anleitung.kurz,
    pfad: [
      { titel: 'Erste Schritte', ziel: '/erste-schritte' },
      { titel: anleitung.titel, ziel },
    ],
    daten: jsonLd({
      '@type': 'HowTo',
      name: anleitung.titel,
      description: anleitung.kurz,
      inLanguage: 'de',
      step: anleitungsschritte(anleitung),
    }),
    inhalt: html`<div class="w zwei rechts textseite"><article class="inhalt"><div class="titel"><h1>${anleitung.titel}</h1><p class="lead">${anleitung.kurz}</p><p class="klein leise">Dauer: ${anleitung.dauer} (unsere Schätzung)</p>${fassungen({ leicht: fassung('de-leicht', '/leichte-sprache'), englisch: fassung('en', '/en') })}</div>
${teil('brauchen', 'Das brauchen Sie', text(anleitung.brauchen))}${teil('schritte', 'Schritt für Schritt', text(anleitung.schritte))}${teil('hilfe', 'Wenn etwas nicht klappt', text(anleitung.hilfe))}${anleitung.mehr.length === 0 ? '' : teil('mehr', 'Gut zu wissen', text(anleitung.mehr))}
<p class="fein">Geprüft am ${formatDatum(anleitung.stand)}.</p></article>
<aside class="neben" aria-label="Weitere Angaben">${linkliste(
      'dafuer',
      'Dafür brauchen Sie das',
      leistungen.map(({ titel, slug }) => ({ titel, ziel: `/leistungen/${slug}` })),
    )}${linkliste(
      'fragen',
      'Fragen dazu',
      fragen.map(({ titel, slug }) => ({ titel, ziel: `/fragen/${slug}` })),
    )}${quellen(anleitung.quellen)}<p>${mehr('/erste-schritte', 'Alle Anleitungen')}</p></aside></div>`,
  })
}

/** The numbered steps, for machines. */
function anleitungsschritte({ schritte }: Anleitung): readonly Record<string, unknown>[] {
  return schritte
    .flatMap((block) => (block.art === 'liste' && block.geordnet ? block.punkte : []))
    .map((punkt) => ({ '@type': 'HowToStep', text: punkt.map((teil) => teil.text).join('') }))
}
