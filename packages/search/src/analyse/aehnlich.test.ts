import { describe, expect, test } from 'vitest'
import { createAehnlichkeitssuche, erlaubteFehler, fehlerZwischen, isLeichtVertippt } from './aehnlich.ts'

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
    expect([1, 3, 4, 9, 10, 20].map(erlaubteFehler)).toEqual([0, 0, 1, 1, 2, 2])
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

  test.each([
    ['umzgu', 'umzug', 'two neighbours swapped'],
    ['gwerbe', 'gewerbe', 'a letter left out'],
    ['ausweiss', 'ausweis', 'a letter doubled'],
    ['hundf', 'hund', 'the key beside it hit as well'],
    ['hynd', 'hund', 'a vowel for a vowel'],
    ['hunt', 'hund', 'a letter that sounds alike'],
    ['anmwlden', 'anmelden', 'the key beside it hit instead'],
  ])('%s is a slip for %s: %s', (getippt, gemeint) => {
    expect(isLeichtVertippt(getippt, gemeint)).toBe(true)
  })

  test.each([
    ['schal', 'schaf'],
    ['witze', 'witwe'],
    ['kusst', 'kunst'],
    ['angela', 'angel'],
    ['alpen', 'alten'],
  ])('%s is a word of its own and no slip for %s', (getippt, gemeint) => {
    expect(isLeichtVertippt(getippt, gemeint)).toBe(false)
    expect(createAehnlichkeitssuche([{ form: gemeint, wert: gemeint }]).find(getippt, 1)).toEqual([])
  })

  test('in a long word any error is a slip: it has few neighbours', () => {
    expect(isLeichtVertippt('reisepasx', 'reisepass')).toBe(true)
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
