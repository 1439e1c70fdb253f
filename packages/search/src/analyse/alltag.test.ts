import { describe, expect, it } from 'vitest'
import { ALLTAGSWORTE } from './alltag.ts'
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
  })
})
