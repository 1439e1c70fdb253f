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
import { readAbschnitte, readFliesstext, readTeile } from './teile.ts'

export function readBegriff(datei: Datei): Begriff | null {
  const angaben = checkAngaben(BegriffAngabenSchema, datei)
  const mehr = readFliesstext(datei)
  return angaben === null ? null : { ...angaben, slug: datei.slug, mehr }
}

export function readLeitfaden(datei: Datei): Leitfaden | null {
  const angaben = checkAngaben(LeitfadenAngabenSchema, datei)
  const abschnitte = readAbschnitte(datei, 2)
  return angaben === null || abschnitte === null ? null : { ...angaben, slug: datei.slug, abschnitte: [...abschnitte] }
}

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

export function readBaustein(datei: Datei): Baustein | null {
  const angaben = checkAngaben(BausteinAngabenSchema, datei)
  const abschnitte = readAbschnitte(datei, 1)
  return angaben === null || abschnitte === null ? null : { ...angaben, slug: datei.slug, abschnitte: [...abschnitte] }
}
