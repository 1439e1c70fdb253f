import { z } from 'zod'
import { ArsSchema } from './ars.ts'
import { SlugSchema } from './gebiet.ts'
import { PfadSchema } from './weiterleitung.ts'

/** What people write to the operator of a portal, and that they need a Leistung online: as the portal keeps it and the CMS takes it. */

/** Nobody reads more in one message; who has more to say may write again. */
export const RUECKMELDUNG_ZEICHEN = 2_000

/** Control characters but for line ends would only hide something. */
const text = z
  .string()
  .transform((roh) =>
    roh
      .replaceAll(/\r\n?/g, '\n')
      .replaceAll(/(?![\n\u200d])[\p{Cc}\p{Cf}]/gu, '')
      .trim(),
  )
  .pipe(z.string().max(RUECKMELDUNG_ZEICHEN, `höchstens ${RUECKMELDUNG_ZEICHEN} Zeichen`))

/** An address for the answer: one, without a name, so that nothing else can get into the head of a mail. */
const antwortAn = z
  .string()
  .trim()
  .max(200, 'höchstens 200 Zeichen')
  .pipe(z.email('keine E-Mail-Adresse, zum Beispiel name@beispiel.de'))

/** Where somebody was: a page of the portal. */
const seite = z.union([z.literal('/'), PfadSchema])

const gemeinsam = {
  /** Made by the portal; a message that arrives twice is known by it. */
  id: z.uuid(),
  eingang: z.iso.datetime(),
  /** It looks as if a program had written it. */
  verdacht: z.boolean(),
}

export const HilfreichSchema = z.strictObject({
  ...gemeinsam,
  art: z.literal('hilfreich'),
  seite,
  hilfreich: z.boolean(),
  /** May be empty: yes or no is enough. */
  text,
})

/** Something is wrong on a page. */
export const HinweisSchema = z.strictObject({
  ...gemeinsam,
  art: z.literal('hinweis'),
  seite,
  text: text.pipe(z.string().min(3, 'fehlt: Schreiben Sie in einem Satz, was nicht stimmt')),
  antwortAn: antwortAn.optional(),
})

/** Somebody cannot read or use a page (BGG NRW, § 10b). */
export const BarriereSchema = z.strictObject({
  ...gemeinsam,
  art: z.literal('barriere'),
  seite,
  text: text.pipe(z.string().min(3, 'fehlt: Schreiben Sie in einem Satz, wo es hakt')),
  antwortAn: antwortAn.optional(),
})

/** Somebody needs a Leistung online in a Kommune. Nothing is known of who it was. */
export const BedarfSchema = z.strictObject({
  ...gemeinsam,
  art: z.literal('bedarf'),
  leistung: SlugSchema,
  ars: ArsSchema,
})

export const RueckmeldungSchema = z.discriminatedUnion('art', [HilfreichSchema, HinweisSchema, BarriereSchema, BedarfSchema])
export type Rueckmeldung = z.infer<typeof RueckmeldungSchema>
