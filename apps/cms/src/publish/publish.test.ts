import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { LeikaSchluessel } from '@infoschalter/domain'
import { readSnapshot } from '@infoschalter/snapshot'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { BIELEFELD, createProbe, HUND, type Probe, satz } from '../import/probe.ts'
import { snapshotsPfad } from './ablage.ts'
import { formatPublishResult, isUnchanged, type PublishOptions, publishSnapshot, readVorlage, type Vorlage } from './publish.ts'

const WURZEL = join(import.meta.dirname, '../../../..')
const NEU = '99999999999999' as LeikaSchluessel

const ORTE = {
  registerDir: join(WURZEL, 'register'),
  contentDir: join(WURZEL, 'content'),
  // Within the month in which the reports of these tests are imported.
  jetzt: () => new Date('2026-11-24T13:00:00.000Z'),
}

/** The words of the project, read once. Publishing them again takes from it what was worked out before. */
let worte: Vorlage
beforeAll(async () => {
  worte = await readVorlage({ ...ORTE, varDir: '', demo: true })
})

let probe: Probe
beforeEach(() => {
  probe = createProbe()
})
afterEach(() => probe.weg())

const options = (anders: Partial<PublishOptions> = {}): PublishOptions => ({
  ...ORTE,
  varDir: probe.verzeichnis,
  demo: true,
  ...anders,
})

async function publish(anders: Partial<PublishOptions> = {}, vorlage = worte) {
  const result = await publishSnapshot(options(anders), anders.contentDir === undefined ? vorlage : undefined)
  if (!result.ok) throw new Error(formatPublishResult(result).join('\n'))
  const gelesen = await readSnapshot(result.id, (name) => readFile(join(snapshotsPfad(probe.verzeichnis), result.id, name)))
  if (!gelesen.ok) throw new Error(gelesen.problem.meldung)
  return { result, snapshot: gelesen.snapshot }
}

const importReport = (name: string, ...saetze: Parameters<typeof satz>[0][]) =>
  probe.importiere(
    probe.schreibe(
      name,
      saetze.map((anders) => satz(anders)),
    ),
  )

