import { describe, expect, it } from 'vitest'
import { stem } from '../analyse/stamm.ts'
import { zerlege } from '../analyse/zerlegen.ts'
import { createLexikon, type LexikonDaten } from './lexikon.ts'
import { createZerleger } from './zerleger.ts'

const lexikon = (...formen: readonly string[]): LexikonDaten => formen.toSorted().map((form) => [form, form, 1])

/** Splits with one splitter, vocabulary after vocabulary, and each time anew: both must say the same. */
function beide(formen: readonly string[], ...vokabulare: readonly LexikonDaten[]) {
  const zerleger = createZerleger()
  return vokabulare.map((daten) => {
    const wortschatz = createLexikon(daten)
    zerleger.beginne(daten, wortschatz)
    return {
      gemerkt: formen.map((form) => zerleger.teile(form)),
      frisch: formen.map((form) => zerlege(form, wortschatz).map(stem)),
    }
  })
}

describe('a splitter that is kept', () => {
  const FORMEN = ['hundesteuer', 'wohnungsamt', 'passverloren', 'kinderreisepass', 'hundesteueranmeldung']
  const mit = (...formen: readonly string[]) => lexikon(...FORMEN, ...formen)

  it('says what splitting anew says, while words come and go', () => {
    const ergebnisse = beide(
      FORMEN,
      mit('hund', 'steuer', 'amt', 'pass', 'reise'),
      mit('hund', 'steuer', 'amt', 'pass', 'reise', 'wohnung', 'kind'),
      mit('steuer', 'amt', 'pass', 'wohnung', 'kinder', 'anmeldung'),
      mit('hund', 'hunde', 'verlust', 'pass', 'reisepass', 'anmelden', 'kinder'),
      mit('hund', 'verlust', 'pass', 'reisepass', 'anmelden', 'kinder'),
      mit(),
    )
    for (const { gemerkt, frisch } of ergebnisse) expect(gemerkt).toEqual(frisch)
    expect(new Set(ergebnisse.map(({ gemerkt }) => JSON.stringify(gemerkt))).size).toBeGreaterThan(4)
  })

  it('notices a stem that is not written in the compound', () => {
    const [ohne, mit] = beide(['passverloren'], lexikon('pass', 'passverloren'), lexikon('pass', 'verlust', 'passverloren'))
    expect([ohne?.gemerkt, mit?.gemerkt]).toEqual([[[]], [['pass', 'verlust']]])
    expect(mit?.gemerkt).toEqual(mit?.frisch)
  })

  it('begins anew when the vocabulary is another one', () => {
    const viele = Array.from({ length: 400 }, (_, i) => `wort${i}`)
    const [vorher, nachher] = beide(['hundesteuer'], lexikon('hund', 'steuer'), lexikon(...viele, 'hundesteuer'))
    expect(vorher?.gemerkt).toEqual([['hund', 'steuer'].map(stem)])
    expect(nachher?.gemerkt).toEqual([[]])
  })

  it('wants to be told the vocabulary', () => {
    expect(() => createZerleger().teile('hundesteuer')).toThrow('no vocabulary')
  })
})
