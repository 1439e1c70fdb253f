import { describe, expect, it } from 'vitest'
import { ALLTAGSWORTE, EINTRAEGE } from './alltag.ts'
import { stem } from './stamm.ts'
import { fold } from './zeichen.ts'

const auch = (wort: string) => ALLTAGSWORTE.get(fold(wort)) ?? ALLTAGSWORTE.get(stem(fold(wort)))

describe('the name of a country', () => {
  it.each(['Syrien', 'syrischer', 'Türkin', 'Ghana'])('stands for abroad: %s', (wort) => {
    expect(auch(wort)).toEqual(['ausland'])
  })

  it.each(['Polen', 'polnische', 'Griechin', 'Spanier', 'Österreicherin'])('stands for the EU as well: %s', (wort) => {
    expect(auch(wort)).toEqual(['ausland', 'eu'])
  })
})

describe('an everyday word', () => {
  it('does not stand for what is done with things in general', () => {
    expect(auch('Geschäftsaufgabe')).not.toContain('abmelden')
    expect(auch('auswandern')).not.toContain('abmelden')
    expect(auch('Weltreise')).not.toContain('abmelden')
  })

  it.each([
    ['Forellen', 'fischereischein'],
    ['Putzhilfen', 'minijob'],
    ['Klarinetten', 'musikschule'],
    ['Felgen', 'technische'],
    ['emigrate', 'wegzug'],
    ['renewal', 'verlangern'],
  ])('in any form and in English stands for the word of offices: %s', (wort, amtlich) => {
    expect(auch(wort)).toContain(amtlich)
  })

  it('stands once in the lists, and never for itself', () => {
    const woerter = EINTRAEGE.map(([wort]) => wort)
    expect(woerter.filter((wort, stelle) => woerter.indexOf(wort) !== stelle)).toEqual([])
    expect(woerter.filter((wort) => auch(wort)?.includes(wort))).toEqual([])
  })
})
