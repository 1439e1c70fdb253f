import type { Navigation, Sprache } from '@infoschalter/domain'

/** What stands around every page, in each language of the portal. */
export interface Rahmentexte {
  /** The code for `lang`. */
  readonly code: string
  readonly start: { readonly ziel: string; readonly titel: string }
  readonly sprung: string
  readonly demo: string
  readonly hauptnavigation: string
  readonly hauptnavigationKompakt: string
  readonly menue: string
  readonly hier: string
  readonly satz: string
  /** null: what the editors put there (the snapshot's navigation). */
  readonly navigation: Navigation | null
  readonly hilfreich: { readonly frage: string; readonly ja: string; readonly nein: string; readonly fehler: string }
  readonly suche: {
    readonly ziel: string
    readonly anliegen: string
    readonly beispiel: string
    readonly ort: string
    readonly knopf: string
  }
}

export type Seitensprache = 'de' | Sprache

const RECHTLICHES = [
  { ziel: '/impressum', titel: 'Impressum' },
  { ziel: '/datenschutz', titel: 'Datenschutz' },
]

export const RAHMEN: Readonly<Record<Seitensprache, Rahmentexte>> = {
  de: {
    code: 'de',
    start: { ziel: '/', titel: 'Start' },
    sprung: 'Zum Inhalt springen',
    demo: 'Was Städte, Gemeinden und Kreise hier online anbieten, ist erfunden und mit „Demodaten“ gekennzeichnet. Alles andere ist echt.',
    hauptnavigation: 'Hauptnavigation',
    hauptnavigationKompakt: 'Hauptnavigation, kompakt',
    menue: 'Menü',
    hier: 'Sie sind hier',
    satz: 'Eine offene Informationsplattform. Sie zeigt, welche Leistungen der Verwaltung in Ihrem Ort online sind – und wer zuständig ist.',
    navigation: null,
    hilfreich: { frage: 'War diese Seite hilfreich?', ja: 'Ja', nein: 'Nein', fehler: 'Fehler melden' },
    suche: {
      ziel: '/suche',
      anliegen: 'Anliegen',
      beispiel: 'zum Beispiel: Hund anmelden',
      ort: 'Ort oder PLZ',
      knopf: 'Suchen',
    },
  },
  en: {
    code: 'en',
    start: { ziel: '/en', titel: 'Home' },
    sprung: 'Skip to content',
    demo: 'What towns and districts offer online is invented here and marked “Demodaten”. Everything else is real.',
    hauptnavigation: 'Main navigation',
    hauptnavigationKompakt: 'Main navigation, compact',
    menue: 'Menu',
    hier: 'You are here',
    satz: 'An open information platform. It shows which public services are online where you live – and who is responsible.',
    navigation: {
      bereiche: [
        { ziel: '/en/leistungen', titel: 'Services' },
        { ziel: '/en/erste-schritte', titel: 'First steps' },
        { ziel: '/', titel: 'Deutsch' },
      ],
      fuss: [
        {
          titel: 'In English',
          links: [
            { ziel: '/en', titel: 'Home' },
            { ziel: '/en/leistungen', titel: 'Services' },
            { ziel: '/en/erste-schritte', titel: 'First steps' },
            { ziel: '/en/suche', titel: 'Search' },
          ],
        },
        {
          titel: 'In German',
          links: [
            { ziel: '/fragen', titel: 'Questions and answers' },
            { ziel: '/orte', titel: 'Towns and cities' },
            { ziel: '/barrierefreiheit', titel: 'Accessibility' },
          ],
        },
        {
          titel: 'Legal',
          links: [
            { ziel: '/impressum', titel: 'Legal notice' },
            { ziel: '/datenschutz', titel: 'Privacy' },
          ],
        },
      ],
    },
    hilfreich: { frage: 'Was this page helpful?', ja: 'Yes', nein: 'No', fehler: 'Report a mistake' },
    suche: {
      ziel: '/en/suche',
      anliegen: 'What do you need?',
      beispiel: 'for example: register address',
      ort: 'Town or postcode',
      knopf: 'Search',
    },
  },
  'de-leicht': {
    code: 'de',
    start: { ziel: '/leichte-sprache', titel: 'Start' },
    sprung: 'Zum Text',
    demo: 'Achtung: Was die Städte im Internet anbieten, ist hier ausgedacht. Das heißt: Es ist nur ein Beispiel.',
    hauptnavigation: 'Haupt-Menü',
    hauptnavigationKompakt: 'Haupt-Menü, klein',
    menue: 'Menü',
    hier: 'Sie sind hier',
    satz: 'Diese Seite hilft Ihnen mit dem Amt.',
    navigation: {
      bereiche: [
        { ziel: '/leichte-sprache', titel: 'Start in Leichter Sprache' },
        { ziel: '/', titel: 'Alltags-Sprache' },
      ],
      fuss: [
        {
          titel: 'Leichte Sprache',
          links: [{ ziel: '/leichte-sprache', titel: 'Start' }],
        },
        {
          titel: 'Alltags-Sprache',
          links: [
            { ziel: '/', titel: 'Start-Seite' },
            { ziel: '/barrierefreiheit', titel: 'Barriere-Freiheit' },
          ],
        },
        { titel: 'Recht', links: RECHTLICHES },
      ],
    },
    hilfreich: { frage: 'Hat Ihnen diese Seite geholfen?', ja: 'Ja', nein: 'Nein', fehler: 'Ich möchte einen Fehler melden' },
    suche: { ziel: '/suche', anliegen: 'Was brauchen Sie?', beispiel: 'Ausweis', ort: 'Wo wohnen Sie?', knopf: 'Suchen' },
  },
}
