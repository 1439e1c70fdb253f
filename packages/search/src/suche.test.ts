import { describe, expect, test } from 'vitest'
import { BEISPIELDOKUMENTE } from './beispiel/dokumente.ts'
import { readOrteNrw } from './beispiel/orte-nrw.ts'
import { buildSuchindex } from './index/bauen.ts'
import { loadSuchindex } from './suche.ts'

const orte = readOrteNrw()
const daten = buildSuchindex(BEISPIELDOKUMENTE, orte)
const suche = loadSuchindex(JSON.parse(JSON.stringify(daten)))

function ids(q: string): readonly string[] {
  return suche.find({ q }).treffer.map(({ id }) => id.replace(/^leistung:/, ''))
}

describe('everyday German finds the right service first', () => {
  test.each([
    ['hund anmelden bielefeld', 'hund-anmelden'],
    ['wo kann ich meinen Hund anmelden?', 'hund-anmelden'],
    ['Ich möchte meinen Hund anmelden', 'hund-anmelden'],
    ['ich melde meinen hund an', 'hund-anmelden'],
    ['hund', 'hund-anmelden'],
    ['hundesteuer', 'hund-anmelden'],
    ['Hundesteueranmeldung', 'hund-anmelden'],
    ['anmeldung hund', 'hund-anmelden'],
    ['hnud anmelden', 'hund-anmelden'],
    ['hund gestorben', 'hund-abmelden'],
    ['hund tot', 'hund-abmelden'],
    ['dog tax', 'hund-anmelden'],
    ['perso', 'personalausweis-beantragen'],
    ['neuer perso', 'personalausweis-beantragen'],
    ['personal ausweis', 'personalausweis-beantragen'],
    ['ausweis verlängern', 'personalausweis-beantragen'],
    ['ausweis abgelaufen', 'personalausweis-beantragen'],
    ['PERSONALAUSWEIS BEANTRAGEN', 'personalausweis-beantragen'],
    ['perso verloren', 'personalausweis-verloren'],
    ['perso weg', 'personalausweis-verloren'],
    ['ausweis geklaut', 'personalausweis-verloren'],
    ['ich habe meinen ausweis verloren', 'personalausweis-verloren'],
    ['reisepas', 'reisepass-beantragen'],
    ['pass', 'reisepass-beantragen'],
    ['reisepass verlängern', 'reisepass-beantragen'],
    ['pass für kind', 'kinderausweis'],
    ['kinderreisepass', 'kinderausweis'],
    ['umzug', 'wohnsitz-anmelden'],
    ['wohnung anmelden', 'wohnsitz-anmelden'],
    ['adresse ändern', 'wohnsitz-anmelden'],
    ['auswandern', 'wohnsitz-abmelden'],
    ['meldebescheinigung', 'meldebescheinigung'],
    ['auto', 'auto-anmelden'],
    ['auto ummelden', 'auto-ummelden'],
    ['autozulassung', 'auto-anmelden'],
    ['kfz zulassung herford', 'auto-anmelden'],
    ['Kfz-Zulassung', 'auto-anmelden'],
    ['auto verkauft', 'auto-abmelden'],
    ['wunschkenzeichen', 'wunschkennzeichen'],
    ['führerschien', 'fuehrerschein-beantragen'],
    ['fuehrerschein', 'fuehrerschein-beantragen'],
    ['führerscheine', 'fuehrerschein-beantragen'],
    ['alten führerschein umtauschen', 'fuehrerschein-umtauschen'],
    ['kita platz', 'kita-platz'],
    ['wo bekomme ich einen Kita-Platz in Gütersloh', 'kita-platz'],
    ['kindergarten anmelden', 'kita-platz'],
    ['kindergeld', 'kindergeld'],
    ['geld für kinder', 'kindergeld'],
    ['elterngeld beantragen münster', 'elterngeld'],
    ['baby', 'geburt-anzeigen'],
    ['mein kind ist geboren', 'geburt-anzeigen'],
    ['geburtsurkunde köln', 'geburtsurkunde'],
    ['geburts urkunde', 'geburtsurkunde'],
    ['heiraten', 'eheschliessung'],
    ['Eheschliessung', 'eheschliessung'],
    ['wir wollen heiraten in Essen', 'eheschliessung'],
    ['tot', 'sterbefall'],
    ['oma gestorben', 'sterbefall'],
    ['sterbeurkunde', 'sterbeurkunde'],
    ['gewerbe', 'gewerbe-anmelden'],
    ['selbständig machen', 'gewerbe-anmelden'],
    ['gewerbe abmelden', 'gewerbe-abmelden'],
    ['kneipe aufmachen', 'gaststaette'],
    ['Schanklizenz', 'gaststaette'],
    ['angelschein', 'fischereischein'],
    ['behindertenausweis', 'schwerbehindertenausweis'],
    ['zuschuss miete', 'wohngeld'],
    ['wbs', 'wbs'],
    ['gez', 'rundfunkbeitrag'],
    ['polizeiliches führungszeugnis', 'fuehrungszeugnis'],
    ['führungszeugnis online beantragen', 'fuehrungszeugnis'],
    ['haus bauen', 'baugenehmigung'],
    ['essen auf rädern', 'essen-auf-raedern'],
    ['Essen auf Rädern in Essen', 'essen-auf-raedern'],
    ['briefwal', 'briefwahl'],
    ['was ist die bundid', 'frage:bundid'],
    ['Wie richte ich die BundID ein?', 'frage:bundid-einrichten'],
    ['wofür online ausweis', 'frage:online-ausweis'],
    ['jagdschein', 'register-6'],
    ['nicht in der Lage zu heiraten', 'eheschliessung'],
    ['how much is the dog tax', 'hund-anmelden'],
  ])('%s', (q, erster) => {
    expect(ids(q)[0]).toBe(erster)
  })
})

