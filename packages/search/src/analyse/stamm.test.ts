import { describe, expect, test } from 'vitest'
import { stem } from './stamm.ts'
import { isHandlung, isSchwach, isStoppwort, joinTrennbare, nebensachen } from './stoppwoerter.ts'
import { readWoerter } from './woerter.ts'
import { fold } from './zeichen.ts'

function staemme(woerter: string): readonly string[] {
  return [...new Set(woerter.split(' ').map((wort) => stem(fold(wort))))]
}

describe('forms of one word have one stem', () => {
  test.each([
    'anmelden Anmeldung Anmeldungen angemeldet anzumelden anmelde',
    'ummelden Ummeldung umgemeldet umzumelden',
    'verlängern Verlängerung verlängert',
    'beantragen beantragt Beantragung Antrag Anträge',
    'verloren verlieren verliert Verlust verlorene',
    'gestohlen geklaut Diebstahl stehlen',
    'gestorben sterben verstorben tot Tod',
    'umziehen Umzug umgezogen',
    'kündigen gekündigt Kündigung',
    'ändern Änderung geändert Änderungen',
    'genehmigen Genehmigung genehmigt',
    'eröffnen Eröffnung eröffnet',
    'gründen Gründung gegründet',
    'prüfen Prüfung geprüft',
    'zulassen Zulassung zugelassen',
    'Kind Kinder Kindern Kindes',
    'Hund Hunde Hunden Hundes',
    'Ausweis Ausweise Ausweises Ausweisen',
    'Pass Pässe Passes',
    'Haus Häuser Hauses Häusern',
    'Amt Ämter Ämtern Amtes',
    'Auto Autos',
    'Kita Kitas',
    'Urkunde Urkunden',
    'Bürger Bürgerin Bürgerinnen',
    'Sprachkurs Sprachkurse Sprachkurses',
    'Verein Vereine Vereins',
    'Erlaubnis Erlaubnisse',
    'arbeitslos Arbeitslose Arbeitsloser',
    'selbständig selbstständig Selbstständige',
    'Rad Räder Rädern',
    'schwerbehindert Schwerbehinderung Schwerbehinderter',
    'wohnen wohnt wohne gewohnt',
    'arbeitslos Arbeitslosigkeit',
    'zuständig Zuständigkeit Zuständigkeiten zuständige',
    'neu neue neuer neues neuem',
    'krank Krankheit Kranke',
    'pflegen pflegt gepflegt Pflege',
    'sperren sperrt gesperrt gesperrte Sperrung',
    'abschicken abgeschickt abgeschickten',
    'aktivieren aktiviert Aktivierung',
    'schlagen schlägt geschlagen',
    'behandeln behandelt Behandlung',
    'einzahlen eingezahlt Einzahlung',
    'schneiden geschnitten schneidet',
    'fliehen geflohen Flucht Flüchtling geflüchtet',
    'krank erkrankt Erkrankung',
  ])('%s', (woerter) => {
    expect(staemme(woerter)).toHaveLength(1)
  })
})

describe('different words keep different stems', () => {
  test.each([
    'anmelden abmelden ummelden melden',
    'Hund Hunger',
    'Zeit Zeitung',
    'Ausweis Ausweg',
    'Angel Angelegenheit Angebot',
    'Pass Spaß passiv',
    'Amt Arzt Art',
    'Kind Kunde',
    'Gericht Recht',
    'Steuer Steg',
    'Geburt Gebiet Gebot',
    'Anzug Umzug Auszug',
    'halten Gehalt',
    'Schule Schulung',
    'Buch buchen',
    'ändern andere',
    'Konzert Wert',
  ])('%s', (woerter) => {
    expect(staemme(woerter)).toHaveLength(woerter.split(' ').length)
  })
})

describe('words of little meaning', () => {
  test('stop words carry none, verbs of action do', () => {
    expect(['wo', 'kann', 'ich', 'für', 'der', 'möchte'].map(fold).every(isStoppwort)).toBe(true)
    expect(['anmelden', 'beantragen', 'verloren', 'hund'].some(isStoppwort)).toBe(false)
  })

  test('weak words and actions are known by their stems', () => {
    expect(isSchwach(stem('online'))).toBe(true)
    expect(isSchwach(stem('kosten'))).toBe(true)
    expect(isHandlung(stem('anmeldung'))).toBe(true)
    expect(isHandlung(stem('hund'))).toBe(false)
  })

  test('a title is a side matter only when the usual wish is not in it', () => {
    expect(nebensachen(['hund', 'abmeld'])).toEqual(['abmeld'])
    expect(nebensachen(['wohnsitz', 'anmeld', 'ummeld'])).toEqual([])
    expect(nebensachen(['vorlaufig', 'personalausweis', stem('beantragen')])).toEqual(['vorlaufig'])
  })

  test.each([
    ['ich melde meinen Hund an', 'ich anmelden meinen hund'],
    ['wir ziehen um', 'wir umziehen'],
    ['wir wandern nach Kanada aus', 'wir auswandern nach kanada'],
    ['wir reißen das alte Haus ab', 'wir abreissen das alte haus'],
    ['mein Zertifikat läuft ab', 'mein zertifikat ablaufen'],
    ['wie lade ich meine Unterlagen hoch', 'wie hochladen ich meine unterlagen'],
    ['ich melde mich ab und ziehe weg', 'ich abmelden mich und ziehe weg'],
    ['wo kommt man an', 'wo kommt man an'],
  ])('a separated verb is put together: %s', (satz, erwartet) => {
    expect(
      joinTrennbare(readWoerter(satz))
        .map(({ form }) => form)
        .join(' '),
    ).toBe(erwartet)
  })

  test('what is written apart or in one is one word: zu Hause', () => {
    expect(joinTrennbare(readWoerter('Pflege zu Hause')).map(({ form }) => form)).toEqual(['pflege', 'zuhause'])
  })
})
