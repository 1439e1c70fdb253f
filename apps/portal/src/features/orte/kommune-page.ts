import type { BeschriebeneLeistung, Kommune, Zustand } from '@infoschalter/domain'
import type { Snapshot } from '@infoschalter/snapshot'
import { html } from 'hono/html'
import { jsonLd } from '../../components/json-ld/view.ts'
import { seite } from '../../components/seite/view.ts'
import { suchfeld } from '../../components/suchfeld/view.ts'
import { symbol } from '../../components/symbol/view.ts'
import { mehr } from '../../components/text/view.ts'
import { behoerdeDaten } from '../../components/verwaltung/view.ts'
import { wabenkarte } from '../../components/wabenkarte/view.ts'
import { demo, zustand } from '../../components/zustand/view.ts'
import type { Anfrage, Html } from '../../http/route.ts'
import { formatDatum, formatZahl, imKreis } from '../../texts/de.ts'
import { themenfeldName } from '../../texts/katalog.ts'
import { kontakt } from './kontakt.ts'

/** What is online in a Kommune, and whom to ask. */
export function kommunenseite(anfrage: Anfrage, kommune: Kommune): Html {
  const { snapshot } = anfrage
  const [, ...ueber] = snapshot.gebiete.kette(kommune.ars)
  const kreis = ueber.find((gebiet) => gebiet.ebene === 'kreis')
  const bezirk = ueber.find((gebiet) => gebiet.ebene === 'regierungsbezirk')
  const verwaltung = snapshot.findVerwaltung(kommune.ars)
  const gebietsstand = snapshot.findQuelle('gemeindeverzeichnis')
  return seite(anfrage, {
    titel: `${kommune.name}: Was geht hier online?`,
    beschreibung: `Leistungen der Verwaltung in ${kommune.name}: was online geht, wer zuständig ist und was Sie brauchen.`,
    pfad: [
      { titel: 'Orte', ziel: '/orte' },
      ...(kreis === undefined ? [] : [{ titel: kreis.name, ziel: `/orte/${kreis.slug}` }]),
      { titel: kommune.name, ziel: `/orte/${kommune.slug}` },
    ],
    daten: html`${jsonLd({
      '@type': 'City',
      name: kommune.name,
      identifier: kommune.ars,
      containedInPlace: { '@type': 'AdministrativeArea', name: kreis?.name ?? bezirk?.name },
    })}${verwaltung === undefined ? '' : jsonLd(behoerdeDaten(kommune, verwaltung))}`,
    inhalt: html`<div class="w zwei rechts ortskopf"><div class="titel"><h1>${kommune.name}</h1><p class="lead">${gross(kommune.art)} ${kreis === undefined ? `im ${bezirk?.name ?? ''}` : html`<a href="/orte/${kreis.slug}">${imKreis(kreis.name)}</a>`}</p>
<dl class="fakten"><div><dt>Einwohner</dt><dd class="tab">${formatZahl(kommune.einwohner)}</dd></div><div><dt>Fläche</dt><dd class="tab">${formatZahl(kommune.flaecheKm2)} km²</dd></div><div><dt>Gemeindeschlüssel</dt><dd class="tab">${kommune.ags}</dd></div><div><dt>Postleitzahlen</dt><dd class="tab">${postleitzahlen(kommune)}</dd></div></dl>
<p class="fein">Quelle: ${gebietsstand?.herausgeber ?? ''}, Gebietsstand ${gebietsstand?.stand == null ? '' : formatDatum(gebietsstand.stand)}</p></div>
<div class="lagekarte">${wabenkarte({ gebiete: snapshot.gebiete, beschreibung: `Lage von ${kommune.name} in Nordrhein-Westfalen`, stufe: () => 'k0', hervorgehoben: kommune })}</div></div>
<section class="ab papier"><div class="w zwei gleich"><div>${online(snapshot, kommune)}</div>${kontakt(snapshot, kommune)}</div></section>
<section class="ab"><div class="w zwei"><div class="titel"><h2>Anliegen in ${kommune.name}</h2><p class="leise">Nennen Sie Ihr Anliegen. Der Ort ist schon eingetragen.</p></div>${suchfeld({ q: '', ort: kommune.name })}</div></section>`,
  })
}

