import {
  type Ars,
  BeschriebeneLeistungSchema,
  BUND,
  FrageSchema,
  FremdzahlSchema,
  type Gebiet,
  GebietSchema,
  type Onlinedienst,
  OnlinedienstSchema,
  RegisterLeistungSchema,
  SeiteSchema,
} from '@infoschalter/domain'
import { BEISPIELTEXTE, satz } from './beispiel-texte.ts'
import { compileSnapshot } from './compile.ts'
import { OzgLeistungSchema, QUELLE_UEBERREGIONAL, type SnapshotInhalt } from './inhalt.ts'
import { readSnapshot } from './read.ts'
import type { Snapshot } from './snapshot.ts'

export { beispielBild, beispielVerwaltungen } from './beispiel-verwaltung.ts'

/** A little world for tests: four municipalities, a handful of Leistungen, one question. */

const GEBIETE: readonly Gebiet[] = [
  { ebene: 'bund', ars: BUND, name: 'Bund', slug: 'bund', liegtIn: null },
  { ebene: 'land', ars: '050000000000', name: 'Nordrhein-Westfalen', slug: 'nordrhein-westfalen', liegtIn: BUND },
  {
    ebene: 'regierungsbezirk',
    ars: '057000000000',
    name: 'Regierungsbezirk Detmold',
    slug: 'regierungsbezirk-detmold',
    liegtIn: '050000000000',
  },
  {
    ebene: 'kreis',
    ars: '057540000000',
    name: 'Kreis Gütersloh',
    slug: 'kreis-guetersloh',
    liegtIn: '057000000000',
    sitz: 'Gütersloh',
    einwohner: 368_000,
  },
  kommune('057110000000', 'Bielefeld', 'bielefeld', '057000000000', 'kreisfreie Stadt', 331_605, ['33602', '33604'], 6, 0),
  kommune('057540008008', 'Gütersloh', 'guetersloh', '057540000000', 'Stadt', 101_000, ['33330', '33332'], 6, 1),
  kommune('057540028028', 'Rietberg', 'rietberg', '057540000000', 'Stadt', 29_000, ['33397', '33332'], 7, 1),
  kommune('057540012012', 'Halle (Westf.)', 'halle-westf', '057540000000', 'Stadt', 21_000, ['33790'], 7, 0),
].map((gebiet) => GebietSchema.parse(gebiet))

function kommune(
  ars: string,
  name: string,
  slug: string,
  liegtIn: string,
  art: string,
  einwohner: number,
  plz: readonly string[],
  spalte: number,
  zeile: number,
) {
  return {
    ebene: 'kommune',
    ars,
    ags: ars.slice(0, 5) + ars.slice(9),
    name,
    slug,
    liegtIn,
    art,
    einwohner,
    flaecheKm2: 100,
    plzVerwaltungssitz: plz[0],
    plz,
    wabe: { spalte, zeile },
  }
}

function leistung(slug: string, titel: string, leika: readonly string[], ebene: string, synonyme: readonly string[]) {
  return BeschriebeneLeistungSchema.parse({
    art: 'beschrieben',
    slug,
    titel,
    kurz: `${titel}: So geht es, das brauchen Sie, dorthin wenden Sie sich.`,
    zielgruppen: ['buerger'],
    leika,
    lage: 47,
    ozg: '10160',
    zustaendig: { ebene, stelle: 'Steueramt', grund: 'Die Hundesteuer ist eine Gemeindesteuer.' },
    rechtsgrundlagen: [{ paragraf: '§ 3', gesetz: 'Kommunalabgabengesetz (KAG NRW)', url: 'https://recht.nrw.de/' }],
    kosten: { art: 'kommune' },
    synonyme,
    verwandt: [],
    stand: '2026-11-24',
    abschnitte: {
      voraussetzungen: satz('Sie halten einen Hund.'),
      unterlagen: satz('Keine.'),
      ablauf: satz('Sie melden ihn an.'),
      fristen: satz('Bald.'),
      kosten: [],
      hinweise: [],
    },
  })
}

