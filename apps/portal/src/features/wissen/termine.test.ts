import { TerminSchema } from '@infoschalter/domain'
import { beispielInhalt } from '@infoschalter/snapshot/beispiel'
import { describe, expect, it } from 'vitest'
import { createProbe } from '../../http/probe.ts'
import { routes } from './route.ts'

const { ask, page, words } = createProbe(routes)

const termin = (slug: string, mehr: object) =>
  TerminSchema.parse({
    slug,
    titel: `Titel ${slug}`,
    kurz: 'Eine Tagung über Portale der Verwaltung.',
    ebene: 'land',
    veranstalter: 'Land Beispiel',
    themen: ['portale'],
    synonyme: [],
    quellen: [{ titel: 'Einladung', url: 'https://land.example/' }],
    stand: '2026-11-01',
    text: [],
    ...mehr,
  })
const mit = (...termine: ReturnType<typeof termin>[]) => ({ wissen: { ...beispielInhalt().wissen, termine } })

// The tests ask on 25 November 2026.
const ALLE = mit(
  termin('spaeter', { beginn: '2027-01-10' }),
  termin('gestern', { beginn: '2026-11-24T09:00', ende: '2026-11-24T10:00' }),
  termin('heute', { beginn: '2026-11-25T08:00', ende: '2026-11-25T09:00' }),
  termin('laeuft', { beginn: '2026-11-23', ende: '2026-11-26', ebene: 'bund' }),
  termin('frueher', { beginn: '2026-10-01' }),
)

describe('the list of Termine', () => {
  it('has what is to come first, the next one first, and apart from it what is over, the latest first', async () => {
    expect(await words('/wissen/termine', ALLE)).toMatch(
      /Kommende Termine 3 Termine, der nächste zuerst .*Titel laeuft.*Titel heute.*Titel spaeter.*Vergangene Termine .*Titel gestern.*Titel frueher/,
    )
  })

  it('can be narrowed', async () => {
    const text = await words('/wissen/termine?ebene=bund', ALLE)
    expect(text).toContain('Titel laeuft')
    expect(text).not.toContain('Titel heute')
  })

  it('says so when there is none, and is not offered then', async () => {
    expect(await words('/wissen/termine')).toContain('Zurzeit ist kein Termin eingetragen.')
    expect(await page('/wissen')).not.toContain('href="/wissen/termine"')
    expect(await page('/wissen', ALLE)).toContain('href="/wissen/termine"')
  })
})

describe('a Termin', () => {
  it.each([
    [{ beginn: '2026-12-01' }, 'Wann 1. Dezember 2026 Veranstalter'],
    [{ beginn: '2026-12-01', ende: '2026-12-03' }, 'Wann 1. Dezember 2026 bis 3. Dezember 2026 Veranstalter'],
    [{ beginn: '2026-12-01T09:30' }, 'Wann 1. Dezember 2026, 9:30 Uhr Veranstalter'],
    [{ beginn: '2026-12-01T09:30', ende: '2026-12-01T12:00' }, 'Wann 1. Dezember 2026, 9:30 bis 12:00 Uhr Veranstalter'],
    [
      { beginn: '2026-12-01T09:30', ende: '2026-12-02T12:00' },
      'Wann 1. Dezember 2026, 9:30 bis 2. Dezember 2026, 12:00 Uhr Veranstalter',
    ],
  ])('says when: %j', async (zeit, satz) => {
    expect(await words('/wissen/termine/tagung', mit(termin('tagung', zeit)))).toContain(satz)
  })

  it('says where, with whom, and how to get it into a calendar', async () => {
    const eins = mit(
      termin('tagung', {
        beginn: '2026-12-01',
        ort: 'Detmold',
        online: 'https://land.example/online',
        link: 'https://land.example/tagung',
      }),
    )
    expect(await words('/wissen/termine/tagung', eins)).toContain(
      'Wo Detmold Online Online teilnehmen Veranstalter Land Beispiel Programm und Anmeldung Zur Seite des Veranstalters In den Kalender übernehmen',
    )
    const antwort = await ask('/wissen/termine/tagung.ics', eins)
    expect(antwort).toMatchObject({ art: 'text', typ: 'text/calendar', inhalt: expect.stringMatching(/^BEGIN:VCALENDAR\r\n/) })
  })

  it('that is over says so, and is offered to no calendar', async () => {
    const text = await words('/wissen/termine/gestern', ALLE)
    expect(text).toContain('Vorbei')
    expect(text).not.toContain('In den Kalender')
  })

  it.each(['/wissen/termine/weg', '/wissen/termine/weg.ics', '/wissen/termine/.ics'])('is not there: %s', async (pfad) => {
    expect((await ask(pfad, ALLE)).art).toBe('nicht-gefunden')
  })
})
