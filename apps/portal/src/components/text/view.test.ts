import { expect, it } from 'vitest'
import { text } from './view.ts'

it('no line ends between „§“ and its number, nor within a telephone number', () => {
  const gezeigt = String(
    text([
      {
        art: 'absatz',
        inhalt: [
          { art: 'text', text: 'Das regeln §§ 10 bis 10e und § 1a.' },
          { art: 'fett', text: '§ 9 OZG' },
          { art: 'link', text: '0211 855 50', ziel: 'tel:+4921185550' },
        ],
      },
    ]),
  )
  expect(gezeigt).toContain('§§\u00a010 bis 10e und §\u00a01a.')
  expect(gezeigt).toContain('<strong>§\u00a09 OZG</strong>')
  expect(gezeigt).toContain('0211\u00a0855\u00a050')
})
