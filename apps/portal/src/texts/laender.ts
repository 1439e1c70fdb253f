import type { Landkuerzel, Zaehlweise } from '@infoschalter/domain'

/** Germany and its Länder by the letters of ISO 3166-2. */
export const LAND: Readonly<Record<Landkuerzel, string>> = {
  DE: 'Deutschland',
  BW: 'Baden-Württemberg',
  BY: 'Bayern',
  BE: 'Berlin',
  BB: 'Brandenburg',
  HB: 'Bremen',
  HH: 'Hamburg',
  HE: 'Hessen',
  MV: 'Mecklenburg-Vorpommern',
  NI: 'Niedersachsen',
  NW: 'Nordrhein-Westfalen',
  RP: 'Rheinland-Pfalz',
  SL: 'Saarland',
  SN: 'Sachsen',
  ST: 'Sachsen-Anhalt',
  SH: 'Schleswig-Holstein',
  TH: 'Thüringen',
}

/** What others count: a name for headings, and what it means. */
export const ZAEHLWEISE: Readonly<Record<Zaehlweise, { readonly name: string; readonly kurz: string; readonly genau: string }>> =
  {
    'ozg-flaechendeckend': {
      name: 'OZG-Leistungen, flächendeckend online',
      kurz: 'flächendeckend',
      genau: 'Bündel des OZG-Umsetzungskatalogs, die im ganzen Land online sind.',
    },
    'ozg-mindestens-eine': {
      name: 'OZG-Leistungen, in mindestens einer Kommune online',
      kurz: 'in mindestens einer Kommune',
      genau: 'Bündel des OZG-Umsetzungskatalogs, die irgendwo im Land online sind.',
    },
    'leika-flaechendeckend': {
      name: 'Einzelleistungen, flächendeckend online',
      kurz: 'Einzelleistungen, flächendeckend',
      genau: 'Einzelne Verwaltungsleistungen nach dem Leistungskatalog LeiKa, die im ganzen Land online sind.',
    },
    'ozg-beantragbar': {
      name: 'OZG-Leistungen, online zu beantragen',
      kurz: 'online zu beantragen',
      genau: 'Bündel des OZG-Umsetzungskatalogs, für die es einen Online-Antrag gab.',
    },
  }
