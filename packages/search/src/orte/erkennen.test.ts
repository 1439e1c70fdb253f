import { describe, expect, test } from 'vitest'
import { BEISPIELDOKUMENTE } from '../beispiel/dokumente.ts'
import { readOrteNrw } from '../beispiel/orte-nrw.ts'
import { buildSuchindex } from '../index/bauen.ts'
import { loadSuchindex } from '../suche.ts'

const orte = readOrteNrw()
const suche = loadSuchindex(buildSuchindex(BEISPIELDOKUMENTE, orte))
const nameOf = new Map(orte.map(({ ars, name }) => [ars, name]))

function erkannt(q: string): { readonly ort: string | null; readonly ohneOrt: string } {
  const { ort, ohneOrt } = suche.find({ q })
  return { ort: ort === null ? null : (nameOf.get(ort.ars) ?? ''), ohneOrt }
}

describe('a place is recognised wherever it stands in the query', () => {
  test.each([
    ['hund anmelden bielefeld', 'Bielefeld', 'hund anmelden'],
    ['hund anmelden in Bielefeld', 'Bielefeld', 'hund anmelden'],
    ['Bielefeld hund anmelden', 'Bielefeld', 'hund anmelden'],
    ['hund in der stadt bielefeld anmelden', 'Bielefeld', 'hund anmelden'],
    ['perso, Bielefeld', 'Bielefeld', 'perso'],
    ['perso (Bielefeld)', 'Bielefeld', 'perso'],
    ['Kfz-Zulassung Herford', 'Herford', 'Kfz-Zulassung'],
    ['perso koeln', 'Köln', 'perso'],
    ['perso koln', 'Köln', 'perso'],
    ['perso KÖLN', 'Köln', 'perso'],
    ['perso Ko\u0308ln', 'Köln', 'perso'],
    ['perso guetersloh', 'Gütersloh', 'perso'],
    ['perso hagen', 'Hagen', 'perso'],
    ['hagen perso', 'Hagen', 'perso'],
    ['marl perso', 'Marl', 'perso'],
    ['perso in unna', 'Unna', 'perso'],
    ['perso siegen', 'Siegen', 'perso'],
    ['kölner führerschein', 'Köln', 'führerschein'],
    ['bielefelder hundesteuer', 'Bielefeld', 'hundesteuer'],
    ['hundesteuer bielefelds', 'Bielefeld', 'hundesteuer'],
  ])('%s', (q, ort, ohneOrt) => {
    expect(erkannt(q)).toEqual({ ort, ohneOrt })
  })
})

describe('names with additions are recognised in every usual spelling', () => {
  test.each([
    ['gewerbe Halle Westf.', 'Halle (Westf.)', 'gewerbe'],
    ['gewerbe Halle (Westf.)', 'Halle (Westf.)', 'gewerbe'],
    ['halle westfalen gewerbe anmelden', 'Halle (Westf.)', 'gewerbe anmelden'],
    ['wohnung Mülheim a. d. Ruhr anmelden', 'Mülheim an der Ruhr', 'wohnung anmelden'],
    ['perso mülheim a.d.R.', 'Mülheim an der Ruhr', 'perso'],
    ['perso Muelheim/Ruhr', 'Mülheim an der Ruhr', 'perso'],
    ['perso mülheim', 'Mülheim an der Ruhr', 'perso'],
    ['perso mönchen gladbach', 'Mönchengladbach', 'perso'],
    ['gelsen kirchen perso', 'Gelsenkirchen', 'perso'],
    ['perso Monheim a. Rh.', 'Monheim am Rhein', 'perso'],
    ['perso haltern', 'Haltern am See', 'perso'],
    ['perso Langenfeld Rheinland', 'Langenfeld (Rheinland)', 'perso'],
    ['perso stolberg rheinland', 'Stolberg (Rhld.)', 'perso'],
    ['perso hennef an der sieg', 'Hennef (Sieg)', 'perso'],
    ['perso fröndenberg', 'Fröndenberg/Ruhr', 'perso'],
    ['perso St. Augustin', 'Sankt Augustin', 'perso'],
    ['perso pr. oldendorf', 'Preußisch Oldendorf', 'perso'],
    ['perso schloss holte stukenbrock', 'Schloß Holte-Stukenbrock', 'perso'],
    ['perso castrop rauxel', 'Castrop-Rauxel', 'perso'],
    ['perso castroprauxel', 'Castrop-Rauxel', 'perso'],
    ['perso castrop', 'Castrop-Rauxel', 'perso'],
    ['perso wiedenbrück', 'Rheda-Wiedenbrück', 'perso'],
    ['perso bad meinberg', 'Horn-Bad Meinberg', 'perso'],
    ['perso oeynhausen', 'Bad Oeynhausen', 'perso'],
    ['perso Bedburg-Hau', 'Bedburg-Hau', 'perso'],
    ['perso bedburg', 'Bedburg', 'perso'],
    ['perso neunkirchen', 'Neunkirchen', 'perso'],
    ['perso neunkirchen seelscheid', 'Neunkirchen-Seelscheid', 'perso'],
  ])('%s', (q, ort, ohneOrt) => {
    expect(erkannt(q)).toEqual({ ort, ohneOrt })
  })
})

