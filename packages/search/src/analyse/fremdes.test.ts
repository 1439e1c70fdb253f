import { describe, expect, it } from 'vitest'
import { BEISPIELDOKUMENTE } from '../beispiel/dokumente.ts'
import { readOrteNrw } from '../beispiel/orte-nrw.ts'
import { buildSuchindex } from '../index/bauen.ts'
import { loadSuchindex } from '../suche.ts'
import { fremdheit, isAmtlich, isAmtsnah, isFachwort } from './fremdes.ts'

describe('words from other worlds', () => {
  it.each(['spielfilm', 'bundesliga', 'sudoku', 'netflix', 'apfelkuchen'])('%s is never a matter of an office', (form) => {
    expect(fremdheit(form)).toBe('fremd')
  })

  it.each(['film', 'rezept', 'iphone', 'gebrauchtes', 'winterreifen', 'migrane', 'zwiebeln', 'vampire', 'croissant'])(
    '%s is part of one now and then',
    (form) => {
      expect(fremdheit(form)).toBe('mehrdeutig')
    },
  )

  it.each(['hund', 'fernseher', 'hotel', 'freund', 'gitarre', 'grillen', 'kuchen', 'tattoos'])(
    '%s is none: offices deal with that too',
    (form) => {
      expect(fremdheit(form)).toBeNull()
    },
  )

  it('beside them, what everybody has at home or buys does not mean an office, but getting rid of anything does', () => {
    expect(isAmtsnah('gewerbe', true)).toBe(true)
    expect(isAmtsnah('katze', true)).toBe(false)
    expect(isAmtsnah('test', true)).toBe(false)
    expect(isAmtsnah('anmelden', false)).toBe(false)
    expect(isAmtsnah('entsorgen', false)).toBe(true)
  })
  it.each(['anzeigen', 'zoll', 'standesamt', 'baugenehmigung', 'umsatzsteuer', 'schwerbehindert', 'fundburo'])(
    '%s says that an office is meant',
    (form) => {
      expect(isAmtlich(form)).toBe(true)
    },
  )

  it('a word of offices is none that stands in any text', () => {
    expect(isFachwort('wohngeld')).toBe(true)
    expect(isFachwort('hund')).toBe(false)
    expect(isFachwort('film')).toBe(false)
  })

  it.each(['katze', 'kaufen', 'garten', 'anmelden'])('%s does not', (form) => {
    expect(isAmtlich(form)).toBe(false)
  })
})

describe('a query with a word from another world', () => {
  const [erstes, ...weitere] = BEISPIELDOKUMENTE.map((dokument) =>
    dokument.id === 'leistung:auto-abmelden'
      ? { ...dokument, synonyme: [...dokument.synonyme, 'Film drehen'], text: 'Auch bei Netflix.' }
      : dokument,
  )
  if (erstes === undefined) throw new Error('no documents')
  const suche = loadSuchindex(buildSuchindex([erstes, ...weitere], readOrteNrw()))
  const ids = (q: string) => suche.find({ q }).treffer.map(({ id }) => id)

  it('finds nothing beside what everybody has at home', () => {
    expect(ids('hund anmelden')).not.toEqual([])
    expect(ids('Bundesliga mit Hund')).toEqual([])
    expect(ids('Rezept für den Hund')).toEqual([])
    expect(ids('Winterreifen anmelden')).toEqual([])
  })

  it('finds what is called by this word, and not what only mentions it', () => {
    expect(ids('film drehen')[0]).toBe('leistung:auto-abmelden')
    expect(ids('netflix auto')).toEqual([])
  })

  it('finds what is called by all the rest as a whole', () => {
    expect(ids('bundesliga auto anmelden')).toEqual(['leistung:auto-anmelden'])
    expect(ids('bundesliga auto')).toEqual([])
  })

  it.each([
    ['migräne grad der behinderung', 'leistung:schwerbehindertenausweis'],
    ['gebrauchtes auto anmelden', 'leistung:auto-anmelden'],
    ['reisepass für mallorca', 'leistung:reisepass-beantragen'],
    ['elterngeld vom netto', 'leistung:elterngeld'],
    ['günstige sozialwohnung', 'leistung:wbs'],
  ])('%s: a word that offices seldom deal with does not hide what they do', (q, id) => {
    expect(ids(q)[0]).toBe(id)
  })

  it.each([
    ['trauung mit musik', 'leistung:eheschliessung'],
    ['gewerbe für pizza', 'leistung:gewerbe-anmelden'],
    ['gewerbe für tiramisu', 'leistung:gewerbe-anmelden'],
    ['tinnitus migräne schwerbehindertenausweis', 'leistung:schwerbehindertenausweis'],
  ])('%s: beside a word that says itself that an office is meant, it hides nothing', (q, id) => {
    expect(ids(q)[0]).toBe(id)
  })

  it('finds nothing when two such words stand beside a bare thing', () => {
    expect(ids('iphone auf mallorca hund')).toEqual([])
  })

  it('finds what has all other things in its names when there are several of them', () => {
    expect(ids('iphone auf mallorca auto ummelden')[0]).toBe('leistung:auto-ummelden')
    expect(ids('iphone auf mallorca auto hund')).toEqual([])
  })

  it('finds what has a word of offices in its title beside any number of them', () => {
    expect(ids('iphone auf mallorca kindergeld')[0]).toBe('leistung:kindergeld')
  })
})
