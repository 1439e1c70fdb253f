import { BILDTYPEN } from '@infoschalter/domain'
import type { CollectionConfig } from 'payload'
import { SPERRE } from '../bearbeitung/sperre.ts'
import { noteGrundlage, refuseVeraltet } from '../fassung/grundlage.ts'
import { grundlageEndpunkt } from '../fassung/grundlage-endpunkt.ts'
import { ORGANISATION } from '../felder/organisation.ts'
import { keepBild, takeBild } from '../medien/haken.ts'
import { zugriff } from '../rechte/zugriff.ts'
import { refuseWhenNeeded } from './verweise.ts'

const pflicht = (name: string, label: string, hilfe: string) => ({
  name,
  label,
  type: 'text' as const,
  required: true,
  minLength: name === 'alt' ? 3 : 2,
  maxLength: 160,
  admin: { description: hilfe },
})

/** Pictures, so far for logos. Their files lie beside the database; the portal shows those that a snapshot took along. */
export function createMedien(varDir: string): CollectionConfig {
  return {
    slug: 'medien',
    labels: { singular: 'Bild', plural: 'Medien' },
    admin: {
      group: 'Kommunen und Kreise',
      description:
        'Logos und Wappen als PNG, JPEG, WebP oder SVG, höchstens 5 MB. Das Portal zeigt nur, was anderswo ausgewählt ist.',
      useAsTitle: 'alt',
      components: { edit: { beforeDocumentControls: ['/bearbeitung/waechter.tsx#Waechter'] } },
      defaultColumns: ['alt', 'rechte', 'lizenz', 'organisation'],
      listSearchableFields: ['alt', 'rechte', 'lizenz'],
      hideAPIURL: true,
    },
    defaultSort: 'alt',
    disableDuplicate: true,
    upload: {
      // Not `join`: the build of Next would take every folder of this name along.
      staticDir: `${varDir}/medien`,
      mimeTypes: Object.values(BILDTYPEN),
      pasteURL: false,
      crop: false,
      focalPoint: false,
      hideRemoveFile: true,
      modifyResponseHeaders({ headers }) {
        headers.set('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
        headers.set('x-content-type-options', 'nosniff')
        return headers
      },
    },
    lockDocuments: SPERRE,
    endpoints: [grundlageEndpunkt('medien', [])],
    access: zugriff('medium'),
    hooks: {
      beforeOperation: [noteGrundlage, takeBild],
      beforeChange: [refuseVeraltet([]), keepBild],
      beforeDelete: [refuseWhenNeeded('medien')],
    },
    fields: [
      pflicht('alt', 'Beschreibung', 'Was zu sehen ist, für alle, die es nicht sehen: „Wappen der Stadt Musterstadt“.'),
      pflicht('rechte', 'Rechte', 'Wer das Bild gemacht hat oder die Rechte daran hat: „Stadt Musterstadt“.'),
      pflicht('lizenz', 'Lizenz', 'Warum Sie es zeigen dürfen: „CC BY 4.0“, „eigenes Logo“, „mit Genehmigung vom 3. März 2026“.'),
      ORGANISATION,
      {
        name: 'datei',
        type: 'text',
        index: true,
        access: { create: () => false, update: () => false },
        admin: { hidden: true },
      },
    ],
  }
}
