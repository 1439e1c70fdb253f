import { html } from 'hono/html'
import type { Anfrage, Html } from '../../http/route.ts'
import { formatDatum, LAND_KURZ, LAND_NAME, PORTAL } from '../../texts/de.ts'
import { breadcrumbs } from '../json-ld/view.ts'
import { mosaik, symbol, symbolsOf } from '../symbol/view.ts'

/** The main areas, as in the navigation. */
const BEREICHE = [
  { ziel: '/leistungen', titel: 'Anliegen' },
  { ziel: '/orte', titel: 'Orte' },
  { ziel: '/erste-schritte', titel: 'Erste Schritte' },
  { ziel: '/wissen', titel: 'Für Verwaltungen' },
  { ziel: '/fragen', titel: 'Fragen' },
] as const

export interface Seite {
  readonly titel: string
  /** One or two sentences for search engines and shared links. */
  readonly beschreibung: string
  /** The pages above this one, the start page left out; the last step is this page. */
  readonly pfad: readonly { titel: string; ziel: string }[]
  readonly inhalt: Html
  /** The address that search engines keep; this page's own where it is missing. */
  readonly kanonisch?: string
  readonly indexieren?: boolean
  /** Further data for search engines. */
  readonly daten?: Html | null
}

/** A whole page: head, navigation, path, content, foot. */
export function seite(anfrage: Anfrage, { titel, beschreibung, pfad, inhalt, kanonisch, indexieren = true, daten }: Seite): Html {
  const start = anfrage.pfad === '/'
  const koerper = html`<a class="sprung" href="#inhalt">Zum Inhalt springen</a>
${demoHinweis(anfrage)}${kopf(anfrage)}
<main id="inhalt">${start || pfad.length === 0 ? '' : brotkrumen(pfad)}${inhalt}</main>
${fuss(anfrage)}`
  const vollerTitel = `${titel} – ${PORTAL} ${LAND_KURZ}`
  const adresse = anfrage.portalUrl + (kanonisch ?? anfrage.pfad)
  return html`<!DOCTYPE html>
<html lang="de">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${vollerTitel}</title>
<meta name="description" content="${beschreibung}">
${indexieren ? html`<link rel="canonical" href="${adresse}">` : html`<meta name="robots" content="noindex">${kanonisch === undefined ? '' : html`<link rel="canonical" href="${adresse}">`}`}
<link rel="preload" href="${anfrage.assetPfad('fira-600.woff2')}" as="font" type="font/woff2" crossorigin="anonymous">
<link rel="stylesheet" href="${anfrage.assetPfad('portal.css')}">
<link rel="icon" href="${anfrage.assetPfad('logo.svg')}" type="image/svg+xml"><link rel="apple-touch-icon" href="${anfrage.assetPfad('symbol-180.png')}">
<meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)"><meta name="theme-color" content="#131525" media="(prefers-color-scheme: dark)">
<meta property="og:type" content="website"><meta property="og:locale" content="de_DE"><meta property="og:site_name" content="${PORTAL} ${LAND_NAME}"><meta property="og:title" content="${titel}"><meta property="og:description" content="${beschreibung}"><meta property="og:url" content="${adresse}"><meta property="og:image" content="${anfrage.portalUrl + anfrage.assetPfad('vorschaubild.png')}"><meta property="og:image:width" content="1200"><meta property="og:image:height" content="630"><meta property="og:image:alt" content="${PORTAL}: Mosaik aus bunten Kacheln"><meta name="twitter:card" content="summary_large_image">
<script type="module" src="${anfrage.assetPfad('vorschlaege.js')}"></script>
${pfad.length === 0 ? '' : breadcrumbs(anfrage.portalUrl, [{ titel: 'Start', ziel: '/' }, ...pfad])}${daten ?? ''}</head>
<body>${koerper}${symbolsOf(String(koerper))}</body></html>`
}

function demoHinweis({ snapshot }: Anfrage): Html | null {
  if (snapshot.meldungslage !== 'demo') return null
  return html`<aside class="hinweis" aria-label="Hinweis zu Demodaten"><p class="w">Was Städte, Gemeinden und Kreise hier online anbieten, ist erfunden und mit „Demodaten“ gekennzeichnet. Alles andere ist echt.</p></aside>`
}

