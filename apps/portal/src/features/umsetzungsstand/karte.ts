import { DEFINITIONEN, gruppeVon, type Kennzahlen, type Stufe as Meldestufe, stufeIn, zaehle } from '@infoschalter/coverage'
import { type Ars, REIFEGRADE } from '@infoschalter/domain'
import { BASEN, type Basis, type Snapshot, type Stand } from '@infoschalter/snapshot'
import { createSkala, type Klasse } from '../../components/wabenkarte/skala.ts'
import type { Stufe } from '../../components/wabenkarte/view.ts'
import { anzahl, formatZahl, nachAlphabet } from '../../texts/de.ts'
import { themenfeldName } from '../../texts/katalog.ts'
import { REIFEGRAD } from '../../texts/wissen.ts'
import { einheitVon } from './einheit.ts'
import { BASIS, type Herkunft } from './zahlen.ts'

/** What a map shows: for each Kommune a class and its words, and the classes as the legend has them. */
export interface Ansicht {
  /** As the address names it: `online`, `thema-5`, `reifegrad-hund-anmelden`, `leistung-hund-anmelden`, `ozg-online`, `ozg-leistung-10023`. */
  readonly schluessel: string
  /** What one is, and the key without it. */
  readonly basis: Basis
  readonly wahl: string
  readonly titel: string
  readonly zaehlt: string
  /** Where the figures come from: the report, the register of the Kommunen, or what Kommunen and Kreise say themselves. */
  readonly woher: Herkunft
  readonly klassen: readonly Klasse[]
  readonly jeKommune: ReadonlyMap<Ars, Wert>
}

interface Wert {
  readonly stufe: Stufe
  readonly wort: string
}

const KEINE_MELDUNG: Wert = { stufe: 'km', wort: 'keine Meldung' }
const KEINE_ANGABE: Wert = { stufe: 'ka', wort: 'keine Angabe' }

/** Figures that each Kommune has as a whole; the words follow what one is. */
export const MESSGROESSEN = {
  online: { zusatz: ', die online sind', lies: ({ paare }: Kennzahlen) => paare.online },
  teilweise: { zusatz: ', die teilweise online sind', lies: ({ paare }: Kennzahlen) => paare.teilweise },
  'toter-link': { zusatz: ' mit totem Link', lies: ({ paare }: Kennzahlen) => paare.toterLink },
} as const

/** The key of a map; Anliegen are what people count, so their keys need no prefix. */
export function kartenschluessel(basis: Basis, wahl: string): string {
  return basis === 'anliegen' ? wahl : `${basis}-${wahl}`
}

const EINWOHNER = 'einwohner'
const REIFEGRADKARTE = 'reifegrad-'
export const EINWOHNER_TITEL = 'Einwohnerinnen und Einwohner, zum Vergleich'

/** The map that an address asks for; the one of all that are online when there is no such map. */
export function readAnsicht(snapshot: Snapshot, zeigt: string): Ansicht {
  const basis = BASEN.find((eine) => zeigt.startsWith(`${eine}-`)) ?? 'anliegen'
  const wahl = basis === 'anliegen' ? zeigt : zeigt.slice(basis.length + 1)
  const stand = snapshot.umsetzungsstand.stand(basis)
  if (zeigt === EINWOHNER) return einwohner(stand)
  const gestuft = stand.einheiten.findIndex(({ id }) => zeigt === `${REIFEGRADKARTE}${id}`)
  if (gestuft >= 0) return reifegradkarte(snapshot, gestuft)
  const thema = snapshot.katalog.themenfelder.find(({ nummer }) => wahl === `thema-${nummer}`)
  if (thema !== undefined) {
    const zeilen = [...stand.einheiten.keys()].filter((i) => stand.einheiten[i]?.themenfeld === thema.nummer)
    const titel = themenfeldtitel(basis, themenfeldName(thema))
    return zaehlkarte(stand, zeilen, zaehleJeKommune(stand, zeilen), { basis, wahl, titel, ...MESSGROESSEN.online })
  }
  const einheit = stand.einheiten.findIndex(({ id }) => wahl === `leistung-${id}`)
  const { name } = einheitVon(snapshot, basis, stand.einheiten[einheit]?.id ?? '')
  if (name !== '') return zustandskarte(stand, einheit, { basis, wahl, titel: name })
  const groesse = (Object.keys(MESSGROESSEN) as (keyof typeof MESSGROESSEN)[]).find((eine) => eine === wahl) ?? 'online'
  const titel = messgroessentitel(basis, groesse)
  const ganzes = { basis, wahl: groesse, titel, ...MESSGROESSEN[groesse] }
  return zaehlkarte(stand, [...stand.einheiten.keys()], snapshot.umsetzungsstand.jeGebiet(basis), ganzes)
}

