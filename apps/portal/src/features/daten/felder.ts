/**
 * The data dictionary: every file of figures with every column, what it means and how it is written. A test holds it to the
 * files as they are.
 */

export interface Feld {
  readonly name: string
  readonly bedeutung: string
  /** How the value is written, with its unit. */
  readonly form: string
}

export interface Datei {
  /** The address below /umsetzungsstand/daten/ without its ending; `*` stands for each of `varianten`. */
  readonly name: string
  readonly titel: string
  /** One row is this. */
  readonly zeile: string
  /** What stands for `*`; nothing where the file is one. */
  readonly varianten: readonly string[]
  readonly felder: readonly Feld[]
}

const BASEN = ['anliegen', 'ozg', 'leika'] as const

const ANZAHL = 'ganze Zahl ab 0'

const feld = (name: string, bedeutung: string, form: string): Feld => ({ name, bedeutung, form })

const ARS = feld('ars', 'Amtlicher Regionalschlüssel', '12 Ziffern, auch mit führender Null')
const NAME = feld('name', 'Name', 'Text')
const ANLIEGEN = feld('id', 'Kennung der Leistung: Adresse im Portal', 'Text')
const EBENE = feld('ebene', 'Ebene des Gebiets', 'bund, land, regierungsbezirk, kreis oder kommune')
const NUMMER = feld('nummer', 'Nummer des Themenfelds', 'ganze Zahl')
const THEMENFELD = feld('themenfeld', 'Nummer des Themenfelds', 'ganze Zahl; leer, wo es keines gibt')
const METHODE = feld('methode', 'Fassung der Zählweise', 'ganze Zahl ab 1')

const ZAHLEN: readonly Feld[] = [
  feld('leistungen', 'Leistungen, für die im Gebiet jemand zuständig ist: die Bezugsgröße der nächsten beiden Spalten', ANZAHL),
  feld('in_mindestens_einer', 'davon in mindestens einer Kommune online', ANZAHL),
  feld('flaechendeckend', 'davon in jeder Kommune online, in der jemand zuständig ist', ANZAHL),
  feld('paare_online', 'Paare aus Leistung und Kommune, in denen die Menschen die Leistung online bekommen', ANZAHL),
  feld('paare_teilweise', 'Paare, in denen nur ein Teil des Weges online geht', ANZAHL),
  feld('paare_toter_link', 'Paare, in denen keiner der gemeldeten Dienste erreichbar war', ANZAHL),
  feld('paare_von', 'alle Paare, in denen jemand zuständig ist: die Bezugsgröße der drei Spalten davor', ANZAHL),
  feld(
    'einwohner_online',
    'wie paare_online, jedes Paar mit den Menschen der Kommune gezählt',
    `${ANZAHL}; leer, wo eine Einwohnerzahl fehlt`,
  ),
  feld(
    'einwohner_von',
    'wie paare_von, jedes Paar mit den Menschen der Kommune gezählt',
    `${ANZAHL}; leer, wo eine Einwohnerzahl fehlt`,
  ),
]

const REIFEGRADE: readonly Feld[] = [
  ...[0, 1, 2, 3, 4].map((grad) =>
    feld(`reifegrad_${grad}`, `Paare aus Leistung und Kommune, für die Reifegrad ${grad} angegeben ist`, ANZAHL),
  ),
  feld('ohne_angabe', 'Paare, für die niemand einen Reifegrad angegeben hat', ANZAHL),
  feld('paare_von', 'alle Paare, in denen jemand zuständig ist: die Summe der Spalten davor', ANZAHL),
]

