import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { ArsSchema } from './ars.ts'
import { ThemaSchema } from './wissen.ts'

/** What somebody gets by mail of what is new in the knowledge for administrations: as the portal keeps it and the CMS takes it. */

export const ABOBEREICHE = ['meldungen', 'projekte', 'termine'] as const
export type Abobereich = (typeof ABOBEREICHE)[number]

export const RHYTHMEN = ['taeglich', 'woechentlich'] as const
export type Rhythmus = (typeof RHYTHMEN)[number]

/** Who wants more places than that wants all. */
export const ABO_ORTE = 20

/** What somebody wants to read. No topic: all of them; no place: what concerns any or none. */
export const AboauswahlSchema = z.strictObject({
  bereiche: z.array(z.enum(ABOBEREICHE)).min(1).max(ABOBEREICHE.length),
  themen: z.array(ThemaSchema).max(ThemaSchema.options.length),
  /** Kommunen and Kreise. */
  orte: z.array(ArsSchema).max(ABO_ORTE),
})
export type Aboauswahl = z.infer<typeof AboauswahlSchema>

/** What a mailbox is called before the @: no quotes, no blanks, nothing that could end a header or begin a second address. */
const POSTFACH = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u
const RECHNER = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/

/**
 * One address, without a name. Umlauts are welcome: before the @ they stay (RFC 6531), behind it they become what the net knows
 * the domain by.
 */
export const MailadresseSchema = z
  .string()
  .trim()
  .max(254, 'höchstens 254 Zeichen')
  .transform((roh, ctx) => {
    const at = roh.lastIndexOf('@')
    const postfach = roh.slice(0, Math.max(at, 0)).normalize('NFC')
    const rechner = toRechner(roh.slice(at + 1))
    if (postfach.length <= 64 && POSTFACH.test(postfach) && RECHNER.test(rechner)) return `${postfach}@${rechner}`
    ctx.addIssue('keine E-Mail-Adresse, zum Beispiel name@beispiel.de')
    return z.NEVER
  })
  .brand<'Mailadresse'>()
export type Mailadresse = z.infer<typeof MailadresseSchema>

function toRechner(wort: string): string {
  // Anything else would be read as a part of an address: a port, a path, a user.
  if (!/^[\p{L}\p{N}.-]+$/u.test(wort)) return ''
  return URL.canParse(`http://${wort}/`) ? new URL(`http://${wort}/`).hostname : ''
}

/** By this two spellings of one address are known to be the same. */
export function vergleichbar(adresse: Mailadresse): string {
  return adresse.toLowerCase()
}

/** What a link in a mail is good for. */
export type Abozweck = 'bestaetigen' | 'beenden'

/** A link that confirms is good for a day; the one that ends a subscription for as long as there is one. */
export const BESTAETIGEN_STUNDEN = 24

/** The id of a subscription, signed for one purpose, so that nobody can guess or change it. It says nothing of who it is. */
export function createAbomarke(schluessel: string, zweck: Abozweck, abo: string, jetzt: Date): string {
  const worte = `${jetzt.getTime().toString(36)}.${abo}`
  return `${worte}.${siegel(schluessel, zweck, worte)}`
}

export type Abourteil =
  | { readonly art: 'gut'; readonly abo: string }
  | { readonly art: 'abgelaufen' }
  | { readonly art: 'gefaelscht' }

/** What a mark from a link is worth. */
export function readAbomarke(schluessel: string, zweck: Abozweck, marke: string, jetzt: Date): Abourteil {
  const [zeit = '', abo = '', unterschrift = '', ...rest] = marke.split('.')
  const [a, b] = [Buffer.from(unterschrift), Buffer.from(siegel(schluessel, zweck, `${zeit}.${abo}`))]
  if (rest.length > 0 || a.length !== b.length || !timingSafeEqual(a, b)) return { art: 'gefaelscht' }
  const alter = jetzt.getTime() - Number.parseInt(zeit, 36)
  return zweck === 'bestaetigen' && alter > BESTAETIGEN_STUNDEN * 3_600_000 ? { art: 'abgelaufen' } : { art: 'gut', abo }
}

function siegel(schluessel: string, zweck: Abozweck, worte: string): string {
  return createHmac('sha256', schluessel).update(`abo\n${zweck}\n${worte}`).digest('base64url')
}

const gemeinsam = {
  /** Made by the portal; a message that arrives twice is known by it. */
  id: z.uuid(),
  eingang: z.iso.datetime(),
  /** It looks as if a program had written it. */
  verdacht: z.boolean(),
}

/** Somebody wants mail at an address, which may be that of somebody else: nothing is sent there but the question. */
export const AbobestellungSchema = z.strictObject({
  ...gemeinsam,
  art: z.literal('abo-bestellung'),
  adresse: MailadresseSchema,
  auswahl: AboauswahlSchema,
  rhythmus: z.enum(RHYTHMEN),
})
export type Abobestellung = z.infer<typeof AbobestellungSchema>

/** Somebody has the link from a mail and has clicked: yes, or no more. The portal has checked the mark. */
export const AboantwortSchema = z.strictObject({
  ...gemeinsam,
  art: z.enum(['abo-bestaetigung', 'abo-ende']),
  abo: z.uuid(),
})
export type Aboantwort = z.infer<typeof AboantwortSchema>
