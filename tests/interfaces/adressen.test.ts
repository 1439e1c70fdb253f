import { describe, expect, it } from 'vitest'
import { ROUTES } from '../../apps/portal/src/app.ts'
import { BELEGTE_ADRESSEN, isTechnisch, WeiterleitungSchema } from '../../packages/domain/src/index.ts'

/** The pages of the portal at whose place a text of a kind could stand: `/wissen/projekte/:slug` has `/wissen/projekte/vergleich`. */
function eigeneSeiten(pfad: string): readonly string[] {
  const stelle = pfad.split('/').length - 1
  const davor = pfad.slice(0, pfad.lastIndexOf('/') + 1)
  const namen = ROUTES.filter((route) => route.pfad.startsWith(davor)).map((route) => route.pfad.split('/')[stelle] ?? '')
  return [...new Set(namen)].filter((name) => /^[a-z0-9-]+$/.test(name)).toSorted()
}

describe('an address where the portal has a page of its own', () => {
  it('is none for a page of text', () => {
    expect(BELEGTE_ADRESSEN.seite).toEqual(expect.arrayContaining([...eigeneSeiten('/:slug')]))
  })

  it('is none for a Projekt', () => {
    expect(BELEGTE_ADRESSEN.projekt).toEqual(eigeneSeiten('/wissen/projekte/:slug'))
  })

  const WEITERE = ROUTES.map(({ pfad }) => pfad).filter(
    (pfad) => /\/:[a-z]+$/.test(pfad) && !['/:slug', '/wissen/projekte/:slug'].includes(pfad),
  )
  it.each(WEITERE)('%s: no page stands in the way of a text', (pfad) => {
    // `alle-orte` is no place: places come from the register.
    expect(eigeneSeiten(pfad).filter((name) => name !== 'alle-orte')).toEqual([])
  })
})

describe('an address where the portal answers itself', () => {
  const SEITEN =
    /^\/(?:$|suche|leistungen|orte|fragen|erste-schritte|lagen|umsetzungsstand|wissen|en|leichte-sprache|daten|:slug)/
  const OHNE_SEITE = ROUTES.map(({ pfad }) => pfad).filter((pfad) => !SEITEN.test(pfad))

  it.each([...OHNE_SEITE, '/assets/x.css', '/medien/x.jpg', '/health/ready', '/rueckmeldung', '/bedarf/danke', '/vorschau/x'])(
    '%s: a redirect from there would never be followed',
    (pfad) => {
      expect(isTechnisch(pfad)).toBe(true)
      expect(WeiterleitungSchema.safeParse({ von: pfad.replaceAll(':', ''), nach: '/' }).error?.issues[0]?.message).toContain(
        'antwortet das Portal selbst',
      )
    },
  )

  it('is none where a page may have been once', () => {
    expect(WeiterleitungSchema.safeParse({ von: '/feed/alt', nach: '/' }).success).toBe(true)
    expect(WeiterleitungSchema.safeParse({ von: '/daten/alt', nach: '/daten' }).success).toBe(true)
  })
})