function zaehleJeKommune(stand: Stand, zeilen: readonly number[]): ReadonlyMap<Ars, Kennzahlen> {
  const gruppen = stand.raum.kommunen.map(({ ars }) => gruppeVon(stand.raum, ars))
  return new Map(zaehle(stand, gruppen, zeilen).map((eine, i) => [stand.raum.kommunen[i]?.ars as Ars, eine]))
}

export function messgroessentitel(basis: Basis, groesse: keyof typeof MESSGROESSEN): string {
  return `${BASIS[basis].mehrzahl}${MESSGROESSEN[groesse].zusatz}`
}

function themenfeldtitel(basis: Basis, name: string): string {
  return basis === 'anliegen' ? `Themenfeld ${name}` : `Themenfeld ${name}: ${BASIS[basis].mehrzahl}, die online sind`
}

/** What a map is of. */
interface Thema {
  readonly basis: Basis
  readonly wahl: string
  readonly titel: string
}

/** How many of some units, in five classes of about as many Kommunen each. */
function zaehlkarte(
  stand: Stand,
  zeilen: readonly number[],
  zahlen: ReadonlyMap<Ars, Kennzahlen>,
  { basis, wahl, titel, lies }: Thema & { readonly lies: (zahlen: Kennzahlen) => number },
): Ansicht {
  const { kommunen } = stand.raum
  const gemeldet = new Set(
    kommunen.flatMap(({ ars }, k) => (zeilen.some((e) => stufeIn(stand, e, k) !== 'keine-meldung') ? [ars] : [])),
  )
  const von = (ars: Ars) => zahlen.get(ars)?.paare.von ?? 0
  const wert = (ars: Ars): number | Wert => {
    const eine = zahlen.get(ars)
    if (eine === undefined || eine.paare.von === 0) return KEINE_ANGABE
    return gemeldet.has(ars) ? lies(eine) : KEINE_MELDUNG
  }
  const worte = (zahl: number, ars: Ars) => `${formatZahl(zahl)} von ${formatZahl(von(ars))}`
  const { einzahl, mehrzahl } = BASIS[basis]
  const zaehlt = `Gezählt ${zeilen.length === 1 ? 'wird' : 'werden'} ${anzahl(zeilen.length, einzahl, mehrzahl)}. Die Farben teilen die Kommunen in fünf etwa gleich große Gruppen.`
  return {
    ...kopf({ basis, wahl, titel }, 'bericht'),
    zaehlt,
    ...einteilen(new Map(kommunen.map(({ ars }) => [ars, wert(ars)])), worte),
  }
}

function einwohner({ raum }: Stand): Ansicht {
  const werte = new Map(raum.kommunen.map((kommune) => [kommune.ars, kommune.einwohner ?? KEINE_ANGABE]))
  return {
    ...kopf({ basis: 'anliegen', wahl: EINWOHNER, titel: EINWOHNER_TITEL }, 'gemeindeverzeichnis'),
    zaehlt: 'So viele Menschen leben in den Kommunen. Die Farben teilen sie in fünf etwa gleich große Gruppen.',
    ...einteilen(werte, (zahl) => formatZahl(zahl)),
  }
}

function einteilen(
  werte: ReadonlyMap<Ars, number | Wert>,
  worte: (zahl: number, ars: Ars) => string,
): Pick<Ansicht, 'klassen' | 'jeKommune'> {
  const skala = createSkala([...werte.values()].filter((wert) => typeof wert === 'number'))
  const jeKommune = new Map(
    [...werte].map(([ars, wert]) => [
      ars,
      typeof wert === 'number' ? { stufe: skala.stufe(wert), wort: worte(wert, ars) } : wert,
    ]),
  )
  return { jeKommune, klassen: [...skala.klassen, ...ohneZahl(jeKommune)] }
}