describe('ranking', () => {
  test('a described service stands above one that only the register knows', () => {
    expect(ids('hundesteuer').indexOf('hund-anmelden')).toBeLessThan(ids('hundesteuer').indexOf('register-1'))
    expect(ids('gewerbe').indexOf('gewerbe-anmelden')).toBeLessThan(ids('gewerbe').indexOf('register-5'))
  })

  test('the action alone does not find another thing', () => {
    expect(ids('katze anmelden')).toEqual([])
    expect(ids('hund anmelden')).not.toContain('gewerbe-anmelden')
  })

  test('points fall from hit to hit, and equal points do not depend on the order of the documents', () => {
    const punkte = suche.find({ q: 'ausweis' }).treffer.map((treffer) => treffer.punkte)
    expect(punkte).toEqual(punkte.toSorted((a, b) => b - a))
    const andersherum = loadSuchindex(buildSuchindex(BEISPIELDOKUMENTE.toReversed(), orte.toReversed()))
    expect(andersherum.find({ q: 'ausweis' })).toEqual(suche.find({ q: 'ausweis' }))
  })

  test('a query that is only a place leads to the place', () => {
    expect(suche.find({ q: 'Bielefeld' })).toMatchObject({
      ohneOrt: '',
      treffer: [{ id: 'ort:bielefeld', typ: 'ort' }],
      gesamt: 1,
    })
    expect(ids('Essen')[0]).toBe('ort:essen')
    for (const q of ['Bottrop Rathaus', 'rathaus bottrop', 'Öffnungszeiten Bürgerbüro Bottrop', 'bottrop telefonnummer'])
      expect(ids(q)[0]).toBe('ort:bottrop')
    expect(ids('Essen')).toContain('essen-auf-raedern')
    expect(ids('33161')).toEqual(['ort:paderborn', 'ort:hoevelhof'])
    expect(ids('biele')).toEqual(['ort:bielefeld'])
  })
})

