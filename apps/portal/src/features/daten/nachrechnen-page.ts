import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { METHODE } from '@infoschalter/coverage'
import type { Manifest, Snapshot } from '@infoschalter/snapshot'
import { html } from 'hono/html'
import { seite } from '../../components/seite/view.ts'
import { mehr } from '../../components/text/view.ts'
import type { Anfrage, Html } from '../../http/route.ts'
import { formatZahl } from '../../texts/de.ts'

const PFAD = '/daten/nachrechnen'

/** The program that counts again: one file that needs nothing but Node.js. */
export const PROGRAMM = readFileSync(join(import.meta.dirname, 'nachrechnen.mjs'), 'utf8')

/** How anybody derives the published figures from the published data, and what those are. */
export function nachrechnen(anfrage: Anfrage): Html {
  const { snapshot, portalUrl } = anfrage
  return seite(anfrage, {
    titel: 'Zahlen nachrechnen',
    beschreibung: 'Alle Zahlen des Umsetzungsstands aus den offenen Daten nachrechnen: mit einem Befehl, ohne uns zu vertrauen.',
    pfad: [
      { titel: 'Offene Daten', ziel: '/daten' },
      { titel: 'Nachrechnen', ziel: PFAD },
    ],
    inhalt: html`<div class="w datenkopf"><div class="titel"><h1>Zahlen nachrechnen</h1><p class="lead">Glauben Sie uns keine Zahl: Mit einem Befehl zählen Sie jede selbst noch einmal, aus den Daten, aus denen wir sie gezählt haben.</p></div></div>
<section class="ab papier"><div class="w zwei"><div class="titel"><h2>So geht es</h2><p>Sie brauchen <a href="https://nodejs.org/" rel="noopener external">Node.js</a> ab Version 20. Die erste Zeile lädt ein Programm von etwa 250 Zeilen, die zweite startet es.</p></div><div class="text"><pre class="befehl" tabindex="0" role="group" aria-label="Befehle"><code>curl -O ${portalUrl}/daten/nachrechnen.mjs
node nachrechnen.mjs ${portalUrl}</code></pre>
<p>Es lädt den Schnappschuss, prüft die Prüfsummen, zählt alle Meldungen neu und vergleicht jede Zahl mit der veröffentlichten Datei: für jede Kommune, jedes Gebiet, jede Leistung und jedes Themenfeld, in allen drei Zählweisen. Am Ende steht, ob alles stimmt, oder was nicht.</p>
<p>Das Programm ist ein zweites Mal geschrieben, ohne den Code dieses Portals: nach den Sätzen auf der Seite ${mehr('/umsetzungsstand/methode', 'So zählen wir')} (Methode ${METHODE}). So fallen auch Fehler auf, die wir beim Zählen machen. <a href="/daten/nachrechnen.mjs">Programm ansehen</a></p></div></div></section>
<section class="ab"><div class="w zwei"><div class="titel"><h2>Woraus gezählt wird</h2><p>Alles, was dieses Portal zeigt, steht in einem unveränderlichen Schnappschuss. Sein Name ist die Prüfsumme seines Inhaltsverzeichnisses. Dort steht die Prüfsumme jeder Datei.</p></div><div>${schnappschuss(snapshot)}</div></div></section>
<section class="ab papier"><div class="w zwei"><div class="titel"><h2>Was sich nicht nachrechnen lässt</h2></div><div class="text"><p>Ob eine Meldung stimmt, zeigt kein Rechnen. Was Kommunen, Kreise, Land und Bund melden, übernehmen wir mit Quelle und Datenstand; woher es kommt, steht am Fuß jeder Seite.</p><p>Die Zahlen früherer Monate sind so gespeichert, wie sie veröffentlicht wurden. Wer damals einen Schnappschuss aufgehoben hat, kann auch sie nachrechnen.</p></div></div></section>`,
  })
}

/** What is counted from first, then all other files. */
const WORAUS: Readonly<Record<string, string>> = {
  'onlinedienste.json': 'alle Meldungen: Schlüssel, Gebiet, Adresse, Zustand, Datenstand',
  'gebiete.json': 'Kommunen, Kreise, Bezirke, Länder: was wozu gehört, Einwohnerzahlen',
  'umsetzungsstand.json': 'was als eins zählt, und die Stufe jeder Einheit in jeder Kommune',
  'verlauf.json': 'die Zahlen früherer Monate',
  'leistungen.json': 'Leistungen mit Schlüsseln und Zuständigkeit',
  'katalog.json': 'Themenfelder, Lagen, OZG-Leistungen',
}

function schnappschuss({ id, manifest }: Snapshot): Html {
  const pfad = `/daten/schnappschuss/${id}`
  const uebrige = Object.keys(manifest.dateien).filter((name) => !Object.hasOwn(WORAUS, name) && name.endsWith('.json'))
  const zeile = (name: string, was: string) =>
    html`<tr><th scope="row"><a href="${pfad}/${name}">${name}</a></th><td>${was}</td><td class="r">${groesse(manifest, name)}</td></tr>`
  return html`<p class="klein">Schnappschuss <code>${id}</code> · <a href="${pfad}/manifest.json">Inhaltsverzeichnis</a></p>
<div class="rollbar" role="group" aria-label="Dateien des Schnappschusses" tabindex="0"><table class="dateitabelle"><thead><tr><th scope="col">Datei</th><th scope="col">Was darin steht</th><th scope="col" class="r">Größe</th></tr></thead><tbody>${Object.entries(WORAUS).map(([name, was]) => zeile(name, was))}</tbody></table></div>
<details class="tab-alt"><summary>Die übrigen ${uebrige.length} Dateien</summary><ul class="dateien">${uebrige.map((name) => html`<li><a href="${pfad}/${name}">${name}</a> <span class="fein">${groesse(manifest, name)}</span></li>`)}</ul></details>`
}

function groesse({ dateien }: Manifest, name: string): string {
  return `${formatZahl(Math.ceil((dateien[name]?.bytes ?? 0) / 1_000))} kB`
}
