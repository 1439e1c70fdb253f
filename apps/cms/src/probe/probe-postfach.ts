/** A real mail server for tests, on a free port: it keeps what it takes, and refuses what it is told to. */
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

export interface Postfach {
  readonly url: URL
  /** What came in, in order: to whom, as the mail itself and as its bytes. */
  readonly mails: { readonly an: string; readonly mail: Email; readonly roh: string }[]
  /** Answers the recipient with this code until it is null again. */
  refuse(code: 450 | 550 | null): void
  /** Called when a mail has come whole, before the server says so; may throw the line away. */
  onMail: (() => Promise<void>) | null
  weg(): Promise<void>
}

export async function openPostfach(port = 0): Promise<Postfach> {
  let code: 450 | 550 | null = null
  const mails: Postfach['mails'] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo: (_adresse, _sitzung, weiter) =>
      code === null ? weiter() : weiter(Object.assign(new Error('Refused by the test'), { responseCode: code })),
    onData(strom, { envelope }, weiter) {
      const teile: Buffer[] = []
      strom.on('data', (teil: Buffer) => teile.push(teil))
      strom.on('end', async () => {
        const roh = Buffer.concat(teile)
        const [an] = envelope.rcptTo
        mails.push({ an: an?.address ?? '', mail: await PostalMime.parse(roh), roh: roh.toString('utf8') })
        await postfach.onMail?.()
        weiter()
      })
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((bereit) => server.listen(port, '127.0.0.1', bereit))
  const { port: offen } = server.server.address() as { port: number }
  const postfach: Postfach = {
    url: new URL(`smtp://127.0.0.1:${offen}`),
    mails,
    refuse(neuer) {
      code = neuer
    },
    onMail: null,
    weg: () => new Promise((fertig) => server.close(() => fertig())),
  }
  return postfach
}
