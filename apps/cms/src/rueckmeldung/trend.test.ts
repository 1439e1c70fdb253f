import { describe, expect, it } from 'vitest'
import { toTrend } from './trend.ts'

const JETZT = new Date('2026-11-26T12:00:00.000Z')
const nein = (seite: string, eingang: string) => ({ art: 'hilfreich', hilfreich: 'nein', seite, eingang }) as const

describe('how messages develop', () => {
  it('puts the last thirty days beside the thirty before', () => {
    const { jetzt, davor } = toTrend(
      [
        { art: 'hinweis', seite: '/orte', eingang: '2026-11-25T12:00:00.000Z' },
        { art: 'hilfreich', hilfreich: 'ja', seite: '/orte', eingang: '2026-10-27T12:00:01.000Z' },
        { art: 'barriere', seite: '/orte', eingang: '2026-10-27T12:00:00.000Z' },
        nein('/orte', '2026-10-01T12:00:00.000Z'),
      ],
      JETZT,
    )
    expect(jetzt).toEqual({ hinweis: 1, barriere: 0, ja: 1, nein: 0 })
    expect(davor).toEqual({ hinweis: 0, barriere: 1, ja: 0, nein: 1 })
  })

  it('names the pages that help least, from three people on', () => {
    const neulich = '2026-11-20T12:00:00.000Z'
    const { schwache } = toTrend(
      [
        ...Array.from({ length: 3 }, () => nein('/fragen/b', neulich)),
        ...Array.from({ length: 3 }, () => nein('/fragen/a', neulich)),
        ...Array.from({ length: 4 }, () => nein('/orte', neulich)),
        nein('/lagen', neulich),
        nein('/lagen', neulich),
        nein('/lagen', '2026-10-01T12:00:00.000Z'),
      ],
      JETZT,
    )
    expect(schwache).toEqual([
      { seite: '/orte', nein: 4 },
      { seite: '/fragen/a', nein: 3 },
      { seite: '/fragen/b', nein: 3 },
    ])
  })

  it('is nothing but noughts where nobody has written', () => {
    expect(toTrend([], JETZT)).toMatchObject({ jetzt: { hinweis: 0, barriere: 0, ja: 0, nein: 0 }, schwache: [] })
  })
})
