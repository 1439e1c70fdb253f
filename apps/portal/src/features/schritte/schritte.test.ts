import { describe, expect, it } from 'vitest'
import { createProbe } from '../../http/probe.ts'
import { routes } from './route.ts'

const { ask, page, words } = createProbe(routes)

describe('an Anleitung', () => {
  it('says what one needs, the steps, and what to do when something goes wrong, in this order', async () => {
    const text = await words('/erste-schritte/bundid-anlegen')
    const stellen = [
      'Dauer: etwa 10 Minuten',
      'Das brauchen Sie Eine E-Mail-Adresse',
      'Schritt für Schritt Konto anlegen',
      'Wenn etwas nicht klappt',
    ].map((teil) => text.indexOf(teil))
    expect(stellen).not.toContain(-1)
    expect(stellen.toSorted((a, b) => a - b)).toEqual(stellen)
  })

  it('gives machines its numbered steps', async () => {
    expect(await page('/erste-schritte/bundid-anlegen')).toContain('"step":[{"@type":"HowToStep","text":"Konto anlegen."}]')
  })

  it('that is unknown is not found', async () => {
    expect(await ask('/erste-schritte/gibt-es-nicht')).toEqual({ art: 'nicht-gefunden' })
  })
})

it('the list names every Anleitung with its length', async () => {
  expect(await words('/erste-schritte')).toMatch(/BundID anlegen So richten Sie .* Dauer: etwa 10 Minuten/)
})
