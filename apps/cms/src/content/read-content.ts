import {
  type Anleitung,
  type Baustein,
  type Begriff,
  type BeschriebeneLeistung,
  type Betreiber,
  BetreiberSchema,
  type Bild,
  type Bilddatei,
  DienstAngabenSchema,
  type Dienstangabe,
  type Ergaenzung,
  type Frage,
  type Fremdzahl,
  type Lebenslage,
  LebenslageAngabenSchema,
  type Leitfaden,
  type Meldung,
  type Navigation,
  NavigationSchema,
  type Problem,
  type Projekt,
  type Seite,
  type Startseite,
  StartseiteSchema,
  type Termin,
  type Uebersetzung,
  type Verwaltung,
  type Weiterleitung,
} from '@infoschalter/domain'
import { readItems, readYaml } from './datei.ts'
import { readNurAngaben } from './gattung.ts'
import { readAnleitung } from './read-anleitung.ts'
import { readFrage, readLeistung, readSeite } from './read-auskunft.ts'
import { readUebersetzungen } from './read-uebersetzung.ts'
import { readBaustein, readBegriff, readLeitfaden, readMeldung, readProjekt } from './read-wissen.ts'

/** All content of the project, read. */
export interface Content {
  readonly leistungen: readonly BeschriebeneLeistung[]
  readonly dienste: readonly Dienstangabe[]
  readonly fragen: readonly Frage[]
  readonly anleitungen: readonly Anleitung[]
  readonly lagen: readonly Lebenslage[]
  readonly begriffe: readonly Begriff[]
  readonly leitfaeden: readonly Leitfaden[]
  readonly meldungen: readonly Meldung[]
  readonly projekte: readonly Projekt[]
  readonly landschaft: readonly Baustein[]
  /** None in files: a date is stale before it is reviewed. */
  readonly termine: readonly Termin[]
  /** null in files: there the register has them. */
  readonly fremdzahlen: readonly Fremdzahl[] | null
  readonly uebersetzungen: readonly Uebersetzung[]
  readonly seiten: readonly Seite[]
  /** None in files: an address of content/ changes before anybody knows it. */
  readonly weiterleitungen: readonly Weiterleitung[]
  /** Editors write them in the CMS; the files have none. */
  readonly verwaltungen: readonly Verwaltung[]
  /** The pictures that something of it shows, and their bytes. */
  readonly bilder: readonly Bild[]
  readonly bilddateien: ReadonlyMap<Bilddatei, Buffer>
  readonly startseite: Startseite | null
  readonly betreiber: Betreiber | null
  readonly navigation: Navigation | null
  /** None in files: Kommunen and Kreise write them themselves. */
  readonly ergaenzungen: readonly Ergaenzung[]
  readonly probleme: readonly Problem[]
}

/** Reads all content files below `verzeichnis`. What is wrong is a problem with file and line; the rest is read nevertheless. */
export async function readContent(verzeichnis: string): Promise<Content> {
  const probleme: Problem[] = []
  const items = { wurzel: verzeichnis, probleme }
  return {
    leistungen: await readItems(items, 'leistungen', readLeistung),
    dienste: await readItems(items, 'onlinedienste', readNurAngaben(DienstAngabenSchema)),
    fragen: await readItems(items, 'fragen', readFrage),
    anleitungen: await readItems(items, 'anleitungen', readAnleitung),
    lagen: await readItems(items, 'lagen', readNurAngaben(LebenslageAngabenSchema)),
    begriffe: await readItems(items, 'begriffe', readBegriff),
    leitfaeden: await readItems(items, 'leitfaeden', readLeitfaden),
    meldungen: await readItems(items, 'meldungen', readMeldung),
    projekte: await readItems(items, 'projekte', readProjekt),
    landschaft: await readItems(items, 'landschaft', readBaustein),
    termine: [],
    fremdzahlen: null,
    uebersetzungen: await readUebersetzungen(items),
    seiten: await readItems(items, 'seiten', readSeite),
    weiterleitungen: [],
    ergaenzungen: [],
    verwaltungen: [],
    bilder: [],
    bilddateien: new Map(),
    startseite: await readYaml(verzeichnis, 'startseite.yaml', StartseiteSchema, probleme),
    betreiber: await readYaml(verzeichnis, 'betreiber.yaml', BetreiberSchema, probleme),
    navigation: await readYaml(verzeichnis, 'navigation.yaml', NavigationSchema, probleme),
    probleme,
  }
}
