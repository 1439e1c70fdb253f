import type { Kommune } from '@infoschalter/domain'
import type { Basis, Snapshot } from '@infoschalter/snapshot'
import { html } from 'hono/html'
import { erkunden } from '../../components/erkunden/view.ts'
import { alsTabelle, herunterladen } from '../../components/herunterladen/view.ts'
import { seite } from '../../components/seite/view.ts'
import { mehr } from '../../components/text/view.ts'
import { legende } from '../../components/wabenkarte/skala.ts'
import { wabenkarte } from '../../components/wabenkarte/view.ts'
import type { Anfrage, Html } from '../../http/route.ts'
import { formatDatum, formatZahl, nachAlphabet } from '../../texts/de.ts'
import { themenfeldName } from '../../texts/katalog.ts'
import { ankuendigung, einbinden } from './einbinden.ts'
import { einheitVon } from './einheit.ts'
import {
  type Ansicht,
  EINWOHNER_TITEL,
  kartenschluessel,
  MESSGROESSEN,
  messgroessentitel,
  readAnsicht,
  reifegradkarten,
} from './karte.ts'
import { beschreibe, kartenbild } from './karte-bild.ts'
import { ANGABEN, BASIS, basiswahl, herkunft } from './zahlen.ts'

/** The map of all Kommunen for whatever somebody chooses: the address holds the choice. */
export function kartenseite(anfrage: Anfrage): Html {
  const { snapshot, query } = anfrage
  const ansicht = readAnsicht(snapshot, query.get('zeigt') ?? '')
  const schaubild = kartenbild(snapshot, ansicht)
  return seite(anfrage, {
    titel: `Karte: ${ansicht.titel}`,
    beschreibung: 'Alle Städte und Gemeinden als gleich große Waben: für jedes Anliegen, jedes Themenfeld und jede Kennzahl.',
    pfad: [
      { titel: 'Umsetzungsstand', ziel: '/umsetzungsstand' },
      { titel: 'Karte', ziel: '/umsetzungsstand/karte' },
    ],
    kanonisch: '/umsetzungsstand/karte',
    indexieren: query.size === 0,
    daten: snapshot.meldungslage === 'keine' ? null : html`${ankuendigung(schaubild, anfrage.portalUrl)}${erkunden(anfrage)}`,
    inhalt: html`<div class="w ukopf"><div class="titel"><h1>Karte der Kommunen</h1><p class="lead">Jede Wabe ist eine Stadt oder Gemeinde, alle sind gleich groß. Wählen Sie, was die Karte zeigt.</p></div>${auswahl(snapshot, ansicht)}</div>
<section class="ab papier">${snapshot.meldungslage === 'keine' ? html`<div class="w"><p class="lead">Uns liegt noch kein Bericht vor.</p></div>` : karte(snapshot, ansicht, einbinden(schaubild, anfrage.portalUrl))}</section>`,
  })
}

type Eintrag = readonly [schluessel: string, wort: string]

function auswahl(snapshot: Snapshot, ansicht: Ansicht): Html | null {
  if (snapshot.meldungslage === 'keine') return null
  const gruppe = (name: string, eintraege: readonly Eintrag[]) =>
    eintraege.length === 0
      ? ''
      : html`<optgroup label="${name}">${eintraege.map(([wert, wort]) => html`<option value="${wert}"${wert === ansicht.schluessel ? html` selected` : ''}>${wort}</option>`)}</optgroup>`
  const { basis } = ansicht
  return html`${basiswahl((andere) => `/umsetzungsstand/karte${dortWie(ansicht, andere)}`, basis)}<form class="wfilter" action="/umsetzungsstand/karte" aria-label="Karte wählen"><div><label for="k-zeigt">Die Karte zeigt</label><select id="k-zeigt" name="zeigt">${gruppe('Kennzahlen', kennzahlen(basis))}${gruppe(
    'Themenfelder',
    snapshot.katalog.themenfelder.map((feld) => [kartenschluessel(basis, `thema-${feld.nummer}`), themenfeldName(feld)]),
  )}${gruppe(BASIS[basis].mehrzahl, einzelne(snapshot, ansicht))}${basis === 'anliegen' ? gruppe('Reifegrade', reifegradkarten(snapshot)) : ''}</select></div><button class="knopf zwei-t" type="submit">Karte zeigen</button></form>`
}

function kennzahlen(basis: Basis): readonly Eintrag[] {
  const groessen = (Object.keys(MESSGROESSEN) as (keyof typeof MESSGROESSEN)[]).map(
    (groesse): Eintrag => [kartenschluessel(basis, groesse), messgroessentitel(basis, groesse)],
  )
  return basis === 'anliegen' ? [...groessen, ['einwohner', EINWOHNER_TITEL]] : groessen
}

