import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { de } from '@payloadcms/translations/languages/de'
import { type AfterErrorHook, buildConfig, type SanitizedConfig } from 'payload'
import { ABONNEMENTS } from './abo/abonnements.ts'
import { ABOPOST } from './abo/abopost.ts'
import { NEUIGKEITEN } from './abo/neuigkeiten.ts'
import { OHNE_EMAIL } from './anmeldung/ohne-email.ts'
import { BEARBEITUNG_ENDE, nenneSperre, withSperren } from './bearbeitung/sperre.ts'
import { BEARBEITUNGSTEXTE } from './bearbeitung/texte.ts'
import { INHALTSARTEN } from './collections/arten.ts'
import { BENUTZER } from './collections/benutzer.ts'
import { createMedien } from './collections/medien.ts'
import { ORGANISATIONEN } from './collections/organisationen.ts'
import { SAAT } from './collections/saat.ts'
import { toSammlung } from './collections/sammlung.ts'
import { VEROEFFENTLICHUNGEN } from './collections/veroeffentlichungen.ts'
import { toFehlerzeile } from './datenbank/fehlerzeile.ts'
import { findStoerung } from './datenbank/stoerung.ts'
import { connectTo } from './datenbank/verbindung.ts'
import { nenneGrund } from './fehlermeldung.ts'
import { EINZELSTUECKE, toGlobal } from './globale/website.ts'
import { WORTE } from './marke/worte.ts'
import { MAX_MEGABYTE } from './medien/bild.ts'
import { withGlobalProtokoll, withProtokoll } from './protokoll/haken.ts'
import { PROTOKOLL } from './protokoll/protokoll.ts'
import { BEDARF } from './rueckmeldung/bedarf.ts'
import { RUECKMELDUNGEN } from './rueckmeldung/rueckmeldungen.ts'
import { VORSCHAU_ENDPUNKT } from './vorschau/vorschau.ts'

type Env = Readonly<Record<string, string | undefined>>

/** What is wrong with the database is said in words; the form keeps what was written. */
const tellStoerung: AfterErrorHook = ({ error }) => {
  const stoerung = findStoerung(error)
  if (stoerung === null) return
  return { status: 503, response: { errors: [{ name: stoerung.regel, message: stoerung.meldung }] } }
}

export async function createConfig(env: Env): Promise<SanitizedConfig> {
  const varDir = env['INFOSCHALTER_VAR'] || './var'
  const config = await buildConfig({
    secret: env['PAYLOAD_SECRET'] ?? '',
    telemetry: false,
    logger: {
      options: {
        base: null,
        timestamp: () => `,"time":"${new Date().toISOString()}"`,
        serializers: { err: toFehlerzeile },
      },
    },
    // What a visitor did wrong is told to the visitor; the log is for what the operator must do something about.
    loggingLevels: {
      APIError: 'debug',
      AuthenticationError: 'debug',
      Forbidden: 'debug',
      NotFound: 'debug',
      ValidationError: 'debug',
    },
    i18n: {
      supportedLanguages: { de },
      fallbackLanguage: 'de',
      translations: { de: { ...WORTE, ...BEARBEITUNGSTEXTE, general: { ...WORTE.general, ...BEARBEITUNGSTEXTE.general } } },
    },
    admin: {
      user: BENUTZER.slug,
      avatar: 'default',
      meta: { titleSuffix: ' · Infoschalter' },
      importMap: { baseDir: './src' },
      dateFormat: 'dd.MM.yyyy HH:mm',
      components: {
        afterLogin: ['/anmeldung/kennworthilfe.tsx#Kennworthilfe'],
        graphics: { Icon: '/marke/marke.tsx#Zeichen', Logo: '/marke/marke.tsx#Marke' },
        providers: ['/barrierefreiheit/nachbessern.tsx#Nachbessern'],
        views: { dashboard: { Component: '/uebersicht/uebersicht.tsx#Uebersicht' } },
      },
    },
    email: OHNE_EMAIL,
    editor: lexicalEditor(),
    db: connectTo(env['DATABASE_URL'] || `file:${varDir}/cms.sqlite`),
    // What is larger is refused while it comes in: no more of it is ever in the memory.
    upload: {
      abortOnLimit: true,
      limits: { fileSize: MAX_MEGABYTE * 1024 * 1024, files: 1 },
      responseOnLimit: `Die Datei ist größer als ${MAX_MEGABYTE} MB. Verkleinern Sie das Bild und laden Sie es noch einmal hoch.`,
    },
    collections: [
      ...[...Object.values(INHALTSARTEN).map(toSammlung), createMedien(varDir), ORGANISATIONEN, BENUTZER].map(withProtokoll),
      RUECKMELDUNGEN,
      BEDARF,
      ABONNEMENTS,
      ABOPOST,
      NEUIGKEITEN,
      VEROEFFENTLICHUNGEN,
      PROTOKOLL,
      SAAT,
    ],
    globals: EINZELSTUECKE.map(toGlobal).map(withGlobalProtokoll),
    endpoints: [BEARBEITUNG_ENDE, VORSCHAU_ENDPUNKT],
    hooks: { afterError: [nenneGrund, tellStoerung, nenneSperre] },
    custom: {
      varDir,
      portalUrl: env['PORTAL_URL']?.replace(/\/+$/, '') || null,
      zustellSchluessel: env['ZUSTELL_SCHLUESSEL'] || null,
    },
    graphQL: { disable: true },
    typescript: { outputFile: './src/payload-types.ts' },
  })
  return withSperren(config)
}
