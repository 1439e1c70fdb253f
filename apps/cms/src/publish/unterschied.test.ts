import { describe, expect, test } from 'vitest'
import { describeUnterschied } from './unterschied.ts'

const frage = (slug: string, titel = 'Frage?') => ({ slug, titel })

describe('the difference between two snapshots in words', () => {
  test.each([
    ['nichts', {}, {}],
    ['1 Frage neu', { 'fragen.json': [] }, { 'fragen.json': [frage('a')] }],
    ['2 Fragen neu', {}, { 'fragen.json': [frage('a'), frage('b')] }],
    ['1 Frage geändert', { 'fragen.json': [frage('a')] }, { 'fragen.json': [frage('a', 'Anders?')] }],
    ['1 Frage entfernt', { 'fragen.json': [frage('a')] }, { 'fragen.json': [] }],
    ['1 Leistung neu, 1 Frage entfernt', { 'fragen.json': [frage('a')] }, { 'leistungen.json': [frage('x')] }],
    ['1 Projekt neu', { 'wissen.json': { projekte: [] } }, { 'wissen.json': { projekte: [frage('p')] } }],
    ['Startseite geändert', { 'startseite.json': { fragen: [] } }, { 'startseite.json': { fragen: ['a'] } }],
    ['Meldungen über Onlinedienste geändert', { 'onlinedienste.json': { a: 1 } }, { 'onlinedienste.json': { a: 2 } }],
  ])('%s', (satz, vorher, nachher) => {
    expect(describeUnterschied(vorher, nachher)).toBe(satz)
  })

  test('variants of one text in two languages are two', () => {
    const en = { slug: 'hund', sprache: 'en', art: 'leistung' }
    const leicht = { ...en, sprache: 'de-leicht' }
    expect(describeUnterschied({ 'uebersetzungen.json': [en] }, { 'uebersetzungen.json': [en, leicht] })).toBe(
      '1 Übersetzung neu',
    )
  })

  test('figures of others are told apart by area, way of counting and date', () => {
    const zahl = { gebiet: 'NW', zaehlweise: 'ozg-flaechendeckend', stand: '2025-01', wert: 197, von: 575 }
    const vorher = { 'fremdzahlen.json': [zahl, { ...zahl, gebiet: 'BY' }] }
    const nachher = { 'fremdzahlen.json': [zahl, { ...zahl, gebiet: 'BY', wert: 276 }, { ...zahl, stand: '2026-01' }] }
    expect(describeUnterschied(vorher, nachher)).toBe('1 Zahl anderer neu, 1 Zahl anderer geändert')
  })
})
