import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCli } from './cli.ts'

const WURZEL = join(import.meta.dirname, '../../../..')
const FIXTURES = join(WURZEL, 'fixtures/open-pvog')

let verzeichnis: string
beforeEach(() => {
  verzeichnis = mkdtempSync(join(tmpdir(), 'infoschalter-cli-'))
})
afterEach(() => rmSync(verzeichnis, { recursive: true }))

async function rufe(argv: string[], publishSnapshot: () => Promise<void> = async () => undefined) {
  let ausgabe = ''
  let fehler = ''
  const code = await runCli({
    argv,
    verzeichnis,
    wurzel: WURZEL,
    schreibe: (text) => {
      ausgabe += text
    },
    schreibeFehler: (text) => {
      fehler += text
    },
    istTerminal: false,
    pid: process.pid,
    publishSnapshot,
  })
  return { code, ausgabe, fehler }
}

describe('the command ends with', () => {
  it('0 when all is taken over', async () => {
    const { code, ausgabe } = await rufe(['open-pvog', join(FIXTURES, 'gut.csv')])
    expect(code).toBe(0)
    expect(ausgabe).toContain('Übernommen.')
  })

  it('1 when the report is refused', async () => {
    const { code, ausgabe } = await rufe(['open-pvog', join(FIXTURES, 'latin-1.csv')])
    expect(code).toBe(1)
    expect(ausgabe).toContain('latin-1.csv:2: Byte')
  })

  it('2 and the help when the call is wrong', async () => {
    const { code, fehler } = await rufe(['open-pvog'])
    expect(code).toBe(2)
    expect(fehler).toMatch(/^Es fehlt die Datei.*\n\nAufruf:/)
  })

  it('3 when some records are in quarantine', async () => {
    expect((await rufe(['open-pvog', join(FIXTURES, 'url-javascript.csv')])).code).toBe(3)
  })

  it('4 when publishing fails, and says how to repeat it', async () => {
    const { code, fehler } = await rufe(['open-pvog', join(FIXTURES, 'gut.csv')], () => Promise.reject(new Error('Platte voll')))
    expect(code).toBe(4)
    expect(fehler).toContain('Platte voll')
    expect(fehler).toContain('npm run publish')
  })

  it('0 and the help when asked for it', async () => {
    expect(await rufe(['--hilfe'])).toMatchObject({ code: 0, fehler: '', ausgabe: expect.stringMatching(/^Aufruf:/) })
  })
})

describe('the register decides', () => {
  it('which areas are known', async () => {
    const bericht = join(verzeichnis, 'b.csv')
    writeFileSync(bericht, 'leika_key,ars,url,online_status\n99102013104000,057110000000,,\n99102013104000,057110000001,,\n')
    const json = join(verzeichnis, 'j.json')
    expect((await rufe(['open-pvog', bericht, '--json', json])).code).toBe(3)
    expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({
      neu: { anzahl: 1 },
      quarantaene: { regeln: { 'ars-unbekannt': { anzahl: 1 } } },
    })
  })
})

describe('npm run import', () => {
  it('is this command: exit code, German words and no stack trace', () => {
    const lauf = spawnSync(
      process.execPath,
      [join(WURZEL, 'apps/cms/src/import/main.ts'), 'open-pvog', join(FIXTURES, 'leer.csv')],
      {
        env: { ...process.env, INFOSCHALTER_VAR: verzeichnis, NODE_OPTIONS: '--disable-warning=ExperimentalWarning' },
        encoding: 'utf8',
      },
    )
    expect(lauf.status).toBe(1)
    expect(lauf.stdout).toContain('Die Datei ist leer.')
    expect(lauf.stderr).toBe('')
  })
})
