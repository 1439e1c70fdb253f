import type { Snapshot } from '@infoschalter/snapshot'

/** How a page is called, for people who are asked about it and do not read addresses. */

type Finde = (snapshot: Snapshot, slug: string, ort: string | undefined) => string | undefined

const NAMEN: readonly (readonly [davor: string, finde: Finde])[] = [
  ['leistungen', nameOfLeistung],
  ['fragen', ({ fragen }, slug) => fragen.findBySlug(slug)?.titel],
  ['erste-schritte', ({ anleitungen }, slug) => anleitungen.findBySlug(slug)?.titel],
  ['lagen', ({ lebenslagen }, slug) => lebenslagen.findBySlug(slug)?.titel],
  ['orte', ({ gebiete }, slug) => gebiete.findBySlug(slug)?.name],
  ['umsetzungsstand/orte', ({ gebiete }, slug) => nameOf(gebiete.findBySlug(slug)?.name, (ort) => `Umsetzungsstand: ${ort}`)],
  ['wissen/projekte', ({ wissen }, slug) => wissen.projekte.findBySlug(slug)?.titel],
  ['wissen/meldungen', ({ wissen }, slug) => wissen.meldungen.findBySlug(slug)?.titel],
  ['wissen/leitfaeden', ({ wissen }, slug) => wissen.leitfaeden.findBySlug(slug)?.titel],
  ['wissen/begriffe', ({ wissen }, slug) => wissen.begriffe.findBySlug(slug)?.titel],
  ['wissen/landschaft', ({ wissen }, slug) => wissen.landschaft.findBySlug(slug)?.titel],
  ['wissen/termine', ({ wissen }, slug) => wissen.termine.findBySlug(slug)?.titel],
]

function nameOfLeistung({ leistungen, gebiete }: Snapshot, slug: string, ort = ''): string | undefined {
  const hier = gebiete.findBySlug(ort)?.name
  return nameOf(leistungen.findBySlug(slug)?.titel, (titel) => (hier === undefined ? titel : `${titel}, ${hier}`))
}

function nameOf(name: string | undefined, satz: (name: string) => string): string | undefined {
  return name === undefined ? undefined : satz(name)
}

/** @returns the title of a page of content; null for every other one, and for what is no page */
export function seitenname(snapshot: Snapshot, pfad: string): string | null {
  const ohneAbfrage = pfad.replace(/[?#].*$/, '')
  if (ohneAbfrage === '/') return 'Startseite'
  for (const [davor, finde] of NAMEN) {
    if (!ohneAbfrage.startsWith(`/${davor}/`)) continue
    const [slug = '', ort] = ohneAbfrage.slice(davor.length + 2).split('/')
    return finde(snapshot, slug, ort) ?? null
  }
  return snapshot.seiten.findBySlug(ohneAbfrage.slice(1))?.titel ?? null
}
