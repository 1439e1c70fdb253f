import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { html } from 'hono/html'
import { describe, expect, it } from 'vitest'
import { chooseEncoding, compressFully, encode, finish, isUnchanged } from './response.ts'

describe('the encoding of a response', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['BR', 'br'],
    ['gzip;q=0.0', 'identity'],
    ['identity', 'identity'],
  ])('for "%s" is %s', (acceptEncoding, erwartet) => {
    expect(chooseEncoding(acceptEncoding)).toBe(erwartet)
  })
})

describe('a conditional request', () => {
  it.each([
    [undefined, false],
    ['"abc-br"', true],
    ['W/"abc-br"', true],
    ['"x", "abc-br"', true],
    ['*', true],
    ['"abc-gzip"', false],
  ])('with If-None-Match %s is unchanged: %s', (ifNoneMatch, erwartet) => {
    expect(isUnchanged(ifNoneMatch, '"abc-br"')).toBe(erwartet)
  })
})

describe('an answer', () => {
  it('that is not found gives nothing to send', async () => {
    expect(await finish({ art: 'nicht-gefunden' }, '/')).toBeNull()
  })

  it('is the same text in every encoding, also when compressed anew', async () => {
    const fertig = await finish({ art: 'seite', html: html`<p>Grüße aus ${'<Köln>'}</p>` }, '/')
    if (fertig === null) throw new Error('a page is always found')
    const text = '<p>Grüße aus &lt;Köln&gt;</p>'
    expect((await encode(fertig, 'identity')).bytes.toString()).toBe(text)
    expect(gunzipSync((await encode(fertig, 'gzip')).bytes).toString()).toBe(text)
    expect(brotliDecompressSync((await encode(fertig, 'br')).bytes).toString()).toBe(text)
    await compressFully(fertig)
    const { bytes, headers } = await encode(fertig, 'br')
    expect(brotliDecompressSync(bytes).toString()).toBe(text)
    expect(headers['content-length']).toBe(bytes.length)
  })

  it('keeps search engines out where it says so', async () => {
    const mit = await finish({ art: 'seite', html: html`x`, indexieren: false }, '/')
    expect(mit?.koerper.get('identity')?.headers['x-robots-tag']).toBe('noindex')
  })
})
