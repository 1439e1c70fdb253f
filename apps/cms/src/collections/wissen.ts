import {
  BausteinSchema,
  BegriffSchema,
  LeitfadenSchema,
  MeldungSchema,
  NACHNUTZUNGSFRAGE,
  PROJEKTARTEN,
  PROJEKTZUSTAENDE,
  ProjektSchema,
} from '@infoschalter/domain'
import type { TextField } from 'payload'
import {
  adresse,
  kurz,
  QUELLEN,
  reifegrad,
  STAND,
  SYNONYME,
  THEMEN_FELD,
  titel,
  verweise,
  WISSENSEBENE,
  zeilenname,
  zeitangabe,
} from '../felder/angaben.ts'
import { mitForm } from '../felder/formen.ts'
import { abschnitte, text } from '../felder/text.ts'
import type { Inhaltsart } from './inhaltsart.ts'

const GRUPPE = 'Für Verwaltungen'

const PROJEKTART_NAME = {
  'best-practice': 'Gutes Beispiel',
  modellprojekt: 'Modellprojekt',
  'efa-dienst': 'EfA-Dienst',
  plattform: 'Plattform',
  standard: 'Standard',
} as const

const PROJEKTZUSTAND_NAME = {
  geplant: 'Geplant',
  laeuft: 'Läuft',
  'in-betrieb': 'In Betrieb',
  abgeschlossen: 'Abgeschlossen',
} as const