describe('a Kreis is recognised when it is called so or nothing else is', () => {
  test.each([
    ['jagdschein kreis lippe', 'Kreis Lippe', 'jagdschein'],
    ['jagdschein im Kreis Gütersloh', 'Kreis Gütersloh', 'jagdschein'],
    ['jagdschein gütersloh', 'Gütersloh', 'jagdschein'],
    ['jagdschein landkreis paderborn', 'Kreis Paderborn', 'jagdschein'],
    ['jagdschein rhein-sieg-kreis', 'Rhein-Sieg-Kreis', 'jagdschein'],
    ['jagdschein rhein sieg', 'Rhein-Sieg-Kreis', 'jagdschein'],
    ['jagdschein im märkischen kreis', 'Märkischer Kreis', 'jagdschein'],
    ['jagdschein hochsauerland', 'Hochsauerlandkreis', 'jagdschein'],
    ['jagdschein städteregion aachen', 'Städteregion Aachen', 'jagdschein'],
    ['jagdschein minden-lübbecke', 'Kreis Minden-Lübbecke', 'jagdschein'],
    ['jagdschein minden', 'Minden', 'jagdschein'],
    ['jagdschein siegen wittgenstein', 'Kreis Siegen-Wittgenstein', 'jagdschein'],
    ['jagdschein verl kreis gütersloh', 'Verl', 'jagdschein'],
    ['auto kreis wesel', 'Kreis Wesel', 'auto'],
    ['auto wesel', 'Wesel', 'auto'],
  ])('%s', (q, ort, ohneOrt) => {
    expect(erkannt(q)).toEqual({ ort, ohneOrt })
  })
})

describe('a postcode is a place', () => {
  test.each([
    ['33602 perso', 'Bielefeld', 'perso'],
    ['perso D-33602', 'Bielefeld', 'perso D'],
    ['perso 33602 Bielefeld', 'Bielefeld', 'perso'],
    ['perso 45121', 'Essen', 'perso'],
    ['perso 33154 salzkotten', 'Salzkotten', 'perso'],
  ])('%s', (q, ort, ohneOrt) => {
    expect(erkannt(q)).toEqual({ ort, ohneOrt })
  })

  test('but one in several Kommunen is a question', () => {
    const { ort, ortMehrdeutig, ohneOrt } = suche.find({ q: 'perso 33161' })
    expect(ort).toBeNull()
    expect(ortMehrdeutig.map(({ name }) => name)).toEqual(['Paderborn', 'Hövelhof'])
    expect(ohneOrt).toBe('perso')
  })

  test('and one in no known Kommune is named and not searched', () => {
    expect(suche.find({ q: 'perso 10115' })).toMatchObject({
      ort: null,
      unbekanntePlz: '10115',
      ohneOrt: 'perso',
      meintenSie: null,
    })
    expect(suche.find({ q: 'perso 00000' })).toMatchObject({ ort: null, unbekanntePlz: null })
  })
})

describe('long names forgive one typing error', () => {
  test.each([
    ['hund bielefelt', 'Bielefeld'],
    ['hund Gelsenkirchn', 'Gelsenkirchen'],
    ['hund mönchengladbahc', 'Mönchengladbach'],
    ['hund leverkussen', 'Leverkusen'],
    ['hund düseldorf', 'Düsseldorf'],
  ])('%s', (q, ort) => {
    expect(erkannt(q)).toEqual({ ort, ohneOrt: 'hund' })
  })

  test.each([
    'hund hamn',
    'hund bohn',
    'hund sost',
    'hund bescheid',
    'hund xielefelx',
    'eine schlange',
    'gewerbeanmeldung',
    'hund kleber',
  ])('but nothing else becomes a place: %s', (q) => {
    expect(erkannt(q).ort).toBe(q === 'hund sost' ? 'Soest' : null)
  })
})

