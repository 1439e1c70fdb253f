import { type Begriff, BegriffSchema } from '@infoschalter/domain'
import { describe, expect, it } from 'vitest'
import { createMarkierung, verlinkteBegriffe } from './markieren.ts'

const begriff = (slug: string, titel: string, auch: readonly string[] = []): Begriff =>
  BegriffSchema.parse({
    slug,
    titel,
    kurz: 'Eine Erklärung, die für sich allein steht.',
    auch,
    synonyme: [],
    themen: ['recht'],
    verwandt: [],
    quellen: [{ titel: 'Amt', url: 'https://amt.example/' }],
    stand: '2026-11-24',
    mehr: [],
  })
const BEGRIFFE = [
  begriff('ozg', 'OZG (Onlinezugangsgesetz)'),
  begriff('ozg-leistung', 'OZG-Leistung'),
  begriff('efa', 'EfA', ['Einer für alle']),
  begriff('ki', 'KI'),
]
const link = (slug: string, worte: string) =>
  `<a class="begriff" href="/wissen/begriffe/${slug}" aria-describedby="begriff-${slug}">${worte}</a>`

describe('terms in a text', () => {
  it('are marked where they occur first on the page, by whichever name', async () => {
    const { wort, markierte } = createMarkierung(BEGRIFFE)
    expect(String(await wort('Das Onlinezugangsgesetz und Einer für alle.'))).toBe(
      `Das ${link('ozg', 'Onlinezugangsgesetz')} und ${link('efa', 'Einer für alle')}.`,
    )
    expect(String(await wort('OZG und EfA noch einmal'))).toBe('OZG und EfA noch einmal')
    expect(markierte().map(({ slug }) => slug)).toEqual(['ozg', 'efa'])
  })

  it('are whole words only, and the longest name counts', async () => {
    const { wort } = createMarkierung(BEGRIFFE)
    expect(String(await wort('OZGs, OZG-Frist, eine OZG-Leistung, KI'))).toBe(
      `OZGs, OZG-Frist, eine ${link('ozg-leistung', 'OZG-Leistung')}, KI`,
    )
  })

  it('are not marked where the page explains or links them itself', async () => {
    const verlinkt = verlinkteBegriffe([
      [{ art: 'absatz', inhalt: [{ art: 'link', text: 'EfA', ziel: '/wissen/begriffe/efa#mehr' }] }],
    ])
    expect(verlinkt).toEqual(['efa'])
    expect(String(await createMarkierung(BEGRIFFE, verlinkt).wort('EfA'))).toBe('EfA')
  })

  it('leave the rest escaped, and everything where there are no terms', async () => {
    expect(String(await createMarkierung(BEGRIFFE).wort('<b> & OZG'))).toBe(`&lt;b&gt; &amp; ${link('ozg', 'OZG')}`)
    expect(String(await createMarkierung([]).wort('OZG'))).toBe('OZG')
  })
})
