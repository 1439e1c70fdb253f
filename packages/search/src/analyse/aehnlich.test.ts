import { describe, expect, test } from 'vitest'
import { createAehnlichkeitssuche, erlaubteFehler, fehlerZwischen } from './aehnlich.ts'

describe('typing errors', () => {
  test.each([
    ['hund', 'hund', 0],
    ['hund', 'hnud', 1],
    ['hund', 'hnd', 1],
    ['hund', 'hundd', 1],
    ['hund', 'hind', 1],
    ['fuhrerschein', 'fuhrershcein', 1],
    ['reisepass', 'resiepas', 2],
    ['hund', 'katze', 3],
    ['', 'ab', 2],
  ])('between %s and %s: %d (up to 2)', (a, b, fehler) => {
    expect(fehlerZwischen(a, b, 2)).toBe(fehler)
    expect(fehlerZwischen(b, a, 2)).toBe(fehler)
  })

  test('short words forgive none, long ones two', () => {
    expect([1, 3, 4, 7, 8, 20].map(erlaubteFehler)).toEqual([0, 0, 1, 1, 2, 2])
  })

  test('the closest words are found, and none that is further away', () => {
    const suche = createAehnlichkeitssuche(['reisepass', 'reisepasse', 'reise', 'ausweis'].map((form) => ({ form, wert: form })))
    expect(suche.find('reisepas', 2)).toEqual([{ wert: 'reisepass', fehler: 1 }])
    expect(suche.find('auswies', 1)).toEqual([{ wert: 'ausweis', fehler: 1 }])
    expect(suche.find('xyz', 1)).toEqual([])
  })

  test('in a short word the first letter is right, unless it is swapped with the second', () => {
    const suche = createAehnlichkeitssuche(['messen', 'kita'].map((form) => ({ form, wert: form })))
    expect(suche.find('essen', 1)).toEqual([])
    expect(suche.find('ikta', 1)).toEqual([{ wert: 'kita', fehler: 1 }])
  })

  test('the sieve before the comparison loses nothing', () => {
    const formen = [
      'amt',
      'amtlich',
      'antrag',
      'ausweis',
      'bauamt',
      'geburtsurkunde',
      'hundesteuer',
      'personalausweis',
      'urkunde',
    ]
    const suche = createAehnlichkeitssuche(formen.map((form) => ({ form, wert: form })))
    for (const form of formen.filter((wort) => wort.length >= 8)) {
      for (let stelle = 0; stelle < form.length; stelle++) {
        const verschrieben = `${form.slice(0, stelle)}x${form.slice(stelle + 1)}`
        expect(suche.find(verschrieben, 2)[0]?.wert).toBe(form)
      }
    }
  })
})
