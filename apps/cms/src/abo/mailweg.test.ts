import { createServer } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openPostfach, type Postfach } from '../probe/probe-postfach.ts'
import { createMailweg, readMailangaben, type Sendung } from './mailweg.ts'

describe('how mail is sent', () => {
  const SMTP_URL = 'smtps://benutzer:geheim@mail.beispiel.de'
  const PORTAL_URL = 'https://portal.beispiel.de'

  it('is said by two variables, besides the address of the portal; with none of them it is not sent', () => {
    expect(readMailangaben({})).toEqual({ ok: true, mail: null })
    expect(readMailangaben({ SMTP_URL: '', MAIL_VON: '' })).toEqual({ ok: true, mail: null })
    expect(readMailangaben({ PORTAL_URL, SMTP_URL, MAIL_VON: 'neues@beispiel.de' })).toMatchObject({
      ok: true,
      mail: { von: 'neues@beispiel.de', uhrzeit: '07:00' },
    })
  })

  it.each([
    [{ SMTP_URL }, 'SMTP_URL ist gesetzt, aber MAIL_VON fehlt.'],
    [
      { SMTP_URL, MAIL_VON: 'a@b.de' },
      'SMTP_URL ist gesetzt, aber PORTAL_URL fehlt: Die Links in den E-Mails führten ins Leere.',
    ],
    [{ MAIL_VON: 'neues@beispiel.de' }, 'MAIL_VON ist gesetzt, aber SMTP_URL fehlt.'],
    [{ SMTP_URL: 'https://geheim@beispiel.de', MAIL_VON: 'a@b.de' }, 'SMTP_URL muss eine Adresse wie smtps://'],
    [{ SMTP_URL, MAIL_VON: 'Neues <neues@beispiel.de>' }, 'MAIL_VON muss eine E-Mail-Adresse ohne Namen sein.'],
    [{ SMTP_URL, MAIL_VON: 'a@b.de', MAIL_UHRZEIT: '25:00' }, 'MAIL_UHRZEIT muss eine Uhrzeit wie 07:00 sein.'],
  ])('%j is refused in words, without the password', (env, satz) => {
    const gelesen = readMailangaben(env)
    expect(gelesen.ok ? '' : gelesen.fehler.join(' ')).toContain(satz)
    expect(JSON.stringify(gelesen)).not.toContain('geheim')
  })
})

describe('a mail', () => {
  let postfach: Postfach
  beforeEach(async () => {
    postfach = await openPostfach()
  })
  afterEach(() => postfach.weg())

  const sende = (anders: Partial<Sendung> = {}, url = postfach.url) =>
    createMailweg({ url, von: 'neues@portal.example' as never }).sende({
      an: 'leserin@beispiel.de',
      absenderName: 'Stadt Größe',
      brief: { betreff: 'Größe, Übergröße & mehr', absaetze: [{ art: 'satz', text: 'Guten Tag, schöne Grüße.' }] },
      jetzt: new Date('2026-11-26T10:00:00Z'),
      ...anders,
    })

  it('arrives with umlauts in subject, sender and words, as text and as HTML', async () => {
    expect(await sende()).toEqual({ art: 'angenommen' })
    const [{ an, mail, roh } = {} as never] = postfach.mails
    expect(an).toBe('leserin@beispiel.de')
    expect(mail).toMatchObject({
      subject: 'Größe, Übergröße & mehr',
      from: { name: 'Stadt Größe', address: 'neues@portal.example' },
      date: '2026-11-26T10:00:00.000Z',
    })
    expect(mail.text).toContain('schöne Grüße')
    expect(mail.html).toContain('<p>Guten Tag, schöne Grüße.</p>')
    expect(roh).toContain('Auto-Submitted: auto-generated')
    expect(roh).not.toContain('List-Unsubscribe')
  })

  it('with a way out has the headers of RFC 8058, the address in one piece', async () => {
    const abmeldeUrl = `https://portal.example/wissen/abo/ende/${'x'.repeat(90)}`
    await sende({ abmeldeUrl })
    const kopf = new Map(postfach.mails[0]?.mail.headers.map(({ key, value }) => [key, value]))
    expect(kopf.get('list-unsubscribe')).toBe(`<${abmeldeUrl}>`)
    expect(kopf.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
  })

  it('goes to an address with umlauts before the @', async () => {
    expect(await sende({ an: 'jörg@beispiel.de' })).toEqual({ art: 'angenommen' })
    expect(postfach.mails[0]?.an).toBe('jörg@beispiel.de')
  })

  it('of ten thousand characters in one line arrives whole, under a subject of two hundred', async () => {
    const lang = 'Wörter '.repeat(1_500).trim()
    await sende({ brief: { betreff: 'x'.repeat(10_000), absaetze: [{ art: 'satz', text: lang }] } })
    const [{ mail, roh } = {} as never] = postfach.mails
    expect(mail.text?.trim()).toBe(lang)
    expect(mail.subject).toBe(`${'x'.repeat(199)}…`)
    // RFC 5321, 4.5.3.1.6
    for (const zeile of roh.split('\r\n')) expect(zeile.length).toBeLessThan(999)
  })

  it.each(['x\r\nBcc: opfer@beispiel.de', 'x\nBcc: opfer@beispiel.de', 'x\u2028Bcc: opfer@beispiel.de'])(
    'has no header but its own, whatever is in subject or name: %j',
    async (worte) => {
      await sende({ absenderName: worte, brief: { betreff: worte, absaetze: [{ art: 'satz', text: worte }] } })
      const [{ an, mail } = {} as never] = postfach.mails
      expect(an).toBe('leserin@beispiel.de')
      expect(mail.headers.map(({ key }) => key)).not.toContain('bcc')
      expect(mail.bcc).toBeUndefined()
    },
  )

  it('that the server refuses for its recipient is refused for good or for now', async () => {
    postfach.refuse(550)
    expect(await sende()).toMatchObject({ art: 'abgewiesen', grund: 'EENVELOPE RCPT TO 550' })
    postfach.refuse(450)
    expect(await sende()).toMatchObject({ art: 'spaeter', server: false })
    expect(postfach.mails).toEqual([])
  })

  it('for a server that is not there waits', async () => {
    await postfach.weg()
    expect(await sende()).toMatchObject({ art: 'spaeter', server: true })
  })

  it('whose line breaks while it is on its way may have arrived', async () => {
    const server = createServer((verbindung) => {
      let liest = false
      verbindung.write('220 da\r\n')
      verbindung.on('data', (teil) => {
        if (liest) return verbindung.destroy()
        liest = teil.toString().startsWith('DATA')
        verbindung.write(liest ? '354 los\r\n' : '250 ok\r\n')
      })
      verbindung.on('error', () => undefined)
    })
    await new Promise<void>((bereit) => server.listen(0, '127.0.0.1', bereit))
    const { port } = server.address() as { port: number }
    expect(await sende({}, new URL(`smtp://127.0.0.1:${port}`))).toMatchObject({ art: 'ungewiss' })
    await new Promise((fertig) => server.close(fertig))
  })
})
