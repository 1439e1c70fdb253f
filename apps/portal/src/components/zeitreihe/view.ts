import { scaleLinear, scaleUtc } from 'd3-scale'
import { html } from 'hono/html'
import type { Html } from '../../http/route.ts'
import { formatDatum, formatZahl } from '../../texts/de.ts'
import { bildstelle } from '../erkunden/view.ts'

/** Figures of one kind over time. Two kinds are two series: nothing connects them. */
export interface Reihe {
  readonly name: string
  readonly punkte: readonly Punkt[]
  /** Form and stroke differ besides colour. */
  readonly art: 'quadrat' | 'kreis' | 'raute'
  /** Only there for comparison: thinner, without its numbers, which the table has. */
  readonly leise?: true
}

export interface Punkt {
  /** `2022`, `2022-11` or `2022-11-24`: a year is drawn in its middle. */
  readonly stand: string
  readonly wert: number
}

export interface Zeitreihe {
  /** What the picture shows, in a sentence: for those who do not see it. */
  readonly beschreibung: string
  readonly reihen: readonly Reihe[]
  /** A line for what all of it is out of. */
  readonly grenze?: { readonly wert: number; readonly name: string }
  /** What stands behind each number: `%`. */
  readonly einheit?: string
}

const MASSE = {
  breit: { breite: 760, hoehe: 382, links: 56, rechts: 170, oben: 24, unten: 350, schrift: 13 },
  schmal: { breite: 380, hoehe: 400, links: 44, rechts: 24, oben: 24, unten: 356, schrift: 15 },
} as const

/** Drawn twice: what fits a wide page cannot be read on a telephone when it is only made smaller. */
export function zeitreihe(angaben: Zeitreihe): Html {
  return html`${zeichne(angaben, 'breit')}${zeichne(angaben, 'schmal')}`
}

/** Only as it stands on a wide page: for a file. */
export function breiteZeitreihe(angaben: Zeitreihe): Html {
  return zeichne(angaben, 'breit')
}

/** How large it is then. */
export const BREITE_ZEITREIHE: { readonly breite: number; readonly hoehe: number } = MASSE.breit

function zeichne({ beschreibung, reihen, grenze, einheit }: Zeitreihe, form: keyof typeof MASSE): Html {
  const { breite, hoehe, links, rechts, oben, unten } = MASSE[form]
  const punkte = reihen.flatMap((reihe) => reihe.punkte)
  const zeiten = createZeitachse(
    punkte.map(({ stand }) => tagVon(stand)),
    form === 'breit' ? 6 : 4,
  )
  const x = scaleUtc(zeiten.spanne, [links, breite - rechts])
  const y = scaleLinear([0, Math.max(...punkte.map(({ wert }) => wert), grenze?.wert ?? 0)], [unten, oben]).nice(6)
  const mitEinheit = (wert: number) => (einheit === undefined ? formatZahl(wert) : `${formatZahl(wert)} ${einheit}`)
  const zeichneEine = createReihenzeichner({
    x: (stand) => x(tagVon(stand)),
    y,
    breit: form === 'breit',
    grenze: grenze === undefined ? null : y(grenze.wert),
    mitEinheit,
    laute: reihen.filter(({ leise }) => leise !== true),
  })
  return html`<svg class="reihe z-${form}" viewBox="0 0 ${breite} ${hoehe}" role="img" aria-label="${beschreibung}">${y.ticks(6).map((wert) => html`<path class="${wert === 0 ? 'achse' : 'gitter'}" d="M${links} ${r(y(wert))}H${breite - rechts}"/><text x="${links - 10}" y="${r(y(wert) + 4.5)}" text-anchor="end">${mitEinheit(wert)}</text>`)}${zeiten.marken.map(({ tag, name }) => html`<path class="achse" d="M${r(x(tag))} ${unten}v6"/><text x="${r(x(tag))}" y="${unten + 24}" text-anchor="middle">${name}</text>`)}${grenze === undefined ? '' : html`<path class="grenze" d="M${links} ${r(y(grenze.wert))}H${breite - rechts}"/><text class="st" x="${links + 6}" y="${r(y(grenze.wert) - 8)}">${grenze.name}</text>`}${reihen.map(zeichneEine)}</svg>`
}

