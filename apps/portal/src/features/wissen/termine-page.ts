import { lastDay, type Termin } from '@infoschalter/domain'
import { html } from 'hono/html'
import { text } from '../../components/text/view.ts'
import { type Wissenskarte, wissenskarten } from '../../components/wissenskarte/view.ts'
import type { Anfrage, Antwort, Html } from '../../http/route.ts'
import { anzahl, formatDatum } from '../../texts/de.ts'
import { THEMA, WISSENSEBENE } from '../../texts/wissen.ts'
import { abonnieren } from './abonnieren.ts'
import { EBENENMERKMAL, filterchips, filtere, filterformular, type Merkmal, THEMENMERKMAL } from './filter.ts'
import { formatKalender } from './ical.ts'
import { BEREICHE, eintragseite, listenseite } from './rahmen.ts'

export const TERMINMERKMALE: readonly Merkmal<Termin>[] = [EBENENMERKMAL, THEMENMERKMAL]

/** What is to come, soonest first; apart from it what is over, latest first. */
export function terminliste(anfrage: Anfrage): Html {
  const { query, pfad, snapshot } = anfrage
  const { alle } = snapshot.wissen.termine
  const liste = { query, pfad, eintraege: alle, merkmale: TERMINMERKMALE }
  const gefiltert = filtere(alle, TERMINMERKMALE, query)
  const kommende = gefiltert.filter((termin) => lastDay(termin) >= anfrage.heute)
  const vergangene = gefiltert.filter((termin) => lastDay(termin) < anfrage.heute).toReversed()
  return listenseite(
    anfrage,
    'termine',
    'Tagungen, Schulungen und Fristen für Verwaltungen, mit Quelle. Jeder Termin lässt sich in den Kalender übernehmen.',
    html`<section class="ab papier" aria-labelledby="kommende"><div class="w stapel">${alle.length === 0 ? '' : html`${filterformular(liste)}${filterchips(liste) ?? ''}`}<h2 id="kommende">Kommende Termine</h2>${kommende.length === 0 ? html`<p class="lead">Zurzeit ist kein Termin eingetragen${alle.length === 0 ? '' : ', der dazu passt'}.</p>` : html`<p class="klein leise">${anzahl(kommende.length, 'Termin', 'Termine')}, der nächste zuerst</p>${wissenskarten(kommende.map(terminkarte))}`}${abonnieren(anfrage, 'termine')}</div></section>
${vergangene.length === 0 ? '' : html`<section class="ab" aria-labelledby="vergangene"><div class="w stapel"><h2 id="vergangene">Vergangene Termine</h2>${wissenskarten(vergangene.map(terminkarte))}</div></section>`}`,
  )
}

function terminkarte(termin: Termin): Wissenskarte {
  const { slug, titel, kurz, ebene } = termin
  const merkmale = [formatWann(termin), WISSENSEBENE[ebene]]
  return { titel, kurz, ziel: `/wissen/termine/${slug}`, merkmale, kachel: BEREICHE.termine.kachel }
}

export function terminseite(anfrage: Anfrage, termin: Termin): Html {
  const { slug, ebene, themen, ort, online, veranstalter, link } = termin
  const vorbei = lastDay(termin) < anfrage.heute
  const zeilen: readonly (readonly [string, Html])[] = [
    ['Wann', html`${formatWann(termin)}`],
    ...(ort === undefined ? [] : [['Wo', html`${ort}`] as const]),
    ...(online === undefined ? [] : [['Online', fremd(online, 'Online teilnehmen')] as const]),
    ['Veranstalter', html`${veranstalter}`],
    ...(link === undefined ? [] : [['Programm und Anmeldung', fremd(link, 'Zur Seite des Veranstalters')] as const]),
  ]
  return eintragseite(anfrage, {
    bereich: 'termine',
    eintrag: termin,
    merkmale: [...(vorbei ? ['Vorbei'] : []), WISSENSEBENE[ebene], ...themen.map((thema) => THEMA[thema])],
    texte: [termin.text],
    inhalt: (wort) =>
      html`<section aria-label="Termin"><dl class="termin">${zeilen.map(([name, wert]) => html`<div><dt>${name}</dt><dd>${wert}</dd></div>`)}</dl>${vorbei ? '' : html`<p class="knoepfe"><a class="knopf zwei-t" href="/wissen/termine/${slug}.ics" download>In den Kalender übernehmen</a></p>`}<div class="text">${text(termin.text, 3, wort)}</div></section>`,
  })
}

function fremd(url: string, titel: string): Html {
  return html`<a href="${url}" rel="noopener external">${titel}</a>`
}

/** „24. November 2026, 9:30 bis 12:00 Uhr“, „24. November 2026 bis 26. November 2026“ */
export function formatWann({ beginn, ende }: Termin): string {
  const [tag = '', zeit] = beginn.split('T')
  const [endtag = tag, endzeit] = ende?.split('T') ?? []
  if (zeit === undefined) return endtag === tag ? formatDatum(tag) : `${formatDatum(tag)} bis ${formatDatum(endtag)}`
  if (endzeit === undefined) return `${formatDatum(tag)}, ${uhr(zeit)} Uhr`
  const bis = endtag === tag ? uhr(endzeit) : `${formatDatum(endtag)}, ${uhr(endzeit)}`
  return `${formatDatum(tag)}, ${uhr(zeit)} bis ${bis} Uhr`
}

const uhr = (zeit: string) => zeit.replace(/^0/, '')

/** A Termin: its page, or with `.ics` at the end what calendars take. */
export function antworteTermin(anfrage: Anfrage): Antwort {
  const { slug = '' } = anfrage.teile
  const termin = anfrage.snapshot.wissen.termine.findBySlug(slug.replace(/\.ics$/, ''))
  if (termin === undefined) return { art: 'nicht-gefunden' }
  if (!slug.endsWith('.ics')) return { art: 'seite', html: terminseite(anfrage, termin) }
  const url = `${anfrage.portalUrl}/wissen/termine/${termin.slug}`
  return { art: 'text', typ: 'text/calendar', inhalt: formatKalender([{ termin, url }]) }
}