export const PROJEKT: Inhaltsart = {
  slug: 'projekte',
  seite: ({ slug }) => `/wissen/projekte/${slug}`,
  singular: 'Projekt',
  plural: 'Projekte',
  gruppe: GRUPPE,
  hilfe: 'Was andere schon gelöst haben: gute Beispiele, Modellprojekte, nachnutzbare Dienste.',
  bereich: 'auskunft',
  schema: ProjektSchema,
  spalten: ['art', 'zustand', 'stand'],
  felder: [
    // The first tab is all that a Kommune needs to hand in a Projekt; the others can wait for those who know more.
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Das Nötige',
          fields: [
            titel({ hilfe: 'Name des Projekts.' }),
            kurz({ hilfe: 'Ein oder zwei Sätze.' }),
            {
              name: 'art',
              label: 'Art',
              type: 'select',
              required: true,
              options: PROJEKTARTEN.map((value) => ({ value, label: PROJEKTART_NAME[value] })),
            },
            WISSENSEBENE,
            THEMEN_FELD,
            {
              name: 'traeger',
              label: 'Träger',
              type: 'text',
              hasMany: true,
              required: true,
              admin: { description: 'Stellen und Unternehmen, keine Privatpersonen.' },
            },
            text({ name: 'problem', label: 'Problem', pflicht: true }),
            text({ name: 'loesung', label: 'Lösung', pflicht: true }),
            {
              name: 'zustand',
              label: 'Stand des Projekts',
              type: 'select',
              required: true,
              options: PROJEKTZUSTAENDE.map((value) => ({ value, label: PROJEKTZUSTAND_NAME[value] })),
            },
            QUELLEN,
          ],
        },
        {
          label: 'Beteiligte und Leistungen',
          fields: [
            {
              name: 'partner',
              label: 'Partner',
              type: 'text',
              hasMany: true,
              admin: { description: 'Wer außerdem mitmacht: Stellen, Unternehmen, Hochschulen, keine Privatpersonen.' },
            },
            mitForm('ags', {
              name: 'kommunen',
              label: 'Beteiligte Kommunen',
              type: 'text',
              hasMany: true,
              admin: { description: 'Amtliche Gemeindeschlüssel (8 Ziffern) aus Nordrhein-Westfalen, soweit belegt.' },
            } satisfies TextField),
            verweise('leistungen', 'Leistungen', 'leistungen'),
            {
              name: 'kontakt',
              label: 'Kontakt',
              type: 'group',
              admin: { description: 'Eine Stelle, keine Person.' },
              fields: [{ name: 'stelle', label: 'Stelle', type: 'text' }, adresse('url', 'Internetadresse', '')],
            },
          ],
        },
        {
          label: 'Ergebnis und Nachnutzung',
          fields: [
            text({ name: 'ergebnis', label: 'Ergebnis', hilfe: 'Nur was belegt ist.' }),
            {
              name: 'zahlen',
              label: 'Ergebnisse als Zahlen',
              labels: { singular: 'Zahl', plural: 'Zahlen' },
              type: 'array',
              admin: {
                description: 'Nur mit Quelle. Jede Zahl steht mit ihrem Stand auf der Seite.',
                components: zeilenname('was', 'Zahl'),
              },
              fields: [
                {
                  name: 'wert',
                  label: 'Wert',
                  type: 'text',
                  required: true,
                  maxLength: 30,
                  admin: { description: 'Wie die Quelle ihn nennt: „71“, „über 20“.' },
                },
                { name: 'was', label: 'Was gezählt ist', type: 'text', required: true, maxLength: 140 },
                zeitangabe('stand', 'Stand der Zahl', ''),
                adresse('quelle', 'Quelle', 'Wo die Zahl steht. Am besten eine der Quellen unten.', true),
              ],
            },
            text({ name: 'nachnutzung', label: 'Nachnutzung', hilfe: 'Was man braucht, um es auch zu nutzen.' }),
            {
              name: 'antworten',
              label: 'Fragen zum Nachnutzen',
              labels: { singular: 'Antwort', plural: 'Antworten' },
              type: 'array',
              admin: {
                description: 'Nur was eine Quelle belegt. Fehlen Kosten oder Personal, steht auf der Seite „nicht dokumentiert“.',
                components: zeilenname('frage', 'Antwort', NACHNUTZUNGSFRAGE),
              },
              fields: [
                {
                  name: 'frage',
                  label: 'Frage',
                  type: 'select',
                  required: true,
                  options: Object.entries(NACHNUTZUNGSFRAGE).map(([value, label]) => ({ value, label })),
                },
                { name: 'antwort', label: 'Antwort', type: 'textarea', required: true, maxLength: 600 },
              ],
            },
            { name: 'lizenz', label: 'Lizenz', type: 'text', admin: { description: 'Wenn der Quelltext offen ist.' } },
            adresse('code', 'Quelltext', 'Wo der Quelltext liegt.'),
            {
              name: 'dokumente',
              label: 'Unterlagen',
              labels: { singular: 'Unterlage', plural: 'Unterlagen' },
              type: 'array',
              admin: { description: 'Berichte, Konzepte, Handbücher im Netz.', components: zeilenname('titel', 'Unterlage') },
              fields: [
                { name: 'titel', label: 'Titel der Unterlage', type: 'text', required: true, maxLength: 140 },
                adresse('url', 'Internetadresse', '', true),
              ],
            },
            reifegrad('Reifegrad', 'Nach dem OZG-Reifegradmodell, 0 bis 4. Nur wenn eine Quelle ihn nennt.'),
          ],
        },
        {
          label: 'Zeit und Suche',
          fields: [zeitangabe('beginn', 'Beginn', ''), zeitangabe('ende', 'Ende', ''), SYNONYME],
        },
      ],
    },
    STAND,
  ],
}

export const MELDUNG: Inhaltsart = {
  slug: 'meldungen',
  seite: ({ slug }) => `/wissen/meldungen/${slug}`,
  singular: 'Meldung',
  plural: 'Meldungen',
  gruppe: GRUPPE,
  hilfe: 'Neues aus Bund, Land und Kommunen.',
  bereich: 'auskunft',
  schema: MeldungSchema,
  spalten: ['datum', 'ebene', 'stand'],
  felder: [
    titel({ hilfe: 'Was geschehen ist.' }),
    kurz({ hilfe: 'Ein oder zwei Sätze.' }),
    zeitangabe('datum', 'Datum', 'Der Tag des Ereignisses, wie die Quelle ihn nennt.'),
    text({ name: 'text', label: 'Text', pflicht: true }),
    WISSENSEBENE,
    THEMEN_FELD,
    SYNONYME,
    QUELLEN,
    STAND,
  ],
}

