import { createHash } from 'node:crypto'
import { join } from 'node:path'
import {
  type BeschriebeneLeistung,
  type Betreiber,
  type Fremdzahl,
  formatProblem,
  fremdzahlSchluessel,
  isKuenftig,
  type LeikaSchluessel,
  type Leistung,
  type Navigation,
  type Onlinedienst,
  type Problem,
  type Quelle,
  type Startseite,
} from '@infoschalter/domain'
import {
  compileSnapshot,
  encodeMeldungen,
  packStichtagsgrundlage,
  type SnapshotInhalt,
  type Vorarbeit,
  writeSnapshot,
} from '@infoschalter/snapshot'
import { type Content, readContent } from '../content/read-content.ts'
import { ensureDemoStichtage } from '../demo/demo-stichtage.ts'
import { type Bestand, openBestand, QUELLE_DEMO, QUELLE_ECHT } from '../import/bestand.ts'
import { newLeistung, type Register, readRegister } from '../register/read-register.ts'
import { REGISTERQUELLEN } from '../register/sources.ts'
import { digestStichtage } from '../stichtag/ablage.ts'
import { type Fortschreibung, type Stichtagseingang, schreibeFort } from '../stichtag/fortschreiben.ts'
import { formatTag, tagIn } from '../zeit.ts'
import { snapshotsPfad } from './ablage.ts'
import { createGedaechtnis, type Gedaechtnis } from './gedaechtnis.ts'
import { digestEingang, type Herkunft, readVeroeffentlicht, writeHerkunft } from './herkunft.ts'
import { mergeDienste, ueberregionaleDienste, ueberregionaleQuelle, withoutReal } from './ueberregional.ts'
import { findHalt } from './zurueck.ts'

export interface PublishOptions {
  readonly registerDir: string
  readonly contentDir: string
  /** INFOSCHALTER_VAR: holds `bestand.sqlite` and gets `snapshots/`. */
  readonly varDir: string
  /** Whether invented reports may be shown. They never are once a real report is there. */
  readonly demo: boolean
  /** The month of what is published, and whether an earlier one is over, depends on it. */
  readonly jetzt: () => Date
}

export type PublishResult =
  | {
      readonly ok: true
      readonly id: string
      readonly neu: boolean
      readonly zahlen: Readonly<Record<string, number>>
      readonly warnungen: readonly Problem[]
    }
  | { readonly ok: false; readonly probleme: readonly Problem[] }

/** Register and content as read: what a snapshot is made from besides the reports. */
export interface Vorlage {
  readonly register: Register
  readonly content: Content
  /** Differs whenever one of them does, or the program. */
  readonly digest: string
  /** Kept by who publishes again and again: what was worked out before need not be worked out anew. */
  readonly gedaechtnis: Gedaechtnis
}

/** The words as they stand in the files of content/. */
export async function readVorlage({ registerDir, contentDir }: PublishOptions): Promise<Vorlage> {
  // Taken before reading: what is written in between makes the next publication compile once more, never once less.
  const digest = await digestEingang(registerDir, contentDir)
  const [register, content] = await Promise.all([readRegister(registerDir), readContent(contentDir)])
  return { register, content, digest, gedaechtnis: createGedaechtnis() }
}

/** Whether register, content and program are still those that the current snapshot was made from, and it is whole. */
export async function isUnchanged({ registerDir, contentDir, varDir }: PublishOptions): Promise<boolean> {
  const veroeffentlicht = await readVeroeffentlicht(snapshotsPfad(varDir))
  return veroeffentlicht?.herkunft.dateien === (await digestEingang(registerDir, contentDir))
}

/**
 * Puts register, content and reports together, checks them as a whole and writes a snapshot. When
 * anything is wrong nothing is written and the snapshot before stays the current one. When nothing has changed since
 * the current snapshot was made, nothing is done; neither while an earlier state is held.
 *
 * @param vorlage register and content, where the caller has read them already
 */
