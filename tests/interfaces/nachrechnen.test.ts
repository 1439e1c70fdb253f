import { execFile } from 'node:child_process'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Ergaenzung, ErgaenzungSchema, type Onlinedienst } from '@infoschalter/domain'
import { compileSnapshot, writeSnapshot } from '@infoschalter/snapshot'
import { beispielDienst, beispielInhalt } from '@infoschalter/snapshot/beispiel'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createVarDir, type LaufendesPortal, startPortal } from '../browser/portal.ts'

/** Reports of every kind, on every level: what one of two programs counts otherwise shows somewhere. */
function bunteDienste(): Onlinedienst[] {
  const { gebiete, leistungen } = beispielInhalt()
  const keys = [...new Set(leistungen.flatMap(({ leika }) => leika))].toSorted()
  const orte = gebiete.map(({ ars }) => ars).toSorted()
  let los = 7
  const wuerfel = (seiten: number) => {
    los = (los * 48_271) % 2_147_483_647
    return los % seiten
  }
  return keys.flatMap((leikaSchluessel) =>
    orte.flatMap((ars): Onlinedienst[] =>
      wuerfel(3) === 0
        ? []
        : [
            {
              ...beispielDienst(ars),
              leikaSchluessel,
              betrieb: wuerfel(5) === 0 ? 'inaktiv' : 'aktiv',
              umfang: wuerfel(3) === 0 ? 'teil' : 'voll',
              link: (['ungeprueft', 'erreichbar', 'nicht-erreichbar'] as const)[wuerfel(3)] ?? 'ungeprueft',
              url: wuerfel(7) === 0 ? null : `https://www.ort.de/${ars}`,
            },
          ],
    ),
  )
}

/** Of Kommunen and their Kreise, one or both. */
function bunteReifegrade(): Ergaenzung[] {
  const { gebiete, leistungen } = beispielInhalt()
  const orte = gebiete.filter(({ ebene }) => ebene === 'kommune' || ebene === 'kreis').map(({ ars }) => ars)
  return leistungen
    .filter(({ art }) => art === 'beschrieben')
    .flatMap(({ slug }, i) =>
      orte
        .filter((_, k) => (i * 7 + k * 5) % 3 > 0)
        .map((ars, k) =>
          ErgaenzungSchema.parse({
            leistung: slug,
            ars,
            text: [],
            oeffnungszeiten: [],
            reifegrad: (i + k * 3) % 5,
            quellen: [{ titel: 'Bericht', url: 'https://www.ort.de/bericht' }],
            stand: '2026-11-01',
          }),
        ),
    )
}

let portal: LaufendesPortal
let varDir: Awaited<ReturnType<typeof createVarDir>>
let davor: Server
let adresse: string
/** What somebody in between makes of an answer. */
let aendere: (pfad: string, text: string) => string = (_pfad, text) => text

beforeAll(async () => {
  const compiled = compileSnapshot(beispielInhalt({ onlinedienste: bunteDienste(), ergaenzungen: bunteReifegrade() }))
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.probleme))
  varDir = await createVarDir()
  const snapshots = join(varDir.pfad, 'snapshots')
  expect(await writeSnapshot(compiled.snapshot, snapshots)).toMatchObject({ ok: true })
  portal = await startPortal(varDir.pfad)
  davor = createServer(async (anfrage, antwort) => {
    const pfad = anfrage.url ?? ''
    const echte = await fetch(portal.url + pfad)
    antwort.writeHead(echte.status).end(aendere(pfad, await echte.text()))
  })
  await new Promise<void>((bereit) => davor.listen(0, '127.0.0.1', bereit))
  adresse = `http://127.0.0.1:${(davor.address() as { port: number }).port}`
})
afterAll(async () => {
  davor.closeAllConnections()
  await new Promise((fertig) => davor.close(fertig))
  await portal.stop()
  await varDir.remove()
})
beforeEach(() => {
  aendere = (_pfad, text) => text
})

async function run(...argumente: readonly string[]): Promise<{ code: number; text: string }> {
  const programm = join(import.meta.dirname, '../../apps/portal/src/features/daten/nachrechnen.mjs')
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [programm, ...argumente])
    return { code: 0, text: stdout + stderr }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { code, text: stdout + stderr }
  }
}

