import { describe, expect, test } from 'vitest'
import { stem } from './stamm.ts'
import { fold } from './zeichen.ts'
import { zerlege } from './zerlegen.ts'

const WOERTER =
  'Hund Steuer Anmeldung Wohnung Amt Geld Kind Reise Pass Reisepass Ausweis Personal Führer Schein Fahren Erlaubnis Arbeit arbeitslos Geburt Urkunde Bau Genehmigung Schule Platz Kita Auto Zulassung Kfz Eltern Hand Werk Zeit hoch Garten Rat Haus Angel Staat Meldung Beratung Lage Recht Bürger Melde Schwer Behinderte Ehe Fähigkeit Zeugnis Tier Heim Sterben Fall Wohnen Berechtigung Tag Land'
    .split(' ')
    .map(fold)
const formen = new Set(WOERTER)
const staemme = new Set(WOERTER.map(stem))
const wortschatz = { hasForm: (form: string) => formen.has(form), hasStamm: (stamm: string) => staemme.has(stamm), stem }

describe('compounds are split into words of the corpus', () => {
  test.each([
    ['Hundesteuer', 'hunde steuer'],
    ['Hundesteueranmeldung', 'hunde steuer anmeldung'],
    ['Wohnungsamt', 'wohnung amt'],
    ['Kindergeld', 'kinder geld'],
    ['Kinderreisepass', 'kinder reisepass reise pass'],
    ['Personalausweis', 'personal ausweis'],
    ['Führerschein', 'fuhrer schein'],
    ['Fahrerlaubnis', 'fahr erlaubnis'],
    ['Arbeitslosengeld', 'arbeitslos geld'],
    ['Geburtsurkunde', 'geburt urkunde'],
    ['Baugenehmigung', 'bau genehmigung'],
    ['Kitaplatz', 'kita platz'],
    ['Autozulassungen', 'auto zulassungen'],
    ['Kfzzulassung', 'kfz zulassung'],
    ['Angelschein', 'angel schein'],
    ['Wohnberechtigungsschein', 'wohn berechtigung schein'],
    ['Ehefähigkeitszeugnis', 'ehe fahigkeit zeugnis'],
    ['Sterbefall', 'sterbe fall'],
    ['Tierheim', 'tier heim'],
  ])('%s', (wort, erwartet) => {
    const teile = zerlege(fold(wort), wortschatz)
    expect(teile.map((teil) => stem(teil))).toEqual(erwartet.split(' ').map((teil) => stem(fold(teil))))
  })
})

describe('words that only look like compounds stay whole', () => {
  test.each([
    'Anmeldung',
    'Beratung',
    'Hochzeit',
    'Handwerk',
    'Kindergarten',
    'Rathaus',
    'Landtag',
    'Angelegenheit',
    'Auslage',
    'Unrecht',
    'Vorlage',
    'Staatsangehörigkeit',
    'Hundertstel',
    'Zeitung',
    'Ausweis',
    'Amt',
    'Personalie',
  ])('%s', (wort) => {
    expect(zerlege(fold(wort), wortschatz)).toEqual([])
  })

  test('and a word without end is not looked at', () => {
    expect(zerlege('hunde'.repeat(2000), wortschatz)).toEqual([])
  })
})
