import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { UEBERGAENGE, ZUSTAND_NAME } from '../ablauf/ablauf.ts'
import { formatMatrix } from './matrix.ts'

const REDAKTION = readFileSync(join(import.meta.dirname, '../../../../docs/redaktion.md'), 'utf8')

test('docs/redaktion.md shows the rights as they are', () => {
  expect(REDAKTION).toContain(formatMatrix())
})

test('docs/redaktion.md names every step of the way, and draws it', () => {
  for (const { von, nach, name } of UEBERGAENGE) {
    expect(REDAKTION).toContain(`„${name}“`)
    expect(REDAKTION).toContain(
      `${ZUSTAND_NAME[von]} --> ${ZUSTAND_NAME[nach]}`
        .replaceAll('In Prüfung', 'InPruefung')
        .replaceAll('Veröffentlicht', 'Veroeffentlicht')
        .replaceAll('Zurückgezogen', 'Zurueckgezogen'),
    )
  }
})
