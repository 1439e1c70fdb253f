import type { Snapshot } from '@infoschalter/snapshot'
import { html } from 'hono/html'
import type { Anfrage, Antwort, Html } from '../../http/route.ts'
import { type Ansicht, readAnsicht } from './karte.ts'
import { beschreibe, bildmasse, quellzeilen } from './karte-bild.ts'

/**
 * The map on other sites: a picture with words and a link to its table, no frame and no script; and the same by oEmbed
 * (oembed.com, version 1.0), for editorial systems that ask for it by the address of the page.
 */

const ANBIETER = 'Infoschalter NRW'

const seitenadresse = (schluessel: string): string => `/umsetzungsstand/karte?zeigt=${schluessel}`
const bildadresse = (schluessel: string): string => `/umsetzungsstand/daten/karte-${schluessel}.svg`

/** The HTML that a site puts into its page. */
function schnipsel(snapshot: Snapshot, ansicht: Ansicht, portalUrl: string): Html {
  const { breite, hoehe } = bildmasse(snapshot, ansicht)
  const seite = portalUrl + seitenadresse(ansicht.schluessel)
  return html`<figure>
  <a href="${seite}"><img src="${portalUrl}${bildadresse(ansicht.schluessel)}" alt="${beschreibe(ansicht)}" width="${breite}" height="${hoehe}" loading="lazy"></a>
  <figcaption>${ansicht.titel}. ${quellzeilen(snapshot, ansicht).join(' ')} <a href="${seite}#karte-tabelle">Als Tabelle</a></figcaption>
</figure>`
}

/** The snippet to copy, behind a summary. */
export function einbinden(snapshot: Snapshot, ansicht: Ansicht, portalUrl: string): Html {
  return html`<details class="tab-alt"><summary>In die eigene Seite einbinden</summary><p class="klein">Kopieren Sie dieses HTML. Es lädt nur das Bild, immer mit dem neuesten Stand, ohne Cookies und ohne Skript. Redaktionssysteme mit oEmbed brauchen nur die Adresse dieser Seite.</p><pre class="schnipsel" tabindex="0" role="group" aria-label="HTML zum Einbinden"><code>${String(schnipsel(snapshot, ansicht, portalUrl))}</code></pre></details>`
}

/** The address at which oEmbed answers for a page. */
export function oembedAdresse(portalUrl: string, schluessel: string): string {
  return `${portalUrl}/oembed?format=json&url=${encodeURIComponent(portalUrl + seitenadresse(schluessel))}`
}

/** `GET /oembed?url=…&format=json&maxwidth=…&maxheight=…` */
export function antworteOembed({ snapshot, query, portalUrl }: Anfrage): Antwort {
  const format = query.get('format') ?? 'json'
  if (format !== 'json')
    return fehler(501, 'oembed-format', `Das Format „${format}“ gibt es hier nicht. Fragen Sie mit format=json.`)
  const zeigt = readZeigt(query.get('url') ?? '', portalUrl)
  const ansicht = zeigt === null || snapshot.meldungslage === 'keine' ? null : readAnsicht(snapshot, zeigt)
  if (ansicht === null || ansicht.schluessel !== zeigt)
    return fehler(
      404,
      'oembed-unbekannt',
      `Unter „url“ steht keine Karte dieses Portals. Nehmen Sie die Adresse einer Karte: ${portalUrl}${seitenadresse('online')}`,
    )
  const { breite, hoehe } = bildmasse(snapshot, ansicht)
  const mass = Math.min(1, grenze(query.get('maxwidth')) / breite, grenze(query.get('maxheight')) / hoehe)
  return {
    art: 'json',
    wert: {
      version: '1.0',
      type: 'photo',
      title: ansicht.titel,
      url: portalUrl + bildadresse(ansicht.schluessel),
      width: Math.floor(breite * mass),
      height: Math.floor(hoehe * mass),
      provider_name: ANBIETER,
      provider_url: portalUrl,
    },
  }
}

function fehler(status: 404 | 501, code: string, meldung: string): Antwort {
  return { art: 'json', status, wert: { fehler: { code, meldung } } }
}

/** What the map shows, from the address of its page; null when it is no page of this portal with a map. */
function readZeigt(adresse: string, portalUrl: string): string | null {
  if (!URL.canParse(adresse)) return null
  const { origin, pathname, searchParams } = new URL(adresse)
  return origin === new URL(portalUrl).origin && pathname === '/umsetzungsstand/karte'
    ? (searchParams.get('zeigt') ?? 'online')
    : null
}

/** What is no whole number above zero is no limit. */
function grenze(wert: string | null): number {
  return wert !== null && /^[1-9]\d{0,4}$/.test(wert) ? Number(wert) : Number.POSITIVE_INFINITY
}
