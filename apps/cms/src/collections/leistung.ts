import { BeschriebeneLeistungSchema, EBENEN, type Ebene } from '@infoschalter/domain'
import type { TextField } from 'payload'
import {
  kurz,
  RECHTSGRUNDLAGEN,
  rechtsgrundlage,
  STAND,
  SYNONYME,
  titel,
  VERTRAUENSNIVEAU,
  verweise,
  ZIELGRUPPEN_FELD,
  zeilenname,
} from '../felder/angaben.ts'
import { mitForm } from '../felder/formen.ts'
import { text } from '../felder/text.ts'
import type { Inhaltsart } from './inhaltsart.ts'

const EBENE_NAME: Readonly<Record<Ebene, string>> = {
  kommune: 'Kommune',
  kreis: 'Kreis, im eigenen Gebiet auch die kreisfreie Stadt',
  regierungsbezirk: 'Bezirksregierung',
  land: 'Land',
  bund: 'Bund',
}

/** Only what belongs to the chosen kind of price goes on: fields that were filled in for another one stay behind. */
const KOSTENFELDER: Readonly<Record<string, readonly string[]>> = {
  keine: ['quelle', 'stand'],
  gesetz: ['betraege', 'quelle', 'stand'],
  kommune: [],
  andere: ['wer'],
}

