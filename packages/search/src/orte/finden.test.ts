import { describe, expect, test } from 'vitest'
import { readOrteNrw } from '../beispiel/orte-nrw.ts'
import { buildSuchindex } from '../index/bauen.ts'
import { loadSuchindex } from '../suche.ts'

const orte = readOrteNrw()
const suche = loadSuchindex(buildSuchindex([], orte))

function gefunden(text: string, limit = 20): string {
  const fund = suche.findOrte(text, limit)
  if (fund.art === 'unbekannt') return 'unbekannt'
  return `${fund.art}: ${fund.art === 'eindeutig' ? fund.ort.name : fund.orte.map(({ name }) => name).join(', ')}`
}

describe('the place finder', () => {
  test.each([
    ['Bielefeld', 'eindeutig: Bielefeld'],
    ['  bielefeld, NRW ', 'eindeutig: Bielefeld'],
    ['Stadt Lage', 'eindeutig: Lage'],
    ['koeln', 'eindeutig: Köln'],
    ['gütersloh', 'eindeutig: Gütersloh'],
    ['kreis gütersloh', 'eindeutig: Kreis Gütersloh'],
    ['Essen', 'eindeutig: Essen'],
    ['halle', 'eindeutig: Halle (Westf.)'],
    ['Neunkirchen', 'eindeutig: Neunkirchen'],
    ['st augustin', 'eindeutig: Sankt Augustin'],
    ['33602', 'eindeutig: Bielefeld'],
    ['33602 Bielefeld', 'eindeutig: Bielefeld'],
    ['33161', 'mehrdeutig: Paderborn, Hövelhof'],
    ['33161 Hövelhof', 'eindeutig: Hövelhof'],
    ['33602 Köln', 'mehrdeutig: Bielefeld, Köln'],
    ['33602 Sennestadt', 'eindeutig: Bielefeld'],
    ['biele', 'eindeutig: Bielefeld'],
    ['güters', 'eindeutig: Gütersloh'],
    ['oldendorf', 'eindeutig: Preußisch Oldendorf'],
    ['gladbach', 'mehrdeutig: Bergisch Gladbach, Mönchengladbach'],
    ['neunk', 'mehrdeutig: Neunkirchen-Seelscheid, Neunkirchen'],
    ['gelsenkirchn', 'vorschlag: Gelsenkirchen'],
    ['dormund', 'vorschlag: Dortmund'],
    ['Entenhausen', 'unbekannt'],
    ['00000', 'unbekannt'],
    ['10115', 'unbekannt'],
    ['', 'unbekannt'],
    ['?!', 'unbekannt'],
    ['Stadt', 'unbekannt'],
    ['\u0000\u202e', 'unbekannt'],
  ])('%j: %s', (text, erwartet) => {
    expect(gefunden(text)).toBe(erwartet)
  })

  test('lists the larger places first and not more than asked for', () => {
    expect(gefunden('bad', 3)).toBe('mehrdeutig: Bad Salzuflen, Bad Oeynhausen, Bad Honnef')
  })

  test('takes the beginning of a postcode', () => {
    expect(gefunden('3360', 5)).toBe('mehrdeutig: Bielefeld')
  })

  test('finds every Kommune and every Kreis by its own name', () => {
    expect(orte.filter((ort) => gefunden(ort.name) !== `eindeutig: ${ort.name}`).map(({ name }) => name)).toEqual([])
  })

  test('finds every postcode', () => {
    const vergessen = orte.flatMap(({ plz, name }) => plz.filter((eine) => !gefunden(eine).includes(name)))
    expect(vergessen).toEqual([])
  })
})
