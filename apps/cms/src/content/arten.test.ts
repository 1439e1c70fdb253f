import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { formatProblem } from '@infoschalter/domain'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Content, readContent } from './read-content.ts'

let ordner: string
beforeEach(async () => {
  ordner = await mkdtemp(join(tmpdir(), 'arten-'))
})
afterEach(() => rm(ordner, { recursive: true, force: true }))

/** Reads one file; that start page and operator are missing is not the point here. */
async function read(datei: string, text: string): Promise<{ content: Content; probleme: readonly string[] }> {
  await mkdir(dirname(join(ordner, datei)), { recursive: true })
  await writeFile(join(ordner, datei), text)
  const content = await readContent(ordner)
  return { content, probleme: content.probleme.filter(({ regel }) => regel !== 'datei-fehlt').map(formatProblem) }
}

const QUELLE = 'quellen: [{ titel: Amt, url: "https://amt.example/" }]\nstand: 2026-11-25'
const ANLEITUNG = `---
titel: BundID anlegen
kurz: So richten Sie Ihr Konto für Anträge ein.
zielgruppen: [buerger]
dauer: etwa 10 Minuten
synonyme: [eins, zwei, drei, vier, fünf]
leistungen: []
fragen: []
reihe: 1
${QUELLE}
---

## Das brauchen Sie
Eine Adresse.

## Schritte
1. Anfangen.

## Wenn etwas nicht klappt
### Es hakt
Fragen Sie.
`
const LAGE = `---
nummer: 55
titel: Umzug
kurz: Was beim Umzug zu erledigen ist.
zielgruppe: buerger
synonyme: [eins, zwei, drei, vier, fünf]
schritte:
  - titel: Danach
    leistungen: [wohnsitz-anmelden]
fragen: []
anleitungen: []
stand: 2026-11-25
---
`
const PROJEKT = `---
titel: Ein Projekt
kurz: Was es ist, in einem Satz gesagt.
art: best-practice
ebene: kommune
traeger: [Stadt Beispiel]
kommunen: ["05711000"]
leistungen: []
themen: [portale]
zustand: in-betrieb
synonyme: []
${QUELLE}
---

## Problem
Papier.

## Lösung
Netz.
`
const MELDUNG = `---
titel: Eine Meldung
kurz: Was geschehen ist, in einem Satz.
ebene: bund
datum: 2025-03
themen: [recht]
synonyme: [neues gesetz]
${QUELLE}
---

Es geschah.
`
const BAUSTEIN = `---
titel: FITKO
kurz: Eine Stelle, die Dinge betreibt.
art: akteur
ebene: bund
verbindungen: [{ zu: fit-connect, wie: betreibt }]
synonyme: []
${QUELLE}
---

## Was ist das?
Eine Stelle.
`
const DIENST = `---
titel: Ein Dienst
kurz: Hier geht es online, für alle im Land.
ebene: land
anbieter: Land Beispiel
url: https://dienst.example/
leistungen: [hund-anmelden]
umfang: voll
konten: [bundid]
quelle: { titel: Amt, url: "https://amt.example/" }
stand: 2026-11-25
---
`
const ENGLISCH = `---
titel: Register your dog
kurz: If you keep a dog you pay dog tax.
originalStand: 2026-11-24
geprueft: false
stand: 2026-11-25
---

## How it works
Fill in the form.
`

describe('every kind of content is read', () => {
  it.each([
    ['anleitungen/a.md', ANLEITUNG, 'anleitungen'],
    ['lagen/a.md', LAGE, 'lagen'],
    ['projekte/a.md', PROJEKT, 'projekte'],
    ['meldungen/a.md', MELDUNG, 'meldungen'],
    ['landschaft/a.md', BAUSTEIN, 'landschaft'],
    ['onlinedienste/a.md', DIENST, 'dienste'],
    ['en/leistungen/a.md', ENGLISCH, 'uebersetzungen'],
    ['leicht/anleitungen/a.md', ENGLISCH, 'uebersetzungen'],
  ] as const)('%s', async (datei, text, art) => {
    const { content, probleme } = await read(datei, text)
    expect(probleme).toEqual([])
    expect(content[art]).toHaveLength(1)
    expect(content[art][0]?.slug).toBe('a')
  })
})

describe('what is wrong is a problem with file, place and what to do', () => {
  it.each([
    ['anleitungen/a.md', ANLEITUNG.replace('1. Anfangen.', 'Einfach anfangen.'), /keine nummerierte Liste/],
    ['anleitungen/a.md', ANLEITUNG.replace('## Das brauchen Sie', '## Material'), /„Material“ ist kein Abschnitt \(Anleitung\)/],
    ['anleitungen/a.md', ANLEITUNG.replace('Eine Adresse.', ''), /Der Abschnitt „## Das brauchen Sie“ fehlt oder ist leer/],
    ['lagen/a.md', `${LAGE}\nEin Text, den niemand sieht.\n`, /a\.md:14: Diese Datei hat nur Angaben/],
    ['lagen/a.md', LAGE.replace('[wohnsitz-anmelden]', '[]'), /a\.md:9 schritte\.0\.leistungen/],
    ['projekte/a.md', PROJEKT.replace('05711000', '0571100X'), /kommunen\.0/],
    ['projekte/a.md', PROJEKT.replace('[portale]', '[allerlei]'), /themen\.0/],
    ['projekte/a.md', PROJEKT.replace(/quellen: .*/, 'quellen: []'), /quellen/],
    ['meldungen/a.md', `${MELDUNG}\n## Mehr\nWort.\n`, /Hier gibt es keine Abschnitte/],
    ['meldungen/a.md', MELDUNG.replace('Es geschah.', ''), /fehlt der Text der Meldung/],
    ['meldungen/a.md', MELDUNG.replace('datum: 2025-03', 'datum: März 2025'), /datum/],
    ['landschaft/a.md', BAUSTEIN.replace('## Was ist das?\n', ''), /Text steht hier unter einer Überschrift/],
    ['landschaft/a.md', BAUSTEIN.replace('Eine Stelle.\n', ''), /Unter „## Was ist das\?“ steht nichts/],
    ['onlinedienste/a.md', DIENST.replace('https://dienst', 'http://dienst'), /url/],
    ['onlinedienste/a.md', DIENST.replace('[hund-anmelden]', '[]'), /leistungen/],
    ['en/leistungen/a.md', ENGLISCH.replace('geprueft: false', 'geprueft: vielleicht'), /en\/leistungen\/a\.md:5 geprueft/],
  ])('%s', async (datei, text, erwartet) => {
    expect((await read(datei, text)).probleme.join('\n')).toMatch(erwartet)
  })
})
