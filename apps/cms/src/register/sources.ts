import type { Quelle } from '@infoschalter/domain'

/** Where the tables of `register/` come from, as readers see it; register/QUELLEN.md says more. */
export const REGISTERQUELLEN: readonly Quelle[] = [
  {
    id: 'gemeindeverzeichnis',
    titel: 'Gemeindeverzeichnis',
    herausgeber: '© Statistisches Bundesamt (Destatis)',
    lizenz: 'dl-de/by-2-0',
    stand: '2026-02-28',
    url: 'https://www.destatis.de',
    demo: false,
  },
  {
    id: 'geometrie',
    titel: 'Lage der Kommunen in der Wabenkarte',
    herausgeber: '© GeoBasis-DE / BKG 2021 (Daten verändert)',
    lizenz: 'dl-de/by-2-0',
    stand: null,
    url: 'https://www.bkg.bund.de',
    demo: false,
  },
  {
    id: 'postleitzahlen',
    titel: 'Postleitzahlen',
    herausgeber: '© OpenStreetMap-Mitwirkende',
    lizenz: 'ODbL 1.0',
    stand: '2022-11',
    url: 'https://www.openstreetmap.org/copyright',
    demo: false,
  },
  {
    id: 'leistungskatalog',
    titel: 'Leistungskatalog',
    herausgeber: 'OZG-Umsetzungskatalog und LeiKa',
    lizenz: 'Tatsachen aus amtlichem Katalog',
    stand: '2019-10',
    url: null,
    demo: false,
  },
]
