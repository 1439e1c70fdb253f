import { html } from 'hono/html'
import { escapeXml } from '../../components/xml/escape.ts'
import type { Anfrage, Antwort, Html } from '../../http/route.ts'
import type { Schaubild } from './schaubild.ts'
import { findSchaubildDerSeite } from './schaubilder.ts'

/**
 * Charts on other sites: a picture with words and a link to its table, no frame and no script; and the same by oEmbed
 * (oembed.com, version 1.0), for editorial systems that ask for it by the address of the page.
 */

const ANBIETER = 'Infoschalter NRW'

const bildadresse = ({ name }: Schaubild): string => `/umsetzungsstand/daten/${name}.svg`

/** The HTML that a site puts into its page. */
function schnipsel(schaubild: Schaubild, portalUrl: string): Html {
  const { seite, tabelle, titel, beschreibung, quellen, breite, hoehe } = schaubild
  const hin = portalUrl + seite
  return html`<figure>
  <a href="${hin}"><img src="${portalUrl}${bildadresse(schaubild)}" alt="${beschreibung}" width="${breite}" height="${hoehe}" loading="lazy"></a>
  <figcaption>${titel}. ${quellen.join(' ')} <a href="${hin}${tabelle}">Als Tabelle</a></figcaption>
</figure>`
}

/** The snippet to copy, behind a summary. */
export function einbinden(schaubild: Schaubild, portalUrl: string): Html {
  return html`<details class="tab-alt"><summary>In die eigene Seite einbinden</summary><p class="klein">Kopieren Sie dieses HTML. Es lädt nur das Bild, immer mit dem neuesten Stand, ohne Cookies und ohne Skript. Redaktionssysteme mit oEmbed brauchen nur die Adresse dieser Seite.</p><pre class="schnipsel" tabindex="0" role="group" aria-label="HTML zum Einbinden"><code>${String(schnipsel(schaubild, portalUrl))}</code></pre></details>`
}

/** What the head of a page with a chart says to editorial systems. */
export function ankuendigung({ titel, seite }: Schaubild, portalUrl: string): Html {
  const frage = `${portalUrl}/oembed?url=${encodeURIComponent(portalUrl + seite)}&format=`
  return html`<link rel="alternate" type="application/json+oembed" title="${titel}" href="${frage}json"><link rel="alternate" type="text/xml+oembed" title="${titel}" href="${frage}xml">`
}

/** `GET /oembed?url=…&format=json&maxwidth=…&maxheight=…` (2.3): JSON, or XML for who asks for that. */
export function antworteOembed({ snapshot, query, portalUrl }: Anfrage): Antwort {
  const format = query.get('format') ?? 'json'
  if (format !== 'json' && format !== 'xml')
    return fehler(501, 'oembed-format', `Das Format „${format}“ gibt es hier nicht. Fragen Sie mit format=json oder format=xml.`)
  const adresse = query.get('url') ?? ''
  const seite = URL.canParse(adresse) ? new URL(adresse) : null
  const schaubild = seite?.origin === new URL(portalUrl).origin ? findSchaubildDerSeite(snapshot, seite) : null
  if (schaubild === null)
    return fehler(
      404,
      'oembed-unbekannt',
      `Unter „url“ steht kein Schaubild dieses Portals. Nehmen Sie die Adresse einer Karte oder eines Verlaufs: ${portalUrl}/umsetzungsstand/karte?zeigt=online`,
    )
  const { breite, hoehe, titel } = schaubild
  const mass = Math.min(1, grenze(query.get('maxwidth')) / breite, grenze(query.get('maxheight')) / hoehe)
  const wert = {
    version: '1.0',
    type: 'photo',
    title: titel,
    url: portalUrl + bildadresse(schaubild),
    width: Math.floor(breite * mass),
    height: Math.floor(hoehe * mass),
    provider_name: ANBIETER,
    provider_url: portalUrl,
  }
  if (format === 'json') return { art: 'json', wert }
  return { art: 'text', typ: 'text/xml', inhalt: toXml(wert) }
}

/** @see oEmbed 2.3.4.2 */
function toXml(wert: Readonly<Record<string, string | number>>): string {
  const felder = Object.entries(wert).map(([name, inhalt]) => `<${name}>${escapeXml(String(inhalt))}</${name}>`)
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${felder.join('')}</oembed>\n`
}

function fehler(status: 404 | 501, code: string, meldung: string): Antwort {
  return { art: 'json', status, wert: { fehler: { code, meldung } } }
}

/** What is no whole number above zero is no limit. */
function grenze(wert: string | null): number {
  return wert !== null && /^[1-9]\d{0,4}$/.test(wert) ? Number(wert) : Number.POSITIVE_INFINITY
}