export async function publishSnapshot(options: PublishOptions, vorlage?: Vorlage): Promise<PublishResult> {
  const { registerDir, contentDir, varDir, demo, jetzt } = options
  const halt = await findHalt(varDir)
  if (halt !== null) return { ok: false, probleme: [halt] }
  const dateien = vorlage?.digest ?? (await digestEingang(registerDir, contentDir))
  const geoeffnet = openBestand(join(varDir, 'bestand.sqlite'))
  if (!geoeffnet.ok) return { ok: false, probleme: [geoeffnet.problem] }
  const { bestand } = geoeffnet
  try {
    const gezeigt = reportsToShow(bestand, demo)
    const eingang = { dateien, berichte: gezeigt.digest, stichtage: await digestStichtage(varDir) }
    const unveraendert = await findUnveraendert(varDir, eingang)
    if (unveraendert !== undefined) return unveraendert
    const { register, content, gedaechtnis } = vorlage ?? (await readVorlage(options))
    if (!isComplete(content)) return { ok: false, probleme: content.probleme }
    const kuenftige = findKuenftige(register, content, jetzt())
    if (kuenftige.length > 0) return { ok: false, probleme: kuenftige }
    const inhalt = toInhalt(register, content, gezeigt)
    const aus = JSON.stringify([gezeigt.digest, ueberregionaleDienste(content.dienste, content.leistungen)])
    const { leser, dienste } = gedaechtnis.vorarbeit(aus)
    const kodiert = dienste(() => encodeMeldungen(inhalt))
    const stichtag: Stichtagseingang = {
      varDir,
      jetzt: jetzt(),
      bericht: gezeigt.bericht,
      grundlage: packStichtagsgrundlage(inhalt, kodiert.bytes),
      nachfolger: register.nachfolger,
    }
    await ensureDemoStichtage(stichtag)
    const fortschreibung = await schreibeFort(stichtag)
    return await compileAndWrite(inhalt, { leser, dienste: () => kodiert }, fortschreibung, eingang, varDir)
  } finally {
    bestand.close()
  }
}

/** Figures of others that claim to be from a time that has not come. */
function findKuenftige(register: Register, content: Content, jetzt: Date): readonly Problem[] {
  const heute = tagIn(jetzt)
  return fremdzahlenOf(register, content)
    .filter((zahl) => isKuenftig(zahl, heute))
    .map(({ gebiet, zaehlweise, wert, stand }) => ({
      regel: 'fremdzahl-kuenftig',
      schwere: 'fehler',
      datei: content.fremdzahlen === null ? 'fremdzahlen.csv' : 'Zahlen anderer',
      feld: 'stand',
      meldung: `Die Zahl ${wert} (${gebiet}, ${zaehlweise}) soll vom Stand ${stand} sein; der kommt erst noch, heute ist der ${formatTag(jetzt)}. Sehen Sie in der Quelle nach und berichtigen Sie den Stand.`,
    }))
}

/** Those of the CMS where there is one, else those of the register; in one order, as the translations. */
function fremdzahlenOf(register: Register, content: Content): readonly Fremdzahl[] {
  const zahlen = content.fremdzahlen ?? register.fremdzahlen
  return zahlen.toSorted((a, b) => (fremdzahlSchluessel(a) < fremdzahlSchluessel(b) ? -1 : 1))
}

type Eingang = Omit<Herkunft, 'id'>

async function findUnveraendert(varDir: string, eingang: Eingang): Promise<PublishResult | undefined> {
  const veroeffentlicht = await readVeroeffentlicht(snapshotsPfad(varDir))
  if (veroeffentlicht === undefined) return undefined
  const { herkunft, manifest } = veroeffentlicht
  const gleich = (['dateien', 'berichte', 'stichtage'] as const).every((name) => herkunft[name] === eingang[name])
  if (!gleich) return undefined
  return { ok: true, id: herkunft.id, neu: false, zahlen: manifest.zahlen, warnungen: [] }
}

type CompleteContent = Content & {
  readonly startseite: Startseite
  readonly betreiber: Betreiber
  readonly navigation: Navigation
}