/** The classes of Kommunen of which there is no number; each only where there is such a Kommune. */
function ohneZahl(jeKommune: ReadonlyMap<Ars, Wert>): readonly Klasse[] {
  return [KEINE_MELDUNG, KEINE_ANGABE].map((wert) => klasse(wert, jeKommune)).filter(({ kommunen }) => kommunen > 0)
}

function klasse({ stufe, wort }: Wert, jeKommune: ReadonlyMap<Ars, Wert>): Klasse {
  return { stufe, name: wort, kommunen: [...jeKommune.values()].filter((eine) => eine.stufe === stufe).length }
}

const ZUSTAND: Readonly<Record<Meldestufe, Wert>> = {
  online: { stufe: 'k5', wort: 'online' },
  teilweise: { stufe: 'k3', wort: 'teilweise online' },
  'toter-link': { stufe: 'k2', wort: 'toter Link' },
  'nicht-online': { stufe: 'k0', wort: 'nicht online' },
  'keine-meldung': KEINE_MELDUNG,
}

function kopf(thema: Thema, woher: Herkunft): Thema & Pick<Ansicht, 'schluessel' | 'woher'> {
  return { ...thema, schluessel: kartenschluessel(thema.basis, thema.wahl), woher }
}

/** How far people get with one Leistung. */
function zustandskarte(stand: Stand, einheit: number, thema: Thema): Ansicht {
  const { raum, einheiten } = stand
  const ebene = einheiten[einheit]?.ebene ?? null
  const jeKommune = new Map(
    raum.kommunen.map(({ ars }, k) => [
      ars,
      ebene === null || raum.hatZustaendige(ebene, k) ? ZUSTAND[stufeIn(stand, einheit, k)] : KEINE_ANGABE,
    ]),
  )
  return {
    ...kopf(thema, 'bericht'),
    zaehlt: 'Die beste Meldung für die Kommune oder ein Gebiet darüber entscheidet.',
    klassen: [
      ...Object.values(ZUSTAND)
        .slice(0, 4)
        .map((wert) => klasse(wert, jeKommune)),
      ...ohneZahl(jeKommune),
    ],
    jeKommune,
  }
}

const REIFEGRADSTUFE = ['k0', 'k2', 'k3', 'k4', 'k5'] as const

/** How digital a Leistung is in each Kommune, as those say who do the work. */
function reifegradkarte(snapshot: Snapshot, einheit: number): Ansicht {
  const { raum, einheiten } = snapshot.umsetzungsstand.stand('anliegen')
  const reifegrade = snapshot.reifegrade()
  const werte = REIFEGRADE.map((grad): Wert => ({ stufe: REIFEGRADSTUFE[grad], wort: `${grad}: ${REIFEGRAD[grad]}` }))
  const jeKommune = new Map(
    raum.kommunen.map(({ ars }, k) => {
      const angabe = reifegrade.reifegradIn(einheit, k)
      return [ars, (angabe === null ? undefined : werte[angabe.reifegrad]) ?? KEINE_ANGABE] as const
    }),
  )
  const slug = einheiten[einheit]?.id ?? ''
  const thema = { basis: 'anliegen', wahl: `${REIFEGRADKARTE}${slug}`, titel: reifegradtitel(snapshot, slug) } as const
  return {
    ...kopf(thema, 'angaben'),
    zaehlt: DEFINITIONEN.reifegrad.kurz,
    klassen: [...werte.toReversed().map((wert) => klasse(wert, jeKommune)), ...ohneZahl(jeKommune)],
    jeKommune,
  }
}

function reifegradtitel(snapshot: Snapshot, slug: string): string {
  return `Reifegrad: ${snapshot.leistungen.findBySlug(slug)?.titel ?? slug}`
}

/** The maps of Reifegrade on which there is something: key and title, in the order of the alphabet. */
export function reifegradkarten(snapshot: Snapshot): readonly (readonly [schluessel: string, titel: string])[] {
  const reifegrade = snapshot.reifegrade()
  return snapshot.umsetzungsstand
    .stand('anliegen')
    .einheiten.flatMap(({ id }, i) =>
      reifegrade.hasAngabe(i) ? [[`${REIFEGRADKARTE}${id}`, reifegradtitel(snapshot, id)] as const] : [],
    )
    .toSorted(([, a], [, b]) => nachAlphabet(a, b))
}