describe('publishing register, content and reports', () => {
  it('refuses a figure of others whose date has not come, and says which', async () => {
    const result = await publishSnapshot(options({ jetzt: () => new Date('2024-12-31T12:00:00.000Z') }), worte)
    const meldungen = result.ok ? [] : formatPublishResult(result)
    expect(meldungen).toContainEqual(
      'fremdzahlen.csv stand: Die Zahl 229 (HE, ozg-flaechendeckend) soll vom Stand 2025-01 sein; der kommt erst noch, heute ist der 31.12.2024. Sehen Sie in der Quelle nach und berichtigen Sie den Stand. [fremdzahl-kuenftig]',
    )
  })

  it('shows the figures of others of the CMS in the place of those of the register, and checks them alike', async () => {
    const [zahl] = worte.register.fremdzahlen
    if (zahl === undefined) throw new Error('missing')
    const mit = (stand: string) => ({
      ...worte,
      digest: stand,
      content: { ...worte.content, fremdzahlen: [{ ...zahl, stand }] },
    })
    const kuenftig = await publishSnapshot(options(), mit('2026-11-25'))
    expect(kuenftig.ok ? [] : kuenftig.probleme).toMatchObject([{ datei: 'Zahlen anderer', feld: 'stand' }])
    const { snapshot } = await publish({}, mit('2026-11-24'))
    expect(snapshot.fremdzahlen).toEqual([{ ...zahl, stand: '2026-11-24' }])
  })

  it('gives a snapshot in which the main way works: a dog in Bielefeld', async () => {
    await importReport('echt.csv', { leikaSchluessel: HUND, ars: BIELEFELD, url: 'https://www.bielefeld.de/hund' })
    const { snapshot } = await publish()
    const [treffer] = snapshot.suche.find({ q: 'hund anmelden bielefeld' }).treffer
    expect(treffer?.id).toBe('leistung:hund-anmelden')
    const hund = snapshot.leistungen.findBySlug('hund-anmelden')
    const kommune = snapshot.gebiete.findBySlug('bielefeld')
    if (hund === undefined || kommune?.ebene !== 'kommune') throw new Error('missing')
    expect(snapshot.verfuegbarkeit(hund, { kommune })).toMatchObject({
      zustand: 'online',
      belege: [{ url: 'https://www.bielefeld.de/hund' }],
    })
    expect(snapshot.meldungslage).toBe('gemeldet')
  })

  it('gives the same snapshot again when nothing has changed', async () => {
    const [eins, zwei] = [await publish(), await publish()]
    expect(zwei.result).toMatchObject({ id: eins.result.id, neu: false })
  })

  it('does not even look when neither register, content, program nor reports have changed', async () => {
    const { result } = await publish()
    const unbrauchbar = { ...worte, content: { ...worte.content, startseite: null } }
    expect(await publishSnapshot(options(), unbrauchbar)).toMatchObject({ ok: true, id: result.id, neu: false })
    expect(await isUnchanged(options())).toBe(true)
  })

  it('makes the snapshot anew when a file of it was damaged, or the one before was put back', async () => {
    const { result } = await publish()
    const datei = join(snapshotsPfad(probe.verzeichnis), result.id, 'fragen.json')
    const bytes = readFileSync(datei)
    writeFileSync(datei, bytes.subarray(1))
    expect(await isUnchanged(options())).toBe(false)
    expect((await publish()).result).toMatchObject({ id: result.id, neu: true })
    expect(readFileSync(datei)).toEqual(bytes)
    writeFileSync(join(snapshotsPfad(probe.verzeichnis), 'aktuell.json'), JSON.stringify({ id: '0'.repeat(32) }))
    expect((await publish()).result.id).toBe(result.id)
    expect(JSON.parse(readFileSync(join(snapshotsPfad(probe.verzeichnis), 'aktuell.json'), 'utf8')).id).toBe(result.id)
  })

  it('sees what changed: a word in a text, the wish for demo data, a report', async () => {
    const contentDir = join(probe.verzeichnis, 'content')
    cpSync(join(WURZEL, 'content'), contentDir, { recursive: true })
    await importReport('demo.csv', { url: 'https://bielefeld.example/hund' })
    const ids = [(await publish()).result.id]
    const datei = join(contentDir, 'leistungen/hund-anmelden.md')
    writeFileSync(datei, readFileSync(datei, 'utf8').replace('Hund', 'Dackel'))
    ids.push((await publish({ contentDir })).result.id)
    ids.push((await publish({ demo: false })).result.id)
    await importReport('echt.csv', { url: 'https://www.bielefeld.de/hund' })
    ids.push((await publish({ demo: false })).result.id)
    await importReport('echt.csv', { url: 'https://www.bielefeld.de/hunde' })
    ids.push((await publish({ demo: false })).result.id)
    expect(new Set(ids).size).toBe(ids.length)
  }, 120_000)

  it('shows invented reports only when they are wanted', async () => {
    await importReport('demo.csv', { url: 'https://bielefeld.example/hund' })
    expect((await publish()).snapshot.meldungslage).toBe('demo')
    const ohne = (await publish({ demo: false })).snapshot
    expect(ohne.meldungslage).toBe('keine')
    // The services of Land and Bund are content, not reports: they are there all the same.
    expect(ohne.manifest.zahlen['onlinedienste']).toBeGreaterThan(0)
    expect(ohne.quellen.some((quelle) => quelle.demo)).toBe(false)
  })

  it('ends the demonstration with the first real report', async () => {
    await importReport('demo.csv', { url: 'https://bielefeld.example/hund' })
    await importReport('echt.csv', { url: 'https://www.bielefeld.de/hund' })
    const { snapshot } = await publish()
    expect(snapshot.meldungslage).toBe('gemeldet')
    expect(snapshot.quellen.filter((quelle) => quelle.demo)).toEqual([])
    const leer = await publishSnapshot(options({ varDir: join(probe.verzeichnis, 'leer'), demo: false }), worte)
    const ohneBericht = leer.ok ? (leer.zahlen['onlinedienste'] ?? 0) : Number.NaN
    expect(snapshot.manifest.zahlen['onlinedienste']).toBe(ohneBericht + 1)
  })

  it('makes a Leistung of a key that only a report knows', async () => {
    await importReport('echt.csv', { leikaSchluessel: NEU, leikaBezeichnung: 'Einhornhaltung Anmeldung' })
    const { snapshot } = await publish()
    expect(snapshot.leistungen.findBySlug(`leika-${NEU}`)).toMatchObject({
      art: 'register',
      titel: 'Einhornhaltung Anmeldung',
      herkunft: 'bericht',
    })
    expect(snapshot.suche.find({ q: 'einhornhaltung anmelden' }).treffer[0]?.id).toBe(`leistung:leika-${NEU}`)
  })

  it('leaves the old snapshot in place when content is wrong, and says what', async () => {
    const { result } = await publish()
    const contentDir = join(probe.verzeichnis, 'content')
    cpSync(join(WURZEL, 'content'), contentDir, { recursive: true })
    const datei = join(contentDir, 'leistungen/hund-anmelden.md')
    writeFileSync(datei, readFileSync(datei, 'utf8').replace('verwandt: [', 'verwandt: [katze-anmelden, '))
    const kaputt = await publishSnapshot(options({ contentDir }))
    expect(kaputt.ok).toBe(false)
    expect(formatPublishResult(kaputt).join('\n')).toMatch(
      /leistungen\/hund-anmelden\.md verwandt: „katze-anmelden“ gibt es nicht.*\n.*der bisherige Schnappschuss gilt weiter/,
    )
    expect(JSON.parse(readFileSync(join(snapshotsPfad(probe.verzeichnis), 'aktuell.json'), 'utf8')).id).toBe(result.id)
  })
})
