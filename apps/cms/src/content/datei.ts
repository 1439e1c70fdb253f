import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Problem, SlugSchema } from '@infoschalter/domain'
import { parseDocument } from 'yaml'
import type { z } from 'zod'
import { parseText, type Textteil } from './parse-text.ts'

export type Melde = (problem: Omit<Problem, 'schwere' | 'datei'>) => void

/** A content file, taken apart: its name, what stands above and what stands below. */
export interface Datei {
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

/** Where content is read from, and where what is wrong with it is collected. */
export interface Items {
  readonly wurzel: string
  readonly probleme: Problem[]
}

/** Reads all files of a folder, in the order of their slugs. What cannot be read is a problem; a folder that is missing is empty. */
export async function readItems<T>(
  { wurzel, probleme }: Items,
  ordner: string,
  read: (datei: Datei) => T | null,
): Promise<readonly T[]> {
  const namen = (await readdir(join(wurzel, ordner)).catch(() => [])).filter((name) => name.endsWith('.md'))
  const slugs = namen.map((name) => name.slice(0, -'.md'.length)).toSorted()
  const gelesen: T[] = []
  for (const slug of slugs) {
    const name = `${slug}.md`
    const datei = `${ordner}/${name}`
    const melde: Melde = (problem) => probleme.push({ ...problem, schwere: 'fehler', datei })
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

/** The front matter by its schema, or null and a problem for each field that is wrong. */
export function checkAngaben<S extends z.ZodType>(
  schema: S,
  { angaben, melde }: Pick<Datei, 'angaben' | 'melde'>,
): z.infer<S> | null {
  const gelesen = schema.safeParse(angaben.wert)
  if (gelesen.success) return gelesen.data
  for (const issue of gelesen.error.issues) {
    melde({ regel: 'angabe', zeile: angaben.zeileVon(issue.path), feld: issue.path.join('.'), meldung: issue.message })
  }
  return null
}

/** Reads a file that is YAML as a whole. */
export async function readYaml<S extends z.ZodType>(
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
