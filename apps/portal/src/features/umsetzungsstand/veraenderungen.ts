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
const GRUND: Readonly<Record<Grund, string>> = {
  gebietsstand: 'Gebiete: Kommunen wurden zusammengelegt, umbenannt oder neu zugeordnet, oder ihre Einwohnerzahl ist neu',
  zuordnung: 'Katalog: andere Schlüssel gehören dazu, jemand anders ist zuständig, oder Einträge sind neu oder entfallen',
  'anderes-gebiet': 'Dienste, die jetzt für andere Gebiete gemeldet sind',
  'anderer-zustand':
    'Dienste, die ein- oder ausgeschaltet wurden, mehr oder weniger abdecken, oder deren Link jetzt (nicht mehr) geht',
  weggefallen: 'Dienste, die nicht mehr gemeldet sind',
  neu: 'Dienste, die zum ersten Mal gemeldet sind',
  zaehlweise: 'Dasselbe, nach anderer Methode gezählt',
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

const SPALTEN = [
  { spalte: 'inMindestensEiner', name: 'in mind. einer Kommune' },
  { spalte: 'flaechendeckend', name: 'flächendeckend' },
  { spalte: 'paareOnline', name: 'Paare online' },
  { spalte: 'paareVon', name: 'Paare insgesamt' },
] as const satisfies readonly { readonly spalte: keyof Stichtagsveraenderung; readonly name: string }[]

function gruendetabelle(veraenderungen: readonly Stichtagsveraenderung[]): Html {
  const summe = (spalte: (typeof SPALTEN)[number]['spalte']) => veraenderungen.reduce((zahl, eine) => zahl + eine[spalte], 0)
  return html`<table><thead><tr><th scope="col">Grund</th>${SPALTEN.map(({ name }) => html`<th scope="col" class="r">${name}</th>`)}</tr></thead><tbody>${veraenderungen.map(
    (eine) =>
      html`<tr><th scope="row">${GRUND[eine.grund]}</th>${SPALTEN.map(({ spalte }) => html`<td class="r">${formatDifferenz(eine[spalte])}</td>`)}</tr>`,
  )}<tr class="hier"><th scope="row">zusammen</th>${SPALTEN.map(({ spalte }) => html`<td class="r">${formatDifferenz(summe(spalte))}</td>`)}</tr></tbody></table>`
}

/** What differs most, for each reason. */
function beispiele(snapshot: Snapshot, veraenderungen: readonly Stichtagsveraenderung[], basis: Basis): Html {
  const mit = veraenderungen.filter((eine) => eine.beispiele.length > 0)
  return html`${mit.map(
    ({ grund, beispiele: genannte, weitere }) =>
      html`<h4>${GRUND[grund]}</h4><ul class="wechsel">${genannte.map(({ id, paareOnline }) => {
        const { name, ziel } = einheitVon(snapshot, basis, id)
        return html`<li>${ziel === null ? name : html`<a href="${ziel}">${name}</a>`} <b class="tab">${formatDifferenz(paareOnline)}</b></li>`
      })}</ul>${weitere === 0 ? '' : html`<p class="fein">und ${anzahl(weitere, `weitere ${BASIS[basis].einzahl}`, `weitere ${BASIS[basis].mehrzahl}`)}</p>`}`,
  )}`
}
