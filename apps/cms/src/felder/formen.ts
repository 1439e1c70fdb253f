import {
  AgsSchema,
  ArsSchema,
  FremdeAdresseSchema,
  FremdzahlSchema,
  HttpsSchema,
  isKuenftig,
  LeikaSchluesselSchema,
  LeistungAngabenSchema,
  LinkzielSchema,
  OzgIdSchema,
  ParagrafSchema,
  PlzSchema,
  SlugSchema,
  StandSchema,
  StartseiteSchema,
  TelefonSchema,
  VerwaltungSchema,
  WeiterleitungSchema,
  ZeitpunktSchema,
  ZielSchema,
} from '@infoschalter/domain'
import type { EmailField, NumberField, TextField } from 'payload'
import { z } from 'zod'
import { toHttps } from '../umwandlung/saeubern.ts'
import { toSortierbar } from '../umwandlung/zeit.ts'
import { tagIn } from '../zeit.ts'

/**
 * Short values that have a form: right or wrong, whatever else the text still lacks. Each form is the rule of the domain and a
 * sentence that says what to do; the browser shows it as soon as the field is left (formfehler.tsx), and no door saves what is
 * against it (collections/grenzen.ts).
 */
export const FORMEN = {
  adresse: form(
    SlugSchema,
    'Die Adresse besteht aus Kleinbuchstaben, Ziffern und einzelnen Bindestrichen, zum Beispiel „hund-anmelden“. Umlaute schreiben Sie aus: „ae“, „ue“.',
  ),
  telefon: form(
    TelefonSchema,
    'Schreiben Sie die Nummer mit Vorwahl, ohne Klammern und Schrägstrich: 0211 000000 oder +49 211 000000.',
  ),
  notruf: form(
    LeistungAngabenSchema.shape.sofort.unwrap().shape.telefon,
    'Schreiben Sie die Nummer nur mit Ziffern und Leerzeichen: 116 116.',
  ),
  email: form(VerwaltungSchema.shape.email, 'Schreiben Sie eine einzige E-Mail-Adresse, wie buergerbuero@stadt.example.'),
  https: form(HttpsSchema, 'Eine Internetadresse ist vollständig und beginnt mit https://. Kopieren Sie sie aus dem Browser.'),
  fremd: form(
    FremdeAdresseSchema,
    'Eine Internetadresse ist vollständig, beginnt mit https:// und hat kein Leerzeichen und kein @. Kopieren Sie sie aus dem Browser.',
  ),
  linkziel: form(
    z.preprocess((wert) => toHttps(String(wert)), LinkzielSchema),
    'Kopieren Sie die Adresse aus dem Browser (https://…), oder schreiben Sie eine Seite dieses Portals (/fragen), mailto: mit einer E-Mail-Adresse oder tel: mit einer Nummer.',
  ),
  pfad: form(
    WeiterleitungSchema.shape.von,
    'Ein Pfad beginnt mit einem Schrägstrich und hat nur Buchstaben, Ziffern, Punkt, Binde- und Unterstrich: /fragen/kosten.',
  ),
  ziel: form(ZielSchema, 'Schreiben Sie einen Pfad dieses Portals (/fragen/kosten) oder eine Adresse, die mit https:// beginnt.'),
  seite: form(
    StartseiteSchema.shape.besteAntworten.unwrap().element.shape.seite,
    'Schreiben Sie Art und Adresse mit Doppelpunkt: leistung:hund-anmelden.',
  ),
  paragraf: form(
    ParagrafSchema,
    'Schreiben Sie die Fundstelle, wie man sie zitiert: „§ 3“, „§§ 17 bis 19“, „Art. 6“, „Anlage 1“.',
  ),
  leika: form(LeikaSchluesselSchema, 'Ein LeiKa-Schlüssel hat 14 Ziffern und keine Leerzeichen.'),
  ozg: form(OzgIdSchema, 'Eine OZG-Nummer hat fünf Ziffern und beginnt mit 1: 10160.'),
  ags: form(AgsSchema, 'Ein Amtlicher Gemeindeschlüssel hat acht Ziffern und beginnt mit denen des Landes: 05711000.'),
  ars: form(ArsSchema, 'Ein Amtlicher Regionalschlüssel hat zwölf Ziffern und beginnt mit denen des Landes: 057110000000.'),
  plz: form(PlzSchema, 'Eine Postleitzahl hat fünf Ziffern.'),
  stand: form(
    z.preprocess(toSortierbar, StandSchema),
    'Schreiben Sie einen Tag, einen Monat oder ein Jahr: 14.03.2025, 2025-03 oder 2025.',
  ),
  vergangen: form(
    z.preprocess(
      toSortierbar,
      StandSchema.refine((stand) => !isKuenftig({ stand }, tagIn(new Date()))),
    ),
    'Schreiben Sie den Tag, den Monat oder das Jahr, aus dem die Zahl ist: 14.03.2025, 2025-03 oder 2025. Was erst noch kommt, hat niemand gezählt.',
  ),
  quelle: form(
    FremdzahlSchema.shape.quelle.shape.url,
    'Eine Internetadresse ist vollständig und beginnt mit https://, oder mit http://, wenn die Quelle nur so zu erreichen ist. Kopieren Sie sie aus dem Browser.',
  ),
  anzahl: form(FremdzahlSchema.shape.wert, 'Schreiben Sie eine ganze Zahl von 0 bis 100 000, nur mit Ziffern.'),
  bezugsgroesse: form(
    FremdzahlSchema.shape.von,
    'Schreiben Sie, wovon der Wert ein Teil ist: eine ganze Zahl von 1 bis 100 000, nur mit Ziffern.',
  ),
  zeitpunkt: form(
    z.preprocess((wert) => String(toSortierbar(wert)).replace(' ', 'T'), ZeitpunktSchema),
    'Schreiben Sie einen Tag, den es gibt, wenn nötig mit Uhrzeit: 24.11.2026 oder 24.11.2026 9:30.',
  ),
} as const

export type Form = keyof typeof FORMEN

interface Regel {
  readonly schema: z.ZodType
  readonly abhilfe: string
}

function form(schema: z.ZodType, abhilfe: string): Regel {
  return { schema, abhilfe }
}

/** What is wrong with a value and how to mend it; null when it is right or when there is none yet. */
export function pruefeForm(name: Form, wert: unknown): string | null {
  const { schema, abhilfe } = FORMEN[name]
  const falsch = (Array.isArray(wert) ? wert : [wert]).find((einer) => !isLeer(einer) && !schema.safeParse(einer).success)
  return falsch === undefined ? null : `„${String(falsch)}“ geht hier nicht. ${abhilfe}`
}

function isLeer(wert: unknown): boolean {
  return wert === undefined || wert === null || wert === '' || (Array.isArray(wert) && wert.length === 0)
}

/** A field whose values have a form: wrong ones are named in the form itself, in drafts, and where something is required also its lack. */
export function mitForm<T extends TextField | EmailField | NumberField>(name: Form, feld: T): T {
  return {
    ...feld,
    custom: { form: name },
    validate: (wert: unknown) => (isLeer(wert) && feld.required === true ? 'Fehlt noch.' : (pruefeForm(name, wert) ?? true)),
    admin: {
      ...feld.admin,
      components: { Error: { path: '/felder/formfehler.tsx#Formfehler', clientProps: { form: name } } },
    },
  }
}

/** The form that the values of a field have, if any. */
export function formOf(feld: { readonly custom?: Readonly<Record<string, unknown>> }): Form | undefined {
  return feld.custom?.['form'] as Form | undefined
}
