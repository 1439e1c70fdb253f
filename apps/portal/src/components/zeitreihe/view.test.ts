import { describe, expect, it } from 'vitest'
import { breiteZeitreihe, type Reihe, zeitreihe } from './view.ts'

const reihe = (name: string, art: Reihe['art'], werte: readonly number[]): Reihe => ({
  name,
  art,
  punkte: werte.map((wert, i) => ({ stand: `2026-0${i + 1}`, wert })),
})

/** Where a text stands, from the top. */
function hoehen(svg: string, wort: string): readonly number[] {
  return [...svg.matchAll(new RegExp(`<text class="st[^"]*" x="[^"]+" y="([^"]+)"[^>]*>${wort}</text>`, 'g'))].map(([, y]) =>
    Number(y),
  )
}

const zeichne = (...reihen: readonly Reihe[]) =>
  String(breiteZeitreihe({ beschreibung: 'Probe', reihen, grenze: { wert: 400, name: 'alle' } }))

describe('two series that come close', () => {
  const svg = zeichne(reihe('oben', 'quadrat', [71, 71, 71]), reihe('unten', 'kreis', [64, 66, 71]))

  it('have the numbers of the lower one under it, at the same value those of the second', () => {
    for (const wert of ['64', '66']) expect(hoehen(svg, wert)[0]).toBeGreaterThan((hoehen(svg, '71')[0] ?? 0) + 26)
    const [erster = 0, , , letzter = 0] = hoehen(svg, '71')
    expect(letzter - erster).toBeGreaterThan(26)
  })

  it('have their names under each other at the end', () => {
    const [oben = 0] = hoehen(svg, 'oben')
    const [unten = 0] = hoehen(svg, 'unten')
    expect(unten - oben).toBeGreaterThanOrEqual(18)
  })

  it('on a telephone have their names on both sides of the line', () => {
    const schmal = String(
      zeitreihe({ beschreibung: 'Probe', reihen: [reihe('oben', 'quadrat', [1, 71]), reihe('unten', 'kreis', [1, 71])] }),
    ).split('z-schmal')[1] as string
    expect((hoehen(schmal, 'unten')[0] ?? 0) - (hoehen(schmal, 'oben')[0] ?? 0)).toBeGreaterThan(60)
  })
})

it('series that are far from each other have their numbers over their points, and their names beside the last', () => {
  const svg = zeichne(reihe('oben', 'quadrat', [300, 310]), reihe('unten', 'kreis', [20, 30]))
  expect(hoehen(svg, '30')[0]).toBeLessThan(hoehen(svg, 'unten')[0] ?? 0)
  expect(hoehen(svg, '310')[0]).toBeLessThan(hoehen(svg, 'oben')[0] ?? 0)
})