describe('what has no words but stop words', () => {
  const efa = {
    id: 'begriff:efa',
    typ: 'begriff',
    titel: 'EfA',
    synonyme: ['Einer für Alle', 'Was machen wir mit EfA?'],
    amtlich: [],
    text: 'Ein Land entwickelt, alle nutzen es mit.',
    zielgruppen: [],
    rang: 1,
  } as const
  const mitEfa = loadSuchindex(buildSuchindex([...BEISPIELDOKUMENTE, efa], orte))

  test.each(['einer für alle', 'Einer-für-Alle', 'Was ist „Einer für Alle“?'])('is found by its very words: %s', (q) => {
    expect(mitEfa.find({ q }).treffer).toMatchObject([{ id: efa.id, sicher: true }])
  })

  test('is not found by some of them', () => {
    expect(mitEfa.find({ q: 'für alle' }).treffer).toEqual([])
  })
})

describe('what was asked is narrowed', () => {
  test('to those whom it concerns; what nobody knows about stays', () => {
    const treffer = suche.find({ q: 'gewerbe', zielgruppe: 'buerger' }).treffer.map(({ id }) => id)
    expect(treffer).not.toContain('leistung:gewerbe-anmelden')
    expect(treffer).toContain('leistung:register-5')
    expect(suche.find({ q: 'gewerbe', zielgruppe: 'unternehmen' }).treffer[0]?.id).toBe('leistung:gewerbe-anmelden')
  })

  test('to kinds', () => {
    expect(suche.find({ q: 'online ausweis', typen: ['frage'] }).treffer.every(({ typ }) => typ === 'frage')).toBe(true)
    expect(suche.find({ q: 'Bielefeld', typen: ['leistung'] }).treffer).toEqual([])
  })

  test.each([
    [3, 3],
    [0, 0],
    [-1, 0],
    [1.9, 1],
    [Number.POSITIVE_INFINITY, 12],
  ])('to %d hits, and the number of all is told', (limit, anzahl) => {
    const { treffer, gesamt } = suche.find({ q: 'ausweis', limit })
    expect(treffer).toHaveLength(Math.min(anzahl, gesamt))
    expect(gesamt).toBe(suche.find({ q: 'ausweis' }).gesamt)
  })
})

describe('"Meinten Sie"', () => {
  test.each([
    ['führerschien', 'Führerschein'],
    ['hund anmleden köln', 'hund anmelden köln'],
    ['wunschkenzeichen reservieren', 'Wunschkennzeichen reservieren'],
    ['hund anmelden', null],
    ['xqzvw', null],
    ['bielefeld', null],
  ])('%s: %s', (q, erwartet) => {
    expect(suche.find({ q }).meintenSie).toBe(erwartet)
  })

  test('is a query that finds the same', () => {
    const { meintenSie, treffer } = suche.find({ q: 'führerschien umtauschen' })
    expect(suche.find({ q: meintenSie ?? '' }).treffer[0]?.id).toBe(treffer[0]?.id)
  })
})

describe('a query that asks for something else', () => {
  test.each(['rezept für pommes', 'garage band download', 'wetter am wochenende zelten', 'tote hosen konzert karten'])(
    'finds nothing: %s',
    (q) => {
      expect(ids(q)).toEqual([])
    },
  )

  test('a word of offices in a title is worth more doubt than one of everybody', () => {
    expect(ids('sterbeurkunde wasserski trampolin')[0]).toBe('sterbeurkunde')
    expect(ids('hund wasserski trampolin')).toEqual([])
  })

  test('who tells a story uses more words than a name has', () => {
    expect(ids('letzte Woche Samstag wurde mir abends im Stadtpark mein Ausweis geklaut')[0]).toBe('personalausweis-verloren')
  })

  test.each([
    ['hund chihuahua anmelden', 'hund-anmelden'],
    ['perso verschlampt', 'personalausweis-verloren'],
    ['gewerbe anmelden dönerbude', 'gewerbe-anmelden'],
    ['sperrmüll chaiselongue', 'sperrmuell'],
  ])('but one unknown word makes no query one: %s', (q, erster) => {
    expect(ids(q)[0]).toBe(erster)
  })
})

