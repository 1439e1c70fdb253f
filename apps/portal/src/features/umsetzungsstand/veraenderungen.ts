import type { Grund, Kennzahlen } from '@infoschalter/coverage'
import type { Basis, Monat, Snapshot, Stichtagsveraenderung } from '@infoschalter/snapshot'
import { html } from 'hono/html'
import { herunterladen } from '../../components/herunterladen/view.ts'
import type { Html } from '../../http/route.ts'
import { anzahl, formatDatum } from '../../texts/de.ts'
import { einheitVon } from './einheit.ts'
import { formatDifferenz, type Gezaehlter, punkteMehr } from './stichtage.ts'
import { BASIS } from './zahlen.ts'

/** In the words of somebody who asks why. */
const GRUND: Readonly<Record<Grund, { readonly name: string; readonly genau: string }>> = {
  gebietsstand: {
    name: 'Andere Gebiete',
    genau: 'Kommunen wurden zusammengelegt oder gehören anderswo hin, oder ihre Einwohnerzahl ist neu.',
  },
  zuordnung: {
    name: 'Anderer Katalog',
    genau: 'Andere Schlüssel gehören dazu, jemand anders ist zuständig, oder Einträge sind neu oder entfallen.',
  },
  'anderes-gebiet': { name: 'Anderer Geltungsbereich', genau: 'Bekannte Dienste sind jetzt für andere Gebiete gemeldet.' },
  'anderer-zustand': {
    name: 'Anderer Zustand',
    genau:
      'Bekannte Dienste wurden ein- oder ausgeschaltet, decken mehr oder weniger ab, oder ihr Link ging bei der letzten Prüfung anders aus.',
  },
  weggefallen: { name: 'Weggefallen', genau: 'Dienste sind nicht mehr gemeldet.' },
  neu: { name: 'Neu', genau: 'Dienste sind zum ersten Mal gemeldet.' },
  zaehlweise: { name: 'Andere Methode', genau: 'Dasselbe, anders gezählt.' },
}

/** Month for month by how much each figure differs from the one before, reason by reason. */
export function gruende(snapshot: Snapshot, gezaehlte: readonly Gezaehlter[], basis: Basis): Html {
  const mitVorgaenger = gezaehlte.filter(({ seit }) => seit !== null).toReversed()
  if (mitVorgaenger.length === 0)
    return html`<section class="ab"><div class="w zwei"><div class="titel"><h2>Was sich geändert hat</h2></div><p>Sobald ein zweiter Monat festgehalten ist, steht hier, was sich geändert hat und warum: für jede Zahl, nach Gründen getrennt.</p></div></section>`
  const zahlenVon = new Map(gezaehlte.map((einer) => [einer.stichtag.monat, einer.zahlen.gesamt]))
  return html`<section class="ab"><div class="w zwei"><div class="titel"><h2>Was sich geändert hat, und warum</h2><p>Jeder Unterschied ist einem Grund zugeordnet. Zusammen ergeben die Gründe genau den Unterschied.</p><p class="klein leise">„Paare“ sind Leistungen mal Kommunen: eine Leistung, die in zehn Kommunen dazukommt, sind zehn Paare.</p>${herunterladen('Veränderungen', `/umsetzungsstand/daten/veraenderungen-${basis}`)}</div><div class="monate">${mitVorgaenger.map((einer, i) => monatsblock(snapshot, einer, zahlenVon.get(einer.seit as Monat), basis, i === 0))}</div></div></section>`
}

function monatsblock(
  snapshot: Snapshot,
  { stichtag, seit, zahlen }: Gezaehlter,
  vorher: Kennzahlen | undefined,
  basis: Basis,
  offen: boolean,
): Html {
  const { veraenderungen, gesamt } = zahlen
  const punkte = vorher === undefined ? null : punkteMehr(gesamt.paare, vorher.paare)
  const kurz =
    vorher === undefined
      ? ''
      : html` <span class="klein leise">${formatDifferenz(gesamt.inMindestensEiner - vorher.inMindestensEiner)} in mindestens einer Kommune, ${punkte === null ? '' : `${formatDifferenz(punkte)} Prozentpunkte, `}${formatDifferenz(gesamt.flaechendeckend - vorher.flaechendeckend)} flächendeckend</span>`
  return html`<details class="monat"${offen ? html` open` : ''}><summary><h3>${formatDatum(stichtag.monat)} gegenüber ${formatDatum(seit as Monat)}</h3>${kurz}</summary>${
    veraenderungen.length === 0
      ? html`<p>Nichts hat sich geändert.</p>`
      : html`<div class="rollbar" role="group" aria-label="Gründe im ${formatDatum(stichtag.monat)}" tabindex="0">${gruendetabelle(veraenderungen)}</div>${beispiele(snapshot, veraenderungen, basis)}`
  }</details>`
}

interface Spalte {
  readonly feld: 'inMindestensEiner' | 'flaechendeckend' | 'paareOnline' | 'einheiten' | 'paareVon'
  readonly name: string
}

/** The three figures; what they are out of only where it has changed. */
const IMMER: readonly Spalte[] = [
  { feld: 'inMindestensEiner', name: 'in mind. einer Kommune' },
  { feld: 'paareOnline', name: 'Paare online' },
  { feld: 'flaechendeckend', name: 'flächen\u00ADdeckend' },
]
const BEZUG: readonly Spalte[] = [
  { feld: 'einheiten', name: 'Leistungen insgesamt' },
  { feld: 'paareVon', name: 'Paare insgesamt' },
]

function gruendetabelle(veraenderungen: readonly Stichtagsveraenderung[]): Html {
  const spalten = [...IMMER, ...BEZUG.filter(({ feld }) => veraenderungen.some((eine) => eine[feld] !== 0))]
  const summe = (feld: Spalte['feld']) => veraenderungen.reduce((zahl, eine) => zahl + eine[feld], 0)
  return html`<table class="gruende"><thead><tr><th scope="col">Grund</th>${spalten.map(({ name }) => html`<th scope="col" class="r">${name}</th>`)}</tr></thead><tbody>${veraenderungen.map(
    (eine) =>
      html`<tr><th scope="row">${GRUND[eine.grund].name}</th>${spalten.map(({ feld }) => html`<td class="r">${formatDifferenz(eine[feld])}</td>`)}</tr>`,
  )}<tr class="summe"><th scope="row">zusammen</th>${spalten.map(({ feld }) => html`<td class="r">${formatDifferenz(summe(feld))}</td>`)}</tr></tbody></table>`
}

/** What each reason means, and what differs most by it. */
function beispiele(snapshot: Snapshot, veraenderungen: readonly Stichtagsveraenderung[], basis: Basis): Html {
  return html`${veraenderungen.map(
    ({ grund, beispiele: genannte, weitere }) =>
      html`<h4>${GRUND[grund].name}</h4><p class="klein">${GRUND[grund].genau}${genannte.length === 0 ? '' : ' In so vielen Kommunen mehr oder weniger:'}</p>${
        genannte.length === 0
          ? ''
          : html`<ul class="wechsel">${genannte.map(({ id, paareOnline }) => {
              const { name, ziel } = einheitVon(snapshot, basis, id)
              return html`<li>${ziel === null ? html`<span>${name}</span>` : html`<a href="${ziel}">${name}</a>`} <b class="tab">${formatDifferenz(paareOnline)}</b></li>`
            })}</ul>`
      }${weitere === 0 ? '' : html`<p class="fein">und ${anzahl(weitere, `weitere ${BASIS[basis].einzahl}`, `weitere ${BASIS[basis].mehrzahl}`)}</p>`}`,
  )}`
}
