import { ErgaenzungSchema, TERMINPFLICHTEN } from '@infoschalter/domain'
import type { PayloadRequest } from 'payload'
import { fremdeAdresse, QUELLEN, reifegrad, STAND } from '../felder/angaben.ts'
import { text } from '../felder/text.ts'
import { idOf } from '../umwandlung/angaben.ts'
import type { Inhaltsart } from './inhaltsart.ts'

const TERMINPFLICHT_NAME = { noetig: 'Nur mit Termin', moeglich: 'Mit oder ohne Termin', ohne: 'Ohne Termin' } as const

/** „Hund anmelden – Stadt Detmold“ */
async function titelAus(dokument: Readonly<Record<string, unknown>>, req: PayloadRequest): Promise<string> {
  const [leistung, organisation] = [idOf(dokument['leistung']), idOf(dokument['organisation'])]
  const so = { depth: 0, disableErrors: true, req } as const
  const was = leistung === null ? null : await req.payload.findByID({ collection: 'leistungen', id: leistung, ...so })
  const wer = organisation === null ? null : await req.payload.findByID({ collection: 'organisationen', id: organisation, ...so })
  return [was?.titel ?? 'Ohne Leistung', wer?.name ?? 'ohne Organisation'].join(' – ')
}

export const ERGAENZUNG: Inhaltsart = {
  slug: 'ergaenzungen',
  seite: () => null,
  ohneAdresse: true,
  titelAus,
  gehoertZu: 'leistung',
  singular: 'Ergänzung',
  plural: 'Ergänzungen vor Ort',
  gruppe: 'Für Bürgerinnen, Bürger und Unternehmen',
  hilfe:
    'Was in Ihrer Kommune oder Ihrem Kreis gilt. Steht auf der Seite der Leistung in Ihrem Ort, über dem Text für das ganze Land. Was ein Kreis schreibt, sehen auch die Menschen in seinen Kommunen.',
  bereich: 'ergaenzung',
  schema: ErgaenzungSchema,
  spalten: ['leistung', 'organisation', 'stand'],
  eindeutig: ['leistung', 'organisation'],
  zuAngaben: (roh, ars) => ({ ...roh, ars }),
  felder: [
    { name: 'leistung', label: 'Leistung', type: 'relationship', relationTo: 'leistungen', required: true },
    text({ name: 'text', label: 'Was hier gilt', hilfe: 'Nur was bei Ihnen anders ist oder dazukommt.' }),
    {
      name: 'stelle',
      label: 'Wohin man sich wendet',
      type: 'text',
      maxLength: 200,
      admin: { description: 'Amt, Straße, Telefon. Eine Stelle, keine Person.' },
    },
    {
      name: 'oeffnungszeiten',
      label: 'Öffnungszeiten',
      type: 'text',
      hasMany: true,
      maxLength: 120,
      admin: { description: 'Eine Zeile je Eintrag: „Montag bis Freitag 8 bis 12 Uhr“.' },
    },
    {
      name: 'terminpflicht',
      label: 'Termin',
      type: 'select',
      options: TERMINPFLICHTEN.map((value) => ({ value, label: TERMINPFLICHT_NAME[value] })),
    },
    fremdeAdresse('terminUrl', 'Termin buchen', 'Wo man einen Termin bekommt.'),
    {
      name: 'kosten',
      label: 'Kosten vor Ort',
      type: 'text',
      maxLength: 300,
      admin: { description: 'Was Ihre Satzung festlegt, in Worten: „96 Euro im Jahr für den ersten Hund“.' },
    },
    {
      name: 'formular',
      label: 'Eigenes Formular',
      type: 'group',
      fields: [
        { name: 'titel', label: 'Name des Formulars', type: 'text', maxLength: 90 },
        fremdeAdresse('url', 'Internetadresse', ''),
      ],
    },
    fremdeAdresse('onlinedienst', 'Online-Dienst', 'Ihre eigene Seite für den Antrag.'),
    reifegrad(
      'Reifegrad bei Ihnen',
      'Nach dem OZG-Reifegradmodell: 0 nichts online, 1 Informationen, 2 Formular online und Antrag auf Papier, 3 Antrag ganz online, 4 auch die Nachweise kommen aus Registern. Steht beim Umsetzungsstand, nicht auf der Seite für Bürgerinnen und Bürger.',
    ),
    QUELLEN,
    STAND,
  ],
}
