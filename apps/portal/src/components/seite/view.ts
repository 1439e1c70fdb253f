import type { Navigation } from '@infoschalter/domain'
import { html } from 'hono/html'
import type { Anfrage, Html } from '../../http/route.ts'
import { formatDatum, LAND_KURZ, LAND_NAME, PORTAL } from '../../texts/de.ts'
import { RAHMEN, type Rahmentexte, type Seitensprache } from '../../texts/rahmen.ts'
import { hilfreich } from '../hilfreich/view.ts'
import { breadcrumbs } from '../json-ld/view.ts'
import { mosaik, symbol, symbolsOf } from '../symbol/view.ts'

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
  /** German where it is missing. */
  readonly sprache?: Seitensprache
  /** Feeds of what the page lists. */
  readonly feeds?: readonly { readonly titel: string; readonly typ: string; readonly ziel: string }[]
  /** The same page in other languages, this one included: code and address. */
  readonly fassungen?: readonly { readonly code: string; readonly ziel: string }[]
  /** Nobody is asked whether it was helpful: it is a form, or says that something went wrong. */
  readonly ohneFrage?: true
}

/** A whole page: head, navigation, path, content, foot. */
export function seite(anfrage: Anfrage, angaben: Seite): Html {
  const {
    titel,
    beschreibung,
    pfad,
    inhalt,
    kanonisch,
    indexieren = true,
    daten,
    sprache = 'de',
    fassungen = [],
    feeds = [],
    ohneFrage,
  } = angaben
  const texte = RAHMEN[sprache]
  const koerper = html`<a class="sprung" href="#inhalt">${texte.sprung}</a>
${vorschauHinweis(anfrage)}${demoHinweis(anfrage, texte)}${kopf(anfrage, texte)}
<main id="inhalt">${pfad.length === 0 ? '' : brotkrumen(pfad, texte)}${inhalt}${ohneFrage ? '' : hilfreich(anfrage, texte)}</main>
${fuss(anfrage, texte)}`
  const vollerTitel = `${titel} – ${PORTAL} ${LAND_KURZ}`
  const adresse = anfrage.portalUrl + (kanonisch ?? anfrage.pfad)
  return html`<!DOCTYPE html>
<html lang="${texte.code}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${vollerTitel}</title>
${anfrage.vorschau === undefined ? '' : NEUES_FENSTER}<meta name="description" content="${beschreibung}">
${indexieren ? html`<link rel="canonical" href="${adresse}">` : html`<meta name="robots" content="noindex">${kanonisch === undefined ? '' : html`<link rel="canonical" href="${adresse}">`}`}
${feeds.map((feed) => html`<link rel="alternate" type="${feed.typ}" title="${feed.titel}" href="${anfrage.portalUrl + feed.ziel}">`)}${fassungen.map(({ code, ziel }) => html`<link rel="alternate" hreflang="${code}" href="${anfrage.portalUrl + ziel}">`)}<link rel="preload" href="${anfrage.assetPfad('fira-600.woff2')}" as="font" type="font/woff2" crossorigin="anonymous">
<link rel="stylesheet" href="${anfrage.assetPfad('portal.css')}">
<link rel="icon" href="${anfrage.assetPfad('logo.svg')}" type="image/svg+xml"><link rel="apple-touch-icon" href="${anfrage.assetPfad('symbol-180.png')}">
<meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)"><meta name="theme-color" content="#131525" media="(prefers-color-scheme: dark)">
<meta property="og:type" content="website"><meta property="og:locale" content="${sprache === 'en' ? 'en_GB' : 'de_DE'}"><meta property="og:site_name" content="${PORTAL} ${LAND_NAME}"><meta property="og:title" content="${titel}"><meta property="og:description" content="${beschreibung}"><meta property="og:url" content="${adresse}"><meta property="og:image" content="${anfrage.portalUrl + anfrage.assetPfad('vorschaubild.png')}"><meta property="og:image:width" content="1200"><meta property="og:image:height" content="630"><meta property="og:image:alt" content="${PORTAL}: Mosaik aus bunten Kacheln"><meta name="twitter:card" content="summary_large_image">
<script type="module" src="${anfrage.assetPfad('vorschlaege.js')}"></script>
${pfad.length === 0 ? '' : breadcrumbs(anfrage.portalUrl, [texte.start, ...pfad])}${daten ?? ''}</head>
<body${sprache === 'de-leicht' ? html` class="ls"` : ''}>${koerper}${symbolsOf(String(koerper))}</body></html>`
}