export const DATEIEN: readonly Datei[] = [
  {
    name: 'kommunen-*',
    titel: 'Zahlen je Kommune',
    zeile: 'eine Stadt oder Gemeinde',
    varianten: BASEN,
    felder: [
      ARS,
      NAME,
      feld('art', 'Art der Kommune', 'kreisfreie Stadt, Stadt oder Gemeinde'),
      feld('einwohner', 'Einwohnerinnen und Einwohner', `${ANZAHL}; leer, wo sie fehlt`),
      ...ZAHLEN,
    ],
  },
  {
    name: 'gebiete-*',
    titel: 'Zahlen je Gebiet jeder Ebene',
    zeile: 'ein Gebiet: Bund, Land, Regierungsbezirk, Kreis oder Kommune',
    varianten: BASEN,
    felder: [ARS, NAME, EBENE, ...ZAHLEN],
  },
  {
    name: 'leistungen-*',
    titel: 'Zahlen je Leistung',
    zeile: 'eine Leistung, wie die Basis sie zählt',
    varianten: BASEN,
    felder: [
      feld('id', 'Kennung der Leistung: Adresse im Portal, Nummer im OZG-Katalog oder LeiKa-Schlüssel', 'Text'),
      NAME,
      THEMENFELD,
      ...ZAHLEN,
      feld('flaechendeckend_durch', 'wodurch sie überall online ist', 'bund, land oder einzeln; leer, wenn sie es nicht ist'),
      feld('kreise_und_kreisfreie_staedte', 'in wie vielen davon sie in jeder Kommune online ist', ANZAHL),
    ],
  },
  {
    name: 'themenfelder-*',
    titel: 'Zahlen je Themenfeld',
    zeile: 'ein Themenfeld des OZG-Katalogs',
    varianten: BASEN,
    felder: [NUMMER, NAME, ...ZAHLEN],
  },
  {
    name: 'gruppen-*',
    titel: 'Zahlen nach Größe und Art der Kommunen',
    zeile: 'eine Größenklasse oder eine Art',
    varianten: BASEN,
    felder: [
      feld('nach', 'wonach die Kommunen zusammengefasst sind', 'groesse oder art'),
      feld(
        'gruppe',
        'Größenklasse nach Einwohnerinnen und Einwohnern oder Art der Kommune',
        'unter-10000, 10000-20000, 20000-50000, 50000-100000 oder ab-100000 (die obere Grenze gehört zur nächsten Klasse); kreisfreie Stadt, Stadt oder Gemeinde',
      ),
      feld('kommunen', 'Anzahl der Kommunen', ANZAHL),
      ...ZAHLEN,
    ],
  },
  {
    name: 'reifegrade-leistungen',
    titel: 'Reifegrade je Leistung',
    zeile: 'ein Anliegen',
    varianten: [],
    felder: [ANLIEGEN, NAME, THEMENFELD, ...REIFEGRADE],
  },
  {
    name: 'reifegrade-themenfelder',
    titel: 'Reifegrade je Themenfeld',
    zeile: 'ein Themenfeld des OZG-Katalogs',
    varianten: [],
    felder: [NUMMER, NAME, ...REIFEGRADE],
  },
  {
    name: 'reifegrade-gebiete',
    titel: 'Reifegrade je Gebiet jeder Ebene',
    zeile: 'ein Gebiet: Bund, Land, Regierungsbezirk, Kreis oder Kommune',
    varianten: [],
    felder: [ARS, NAME, EBENE, ...REIFEGRADE],
  },
  {
    name: 'reifegrade-angaben',
    titel: 'Jeder angegebene Reifegrad',
    zeile: 'ein Paar aus Leistung und Kommune, für das es eine Angabe gibt',
    varianten: [],
    felder: [
      ANLIEGEN,
      ARS,
      NAME,
      feld('reifegrad', 'Reifegrad nach dem OZG-Reifegradmodell', 'ganze Zahl von 0 bis 4'),
      feld('angabe_von', 'wer es angibt: Schlüssel der Kommune oder ihres Kreises', '12 Ziffern, auch mit führender Null'),
      feld('stand', 'Tag der Angabe', 'JJJJ-MM-TT'),
      feld('quelle', 'worauf sie sich stützt', 'Text'),
      feld('url', 'Adresse der Quelle', 'https-Adresse'),
    ],
  },
  {
    name: 'stichtage-*',
    titel: 'Zahlen jedes Monats',
    zeile: 'ein Monat, gezählt nach einer Methode',
    varianten: BASEN,
    felder: [
      feld('monat', 'Monat', 'JJJJ-MM'),
      METHODE,
      ...ZAHLEN,
      feld('bericht', 'Name des Berichts, der zählt', 'Text'),
      feld('herausgeber', 'wer ihn herausgibt', 'Text'),
      feld('lizenz', 'Lizenz des Berichts', 'Text'),
      feld('stand', 'Stand des Berichts', 'JJJJ-MM-TT; leer, wenn er keinen nennt'),
      feld('importiert', 'wann er eingelesen wurde', 'Zeitpunkt nach ISO 8601, UTC'),
      feld('meldungen', 'wie viele Meldungen er hat', ANZAHL),
      feld('demo', 'ob die Zahlen erfunden sind', 'ja oder nein'),
    ],
  },
  {
    name: 'veraenderungen-*',
    titel: 'Warum sich ein Monat vom vorigen unterscheidet',
    zeile: 'ein Grund; die Zeilen eines Monats ergeben zusammen den Unterschied',
    varianten: BASEN,
    felder: [
      feld('monat', 'Monat', 'JJJJ-MM'),
      feld('seit', 'Monat, mit dem verglichen wird', 'JJJJ-MM'),
      METHODE,
      feld('grund', 'Grund der Veränderung', 'Kennwort, erklärt auf der Seite des Verlaufs'),
      feld('in_mindestens_einer', 'Veränderung dieser Zahl', 'ganze Zahl, auch unter 0'),
      feld('flaechendeckend', 'Veränderung dieser Zahl', 'ganze Zahl, auch unter 0'),
      feld('paare_online', 'Veränderung dieser Zahl', 'ganze Zahl, auch unter 0'),
      feld('leistungen', 'Veränderung der Bezugsgröße', 'ganze Zahl, auch unter 0'),
      feld('paare_von', 'Veränderung der Bezugsgröße', 'ganze Zahl, auch unter 0'),
    ],
  },
  {
    name: 'fremdzahlen',
    titel: 'Veröffentlichte Zahlen anderer',
    zeile: 'eine Zahl, wie ihre Quelle sie nennt',
    varianten: [],
    felder: [
      feld('gebiet', 'Land oder Bund', 'Kürzel nach ISO 3166-2: NW, BY …; DE für den Bund'),
      feld('zaehlweise', 'was die Quelle zählt', 'Kennwort, erklärt auf der Seite der Länder'),
      feld('stand', 'Stand der Zahl', 'JJJJ, JJJJ-MM oder JJJJ-MM-TT; leer, wenn die Quelle keinen nennt'),
      feld('wert', 'die Zahl', 'Zahl'),
      feld('von', 'Bezugsgröße', 'Zahl; leer, wenn die Quelle keine nennt'),
      feld('quelle', 'Name der Quelle', 'Text'),
      feld('url', 'wo die Zahl steht', 'Internetadresse'),
      feld('hinweis', 'was man dazu wissen muss', 'Text; leer, wo nichts zu sagen ist'),
    ],
  },
  {
    name: 'karte-*',
    titel: 'Was eine Karte zeigt',
    zeile: 'eine Stadt oder Gemeinde',
    varianten: ['online', 'teilweise', 'toter-link', 'einwohner', 'thema-<Nummer>', 'leistung-<Adresse>', 'reifegrad-<Adresse>'],
    felder: [ARS, NAME, feld('angabe', 'die Angabe der Karte, in Worten', 'Text: „12 von 20“, „keine Meldung“')],
  },
]
