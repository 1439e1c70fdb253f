import { posix } from 'node:path'
import { type Dateien, istCode, istTest } from './baum.ts'

/** Something about a file that is not allowed: `path: what` or `path:line: what`. */
export type Verstoss = string

const MAX_ZEILEN = 400

/** More than this and a file has more than one reason to change. */
export function checkLaenge(dateien: Dateien): readonly Verstoss[] {
  return [...dateien]
    .filter(([pfad]) => istCode(pfad) || pfad.endsWith('.css'))
    .map(([pfad, text]) => ({ pfad, zeilen: text.replace(/\n$/, '').split('\n').length }))
    .filter(({ zeilen }) => zeilen > MAX_ZEILEN)
    .map(({ pfad, zeilen }) => `${pfad}: ${zeilen} lines, at most ${MAX_ZEILEN}`)
}

const NICHTSSAGEND = new Set(['util', 'utils', 'helper', 'helpers', 'common', 'shared', 'misc'])

/** Names that say nothing attract everything; and a package has one entry, `src/index.ts`. */
export function checkNamen(pfade: readonly string[]): readonly Verstoss[] {
  const nichtssagend = pfade.flatMap((pfad) =>
    pfad
      .split('/')
      .filter((teil) => NICHTSSAGEND.has(teil.toLowerCase().split('.')[0] ?? ''))
      .map((teil) => `${pfad}: „${teil}“ says nothing; name it after what it does`),
  )
  const eingaenge = pfade
    .filter((pfad) => /^index\.[cm]?[jt]sx?$/.test(posix.basename(pfad)) && !/^packages\/[^/]+\/src\/index\.ts$/.test(pfad))
    .map((pfad) => `${pfad}: only a package has an index.ts, its entry`)
  return [...nichtssagend, ...eingaenge]
}

/** What is to be done later is an issue, not a comment. */
export function checkVorlaeufiges(dateien: Dateien): readonly Verstoss[] {
  return [...dateien]
    .filter(([pfad]) => istCode(pfad) || pfad.endsWith('.css'))
    .flatMap(([pfad, text]) => findZeilen(pfad, text, /\b(?:TO[D]O|FIX[M]E|XX[X])\b/, 'to be done later'))
}

/** A test that does not run proves nothing. */
export function checkUebersprungene(dateien: Dateien): readonly Verstoss[] {
  return [...dateien]
    .filter(([pfad]) => istTest(pfad))
    .flatMap(([pfad, text]) =>
      findZeilen(
        pfad,
        text,
        /\b(?:test|it|describe|suite)(?:\.\w+)*\.(?:skip|only|todo|fails)\b/,
        'a test that does not run, or keeps others from running',
      ),
    )
}

/** Folders of the machine that the author happens to work on. */
const MASCHINENPFAD = /(?:^|[\s'"`(=:,<[])\/(?:work|root|home)(?:\/|(?=['"`\s),:>\]]|$))/
/** Where packages come from is the business of whoever installs. */
const PAKETVERZEICHNIS = /\bregistry\.[a-z0-9-]+\.[a-z]|\bnpm\.pkg\.github|\/\/[^/\s]*(?:artifactory|nexus|verdaccio)[^/\s]*/i

/** What holds on one machine or in one network only. */
export function checkOertliches(dateien: Dateien): readonly Verstoss[] {
  return [...dateien].flatMap(([pfad, text]) => [
    ...findZeilen(pfad, text, MASCHINENPFAD, 'an absolute path of a machine'),
    ...findZeilen(pfad, text, PAKETVERZEICHNIS, 'the host of a package registry'),
  ])
}

function findZeilen(pfad: string, text: string, muster: RegExp, was: string): readonly Verstoss[] {
  return text.split('\n').flatMap((zeile, index) => (muster.test(zeile) ? [`${pfad}:${index + 1}: ${was}`] : []))
}
