import { describe, expect, it } from 'vitest'
import { parseAufruf } from './aufruf.ts'

describe('the command line of npm run publish', () => {
  it.each([
    [[], { art: 'veroeffentlichen' }],
    [['--liste'], { art: 'liste' }],
    [['--zurueck'], { art: 'zurueck', ziel: null }],
    [['--zurueck', 'b47ec462d3bc47ec87f5e096bbe62d72'], { art: 'zurueck', ziel: 'b47ec462d3bc47ec87f5e096bbe62d72' }],
    [['--weiter'], { art: 'weiter' }],
    [['--hilfe'], { art: 'hilfe' }],
  ])('%j is understood', (argv, erwartet) => {
    expect(parseAufruf(argv)).toEqual(erwartet)
  })

  it.each([
    [['--zurück'], '„--zurück“ gibt es nicht.'],
    [['-x'], '„-x“ gibt es nicht.'],
    [['--weiter', '--zurueck'], 'Wählen Sie --zurueck oder --weiter, nicht beides.'],
    [['jetzt'], 'Mit „jetzt“ ist hier nichts anzufangen.'],
    [['--zurueck', 'eins', 'zwei'], 'Mit „zwei“ ist hier nichts anzufangen.'],
  ])('%j is refused in words', (argv, meldung) => {
    expect(parseAufruf(argv)).toEqual({ art: 'falsch', meldung })
  })
})
