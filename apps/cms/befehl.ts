import { join } from 'node:path'

/** The command lines of the CMS, for whoever starts one. All of them are run in the directory of this file. */
type Befehl = readonly [programm: string, ...argumente: string[]]

const node = (...argumente: string[]): Befehl => [process.execPath, '--disable-warning=ExperimentalWarning', ...argumente]

export const CMS_VERZEICHNIS = import.meta.dirname

/** What `next build` leaves: a server with all that it needs. */
export const CMS_STANDALONE = join(CMS_VERZEICHNIS, '.next/standalone/apps/cms')

export const CMS_BEFEHLE = {
  /** Tables, starter content, the first account. */
  einrichten: node(join(CMS_VERZEICHNIS, 'src/einrichten/main.ts')),
  /** The admin UI and the interface behind it, once built. */
  server: node(join(CMS_STANDALONE, 'server.js')),
  /** Publishes what editors release. */
  veroeffentlichen: node(join(CMS_VERZEICHNIS, 'src/publish/dienst.ts')),
  bauen: node(join(CMS_VERZEICHNIS, '../../node_modules/next/dist/bin/next'), 'build'),
} as const satisfies Record<string, Befehl>
