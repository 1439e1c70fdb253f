import { VerwaltungSchema } from '@infoschalter/domain'
import type { EmailField, TextField } from 'payload'
import { adresse, STAND, titel } from '../felder/angaben.ts'
import { mitForm } from '../felder/formen.ts'
import type { Inhaltsart } from './inhaltsart.ts'

export const VERWALTUNG: Inhaltsart = {
  slug: 'verwaltungen',
  singular: 'Kommune oder Kreis',
  plural: 'Kommunen und Kreise',
  gruppe: 'Kommunen und Kreise',
  hilfe:
    'Wie man die Verwaltung erreicht. Alle Städte, Gemeinden und Kreise sind schon da; neue entstehen nur aus dem Register. Was Sie nicht wissen, lassen Sie leer.',
  bereich: 'verwaltung',
  schema: VerwaltungSchema,
  spalten: ['ars', 'stand'],
  // The page of a place is there with or without a contact.
  seite: () => null,
  festAusRegister: ['titel', 'slug', 'ars'],
  // The portal knows the name from the register.
  zuAngaben: ({ titel: _name, ...angaben }) => angaben,
  felder: [
    titel({ label: 'Name', hilfe: '' }),
    adresse('website', 'Internetauftritt', 'Die Startseite der Verwaltung.'),
    adresse('portal', 'Eigenes Serviceportal', 'Wo man bei dieser Verwaltung online etwas beantragt, wenn es das gibt.'),
    {
      type: 'row',
      fields: [
        mitForm('telefon', {
          name: 'telefon',
          label: 'Telefon',
          type: 'text',
          maxLength: 30,
          admin: { description: 'Die Zentrale, mit Vorwahl und Leerzeichen: 0211 000000 oder +49 211 000000.' },
        } satisfies TextField),
        mitForm('email', {
          name: 'email',
          label: 'E-Mail',
          type: 'email',
          admin: { description: 'Eine Adresse der Stelle, nicht einer Person.' },
        } satisfies EmailField),
      ],
    },
    {
      name: 'anschrift',
      label: 'Anschrift',
      type: 'group',
      admin: { description: 'Wo man hingeht. Ganz oder gar nicht.' },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'strasse', label: 'Straße und Hausnummer', type: 'text' },
            mitForm('plz', { name: 'plz', label: 'Postleitzahl', type: 'text', maxLength: 5 } satisfies TextField),
            { name: 'ort', label: 'Ort', type: 'text' },
          ],
        },
      ],
    },
    {
      name: 'oeffnungszeiten',
      label: 'Öffnungszeiten',
      type: 'textarea',
      maxLength: 600,
      admin: { description: 'Eine Zeile je Tag oder Gruppe von Tagen: „Montag bis Mittwoch 8 bis 16 Uhr“.' },
    },
    {
      name: 'logo',
      label: 'Logo oder Wappen',
      type: 'upload',
      relationTo: 'medien',
      admin: { description: 'Nur wenn Sie es zeigen dürfen. Wappen sind geschützt: Fragen Sie die Kommune.' },
    },
    {
      name: 'quelle',
      label: 'Quelle',
      type: 'group',
      admin: { description: 'Wo Sie es nachgesehen haben.' },
      fields: [
        { name: 'titel', label: 'Titel der Quelle', type: 'text' },
        adresse('url', 'Internetadresse', 'Zum Beispiel die Kontaktseite der Kommune.'),
      ],
    },
    {
      name: 'ars',
      label: 'Amtlicher Regionalschlüssel',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      admin: { position: 'sidebar' },
    },
    STAND,
  ],
}