/** Thousands of single keys are more than a list can hold: of them only the one that is shown. */
function einzelne(snapshot: Snapshot, { basis, schluessel, wahl, titel }: Ansicht): readonly Eintrag[] {
  if (basis === 'leika') return wahl.startsWith('leistung-') ? [[schluessel, titel]] : []
  return snapshot.umsetzungsstand
    .stand(basis)
    .einheiten.map(({ id }): Eintrag => [kartenschluessel(basis, `leistung-${id}`), einheitVon(snapshot, basis, id).name])
    .filter(([, name]) => name !== '')
    .toSorted(([, a], [, b]) => nachAlphabet(a, b))
}

/** The query for the same figure or Themenfeld where something else is one; where there is none, for all that are online. */
function dortWie({ wahl }: Ansicht, basis: Basis): string {
  const gleich = wahl in MESSGROESSEN || wahl.startsWith('thema-') ? wahl : 'online'
  const schluessel = kartenschluessel(basis, gleich)
  return schluessel === 'online' ? '' : `?zeigt=${schluessel}`
}

function karte(snapshot: Snapshot, ansicht: Ansicht, schnipsel: Html): Html {
  const { gebiete } = snapshot
  const { schluessel, titel, zaehlt, klassen, jeKommune, woher } = ansicht
  const ziel = zielVon(ansicht)
  return html`<div class="w zwei"><div class="titel"><h2 id="karte-titel">${titel}</h2><p>${zaehlt}</p>${legende(klassen, true)}<p class="klein leise">${woher === 'angaben' ? '„Keine Angabe“ ist nicht 0: Dazu hat niemand etwas angegeben.' : '„Keine Meldung“ heißt nicht „nicht online“: Uns hat niemand etwas gemeldet.'} Dünne Linien trennen Kreise.</p><p class="klein"><a href="#karte-tabelle">Karte überspringen, zur Tabelle</a></p></div>
<figure aria-labelledby="karte-titel">${wabenkarte({
    gebiete,
    beschreibung: `${beschreibe(ansicht)} Die Angaben stehen in der Tabelle darunter.`,
    stufe: ({ ars }) => jeKommune.get(ars)?.stufe ?? 'ka',
    leereKlein: true,
    muster: true,
    verweis: (kommune) => ({
      ziel: ziel(kommune),
      name: `${kommune.name}: ${jeKommune.get(kommune.ars)?.wort ?? 'keine Angabe'}`,
    }),
  })}
${alsTabelle(`Karte als Tabelle anzeigen (${formatZahl(gebiete.kommunen.length)} Kommunen, nach Kreisen)`, tabelle(snapshot, ansicht), 'karte-tabelle')}${herunterladen('Karte', `/umsetzungsstand/daten/karte-${schluessel}`, `karte-${schluessel}`)}${schnipsel}<figcaption class="quelle">${quelleVon(snapshot, woher)} ${register(snapshot, 'geometrie')}</figcaption></figure></div>`
}

function quelleVon(snapshot: Snapshot, woher: Ansicht['woher']): Html | null {
  if (woher === 'gemeindeverzeichnis') return register(snapshot, woher)
  return woher === 'angaben' ? html`${ANGABEN} ${mehr('/umsetzungsstand/reifegrade', 'Alle Reifegrade')}` : herkunft(snapshot)
}

/** The source of what a register says; nothing is invented there. */
function register({ quellen }: Snapshot, id: 'gemeindeverzeichnis' | 'geometrie'): Html | null {
  const quelle = quellen.find((eine) => eine.id === id)
  if (quelle === undefined) return null
  return html`${quelle.titel}: ${quelle.herausgeber}, ${quelle.lizenz}${quelle.stand === null ? '' : `, Stand ${formatDatum(quelle.stand)}`}.`
}

function zielVon({ schluessel }: Ansicht): (kommune: Kommune) => string {
  const slug = /^leistung-(.+)$/.exec(schluessel)?.[1]
  return slug === undefined
    ? (kommune) => `/umsetzungsstand/orte/${kommune.slug}`
    : (kommune) => `/leistungen/${slug}/${kommune.slug}`
}

function tabelle({ gebiete }: Snapshot, ansicht: Ansicht): Html {
  const ziel = zielVon(ansicht)
  const kreisfreie = gebiete.kommunen.filter(({ art }) => art === 'kreisfreie Stadt')
  const gruppen = [
    { name: 'Kreisfreie Städte', kommunen: kreisfreie },
    ...gebiete.kreise.map(({ ars, name }) => ({ name, kommunen: gebiete.kommunenIn(ars) })),
  ].filter(({ kommunen }) => kommunen.length > 0)
  return html`<table><caption>${ansicht.titel}</caption><thead><tr><th scope="col">Kommune</th><th scope="col" class="r">Angabe</th></tr></thead>${gruppen.map(
    ({ name, kommunen }) =>
      html`<tbody><tr class="gruppe"><th scope="rowgroup" colspan="2">${name}</th></tr>${kommunen.map(
        (kommune) =>
          html`<tr><th scope="row"><a href="${ziel(kommune)}">${kommune.name}</a></th><td class="r">${ansicht.jeKommune.get(kommune.ars)?.wort ?? 'keine Angabe'}</td></tr>`,
      )}</tbody>`,
  )}</table>`
}
