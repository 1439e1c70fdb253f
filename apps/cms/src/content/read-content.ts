import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  ABSCHNITTE,
  type Abschnitt,
  type BeschriebeneLeistung,
  type Betreiber,
  BetreiberSchema,
  type Frage,
  FrageAngabenSchema,
  LeistungAngabenSchema,
  type Problem,
  plainText,
  type Seite,
  SeiteAngabenSchema,
  SlugSchema,
  type Startseite,
  StartseiteSchema,
  type Text,
} from '@infoschalter/domain'
import { parseDocument } from 'yaml'
import type { z } from 'zod'
import { parseText, type Textteil } from './parse-text.ts'

export interface Content {
  readonly leistungen: readonly BeschriebeneLeistung[]
  readonly fragen: readonly Frage[]
  readonly seiten: readonly Seite[]
  readonly startseite: Startseite | null
  readonly betreiber: Betreiber | null
  readonly probleme: readonly Problem[]
}

type Melde = (problem: Omit<Problem, 'schwere' | 'datei'>) => void

/** Reads all content files below `verzeichnis`. What is wrong is a problem with file and line; the rest is read nevertheless. */
export async function readContent(verzeichnis: string): Promise<Content> {
  const probleme: Problem[] = []
  return {
    leistungen: await readItems(verzeichnis, 'leistungen', probleme, readLeistung),
    fragen: await readItems(verzeichnis, 'fragen', probleme, readFrage),
    seiten: await readItems(verzeichnis, 'seiten', probleme, readSeite),
    startseite: await readYaml(verzeichnis, 'startseite.yaml', StartseiteSchema, probleme),
    betreiber: await readYaml(verzeichnis, 'betreiber.yaml', BetreiberSchema, probleme),
    probleme,
  }
}

interface Datei {
  readonly slug: string
  readonly angaben: Angaben
  readonly teile: readonly Textteil[]
  readonly melde: Melde
}

interface Angaben {
  readonly wert: unknown
  /** The line on which a field of the front matter stands. */
  zeileVon(pfad: readonly PropertyKey[]): number
}

async function readItems<T>(
  wurzel: string,
  ordner: string,
  probleme: Problem[],
  read: (datei: Datei) => T | null,
): Promise<readonly T[]> {
  const namen = (await readdir(join(wurzel, ordner))).filter((name) => name.endsWith('.md')).toSorted()
  const gelesen: T[] = []
  for (const name of namen) {
    const datei = `${ordner}/${name}`
    const melde: Melde = (problem) => probleme.push({ ...problem, schwere: 'fehler', datei })
    const slug = name.slice(0, -'.md'.length)
    if (!SlugSchema.safeParse(slug).success)
      melde({ regel: 'slug', meldung: 'Der Dateiname ist die Adresse: nur Kleinbuchstaben, Ziffern und einzelne Bindestriche.' })
    const roh = splitFrontMatter(await readFile(join(wurzel, ordner, name), 'utf8'))
    if (roh === null) {
      melde({ regel: 'angaben-fehlen', zeile: 1, meldung: 'Oben fehlen die Angaben zwischen zwei Zeilen aus ---.' })
      continue
    }
    const angaben = parseAngaben(roh.yaml, 2, melde)
    const { teile, probleme: imText } = parseText(roh.text, datei, roh.textAb)
    probleme.push(...imText)
    const item = angaben === null ? null : read({ slug, angaben, teile, melde })
    if (item !== null) gelesen.push(item)
  }
  return gelesen
}

function splitFrontMatter(roh: string): { yaml: string; text: string; textAb: number } | null {
  const quelle = roh.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
  const treffer = /^---\n([\s\S]*?)\n---\n/.exec(quelle)
  if (treffer === null) return null
  return { yaml: treffer[1] as string, text: quelle.slice(treffer[0].length), textAb: treffer[0].split('\n').length }
}

function parseAngaben(yaml: string, ersteZeile: number, melde: Melde): Angaben | null {
  // Version 1.2 core: dates stay text, "nein" stays text.
  const dokument = parseDocument(yaml, { schema: 'core' })
  const zeileBei = (offset: number) => ersteZeile + yaml.slice(0, offset).split('\n').length - 1
  for (const error of dokument.errors)
    melde({
      regel: 'yaml',
      zeile: zeileBei(error.pos[0]),
      meldung: `Die Angaben sind kein gültiges YAML: ${error.message.split('\n')[0]}`,
    })
  if (dokument.errors.length > 0) return null
  return {
    wert: dokument.toJS(),
    zeileVon(pfad) {
      for (let laenge = pfad.length; laenge > 0; laenge--) {
        const knoten = dokument.getIn(pfad.slice(0, laenge), true) as { range?: [number, number, number] } | undefined
        if (knoten?.range !== undefined) return zeileBei(knoten.range[0])
      }
      return ersteZeile
    },
  }
}

