import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { DATENBANKEN } from './art.ts'
import { readMigrationen } from './migrationen.ts'
import { migrate } from './migrieren.ts'
import { compareSchema } from './schema.ts'

let verzeichnis: string
let datei: string
beforeEach(() => {
  verzeichnis = mkdtempSync(join(tmpdir(), 'infoschalter-migration-'))
  datei = join(verzeichnis, 'a.sqlite')
})
afterEach(() => rmSync(verzeichnis, { recursive: true }))

const VORHER = {
  name: '0001',
  statements: [
    'CREATE TABLE text (id INTEGER PRIMARY KEY, titel TEXT)',
    'CREATE TABLE wort (id INTEGER PRIMARY KEY, text_id INTEGER REFERENCES text (id) ON DELETE CASCADE, wort TEXT)',
    "INSERT INTO text VALUES (1, 'a'), (2, 'b')",
    "INSERT INTO wort VALUES (1, 1, 'x'), (2, 2, 'y')",
  ],
}
const zahl = (tabelle: string) => {
  const db = new DatabaseSync(datei)
  const zeile = db.prepare(`SELECT count(*) AS zahl FROM ${tabelle}`).get()
  db.close()
  return zeile?.['zahl']
}

describe('on SQLite, where a table is changed by building it anew', () => {
  test('rows that refer to its rows stay, though the generated step switches foreign keys on half way', async () => {
    const umbau = (tabelle: string, spalten: string) => [
      'PRAGMA foreign_keys=OFF;',
      `CREATE TABLE neu_${tabelle} (${spalten})`,
      `INSERT INTO neu_${tabelle} SELECT * FROM ${tabelle}`,
      `DROP TABLE ${tabelle}`,
      `ALTER TABLE neu_${tabelle} RENAME TO ${tabelle}`,
      'PRAGMA foreign_keys=ON;',
    ]
    await migrate(`file:${datei}`, [
      VORHER,
      {
        name: '0002',
        statements: [
          ...umbau('text', 'id INTEGER PRIMARY KEY, titel TEXT NOT NULL'),
          ...umbau('text', 'id INTEGER PRIMARY KEY, titel TEXT'),
        ],
      },
    ])
    expect([zahl('text'), zahl('wort')]).toEqual([2, 2])
  })

  test('a step that loses rows is taken back, with the number', async () => {
    const verlust = { name: '0002', statements: ['DELETE FROM wort WHERE id = 1'] }
    await expect(migrate(`file:${datei}`, [VORHER, verlust])).rejects.toThrow('gingen 1 von 2 Zeilen verloren')
    expect(zahl('wort')).toBe(2)
  })

  test('a step that leaves rows pointing to nothing is taken back', async () => {
    const waise = { name: '0002', statements: ["INSERT INTO wort VALUES (3, 99, 'z')"] }
    await expect(migrate(`file:${datei}`, [VORHER, waise])).rejects.toThrow('zeigen Zeilen ins Leere')
    expect(zahl('wort')).toBe(2)
  })

  test('the steps of the files never switch foreign keys', () => {
    for (const { statements } of readMigrationen('sqlite'))
      expect([...statements].join('\n')).not.toMatch(/^PRAGMA foreign_keys/im)
  })
})

describe('the collections and the migrations', () => {
  test.each(DATENBANKEN)('say the same on %s; else: npm run cms:migration -- <name>', async (datenbank) => {
    expect((await compareSchema(datenbank)).statements).toEqual([])
  })
})
