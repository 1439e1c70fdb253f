import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { DatumSchema, formatProblem } from '@infoschalter/domain'
import { readZeiger } from '@infoschalter/snapshot'
import { writeDemoReport } from '../../apps/cms/src/demo/write-demo-report.ts'
import { hasCms } from '../../apps/cms/src/einrichten/umgebung.ts'
import { openBestand, QUELLE_DEMO } from '../../apps/cms/src/import/bestand.ts'
import { createKenntnis } from '../../apps/cms/src/import/kenntnis.ts'
import { NETZ } from '../../apps/cms/src/import/netz.ts'
import { bestandPfad, runImport } from '../../apps/cms/src/import/run-import.ts'
import { snapshotsPfad } from '../../apps/cms/src/publish/ablage.ts'
import { publishAktuell } from '../../apps/cms/src/publish/aktuell.ts'
import { describeHalt } from '../../apps/cms/src/publish/halt.ts'
import { readVeroeffentlicht } from '../../apps/cms/src/publish/herkunft.ts'
import {
  isUnchanged,
  type PublishOptions,
  publishSnapshot,
  readVorlage,
  type Vorlage,
} from '../../apps/cms/src/publish/publish.ts'
import { readRegister } from '../../apps/cms/src/register/read-register.ts'
import { type Demodaten, ensureDemodaten } from './demodaten.ts'
import { formatProbleme, type Schritt } from './schritte.ts'

/** Any number does; with the same one every installation shows the same invention. */
const DEMO_SEED = 1

/** The steps from register, content and reports to a snapshot on the disk. */
export function publishSchritte(options: PublishOptions): readonly Schritt[] {
  // Reading takes a second: the last step publishes what the first one has read, and nothing is read where nothing has changed.
  let vorlage: Vorlage | undefined
  if (hasCms(options.varDir)) return [ausCms(options)]
  return [
    {
      name: 'Register und Inhalte',
      async tu() {
        if (await isUnchanged(options)) return { ok: true, text: 'Register und Inhalte unverändert' }
        vorlage = await readVorlage(options)
        const { register, content } = vorlage
        if (content.probleme.length > 0) return { ok: false, zeilen: formatProbleme(content.probleme) }
        const kommunen = register.gebiete.filter((gebiet) => gebiet.ebene === 'kommune').length
        return {
          ok: true,
          text: `Register und Inhalte geprüft (${kommunen} Kommunen, ${content.leistungen.length} Leistungen beschrieben, ${content.fragen.length} Fragen)`,
        }
      },
    },
    { name: 'Demodaten', tu: () => ensureDemodaten(createDemodaten(options)) },
    {
      name: 'Schnappschuss',
      async tu() {
        const gehalten = await heldText(options.varDir)
        if (gehalten !== null) return { ok: true, text: gehalten }
        const result = await publishSnapshot(options, vorlage)
        if (!result.ok) return { ok: false, zeilen: formatProbleme(result.probleme) }
        return {
          ok: true,
          text: `Schnappschuss ${result.id.slice(0, 8)}…${result.neu ? '' : ' (unverändert)'}`,
          hinweise: formatProbleme(result.warnungen),
        }
      },
    },
  ]
}

/** Where editors write, their last publication is served; what has changed since is published when the CMS is up. */
function ausCms({ varDir }: PublishOptions): Schritt {
  return {
    name: 'Schnappschuss',
    async tu() {
      const gehalten = await heldText(varDir)
      if (gehalten !== null) return { ok: true, text: gehalten }
      const da = await readVeroeffentlicht(snapshotsPfad(varDir))
      if (da !== undefined) return { ok: true, text: `Schnappschuss ${da.herkunft.id.slice(0, 8)}… aus dem CMS` }
      const result = await publishAktuell(process.env)
      if (!result.ok) return { ok: false, zeilen: formatProbleme(result.probleme) }
      return { ok: true, text: `Schnappschuss ${result.id.slice(0, 8)}… aus dem CMS zusammengestellt` }
    },
  }
}

/** Somebody went back to an earlier state: that is what is served until they go on. */
async function heldText(varDir: string): Promise<string | null> {
  const zeiger = await readZeiger(snapshotsPfad(varDir))
  return zeiger?.gehalten === undefined ? null : `Schnappschuss ${zeiger.id.slice(0, 8)}… ${describeHalt(zeiger.gehalten)}`
}

function createDemodaten({ registerDir, contentDir, varDir, demo }: PublishOptions): Demodaten {
  return {
    gewuenscht: demo,
    bestand() {
      const geoeffnet = openBestand(bestandPfad(varDir))
      if (!geoeffnet.ok) return { ok: false, zeilen: [formatProblem(geoeffnet.problem)] }
      const { bestand } = geoeffnet
      try {
        const demoSaetze = bestand.berichte().find((bericht) => bericht.id === QUELLE_DEMO)?.saetze ?? null
        return { ok: true, echt: bestand.hatEchtenBericht(), demoSaetze }
      } finally {
        bestand.close()
      }
    },
    datei: join(varDir, 'demo', 'open-pvog-demo.csv'),
    istDa: existsSync,
    erzeuge: (datei) => {
      const datenstand = DatumSchema.parse(new Date().toISOString().slice(0, 10))
      return writeDemoReport({ registerDir, contentDir, datei, seed: DEMO_SEED, datenstand })
    },
    importiere: (datei) => importDemo(registerDir, varDir, datei),
  }
}

async function importDemo(
  registerDir: string,
  varDir: string,
  datei: string,
): Promise<{ ok: true } | { ok: false; zeilen: readonly string[] }> {
  const meldungen: string[] = []
  const { code, bericht } = await runImport({
    ...createKenntnis(await readRegister(registerDir)),
    verzeichnis: varDir,
    herkunft: { art: 'datei', pfad: datei },
    auchWennVieleFehlen: false,
    jsonDatei: null,
    anzeige: { zeile: (text) => meldungen.push(text), stand: () => undefined, ende: () => undefined },
    netz: NETZ,
    uhr: () => performance.now(),
    pid: process.pid,
    // The snapshot is a step of its own.
    publishSnapshot: async () => undefined,
  })
  if (code !== 1) return { ok: true }
  return { ok: false, zeilen: bericht.grund === null ? meldungen : [formatProblem(bericht.grund)] }
}