/** Figures of others, invented as everything here. */
const FREMDZAHLEN = [
  { gebiet: 'NW', zaehlweise: 'ozg-flaechendeckend', wert: 20, von: 100, stand: '2024-06' },
  { gebiet: 'NW', zaehlweise: 'ozg-flaechendeckend', wert: 30, von: 100, stand: '2025-01' },
  { gebiet: 'BY', zaehlweise: 'ozg-flaechendeckend', wert: 40, von: 100, stand: '2025-01' },
  { gebiet: 'DE', zaehlweise: 'ozg-flaechendeckend', wert: 25, von: 100, stand: '2025-01' },
  { gebiet: 'NW', zaehlweise: 'ozg-mindestens-eine', wert: 70, von: null, stand: '2022' },
].map((zahl) => FremdzahlSchema.parse({ ...zahl, quelle: { titel: 'Studie', url: 'https://studie.example/' } }))

/** A report for a Leistung of the example. */
export function beispielDienst(ars: string, leika = '99102013104000', aenderung: Partial<Onlinedienst> = {}): Onlinedienst {
  return OnlinedienstSchema.parse({
    leikaSchluessel: leika,
    ars,
    url: `https://dienst.example/${ars}`,
    betrieb: 'aktiv',
    umfang: 'voll',
    link: 'erreichbar',
    datenstand: '2026-11-01',
    quelle: 'open-pvog',
    ...aenderung,
  })
}

/** The service of the Bund from the example, as publishing reports it, and its source. */
export function beispielUeberregional(): Pick<SnapshotInhalt, 'quellen' | 'onlinedienste'> {
  const url = 'https://auto.bund.example/'
  const dienst = beispielDienst(BUND, '99036008104000', { url, quelle: QUELLE_UEBERREGIONAL, link: 'ungeprueft' })
  const quelle = {
    id: QUELLE_UEBERREGIONAL,
    titel: 'Online-Dienste von Land und Bund',
    herausgeber: 'Redaktion',
    lizenz: 'EUPL-1.2',
  }
  return {
    quellen: [...beispielInhalt().quellen, { ...quelle, stand: '2026-11-24', url: null, demo: false }],
    onlinedienste: [dienst, beispielDienst('057110000000')],
  }
}

