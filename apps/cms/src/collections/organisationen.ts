import type { CollectionConfig, TextField } from 'payload'
import { SPERRE } from '../bearbeitung/sperre.ts'
import { noteGrundlage, refuseVeraltet } from '../fassung/grundlage.ts'
import { grundlageEndpunkt } from '../fassung/grundlage-endpunkt.ts'
import { mitForm } from '../felder/formen.ts'
import { nurAdministration, zugriff } from '../rechte/zugriff.ts'

/** Who edits: the Land, the associations, Kommunen and Kreise. */
export const ORGANISATIONEN: CollectionConfig = {
  slug: 'organisationen',
  labels: { singular: 'Organisation', plural: 'Organisationen' },
  admin: {
    group: 'Verwaltung des Systems',
    description: 'Land, Verbände, Kommunen und Kreise. Jeder Text gehört einer Organisation.',
    useAsTitle: 'name',
    components: { edit: { beforeDocumentControls: ['/bearbeitung/waechter.tsx#Waechter'] } },
    defaultColumns: ['name', 'art', 'vierAugen'],
    listSearchableFields: ['name', 'ars'],
  },
  defaultSort: 'name',
  lockDocuments: SPERRE,
  endpoints: [grundlageEndpunkt('organisationen', [])],
  access: zugriff('organisation'),
  hooks: { beforeOperation: [noteGrundlage], beforeChange: [refuseVeraltet([])] },
  fields: [
    { name: 'name', label: 'Name', type: 'text', required: true, unique: true },
    {
      name: 'art',
      label: 'Art',
      type: 'select',
      required: true,
      access: { update: nurAdministration },
      options: [
        { value: 'land', label: 'Land' },
        { value: 'verband', label: 'Kommunaler Spitzenverband' },
        { value: 'kommune', label: 'Kommune oder Kreis' },
      ],
    },
    mitForm('ars', {
      name: 'ars',
      label: 'Amtlicher Regionalschlüssel',
      type: 'text',
      unique: true,
      index: true,
      // It says in which place the words of an organisation are shown.
      access: { update: nurAdministration },
      admin: {
        description: '12 Ziffern. Nur bei Kommunen und Kreisen.',
        condition: (_, organisation) => organisation?.['art'] === 'kommune',
      },
    } satisfies TextField),
    {
      name: 'vierAugen',
      label: 'Vier Augen',
      type: 'checkbox',
      defaultValue: true,
      admin: { description: 'Wer einen Text geschrieben hat, gibt ihn nicht selbst frei.' },
      access: { update: nurAdministration },
    },
  ],
}
