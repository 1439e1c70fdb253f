import { describe, expect, it } from 'vitest'
import { BEISPIELDOKUMENTE } from '../beispiel/dokumente.ts'
import { readOrteNrw } from '../beispiel/orte-nrw.ts'
import { buildSuchindex } from '../index/bauen.ts'
import { loadSuchindex } from '../suche.ts'
import { isFremd } from './fremdes.ts'

describe('words from other worlds', () => {
  it.each(['rezept', 'rezepte', 'bundesliga', 'iphone', 'filme'])('%s is one', (form) => {
    expect(isFremd(form)).toBe(true)
  })

  it.each(['hund', 'fernseher', 'hotel', 'freund', 'gitarre', 'grillen', 'kuchen'])(
    '%s is none: offices deal with that too',
    (form) => {
      expect(isFremd(form)).toBe(false)
    },
  )
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

  it('finds nothing, whatever else is in it', () => {
    expect(ids('hund anmelden')).not.toEqual([])
    expect(ids('Bundesliga mit Hund')).toEqual([])
    expect(ids('Rezept für den Hund')).toEqual([])
  })

  it('finds what is called by this word, and not what only mentions it', () => {
    expect(ids('film drehen')[0]).toBe('leistung:auto-abmelden')
    expect(ids('netflix auto')).toEqual([])
  })
})
