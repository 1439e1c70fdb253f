import { CMS_BEFEHLE } from '../../apps/cms/befehl.ts'
import { readUmgebung } from '../../apps/cms/src/einrichten/umgebung.ts'
import { ensureBau } from './cms-bau.ts'
import { formatEnde, type Prozess, startProzess } from './prozess.ts'
import { type Ergebnis, runSchritte, type Umgebung } from './schritte.ts'

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

export function startCms({ host, port, adresse, portalUrl, gnadeMs, umgebung }: CmsOptions): Cms {
  const prozesse: Prozess[] = []
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
  const start = (befehl: readonly [string, ...string[]], bereitUrl: string): Prozess => {
    const prozess = startProzess({ befehl, env, bereitUrl, fetch, taktMs: 200, gnadeMs })
    prozesse.push(prozess)
    return prozess
  }

  const fertig = runSchritte(
    [
      { name: 'CMS einrichten', tu: () => lauf(start(CMS_BEFEHLE.einrichten, adresse), 'CMS eingerichtet') },
      { name: 'CMS bauen', tu: ensureBau },
      {
        name: 'CMS',
        async tu() {
          if (gestoppt) return { ok: false, zeilen: ['abgebrochen'] }
          start(CMS_BEFEHLE.veroeffentlichen, adresse)
          const bereit = await start(CMS_BEFEHLE.server, `${adresse}/api/access`).wartBereit(BEREIT_MS)
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
      for (const prozess of prozesse) prozess.stop()
    },
    async ende() {
      await fertig
      await Promise.all(prozesse.map((prozess) => prozess.ende))
    },
  }
}

/** A process that does its work and ends. */
async function lauf(prozess: Prozess, text: string): Promise<Ergebnis> {
  const ende = await prozess.ende
  return ende.code === 0 ? { ok: true, text } : { ok: false, zeilen: [`Das Einrichten endete ${formatEnde(ende)}.`] }
}
