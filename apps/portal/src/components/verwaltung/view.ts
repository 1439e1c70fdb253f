import type { Bild, Kommune, Kreis, Verwaltung } from '@infoschalter/domain'
import { html } from 'hono/html'
import type { Html } from '../../http/route.ts'
import { formatDatum } from '../../texts/de.ts'
import { symbol } from '../symbol/view.ts'
import { telefon } from '../telefon/view.ts'

/** How an administration is called: „Stadt Rietberg“, „Kreis Gütersloh“. */
export function verwaltungsname(gebiet: Kommune | Kreis): string {
  if (gebiet.ebene === 'kreis') return gebiet.name
  return `${gebiet.art === 'Gemeinde' ? 'Gemeinde' : 'Stadt'} ${gebiet.name}`
}

/** Everything that is known, one line each. What is not known is not there. */
export function kontaktdaten(name: string, verwaltung: Verwaltung): Html {
  const { anschrift, oeffnungszeiten, portal } = verwaltung
  return html`<ul class="kontaktdaten">${anschrift === undefined ? '' : html`<li>${symbol('map-pin')}<span>${anschrift.strasse}<br>${anschrift.plz} ${anschrift.ort}</span></li>`}${erreichbar(verwaltung)}${
    oeffnungszeiten === undefined
      ? ''
      : html`<li>${symbol('clock')}<span><span class="sr">Öffnungszeiten: </span>${zeilen(oeffnungszeiten)}</span></li>`
  }</ul>${portal === undefined ? '' : html`<p class="knoepfe"><a class="knopf" href="${portal}" rel="noopener external">Serviceportal: ${name}${symbol('external-link')}</a></p>`}`
}

/** The ways that lead there from a chair: telephone, e-mail, website. */
export function erreichbar({ telefon: nummer, email, website }: Verwaltung): Html {
  return html`${nummer === undefined ? '' : html`<li>${symbol('phone')}<span>${telefon(nummer)}</span></li>`}${
    email === undefined
      ? ''
      : html`<li>${symbol('mail')}<span><a class="lang" href="mailto:${email}">${umbrechbar(email)}</a></span></li>`
  }${
    website === undefined
      ? ''
      : html`<li>${symbol('globe')}<span><a class="lang" href="${website}" rel="noopener external">${umbrechbar(new URL(website).hostname)}</a></span></li>`
  }`
}

/** When it was checked, and where. */
export function kontaktbeleg({ stand, quelle }: Verwaltung, logo: Bild | undefined): Html {
  return html`<p class="fein">Geprüft am ${formatDatum(stand)}${quelle === undefined ? '' : html`. Quelle: <a href="${quelle.url}" rel="noopener external">${quelle.titel}</a>`}${logo === undefined ? '' : html`. Bild: ${logo.rechte}, ${logo.lizenz}`}.</p>`
}

export function wappen(bild: Bild): Html {
  return html`<img class="wappen" src="/medien/${bild.datei}" alt="${bild.alt}" loading="lazy" decoding="async">`
}

/** An administration as schema.org GovernmentOffice, with what is known of it. */
export function behoerdeDaten(gebiet: Kommune | Kreis, verwaltung: Verwaltung): Readonly<Record<string, unknown>> {
  const { website, telefon: telephone, email, anschrift } = verwaltung
  return {
    '@type': 'GovernmentOffice',
    name: verwaltungsname(gebiet),
    ...(website !== undefined && { url: website }),
    ...(telephone !== undefined && { telephone }),
    ...(email !== undefined && { email }),
    ...(anschrift !== undefined && {
      address: {
        '@type': 'PostalAddress',
        streetAddress: anschrift.strasse,
        postalCode: anschrift.plz,
        addressLocality: anschrift.ort,
        addressCountry: 'DE',
      },
    }),
  }
}

/** Long addresses break where people would break them: before a dot or an @. */
function umbrechbar(adresse: string): Html {
  return html`${adresse.split(/(?=[.@])/).map((teil, i) => (i === 0 ? teil : html`<wbr>${teil}`))}`
}

function zeilen(text: string): Html {
  return html`${text.split('\n').map((zeile, i) => (i === 0 ? html`${zeile}` : html`<br>${zeile}`))}`
}
