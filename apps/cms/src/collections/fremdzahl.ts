import {
  FremdzahlSchema,
  fremdzahlSchluessel,
  LAENDER,
  LANDKUERZEL,
  type Landkuerzel,
  LandkuerzelSchema,
  StandSchema,
  ZAEHLWEISE_NAME,
  ZAEHLWEISEN,
  type Zaehlweise,
  ZaehlweiseSchema,
} from '@infoschalter/domain'
import type { NumberField, TextField } from 'payload'
import { z } from 'zod'
import { mitForm } from '../felder/formen.ts'
import { toSortierbar } from '../umwandlung/zeit.ts'
import type { Inhaltsart } from './inhaltsart.ts'

type Dokument = Readonly<Record<string, unknown>>

const SchluesselSchema = z.object({ gebiet: LandkuerzelSchema, zaehlweise: ZaehlweiseSchema, stand: StandSchema })

/** Nothing until all three are there: what is only begun must not stand in the way of anything. */
function adresseAus(dokument: Dokument): string | undefined {
  const gelesen = SchluesselSchema.safeParse(dokument)
  return gelesen.success ? fremdzahlSchluessel(gelesen.data) : undefined
}

/** „Bayern: OZG-Leistungen, flächendeckend online (2025-01)“ */
function titelAus({ gebiet, zaehlweise, stand }: Dokument): string {
  const wo = LAENDER[gebiet as Landkuerzel] ?? 'Ohne Gebiet'
  return `${wo}: ${ZAEHLWEISE_NAME[zaehlweise as Zaehlweise] ?? 'ohne Zählweise'} (${String(stand || 'ohne Stand')})`
}

export const FREMDZAHL: Inhaltsart = {
  slug: 'fremdzahlen',
  seite: () => null,
  titelAus,
  adresseAus: { bilde: adresseAus, feld: 'stand' },
  singular: 'Zahl anderer',
  plural: 'Zahlen anderer',
  gruppe: 'Für Verwaltungen',
  hilfe:
    'Was andere über den Stand der Umsetzung veröffentlicht haben, genau wie es in der Quelle steht. Steht unter „Umsetzungsstand“ und im Ländervergleich.',
  bereich: 'katalog',
  schema: FremdzahlSchema,
  // Three figures came without a date, since their source names none. Nobody adds another.
  schemaZurPruefung: FremdzahlSchema.safeExtend({ stand: StandSchema }),
  spalten: ['wert', 'von', 'stand'],
  zuAngaben: ({ slug: _adresse, ...angaben }) => ({ stand: null, von: null, ...angaben }),
  felder: [
    {
      name: 'gebiet',
      label: 'Gebiet',
      type: 'select',
      required: true,
      options: LANDKUERZEL.map((value) => ({ value, label: LAENDER[value] })),
      admin: { description: 'Deutschland oder ein Land.' },
    },
    {
      name: 'zaehlweise',
      label: 'Zählweise',
      type: 'select',
      required: true,
      options: ZAEHLWEISEN.map((value) => ({ value, label: ZAEHLWEISE_NAME[value] })),
      admin: { description: 'Was die Quelle gezählt hat. Zahlen verschiedener Zählweisen stehen nie in einer Reihe.' },
    },
    {
      type: 'row',
      fields: [
        mitForm('anzahl', {
          name: 'wert',
          label: 'Wert',
          type: 'number',
          required: true,
          admin: { description: 'Wie die Quelle ihn nennt. Nichts umrechnen: keine Prozente, keine Summen.' },
        } satisfies NumberField),
        mitForm('bezugsgroesse', {
          name: 'von',
          label: 'Bezugsgröße',
          type: 'number',
          admin: { description: 'Wovon der Wert ein Teil ist („197 von 575“). Leer, wenn die Quelle es nicht sagt.' },
        } satisfies NumberField),
      ],
    },
    mitForm('vergangen', {
      name: 'stand',
      label: 'Stand',
      type: 'text',
      maxLength: 30,
      hooks: { beforeValidate: [({ value }) => toSortierbar(value)] },
      admin: {
        description:
          'Aus welcher Zeit die Zahl ist, so genau wie in der Quelle: 2025, 2025-03 oder 14.03.2025. Ohne Stand geht keine Zahl in die Prüfung.',
      },
    } satisfies TextField),
    {
      name: 'quelle',
      label: 'Quelle',
      type: 'group',
      admin: { description: 'Wer die Zahl veröffentlicht hat, und wo man sie nachliest.' },
      fields: [
        { name: 'titel', label: 'Name der Quelle', type: 'text', required: true, minLength: 3, maxLength: 90 },
        mitForm('quelle', {
          name: 'url',
          label: 'Internetadresse',
          type: 'text',
          required: true,
          admin: { description: 'Die Seite, auf der die Zahl steht.', placeholder: 'https://' },
        } satisfies TextField),
      ],
    },
    {
      name: 'hinweis',
      label: 'Hinweis',
      type: 'textarea',
      minLength: 5,
      maxLength: 240,
      admin: { description: 'Was man dazu wissen muss, etwa dass eine andere Quelle etwas anderes sagt. Höchstens 240 Zeichen.' },
    },
  ],
}
