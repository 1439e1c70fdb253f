import { describe, expect, it } from 'vitest'
import { toCsv } from './csv.ts'

describe('a CSV file', () => {
  it.each([
    ['=HYPERLINK("https://boese.example")', `"'=HYPERLINK(""https://boese.example"")"`],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['-cmd', "'-cmd"],
    ["+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"],
    ['\tx', "'\tx"],
    ['+49 521 51-0', '+49 521 51-0'],
    [-3, '-3'],
    [null, ''],
    ['Bad Salzuflen', 'Bad Salzuflen'],
  ])('writes %j so that no spreadsheet takes it for a formula', (wert, feld) => {
    expect(toCsv(['a'], [{ a: wert }])).toBe(`a\r\n${feld}\r\n`)
  })
})
