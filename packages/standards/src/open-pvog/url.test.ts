import { describe, expect, it } from 'vitest'
import { pruefeUrl } from './url.ts'

describe('an address may become a link', () => {
  it.each([
    ['https://service.bielefeld.de/hund?id=1#a', 'https://service.bielefeld.de/hund?id=1#a'],
    ['HTTPS://Service.Bielefeld.de', 'https://Service.Bielefeld.de'],
    ['https://münster.de/straße', 'https://münster.de/straße'],
    ['https://a.de/zwei worte', 'https://a.de/zwei%20worte'],
    ['https://a.de/kontakt@stadt', 'https://a.de/kontakt@stadt'],
    ['', null],
  ])('%j', (text, url) => {
    expect(pruefeUrl(text)).toEqual({ ok: true, url, unverschluesselt: false })
  })

  it('with http:, and is then marked', () => {
    expect(pruefeUrl('HTTP://a.de')).toEqual({ ok: true, url: 'http://a.de', unverschluesselt: true })
  })
})

describe('an address may not become a link', () => {
  it.each([
    ['javascript:alert(1)', 'url-schema'],
    ['JavaScript://a.de/%0aalert(1)', 'url-schema'],
    ['data:text/html,x', 'url-schema'],
    ['vbscript:x', 'url-schema'],
    ['mailto:a@b.de', 'url-schema'],
    ['ftp://a.de/x', 'url-schema'],
    ['java\nscript:alert(1)', 'url-steuerzeichen'],
    ['\u0001javascript:alert(1)', 'url-steuerzeichen'],
    ['https://a.de/\u0000', 'url-steuerzeichen'],
    ['https://a.de/\u202egpj.exe', 'url-steuerzeichen'],
    ['https://a.de@boese.de/', 'url-zugangsdaten'],
    ['https://nutzer:wort@a.de/', 'url-zugangsdaten'],
    ['www.a.de', 'url-unlesbar'],
    ['//a.de/x', 'url-unlesbar'],
    ['https:/a.de', 'url-unlesbar'],
    ['https:///pfad', 'url-unlesbar'],
    ['https://a b.de/', 'url-unlesbar'],
    ['https://a.de\\@boese.de', 'url-unlesbar'],
    ['https://[::1', 'url-unlesbar'],
    ['siehe Website', 'url-unlesbar'],
    [`https://a.de/${'x'.repeat(2048)}`, 'url-zu-lang'],
  ])('%j: %s', (text, regel) => {
    expect(pruefeUrl(text)).toMatchObject({ ok: false, regel })
  })

  it('and the message shows it without its control characters, cut short', () => {
    const geprueft = pruefeUrl(`\u202e\u0007${'x'.repeat(500)}`)
    expect(geprueft.ok ? '' : geprueft.meldung).toMatch(/^Die Adresse „��x{58}…“/)
  })
})
