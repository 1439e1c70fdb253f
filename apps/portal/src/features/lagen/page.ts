import type { Kommune, Lebenslage, Leistung } from '@infoschalter/domain'
import type { Ortswahl, Snapshot } from '@infoschalter/snapshot'
import { html } from 'hono/html'
import { linkliste } from '../../components/gliederung/view.ts'
import { lagenkachel } from '../../components/lagenkachel/view.ts'
import { ortswahl, ortUnbekannt } from '../../components/ortswahl/view.ts'
import { seite } from '../../components/seite/view.ts'
import { ortsfeld } from '../../components/suchfeld/view.ts'
import { mehr } from '../../components/text/view.ts'
import { demo, zustand } from '../../components/zustand/view.ts'
import type { Anfrage, Html } from '../../http/route.ts'
import { formatDatum } from '../../texts/de.ts'
import { themenfeldName } from '../../texts/katalog.ts'

/** All Lagen that have a checklist, for people and for businesses. */
export function lagenliste(anfrage: Anfrage): Html {
  const { lebenslagen, katalog } = anfrage.snapshot
  const themen = katalog.themenfelder
    .map((thema) => ({
      thema,
      lagen: lebenslagen.alle.filter((lage) => katalog.findLage(lage.nummer)?.themenfeld === thema.nummer),
    }))
    .filter(({ lagen }) => lagen.length > 0)
  return seite(anfrage, {
    titel: 'In welcher Lage sind Sie?',
    beschreibung: 'Umzug, Geburt, Gründung: was in welcher Reihenfolge zu erledigen ist.',
    pfad: [{ titel: 'Lagen', ziel: '/lagen' }],
    inhalt: html`<div class="w suchkopf"><div class="titel"><h1>In welcher Lage sind Sie?</h1><p class="lead">Zu jeder Lage gibt es eine Checkliste: was zu erledigen ist, in der Reihenfolge, in der Sie es brauchen.</p></div></div>
${themen.map(
  ({ thema, lagen }, i) =>
    html`<section class="ab${i % 2 === 0 ? ' papier' : ''}" aria-labelledby="th-${thema.nummer}"><div class="w zwei"><div class="titel"><h2 id="th-${thema.nummer}">${themenfeldName(thema)}</h2></div><ul class="lagen breit">${lagen.map(lagenkachel)}</ul></div></section>`,
)}`,
  })
}

/** The checklist of a Lage, with the state of each Leistung where a place was given. */
export function lagenseite(anfrage: Anfrage, lage: Lebenslage, wahl: Ortswahl): Html {
  const { snapshot } = anfrage
  const kommune = wahl.art === 'kommune' ? wahl.kommune : null
  const ziel = `/lagen/${lage.slug}`
  const fragen = snapshot.fragen.findAll(lage.fragen)
  const anleitungen = snapshot.anleitungen.findAll(lage.anleitungen)
  return seite(anfrage, {
    titel: kommune === null ? lage.titel : `${lage.titel} in ${kommune.name}`,
    beschreibung: lage.kurz,
    pfad: [
      { titel: 'Lagen', ziel: '/lagen' },
      { titel: lage.titel, ziel },
    ],
    kanonisch: ziel,
    indexieren: kommune === null,
    inhalt: html`<div class="w suchkopf"><div class="titel"><h1>${lage.titel}${kommune === null ? '' : html` <span class="im-ort">in ${kommune.name}</span>`}</h1><p class="lead">${lage.kurz}</p></div>${ortsfeld({ ziel, wert: kommune?.name ?? '', beschriftung: 'Ihr Ort oder Ihre Postleitzahl', knopf: kommune === null ? 'Was geht online?' : 'Ort ändern' })}${ortshinweis(wahl, ziel)}</div>
<section class="ab papier" aria-label="Checkliste"><div class="w zwei rechts"><ol class="checkliste">${lage.schritte.map(
      (schritt) =>
        html`<li><h2>${schritt.titel}</h2>${schritt.text === undefined ? '' : html`<p>${schritt.text}</p>`}<ul>${schritt.leistungen.map((slug) => punkt(snapshot, snapshot.leistungen.findBySlug(slug), kommune))}</ul></li>`,
    )}</ol>
<aside class="neben" aria-label="Weitere Angaben">${linkliste(
      'anleitungen',
      'Erste Schritte',
      anleitungen.map(({ titel, slug }) => ({ titel, ziel: `/erste-schritte/${slug}` })),
    )}${linkliste(
      'fragen',
      'Fragen dazu',
      fragen.map(({ titel, slug }) => ({ titel, ziel: `/fragen/${slug}` })),
    )}<p>${mehr(`/leistungen?lage=${lage.nummer}${kommune === null ? '' : `&ort=${kommune.slug}`}`, 'Alle Leistungen dieser Lage')}</p><p>${mehr('/lagen', 'Alle Lagen')}</p><p class="fein">Geprüft am ${formatDatum(lage.stand)}.</p></aside></div></section>`,
  })
}

function punkt(snapshot: Snapshot, leistung: Leistung | undefined, kommune: Kommune | null): Html | null {
  if (leistung === undefined) return null
  const kurz = leistung.art === 'beschrieben' ? leistung.kurz : ''
  if (kommune === null) return html`<li><h3><a href="/leistungen/${leistung.slug}">${leistung.titel}</a></h3><p>${kurz}</p></li>`
  const lage = snapshot.verfuegbarkeit(leistung, { kommune })
  return html`<li><h3><a href="/leistungen/${leistung.slug}/${kommune.slug}">${leistung.titel}</a></h3><p>${zustand(lage.zustand)} ${demo(snapshot.isDemo(lage))}</p><p>${kurz}</p></li>`
}

function ortshinweis(wahl: Ortswahl, ziel: string): Html | null {
  if (wahl.art === 'unbekannt') return ortUnbekannt(wahl.eingabe)
  if (wahl.art !== 'auswahl') return null
  return ortswahl(wahl.orte, (ort) => `${ziel}?ort=${ort.slug}`, 'Welchen Ort meinen Sie?')
}