export function marke(): Html {
  return html`<a class="marke" href="/"><svg viewBox="0 0 52 30" aria-hidden="true" focusable="false"><rect class="mg" width="52" height="30" rx="15"/><circle class="my" cx="37" cy="15" r="11.5"/><circle class="mpunkt" cx="37" cy="9.6" r="2"/><path class="mpunkt" d="M35.3 13.4h3.4v8h-3.4z"/></svg><span>${PORTAL}<small>${LAND_NAME}</small></span></a>`
}

function kopf(anfrage: Anfrage): Html {
  const eintraege = html`<ul>${BEREICHE.map(({ ziel, titel }) => html`<li><a href="${ziel}"${aktuell(anfrage.pfad, ziel)}>${titel}</a></li>`)}</ul>`
  return html`<header class="kopf"><div class="w">${marke()}
<nav class="nav" aria-label="Hauptnavigation">${eintraege}</nav>
<details class="mnav"><summary>${symbol('menu')}Menü</summary><nav aria-label="Hauptnavigation, kompakt">${eintraege}</nav></details></div></header>`
}

function aktuell(pfad: string, ziel: string): Html | null {
  if (pfad === ziel) return html` aria-current="page"`
  return pfad.startsWith(`${ziel}/`) ? html` aria-current="true"` : null
}

function brotkrumen(pfad: Seite['pfad']): Html {
  return html`<nav class="pfad w" aria-label="Sie sind hier"><ol><li><a href="/">Start</a></li>${pfad.map(({ titel, ziel }, i) =>
    i === pfad.length - 1 ? html`<li aria-current="page">${titel}</li>` : html`<li><a href="${ziel}">${titel}</a></li>`,
  )}</ol></nav>`
}

const STREIFEN = [
  'waben',
  'dom',
  'wald',
  'bahn',
  'feld',
  'turm',
  'rad',
  'bruecke',
  'haus',
  'wellen',
  'schalter',
  'sonne',
  'windrad',
  'rathaus',
  'bogen',
  'fabrik',
  'balken',
  'brief',
] as const

function fuss({ snapshot }: Anfrage): Html {
  return html`<footer class="fuss">${mosaik([STREIFEN], 'streifen-m')}<div class="w"><div class="fuss-in">
<div class="titel">${marke()}<p>Eine offene Informationsplattform. Sie zeigt, welche Leistungen der Verwaltung in Ihrem Ort online sind – und wer zuständig ist.</p></div>
<nav aria-labelledby="fuss-angebot"><h2 id="fuss-angebot">Angebot</h2><ul><li><a href="/leistungen">Anliegen von A bis Z</a></li><li><a href="/orte">Orte in ${LAND_KURZ}</a></li><li><a href="/lagen">Lebens- und Geschäftslagen</a></li><li><a href="/wissen">Für Verwaltungen</a></li><li><a href="/suche">Suche</a></li></ul></nav>
<nav aria-labelledby="fuss-hilfe"><h2 id="fuss-hilfe">Hilfe</h2><ul><li><a href="/erste-schritte">Erste Schritte</a></li><li><a href="/fragen">Häufige Fragen</a></li><li><a href="/kontakt">Kontakt</a></li><li><a href="/barrierefreiheit">Barrierefreiheit</a></li></ul></nav>
<nav aria-labelledby="fuss-recht"><h2 id="fuss-recht">Rechtliches</h2><ul><li><a href="/impressum">Impressum</a></li><li><a href="/datenschutz">Datenschutz</a></li></ul></nav></div>
<p class="recht">${snapshot.quellen.map((quelle) => `${quelle.titel}: ${quelle.herausgeber}${quelle.stand === null ? '' : `, Stand ${formatDatum(quelle.stand)}`} (${quelle.lizenz}).`).join(' ')} Gestaltung auf Grundlage von KERN UX, Schrift Fira Sans (OFL), Symbole Lucide (ISC).</p></div></footer>`
}