describe('counting again', () => {
  it('comes to the same figures by another way, in every file', async () => {
    const { code, text } = await run(`${adresse}/`)
    expect(text).not.toContain('✗')
    expect(text.match(/^✓ \/umsetzungsstand\/daten\/(?:kommunen|gebiete|themenfelder|gruppen|leistungen)-/gm)).toHaveLength(15)
    expect(text.match(/^✓ \/umsetzungsstand\/daten\/reifegrade-(?:gebiete|leistungen|themenfelder)/gm)).toHaveLength(3)
    expect(text).toMatch(/leika: in mindestens einer Kommune [1-9]\d* von \d+, [1-9]\d* von \d+ Paaren, flächendeckend [1-9]/)
    expect(text).toContain('Alles stimmt')
    expect(code).toBe(0)
  })

  it('names the file, the row and the column of a figure that is published otherwise', async () => {
    aendere = (pfad, text) => {
      if (pfad !== '/umsetzungsstand/daten/leistungen-anliegen.json') return text
      const json = JSON.parse(text)
      json.saetze[0].paare_online += 1
      return JSON.stringify(json)
    }
    const { code, text } = await run(adresse)
    expect(text).toMatch(
      /✗ \/umsetzungsstand\/daten\/leistungen-anliegen\.json: \d+ Zeilen\n {4}[a-z-]+: bei „paare_online“ steht (\d+), gezählt sind \d+/,
    )
    expect(text).toContain('Nicht alles stimmt.')
    expect(code).toBe(1)
  })

  it('counts Reifegrade again too', async () => {
    aendere = (pfad, text) => {
      if (pfad !== '/umsetzungsstand/daten/reifegrade-gebiete.json') return text
      const json = JSON.parse(text)
      json.saetze[0].reifegrad_3 += 1
      return JSON.stringify(json)
    }
    const { code, text } = await run(adresse)
    expect(text).toMatch(/✗ \/umsetzungsstand\/daten\/reifegrade-gebiete\.json[^✓]*bei „reifegrad_3“ steht [1-9]/)
    expect(code).toBe(1)
  })

  it('misses a row that is not published, and knows none that does not belong there', async () => {
    aendere = (pfad, text) => {
      if (pfad !== '/umsetzungsstand/daten/kommunen-ozg.json') return text
      const json = JSON.parse(text)
      json.saetze[0].ars = '059990000000'
      return JSON.stringify(json)
    }
    const { text } = await run(adresse)
    expect(text).toMatch(/059990000000: steht in der Datei, aber nicht in den Daten\n {4}05\d{10}: fehlt in der Datei/)
  })

  it('refuses data that were changed on the way', async () => {
    aendere = (pfad, text) => (pfad.endsWith('/onlinedienste.json') ? `${text} ` : text)
    expect(await run(adresse)).toEqual({
      code: 2,
      text: 'Die Prüfsumme von onlinedienste.json stimmt nicht: Die Datei wurde verändert.\n',
    })
    aendere = (pfad, text) => (pfad.endsWith('/manifest.json') ? `${text} ` : text)
    expect((await run(adresse)).text).toContain('Das Inhaltsverzeichnis gehört nicht zu Schnappschuss')
  })

  it('says to do it again when a new state was published in between', async () => {
    aendere = (pfad, text) =>
      pfad.startsWith('/umsetzungsstand/') ? text.replace(/"schnappschuss":"[0-9a-f]+"/, '"schnappschuss":"anderer"') : text
    expect(await run(adresse)).toMatchObject({ code: 2, text: expect.stringContaining('Rechnen Sie noch einmal nach.') })
  })

  it.each([
    [[], 'So geht es: node nachrechnen.mjs https://portal.example'],
    [['portal.example'], 'mit https:// davor'],
    [['http://127.0.0.1:1'], 'ist nicht zu erreichen'],
  ])('says what to do when it is called with %j', async (argumente, satz) => {
    const { code, text } = await run(...argumente)
    expect(text).toContain(satz)
    expect(text).not.toContain('    at ')
    expect(code).toBe(2)
  })

  it('says that an address is no portal', async () => {
    const { code, text } = await run(`${adresse}/suche`)
    expect(text).toContain('antwortet 404. Ist das die Adresse eines Infoschalters?')
    expect(code).toBe(2)
  })
})
