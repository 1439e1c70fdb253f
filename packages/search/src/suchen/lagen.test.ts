import { describe, expect, it } from 'vitest'
import { BEISPIELDOKUMENTE } from '../beispiel/dokumente.ts'
import { buildSuchindex } from '../index/bauen.ts'
import { loadSuchindex } from '../suche.ts'

const lage = {
  typ: 'lage',
  amtlich: [],
  zielgruppen: [],
  rang: 1,
} as const
const suche = loadSuchindex(
  buildSuchindex(
    [
      ...BEISPIELDOKUMENTE,
      {
        ...lage,
        id: 'lage:reisen',
        titel: 'Reisen',
        synonyme: ['Urlaub'],
        text: 'Was Sie vor der Abreise regeln.',
        glieder: ['leistung:reisepass-beantragen', 'leistung:kinderausweis', 'leistung:briefwahl'],
      },
      {
        ...lage,
        id: 'lage:heirat',
        titel: 'Heirat',
        synonyme: ['Hochzeit'],
        text: 'Was Sie vor der Trauung regeln.',
        glieder: ['leistung:eheschliessung', 'leistung:geburtsurkunde'],
      },
    ],
    [],
  ),
)
const ids = (q: string) => suche.find({ q }).treffer.map(({ id }) => id)

describe('what belongs to a Lage speaks for it', () => {
  it('finds the Lage by words that only its Leistungen have', () => {
    const gefunden = ids('Kinderausweis Wahlschein')
    expect(gefunden).toContain('lage:reisen')
    expect(gefunden).not.toContain('lage:heirat')
  })

  it('never lifts it above the best hit', () => {
    const [erster, ...weitere] = suche.find({ q: 'Kinderausweis Briefwahl' }).treffer
    expect(erster?.typ).toBe('leistung')
    expect(weitere.every(({ punkte }) => punkte <= (erster?.punkte ?? 0))).toBe(true)
  })

  it('adds nothing beside what is called just so', () => {
    expect(ids('Briefwahl beantragen')).not.toContain('lage:reisen')
  })

  it('does not count what a Leistung only mentions', () => {
    expect(ids('standesamt der geburt')).not.toContain('lage:reisen')
    expect(ids('fahrprüfung')).not.toContain('lage:reisen')
  })
})