/** Links of a draft lead out of the frame beside its form: the portal itself is shown in no frame. */
const NEUES_FENSTER = html`<base target="_blank">`

function vorschauHinweis({ vorschau }: Anfrage): Html | null {
  if (vorschau === undefined) return null
  const worte =
    vorschau === 'entwurf'
      ? 'So sieht der gespeicherte Entwurf aus. Veröffentlicht ist er noch nicht.'
      : 'So ist der Text veröffentlicht; seitdem ist nichts geändert.'
  return html`<aside class="hinweis vorschau" aria-label="Vorschau" lang="de"><p class="w"><b>Vorschau.</b> ${worte}</p></aside>`
}

function demoHinweis({ snapshot }: Anfrage, { demo }: Rahmentexte): Html | null {
  if (snapshot.meldungslage !== 'demo') return null
  return html`<aside class="hinweis" aria-label="Demodaten"><p class="w">${demo}</p></aside>`
}

export function marke(ziel: string): Html {
  return html`<a class="marke" href="${ziel}"><svg viewBox="0 0 52 30" aria-hidden="true" focusable="false"><rect class="mg" width="52" height="30" rx="15"/><circle class="my" cx="37" cy="15" r="11.5"/><circle class="mpunkt" cx="37" cy="9.6" r="2"/><path class="mpunkt" d="M35.3 13.4h3.4v8h-3.4z"/></svg><span>${PORTAL}<small>${LAND_NAME}</small></span></a>`
}

function kopf(anfrage: Anfrage, texte: Rahmentexte): Html {
  const eintraege = html`<ul>${navigationOf(anfrage, texte).bereiche.map(({ ziel, titel }) => html`<li><a href="${ziel}"${aktuell(anfrage.pfad, ziel)}${ziel === '/en' ? html` lang="en" hreflang="en"` : ziel === '/' ? html` lang="de"` : ''}>${titel}</a></li>`)}</ul>`
  return html`<header class="kopf"><div class="w">${marke(texte.start.ziel)}
<nav class="nav" aria-label="${texte.hauptnavigation}">${eintraege}</nav>
<details class="mnav"><summary>${symbol('menu')}${texte.menue}</summary><nav aria-label="${texte.hauptnavigationKompakt}">${eintraege}</nav></details></div></header>`
}

function navigationOf({ snapshot }: Anfrage, texte: Rahmentexte): Navigation {
  return texte.navigation ?? snapshot.navigation
}

function aktuell(pfad: string, ziel: string): Html | null {
  if (pfad === ziel) return html` aria-current="page"`
  return pfad.startsWith(`${ziel}/`) ? html` aria-current="true"` : null
}

function brotkrumen(pfad: Seite['pfad'], { hier, start }: Rahmentexte): Html {
  return html`<nav class="pfad w" aria-label="${hier}"><ol><li><a href="${start.ziel}">${start.titel}</a></li>${pfad.map(
    ({ titel, ziel }, i) =>
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

function fuss(anfrage: Anfrage, texte: Rahmentexte): Html {
  const { snapshot } = anfrage
  return html`<footer class="fuss">${mosaik([STREIFEN], 'streifen-m')}<div class="w"><div class="fuss-in">
<div class="titel">${marke(texte.start.ziel)}<p>${texte.satz}</p></div>
${navigationOf(anfrage, texte).fuss.map(({ titel, links }, i) => html`<nav aria-labelledby="fuss-${i}"><h2 id="fuss-${i}">${titel}</h2><ul>${links.map(({ ziel, titel: wort }) => html`<li><a href="${ziel}">${wort}</a></li>`)}</ul></nav>`)}</div>
<p class="recht" lang="de">${snapshot.quellen.map((quelle) => `${quelle.titel}: ${quelle.herausgeber}${quelle.stand === null ? '' : `, Stand ${formatDatum(quelle.stand)}`} (${quelle.lizenz}).`).join(' ')} Gestaltung auf Grundlage von KERN UX, Schrift Fira Sans (OFL), Symbole Lucide (ISC).</p></div></footer>`
}
