import { expect, it } from 'vitest'
import { HttpsSchema } from './adresse.ts'

it.each(['https://stadt.example', 'https://stadt.example/@amt?a=b#c', 'https://bücher.example/ä'])(
  '%s is an address',
  (adresse) => {
    expect(HttpsSchema.safeParse(adresse).success).toBe(true)
  },
)

it.each([
  'http://stadt.example',
  'stadt.example',
  'www.stadt.example',
  'https:stadt.example',
  'https://stadt',
  'javascript:alert(1)',
  'https://',
])('%s is none', (adresse) => {
  expect(HttpsSchema.safeParse(adresse).success).toBe(false)
})
