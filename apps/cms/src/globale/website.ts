import { BetreiberSchema, NavigationSchema, type Startseite, StartseiteSchema } from '@infoschalter/domain'
import {
  type EmailField,
  type Field,
  type GlobalBeforeChangeHook,
  type GlobalConfig,
  type TextField,
  ValidationError,
} from 'payload'
import type { z } from 'zod'
import { SPERRE } from '../bearbeitung/sperre.ts'
import { FASSUNGSANSICHTEN } from '../fassung/ansichten.ts'
import { noteGrundlageGlobal, readStandGlobal, refuseVeraltetGlobal } from '../fassung/grundlage.ts'
import { grundlageEndpunktGlobal } from '../fassung/grundlage-endpunkt.ts'
import { wiederherstellenGlobal } from '../fassung/wiederherstellen.ts'
import { verweise, zeilenname } from '../felder/angaben.ts'
import { mitForm } from '../felder/formen.ts'
import { NAVIGATION_FELDER } from '../felder/navigation.ts'
import { beauftrage } from '../publish/auftrag.ts'
import { reichweite } from '../rechte/rechte.ts'
import { type Konto, kontoVon } from '../rechte/zugriff.ts'
import { benannte, labelOf, toAngaben } from '../umwandlung/angaben.ts'

/** What there is once: the start page and who runs this installation. */
interface Einzelstueck {
  readonly slug: 'startseite' | 'betreiber' | 'navigation'
  readonly label: string
  readonly hilfe: string
  readonly felder: readonly Field[]
  readonly schema: z.ZodType
  /** Whether what is saved must be right as a whole; else it is looked at when it is published. */
  readonly sofort?: true
}

export const STARTSEITE: Einzelstueck = {
  slug: 'startseite',
  label: 'Startseite',
  hilfe: 'Was auf der Startseite steht, in dieser Reihenfolge.',
  schema: StartseiteSchema satisfies z.ZodType<Startseite>,
  felder: [
    {
      name: 'oftGesucht',
      label: 'Oft gesucht',
      type: 'text',
      hasMany: true,
      admin: { description: 'Beispiele unter dem Suchfeld: kurze Wörter, wie Menschen sie tippen.' },
    },
    verweise('haeufigeAnliegen', 'Häufige Anliegen', 'leistungen', 'Was fast jeder einmal braucht.'),
    verweise('fragen', 'Häufige Fragen', 'fragen'),
    verweise('lagen', 'Lebenslagen', 'lagen', 'Worin die meisten Menschen stecken.'),
    {
      name: 'besteAntworten',
      label: 'Beste Antworten der Suche',
      labels: { singular: 'Beste Antwort', plural: 'Beste Antworten' },
      type: 'array',
      admin: {
        description: 'Bei genau diesen Wörtern steht diese Seite vorn. Sparsam nutzen: Besser sind gute Suchwörter.',
        initCollapsed: true,
        components: zeilenname('seite', 'Beste Antwort'),
      },
      fields: [
        { name: 'anfragen', label: 'Suchwörter', type: 'text', hasMany: true, required: true },
        mitForm('seite', {
          name: 'seite',
          label: 'Seite',
          type: 'text',
          required: true,
          admin: { description: 'Art und Adresse mit Doppelpunkt: leistung:hund-anmelden, frage:keine-meldung.' },
        } satisfies TextField),
      ],
    },
  ],
}

const wort = (name: string, label: string, hilfe: string): Field => ({ name, label, type: 'text', admin: { description: hilfe } })

export const BETREIBER: Einzelstueck = {
  slug: 'betreiber',
  label: 'Betreiberangaben',
  hilfe: 'Erscheinen in Impressum, Kontakt, Datenschutz und Barrierefreiheit. Was leer bleibt, wird nicht erfunden.',
  schema: BetreiberSchema,
  felder: [
    wort('name', 'Name', 'Voller Name der Stelle mit Rechtsform, wie er im Impressum stehen muss.'),
    wort('vertretenDurch', 'Vertreten durch', 'Name mit Amt oder Funktion.'),
    {
      name: 'anschrift',
      label: 'Anschrift',
      type: 'text',
      hasMany: true,
      admin: { description: 'Eine Zeile je Eintrag. Kein Postfach.' },
    },
    wort('telefon', 'Telefon', 'Mit Vorwahl.'),
    mitForm('email', {
      name: 'email',
      label: 'E-Mail',
      type: 'email',
      admin: { description: 'Hierhin gehen Fragen und Fehlermeldungen.' },
    } satisfies EmailField),
    wort('umsatzsteuerId', 'Umsatzsteuer-Identifikationsnummer', 'Wenn Sie eine haben.'),
    wort('datenschutzbeauftragte', 'Datenschutzbeauftragte', 'Stelle und E-Mail-Adresse; ein Name ist nicht nötig.'),
    mitForm('email', {
      name: 'barrierefreiheitEmail',
      label: 'E-Mail für Barrieren',
      type: 'email',
      admin: { description: 'Wohin man Barrieren meldet.' },
    } satisfies EmailField),
  ],
}

export const NAVIGATION: Einzelstueck = {
  slug: 'navigation',
  label: 'Navigation',
  hilfe:
    'Was oben und unten auf jeder deutschen Seite steht, in dieser Reihenfolge. Die englischen Seiten und die in Leichter Sprache haben ihre eigene.',
  felder: NAVIGATION_FELDER,
  schema: NavigationSchema,
  sofort: true,
}

export const EINZELSTUECKE = [STARTSEITE, BETREIBER, NAVIGATION] as const

/** What is public from the moment it is saved is refused when it is wrong. */
function refuseWrong({ slug, felder, schema, sofort }: Einzelstueck): GlobalBeforeChangeHook {
  return ({ data, req }) => {
    const gelesen = sofort ? schema.safeParse(toAngaben(felder, data, () => undefined)) : null
    if (gelesen === null || gelesen.success) return data
    const errors = gelesen.error.issues.map(({ path, message }) => {
      const pfad = path.map(String)
      const label = labelOf(felder, pfad)
      return { path: pfad.join('.'), label, message: `${label}: ${message}` }
    })
    throw new ValidationError({ global: slug, errors, req }, req.t)
  }
}

const darfAendern = ({ rolle }: Konto) => reichweite(rolle, 'betrieb', 'aendern') === 'alle'

export function toGlobal(einzelstueck: Einzelstueck): GlobalConfig {
  const { slug, label, hilfe, felder } = einzelstueck
  const namen = benannte(felder).map(({ name }) => name)
  return {
    slug,
    label,
    admin: {
      group: 'Website',
      description: hilfe,
      hideAPIURL: true,
      components: { elements: { beforeDocumentControls: ['/bearbeitung/waechter.tsx#Waechter'] }, views: FASSUNGSANSICHTEN },
    },
    access: {
      read: ({ req }) => kontoVon(req) !== null,
      update: ({ req }) => {
        const konto = kontoVon(req)
        return konto !== null && darfAendern(konto)
      },
    },
    versions: { max: 50 },
    endpoints: [wiederherstellenGlobal(slug, namen, darfAendern), grundlageEndpunktGlobal(slug, namen)],
    lockDocuments: SPERRE,
    hooks: {
      beforeOperation: [noteGrundlageGlobal],
      afterRead: [readStandGlobal],
      beforeChange: [refuseVeraltetGlobal(namen), refuseWrong(einzelstueck)],
      afterChange: [
        async ({ req, context }) => {
          if (context['saat'] === true) return
          await beauftrage(req, { anlass: `${label} geändert`, von: kontoVon(req)?.id ?? null })
        },
      ],
    },
    fields: [...felder],
  }
}
