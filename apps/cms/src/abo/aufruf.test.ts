import { expect, it } from 'vitest'
import { parseAufruf } from './aufruf.ts'

it('an address that takes no mail is named by one option', () => {
  expect(parseAufruf(['--unzustellbar', ' weg@beispiel.de '])).toEqual({ art: 'unzustellbar', adresse: 'weg@beispiel.de' })
  expect(parseAufruf(['--hilfe'])).toEqual({ art: 'hilfe' })
})

it.each([
  [[], 'Sagen Sie mit --unzustellbar'],
  [['--unzustellbar'], 'genau eine Adresse'],
  [['--unzustellbar', 'a@b.de', 'c@d.de'], 'genau eine Adresse'],
  [['--weg', 'a@b.de'], 'genau eine Adresse'],
  [['--unzustellbar', 'Weg <weg@beispiel.de>'], 'ohne Namen und spitze Klammern'],
])('%j is refused in words', (argv, satz) => {
  expect(parseAufruf(argv)).toMatchObject({ art: 'falsch', meldung: expect.stringContaining(satz) })
})