/** A word at the beginning of a sentence. */
function gross(wort: string): string {
  return wort.charAt(0).toUpperCase() + wort.slice(1)
}

function postleitzahlen({ plz }: Kommune): string {
  return plz.length <= 2 ? plz.join(', ') : `${plz.length}, ab ${plz[0]}`
}

interface Eintrag {
  readonly leistung: BeschriebeneLeistung
  readonly zustand: Zustand
}

/** The described Leistungen by Themenfeld, each with a bar of its states. */
function online(snapshot: Snapshot, kommune: Kommune): Html {
  const eintraege = snapshot.zustaendeIn(kommune)
  const jeThema = Map.groupBy(eintraege, ({ leistung }) => snapshot.katalog.findLage(leistung.lage)?.themenfeld ?? 0)
  const istDemo = snapshot.meldungslage === 'demo'
  const gruppen = snapshot.katalog.themenfelder
    .map((thema) => ({ thema, gruppe: jeThema.get(thema.nummer) ?? [] }))
    .filter(({ gruppe }) => gruppe.length > 0)
    .toSorted((a, b) => b.gruppe.length - a.gruppe.length)
  return html`<div class="kopfzeile"><h2>Was ist hier online?</h2>${demo(istDemo)}</div>
${snapshot.meldungslage === 'keine' ? html`<p class="offen">${symbol('circle-dashed')}<span>Aus ${kommune.name} liegt uns noch keine Meldung vor. Das heißt nicht, dass hier nichts online geht.</span></p>` : ''}
<div class="themen">${gruppen.map(
    ({ thema, gruppe }) =>
      html`<details class="thema" name="thema"><summary><h3>${themenfeldName(thema)}</h3><span class="klein tab">${bilanz(gruppe)}</span>${balken(gruppe)}</summary><ul>${gruppe.map(
        ({ leistung, zustand: wert }) =>
          html`<li><a href="/leistungen/${leistung.slug}/${kommune.slug}">${leistung.titel}</a> ${zustand(wert)}</li>`,
      )}</ul></details>`,
  )}</div><p>${mehr(`/leistungen?ort=${kommune.slug}`, `Alle Leistungen in ${kommune.name}`)}</p>${snapshot.meldungslage === 'keine' ? '' : html`<p>${mehr(`/umsetzungsstand/orte/${kommune.slug}#abhilfe`, 'Für die Verwaltung: Was fehlt hier, und wer hat es schon gelöst?')}</p>`}`
}

function bilanz(gruppe: readonly Eintrag[]): string {
  const zahl = (zustand: Zustand) => gruppe.filter((eintrag) => eintrag.zustand === zustand).length
  const weitere = [
    [zahl('teilweise'), 'teilweise'],
    [zahl('vor-ort'), 'vor Ort'],
    [zahl('andere-ebene'), 'bei anderer Stelle'],
    [zahl('keine-meldung'), 'ohne Meldung'],
  ] as const
  return [
    `${zahl('online')} von ${gruppe.length} online`,
    ...weitere.filter(([wert]) => wert > 0).map(([wert, wort]) => `${wert} ${wort}`),
  ].join(', ')
}

const RANG: Record<Zustand, number> = { online: 0, teilweise: 1, 'vor-ort': 2, 'andere-ebene': 3, 'keine-meldung': 4 }

function balken(gruppe: readonly Eintrag[]): Html {
  const sortiert = gruppe.toSorted((a, b) => RANG[a.zustand] - RANG[b.zustand])
  return html`<span class="balken" aria-hidden="true">${sortiert.map(({ zustand }) => html`<i class="f-${zustand}"></i>`)}</span>`
}