/** Whether all that a snapshot needs was read and nothing is wrong with it. */
export function isComplete(content: Content): content is CompleteContent {
  const { probleme, startseite, betreiber, navigation } = content
  return probleme.length === 0 && startseite !== null && betreiber !== null && navigation !== null
}

/** What is published of the stock of reports. */
export interface Gemeldetes {
  readonly quellen: readonly Quelle[]
  /** The report that counts, with the time at which it was imported. */
  readonly bericht: Stichtagseingang['bericht']
  readonly demo: boolean
  readonly neueLeistungen: readonly { readonly leikaSchluessel: LeikaSchluessel; readonly name: string }[]
  readonly dienste: Iterable<Onlinedienst>
}

export const NICHTS_GEMELDET: Gemeldetes = { quellen: [], bericht: null, demo: false, neueLeistungen: [], dienste: [] }

/** Register, content and reports as one: what a snapshot is made from. */
export function toInhalt(register: Register, content: CompleteContent, gemeldet: Gemeldetes): SnapshotInhalt {
  const ueberregionale = ueberregionaleDienste(content.dienste, content.leistungen)
  return {
    gebiete: register.gebiete,
    leistungen: allLeistungen(register, content.leistungen, gemeldet.neueLeistungen),
    leikaNamen: Object.fromEntries(
      [
        ...gemeldet.neueLeistungen.map(({ leikaSchluessel, name }) => [leikaSchluessel, name] as const),
        ...register.leikaNamen,
      ].toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ),
    fragen: content.fragen,
    anleitungen: content.anleitungen,
    lebenslagen: content.lagen,
    dienstangaben: content.dienste,
    wissen: {
      begriffe: content.begriffe,
      leitfaeden: content.leitfaeden,
      meldungen: content.meldungen,
      projekte: content.projekte,
      landschaft: content.landschaft,
      termine: content.termine,
    },
    // In one order, whether they come from files or from the CMS: the same words give the same bytes.
    uebersetzungen: content.uebersetzungen.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)),
    suchguete: register.suchguete,
    fremdzahlen: fremdzahlenOf(register, content),
    verlauf: [],
    seiten: content.seiten,
    ergaenzungen: content.ergaenzungen,
    weiterleitungen: content.weiterleitungen,
    startseite: content.startseite,
    betreiber: content.betreiber,
    navigation: content.navigation,
    katalog: { themenfelder: register.themenfelder, lagen: register.lagen, ozgLeistungen: register.ozgLeistungen },
    verwaltungen: content.verwaltungen,
    bilder: content.bilder,
    bilddateien: content.bilddateien,
    quellen: [...REGISTERQUELLEN, ...ueberregionaleQuelle(content.dienste), ...gemeldet.quellen],
    onlinedienste: mergeDienste(ueberregionale, gemeldet.demo ? withoutReal(gemeldet.dienste, ueberregionale) : gemeldet.dienste),
  }
}

const orderOf = ({ sprache, art, slug }: Content['uebersetzungen'][number]) => `${sprache}/${art}/${slug}`

async function compileAndWrite(
  inhalt: SnapshotInhalt,
  vorarbeit: Vorarbeit,
  { verlauf, hinweise, sichere }: Fortschreibung,
  eingang: Eingang,
  varDir: string,
): Promise<PublishResult> {
  const compiled = compileSnapshot({ ...inhalt, verlauf }, vorarbeit)
  if (!compiled.ok) return { ok: false, probleme: compiled.probleme }
  const written = await writeSnapshot(compiled.snapshot, snapshotsPfad(varDir))
  if (!written.ok) return { ok: false, probleme: [written.problem] }
  const warnungen = [...compiled.warnungen, ...hinweise, ...(await keepStichtage(sichere, varDir))]
  // A snapshot with warnings is made anew each time: nobody should overlook them.
  if (warnungen.length === 0)
    await rememberHerkunft(varDir, { ...eingang, stichtage: await digestStichtage(varDir), id: compiled.snapshot.id })
  return {
    ok: true,
    id: compiled.snapshot.id,
    neu: written.neu,
    zahlen: compiled.snapshot.manifest.zahlen,
    warnungen,
  }
}

