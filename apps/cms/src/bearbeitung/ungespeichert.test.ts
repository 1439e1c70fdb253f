import { expect, test } from 'vitest'
import { toLexical } from '../umwandlung/lexical.ts'
import { findUngespeichertes } from './ungespeichert.ts'

const text = (wort: string) => toLexical([{ art: 'absatz', inhalt: [{ art: 'text', text: wort }] }])

test('what is written and not saved is kept as words, and nothing else', () => {
  const felder = {
    titel: { value: 'Neu?' },
    slug: { value: 'alt' },
    antwort: { value: text('Neue Antwort.') },
    mehr: { value: text('Wie zuvor.') },
    stand: { value: '2026-11-26T12:00:00.000Z' },
    leistungen: { value: [1, 2] },
    'schritte.0.text': { value: 'Erster Schritt' },
    'schritte.1.text': { value: 'Zweiter Schritt' },
    leer: { value: null },
    geloescht: { value: '' },
  }
  const gespeichert = {
    titel: 'Alt?',
    slug: 'alt',
    mehr: text('Wie zuvor.'),
    schritte: [{ text: 'Erster Schritt' }],
    geloescht: 'Weg',
  }
  expect(findUngespeichertes(felder, gespeichert)).toEqual([
    { pfad: 'titel', text: 'Neu?' },
    { pfad: 'antwort', text: 'Neue Antwort.' },
    { pfad: 'schritte.1.text', text: 'Zweiter Schritt' },
  ])
})

test('a form of a document that is not saved yet', () => {
  expect(findUngespeichertes({ titel: { value: 'Neu?' } }, undefined)).toEqual([{ pfad: 'titel', text: 'Neu?' }])
})
