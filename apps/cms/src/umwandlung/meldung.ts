import { z } from 'zod'

/** Of an issue only what its message depends on. */
type Mangel = Parameters<z.core.$ZodErrorMap>[0]

const DEUTSCH = z.locales.de().localeError

/**
 * What is wrong with a field, as one says it to somebody who has filled in a form: no word about types and arrays. Sentences
 * that a rule of the domain brings along stay as they are.
 */
export const meldung: z.core.$ZodErrorMap = (mangel) => formular(mangel) ?? DEUTSCH(mangel)

function formular(mangel: Mangel): string | undefined {
  switch (mangel.code) {
    case 'invalid_type':
      return mangel.input === undefined || mangel.input === null ? 'Fehlt noch.' : undefined
    case 'invalid_value':
      return mangel.input === undefined || mangel.input === null ? 'Wählen Sie etwas aus.' : 'Diese Auswahl gibt es nicht.'
    case 'too_small':
      return `${mangel.minimum === 1 ? 'Fehlt noch' : `Mindestens ${mangel.minimum} ${einheit(mangel.origin)}`}.`
    case 'too_big':
      return `Höchstens ${mangel.maximum} ${einheit(mangel.origin)}.`
    case 'invalid_format':
      return FORMAT[mangel.format]
    default:
      return undefined
  }
}

const FORMAT: Readonly<Record<string, string>> = {
  url: 'Das ist keine vollständige Internetadresse. Sie beginnt mit https://.',
  email: 'Das ist keine E-Mail-Adresse.',
}

function einheit(origin: string): string {
  if (origin === 'string') return 'Zeichen'
  return origin === 'array' || origin === 'set' ? 'Einträge' : ''
}