/** The content of the example; parts can be replaced. */
export function beispielInhalt(aenderung: Partial<SnapshotInhalt> = {}): SnapshotInhalt {
  return {
    gebiete: GEBIETE,
    leistungen: [
      leistung('hund-anmelden', 'Hund anmelden', ['99102013104000'], 'kommune', [
        'Hundesteuer',
        'Hundemarke',
        'Welpe',
        'Hund registrieren',
        'Vierbeiner',
      ]),
      leistung('auto-anmelden', 'Auto anmelden', ['99036008104000'], 'kreis', ['Kfz', 'Zulassung', 'Pkw', 'Wagen', 'TÜV']),
      RegisterLeistungSchema.parse({
        art: 'register',
        slug: 'leika-99012001001000',
        titel: 'Abbruchgenehmigung Erteilung',
        leika: ['99012001001000'],
        ebene: 'land',
        herkunft: 'leika',
      }),
    ],
    leikaNamen: { '99102013104000': 'Hundesteuer Anmeldung', '99036008104000': 'Kfz Zulassung' },
    fragen: [
      FrageSchema.parse({
        slug: 'brauche-ich-ein-konto',
        titel: 'Brauche ich immer ein Konto?',
        zielgruppe: 'buerger',
        synonyme: ['ohne Anmeldung'],
        leistungen: ['hund-anmelden'],
        quellen: [],
        stand: '2026-11-24',
        antwort: satz('Nein, nicht immer.'),
        mehr: [],
      }),
    ],
    ...BEISPIELTEXTE,
    suchguete: null,
    ergaenzungen: [],
    weiterleitungen: [],
    seiten: ['impressum', 'datenschutz', 'barrierefreiheit', 'kontakt'].map((slug) =>
      SeiteSchema.parse({
        slug,
        titel: slug[0]?.toUpperCase() + slug.slice(1),
        kurz: 'Eine Seite mit Text.',
        stand: '2026-11-24',
        abschnitte: [{ titel: 'Abschnitt', text: satz('Text.') }],
      }),
    ),
    startseite: {
      oftGesucht: ['hund anmelden'],
      haeufigeAnliegen: ['hund-anmelden'],
      fragen: ['brauche-ich-ein-konto'],
      lagen: ['tiere'],
      besteAntworten: [],
    },
    betreiber: {
      name: null,
      vertretenDurch: null,
      anschrift: null,
      telefon: null,
      email: null,
      umsatzsteuerId: null,
      datenschutzbeauftragte: null,
      barrierefreiheitEmail: null,
    },
    navigation: {
      bereiche: [
        { titel: 'Anliegen', ziel: '/leistungen' },
        { titel: 'Orte', ziel: '/orte' },
        { titel: 'Für Verwaltungen', ziel: '/wissen' },
        { titel: 'English', ziel: '/en' },
      ],
      fuss: [
        {
          titel: 'Rechtliches',
          links: [
            { titel: 'Impressum', ziel: '/impressum' },
            { titel: 'Datenschutz', ziel: '/datenschutz' },
            { titel: 'Barrierefreiheit', ziel: '/barrierefreiheit' },
          ],
        },
      ],
    },
    katalog: {
      themenfelder: [{ nummer: 5, name: 'Engagement & Hobby' }],
      lagen: [{ nummer: 47, name: 'Tierhaltung', themenfeld: 5 }],
      ozgLeistungen: [OzgLeistungSchema.parse({ ozgId: '10160', name: 'Hundehaltung', lage: 47 })],
    },
    quellen: [
      {
        id: 'gemeindeverzeichnis',
        titel: 'Gemeindeverzeichnis',
        herausgeber: 'Destatis',
        lizenz: 'dl-de/by-2-0',
        stand: '2026-02-28',
        url: null,
        demo: false,
      },
      {
        id: 'open-pvog',
        titel: 'Open-PVOG-Bericht',
        herausgeber: 'Data Hub',
        lizenz: 'offen',
        stand: '2026-11-01',
        url: null,
        demo: false,
      },
    ],
    fremdzahlen: FREMDZAHLEN,
    verlauf: [],
    verwaltungen: [],
    bilder: [],
    bilddateien: new Map(),
    onlinedienste: [beispielDienst('057110000000')],
    ...aenderung,
  }
}

/** The example as it is written: its id and its files. Throws when the content is not good: tests of bad content call `compileSnapshot`. */
export function beispielDateien(aenderung: Partial<SnapshotInhalt> = {}): {
  readonly id: string
  readonly loadDatei: (name: string) => Promise<Buffer>
} {
  const compiled = compileSnapshot(beispielInhalt(aenderung))
  if (!compiled.ok) throw new Error(compiled.probleme.map((problem) => problem.meldung).join('\n'))
  const { id, dateien } = compiled.snapshot
  return { id, loadDatei: async (name) => dateien.get(name) ?? Promise.reject(new Error('ENOENT')) }
}

/** The example as a loaded snapshot. */
export async function beispielSnapshot(aenderung: Partial<SnapshotInhalt> = {}): Promise<Snapshot> {
  const { id, loadDatei } = beispielDateien(aenderung)
  const gelesen = await readSnapshot(id, loadDatei)
  if (!gelesen.ok) throw new Error(gelesen.problem.meldung)
  return gelesen.snapshot
}

export const BIELEFELD = '057110000000' as Ars
