import { ZAEHLWEISE_NAME, type Zaehlweise } from '@infoschalter/domain'

/** What others count: a name for headings, and what it means. */
export const ZAEHLWEISE: Readonly<Record<Zaehlweise, { readonly name: string; readonly kurz: string; readonly genau: string }>> =
  {
    'ozg-flaechendeckend': {
      name: ZAEHLWEISE_NAME['ozg-flaechendeckend'],
      kurz: 'flächendeckend',
      genau: 'Bündel des OZG-Umsetzungskatalogs, die im ganzen Land online sind.',
    },
    'ozg-mindestens-eine': {
      name: ZAEHLWEISE_NAME['ozg-mindestens-eine'],
      kurz: 'in mindestens einer Kommune',
      genau: 'Bündel des OZG-Umsetzungskatalogs, die irgendwo im Land online sind.',
    },
    'leika-flaechendeckend': {
      name: ZAEHLWEISE_NAME['leika-flaechendeckend'],
      kurz: 'Einzelleistungen, flächendeckend',
      genau: 'Einzelne Verwaltungsleistungen nach dem Leistungskatalog LeiKa, die im ganzen Land online sind.',
    },
    'ozg-beantragbar': {
      name: ZAEHLWEISE_NAME['ozg-beantragbar'],
      kurz: 'online zu beantragen',
      genau: 'Bündel des OZG-Umsetzungskatalogs, für die es einen Online-Antrag gab.',
    },
  }
