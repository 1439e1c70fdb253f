import { execFileSync, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { benchImport } from '../../apps/cms/src/import/import.bench.ts'
import { createVarDir, startPortal } from '../../tests/browser/portal.ts'
import { load, median } from './last.ts'
import { measurePages } from './pages.ts'
import { measureSpool } from './spool.ts'
import { createStock } from './stock.ts'
import { measureSuche, type Suchzeiten } from './suche.ts'
import { DEUTSCHLAND, measureUmsetzungsstand, NRW } from './umsetzungsstand.ts'
import { measureVeroeffentlichen } from './veroeffentlichen.ts'

/** Measures speed and size. Figures that compare are ratios from one run; the machine's own speed cancels out. */

const DIENSTE = 130_000
const RUNDEN = 3
const SEKUNDEN = 3

function print(name: string, wert: string, ziel: string): void {
  process.stdout.write(`${name.padEnd(62)} ${wert.padStart(14)}   Ziel ${ziel}\n`)
}

async function startBlank(adresse: string): Promise<{ url: string; stop(): void }> {
  const prozess = spawn(process.execPath, [join(import.meta.dirname, 'blank-server.ts'), adresse], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const zeile = await new Promise<string>((resolve) => createInterface({ input: prozess.stdout }).once('line', resolve))
  return { url: (JSON.parse(zeile) as { adresse: string }).adresse, stop: () => prozess.kill() }
}

function rssMb(pid: number | undefined): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
}

function printSuche(name: string, { p50, p99, ladenMs, vorschlagP50 }: Suchzeiten, ziel: string): void {
  print(`${name}: Anfrage, 50 % und 99 %`, `${p50.toFixed(2)}/${p99.toFixed(1)} ms`, ziel)
  print(`${name}: Vorschläge, 50 %`, `${vorschlagP50.toFixed(2)} ms`, '≤ 1 ms')
  print(`${name}: Index laden`, `${ladenMs.toFixed(0)} ms`, '≤ 300 ms')
}

const varDir = await createVarDir()
try {
  process.stdout.write(
    `Node ${process.version}, ${execFileSync('nproc').toString().trim()} Kerne. Bestand mit ${DIENSTE} Onlinediensten wird angelegt …\n`,
  )
  const einlesen = await benchImport(DIENSTE)
  print('Einlesen von 130.000 Zeilen', `${(einlesen.ersterMs / 1000).toFixed(1)} s`, '≤ 10 s')
  await createStock(varDir.pfad, DIENSTE)

  const startzeiten: number[] = []
  let rss = 0
  for (let runde = 0; runde < RUNDEN; runde++) {
    const anfang = performance.now()
    const portal = await startPortal(varDir.pfad)
    await fetch(`${portal.url}/health/ready`)
    startzeiten.push(performance.now() - anfang)
    rss = rssMb(portal.prozess.pid)
    await portal.stop()
  }
  print('Start aus dem Schnappschuss (Median)', `${(median(startzeiten) / 1000).toFixed(2)} s`, '≤ 1 s')
  print('Speicher nach dem Start (RSS)', `${rss.toFixed(0)} MB`, '≤ 250 MB')

  const portal = await startPortal(varDir.pfad)
  for (const pfad of ['/', '/leistungen/hund-anmelden/bielefeld']) {
    const seite = portal.url + pfad
    // Warm up: popular pages are compressed anew in the background, and then a little shorter.
    for (let i = 0; i < 10; i++) await fetch(seite, { headers: { 'accept-encoding': 'br' } })
    await pause(1_000)
    const blank = await startBlank(seite)
    await load(seite, 1)
    await load(blank.url, 1)
    const verhaeltnisse: number[] = []
    for (let runde = 0; runde < RUNDEN; runde++) {
      const unsere = await load(seite, SEKUNDEN)
      const nackt = await load(blank.url, SEKUNDEN)
      verhaeltnisse.push(unsere.anfragenProSekunde / nackt.anfragenProSekunde)
    }
    blank.stop()
    print(`Seite aus dem Cache zu nacktem node:http: ${pfad}`, `${median(verhaeltnisse).toFixed(2)} ×`, '≥ 0,6 ×')
  }
  await portal.stop()

  const seiten = await measurePages(varDir.pfad)
  print('Leistung im Ort, nicht im Cache (CPU je Seite)', `${seiten.cpuMsJeSeite.toFixed(2)} ms`, '≤ 3 ms')
  print('Karte der Kommunen, nicht im Cache (CPU je Seite)', `${seiten.cpuMsJeKarte.toFixed(2)} ms`, '≤ 10 ms')
  print('Karte der Kommunen, größte, HTML mit Brotli', `${(seiten.karteBytes / 1000).toFixed(1)} kB`, '≤ 40 kB')
  print('Startseite, HTML mit Brotli', `${(seiten.startHtmlBytes / 1000).toFixed(1)} kB`, '≤ 15 kB')
  print('Alles beim ersten Besuch der Startseite', `${(seiten.ersterBesuchBytes / 1000).toFixed(1)} kB`, '≤ 100 kB')

  const { jetzt, gross } = await measureSuche()
  printSuche('Suche', jetzt, '≤ 1 ms, ≤ 5 ms')
  const [land, bund] = [measureUmsetzungsstand(NRW), measureUmsetzungsstand(DEUTSCHLAND)]
  print('Umsetzungsstand: alle Zahlen für NRW', `${(land.ms / 1000).toFixed(1)} s`, '≤ 2 s')
  print('Umsetzungsstand: alle Zahlen für Deutschland', `${(bund.ms / 1000).toFixed(1)} s`, '≤ 60 s')
  print('Umsetzungsstand: Speicher dabei (RSS)', `${bund.rssMb.toFixed(0)} MB`, '≤ 2.000 MB')

  printSuche('Suche, 10 × Seiten, 10.747 Gemeinden', gross, '≤ 10 ms für 99 %')

  const { p50, p95 } = await measureVeroeffentlichen(DIENSTE, 20)
  print('Freigabe bis Portal, 130.000 Dienste: 50 % und 95 %', `${p50.toFixed(1)}/${p95.toFixed(1)} s`, '≤ 3 s für 95 %')

  const spool = await measureSpool(100_000, 50)
  print(
    `Spool: ${spool.gesichert.toLocaleString('de-DE')} Nachrichten, 50 Abstürze: verloren, doppelt`,
    `${spool.verloren}/${spool.doppelt}`,
    '0/0',
  )
  print('Spool: gesichert und zugestellt', `${spool.proSekunde.toFixed(0)}/s`, '–')
} finally {
  await varDir.remove()
}
