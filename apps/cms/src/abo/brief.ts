/** A mail as data: what it says once, written twice, for those who read text and for those who read HTML. */

export type Absatz =
  | { readonly art: 'satz'; readonly text: string }
  | { readonly art: 'ueberschrift'; readonly text: string }
  | { readonly art: 'eintrag'; readonly titel: string; readonly url: string; readonly zeilen: readonly string[] }
  | { readonly art: 'link'; readonly text: string; readonly url: string }
  | { readonly art: 'zeilen'; readonly zeilen: readonly string[] }
  /** What follows is about the mail itself. */
  | { readonly art: 'strich' }

export interface Brief {
  readonly betreff: string
  readonly absaetze: readonly Absatz[]
}

/** Without any markup. Two hyphens and a blank: what follows is a signature to programs for mail. */
export function toText({ absaetze }: Brief): string {
  return `${absaetze.map(textOf).join('\n\n')}\n`
}

function textOf(absatz: Absatz): string {
  switch (absatz.art) {
    case 'satz':
      return absatz.text
    case 'ueberschrift':
      return `${absatz.text}\n${'='.repeat(absatz.text.length)}`
    case 'eintrag':
      return [absatz.titel, ...absatz.zeilen, absatz.url].join('\n')
    case 'link':
      return `${absatz.text}:\n${absatz.url}`
    case 'zeilen':
      return absatz.zeilen.join('\n')
    case 'strich':
      return '-- '
  }
}

/** The same words. No picture, no style, nothing that is loaded: opening it tells nobody anything. */
export function toHtml({ betreff, absaetze }: Brief): string {
  const koerper = absaetze.map(htmlOf).join('\n')
  return `<!doctype html>\n<html lang="de"><head><meta charset="utf-8"><title>${maskiere(betreff)}</title></head><body>\n${koerper}\n</body></html>\n`
}

function htmlOf(absatz: Absatz): string {
  switch (absatz.art) {
    case 'satz':
      return `<p>${maskiere(absatz.text)}</p>`
    case 'ueberschrift':
      return `<h2>${maskiere(absatz.text)}</h2>`
    case 'eintrag':
      return `<h3>${link(absatz.titel, absatz.url)}</h3>\n<p>${absatz.zeilen.map(maskiere).join('<br>')}</p>`
    case 'link':
      return `<p>${link(absatz.text, absatz.url)}</p>`
    case 'zeilen':
      return `<p>${absatz.zeilen.map(maskiere).join('<br>')}</p>`
    case 'strich':
      return '<hr>'
  }
}

const link = (text: string, url: string) => `<a href="${maskiere(url)}">${maskiere(text)}</a>`

const ZEICHEN: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function maskiere(text: string): string {
  return text.replaceAll(/[&<>"]/g, (zeichen) => ZEICHEN[zeichen] ?? zeichen)
}

/** One line, without what only hides or breaks something: nothing in it can become a header of its own. */
export function toZeile(text: string): string {
  return text.replaceAll(/[\s\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim()
}
