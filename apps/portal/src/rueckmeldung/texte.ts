import { RUECKMELDUNG_ZEICHEN } from '@infoschalter/domain'
import { formatZahl } from '../texts/de.ts'

/** What the forms say, in the two languages in which somebody answers. */

export const FORMULARE = ['hilfreich', 'hinweis', 'barriere'] as const
export type Formular = (typeof FORMULARE)[number]
export type Formularsprache = 'de' | 'en'

interface Formulartexte {
  readonly titel: string
  readonly einleitung: string
  readonly text: string
  /** What happens with an address for the answer; missing: the form asks for none. */
  readonly antwort?: string
}

interface Sprachtexte {
  readonly formulare: Readonly<Record<Formular, Formulartexte>>
  readonly frage: string
  readonly ja: string
  readonly nein: string
  readonly fuerSeite: string
  readonly keineDaten: string
  readonly email: string
  readonly freiwillig: string
  readonly absenden: string
  readonly fehler: string
  readonly danke: { readonly titel: string; readonly text: string; readonly zurueck: string }
  readonly abgelaufen: string
  readonly zuViele: string
  readonly voll: string
  readonly zeichen: string
  /** Says that it is left empty by people. */
  readonly falle: string
}

export const TEXTE: Readonly<Record<Formularsprache, Sprachtexte>> = {
  de: {
    formulare: {
      hilfreich: {
        titel: 'War diese Seite hilfreich?',
        einleitung: 'Ein Ja oder Nein genügt. Wenn Sie mögen, sagen Sie uns, was gefehlt hat.',
        text: 'Was können wir besser machen?',
      },
      hinweis: {
        titel: 'Einen Fehler melden',
        einleitung: 'Stimmt etwas nicht, fehlt ein Online-Dienst oder führt ein Link ins Leere? Wir prüfen jeden Hinweis.',
        text: 'Was stimmt nicht, und was wäre richtig?',
        antwort: 'Nur wenn Sie eine Antwort möchten. Wir nutzen die Adresse für nichts anderes.',
      },
      barriere: {
        titel: 'Eine Barriere melden',
        einleitung:
          'Können Sie etwas nicht lesen, bedienen oder verstehen? Sagen Sie uns, wo es hakt und womit Sie die Seite nutzen. Sie können auch um die Auskunft in einer Form bitten, die Sie nutzen können.',
        text: 'Wo hakt es?',
        antwort: 'Damit wir Ihnen antworten können. Ohne Adresse beheben wir die Barriere, können es Ihnen aber nicht sagen.',
      },
    },
    frage: 'War die Seite hilfreich?',
    ja: 'Ja',
    nein: 'Nein',
    fuerSeite: 'Es geht um die Seite',
    keineDaten:
      'Bitte schreiben Sie keine Namen, Anschriften oder Aktenzeichen. Über Ihren Antrag entscheidet die zuständige Stelle, nicht dieses Portal.',
    email: 'Ihre E-Mail-Adresse',
    freiwillig: 'freiwillig',
    absenden: 'Absenden',
    fehler: 'Das Formular ist noch nicht abgeschickt',
    danke: {
      titel: 'Danke, Ihre Rückmeldung ist angekommen',
      text: 'Menschen in der Redaktion lesen sie. Stimmt auf der Seite etwas nicht, wird es geändert.',
      zurueck: 'Zurück zur Seite',
    },
    abgelaufen:
      'Die Seite war zu lange offen oder wurde sehr schnell abgeschickt. Ihr Text ist noch da: Senden Sie ihn bitte noch einmal ab.',
    zuViele:
      'Von Ihrem Anschluss kamen gerade viele Rückmeldungen. Ihr Text ist noch da: Senden Sie ihn bitte in ein paar Minuten noch einmal ab.',
    voll: 'Wir können Ihre Rückmeldung gerade nicht speichern. Das liegt an uns. Ihr Text ist noch da: Versuchen Sie es später noch einmal.',
    zeichen: `Höchstens ${formatZahl(RUECKMELDUNG_ZEICHEN)} Zeichen.`,
    falle: 'Lassen Sie dieses Feld leer',
  },
  en: {
    formulare: {
      hilfreich: {
        titel: 'Was this page helpful?',
        einleitung: 'Yes or no is enough. If you like, tell us what was missing.',
        text: 'What can we do better?',
      },
      hinweis: {
        titel: 'Report a mistake',
        einleitung: 'Is something wrong, is an online service missing, or does a link lead nowhere? We check every report.',
        text: 'What is wrong, and what would be right?',
        antwort: 'Only if you would like an answer. We use the address for nothing else.',
      },
      barriere: {
        titel: 'Report a barrier',
        einleitung: 'Is there something you cannot read, use or understand? Tell us where, and what you use to read this site.',
        text: 'Where is the problem?',
        antwort: 'So that we can answer you. Without an address we mend the barrier but cannot tell you.',
      },
    },
    frage: 'Was the page helpful?',
    ja: 'Yes',
    nein: 'No',
    fuerSeite: 'This is about the page',
    keineDaten:
      'Please write no names, addresses or file numbers. Your application is decided by the office in charge, not by this site.',
    email: 'Your e-mail address',
    freiwillig: 'optional',
    absenden: 'Send',
    fehler: 'The form has not been sent yet',
    danke: {
      titel: 'Thank you, we have your message',
      text: 'People in the editorial team read it. If something is wrong on the page, it will be changed.',
      zurueck: 'Back to the page',
    },
    abgelaufen: 'The page was open for too long or was sent very quickly. Your text is still here: please send it again.',
    zuViele: 'Many messages came from your connection just now. Your text is still here: please send it again in a few minutes.',
    voll: 'We cannot save your message at the moment. This is our fault. Your text is still here: please try again later.',
    zeichen: `At most ${RUECKMELDUNG_ZEICHEN} characters.`,
    falle: 'Leave this field empty',
  },
}

/** Pages in English are answered in English. */
export function spracheOf(pfad: string): Formularsprache {
  return pfad === '/en' || pfad.startsWith('/en/') ? 'en' : 'de'
}
