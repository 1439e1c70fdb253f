import { describe, expect, test } from 'vitest'
import { readWoerter } from '../analyse/woerter.ts'
import { gefragteArt, isFragesatz } from './fragesatz.ts'

describe('whether somebody wants to know or to do', () => {
  test.each([
    'Was ist die BundID?',
    'kann man das online machen',
    'Darf mein Betreuer das?',
    'müssen wir das unternehmenskonto anbinden',
    'Wofür ist der Online-Ausweis gut?',
    'reicht eine Mail',
  ])('to know: %s', (frage) => {
    expect(isFragesatz(readWoerter(frage))).toBe(true)
  })

  test.each(['wo kann ich mein Auto anmelden', 'wie melde ich mich um', 'Reichweite', 'Hund anmelden'])('to do: %s', (satz) => {
    expect(isFragesatz(readWoerter(satz))).toBe(false)
  })
})

describe('the kind of text that is asked for', () => {
  test.each([
    ['Einkommensgrenze Bedeutung', 'begriff'],
    ['was heißt FIM', 'begriff'],
    ['bundid schritt für schritt', 'anleitung'],
    ['Wohngeld news', 'meldung'],
    ['Modellprojekt Bauantrag', 'projekt'],
    ['Umzug Checkliste', 'lage'],
    ['hund anmelden', null],
  ] as const)('%s → %s', (anfrage, art) => {
    expect(gefragteArt(readWoerter(anfrage))).toBe(art)
  })
})