export const LEISTUNG: Inhaltsart = {
  slug: 'leistungen',
  seite: ({ slug }) => `/leistungen/${slug}`,
  singular: 'Leistung',
  plural: 'Leistungen',
  gruppe: 'Für Bürgerinnen, Bürger und Unternehmen',
  hilfe: 'Was man bei der Verwaltung erledigen kann: der Text, der in jeder Stadt und Gemeinde gilt.',
  bereich: 'katalog',
  schema: BeschriebeneLeistungSchema,
  spalten: ['zustaendig.ebene', 'stand'],
  felder: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Worum es geht',
          fields: [
            titel({ hilfe: 'In Alltagswörtern, mit Tätigkeit: „Hund anmelden“.', max: 70 }),
            kurz({ hilfe: 'Ein oder zwei Sätze: was es ist und für wen.', max: 200 }),
            ZIELGRUPPEN_FELD,
            SYNONYME,
            verweise('verwandt', 'Verwandte Leistungen', 'leistungen', 'Was man oft danach braucht.'),
            {
              name: 'sofort',
              label: 'Was nicht warten kann',
              type: 'group',
              admin: { description: 'Steht über allem anderen. Nur wenn wirklich Eile ist, zum Beispiel eine Sperrnummer.' },
              fields: [
                { name: 'text', label: 'Satz', type: 'text', maxLength: 160 },
                mitForm('notruf', {
                  name: 'telefon',
                  label: 'Telefonnummer',
                  type: 'text',
                  admin: { description: 'Nur Ziffern und Leerzeichen.' },
                } satisfies TextField),
              ],
            },
          ],
        },
        {
          name: 'abschnitte',
          label: 'Text',
          fields: [
            text({ name: 'voraussetzungen', label: 'Voraussetzungen', pflicht: true }),
            text({ name: 'unterlagen', label: 'Unterlagen', pflicht: true }),
            text({ name: 'ablauf', label: 'Ablauf', pflicht: true }),
            text({ name: 'fristen', label: 'Fristen', pflicht: true }),
            text({ name: 'kosten', label: 'Kosten' }),
            text({ name: 'hinweise', label: 'Hinweise' }),
          ],
        },
        {
          label: 'Zuständigkeit und Recht',
          fields: [
            {
              name: 'zustaendig',
              label: 'Wer ist zuständig',
              type: 'group',
              fields: [
                {
                  name: 'ebene',
                  label: 'Ebene',
                  type: 'select',
                  required: true,
                  options: EBENEN.map((value) => ({ value, label: EBENE_NAME[value] })),
                },
                {
                  name: 'stelle',
                  label: 'Stelle',
                  type: 'text',
                  required: true,
                  admin: { description: 'So, wie Menschen sie kennen: „Bürgerbüro“.' },
                },
                { name: 'grund', label: 'Warum diese Ebene', type: 'text', required: true, admin: { description: 'Ein Satz.' } },
                rechtsgrundlage('recht', 'Regel dazu', 'Leer: die erste der Rechtsgrundlagen.'),
              ],
            },
            RECHTSGRUNDLAGEN,
            rechtsgrundlage('persoenlich', 'Persönliches Erscheinen', 'Die Regel, nach der man selbst kommen muss. Leer: keine.'),
            VERTRAUENSNIVEAU,
            {
              name: 'bearbeitungsdauer',
              label: 'Bearbeitungsdauer',
              type: 'group',
              admin: { description: 'Nur wenn eine Regel oder die Stelle selbst sie nennt.' },
              fields: [{ name: 'angabe', label: 'Dauer', type: 'text' }, rechtsgrundlage('quelle', 'Quelle', '')],
            },
          ],
        },
        {
          label: 'Kosten',
          fields: [
            {
              name: 'kosten',
              label: 'Kosten',
              type: 'group',
              fields: [
                {
                  name: 'art',
                  label: 'Wer den Preis festlegt',
                  type: 'select',
                  required: true,
                  options: [
                    { value: 'keine', label: 'Es kostet nach einer Regel nichts' },
                    { value: 'gesetz', label: 'Ein Gesetz nennt den Betrag' },
                    { value: 'kommune', label: 'Die Kommune legt ihn fest' },
                    { value: 'andere', label: 'Eine andere Stelle legt ihn fest' },
                  ],
                },
                {
                  name: 'betraege',
                  label: 'Beträge',
                  labels: { singular: 'Betrag', plural: 'Beträge' },
                  type: 'array',
                  admin: { condition: (_, kosten) => kosten?.['art'] === 'gesetz', components: zeilenname('fuer', 'Betrag') },
                  fields: [
                    { name: 'fuer', label: 'Wofür', type: 'text', required: true },
                    { name: 'euro', label: 'Euro', type: 'number', required: true, min: 0 },
                  ],
                },
                {
                  name: 'wer',
                  label: 'Welche Stelle',
                  type: 'text',
                  admin: { condition: (_, kosten) => kosten?.['art'] === 'andere' },
                },
                {
                  ...rechtsgrundlage('quelle', 'Regel', ''),
                  admin: { condition: (_, kosten) => ['keine', 'gesetz'].includes(kosten?.['art']) },
                } as Inhaltsart['felder'][number],
                {
                  ...STAND,
                  name: 'stand',
                  label: 'Geprüft am',
                  admin: { condition: (_, kosten) => ['keine', 'gesetz'].includes(kosten?.['art']) },
                  required: false,
                } as Inhaltsart['felder'][number],
              ],
            },
          ],
        },
        {
          label: 'Einordnung',
          fields: [
            mitForm('leika', {
              name: 'leika',
              label: 'LeiKa-Schlüssel',
              type: 'text',
              hasMany: true,
              required: true,
              admin: {
                description: 'Alle Leistungen des Katalogs, für die diese Seite steht, die meistgesuchte zuerst. 14 Ziffern.',
              },
            } satisfies TextField),
            mitForm('ozg', {
              name: 'ozg',
              label: 'OZG-Leistung',
              type: 'text',
              admin: { description: 'Nummer im OZG-Umsetzungskatalog: „10160“.' },
            } satisfies TextField),
            {
              name: 'lage',
              label: 'Lebens- oder Geschäftslage',
              type: 'number',
              required: true,
              min: 1,
              admin: { description: 'Die Nummer in register/lagen.csv.' },
            },
            {
              name: 'kachel',
              label: 'Bild',
              type: 'text',
              admin: { description: 'Name einer Kachel. Leer: das Bild des Themas.' },
            },
            { name: 'symbol', label: 'Symbol', type: 'text', admin: { description: 'Name eines Lucide-Symbols.' } },
          ],
        },
      ],
    },
    STAND,
  ],
  zuAngaben: (roh) => {
    const kosten = (roh['kosten'] ?? {}) as Record<string, unknown>
    const erlaubt = ['art', ...(KOSTENFELDER[String(kosten['art'])] ?? [])]
    return {
      ...roh,
      art: 'beschrieben',
      kosten: Object.fromEntries(Object.entries(kosten).filter(([name]) => erlaubt.includes(name))),
    }
  },
}