/** More numbers than these would stand in each other's way: then the first and the last one say where it began and how it is. */
const HOECHSTENS_BESCHRIFTET = 6

interface Zeichenflaeche {
  readonly x: (stand: string) => number
  readonly y: (wert: number) => number
  readonly breit: boolean
  /** Where the limit is drawn. */
  readonly grenze: number | null
  readonly mitEinheit: (wert: number) => string
  /** The series that have numbers and a name at their end: these must not stand on each other. */
  readonly laute: readonly Reihe[]
}

/** Nearer than this, two numbers or two names would touch. */
const ZAHLEN_ABSTAND = 26
const NAMEN_ABSTAND = 18

/** Whether the number of a point stands under it: another series is close above, or its number would stand on this one's. */
function isDarunter(reihe: Reihe, { stand, wert }: Punkt, { laute, y }: Zeichenflaeche): boolean {
  return laute.some((andere) => {
    const dort = andere === reihe ? undefined : andere.punkte.find((punkt) => punkt.stand === stand)
    if (dort === undefined || Math.abs(y(dort.wert) - y(wert)) >= ZAHLEN_ABSTAND) return false
    return dort.wert > wert || (dort.wert === wert && laute.indexOf(andere) < laute.indexOf(reihe))
  })
}

/** How high the names stand at the end of their series, from the top: where two ends are close, apart. */
function namenshoehen({ laute, y }: Zeichenflaeche): ReadonlyMap<Reihe, number> {
  const enden = laute.flatMap((reihe) => {
    const letzter = reihe.punkte.toSorted((a, b) => (a.stand < b.stand ? -1 : 1)).at(-1)
    return letzter === undefined ? [] : [{ reihe, hoehe: y(letzter.wert) + 5 }]
  })
  let vorige = Number.NEGATIVE_INFINITY
  return new Map(
    enden
      .toSorted((a, b) => a.hoehe - b.hoehe)
      .map(({ reihe, hoehe }) => {
        vorige = Math.max(hoehe, vorige + NAMEN_ABSTAND)
        return [reihe, vorige]
      }),
  )
}

function createReihenzeichner(flaeche: Zeichenflaeche): (reihe: Reihe, nr: number) => Html {
  const { x, y, breit, grenze, mitEinheit } = flaeche
  const hoehen = namenshoehen(flaeche)
  return (reihe, nr) => {
    const { name, punkte, art, leise } = reihe
    const orte = punkte
      .toSorted((a, b) => (a.stand < b.stand ? -1 : 1))
      .map((punkt) => ({
        x: x(punkt.stand),
        y: y(punkt.wert),
        wert: punkt.wert,
        stand: punkt.stand,
        darunter: isDarunter(reihe, punkt, flaeche),
      }))
    const linie = orte.length < 2 ? '' : `M${orte.map((ort) => `${r(ort.x)} ${r(ort.y)}`).join('L')}`
    const isBeschriftet = (i: number) =>
      leise !== true && (orte.length <= HOECHSTENS_BESCHRIFTET || i === 0 || i === orte.length - 1)
    return html`<g class="r${nr + 1}${leise ? ' leise' : ''}">${linie === '' ? '' : html`<path class="linie${orte.length === 2 ? ' gestrichelt' : ''}" d="${linie}"/>`}${orte.map((ort, i) => html`${bildstelle(`${name}, ${formatDatum(ort.stand)}: ${mitEinheit(ort.wert)}`, html`<path class="punkt" d="${marke(art, ort.x, ort.y, leise ? 0.6 : 1)}"/>`)}${isBeschriftet(i) ? html`<text class="st" x="${r(ort.x)}" y="${r(ort.darunter ? ort.y + 23 : ort.y - 13)}" text-anchor="middle">${mitEinheit(ort.wert)}</text>` : ''}`)}${beschriftung(orte, name, { leise: leise === true, breit, grenze, hoehe: hoehen.get(reihe) })}</g>`
  }
}

