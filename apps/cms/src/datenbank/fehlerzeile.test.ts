import { describe, expect, it } from 'vitest'
import { toFehlerzeile } from './fehlerzeile.ts'

describe('an error in the log', () => {
  it('says what and where, and why, however deep', () => {
    const grund = Object.assign(new Error('could not extend file'), { code: '53100' })
    expect(toFehlerzeile(new TypeError('Failed query: insert', { cause: grund }))).toMatchObject({
      art: 'TypeError',
      meldung: 'Failed query: insert',
      stelle: expect.arrayContaining([expect.stringMatching(/^at /)]),
      grund: { code: '53100', meldung: 'could not extend file' },
    })
  })

  it('keeps nothing of what an editor has written', () => {
    const zeile = JSON.stringify(
      toFehlerzeile(new Error('Failed query: insert into "fragen"\nparams: Mein geheimer Entwurf,1\nmehr')),
    )
    expect(zeile).not.toContain('geheim')
    expect(zeile).not.toContain('mehr')
  })

  it('is short', () => {
    expect(String(toFehlerzeile(new Error('x'.repeat(9_000)))['meldung']).length).toBeLessThan(310)
  })

  it('may be no error at all', () => {
    expect(toFehlerzeile('abgebrochen')).toEqual({ meldung: 'abgebrochen' })
  })
})
