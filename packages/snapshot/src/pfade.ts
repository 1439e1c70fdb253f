import type { Uebersetzung } from '@infoschalter/domain'
import type { SnapshotInhalt } from './inhalt.ts'

/** Pages that exist without being content. */
const FESTE_SEITEN = [
  '/',
  '/suche',
  '/daten',
  '/daten/felder',
  '/daten/nachrechnen',
  '/daten/suche',
  '/leistungen',
  '/orte',
  '/fragen',
  '/erste-schritte',
  '/lagen',
  '/en',
  '/en/suche',
  '/en/leistungen',
  '/en/erste-schritte',
  '/leichte-sprache',
  '/umsetzungsstand',
  '/umsetzungsstand/verlauf',
  '/umsetzungsstand/themenfelder',
  '/umsetzungsstand/gruppen',
  '/umsetzungsstand/leistungen',
  '/umsetzungsstand/laender',
  '/umsetzungsstand/reifegrade',
  '/umsetzungsstand/methode',
].concat(
  [
    '',
    '/projekte',
    '/projekte/vergleich',
    '/meldungen',
    '/recht',
    '/leitfaeden',
    '/begriffe',
    '/landschaft',
    '/termine',
    '/abo',
  ].map((bereich) => `/wissen${bereich}`),
)

/** Whether the portal has a page at a path, once this content is published. */
export function createPfade(inhalt: SnapshotInhalt): (pfad: string) => boolean {
  const pfade = new Set([...FESTE_SEITEN, ...pfadeOf(inhalt)])
  const leistungen = new Set(inhalt.leistungen.map(({ slug }) => slug))
  const orte = new Set(inhalt.gebiete.filter(({ ebene }) => ebene === 'kommune' || ebene === 'kreis').map(({ slug }) => slug))
  const istLeistungImOrt = (pfad: string) => {
    const [, leistung = '', ort = ''] = /^\/leistungen\/([^/]+)\/([^/]+)$/.exec(pfad) ?? []
    return leistungen.has(leistung) && (ort === 'alle-orte' || orte.has(ort))
  }
  return (pfad) => pfade.has(pfad) || istLeistungImOrt(pfad) || (pfad.startsWith('/orte/') && orte.has(pfad.slice(6)))
}

const SPRACHPFAD = { en: '/en', 'de-leicht': '/leichte-sprache' } as const
const ARTPFAD = { leistung: '/leistungen', anleitung: '/erste-schritte' } as const

/** The path of the page of a language variant; null for those that stand on a page of others. */
export function uebersetzungPfad({ sprache, art, slug }: Pick<Uebersetzung, 'sprache' | 'art' | 'slug'>): string | null {
  return art === 'seite' ? null : `${SPRACHPFAD[sprache]}${ARTPFAD[art]}/${slug}`
}

function pfadeOf(inhalt: SnapshotInhalt): readonly string[] {
  const { leistungen, fragen, anleitungen, lebenslagen, seiten, wissen, uebersetzungen } = inhalt
  const unter = (pfad: string, eintraege: readonly { readonly slug: string }[]) => eintraege.map(({ slug }) => `${pfad}/${slug}`)
  return [
    ...unter('/leistungen', leistungen),
    ...unter('/fragen', fragen),
    ...unter('/erste-schritte', anleitungen),
    ...unter('/lagen', lebenslagen),
    ...unter('', seiten),
    ...Object.entries(wissen).flatMap(([art, eintraege]) => unter(`/wissen/${art}`, eintraege)),
    ...uebersetzungen.map(uebersetzungPfad).filter((pfad) => pfad !== null),
  ]
}
