import { postgresAdapter } from '@payloadcms/db-postgres'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { de } from '@payloadcms/translations/languages/de'
import { buildConfig, type DatabaseAdapterObj, type SanitizedConfig } from 'payload'
import { INHALTSARTEN } from './collections/arten.ts'
import { BENUTZER } from './collections/benutzer.ts'
import { createMedien } from './collections/medien.ts'
import { ORGANISATIONEN } from './collections/organisationen.ts'
import { SAAT } from './collections/saat.ts'
import { toSammlung } from './collections/sammlung.ts'
import { VEROEFFENTLICHUNGEN } from './collections/veroeffentlichungen.ts'
import { nenneGrund } from './fehlermeldung.ts'
import { EINZELSTUECKE, toGlobal } from './globale/website.ts'
import { MAX_MEGABYTE } from './medien/bild.ts'
import { withProtokoll } from './protokoll/haken.ts'
import { PROTOKOLL } from './protokoll/protokoll.ts'

type Env = Readonly<Record<string, string | undefined>>

/** The database that DATABASE_URL names; without one a SQLite file in INFOSCHALTER_VAR. The tables come from migrations alone. */
function database(env: Env): DatabaseAdapterObj {
  const url = env['DATABASE_URL'] || `file:${varDir(env)}/cms.sqlite`
  return url.startsWith('postgres')
    ? postgresAdapter({ pool: { connectionString: url }, push: false, migrationDir: './src/migrations/postgres' })
    : sqliteAdapter({
        client: { url },
        push: false,
        wal: true,
        busyTimeout: 10_000,
        migrationDir: './src/migrations/sqlite',
      })
}

/** Where the CMS keeps its files. */
function varDir(env: Env): string {
  return env['INFOSCHALTER_VAR'] || './var'
}

export function createConfig(env: Env): Promise<SanitizedConfig> {
  return buildConfig({
    secret: env['PAYLOAD_SECRET'] ?? '',
    telemetry: false,
    // What a visitor did wrong is told to the visitor; the log is for what the operator must do something about.
    loggingLevels: {
      APIError: 'debug',
      AuthenticationError: 'debug',
      Forbidden: 'debug',
      NotFound: 'debug',
      ValidationError: 'debug',
    },
    hooks: { afterError: [nenneGrund] },
    i18n: { supportedLanguages: { de }, fallbackLanguage: 'de' },
    admin: {
      user: BENUTZER.slug,
      avatar: 'default',
      meta: { titleSuffix: ' · Infoschalter' },
      importMap: { baseDir: './src' },
      dateFormat: 'dd.MM.yyyy HH:mm',
    },
    editor: lexicalEditor(),
    db: database(env),
    // What is larger is refused while it comes in: no more of it is ever in the memory.
    upload: {
      abortOnLimit: true,
      limits: { fileSize: MAX_MEGABYTE * 1024 * 1024, files: 1 },
      responseOnLimit: `Die Datei ist größer als ${MAX_MEGABYTE} MB. Verkleinern Sie das Bild und laden Sie es noch einmal hoch.`,
    },
    collections: [
      ...[...Object.values(INHALTSARTEN).map(toSammlung), createMedien(varDir(env)), ORGANISATIONEN, BENUTZER].map(withProtokoll),
      VEROEFFENTLICHUNGEN,
      PROTOKOLL,
      SAAT,
    ],
    globals: EINZELSTUECKE.map(toGlobal),
    graphQL: { disable: true },
    typescript: { outputFile: './src/payload-types.ts' },
  })
}
