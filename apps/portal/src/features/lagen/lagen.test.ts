import { describe, expect, it } from 'vitest'
import { createProbe } from '../../http/probe.ts'
import { routes } from './route.ts'

const { ask, page, words } = createProbe(routes)

describe('a Lage', () => {
  it('is a checklist in the order of its file', async () => {
    expect(await words('/lagen/tiere')).toMatch(/Gleich am Anfang Melden Sie das Tier an\. Hund anmelden/)
  })

  it('with a place says what is online there, and links into it', async () => {
    expect(await words('/lagen/tiere?ort=bielefeld')).toMatch(/Ein Tier halten in Bielefeld .*Hund anmelden Online/)
    expect(await page('/lagen/tiere?ort=33602')).toContain('href="/leistungen/hund-anmelden/bielefeld"')
  })

  it('asks where a place is not clear, and says when it is unknown', async () => {
    expect(await words('/lagen/tiere?ort=33332')).toContain('Welchen Ort meinen Sie?')
    expect(await words('/lagen/tiere?ort=Entenhausen')).toContain('Den Ort „Entenhausen“ kennen wir')
  })

  it('leads to questions and first steps', async () => {
    const html = await page('/lagen/tiere')
    expect(html).toContain('href="/erste-schritte/bundid-anlegen"')
    expect(html).toContain('href="/fragen/brauche-ich-ein-konto"')
  })

  it('that is unknown is not found', async () => {
    expect(await ask('/lagen/einhorn')).toEqual({ art: 'nicht-gefunden' })
  })
})

it('all Lagen stand below their Themenfeld', async () => {
  expect(await words('/lagen')).toMatch(/Engagement und Hobby Ein Tier halten 1 Anliegen/)
})
