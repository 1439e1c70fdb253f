import { spawn } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DEMO_DATEI, prepareDemo } from '../browser/demo.ts'
import { createVarDir, type LaufendesPortal, startPortal } from '../browser/portal.ts'

const IMPORT = join(import.meta.dirname, '../../apps/cms/src/import/main.ts')
const SEITE = '/leistungen/hund-anmelden/bielefeld'

let portal: LaufendesPortal
let removeVarDir: () => Promise<void>
beforeAll(async () => {
  const varDir = await createVarDir()
  removeVarDir = varDir.remove
  await prepareDemo(varDir.pfad)
  portal = await startPortal(varDir.pfad)
})
afterAll(async () => {
  await portal.stop()
  await removeVarDir()
})

function importReport(datei: string): Promise<number | null> {
  const prozess = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', IMPORT, 'open-pvog', datei], {
    env: { ...process.env, INFOSCHALTER_VAR: portal.varDir },
    stdio: 'ignore',
  })
  return new Promise((resolve) => prozess.once('exit', resolve))
}

/** Asks without pause until told to end; counts what was not answered as it should be. */
function holdLoad(pfade: readonly string[]): { ende(): Promise<{ anfragen: number; fehler: number }> } {
  let weiter = true
  let anfragen = 0
  let fehler = 0
  const arbeiter = pfade.map(async (pfad) => {
    while (weiter) {
      const status = await fetch(portal.url + pfad)
        .then(async (antwort) => (await antwort.text(), antwort.status))
        .catch(() => 0)
      anfragen++
      if (status !== 200) fehler++
    }
  })
  return {
    async ende() {
      weiter = false
      await Promise.all(arbeiter)
      return { anfragen, fehler }
    },
  }
}

describe('another report imported while the portal runs', () => {
  it('changes what it shows within five seconds, and no request fails', async () => {
    const bericht = await readFile(join(portal.varDir, DEMO_DATEI), 'utf8')
    const neu = bericht.replaceAll('https://bielefeld.example/', 'https://bielefeld.example/neu/')
    expect(neu).not.toBe(bericht)
    const datei = join(portal.varDir, 'neuer-bericht.csv')
    await writeFile(datei, neu)
    const vorher = await (await fetch(portal.url + SEITE)).text()
    expect(vorher).not.toContain('bielefeld.example/neu/')

    const last = holdLoad(['/', SEITE, '/suche?q=hund', '/orte/bielefeld', '/leistungen?ort=koeln'])
    expect(await importReport(datei)).toBe(0)
    const veroeffentlicht = performance.now()
    while (!(await (await fetch(portal.url + '/orte/bielefeld')).text()).includes('Bielefeld') || !(await allePruefen())) {
      expect(performance.now() - veroeffentlicht).toBeLessThan(5_000)
      await pause(50)
    }
    const { anfragen, fehler } = await last.ende()
    expect(anfragen).toBeGreaterThan(20)
    expect(fehler).toBe(0)
  })

  async function allePruefen(): Promise<boolean> {
    const { schnappschuss } = (await (await fetch(`${portal.url}/health/ready`)).json()) as { schnappschuss: string }
    const { id } = JSON.parse(await readFile(join(portal.varDir, 'snapshots/aktuell.json'), 'utf8')) as { id: string }
    return schnappschuss === id
  }

  it('that is broken leaves everything as it was and ends with an error', async () => {
    const vorher = await readFile(join(portal.varDir, 'snapshots/aktuell.json'), 'utf8')
    const datei = join(portal.varDir, 'kaputt.csv')
    await writeFile(datei, '<!DOCTYPE html><title>502 Bad Gateway</title>')
    expect(await importReport(datei)).toBe(1)
    expect(await readFile(join(portal.varDir, 'snapshots/aktuell.json'), 'utf8')).toBe(vorher)
    expect((await fetch(portal.url + SEITE)).status).toBe(200)
  })
})
