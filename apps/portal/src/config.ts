import { join, resolve } from 'node:path'
import { z } from 'zod'

/** Where the portal gets its snapshots from. */
export type Quelle = { readonly art: 'verzeichnis'; readonly pfad: string } | { readonly art: 'netz'; readonly url: string }

export interface Config {
  readonly host: string
  readonly port: number
  readonly portalUrl: string
  readonly quelle: Quelle
  /** Where a portal that loads its snapshots over the network keeps the last good one. */
  readonly ablage: string
  /** The editors' interface, whose drafts this portal shows to those who write them; null: it shows none. */
  readonly cmsUrl: string | null
  /** Where messages are kept until the CMS has them; what they are kept in belongs to this portal alone. */
  readonly spool: string
  /** What the CMS knows this portal by; null: it is in a file that both can read. */
  readonly zustellSchluessel: string | null
  readonly schluesseldatei: string
  /** Reverse proxies on other machines, whose word about where a request came from counts. */
  readonly proxys: readonly string[]
  /** The CMS sends mail (MAIL_VON is set): news can be ordered by it. */
  readonly mailabo: boolean
}

const port = z.coerce
  .number('muss eine Zahl sein')
  .int('muss eine ganze Zahl sein')
  .min(0, 'muss zwischen 0 und 65535 liegen')
  .max(65535, 'muss zwischen 0 und 65535 liegen')

/** Only encrypted, but for this machine itself. */
const NETZ = /^(?:https:\/\/|http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?:[:/]|$))/

const adresse = (beispiel: string) =>
  z
    .string()
    .refine((wert) => /^https?:\/\//.test(wert) && URL.canParse(wert), `muss eine Adresse wie ${beispiel} sein`)
    .optional()

const Umgebung = z.object({
  PORTAL_PORT: port.default(3000),
  INFOSCHALTER_HOST: z.string().min(1).default('127.0.0.1'),
  INFOSCHALTER_VAR: z.string().min(1).default('./var'),
  SNAPSHOT_URL: z
    .string()
    .refine(
      (wert) => !/^[a-z]+:\/\//i.test(wert) || (NETZ.test(wert) && URL.canParse(wert)),
      'muss ein Verzeichnis oder eine Adresse mit https:// sein',
    )
    .optional(),
  PORTAL_URL: adresse('https://www.beispiel.de'),
  CMS_URL: adresse('https://redaktion.beispiel.de'),
  ZUSTELL_SCHLUESSEL: z.string().min(32, 'muss mindestens 32 Zeichen haben').optional(),
  MAIL_VON: z.string().optional(),
  PORTAL_PROXYS: z
    .string()
    .transform((wert) => wert.split(',').map((adresse) => adresse.trim()))
    .pipe(
      z.array(
        z.union(
          [z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()],
          'muss eine Liste von IP-Adressen oder Netzen sein, mit Komma getrennt',
        ),
      ),
    )
    .optional(),
})

/** Reads the configuration from the environment. All mistakes come back together, in plain German. */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
): { ok: true; config: Config } | { ok: false; fehler: readonly string[] } {
  const gesetzt = Object.fromEntries(Object.entries(env).filter(([, wert]) => wert !== undefined && wert !== ''))
  const gelesen = Umgebung.safeParse(gesetzt)
  if (!gelesen.success)
    return {
      ok: false,
      fehler: gelesen.error.issues.map(
        (issue) => `${String(issue.path[0])} ${issue.message}; angegeben ist „${env[String(issue.path[0])]}“.`,
      ),
    }
  const { PORTAL_PORT, INFOSCHALTER_HOST, INFOSCHALTER_VAR, SNAPSHOT_URL, PORTAL_URL, CMS_URL } = gelesen.data
  const { ZUSTELL_SCHLUESSEL, PORTAL_PROXYS, MAIL_VON } = gelesen.data
  const snapshots = SNAPSHOT_URL ?? join(INFOSCHALTER_VAR, 'snapshots')
  return {
    ok: true,
    config: {
      host: INFOSCHALTER_HOST,
      port: PORTAL_PORT,
      portalUrl: (PORTAL_URL ?? `http://${INFOSCHALTER_HOST}:${PORTAL_PORT}`).replace(/\/+$/, ''),
      quelle: NETZ.test(snapshots)
        ? { art: 'netz', url: snapshots.replace(/\/+$/, '') }
        : { art: 'verzeichnis', pfad: resolve(snapshots) },
      ablage: resolve(join(INFOSCHALTER_VAR, 'portal')),
      cmsUrl: CMS_URL === undefined ? null : CMS_URL.replace(/\/+$/, ''),
      spool: resolve(join(INFOSCHALTER_VAR, 'spool', String(PORTAL_PORT))),
      zustellSchluessel: ZUSTELL_SCHLUESSEL ?? null,
      schluesseldatei: resolve(join(INFOSCHALTER_VAR, 'zustell-schluessel')),
      proxys: PORTAL_PROXYS ?? [],
      mailabo: MAIL_VON !== undefined,
    },
  }
}
