import { spawn } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DEMO_DATEI, prepareDemo } from '../browser/demo.ts'
import { createVarDir, type LaufendesPortal, startPortal } from '../browser/portal.ts'

const IMPORT = join(import.meta.dirname, '../../apps/cms/src/import/main.ts')
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
      if (!(await isAnswered(portal.url + pfad))) fehler++
      anfragen++
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

async function text(pfad: string): Promise<string> {
  return (await fetch(portal.url + pfad)).text()
}

/** An answer that names a service of the town's own. (Pages lead from an invented service to what that means.) */
async function findPageWith(adresse: string): Promise<string> {
  for (const q of ['anmelden', 'beantragen', 'hund', 'wohnung', 'urkunde']) {
    const pfad = `/api/v1/suche?q=${q}&ort=bielefeld&limit=50`
    if ((await text(pfad)).includes(adresse)) return pfad
  }
  throw new Error(`no answer names ${adresse}`)
}

async function isAnswered(url: string): Promise<boolean> {
  try {
    const antwort = await fetch(url)
    await antwort.text()
    return antwort.status === 200
  } catch {
    return false
  }
}

describe('another report imported while the portal runs', () => {
  it('changes what it shows within five seconds, and no request fails', async () => {
    const seite = await findPageWith('https://bielefeld.example/')
    const bericht = await readFile(join(portal.varDir, DEMO_DATEI), 'utf8')
    const datei = join(portal.varDir, 'neuer-bericht.csv')
    await writeFile(datei, bericht.replaceAll('https://bielefeld.example/', 'https://bielefeld.example/neu/'))

    const last = holdLoad(['/', seite, '/suche?q=hund', '/orte/bielefeld', '/leistungen?ort=koeln'])
    expect(await importReport(datei)).toBe(0)
    const veroeffentlicht = performance.now()
    while (!(await text(seite)).includes('https://bielefeld.example/neu/')) {
      expect(performance.now() - veroeffentlicht).toBeLessThan(5_000)
      await pause(50)
    }
    const { anfragen, fehler } = await last.ende()
    expect(anfragen).toBeGreaterThan(20)
    expect(fehler).toBe(0)
  })

  it('that is broken leaves everything as it was and ends with an error', async () => {
    const vorher = await readFile(join(portal.varDir, 'snapshots/aktuell.json'), 'utf8')
    const datei = join(portal.varDir, 'kaputt.csv')
    await writeFile(datei, '<!DOCTYPE html><title>502 Bad Gateway</title>')
    expect(await importReport(datei)).toBe(1)
    expect(await readFile(join(portal.varDir, 'snapshots/aktuell.json'), 'utf8')).toBe(vorher)
    expect((await fetch(`${portal.url}/orte/bielefeld`)).status).toBe(200)
  })
})
