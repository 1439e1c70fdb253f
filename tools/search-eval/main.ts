import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Auswertung, type Kennzahlen, parseUrteile, type Suchmaschine, werteAus } from '@infoschalter/search'
import { loadCorpus } from './corpus.ts'
import { eigene, miniSearch, orama } from './maschinen.ts'
import { connectPostgres } from './postgres.ts'

/**
 * Measures the search with the judged set, beside others on the same documents: `npm run search:eval`.
 *
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
for (const [teil, menge] of [
  ['Zum Abstimmen', offen],
  ['Zurückgehalten', gehalten],
] as const) {
  print(`\n${teil}: ${menge.length} Anfragen`)
  const auswertungen: Auswertung[] = []
  for (const maschine of maschinen) auswertungen.push(await werteAus(maschine, menge, () => performance.now()))
  for (const auswertung of auswertungen) tabelle(auswertung)
  const [unsere] = auswertungen
  if (teil === 'Zum Abstimmen' && process.argv.includes('--verfehlt') && unsere !== undefined) verfehlte(unsere)
}
await datenbank?.close()

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
