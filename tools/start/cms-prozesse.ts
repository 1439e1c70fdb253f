import { CMS_BEFEHLE } from '../../apps/cms/befehl.ts'
import { readUmgebung } from '../../apps/cms/src/einrichten/umgebung.ts'
import { ensureBau } from './cms-bau.ts'
import { formatEnde, type Prozess, startProzess } from './prozess.ts'
import { type Ergebnis, runSchritte, type Umgebung } from './schritte.ts'
import { bewache, type Waechter, type Zeiten } from './waechter.ts'

/** The CMS beside the portal: starts when the portal is up, and whatever becomes of it, the portal stays. */
export interface Cms {
  stop(): void
  /** Resolves when all of its processes are gone. */
  ende(): Promise<void>
}

export interface CmsOptions {
  readonly host: string
  readonly port: number
  readonly adresse: string
  readonly portalUrl: string
  readonly gnadeMs: number
  readonly umgebung: Umgebung
}

const BEREIT_MS = 60_000
/** A process that dies is started again after these pauses. */
const ZEITEN: Zeiten = { ersteMs: 1_000, laengsteMs: 60_000, gesundMs: 60_000 }

export function startCms({ host, port, adresse, portalUrl, gnadeMs, umgebung }: CmsOptions): Cms {
  let einrichten: Prozess | null = null
  const dauernde: Waechter[] = []
  let gestoppt = false
  const env = {
    ...process.env,
    ...readUmgebung(process.env),
    NODE_ENV: 'production' as const,
    NEXT_TELEMETRY_DISABLED: '1',
    PORT: String(port),
    HOSTNAME: host,
    PORTAL_URL: process.env['PORTAL_URL'] ?? portalUrl,
  }
  const start = (befehl: readonly [string, ...string[]], bereitUrl: string): Prozess =>
    startProzess({ befehl, env, bereitUrl, fetch, taktMs: 200, gnadeMs })
  const halte = (name: string, befehl: readonly [string, ...string[]], bereitUrl: string): Prozess => {
    const waechter = bewache({ name, start: () => start(befehl, bereitUrl), zeiten: ZEITEN, ...umgebung })
    dauernde.push(waechter)
    return waechter.prozess()
  }

  const fertig = runSchritte(
    [
      {
        name: 'CMS einrichten',
        tu() {
          einrichten = start(CMS_BEFEHLE.einrichten, adresse)
          return lauf(einrichten, 'CMS eingerichtet')
        },
      },
      { name: 'CMS bauen', tu: ensureBau },
      {
        name: 'CMS',
        async tu() {
          if (gestoppt) return { ok: false, zeilen: ['abgebrochen'] }
          halte('Das Programm, das veröffentlicht,', CMS_BEFEHLE.veroeffentlichen, adresse)
          const bereit = await halte('Das CMS', CMS_BEFEHLE.server, `${adresse}/api/access`).wartBereit(BEREIT_MS)
          return bereit.art === 'bereit'
            ? { ok: true, text: `CMS: ${adresse}/admin` }
            : { ok: false, zeilen: ['Das CMS antwortet nicht. Das Portal läuft weiter.'] }
        },
      },
    ],
    umgebung,
  )
  return {
    stop() {
      gestoppt = true
      einrichten?.stop()
      for (const waechter of dauernde) waechter.stop()
    },
    async ende() {
      await fertig
      await Promise.all(dauernde.flatMap((waechter) => [waechter.ende, waechter.prozess().ende]))
    },
  }
}

/** A process that does its work and ends. */
async function lauf(prozess: Prozess, text: string): Promise<Ergebnis> {
  const ende = await prozess.ende
  return ende.code === 0 ? { ok: true, text } : { ok: false, zeilen: [`Das Einrichten endete ${formatEnde(ende)}.`] }
}
