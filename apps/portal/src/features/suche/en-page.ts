import { html } from 'hono/html'
import { ortswahl } from '../../components/ortswahl/view.ts'
import { seite } from '../../components/seite/view.ts'
import { suchfeld } from '../../components/suchfeld/view.ts'
import { BEHOERDENNUMMER } from '../../components/telefon/view.ts'
import { demo, zustand } from '../../components/zustand/view.ts'
import type { Anfrage, Html } from '../../http/route.ts'
import { STATE } from '../../texts/en.ts'
import type { Suchergebnis } from './model.ts'
import { leistungPfad, PFAD, type Treffer } from './treffer.ts'

/** The results in English: titles in English where there is a translation, marked as German where not. */
export function englischeSuchseite(anfrage: Anfrage, ergebnis: Suchergebnis): Html {
  const { q, ort, treffer, ortswahl: wahl } = ergebnis
  const wo = ort === null ? '' : ` in ${ort.name}`
  return seite(anfrage, {
    sprache: 'en',
    titel: q === '' ? 'Search' : `Search: ${q}${wo}`,
    beschreibung: 'Search public services in North Rhine-Westphalia.',
    pfad: [{ titel: 'Search', ziel: '/en/suche' }],
    indexieren: false,
    inhalt: html`<div class="w suchkopf"><h1>${q === '' ? 'What do you need?' : `Results for “${q}”${wo}`}</h1>${suchfeld({ q, ort: ort?.name ?? anfrage.query.get('ort') ?? '', sprache: 'en' })}${
      wahl.art === 'unbekannt'
        ? html`<p class="offen"><span>We do not know a place called “${wahl.eingabe}” in North Rhine-Westphalia.</span></p>`
        : ''
    }${wahl.art === 'auswahl' ? ortswahl(wahl.orte, (einer) => `/en/suche?q=${encodeURIComponent(q)}&ort=${einer.slug}`, 'Which place do you mean?') : ''}</div>
<div class="w suchinhalt">${
      q === ''
        ? html`<p class="lead">Type what it is about: “register address”, “lost ID card”, “dog Bielefeld”.</p>`
        : treffer.length === 0
          ? html`<h2>Nothing found</h2><p>Try another word or fewer words. German words often find more. Or call ${BEHOERDENNUMMER}.</p>${ergebnis.vielleicht.length === 0 ? '' : html`<h2>Perhaps this helps</h2>${zeilen(anfrage, ergebnis.vielleicht, ergebnis)}`}`
          : html`<h2>${treffer.length === 1 ? '1 result' : `${treffer.length} results`}</h2>${zeilen(anfrage, treffer, ergebnis)}`
    }</div>`,
  })
}

function zeilen(anfrage: Anfrage, liste: readonly Treffer[], ergebnis: Suchergebnis): Html {
  return html`<ol class="trefferliste">${liste.map((treffer) => zeile(anfrage, treffer, ergebnis))}</ol>`
}

function zeile({ snapshot }: Anfrage, treffer: Treffer, { ort }: Suchergebnis): Html {
  const deutsch = (titel: string, ziel: string) =>
    html`<li class="ergebnis"><h3><a href="${ziel}" lang="de" hreflang="de">${titel}</a></h3><p class="meta">in German</p></li>`
  switch (treffer.typ) {
    case 'leistung': {
      const { leistung, verfuegbarkeit } = treffer
      const englisch = snapshot.uebersetzungen('en', 'leistung').findBySlug(leistung.slug)
      if (englisch === undefined) return deutsch(leistung.titel, leistungPfad(leistung, ort))
      return html`<li class="ergebnis"><h3><a href="/en${leistungPfad(leistung, ort)}">${englisch.titel}</a></h3>${verfuegbarkeit === null ? '' : html`<p class="ergebnis-stand">${zustand(verfuegbarkeit.zustand, STATE[verfuegbarkeit.zustand])} ${demo(snapshot.isDemo(verfuegbarkeit))}</p>`}<p>${englisch.kurz}</p></li>`
    }
    case 'frage':
      return deutsch(treffer.frage.titel, `/fragen/${treffer.frage.slug}`)
    case 'ort':
      return deutsch(treffer.name, `/orte/${treffer.slug}`)
    case 'anleitung': {
      const englisch = snapshot.uebersetzungen('en', 'anleitung').findBySlug(treffer.slug)
      if (englisch === undefined) return deutsch(treffer.titel, PFAD.anleitung + treffer.slug)
      return html`<li class="ergebnis"><h3><a href="/en${PFAD.anleitung}${treffer.slug}">${englisch.titel}</a></h3><p>${englisch.kurz}</p></li>`
    }
    default:
      return deutsch(treffer.titel, PFAD[treffer.typ] + treffer.slug)
  }
}
