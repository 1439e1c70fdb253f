import type { CollectionBeforeChangeHook, CollectionConfig, Field, TextField } from 'payload'
import { SCHRITTE, schrittName, ZUSTAENDE, ZUSTAND_NAME } from '../ablauf/ablauf.ts'
import { keepPlan, planFeld } from '../ablauf/plan.ts'
import { inhaltsfelder, keepAblauf, saveAsDraft } from '../ablauf/regeln.ts'
import { schrittEndpunkte } from '../ablauf/schritt.ts'
import { SPERRE } from '../bearbeitung/sperre.ts'
import { FASSUNGSANSICHTEN } from '../fassung/ansichten.ts'
import { noteGrundlage, refuseVeraltet } from '../fassung/grundlage.ts'
import { grundlageEndpunkt } from '../fassung/grundlage-endpunkt.ts'
import { refuseWiederherstellen, wiederherstellen } from '../fassung/wiederherstellen.ts'
import { SLUG, ZEITPUNKT } from '../felder/angaben.ts'
import { ORGANISATION } from '../felder/organisation.ts'
import { zugriff } from '../rechte/zugriff.ts'
import { vorschauNeben } from '../vorschau/vorschau.ts'
import { freeAdresse, proposeAdresse } from './adressvorschlag.ts'
import { refuseUnlesbar } from './gestalt.ts'
import { refuseMalformed, refuseTaken, refuseTooLong } from './grenzen.ts'
import type { Inhaltsart } from './inhaltsart.ts'
import { refuseWhenNeeded } from './verweise.ts'

const INTERN = { intern: true } as const

/** Where a text is on its way: the first thing in the sidebar. */
const BEARBEITUNGSSTAND: Field = {
  name: 'ablauf',
  label: 'Bearbeitungsstand',
  type: 'select',
  required: true,
  defaultValue: 'entwurf',
  index: true,
  options: ZUSTAENDE.map((value) => ({ value, label: ZUSTAND_NAME[value] })),
  custom: INTERN,
  admin: { position: 'sidebar', readOnly: true },
}

/** What the CMS knows of every text besides its words. */
const VERMERKE: readonly Field[] = [
  {
    name: 'verfasser',
    label: 'Geschrieben von',
    type: 'relationship',
    relationTo: 'benutzer',
    hasMany: true,
    custom: INTERN,
    admin: { position: 'sidebar', readOnly: true, description: 'Wer seit der letzten Veröffentlichung daran geschrieben hat.' },
  },
  {
    name: 'pruefung',
    label: 'Prüfung',
    labels: { singular: 'Vermerk', plural: 'Vermerke' },
    type: 'array',
    custom: INTERN,
    admin: {
      readOnly: true,
      description: 'Jeder Schritt mit Datum und Kommentar.',
      components: { Field: '/ablauf/verlauf.tsx#Verlauf' },
    },
    fields: [
      {
        name: 'schritt',
        label: 'Schritt',
        type: 'select',
        required: true,
        options: SCHRITTE.map((value) => ({ value, label: schrittName(value) })),
      },
      { name: 'von', label: 'Von', type: 'relationship', relationTo: 'benutzer' },
      { name: 'am', label: 'Am', type: 'date', required: true, admin: { date: ZEITPUNKT } },
      { name: 'kommentar', label: 'Kommentar', type: 'textarea' },
    ],
  },
]

/** The title of what editors give none: for lists, messages and the log. */
const TITEL: Field = { name: 'titel', label: 'Titel', type: 'text', custom: INTERN, admin: { hidden: true } }

function nameTitel({ titelAus }: Inhaltsart): CollectionBeforeChangeHook {
  return async ({ data, originalDoc, req }) =>
    titelAus === undefined ? data : { ...data, titel: await titelAus({ ...originalDoc, ...data }, req) }
}

function adressfeld({ ohneAdresse, adresseAus, eindeutig }: Inhaltsart): readonly Field[] {
  if (ohneAdresse) return []
  if (adresseAus !== undefined) return [{ ...SLUG, access: NIEMAND, admin: { hidden: true } } as TextField]
  return [eindeutig === undefined ? SLUG : ({ ...SLUG, unique: false } as TextField)]
}

/** What a form sends besides the words. */
const NEBEN_DEN_WORTEN = ['organisation', 'veroeffentlichenAm', 'zurueckziehenAm']

/** A kind of content as a collection: with drafts, versions, workflow and rights. */
export function toSammlung(art: Inhaltsart): CollectionConfig {
  const livePreview = vorschauNeben(art)
  const verglichen = [...inhaltsfelder(art), ...NEBEN_DEN_WORTEN]
  return {
    slug: art.slug,
    labels: { singular: art.singular, plural: art.plural },
    admin: {
      group: art.gruppe,
      description: art.hilfe,
      useAsTitle: 'titel',
      defaultColumns: ['titel', 'ablauf', ...art.spalten],
      listSearchableFields: art.ohneAdresse ? ['titel'] : ['titel', 'slug'],
      pagination: { defaultLimit: 25 },
      hideAPIURL: true,
      ...(livePreview !== undefined && { livePreview }),
      components: {
        edit: {
          beforeDocumentControls: ['/bearbeitung/waechter.tsx#Waechter'],
          PublishButton: '/ablauf/schrittknoepfe.tsx#Schrittknoepfe',
          Status: '/ablauf/stand.tsx#Stand',
          UnpublishButton: '/ablauf/stand.tsx#OhneKnopf',
        },
        views: FASSUNGSANSICHTEN,
      },
    },
    defaultSort: 'titel',
    versions: { drafts: { schedulePublish: false }, maxPerDoc: 50 },
    lockDocuments: SPERRE,
    // A copy would be a second page with the same words; many at once would go past what is checked for each.
    disableDuplicate: true,
    disableBulkEdit: true,
    access: zugriff(art.bereich),
    hooks: {
      beforeOperation: [refuseUnlesbar, noteGrundlage, saveAsDraft, refuseWiederherstellen],
      beforeChange: [
        refuseVeraltet(verglichen),
        proposeAdresse(art),
        ...(art.vorAenderung === undefined ? [] : [art.vorAenderung]),
        refuseTooLong(art),
        refuseMalformed(art),
        keepAblauf(art),
        keepPlan,
        refuseTaken(art),
        nameTitel(art),
      ],
      afterChange: [freeAdresse(art)],
      beforeDelete: [refuseWhenNeeded(art.slug)],
    },
    endpoints: [...schrittEndpunkte(art), wiederherstellen(art), grundlageEndpunkt(art.slug, verglichen)],
    fields: [
      BEARBEITUNGSSTAND,
      ...(art.titelAus === undefined ? [] : [TITEL]),
      ...fest(art, [...art.felder, ...adressfeld(art)]),
      ORGANISATION,
      planFeld(art),
      ...VERMERKE,
    ],
    ...(art.eindeutig !== undefined && art.eindeutig.length > 1 && { indexes: [{ fields: [...art.eindeutig], unique: true }] }),
  }
}

/** What comes from the register is shown but not taken from anybody. */
function fest({ festAusRegister = [] }: Inhaltsart, felder: readonly Field[]): readonly Field[] {
  return felder.map((feld) =>
    'name' in feld && festAusRegister.includes(feld.name as string)
      ? ({ ...feld, access: NIEMAND, admin: { ...feld.admin, readOnly: true, description: 'Aus dem Register.' } } as Field)
      : feld,
  )
}

const NIEMAND = { create: () => false, update: () => false }
