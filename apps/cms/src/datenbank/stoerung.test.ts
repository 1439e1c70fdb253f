import { describe, expect, it } from 'vitest'
import { findStoerung } from './stoerung.ts'

const mitCode = (code: string, cause?: Error) => Object.assign(new Error('etwas', { cause }), { code })

describe('a disturbance of the database', () => {
  it.each([
    ['SQLITE_BUSY', 'datenbank-belegt'],
    ['SQLITE_BUSY_SNAPSHOT', 'datenbank-belegt'],
    ['55P03', 'datenbank-belegt'],
    ['SQLITE_FULL', 'datenbank-voll'],
    ['53100', 'datenbank-voll'],
    ['SQLITE_READONLY', 'datenbank-gesperrt'],
    ['ECONNREFUSED', 'datenbank-weg'],
    ['57P03', 'datenbank-weg'],
    ['08006', 'datenbank-weg'],
  ])('with the code %s is %s', (code, regel) => {
    expect(findStoerung(mitCode(code))?.regel).toBe(regel)
  })

  it('is found however deep it is wrapped', () => {
    expect(findStoerung(new Error('Failed query', { cause: new Error('noch eine', { cause: mitCode('SQLITE_FULL') }) }))).toEqual(
      {
        regel: 'datenbank-voll',
        meldung: expect.stringContaining('Es wurde nichts gespeichert.'),
      },
    )
  })

  it('is also a connection that broke without a code', () => {
    expect(findStoerung(new Error('Connection terminated unexpectedly'))?.regel).toBe('datenbank-weg')
  })

  it.each([
    [mitCode('23505')],
    [mitCode('SQLITE_CONSTRAINT_UNIQUE')],
    [new TypeError('x is not a function')],
    ['kein Fehler'],
    [null],
  ])('is not %s', (error) => {
    expect(findStoerung(error)).toBeNull()
  })
})
