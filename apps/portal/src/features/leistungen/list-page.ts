import {
  type BeschriebeneLeistung,
  type Kommune,
  ZIELGRUPPEN,
  type Zielgruppe,
  ZUSTAENDE,
  type Zustand,
} from '@infoschalter/domain'
import { type Lage, resolveOrt } from '@infoschalter/snapshot'
import { html } from 'hono/html'
import { seite } from '../../components/seite/view.ts'
import { suchfeld } from '../../components/suchfeld/view.ts'
import { symbol } from '../../components/symbol/view.ts'
import { eintrag } from '../../components/treffer/view.ts'
import type { Anfrage, Antwort, Html } from '../../http/route.ts'
import { anzahl, formatZahl, ZIELGRUPPE, ZUSTAND } from '../../texts/de.ts'
import { lageName } from '../../texts/katalog.ts'

interface Auswahl {
  readonly kommune: Kommune | null
  readonly lage: Lage | null
  readonly zielgruppe: Zielgruppe | null
  readonly zustand: Zustand | null
}

/** All described Leistungen, narrowed by Lage, Zielgruppe and, with a place, by state. */
export function leistungsliste(anfrage: Anfrage): Antwort {
  const { snapshot, query } = anfrage
  const ort = resolveOrt(snapshot, query.get('ort') ?? '')
  const auswahl: Auswahl = {
    kommune: ort.art === 'kommune' ? ort.kommune : null,
    lage: snapshot.katalog.findLage(Number(query.get('lage'))) ?? null,
    zielgruppe: ZIELGRUPPEN.find((name) => name === query.get('zielgruppe')) ?? null,
    zustand: ort.art === 'kommune' ? (ZUSTAENDE.find((name) => name === query.get('zustand')) ?? null) : null,
  }
  const gewaehlt = Object.values(auswahl).some((wert) => wert !== null)
  return {
    art: 'seite',
    html: listenseite(anfrage, auswahl),
    indexieren: !gewaehlt || (auswahl.lage !== null && auswahl.kommune === null),
  }
}

function listenseite(anfrage: Anfrage, auswahl: Auswahl): Html {
  const { snapshot } = anfrage
  const leistungen = snapshot.leistungen.beschrieben.filter((leistung) => passt(anfrage, leistung, auswahl))
  const wo = auswahl.kommune === null ? '' : ` in ${auswahl.kommune.name}`
  const titel = auswahl.lage === null ? `Anliegen von A bis Z${wo}` : `${lageName(auswahl.lage)}${wo}`
  const jeBuchstabe = Map.groupBy(leistungen, (leistung) => leistung.titel.normalize('NFD').charAt(0).toUpperCase())
  const register = snapshot.leistungen.alle.length - snapshot.leistungen.beschrieben.length
  return seite(anfrage, {
    titel,
    beschreibung: `${anzahl(leistungen.length, 'Leistung', 'Leistungen')} der Verwaltung${wo}, in Alltagssprache beschrieben.`,
    pfad: [
      { titel: 'Anliegen', ziel: '/leistungen' },
      ...(auswahl.lage === null ? [] : [{ titel: lageName(auswahl.lage), ziel: `/leistungen?lage=${auswahl.lage.nummer}` }]),
    ],
    indexieren: auswahl.kommune === null && auswahl.zielgruppe === null,
    kanonisch: auswahl.lage === null ? '/leistungen' : `/leistungen?lage=${auswahl.lage.nummer}`,
    inhalt: html`<div class="w suchkopf"><div class="titel"><h1>${titel}</h1><p class="lead">${anzahl(leistungen.length, 'Leistung ist', 'Leistungen sind')} hier beschrieben. Weitere ${formatZahl(register)} stehen im Leistungskatalog; die Suche findet sie auch.</p></div>${suchfeld({ q: '', ort: auswahl.kommune?.name ?? '' })}${filter(auswahl)}</div>
<div class="w listenkoerper">${leistungen.length === 0 ? html`<p class="lead">Mit dieser Auswahl gibt es keine Leistung. Nehmen Sie eine Eingrenzung weg.</p>` : ''}${[
      ...jeBuchstabe,
    ].map(
      ([buchstabe, gruppe]) =>
        html`<section class="buchstabe" aria-labelledby="b-${buchstabe}"><h2 id="b-${buchstabe}">${buchstabe}</h2><ul class="trefferliste">${gruppe.map((leistung) => zeile(anfrage, leistung, auswahl.kommune))}</ul></section>`,
    )}</div>`,
  })
}

function passt(anfrage: Anfrage, leistung: BeschriebeneLeistung, { kommune, lage, zielgruppe, zustand }: Auswahl): boolean {
  return (
    (lage === null || leistung.lage === lage.nummer) &&
    (zielgruppe === null || leistung.zielgruppen.includes(zielgruppe)) &&
    (zustand === null || kommune === null || anfrage.snapshot.verfuegbarkeit(leistung, { kommune }).zustand === zustand)
  )
}

function zeile({ snapshot }: Anfrage, leistung: BeschriebeneLeistung, kommune: Kommune | null): Html {
  const lage = kommune === null ? undefined : snapshot.verfuegbarkeit(leistung, { kommune })
  return eintrag({
    titel: leistung.titel,
    ziel: kommune === null ? `/leistungen/${leistung.slug}` : `/leistungen/${leistung.slug}/${kommune.slug}`,
    kurz: leistung.kurz,
    zustand: lage?.zustand,
    istDemo: lage !== undefined && snapshot.isDemo(lage),
  })
}

/** Links that narrow the list; each holds the rest of the selection. */
function filter(auswahl: Auswahl): Html {
  const link = (aenderung: Partial<Record<'zielgruppe' | 'zustand' | 'lage' | 'ort', string | null>>) => {
    const werte = {
      lage: auswahl.lage?.nummer.toString() ?? null,
      zielgruppe: auswahl.zielgruppe,
      ort: auswahl.kommune?.slug ?? null,
      zustand: auswahl.zustand,
      ...aenderung,
    }
    const query = new URLSearchParams(
      Object.entries(werte).filter((paar): paar is [string, string] => paar[1] !== null),
    ).toString()
    return query === '' ? '/leistungen' : `/leistungen?${query}`
  }
  const chip = (name: 'zielgruppe' | 'zustand', wert: string, titel: string, an: boolean) =>
    html`<a class="chip" href="${link({ [name]: an ? null : wert })}"${an ? html` aria-current="true"` : ''}>${titel}</a>`
  return html`<nav class="chips" aria-label="Liste eingrenzen">${(['buerger', 'unternehmen'] as const).map((wert) => chip('zielgruppe', wert, ZIELGRUPPE[wert], auswahl.zielgruppe === wert))}${
    auswahl.kommune === null ? '' : ZUSTAENDE.map((wert) => chip('zustand', wert, ZUSTAND[wert], auswahl.zustand === wert))
  }${auswahl.lage === null ? '' : html`<a class="chip weg" href="${link({ lage: null })}" aria-label="Eingrenzung auf ${lageName(auswahl.lage)} entfernen">${lageName(auswahl.lage)}${symbol('x')}</a>`}</nav>`
}
