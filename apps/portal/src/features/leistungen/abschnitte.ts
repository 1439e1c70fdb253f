import type { BeschriebeneLeistung, Kosten } from '@infoschalter/domain'
import type { Snapshot } from '@infoschalter/snapshot'
import { html } from 'hono/html'
import { aufklapper } from '../../components/aufklapper/view.ts'
import { mehr, text } from '../../components/text/view.ts'
import { zitat } from '../../components/zitat/view.ts'
import type { Html } from '../../http/route.ts'
import { formatDatum, formatEuro } from '../../texts/de.ts'

interface Teil {
  readonly id: string
  readonly titel: string
  readonly inhalt: Html
}

/** What a described Leistung says, part by part, in the order in which people need it. */
export function abschnitte(snapshot: Snapshot, leistung: BeschriebeneLeistung, zustaendigkeit: Html): readonly Teil[] {
  const { abschnitte: a } = leistung
  const fragen = snapshot.fragen.zuLeistung(leistung.slug)
  return [
    { id: 'voraussetzungen', titel: 'Voraussetzungen', inhalt: text(a.voraussetzungen) },
    { id: 'unterlagen', titel: 'Unterlagen', inhalt: text(a.unterlagen) },
    { id: 'kosten', titel: 'Kosten', inhalt: html`${kosten(leistung.kosten)}${text(a.kosten)}` },
    { id: 'fristen', titel: 'Fristen', inhalt: html`${text(a.fristen)}${bearbeitungsdauer(leistung)}` },
    { id: 'ablauf', titel: 'Ablauf', inhalt: text(a.ablauf) },
    ...(a.hinweise.length === 0 ? [] : [{ id: 'hinweise', titel: 'Gut zu wissen', inhalt: text(a.hinweise) }]),
    { id: 'recht', titel: 'Rechtsgrundlage', inhalt: recht(snapshot, leistung) },
    { id: 'zustaendig', titel: 'Zuständige Stelle – und warum', inhalt: zustaendigkeit },
    ...(fragen.length === 0
      ? []
      : [
          {
            id: 'fragen',
            titel: 'Verwandte Fragen',
            inhalt: html`<div class="fragen">${fragen.map((frage) => aufklapper({ id: `frage-${frage.slug}`, titel: frage.titel, inhalt: html`<div class="text">${text(frage.antwort)}</div><p>${mehr(`/fragen/${frage.slug}`, 'Zur Seite dieser Frage')}</p>` }))}</div>`,
          },
        ]),
  ]
}

export function inhalt(teile: readonly Teil[]): Html {
  return html`<div class="inhalt">${teile.map((teil) => html`<section id="${teil.id}" aria-labelledby="t-${teil.id}"><h2 id="t-${teil.id}">${teil.titel}</h2>${teil.inhalt}</section>`)}</div>`
}

const KURZ: Readonly<Record<string, string>> = {
  hinweise: 'Gut zu wissen',
  recht: 'Recht',
  zustaendig: 'Zuständigkeit',
  fragen: 'Fragen',
}

export function verzeichnis(teile: readonly Teil[]): Html {
  return html`<nav class="kasten" aria-labelledby="verzeichnis"><h2 id="verzeichnis">Auf dieser Seite</h2><ul class="toc">${teile.map((teil) => html`<li><a href="#${teil.id}">${KURZ[teil.id] ?? teil.titel}</a></li>`)}</ul></nav>`
}

export function verwandte(snapshot: Snapshot, leistung: BeschriebeneLeistung, ort: string): Html | null {
  const andere = snapshot.leistungen.findAll(leistung.verwandt)
  if (andere.length === 0) return null
  return html`<nav class="kasten" aria-labelledby="verwandt"><h2 id="verwandt">Passt auch</h2><ul class="liste">${andere.map((andere) => html`<li><a href="/leistungen/${andere.slug}${ort}">${andere.titel}</a></li>`)}</ul></nav>`
}

function bearbeitungsdauer({ bearbeitungsdauer: dauer }: BeschriebeneLeistung): Html | null {
  if (dauer === undefined) return null
  return html`<p>Bearbeitung: ${dauer.angabe}. <span class="fein">Quelle: ${zitat(dauer.quelle)}</span></p>`
}

function kosten(kosten: Kosten): Html {
  switch (kosten.art) {
    case 'keine':
      return html`<p>Das kostet nichts. <span class="fein">Quelle: ${zitat(kosten.quelle)}, Stand ${formatDatum(kosten.stand)}</span></p>`
    case 'kommune':
      return html`<p>Die Höhe legt Ihre Stadt oder Gemeinde fest.</p>`
    case 'andere':
      return html`<p>Die Höhe legt fest: ${kosten.wer}.</p>`
    case 'gesetz':
      return html`<dl class="betraege">${kosten.betraege.map((betrag) => html`<div><dt>${betrag.fuer}</dt><dd class="tab">${formatEuro(betrag.euro)}</dd></div>`)}</dl><p class="fein">Quelle: ${zitat(kosten.quelle)}, Stand ${formatDatum(kosten.stand)}</p>`
  }
}

function recht(snapshot: Snapshot, leistung: BeschriebeneLeistung): Html {
  const ozg = leistung.ozg === undefined ? undefined : snapshot.katalog.findOzgLeistung(leistung.ozg)
  return html`<ul>${leistung.rechtsgrundlagen.map((grundlage) => html`<li>${zitat(grundlage)}</li>`)}</ul>
<p class="fein">Leistungsschlüssel (LeiKa): ${leistung.leika.map((leika) => [leika, snapshot.leikaName(leika)].filter((teil) => teil !== undefined).join(' ')).join('; ')}${ozg === undefined ? '' : `. OZG-Leistung: ${ozg.ozgId} ${ozg.name}`}. Text geprüft am ${formatDatum(leistung.stand)}.</p>`
}