/** What was published stays published; the month is counted once more at the next publication. */
async function keepStichtage(sichere: Fortschreibung['sichere'], varDir: string): Promise<readonly Problem[]> {
  try {
    await sichere()
    return []
  } catch (error) {
    const grund = error instanceof Error ? error.message : String(error)
    return [
      {
        regel: 'stichtag-nicht-gesichert',
        schwere: 'warnung',
        datei: join(varDir, 'stichtage'),
        meldung: `Veröffentlicht ist der neue Stand, aber die Zahlen dieses Monats ließen sich nicht aufheben (${grund}). Schaffen Sie Platz oder Schreibrecht und veröffentlichen Sie noch einmal (npm run publish).`,
      },
    ]
  }
}

/** Where it cannot be written down, the next publication compiles once more: no reason to fail this one. */
async function rememberHerkunft(varDir: string, herkunft: Herkunft): Promise<void> {
  await writeHerkunft(snapshotsPfad(varDir), herkunft).catch(() => undefined)
}

/** Real reports push invented ones out: the first one ends the demonstration. */
function reportsToShow(bestand: Bestand, demo: boolean): Gemeldetes & { readonly digest: string } {
  const ids = bestand.hatEchtenBericht() ? [QUELLE_ECHT] : demo ? [QUELLE_DEMO] : []
  const berichte = bestand.berichte().filter((bericht) => ids.includes(bericht.id))
  return {
    // Which report it is, and when it was imported: the records in it change only by an import.
    digest: createHash('sha256').update(JSON.stringify(berichte)).digest('hex'),
    demo: ids.includes(QUELLE_DEMO),
    bericht: berichte[0] ?? null,
    neueLeistungen: bestand.neueLeistungen(ids),
    dienste: bestand.dienste(ids),
    // When something was imported, and from which file, concerns the operator and is not published.
    quellen: berichte.map(({ id, titel, herausgeber, lizenz, stand, url, demo }) => ({
      id,
      titel,
      herausgeber,
      lizenz,
      stand,
      url,
      demo,
    })),
  }
}

/** Described Leistungen, then those that the register and finally a report know, each key once. */
function allLeistungen(
  register: Register,
  beschrieben: readonly BeschriebeneLeistung[],
  gemeldete: Gemeldetes['neueLeistungen'],
): readonly Leistung[] {
  const vergeben = new Set(beschrieben.flatMap((leistung) => leistung.leika))
  const ausRegister = register.leistungen.filter((leistung) => !vergeben.has(leistung.leika[0]))
  for (const leistung of register.leistungen) vergeben.add(leistung.leika[0])
  const neu = gemeldete.filter(({ leikaSchluessel }) => !vergeben.has(leikaSchluessel))
  return [
    ...beschrieben,
    ...ausRegister,
    ...neu.map(({ leikaSchluessel, name }) =>
      newLeistung(leikaSchluessel, name === '' ? `Leistung ${leikaSchluessel}` : name, 'bericht'),
    ),
  ]
}

/** The result for people: what was made, or what has to be mended. */
export function formatPublishResult(result: PublishResult): readonly string[] {
  if (!result.ok)
    return [
      ...result.probleme.map(formatProblem),
      `${result.probleme.length === 1 ? 'Ein Problem' : `${result.probleme.length} Probleme`}: Es wurde nichts veröffentlicht, der bisherige Schnappschuss gilt weiter.`,
    ]
  const { zahlen } = result
  return [
    ...result.warnungen.map(formatProblem),
    `Schnappschuss ${result.id}${result.neu ? '' : ' (unverändert)'}: ${zahlen['leistungenBeschrieben']} Leistungen beschrieben, ${zahlen['leistungenRegister']} aus dem Register, ${zahlen['fragen']} Fragen, ${zahlen['onlinedienste']} Onlinedienste.`,
  ]
}
