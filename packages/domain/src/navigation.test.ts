import { describe, expect, it } from 'vitest'
import { type Navigation, NavigationSchema } from './navigation.ts'

const RECHTLICHES = ['impressum', 'datenschutz', 'barrierefreiheit'].map((wort) => ({ titel: wort, ziel: `/${wort}` }))
const NAVIGATION: Navigation = {
  bereiche: [{ titel: 'Fragen', ziel: '/fragen' }],
  fuss: [{ titel: 'Rechtliches', links: RECHTLICHES }],
}
const grund = (anders: object) => NavigationSchema.safeParse({ ...NAVIGATION, ...anders }).error?.issues[0]?.message
const eintraege = (zahl: number, titel: (i: number) => string) =>
  Array.from({ length: zahl }, (_, i) => ({ titel: titel(i), ziel: `/seite-${i}` }))

describe('the navigation', () => {
  it('leads to pages of the portal and to https', () => {
    expect(grund({ bereiche: [...NAVIGATION.bereiche, { titel: 'Land', ziel: 'https://land.example/' }] })).toBeUndefined()
  })

  it.each([
    ['with a target that is none', { bereiche: [{ titel: 'Weg', ziel: '//evil.example' }] }, /Hierhin führt/],
    ['with more entries than the head takes', { bereiche: eintraege(8, (i) => `Seite ${i}`) }, /./],
    ['with an entry that is too long', { bereiche: eintraege(1, () => 'x'.repeat(25)) }, /./],
    ['with 10,000 characters', { bereiche: eintraege(1, () => 'x'.repeat(10_000)) }, /./],
    ['with more letters than the head takes', { bereiche: eintraege(5, () => 'x'.repeat(20)) }, /bricht die Kopfzeile um/],
    ['with one page twice', { bereiche: [...NAVIGATION.bereiche, ...NAVIGATION.bereiche] }, /auf dieselbe Seite/],
    ['without what every page needs', { fuss: [{ titel: 'Recht', links: RECHTLICHES.slice(1) }] }, /immer Impressum/],
    ['with a column that is empty', { fuss: [...NAVIGATION.fuss, { titel: 'Leer', links: [] }] }, /./],
    ['with nothing in the head', { bereiche: [] }, /./],
  ])('is refused %s', (_, anders, meldung) => {
    expect(grund(anders)).toMatch(meldung)
  })
})
