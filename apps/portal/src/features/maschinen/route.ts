import type { Snapshot } from '@infoschalter/snapshot'
import type { Route } from '../../http/route.ts'

/** What is made for machines only: robots.txt and the sitemap. */
export const routes: readonly Route[] = [
  {
    pfad: '/robots.txt',
    parameter: [],
    antworte: ({ portalUrl }) => ({
      art: 'text',
      typ: 'text/plain',
      inhalt: `User-agent: *\nDisallow: /api/\nDisallow: /suche\n\nSitemap: ${portalUrl}/sitemap.xml\n`,
    }),
  },
  {
    pfad: '/sitemap.xml',
    parameter: [],
    antworte({ snapshot, portalUrl }) {
      const urls = indexPfade(snapshot).map(
        ({ pfad, stand }) =>
          `<url><loc>${escapeXml(portalUrl + pfad)}</loc>${stand === null ? '' : `<lastmod>${stand}</lastmod>`}</url>`,
      )
      return {
        art: 'text',
        typ: 'application/xml',
        inhalt: `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('\n')}</urlset>\n`,
      }
    },
  },
]

/** The pages that search engines are to know: Leistungen from the register and pages of a Leistung in a place are not among them. */
function indexPfade({ leistungen, gebiete, fragen }: Snapshot): readonly { pfad: string; stand: string | null }[] {
  return [
    ...['/', '/leistungen', '/orte', '/fragen', '/barrierefreiheit', '/datenschutz', '/impressum', '/kontakt'].map((pfad) => ({
      pfad,
      stand: null,
    })),
    ...leistungen.beschrieben.map((leistung) => ({ pfad: `/leistungen/${leistung.slug}`, stand: leistung.stand })),
    ...[...gebiete.kreise, ...gebiete.kommunen].map((ort) => ({ pfad: `/orte/${ort.slug}`, stand: null })),
    ...fragen.alle.map((frage) => ({ pfad: `/fragen/${frage.slug}`, stand: frage.stand })),
  ]
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
