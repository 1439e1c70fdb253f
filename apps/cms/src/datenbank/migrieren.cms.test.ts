import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createProbeCms, type ProbeCms } from '../probe/probe-cms.ts'
import { migrate } from './migrieren.ts'

let cms: ProbeCms
beforeAll(async () => {
  cms = await createProbeCms()
})
afterAll(() => cms.weg())

describe('the steps from one state of the tables to the next', () => {
  test('make an empty database ready, and then there is nothing left to do', async () => {
    expect(await migrate(cms.datenbank)).toEqual([])
    expect((await cms.payload.count({ collection: 'fragen' })).totalDocs).toBe(0)
  })

  test('keep what is there', async () => {
    const { id } = await cms.payload.create({ collection: 'organisationen', data: { name: 'Bleibt', art: 'land' } })
    expect(await migrate(cms.datenbank, [{ name: '9001-neu', statements: ['CREATE TABLE neu (wert TEXT)'] }])).toEqual([
      '9001-neu',
    ])
    expect(await cms.payload.findByID({ collection: 'organisationen', id })).toMatchObject({ name: 'Bleibt' })
  })

  test('happen as a whole or not at all', async () => {
    const kaputt = { name: '9002-kaputt', statements: ['CREATE TABLE halb (wert TEXT)', 'INSERT INTO gibt_es_nicht VALUES (1)'] }
    await expect(migrate(cms.datenbank, [kaputt])).rejects.toThrow(/gibt_es_nicht/)
    const heil = { name: '9002-kaputt', statements: ['CREATE TABLE halb (wert TEXT)'] }
    expect(await migrate(cms.datenbank, [heil])).toEqual(['9002-kaputt'])
  })

  test('two programs that start at once take each step once', async () => {
    const schritt = [{ name: '9003-einmal', statements: ['CREATE TABLE einmal (wert TEXT)'] }]
    const getan = await Promise.all([migrate(cms.datenbank, schritt), migrate(cms.datenbank, schritt)])
    expect(getan.flat()).toEqual(['9003-einmal'])
  })
})
