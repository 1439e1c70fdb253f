import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Auswertung, type Kennzahlen, parseUrteile, type Suchmaschine, werteAus } from '@infoschalter/search'
import { type Suchguete, SuchgueteSchema } from '@infoschalter/snapshot'
import { loadCorpus } from './corpus.ts'
import { eigene, miniSearch, orama } from './maschinen.ts'
import { connectPostgres } from './postgres.ts'

/**
 * Measures the search with the judged set, beside others on the same documents: `npm run search:eval`.
 *
 *   --festhalten   writes the figures to register/suchguete.json: the portal shows them, a test holds them
 *   --verfehlt     lists the queries of the tuning part that miss; held-out ones are counted, never shown
 *   DATABASE_URL   postgres://… adds PostgreSQL's full text search
 */

const urteile = parseUrteile(await readFile(join(import.meta.dirname, '../../fixtures/search/anfragen.tsv'), 'utf8'))
const offen = urteile.filter(({ zurueckgehalten }) => !zurueckgehalten)
const gehalten = urteile.filter(({ zurueckgehalten }) => zurueckgehalten)
const corpus = await loadCorpus()
const datenbank = process.env['DATABASE_URL']?.startsWith('postgres')
  ? await connectPostgres(process.env['DATABASE_URL'], corpus)
  : null

const maschinen: readonly Suchmaschine[] = [
  eigene(corpus),
  miniSearch(corpus),
  await orama(corpus),
  ...(datenbank === null ? [] : [datenbank.maschine]),
]
print(
  `${corpus.dokumente.length} Dokumente, ${corpus.orte.length} Orte, ${urteile.length} beurteilte Anfragen, davon ${gehalten.length} zurückgehalten`,
)
const messungen: Suchguete['messungen'] = []
let verfehlt: Suchguete['verfehlt'] = []
for (const [teil, name, menge] of [
  ['zurueckgehalten', 'Zurückgehalten', gehalten],
  ['offen', 'Zum Abstimmen', offen],
] as const) {
  print(`\n${name}: ${menge.length} Anfragen`)
  const auswertungen: Auswertung[] = []
  for (const maschine of maschinen) auswertungen.push(await werteAus(maschine, menge, () => performance.now()))
  for (const auswertung of auswertungen) tabelle(auswertung)
  messungen.push(...auswertungen.map((auswertung) => toMessung(teil, auswertung)))
  const [unsere] = auswertungen
  if (teil !== 'offen' || unsere === undefined) continue
  verfehlt = toVerfehlt(unsere)
  if (process.argv.includes('--verfehlt')) verfehlte(unsere)
}
if (process.argv.includes('--festhalten')) {
  const stand = new Date().toISOString().slice(0, 10)
  const guete = SuchgueteSchema.parse({ stand, dokumente: corpus.dokumente.length, messungen, verfehlt })
  await writeFile(join(import.meta.dirname, '../../register/suchguete.json'), `${JSON.stringify(guete, null, 1)}\n`)
  print('\nFestgehalten in register/suchguete.json.')
}
await datenbank?.close()

function toMessung(
  teil: 'offen' | 'zurueckgehalten',
  { name, gesamt, jeKlasse, zeit }: Auswertung,
): Suchguete['messungen'][number] {
  return {
    maschine: name,
    teil,
    gesamt: gerundet(gesamt),
    jeKlasse: [...jeKlasse].map(([klasse, zahlen]) => ({ klasse, ...gerundet(zahlen) })),
    p50: runde(zeit.p50),
    p99: runde(zeit.p99),
  }
}

function gerundet(zahlen: Kennzahlen): Kennzahlen {
  return Object.fromEntries(Object.entries(zahlen).map(([name, wert]) => [name, runde(wert)])) as unknown as Kennzahlen
}

function runde(wert: number): number {
  return Math.floor(wert * 10_000) / 10_000
}

/** With titles instead of ids: it is for people. */
function toVerfehlt({ verfehlt }: Auswertung): Suchguete['verfehlt'] {
  const titel = new Map(corpus.dokumente.map((dokument) => [dokument.id, dokument.titel]))
  const alsTitel = (ids: readonly string[]) => ids.map((id) => titel.get(id) ?? id)
  return verfehlt.map(({ urteil, treffer }) => ({
    klasse: urteil.klasse,
    anfrage: urteil.anfrage,
    erwartet: alsTitel([...urteil.noten].filter(([, note]) => note === 3).map(([id]) => id)),
    gefunden: alsTitel(treffer.slice(0, 3)),
  }))
}

function tabelle({ name, gesamt, jeKlasse, zeit }: Auswertung): void {
  print(`\n${name}: p50 ${zeit.p50.toFixed(2)} ms, p99 ${zeit.p99.toFixed(2)} ms`)
  print('              Zahl  nDCG@10  Erfolg@1  Erfolg@3  Recall@10  nichts  falscher Ort')
  for (const [klasse, zahlen] of jeKlasse) zeile(klasse, zahlen)
  zeile('alle', gesamt)
}

function zeile(klasse: string, zahlen: Kennzahlen): void {
  const werte = [zahlen.ndcg10, zahlen.success1, zahlen.success3, zahlen.recall10, zahlen.nullTreffer, zahlen.falscherOrt]
  print(`${klasse.padEnd(13)}${String(zahlen.anfragen).padStart(5)}${werte.map((wert) => wert.toFixed(3).padStart(9)).join('')}`)
}

function verfehlte({ verfehlt }: Auswertung): void {
  print('\nVerfehlt:')
  for (const { urteil, treffer, ort } of verfehlt)
    print(
      `${urteil.klasse}\t${urteil.anfrage}\terwartet ${[...urteil.noten]
        .filter(([, note]) => note === 3)
        .map(([id]) => id)
        .join(
          ' ',
        )}${urteil.ort === null ? '' : ` in ${urteil.ort}`}\tgefunden ${treffer.slice(0, 3).join(' ')}${ort === null ? '' : ` in ${ort}`}`,
    )
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
