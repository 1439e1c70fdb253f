import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createProbe, satz } from './probe.ts'
import { nimmSperre } from './sperre.ts'

const ICH = { pid: 4711, seit: '2026-11-24T12:00:00.000Z' }

let ordner: string
beforeEach(() => {
  ordner = mkdtempSync(join(tmpdir(), 'infoschalter-sperre-'))
})
afterEach(() => rmSync(ordner, { recursive: true }))

/** A process that takes the lock and holds it until it is killed. */
async function halteInProzess(): Promise<{ toete: () => Promise<void> }> {
  const code = `const { nimmSperre } = await import(${JSON.stringify(join(import.meta.dirname, 'sperre.ts'))})
    process.stdout.write(nimmSperre(${JSON.stringify(ordner)}, { pid: process.pid, seit: 'eben' }).art)
    setInterval(() => {}, 1000)`
  const kind = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', code])
  const [text] = await once(kind.stdout, 'data')
  expect(String(text)).toBe('gehalten')
  return {
    async toete() {
      kind.kill('SIGKILL')
      await once(kind, 'exit')
    },
  }
}

describe('the lock', () => {
  it('is held by one at a time; the second learns by whom', () => {
    const erste = nimmSperre(ordner, ICH)
    expect(erste.art).toBe('gehalten')
    expect(nimmSperre(ordner, { pid: 1, seit: 'x' })).toEqual({ art: 'belegt', inhaber: ICH })
    if (erste.art === 'gehalten') erste.gib()
    const naechste = nimmSperre(ordner, ICH)
    expect(naechste).toMatchObject({ art: 'gehalten', abgebrochen: null })
    if (naechste.art === 'gehalten') naechste.gib()
  })

  it('holds between processes and ends with the process, even a killed one', async () => {
    const halter = await halteInProzess()
    expect(nimmSperre(ordner, ICH)).toMatchObject({ art: 'belegt', inhaber: { seit: 'eben' } })
    await halter.toete()
    const frei = nimmSperre(ordner, ICH)
    expect(frei).toMatchObject({ art: 'gehalten', abgebrochen: { seit: 'eben' } })
    if (frei.art === 'gehalten') frei.gib()
  })
})

describe('two imports at once', () => {
  it('are one import and one refusal that says who runs', async () => {
    const probe = createProbe()
    try {
      const pfad = probe.schreibe('1.csv', [satz()])
      let zweiter: Awaited<ReturnType<typeof probe.importiere>> | undefined
      const erster = await probe.importiere(pfad, {
        publishSnapshot: async () => {
          zweiter = await probe.importiere(pfad)
        },
      })
      expect(erster.code).toBe(0)
      expect(zweiter?.code).toBe(1)
      expect(zweiter?.bericht.grund).toMatchObject({
        regel: 'import-laeuft',
        meldung: expect.stringContaining(`Hier läuft schon ein Import (Prozess ${process.pid}, seit 2026-11-24T12:00:00.000Z)`),
      })
      expect((await probe.importiere(pfad)).code).toBe(0)
    } finally {
      probe.weg()
    }
  })
})
