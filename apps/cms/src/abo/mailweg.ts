import { type Mailadresse, MailadresseSchema } from '@infoschalter/domain'
import { createTransport } from 'nodemailer'
import { z } from 'zod'
import { type Brief, toHtml, toText, toZeile } from './brief.ts'

/** The way by which mail leaves: the operator's mail server (SMTP_URL), under an address that is answered for (MAIL_VON). */

export interface Mailangaben {
  readonly url: URL
  readonly von: Mailadresse
  /** When issues go out, on a clock in Germany. */
  readonly uhrzeit: string
}

const Umgebung = z.object({
  PORTAL_URL: z.string().optional(),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'muss eine Adresse wie smtps://benutzer:kennwort@mail.beispiel.de sein' })
    .optional(),
  MAIL_VON: z
    .string()
    .refine((wert) => MailadresseSchema.safeParse(wert).success, 'muss eine E-Mail-Adresse ohne Namen sein')
    .optional(),
  MAIL_UHRZEIT: z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'muss eine Uhrzeit wie 07:00 sein')
    .default('07:00'),
})

/** Reads how mail is sent; null: it is not. All mistakes come back together, without a value: there is a password in it. */
export function readMailangaben(
  env: Readonly<Record<string, string | undefined>>,
): { readonly ok: true; readonly mail: Mailangaben | null } | { readonly ok: false; readonly fehler: readonly string[] } {
  const gesetzt = Object.fromEntries(Object.entries(env).filter(([, wert]) => wert !== undefined && wert !== ''))
  const gelesen = Umgebung.safeParse(gesetzt)
  if (!gelesen.success)
    return { ok: false, fehler: gelesen.error.issues.map(({ path, message }) => `${String(path[0])} ${message}.`) }
  const { SMTP_URL, MAIL_VON, MAIL_UHRZEIT, PORTAL_URL } = gelesen.data
  if (SMTP_URL === undefined && MAIL_VON === undefined) return { ok: true, mail: null }
  if (SMTP_URL === undefined) return { ok: false, fehler: ['MAIL_VON ist gesetzt, aber SMTP_URL fehlt.'] }
  if (MAIL_VON === undefined) return { ok: false, fehler: ['SMTP_URL ist gesetzt, aber MAIL_VON fehlt.'] }
  if (PORTAL_URL === undefined)
    return { ok: false, fehler: ['SMTP_URL ist gesetzt, aber PORTAL_URL fehlt: Die Links in den E-Mails führten ins Leere.'] }
  return { ok: true, mail: { url: new URL(SMTP_URL), von: MailadresseSchema.parse(MAIL_VON), uhrzeit: MAIL_UHRZEIT } }
}

/** What became of a mail. */
export type Versandergebnis =
  | { readonly art: 'angenommen' }
  /** There is no such mailbox, or it takes nothing from here (5xx for the recipient). */
  | { readonly art: 'abgewiesen'; readonly grund: string }
  /** It was certainly not taken. `server`: nothing else will be, either, for now. */
  | { readonly art: 'spaeter'; readonly grund: string; readonly server: boolean }
  /** The line broke while it was on its way: it may have been taken. */
  | { readonly art: 'ungewiss'; readonly grund: string }

export interface Sendung {
  readonly an: string
  readonly absenderName: string
  readonly brief: Brief
  /** Where one click ends the subscription (RFC 8058). */
  readonly abmeldeUrl?: string
  readonly jetzt: Date
}

export interface Mailweg {
  sende(sendung: Sendung): Promise<Versandergebnis>
}

const LOKAL = /^(?:localhost|127\.0\.0\.1|\[::1\])$/
const GEDULD = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }

export function createMailweg({ url, von }: Pick<Mailangaben, 'url' | 'von'>): Mailweg {
  const lokal = LOKAL.test(url.hostname)
  const weg = createTransport({
    host: url.hostname.replaceAll(/[[\]]/g, ''),
    secure: url.protocol === 'smtps:',
    ...(url.port !== '' && { port: Number(url.port) }),
    ...(url.username !== '' && { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }),
    // Addresses of readers go over no open line, but to this machine itself.
    ...(lokal ? { ignoreTLS: true } : { requireTLS: true }),
    ...GEDULD,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    async sende({ an, absenderName, brief, abmeldeUrl, jetzt }) {
      try {
        await weg.sendMail({
          from: { name: toZeile(absenderName), address: von },
          to: { name: '', address: an },
          subject: toBetreff(brief.betreff),
          text: toText(brief),
          html: toHtml(brief),
          date: jetzt,
          headers: {
            'Auto-Submitted': 'auto-generated',
            ...(abmeldeUrl !== undefined && {
              'List-Unsubscribe': { prepared: true, value: `<${abmeldeUrl}>` },
              'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
            }),
          },
        })
        return { art: 'angenommen' }
      } catch (error) {
        return toErgebnis(error)
      }
    },
  }
}

/** Nobody reads more of it in a list, and a line of a head has an end (RFC 5322, 2.1.1). */
const BETREFF_ZEICHEN = 200

function toBetreff(text: string): string {
  const zeile = toZeile(text)
  return zeile.length <= BETREFF_ZEICHEN ? zeile : `${zeile.slice(0, BETREFF_ZEICHEN - 1)}…`
}

/** What nodemailer says of a failure, as far as it matters here. */
interface Versandfehler {
  readonly code?: string
  readonly command?: string
  readonly responseCode?: number
  readonly syscall?: string
  readonly timeoutType?: string
}

/** Before a line stands, or before anybody has said who they are, no mail is on its way. */
const VORHER = new Set(['EDNS', 'ETLS', 'EAUTH', 'ENOAUTH', 'ECONFIG'])

function toErgebnis(error: unknown): Versandergebnis {
  const { code = '', command = '', responseCode, syscall, timeoutType } = error as Versandfehler
  // Neither the address nor a word of the mail: only what the two programs call it.
  const grund = [code, command, responseCode].filter((wort) => wort !== undefined && wort !== '').join(' ')
  if (responseCode !== undefined) {
    if (command === 'RCPT TO')
      return responseCode >= 500 ? { art: 'abgewiesen', grund } : { art: 'spaeter', grund, server: false }
    return { art: 'spaeter', grund, server: command !== 'DATA' }
  }
  // Our own side refuses what the server does not understand (an umlaut before the @).
  if (code === 'EENVELOPE') return { art: 'abgewiesen', grund }
  const vorher = VORHER.has(code) || syscall === 'connect' || (timeoutType !== undefined && timeoutType !== 'SOCKET_TIMEOUT')
  return vorher ? { art: 'spaeter', grund, server: true } : { art: 'ungewiss', grund }
}
