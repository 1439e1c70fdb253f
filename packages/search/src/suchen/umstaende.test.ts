import { describe, expect, test } from 'vitest'
import { readOrteNrw } from '../beispiel/orte-nrw.ts'
import { buildSuchindex } from '../index/bauen.ts'
import type { Suchdokument } from '../index/dokument.ts'
import { loadSuchindex } from '../suche.ts'

const dokument = (id: string, titel: string, anders: Partial<Suchdokument> = {}): Suchdokument => ({
  id,
  typ: 'leistung',
  titel,
  synonyme: [],
  amtlich: [],
  text: '',
  zielgruppen: ['buerger'],
  rang: 0.9,
  ...anders,
})

const suche = loadSuchindex(
  buildSuchindex(
    [
      dokument('leistung:zuschuss-a', 'Zuschuss Alpha'),
      dokument('leistung:zuschuss-z', 'Zuschuss Omega', { zielgruppen: ['unternehmen'] }),
      dokument('leistung:auto-ummelden', 'Auto ummelden'),
      dokument('leistung:z-termin', 'Termin Rathaus Planung'),
      dokument('projekt:a-termin', 'Termin Rathaus Planung', { typ: 'projekt', zielgruppen: ['verwaltung'] }),
      dokument('projekt:modell-a', 'Modellregion mit Parken', {
        typ: 'projekt',
        synonyme: ['Modellregion Lippstadt'],
        zielgruppen: ['verwaltung'],
      }),
      dokument('projekt:modell-z', 'Modellregion mit Parken', {
        typ: 'projekt',
        synonyme: ['Modellregion Bottrop'],
        zielgruppen: ['verwaltung'],
      }),
      dokument('leistung:strom-a', 'Strom prüfen'),
      dokument('leistung:strom-z', 'Strom prüfen lassen'),
      dokument('leistung:stand', 'Standplatz als Händler', { synonyme: ['Zulassung für Unternehmen'] }),
      dokument('lage:umzug', 'Umzug', {
        typ: 'lage',
        synonyme: ['neue Wohnung beziehen'],
        glieder: ['leistung:strom-z', 'leistung:weg'],
      }),
    ],
    readOrteNrw(),
  ),
)
const erkannt = (q: string) => {
  const { zielgruppe, lage } = suche.find({ q })
  return { zielgruppe, lage }
}
const erster = (q: string) => suche.find({ q }).treffer[0]?.id

describe('what a query says besides its wish', () => {
  test.each([
    ['zuschuss für unternehmen', 'unternehmen', 'zuschuss'],
    ['Zuschuss für kleine Firmen in Köln', 'unternehmen', 'Zuschuss in Köln'],
    ['als Arbeitgeber Zuschuss', 'unternehmen', 'Zuschuss'],
    ['zuschuss für bürgerinnen', 'buerger', 'zuschuss'],
    ['zuschuss für die stadtverwaltung', 'verwaltung', 'zuschuss'],
  ])('%s is for %s', (q, wert, ohne) => {
    expect(erkannt(q)).toEqual({ zielgruppe: { wert, ohne }, lage: null })
  })

  test.each([
    ['auto ummelden nach umzug', 'auto ummelden'],
    ['Auto ummelden nach dem Umzug nach Köln', 'Auto ummelden nach Köln'],
    ['beim Umzug Strom prüfen', 'Strom prüfen'],
    ['strom vor dem beziehen einer neuen wohnung', 'strom'],
  ])('%s is in the Lage Umzug', (q, ohne) => {
    expect(erkannt(q)).toEqual({ zielgruppe: null, lage: { id: 'lage:umzug', ohne } })
  })

  test.each([
    ['umzug', 'the Lage is the wish itself'],
    ['nach dem umzug', 'nothing else is left'],
    ['auto ummelden umzug', 'no word says that it is a circumstance'],
    ['unternehmen zuschuss', 'no word says that it is for them'],
    ['Zulassung für Unternehmen', 'it is the name of something as a whole'],
    ['nach', 'a preposition at the end'],
    ['zuschuss für', 'a preposition at the end'],
    ['', 'nothing'],
  ])('%s: none, because %s', (q) => {
    expect(erkannt(q)).toEqual({ zielgruppe: null, lage: null })
  })

  test('puts in front, among equals, what is for them or belongs to the Lage; it leaves nothing out', () => {
    expect(erster('zuschuss')).toBe('leistung:zuschuss-a')
    expect(erster('zuschuss für unternehmen')).toBe('leistung:zuschuss-z')
    expect(suche.find({ q: 'zuschuss für unternehmen' }).treffer.map(({ id }) => id)).toContain('leistung:zuschuss-a')
    expect(erster('strom prüfen beim umzug')).toBe('leistung:strom-z')
  })

  test('a Projekt about the place that is named comes first among Projekte', () => {
    const bestes = (q: string) => suche.find({ q }).treffer[0]?.id
    expect(bestes('Modellregion Parken in Lippstadt')).toBe('projekt:modell-a')
    expect(bestes('Modellregion Parken in Bottrop')).toBe('projekt:modell-z')
    expect(bestes('Modellregion Parken in Bottrop und Kreis Lippe')).toBe('projekt:modell-z')
  })

  test('who names a place wants to get something done there, not to read about administration', () => {
    const punkte = (q: string) => new Map(suche.find({ q }).treffer.map((treffer) => [treffer.id, treffer.punkte]))
    const [ohne, mit] = [punkte('rathaus planung'), punkte('rathaus planung in Köln')]
    expect(mit.get('leistung:z-termin')).toBe(ohne.get('leistung:z-termin'))
    expect(mit.get('projekt:a-termin')).toBeLessThan(ohne.get('projekt:a-termin') ?? 0)
  })
})
