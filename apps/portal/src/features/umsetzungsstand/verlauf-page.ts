import { anteil, DEFINITIONEN, type Kennzahlen, METHODE } from '@infoschalter/coverage'
import { type Basis, fehlendeMonate, type Monat, type Snapshot } from '@infoschalter/snapshot'
import { html } from 'hono/html'
import { alsTabelle, herunterladen } from '../../components/herunterladen/view.ts'
import { seite } from '../../components/seite/view.ts'
import { symbol } from '../../components/symbol/view.ts'
import { mehr } from '../../components/text/view.ts'
import { zeitreihe } from '../../components/zeitreihe/view.ts'
import { demo } from '../../components/zustand/view.ts'
import type { Anfrage, Html } from '../../http/route.ts'
import { anzahl, formatDatum, formatZahl } from '../../texts/de.ts'
import { type Gezaehlter, readGezaehlte } from './stichtage.ts'
import { gruende } from './veraenderungen.ts'
import { BASIS, basiswahl, formatAnteil, readBasis } from './zahlen.ts'

/** The months one after the other: what was published then, and why the next one differs. */
export function verlaufseite(anfrage: Anfrage): Html {
  const { snapshot } = anfrage
  const basis = readBasis(anfrage.query)
  const gezaehlte = readGezaehlte(snapshot, basis)
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
    inhalt: html`<div class="w ukopf"><div class="titel"><h1>Verlauf: Monat für Monat</h1><p class="lead">Was online war, was sich geändert hat und warum. Die Zahlen eines Monats sind die, die damals hier standen: Ist er vorbei, rechnet sie niemand mehr um.</p></div>
${basiswahl(pfad, basis)}<p class="offen">${symbol('info')}<span>${BASIS[basis].genau} ${mehr('/umsetzungsstand/methode', 'So zählen wir')}</span></p></div>
${gezaehlte.length === 0 ? leer() : [kurven(snapshot, gezaehlte, basis), gruende(snapshot, gezaehlte, basis)]}`,
  })
}

function leer(): Html {
  return html`<section class="ab papier"><div class="w"><p class="lead">Noch ist kein Monat festgehalten. Das geschieht mit dem ersten Bericht, der veröffentlicht wird.</p></div></section>`
}

function kurven(snapshot: Snapshot, gezaehlte: readonly Gezaehlter[], basis: Basis): Html {
  return html`<section class="ab papier"><div class="w zwei"><div class="titel"><h2>Drei Zahlen, nie eine allein</h2><p>Zwei Kurven zählen ${BASIS[basis].mehrzahl}. Die dritte sagt, in welchem Teil der Kommunen sie im Schnitt online sind.</p>${gezaehlte.length === 1 ? html`<p class="klein leise">Bisher ist ein Monat festgehalten. Kurven gibt es ab dem zweiten.</p>` : ''}<p class="klein">${demo(snapshot.meldungslage === 'demo')}</p></div>
<figure>${gezaehlte.length === 1 ? '' : html`<div class="kurven">${zaehlkurve(gezaehlte, basis)}${anteilkurve(gezaehlte)}</div>`}${
    gezaehlte.length === 1
      ? html`<div class="rollbar" role="group" aria-label="Monat für Monat" tabindex="0">${tabelle(snapshot, gezaehlte)}</div>`
      : alsTabelle('Monat für Monat als Tabelle', tabelle(snapshot, gezaehlte))
  }${herunterladen('Stichtage', `/umsetzungsstand/daten/stichtage-${basis}`)}</figure></div></section>`
}

function zaehlkurve(gezaehlte: readonly Gezaehlter[], basis: Basis): Html {
  const { einheiten } = (gezaehlte.at(-1) as Gezaehlter).zahlen.gesamt
  const punkte = (lies: (zahlen: Kennzahlen) => number) =>
    gezaehlte.map(({ stichtag, zahlen }) => ({ stand: stichtag.monat, wert: lies(zahlen.gesamt) }))
  return zeitreihe({
    beschreibung: `Zeitreihe. ${anfangUndEnde('In mindestens einer Kommune', gezaehlte, ({ inMindestensEiner }) => formatZahl(inMindestensEiner))}; ${anfangUndEnde('flächendeckend', gezaehlte, ({ flaechendeckend }) => formatZahl(flaechendeckend))}. Jeder Monat steht in der Tabelle.`,
    reihen: [
      { name: 'in mind. einer Kommune', art: 'quadrat', punkte: punkte((zahlen) => zahlen.inMindestensEiner) },
      { name: 'flächendeckend', art: 'kreis', punkte: punkte((zahlen) => zahlen.flaechendeckend) },
    ],
    grenze: { wert: einheiten, name: `${formatZahl(einheiten)} ${BASIS[basis].mehrzahl} insgesamt` },
  })
}

function anteilkurve(gezaehlte: readonly Gezaehlter[]): Html {
  return zeitreihe({
    beschreibung: `Zeitreihe. ${anfangUndEnde('Anteil der Kommunen', gezaehlte, ({ paare }) => `${formatAnteil(paare.online, paare.von) ?? 'keine Angabe'} %`)}. Jeder Monat steht in der Tabelle.`,
    reihen: [
      {
        name: 'Anteil der Kommunen',
        art: 'raute',
        punkte: gezaehlte.flatMap(({ stichtag, zahlen }) => {
          const wert = anteil(zahlen.gesamt.paare.online, zahlen.gesamt.paare.von)
          return wert === null ? [] : [{ stand: stichtag.monat, wert: Math.floor(wert * 1_000) / 10 }]
        }),
      },
    ],
    grenze: { wert: 100, name: 'alles überall online' },
    einheit: '%',
  })
}

function anfangUndEnde(name: string, gezaehlte: readonly Gezaehlter[], format: (zahlen: Kennzahlen) => string): string {
  const [erster, letzter] = [gezaehlte[0], gezaehlte.at(-1)] as [Gezaehlter, Gezaehlter]
  return `${name}: ${format(erster.zahlen.gesamt)} im ${formatDatum(erster.stichtag.monat)}, ${format(letzter.zahlen.gesamt)} im ${formatDatum(letzter.stichtag.monat)}`
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
