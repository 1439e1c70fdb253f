import { zitat } from './zitat.ts'

export type GepruefteUrl =
  | { readonly ok: true; readonly url: string | null; readonly unverschluesselt: boolean }
  | { readonly ok: false; readonly regel: string; readonly meldung: string }

/** Longer addresses are cut off by servers and browsers on the way. */
const MAX_LAENGE = 2048
const STEUERZEICHEN = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u
const WEB_ADRESSE = /^(https?):\/\/(?=[^/?#])/i
const SCHEMA = /^([a-z][a-z0-9+.-]*):/i

/**
 * Whether a reported address may become a link. Only http and https get through, with their scheme in lower case and
 * blanks encoded; an empty text is no address (null).
 *
 * An address is checked as it stands before any URL parser touches it: parsers silently drop tabs and line breaks, so
 * that `java\nscript:` would change its meaning.
 */
export function pruefeUrl(text: string): GepruefteUrl {
  if (text === '') return { ok: true, url: null, unverschluesselt: false }
  if (STEUERZEICHEN.test(text)) {
    return schlecht(
      'url-steuerzeichen',
      `Die Adresse ${zitat(text)} enthält Steuerzeichen oder Zeichen, die die Schreibrichtung ändern.`,
    )
  }
  if (text.length > MAX_LAENGE) {
    return schlecht('url-zu-lang', `Die Adresse ${zitat(text)} hat ${text.length} Zeichen, erlaubt sind ${MAX_LAENGE}.`)
  }
  const web = WEB_ADRESSE.exec(text)
  if (!web) return keineWebAdresse(text)
  const schema = (web[1] ?? '').toLowerCase()
  const url = `${schema}${text.slice(schema.length)}`.replaceAll(' ', '%20')
  if (url.includes('\\') || !URL.canParse(url)) return unlesbar(text)
  // Only an @ can introduce credentials, and parsing costs more than all the other checks together.
  if (url.includes('@')) {
    const { username, password } = new URL(url)
    if (username !== '' || password !== '') {
      return schlecht(
        'url-zugangsdaten',
        'Die Adresse enthält einen Benutzernamen oder ein Passwort vor dem Zeichen @. So verdeckt man das wirkliche Ziel: nicht übernommen.',
      )
    }
  }
  return { ok: true, url, unverschluesselt: schema === 'http' }
}

function keineWebAdresse(text: string): GepruefteUrl {
  const schema = SCHEMA.exec(text)?.[1]?.toLowerCase()
  // "localhost:8080/x" and "stadt.de:443" look like a scheme, but name a host.
  if (schema === undefined || schema.includes('.') || schema === 'http' || schema === 'https') return unlesbar(text)
  return schlecht(
    'url-schema',
    `Die Adresse ${zitat(text)} beginnt mit „${schema.slice(0, 20)}:“. Erlaubt sind nur https: und http:.`,
  )
}

function unlesbar(text: string): GepruefteUrl {
  return schlecht('url-unlesbar', `${zitat(text)} ist keine vollständige Webadresse (https://…).`)
}

function schlecht(regel: string, meldung: string): GepruefteUrl {
  return { ok: false, regel, meldung }
}
