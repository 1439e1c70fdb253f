import { DEFINITIONEN, METHODE } from '@infoschalter/coverage'
import { type Basis, fehlendeMonate, type Monat, type Snapshot } from '@infoschalter/snapshot'
import { html } from 'hono/html'
import { erkunden } from '../../components/erkunden/view.ts'
import { alsTabelle, herunterladen } from '../../components/herunterladen/view.ts'
import { seite } from '../../components/seite/view.ts'
import { zeitreihe } from '../../components/zeitreihe/view.ts'
import { demo } from '../../components/zustand/view.ts'
import type { Anfrage, Html } from '../../http/route.ts'
import { anzahl, formatDatum, formatZahl } from '../../texts/de.ts'
import { ankuendigung, einbinden } from './einbinden.ts'
import { anteilkurve, zaehlkurve } from './kurven.ts'
import type { Schaubild } from './schaubild.ts'
import { type Gezaehlter, readGezaehlte } from './stichtage.ts'
import { gruende } from './veraenderungen.ts'
import { VERLAUFSTABELLE, verlaufsbild } from './verlauf-bild.ts'
import { BASIS, basiswahl, bedeutung, formatAnteil, mitBasis, readBasis } from './zahlen.ts'

/** The months one after the other: what was published then, and why the next one differs. */
export function verlaufseite(anfrage: Anfrage): Html {
  const { snapshot } = anfrage
  const basis = readBasis(anfrage.query)
  const gezaehlte = readGezaehlte(snapshot, basis)
  const schaubild = gezaehlte.length < 2 ? null : verlaufsbild(snapshot, gezaehlte, basis)
  const pfad = '/umsetzungsstand/verlauf'
  return seite(anfrage, {
    titel: 'Verlauf des Umsetzungsstands',
    beschreibung:
      'Monat für Monat: was online war, was sich geändert hat und warum. Einmal veröffentlichte Zahlen bleiben stehen.',
    pfad: [
      { titel: 'Umsetzungsstand', ziel: '/umsetzungsstand' },
      { titel: 'Verlauf', ziel: pfad },
    ],
    kanonisch: pfad,
    daten: schaubild === null ? null : html`${ankuendigung(schaubild, anfrage.portalUrl)}${erkunden(anfrage)}`,
    inhalt: html`<div class="w ukopf"><div class="titel"><h1>Verlauf: Monat für Monat</h1><p class="lead">Was online war, was sich geändert hat und warum. Die Zahlen eines Monats sind die, die damals hier standen: Ist er vorbei, rechnet sie niemand mehr um.</p></div>
${basiswahl(mitBasis(pfad), basis)}${bedeutung(basis)}</div>
${gezaehlte.length === 0 ? leer() : [kurven(anfrage, gezaehlte, basis, schaubild), gruende(snapshot, gezaehlte, basis)]}`,
  })
}

function leer(): Html {
  return html`<section class="ab papier"><div class="w"><p class="lead">Noch ist kein Monat festgehalten. Das geschieht mit dem ersten Bericht, der veröffentlicht wird.</p></div></section>`
}

function kurven(
  { snapshot, portalUrl }: Anfrage,
  gezaehlte: readonly Gezaehlter[],
  basis: Basis,
  schaubild: Schaubild | null,
): Html {
  return html`<section class="ab papier"><div class="w zwei"><div class="titel"><h2>Drei Zahlen, nie eine allein</h2><p>Zwei Kurven zählen ${BASIS[basis].mehrzahl}. Die dritte sagt, in welchem Teil der Kommunen sie im Schnitt online sind.</p>${gezaehlte.length === 1 ? html`<p class="klein leise">Bisher ist ein Monat festgehalten. Kurven gibt es ab dem zweiten.</p>` : ''}<p class="klein">${demo(snapshot.meldungslage === 'demo')}</p></div>
<figure>${gezaehlte.length === 1 ? '' : html`<div class="kurven">${zeitreihe(zaehlkurve(gezaehlte, basis))}${zeitreihe(anteilkurve(gezaehlte))}</div>`}${
    gezaehlte.length === 1
      ? html`<div class="rollbar" role="group" aria-label="Monat für Monat" tabindex="0">${tabelle(snapshot, gezaehlte)}</div>`
      : alsTabelle('Monat für Monat als Tabelle', tabelle(snapshot, gezaehlte), VERLAUFSTABELLE)
  }${herunterladen('Stichtage', `/umsetzungsstand/daten/stichtage-${basis}`, schaubild?.name)}${schaubild === null ? '' : einbinden(schaubild, portalUrl)}</figure></div></section>`
}

/** Newest first; a month without a report has its row too. */
function tabelle({ verlauf }: Snapshot, gezaehlte: readonly Gezaehlter[]): Html {
  const zeilen = new Map<Monat, Html>(
    fehlendeMonate(verlauf).map((monat) => [
      monat,
      html`<tr><th scope="row">${formatDatum(monat)}</th><td colspan="4">kein Bericht: keine Angabe</td></tr>`,
    ]),
  )
  for (const { stichtag, zahlen } of gezaehlte) {
    const { gesamt } = zahlen
    const prozent = formatAnteil(gesamt.paare.online, gesamt.paare.von)
    const { bericht, messungen } = stichtag
    const damals = messungen[0]?.methode ?? METHODE
    zeilen.set(
      stichtag.monat,
      html`<tr><th scope="row">${formatDatum(stichtag.monat)}</th><td class="r">${formatZahl(gesamt.inMindestensEiner)} von ${formatZahl(gesamt.einheiten)}</td><td class="r">${prozent === null ? 'keine Angabe' : `${prozent} %`}</td><td class="r">${formatZahl(gesamt.flaechendeckend)} von ${formatZahl(gesamt.einheiten)}</td><td>${bericht.herausgeber}, ${bericht.stand === null ? 'Stand unbekannt' : `Stand ${formatDatum(bericht.stand)}`}, ${anzahl(bericht.meldungen, 'Meldung', 'Meldungen')}${bericht.demo ? ' (Demodaten)' : ''}${damals === METHODE ? '' : html`<br><span class="fein">Damals nach Methode ${damals} veröffentlicht, hier nach Methode ${METHODE} nachgezählt. Beides steht in der Datei.</span>`}</td></tr>`,
    )
  }
  const monate = [...zeilen.keys()].toSorted().toReversed()
  return html`<table><caption>Was im jeweiligen Monat online war</caption><thead><tr><th scope="col">Monat</th><th scope="col" class="r">${DEFINITIONEN.inMindestensEiner.name}</th><th scope="col" class="r">${DEFINITIONEN.anteilKommunen.name}</th><th scope="col" class="r">${DEFINITIONEN.flaechendeckend.name}</th><th scope="col">Bericht</th></tr></thead><tbody>${monate.map((monat) => zeilen.get(monat))}</tbody></table>`
}