export const LEITFADEN: Inhaltsart = {
  slug: 'leitfaeden',
  seite: ({ slug }) => `/wissen/leitfaeden/${slug}`,
  singular: 'Leitfaden',
  plural: 'Leitfäden',
  gruppe: GRUPPE,
  hilfe: 'Wie man etwas in einer Verwaltung anpackt.',
  bereich: 'auskunft',
  schema: LeitfadenSchema,
  spalten: ['fuer', 'stand'],
  felder: [
    titel({ hilfe: 'Was man damit tun kann.' }),
    kurz({ hilfe: 'Ein oder zwei Sätze.' }),
    { name: 'fuer', label: 'Für wen im Rathaus', type: 'text', required: true, maxLength: 90 },
    abschnitte(2, 'Mindestens zwei Abschnitte.'),
    THEMEN_FELD,
    SYNONYME,
    QUELLEN,
    STAND,
  ],
}

export const BEGRIFF: Inhaltsart = {
  slug: 'begriffe',
  seite: ({ slug }) => `/wissen/begriffe/${slug}`,
  singular: 'Begriff',
  plural: 'Begriffe',
  gruppe: GRUPPE,
  hilfe: 'Fachwörter, in einem Satz erklärt.',
  bereich: 'auskunft',
  schema: BegriffSchema,
  spalten: ['themen', 'stand'],
  felder: [
    titel({ label: 'Begriff', hilfe: 'Wie er in Texten steht.', max: 70 }),
    kurz({ label: 'Erklärung', hilfe: 'Ein oder zwei Sätze, die für sich stehen.' }),
    text({ name: 'mehr', label: 'Mehr dazu' }),
    {
      name: 'auch',
      label: 'Auch genannt',
      type: 'text',
      hasMany: true,
      admin: { description: 'Abkürzung, Langform, andere Namen. Stehen auf der Seite.' },
    },
    SYNONYME,
    THEMEN_FELD,
    verweise('verwandt', 'Verwandte Begriffe', 'begriffe'),
    QUELLEN,
    STAND,
  ],
}

export const BAUSTEIN: Inhaltsart = {
  slug: 'landschaft',
  seite: ({ slug }) => `/wissen/landschaft/${slug}`,
  singular: 'Baustein',
  plural: 'Verwaltungslandschaft',
  gruppe: GRUPPE,
  hilfe: 'Wer und was zur digitalen Verwaltung gehört und wie es zusammenhängt. Daraus entsteht das Schaubild.',
  bereich: 'auskunft',
  schema: BausteinSchema,
  spalten: ['art', 'ebene', 'stand'],
  felder: [
    titel({ label: 'Name', hilfe: 'Name der Stelle, Plattform oder Norm.', max: 60 }),
    kurz({ hilfe: 'Ein oder zwei Sätze.' }),
    {
      name: 'art',
      label: 'Art',
      type: 'select',
      required: true,
      options: [
        { value: 'akteur', label: 'Akteur' },
        { value: 'plattform', label: 'Plattform' },
        { value: 'basisdienst', label: 'Basisdienst' },
        { value: 'standard', label: 'Standard' },
      ],
    },
    WISSENSEBENE,
    { name: 'betreiber', label: 'Betreiber', type: 'text' },
    adresse('url', 'Internetadresse', ''),
    {
      name: 'verbindungen',
      label: 'Verbindungen',
      labels: { singular: 'Verbindung', plural: 'Verbindungen' },
      type: 'array',
      admin: {
        description: 'Von hier aus gelesen: „betreibt“, „nutzt“, „liefert Daten an“.',
        components: zeilenname('wie', 'Verbindung'),
      },
      fields: [
        { name: 'wie', label: 'Wie', type: 'text', required: true, maxLength: 60 },
        { name: 'zu', label: 'Womit', type: 'relationship', relationTo: 'landschaft', required: true },
      ],
    },
    abschnitte(1, 'Was man darüber wissen sollte.'),
    SYNONYME,
    QUELLEN,
    STAND,
  ],
}
