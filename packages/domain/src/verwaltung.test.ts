import { describe, expect, it, test } from 'vitest'
import { BilddateiSchema, TelefonSchema, telefonUri, VerwaltungSchema } from './verwaltung.ts'

const GRUND = { ars: '057110000000', slug: 'bielefeld', stand: '2026-11-24' }

describe('a telephone number', () => {
  it.each(['115', '0211 000000', '0211 0000-0', '+49 211 000000', '+49211000000'])('may be written as %s', (nummer) => {
    expect(TelefonSchema.safeParse(nummer).success).toBe(true)
  })

  it.each([
    '',
    '110a',
    '0211/000000',
    '(0211) 000000',
    '0049 211 000000',
    '+33 1 00 00 00 00',
    '0211',
    '0211  000000',
    '0211 000000 ',
    'javascript:alert(1)',
  ])('is not %j', (nummer) => {
    expect(TelefonSchema.safeParse(nummer).success).toBe(false)
  })

  it.each([
    ['0211 0000-0', 'tel:+4921100000'],
    ['+49 211 000000', 'tel:+49211000000'],
    ['115', 'tel:115'],
    ['116 117', 'tel:116117'],
  ])('%s becomes the link %s', (nummer, uri) => {
    expect(telefonUri(nummer)).toBe(uri)
  })
})

describe('what is known of an administration', () => {
  it('may be nothing but the day on which somebody looked', () => {
    expect(VerwaltungSchema.safeParse(GRUND).success).toBe(true)
    expect(VerwaltungSchema.safeParse({ ...GRUND, stand: undefined }).success).toBe(false)
  })

  it.each([
    ['website', 'http://stadt.example/'],
    ['portal', 'stadt.example'],
    ['portal', 'javascript:alert(1)'],
    ['email', 'buergerbuero(at)stadt.example'],
    ['email', 'zwei@stadt.example, drei@stadt.example'],
    ['telefon', '12345'],
    ['anschrift', { strasse: 'Rathausplatz 1', plz: '1234', ort: 'Musterstadt' }],
    ['anschrift', { strasse: 'Rathausplatz 1' }],
    ['logo', '../../etc/passwd'],
    ['stand', '2026-02-31'],
  ])('is refused where %s is %j', (feld, wert) => {
    const gelesen = VerwaltungSchema.safeParse({ ...GRUND, [feld]: wert })
    expect(gelesen.error?.issues[0]?.path[0]).toBe(feld)
  })
})

test('a picture is named after its bytes, never by people', () => {
  const digest = 'a'.repeat(64)
  expect(BilddateiSchema.safeParse(`${digest}.svg`).success).toBe(true)
  for (const name of ['logo.svg', `${digest}.exe`, `${digest}.svg.exe`, `../${digest}.svg`])
    expect(BilddateiSchema.safeParse(name).success).toBe(false)
})
