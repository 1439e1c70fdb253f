import { describe, expect, it } from 'vitest'
import { mailtoAntwort } from './antwort.ts'

const ANLIEGEN = {
  antwortAn: 'erika@beispiel.example',
  seite: '/fragen/pin-vergessen',
  text: 'Die Nummer fehlt.\nGrüße & Küsse?',
  eingang: '2026-11-26T10:00:00.000Z',
}

describe('the link that begins an answer', () => {
  it('has address, subject and the words of the reader', () => {
    const link = new URL(mailtoAntwort(ANLIEGEN))
    expect(link.protocol).toBe('mailto:')
    expect(decodeURIComponent(link.pathname)).toBe('erika@beispiel.example')
    expect(link.searchParams.get('subject')).toBe('Ihre Nachricht zur Seite /fragen/pin-vergessen')
    expect(link.searchParams.get('body')).toContain(
      'Ihre Nachricht vom 26. November 2026 zur Seite /fragen/pin-vergessen:\r\n> Die Nummer fehlt.\r\n> Grüße & Küsse?',
    )
  })

  it('takes no header and no further recipient from what a reader has written', () => {
    const link = new URL(mailtoAntwort({ ...ANLIEGEN, antwortAn: 'a@b.example?bcc=c@d.example', seite: '/x&bcc=c@d.example' }))
    expect([...link.searchParams.keys()]).toEqual(['subject', 'body'])
    expect(link.pathname).not.toContain(',')
  })

  it('quotes no more than mail programs can take', () => {
    expect(mailtoAntwort({ ...ANLIEGEN, text: 'ä'.repeat(10_000) }).length).toBeLessThan(8_000)
  })
})
