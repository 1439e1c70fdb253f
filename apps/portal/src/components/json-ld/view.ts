import { html, raw } from 'hono/html'
import type { Html } from '../../http/route.ts'

/** Data for search engines (schema.org). `<` is written as an escape, so no text can end the block. */
export function jsonLd(daten: Readonly<Record<string, unknown>>): Html {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...daten }).replaceAll('<', '\\u003c')
  return html`<script type="application/ld+json">${raw(json)}</script>`
}

/** The path of pages that leads here. The last one is this page. */
export function breadcrumbs(portalUrl: string, pfad: readonly { titel: string; ziel: string }[]): Html {
  return jsonLd({
    '@type': 'BreadcrumbList',
    itemListElement: pfad.map((schritt, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name: schritt.titel,
      item: portalUrl + schritt.ziel,
    })),
  })
}
