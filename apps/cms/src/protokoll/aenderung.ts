import { plainText } from '@infoschalter/domain'
import type { Field } from 'payload'
import { benannte } from '../umwandlung/angaben.ts'
import { type Lexical, toText } from '../umwandlung/lexical.ts'

/** What changed in a document, field by field, as text that people can read. */

type Werte = Readonly<Record<string, unknown>>

export interface Aenderung {
  readonly vorher: string
  readonly nachher: string
}

/** Bookkeeping of the CMS and secrets: nobody wants to, or may, read them here. */
const NICHT = new Set([
  'password',
  'verfasser',
  'pruefung',
  'createdAt',
  'updatedAt',
  '_status',
  'sessions',
  'salt',
  'hash',
  'loginAttempts',
  'lockUntil',
])

/**
 * The fields that differ, one line each: `titel: …`. Empty on the side where a document is not there.
 *
 * @param felder all fields of the kind, those of the CMS itself included
 */
export function describeAenderung(felder: readonly Field[], vorher: Werte | null, nachher: Werte | null): Aenderung {
  const namen = benannte(felder)
    .map(({ name }) => name)
    .concat(['ablauf', 'organisation', 'veroeffentlichenAm', 'zurueckziehenAm'])
    .filter((name) => !NICHT.has(name))
  const geaendert = [...new Set(namen)].filter((name) => lesbar(vorher?.[name]) !== lesbar(nachher?.[name]))
  const zeilen = (werte: Werte | null) =>
    werte === null
      ? ''
      : geaendert
          .map((name) => [name, lesbar(werte[name])] as const)
          .filter(([, wert]) => wert !== '')
          .map(([name, wert]) => `${name}: ${wert}`)
          .join('\n')
  return { vorher: zeilen(vorher), nachher: zeilen(nachher) }
}

function lesbar(wert: unknown): string {
  if (wert === null || wert === undefined) return ''
  if (Array.isArray(wert)) return wert.map(lesbar).join('; ')
  if (typeof wert !== 'object') return String(wert)
  if ('root' in wert) return plainText(toText(wert as Lexical))
  if ('id' in wert && 'updatedAt' in wert) return String(wert.id)
  return Object.entries(wert)
    .filter(([name, einer]) => name !== 'id' && lesbar(einer) !== '')
    .map(([name, einer]) => `${name}=${lesbar(einer)}`)
    .join(', ')
}