describe('an everyday word is a place only where the sentence says so', () => {
  test.each([
    'Essen auf Rädern',
    'Hilfe beim Essen',
    'hilfe zum essen',
    'essen bestellen',
    'paket mit datteln',
    'leben ohne essen',
    'Geld für Essen',
    'warmes essen',
    'das essen',
    'Lage melden',
    'aktuelle Lage',
    'in der Lage',
    'finanzielle lage',
    'an wen kann ich mich wenden',
    'unterlagen senden',
    'antrag online senden',
    'schlangen halten',
    'exotische schlangen',
    'wetter morgen',
    'schlechtes wetter',
    'halle mieten',
    'Bad renovieren',
    'sankt martin',
    'heiden kirche austritt',
    'alpen urlaub mit kind',
    'ausweis für den urlaub in den bergen',
    'essen ausliefern',
    'essen auf dem hof verkaufen',
    '"hund anmelden bielefeld"',
    'hund „bielefeld“',
  ])('no place: %s', (q) => {
    expect(erkannt(q).ort).toBeNull()
  })

  test.each([
    ['in Essen', 'Essen'],
    ['Stadt Essen', 'Essen'],
    ['Essen', 'Essen'],
    ['perso essen', 'Essen'],
    ['perso in essen verlängern', 'Essen'],
    ['umzug nach essen', 'Essen'],
    ['standesamt essen', 'Essen'],
    ['gewerbe anmelden essen', 'Essen'],
    ['Essen auf Rädern in Essen', 'Essen'],
    ['Wetter', 'Wetter (Ruhr)'],
    ['perso wetter', 'Wetter (Ruhr)'],
    ['wetter ruhr perso', 'Wetter (Ruhr)'],
    ['Lage', 'Lage'],
    ['hund anmelden lage', 'Lage'],
    ['gemeinde wenden', 'Wenden'],
    ['perso Wenden', 'Wenden'],
    ['perso in senden', 'Senden'],
    ['führerschein halle', 'Halle (Westf.)'],
    ['hund gemeinde schlangen', 'Schlangen'],
    ['45127 essen perso', 'Essen'],
    ['essen hund anmelden', 'Essen'],
  ])('a place: %s', (q, ort) => {
    expect(erkannt(q).ort).toBe(ort)
  })
})

describe('several places in one query', () => {
  test.each([
    ['umzug von köln nach bielefeld', 'Bielefeld'],
    ['von Köln nach Essen umziehen', 'Essen'],
    ['geboren in köln heiraten in bonn', null],
    ['köln oder bonn', null],
    ['33602 köln', null],
  ])('%s', (q, ort) => {
    const ergebnis = suche.find({ q })
    expect(erkannt(q).ort).toBe(ort)
    expect(ergebnis.ortMehrdeutig.length > 1).toBe(ort === null)
  })

  test('what names the place is quoted as it was typed', () => {
    expect(suche.find({ q: 'perso in der Stadt KOELN' }).ort).toMatchObject({ quelle: 'anfrage', textstelle: 'KOELN' })
    expect(suche.find({ q: 'perso 33602 Bielefeld' }).ort?.textstelle).toBe('33602 Bielefeld')
    expect(suche.find({ q: 'perso Mülheim a. d. Ruhr' }).ort?.textstelle).toBe('Mülheim a. d. Ruhr')
  })
})

describe('the place chosen before', () => {
  const ars = (name: string) => orte.find((ort) => ort.name === name)?.ars
  test.each([
    ['hund anmelden', 'Bielefeld', 'Bielefeld', 'parameter', 'hund anmelden'],
    ['hund anmelden bielefeld', 'Bielefeld', 'Bielefeld', 'parameter', 'hund anmelden'],
    ['hund anmelden köln', 'Bielefeld', 'Bielefeld', 'parameter', 'hund anmelden'],
    ['hund anmelden 50667', 'Bielefeld', 'Bielefeld', 'parameter', 'hund anmelden'],
    ['hund gelsenkirchn', 'Bielefeld', 'Bielefeld', 'parameter', 'hund gelsenkirchn'],
    ['perso essen', 'Bielefeld', 'Bielefeld', 'parameter', 'perso essen'],
    ['perso in essen', 'Bielefeld', 'Bielefeld', 'parameter', 'perso'],
    ['perso 33161', 'Hövelhof', 'Hövelhof', 'parameter', 'perso'],
    ['auto kreis gütersloh', 'Verl', 'Verl', 'parameter', 'auto'],
    ['auto verl', 'Kreis Gütersloh', 'Verl', 'anfrage', 'auto'],
  ])('%s, with %s chosen, is about %s', (q, gewaehlt, ort, quelle, ohneOrt) => {
    const ergebnis = suche.find({ q, ort: ars(gewaehlt) })
    expect(ergebnis.ort === null ? null : nameOf.get(ergebnis.ort.ars)).toBe(ort)
    expect(ergebnis.ort?.quelle).toBe(quelle)
    expect(ergebnis.ohneOrt).toBe(ohneOrt)
    expect(ergebnis.ortMehrdeutig).toEqual([])
  })

  test('is told about the other place that the query names beyond doubt', () => {
    const anderer = (q: string, gewaehlt: string) => {
      const ars_ = suche.find({ q, ort: ars(gewaehlt) }).andererOrt
      return ars_ === null ? null : nameOf.get(ars_)
    }
    expect(anderer('hund anmelden köln', 'Bielefeld')).toBe('Köln')
    expect(anderer('hund anmelden', 'Bielefeld')).toBeNull()
    expect(anderer('hund anmelden bielefeld', 'Bielefeld')).toBeNull()
    expect(anderer('hund gelsenkirchn', 'Bielefeld')).toBeNull()
    expect(anderer('auto verl', 'Kreis Gütersloh')).toBeNull()
  })

  test('is ignored when nobody knows it', () => {
    expect(suche.find({ q: 'hund', ort: '091620000000' as never }).ort).toBeNull()
  })
})
