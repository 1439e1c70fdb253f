import { describe, expect, it } from 'vitest'
import { createAnzeige } from './anzeige.ts'

function createSchirm(istTerminal: boolean) {
  const schirm = { text: '', uhr: 0 }
  const anzeige = createAnzeige(
    (text) => {
      schirm.text += text
    },
    istTerminal,
    () => schirm.uhr,
  )
  return { schirm, anzeige }
}

describe('the progress of an import', () => {
  it('is a bar with rows per second on a terminal, which gives way to every line', () => {
    const { schirm, anzeige } = createSchirm(true)
    schirm.uhr = 2000
    anzeige.stand({ zeilen: 65_000, bytes: 50, groesse: 100 })
    expect(schirm.text).toBe('\r\x1b[K[████████████░░░░░░░░░░░░]  50 %  65.000 Sätze, 32.500 Sätze/s')
    schirm.text = ''
    anzeige.zeile('Fertig.')
    expect(schirm.text).toBe('\r\x1b[KFertig.\n')
  })

  it('is drawn ten times a second at most', () => {
    const { schirm, anzeige } = createSchirm(true)
    for (schirm.uhr = 0; schirm.uhr < 1000; schirm.uhr++) anzeige.stand({ zeilen: schirm.uhr, bytes: 0, groesse: 0 })
    expect(schirm.text.split('\r').length - 1).toBe(9)
  })

  it('is a plain line every five seconds elsewhere', () => {
    const { schirm, anzeige } = createSchirm(false)
    for (schirm.uhr = 0; schirm.uhr < 11_000; schirm.uhr += 100)
      anzeige.stand({ zeilen: schirm.uhr * 10, bytes: schirm.uhr, groesse: 20_000 })
    anzeige.ende()
    expect(schirm.text).toBe(' 25 %  50.000 Sätze, 10.000 Sätze/s\n 50 %  100.000 Sätze, 10.000 Sätze/s\n')
  })
})