function checkAngaben<S extends z.ZodType>(schema: S, { angaben, melde }: Pick<Datei, 'angaben' | 'melde'>): z.infer<S> | null {
  const gelesen = schema.safeParse(angaben.wert)
  if (gelesen.success) return gelesen.data
  for (const issue of gelesen.error.issues) {
    melde({ regel: 'angabe', zeile: angaben.zeileVon(issue.path), feld: issue.path.join('.'), meldung: issue.message })
  }
  return null
}

const ABSCHNITT_TITEL: Record<Abschnitt, string> = {
  voraussetzungen: 'Voraussetzungen',
  unterlagen: 'Unterlagen',
  ablauf: 'Ablauf',
  fristen: 'Fristen',
  kosten: 'Kosten',
  hinweise: 'Hinweise',
}
const FREIWILLIG: ReadonlySet<Abschnitt> = new Set(['kosten', 'hinweise'])

function readLeistung(datei: Datei): BeschriebeneLeistung | null {
  const angaben = checkAngaben(LeistungAngabenSchema, datei)
  const text = (abschnitt: Abschnitt): Text => datei.teile.find((teil) => teil.titel === ABSCHNITT_TITEL[abschnitt])?.text ?? []
  const fehlend = ABSCHNITTE.filter((abschnitt) => !FREIWILLIG.has(abschnitt) && text(abschnitt).length === 0)
  for (const abschnitt of fehlend)
    datei.melde({ regel: 'abschnitt-fehlt', meldung: `Der Abschnitt „## ${ABSCHNITT_TITEL[abschnitt]}“ fehlt oder ist leer.` })
  for (const teil of datei.teile) {
    if (!Object.values(ABSCHNITT_TITEL).includes(teil.titel ?? ''))
      datei.melde({
        regel: 'abschnitt-unbekannt',
        zeile: teil.zeile,
        meldung: `„${teil.titel ?? 'Text ohne Überschrift'}“ ist kein Abschnitt einer Leistung. Es gibt: ${Object.values(ABSCHNITT_TITEL).join(', ')}.`,
      })
  }
  if (angaben === null || fehlend.length > 0) return null
  const abschnitte = Object.fromEntries(
    ABSCHNITTE.map((abschnitt) => [abschnitt, text(abschnitt)]),
  ) as BeschriebeneLeistung['abschnitte']
  return { art: 'beschrieben', slug: datei.slug, ...angaben, abschnitte }
}

/** An answer must fit on a phone. */
const WOERTER_ANTWORT = 120

function readFrage(datei: Datei): Frage | null {
  const angaben = checkAngaben(FrageAngabenSchema, datei)
  const antwort = datei.teile.find((teil) => teil.titel === null)?.text ?? []
  const mehr = datei.teile.find((teil) => teil.titel === 'Mehr')?.text ?? []
  for (const teil of datei.teile) {
    if (teil.titel !== null && teil.titel !== 'Mehr')
      datei.melde({
        regel: 'abschnitt-unbekannt',
        zeile: teil.zeile,
        meldung: `Eine Frage hat nur den Abschnitt „## Mehr“, nicht „${teil.titel}“.`,
      })
  }
  const woerter = plainText(antwort).split(/\s+/).length
  if (antwort.length === 0) datei.melde({ regel: 'antwort-fehlt', meldung: 'Unter den Angaben fehlt die Antwort.' })
  if (woerter > WOERTER_ANTWORT)
    datei.melde({
      regel: 'antwort-zu-lang',
      meldung: `Die Antwort hat ${woerter} Wörter, erlaubt sind ${WOERTER_ANTWORT}. Was darüber hinausgeht, kommt unter „## Mehr“.`,
    })
  return angaben === null || antwort.length === 0 ? null : { ...angaben, slug: datei.slug, antwort, mehr }
}

function readSeite(datei: Datei): Seite | null {
  const angaben = checkAngaben(SeiteAngabenSchema, datei)
  const abschnitte = datei.teile.filter((teil) => teil.text.length > 0)
  for (const teil of datei.teile) {
    if (teil.titel === null)
      datei.melde({
        regel: 'abschnitt-fehlt',
        zeile: teil.zeile,
        meldung: 'Text auf einer Seite steht unter einer Überschrift „## …“.',
      })
  }
  if (angaben === null) return null
  return { ...angaben, slug: datei.slug, abschnitte: abschnitte.map((teil) => ({ titel: teil.titel ?? '', text: teil.text })) }
}

async function readYaml<S extends z.ZodType>(
  wurzel: string,
  datei: string,
  schema: S,
  probleme: Problem[],
): Promise<z.infer<S> | null> {
  const melde: Melde = (problem) => probleme.push({ ...problem, schwere: 'fehler', datei })
  const roh = await readFile(join(wurzel, datei), 'utf8').catch(() => null)
  if (roh === null) {
    melde({ regel: 'datei-fehlt', meldung: 'Die Datei fehlt.' })
    return null
  }
  const angaben = parseAngaben(roh, 1, melde)
  return angaben === null ? null : checkAngaben(schema, { angaben, melde })
}
