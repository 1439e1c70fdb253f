import type { Text } from '@infoschalter/domain'
import type { Field } from 'payload'
import { expect, test } from 'vitest'
import { toLexical } from '../umwandlung/lexical.ts'
import { compareFassungen, findVerweise } from './vergleich.ts'

const FELDER: readonly Field[] = [
  { name: 'titel', label: 'Frage', type: 'text' },
  { name: 'antwort', label: 'Antwort', type: 'richText' },
  { name: 'stand', label: 'Geprüft am', type: 'date' },
  { name: 'um', label: 'Um', type: 'date', admin: { date: { pickerAppearance: 'dayAndTime' } } },
  { name: 'geprueft', label: 'Von der Zielgruppe geprüft', type: 'checkbox' },
  { name: 'synonyme', label: 'Suchwörter', type: 'text', hasMany: true },
  { name: 'leistungen', label: 'Leistungen dazu', type: 'relationship', relationTo: 'leistungen', hasMany: true },
  {
    name: 'zielgruppe',
    label: 'Für wen',
    type: 'select',
    options: [
      { value: 'buerger', label: 'Bürgerinnen und Bürger' },
      { value: 'unternehmen', label: 'Unternehmen' },
    ],
  },
  {
    name: 'quellen',
    label: 'Quellen',
    type: 'array',
    fields: [
      { name: 'titel', label: 'Titel der Quelle', type: 'text' },
      { name: 'url', label: 'Internetadresse', type: 'text' },
      { name: 'stellen', label: 'Stellen', type: 'text', hasMany: true },
    ],
  },
  { name: 'kontakt', label: 'Kontakt', type: 'group', fields: [{ name: 'telefon', label: 'Telefon', type: 'text' }] },
  { name: 'ablauf', label: 'Bearbeitungsstand', type: 'text', custom: { intern: true } },
]

const vergleich = (vorher: object, nachher: object) =>
  compareFassungen(FELDER, vorher as never, nachher as never, (sammlung, id) => `${sammlung} ${id}`)
const text = (...bloecke: Text) => toLexical(bloecke)

test('says what differs by the names of the form, and nothing of what is the same or of the CMS itself', () => {
  expect(
    vergleich(
      { titel: 'Alt?', zielgruppe: 'buerger', ablauf: 'entwurf', synonyme: ['a'], kontakt: { telefon: '1' } },
      { titel: 'Neu?', zielgruppe: 'unternehmen', ablauf: 'freigegeben', synonyme: ['a'], kontakt: { telefon: '2' } },
    ),
  ).toEqual([
    { feld: 'Frage', vorher: 'Alt?', nachher: 'Neu?' },
    { feld: 'Für wen', vorher: 'Bürgerinnen und Bürger', nachher: 'Unternehmen' },
    { feld: 'Kontakt, Telefon', vorher: '1', nachher: '2' },
  ])
})

test('empty is empty, however it is stored', () => {
  expect(vergleich({ titel: null, synonyme: [], antwort: null }, { titel: '', quellen: [], kontakt: { telefon: null } })).toEqual(
    [],
  )
})

test('shows a text by its lines, with what is bold, where links lead, and lists', () => {
  const absatz = {
    art: 'absatz',
    inhalt: [
      { art: 'text', text: 'Siehe ' },
      { art: 'link', text: 'hier', ziel: 'https://a.example' },
    ],
  } as const
  const [antwort] = vergleich(
    { antwort: text(absatz as never) },
    {
      antwort: text(
        { art: 'zwischentitel', text: 'Wann' },
        {
          art: 'absatz',
          inhalt: [
            { art: 'fett', text: 'Montags' },
            { art: 'text', text: ' um 8' },
          ],
        },
        { art: 'liste', geordnet: false, punkte: [[{ art: 'text', text: 'Ausweis' }], [{ art: 'text', text: 'Foto' }]] },
        { art: 'liste', geordnet: true, punkte: [[{ art: 'text', text: 'Ziehen' }]] },
      ),
    },
  )
  expect(antwort).toEqual({
    feld: 'Antwort',
    vorher: 'Siehe hier (→ https://a.example)',
    nachher: '— Wann —\n*Montags* um 8\n• Ausweis\n• Foto\n1. Ziehen',
  })
})

test('shows lists by their rows, relations by the titles of what they lead to, days and times as people write them', () => {
  expect(
    vergleich(
      {
        quellen: [{ id: 'x', titel: 'A', url: 'https://a.example' }],
        leistungen: [1],
        stand: '2026-11-20T12:00:00.000Z',
        geprueft: false,
      },
      {
        quellen: [
          { id: 'y', titel: 'A', url: 'https://a.example' },
          { id: 'z', titel: 'B', stellen: ['§ 1', '§ 2'] },
        ],
        leistungen: [{ id: 1, updatedAt: '' }, 2],
        stand: '2026-11-25T12:00:00.000Z',
        um: '2026-11-25T12:30:00.000Z',
        geprueft: true,
      },
    ),
  ).toEqual([
    { feld: 'Geprüft am', vorher: '20.11.2026', nachher: '25.11.2026' },
    { feld: 'Um', vorher: '', nachher: '25.11.2026, 13:30' },
    { feld: 'Von der Zielgruppe geprüft', vorher: 'Nein', nachher: 'Ja' },
    { feld: 'Leistungen dazu', vorher: 'leistungen 1', nachher: 'leistungen 1\nleistungen 2' },
    {
      feld: 'Quellen',
      vorher: '1. Titel der Quelle: A; Internetadresse: https://a.example',
      nachher: '1. Titel der Quelle: A; Internetadresse: https://a.example\n2. Titel der Quelle: B; Stellen: \n   § 1\n   § 2',
    },
  ])
})

test('what cannot be a time is shown as it is', () => {
  expect(vergleich({}, { stand: 'irgendwann' })).toEqual([{ feld: 'Geprüft am', vorher: '', nachher: 'irgendwann' }])
})

test('finds what relations lead to, in lists too', () => {
  const felder: readonly Field[] = [
    ...FELDER,
    { name: 'schritte', type: 'array', fields: [{ name: 'logo', type: 'upload', relationTo: 'medien' }] },
  ]
  expect(findVerweise(felder, { leistungen: [1, { id: 2, updatedAt: '' }], schritte: [{ logo: 3 }, { logo: null }] })).toEqual([
    { sammlung: 'leistungen', id: 1 },
    { sammlung: 'leistungen', id: 2 },
    { sammlung: 'medien', id: 3 },
  ])
})
