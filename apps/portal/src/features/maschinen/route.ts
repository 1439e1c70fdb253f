import type { Snapshot } from '@infoschalter/snapshot'
import { escapeXml } from '../../components/xml/escape.ts'
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

const FESTE = [
  '/',
  '/leistungen',
  '/orte',
  '/fragen',
  '/erste-schritte',
  '/lagen',
  '/wissen',
  '/wissen/recht',
  '/daten',
  '/daten/felder',
  '/daten/nachrechnen',
  '/daten/suche',
  ...['', '/karte', '/verlauf', '/themenfelder', '/leistungen', '/laender', '/methode'].map((pfad) => `/umsetzungsstand${pfad}`),
]

/** The pages that search engines are to know: Leistungen from the register and pages of a Leistung in a place are not among them. */
function indexPfade(snapshot: Snapshot): readonly { pfad: string; stand: string | null }[] {
  const { leistungen, gebiete, fragen, anleitungen, lebenslagen, seiten, wissen } = snapshot
  const unter = (pfad: string, eintraege: readonly { readonly slug: string; readonly stand: string }[]) =>
    eintraege.map(({ slug, stand }) => ({ pfad: `${pfad}/${slug}`, stand }))
  return [
    ...FESTE.map((pfad) => ({ pfad, stand: null })),
    ...unter('/leistungen', leistungen.beschrieben),
    ...[...gebiete.kreise, ...gebiete.kommunen].map((ort) => ({ pfad: `/orte/${ort.slug}`, stand: null })),
    ...unter('/fragen', fragen.alle),
    ...unter('/erste-schritte', anleitungen.alle),
    ...unter('/lagen', lebenslagen.alle),
    ...unter('', seiten.alle),
    ...['/en', '/en/leistungen', '/en/erste-schritte', '/leichte-sprache'].map((pfad) => ({ pfad, stand: null })),
    ...unter('/en/leistungen', snapshot.uebersetzungen('en', 'leistung').alle),
    ...unter('/en/erste-schritte', snapshot.uebersetzungen('en', 'anleitung').alle),
    ...unter('/leichte-sprache/leistungen', snapshot.uebersetzungen('de-leicht', 'leistung').alle),
    ...unter('/leichte-sprache/erste-schritte', snapshot.uebersetzungen('de-leicht', 'anleitung').alle),
    ...Object.entries(wissen).flatMap(([bereich, { alle }]) => [
      ...(bereich === 'termine' && alle.length === 0 ? [] : [{ pfad: `/wissen/${bereich}`, stand: null }]),
      ...unter(`/wissen/${bereich}`, alle),
    ]),
  ]
}