interface Stelle {
  readonly leise: boolean
  readonly breit: boolean
  readonly grenze: number | null
  /** How high the name stands beside the last point. */
  readonly hoehe: number | undefined
}

/** The name beside the last point; of what is only there for comparison, and on a telephone where a limit is near, under the line. */
function beschriftung(
  orte: readonly { readonly x: number; readonly y: number; readonly darunter: boolean }[],
  name: string,
  { leise, breit, grenze, hoehe: daneben }: Stelle,
): Html | null {
  const [erster, letzter] = [orte[0], orte.at(-1)]
  if (erster === undefined || letzter === undefined) return null
  if (leise) return html`<text class="name" x="${r(erster.x)}" y="${r(erster.y + 26)}">${name}</text>`
  if (breit) return html`<text class="st name" x="${r(letzter.x + 14)}" y="${r(daneben ?? letzter.y + 5)}">${name}</text>`
  // Beyond its number, on whichever side that is.
  const hoehe = letzter.darunter
    ? letzter.y + 43
    : grenze !== null && Math.abs(letzter.y - 34 - grenze) < 30
      ? letzter.y + 28
      : letzter.y - 34
  return html`<text class="st name" x="${r(letzter.x)}" y="${r(hoehe)}" text-anchor="end">${name}</text>`
}

function marke(art: Reihe['art'], x: number, y: number, mass: number): string {
  const [halb, ecke, radius] = [r(6 * mass), r(8 * mass), r(6.5 * mass)]
  switch (art) {
    case 'quadrat':
      return `M${r(x - halb)} ${r(y - halb)}h${2 * halb}v${2 * halb}h${-2 * halb}z`
    case 'raute':
      return `M${r(x)} ${r(y - ecke)}l${ecke} ${ecke}l${-ecke} ${ecke}l${-ecke} ${-ecke}z`
    case 'kreis':
      return `M${r(x - radius)} ${r(y)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`
  }
}

const r = (zahl: number): number => Math.round(zahl * 10) / 10

/** A month and a year stand in their middle. */
function tagVon(stand: string): Date {
  const [jahr = '', monat, tag] = stand.split('-')
  return new Date(`${jahr}-${monat ?? '07'}-${tag ?? (monat === undefined ? '01' : '15')}T00:00:00Z`)
}

interface Zeitachse {
  readonly spanne: readonly [Date, Date]
  readonly marken: readonly { readonly tag: Date; readonly name: string | number }[]
}

/** Within two years the months are marked, beyond them the years. */
const TAGE_MIT_MONATEN = 730

const kurzerMonat = new Intl.DateTimeFormat('de-DE', { month: 'short', year: '2-digit', timeZone: 'UTC' })

function createZeitachse(tage: readonly Date[], hoechstens: number): Zeitachse {
  const zeiten = tage.map((tag) => tag.getTime())
  const [erster, letzter] = [new Date(Math.min(...zeiten)), new Date(Math.max(...zeiten))]
  if (letzter.getTime() - erster.getTime() > TAGE_MIT_MONATEN * 86_400_000) {
    const beginn = new Date(Date.UTC(erster.getUTCFullYear(), 0, 1))
    const jahre = scaleUtc([beginn, letzter], [0, 1])
      .ticks(hoechstens)
      .filter((tag) => tag.getUTCMonth() === 0)
    return { spanne: [beginn, letzter], marken: jahre.map((tag) => ({ tag, name: tag.getUTCFullYear() })) }
  }
  const verschiedene = [...new Set(zeiten)].toSorted((a, b) => a - b)
  const jede = Math.ceil(verschiedene.length / hoechstens)
  // Counted from the last one: how it is now always has its month under it.
  const gezeigte = verschiedene.filter((_, i) => (verschiedene.length - 1 - i) % jede === 0)
  return {
    spanne: [erster, letzter],
    marken: gezeigte.map((zeit) => ({ tag: new Date(zeit), name: kurzerMonat.format(zeit) })),
  }
}