describe('what no document is called by, but looks like it', () => {
  test.each([
    ['Zusatzkindergeld', 'kindergeld'],
    ['Ersatzsterbeurkunde', 'sterbeurkunde'],
    ['Hundemarken anfordern', 'hund-anmelden'],
  ])('is found and not called sure: %s', (q, erster) => {
    expect(ids(q)[0]).toBe(erster)
    expect(suche.find({ q }).treffer[0]?.sicher).toBe(false)
  })

  test('is not looked for beside a word from another world', () => {
    expect(ids('Notreisepässe')[0]).toBe('reisepass-beantragen')
    expect(ids('Notreisepässe Lippenstift')).toEqual([])
  })
})

describe('where nothing is found', () => {
  test('what comes nearest is offered, apart from the hits and never as the answer', () => {
    const { treffer, vielleicht, gesamt } = suche.find({ q: 'hund wasserski trampolin' })
    expect([treffer, gesamt]).toEqual([[], 0])
    expect(vielleicht.map(({ id }) => id)).toContain('leistung:hund-anmelden')
    expect(vielleicht.length).toBeLessThanOrEqual(3)
    expect(vielleicht.some(({ sicher }) => sicher)).toBe(false)
  })

  test('nothing is offered beside hits, beside a word from another world, and where no word is known', () => {
    for (const q of ['hund anmelden', 'Bielefeld', 'hund wasserski bundesliga', 'asdfghjkl', ''])
      expect(suche.find({ q }).vielleicht).toEqual([])
  })

  test('only what concerns those who ask is offered', () => {
    const { vielleicht } = suche.find({ q: 'gewerbe wasserski trampolin', zielgruppe: 'buerger' })
    expect(vielleicht.map(({ id }) => id)).not.toContain('leistung:gewerbe-anmelden')
  })
})

describe('nothing is found for', () => {
  test.each([
    '',
    '   ',
    '?!…',
    '🐕',
    '\u0000\u0001',
    '\u202e',
    'wo kann ich',
    'der die das',
    'asdfghjkl',
    'kuchen backen',
    '§',
    '"',
    '-',
    "' OR 1=1 --",
  ])('%j', (q) => {
    expect(suche.find({ q })).toMatchObject({ treffer: [], vielleicht: [], gesamt: 0, meintenSie: null, ort: null })
  })
})

describe('suggestions while typing', () => {
  const titel = (q: string, limit?: number) => suche.vorschlaege(q, limit).map((vorschlag) => vorschlag.titel)

  test.each([
    ['hu', 'Hund anmelden (Hundesteuer)'],
    ['hund a', 'Hund anmelden (Hundesteuer)'],
    ['perso', 'Personalausweis beantragen'],
    ['fuehrersch', 'Führerschein beantragen'],
    ['was ist', 'Was ist die BundID?'],
    ['kita', 'Kita-Platz finden'],
    ['biele', 'Bielefeld'],
    ['köln', 'Köln'],
  ])('%s: %s', (q, erwartet) => {
    expect(titel(q)).toContain(erwartet)
  })

  test('are few, different, and none for one letter', () => {
    expect(titel('ausweis', 2)).toHaveLength(2)
    expect(new Set(titel('a b')).size).toBe(titel('a b').length)
    expect(titel('h')).toEqual([])
    expect(titel('')).toEqual([])
  })

  test('can be asked for places only, or for all but places', () => {
    expect(suche.vorschlaege('336', { typen: ['ort'] })).toEqual([{ id: 'ort:bielefeld', typ: 'ort', titel: 'Bielefeld' }])
    expect(suche.vorschlaege('bad', { typen: ['ort'], limit: 5 })).toHaveLength(5)
    expect(suche.vorschlaege('bad', { typen: ['leistung', 'frage'] }).some(({ typ }) => typ === 'ort')).toBe(false)
  })
})
