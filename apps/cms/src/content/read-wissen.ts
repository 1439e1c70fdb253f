import {
  type Baustein,
  BausteinAngabenSchema,
  type Begriff,
  BegriffAngabenSchema,
  type Leitfaden,
  LeitfadenAngabenSchema,
  type Meldung,
  MeldungAngabenSchema,
  type Projekt,
  ProjektAngabenSchema,
} from '@infoschalter/domain'
import { checkAngaben, type Datei } from './datei.ts'
import { readGegliedert } from './gattung.ts'
import { readFliesstext, readTeile } from './teile.ts'

export function readBegriff(datei: Datei): Begriff | null {
  const angaben = checkAngaben(BegriffAngabenSchema, datei)
  const mehr = readFliesstext(datei)
  return angaben === null ? null : { ...angaben, slug: datei.slug, mehr }
}

export const readLeitfaden: (datei: Datei) => Leitfaden | null = readGegliedert(LeitfadenAngabenSchema, 2)

export function readMeldung(datei: Datei): Meldung | null {
  const angaben = checkAngaben(MeldungAngabenSchema, datei)
  const text = readFliesstext(datei)
  if (text.length === 0) datei.melde({ regel: 'text-fehlt', meldung: 'Unter den Angaben fehlt der Text der Meldung.' })
  return angaben === null || text.length === 0 ? null : { ...angaben, slug: datei.slug, text }
}

const PROJEKTTEILE = {
  problem: { titel: 'Problem', pflicht: true },
  loesung: { titel: 'Lösung', pflicht: true },
  ergebnis: { titel: 'Ergebnis', pflicht: false },
  nachnutzung: { titel: 'Nachnutzung', pflicht: false },
} as const

export function readProjekt(datei: Datei): Projekt | null {
  const angaben = checkAngaben(ProjektAngabenSchema, datei)
  const teile = readTeile(datei, 'Projekt', PROJEKTTEILE)
  return angaben === null || teile === null ? null : { ...angaben, slug: datei.slug, ...teile }
}

export const readBaustein: (datei: Datei) => Baustein | null = readGegliedert(BausteinAngabenSchema, 1)
