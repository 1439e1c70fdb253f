import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { BIELEFELD, beispielDienst, beispielInhalt, beispielSnapshot } from './beispiel.ts'
import { type CompiledSnapshot, compileSnapshot, snapshotId } from './compile.ts'
import { SCHEMA_VERSION } from './inhalt.ts'
import { resolveOrt } from './ort.ts'
import { createSnapshotReader, readSnapshot } from './read.ts'
import { writeSnapshot } from './write.ts'

let wurzel: string
beforeEach(async () => {
  wurzel = await mkdtemp(join(tmpdir(), 'schnappschuss-'))
})
afterEach(() => rm(wurzel, { recursive: true, force: true }))

function compiled(aenderung: Parameters<typeof beispielInhalt>[0] = {}): CompiledSnapshot {
  const ergebnis = compileSnapshot(beispielInhalt(aenderung))
  if (!ergebnis.ok) throw new Error(ergebnis.probleme.map((problem) => problem.meldung).join('\n'))
  return ergebnis.snapshot
}

async function written(aenderung: Parameters<typeof beispielInhalt>[0] = {}) {
  const snapshot = compiled(aenderung)
  const ergebnis = await writeSnapshot(snapshot, wurzel)
  expect(ergebnis.ok).toBe(true)
  return { id: snapshot.id, ordner: join(wurzel, snapshot.id) }
}

const readFrom = (id: string, ordner: string) => readSnapshot(id, (name) => readFile(join(ordner, name)))
const aktuell = async () => JSON.parse(await readFile(join(wurzel, 'aktuell.json'), 'utf8')).id

describe('compiling', () => {
  it('gives the same bytes and the same id for the same content', () => {
    const [eins, zwei] = [compiled(), compiled()]
    expect(eins.id).toBe(zwei.id)
    expect([...eins.dateien]).toEqual([...zwei.dateien])
  })

  it('gives another id when anything changes', () => {
    expect(compiled().id).not.toBe(compiled({ onlinedienste: [] }).id)
  })

  it('names schema version, sources, as-of date, counts and a digest per file', () => {
    const { manifest, dateien } = compiled()
    expect(manifest).toMatchObject({
      schemaVersion: SCHEMA_VERSION,
      stand: '2026-11-01',
      zahlen: { kommunen: 4, leistungenBeschrieben: 2, onlinedienste: 1 },
    })
    expect(manifest.quellen.map((quelle) => quelle.id)).toEqual(['gemeindeverzeichnis', 'open-pvog'])
    expect(Object.keys(manifest.dateien).toSorted()).toEqual(
      [...dateien.keys()].filter((name) => name !== 'manifest.json').toSorted(),
    )
  })
})

describe('writing and reading', () => {
  it('gives back what was put in', async () => {
    const { id, ordner } = await written()
    const ergebnis = await readFrom(id, ordner)
    if (!ergebnis.ok) throw new Error(ergebnis.problem.meldung)
    const { snapshot } = ergebnis
    const hund = snapshot.leistungen.findBySlug('hund-anmelden')
    const bielefeld = snapshot.gebiete.findBySlug('bielefeld')
    if (hund === undefined || bielefeld?.ebene !== 'kommune') throw new Error('missing')
    expect(snapshot.verfuegbarkeit(hund, { kommune: bielefeld })).toMatchObject({
      zustand: 'online',
      belege: [beispielDienst(BIELEFELD)],
    })
    expect([...snapshot.zustaende(hund).values()].toSorted()).toEqual([
      'keine-meldung',
      'keine-meldung',
      'keine-meldung',
      'online',
    ])
    expect(snapshot.meldungslage).toBe('gemeldet')
  })

  it('points to the newest and keeps the one before', async () => {
    const alt = await written()
    const neu = await written({ onlinedienste: [] })
    expect(await aktuell()).toBe(neu.id)
    expect((await readFrom(alt.id, alt.ordner)).ok).toBe(true)
  })

  it('writes the same snapshot again without harm', async () => {
    await written()
    const { id } = await written()
    expect(await aktuell()).toBe(id)
    expect((await readdir(wurzel)).toSorted()).toEqual([id, 'aktuell.json'].toSorted())
  })

  it('mends a snapshot that was damaged on the disk', async () => {
    const { ordner } = await written()
    await writeFile(join(ordner, 'fragen.json'), '[]')
    const { id } = await written()
    expect((await readFrom(id, ordner)).ok).toBe(true)
  })

  it('removes what a killed process left behind', async () => {
    await writeFile(join(wurzel, '.neu-999999999-aktuell.json'), '')
    await written()
    expect((await readdir(wurzel)).filter((name) => name.startsWith('.'))).toEqual([])
  })
})

describe('reading one snapshot after the other', () => {
  it('shares what is the same and takes what has changed', async () => {
    const read = createSnapshotReader()
    const gelesen = async (ort: { id: string; ordner: string }) => {
      const ergebnis = await read(ort.id, (name) => readFile(join(ort.ordner, name)))
      if (!ergebnis.ok) throw new Error(ergebnis.problem.meldung)
      return ergebnis.snapshot
    }
    const alt = await gelesen(await written())
    const neu = await gelesen(await written({ onlinedienste: [] }))
    expect(neu.suche).toBe(alt.suche)
    expect(neu.leistungen.alle).toBe(alt.leistungen.alle)
    const hund = alt.leistungen.findBySlug('hund-anmelden')
    if (hund === undefined) throw new Error('the example has it')
    const zustand = (snapshot: typeof alt) => snapshot.zustaende(hund).get(BIELEFELD)
    expect([zustand(alt), zustand(neu)]).toEqual(['online', 'keine-meldung'])
  })

  it('verifies what it need not parse', async () => {
    const read = createSnapshotReader()
    const [alt, neu] = [await written(), await written({ onlinedienste: [] })]
    await read(alt.id, (name) => readFile(join(alt.ordner, name)))
    await writeFile(join(neu.ordner, 'suche.json'), '{}')
    expect(await read(neu.id, (name) => readFile(join(neu.ordner, name)))).toMatchObject({
      ok: false,
      problem: { regel: 'pruefsumme-falsch', datei: 'suche.json' },
    })
  })
})

describe('a broken snapshot', () => {
  it.each(['manifest.json', 'leistungen.json', 'onlinedienste.json', 'suche.json'])(
    'with a changed byte in %s is refused by name',
    async (name) => {
      const { id, ordner } = await written()
      const bytes = await readFile(join(ordner, name))
      bytes[bytes.length - 3] = (bytes[bytes.length - 3] ?? 0) ^ 1
      await writeFile(join(ordner, name), bytes)
      const ergebnis = await readFrom(id, ordner)
      expect(ergebnis).toMatchObject({ ok: false, problem: { datei: name } })
      expect(['pruefsumme-falsch', 'schema-verletzt']).toContain(ergebnis.ok ? '' : ergebnis.problem.regel)
    },
  )

  it.each(['manifest.json', 'fragen.json', 'suche.json'])('without %s is refused by name', async (name) => {
    const { id, ordner } = await written()
    await rm(join(ordner, name))
    expect(await readFrom(id, ordner)).toMatchObject({ ok: false, problem: { regel: 'datei-fehlt', datei: name } })
  })

  it.each([
    ['suche.json', { format: 99 }],
    [
      'onlinedienste.json',
      {
        leika: [],
        ab: [0],
        ars: [],
        datum: [],
        quelle: [],
        zeileArs: [1],
        zeileDatum: [],
        zeileQuelle: [],
        zeileUrl: [],
        zeileMarken: [],
      },
    ],
  ])('with a %s of another make is refused by name', async (name, inhalt) => {
    const { dateien, manifest } = compiled()
    const bytes = Buffer.from(JSON.stringify(inhalt))
    const anders = {
      ...manifest,
      dateien: { ...manifest.dateien, [name]: { sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length } },
    }
    const manifestBytes = Buffer.from(JSON.stringify(anders))
    const neu = new Map([...dateien, [name, bytes], ['manifest.json', manifestBytes]])
    const ergebnis = await readSnapshot(snapshotId(manifestBytes), async (datei) => neu.get(datei) ?? Buffer.alloc(0))
    expect(ergebnis).toMatchObject({ ok: false, problem: { regel: 'schema-verletzt', datei: name } })
  })

  it('of a newer schema version is refused with what to do', async () => {
    const { ordner } = await written()
    const manifest = {
      ...JSON.parse(await readFile(join(ordner, 'manifest.json'), 'utf8')),
      schemaVersion: SCHEMA_VERSION + 1,
      neues: true,
    }
    const bytes = Buffer.from(JSON.stringify(manifest))
    await writeFile(join(ordner, 'manifest.json'), bytes)
    const ergebnis = await readFrom(snapshotId(bytes), ordner)
    expect(ergebnis).toMatchObject({ ok: false, problem: { regel: 'schema-zu-neu' } })
    expect(ergebnis.ok ? '' : ergebnis.problem.meldung).toContain('Aktualisieren Sie das Portal')
  })
})

describe('a disk that takes no more', () => {
  // A limit on the size of files is what an ordinary user can set; a full disk takes the same way.
  it('leaves the old snapshot in place and says so', async () => {
    const alt = await written()
    const skript = `
      import { writeSnapshot } from ${JSON.stringify(join(import.meta.dirname, 'write.ts'))}
      const gross = { id: ${JSON.stringify('a'.repeat(32))}, manifest: {}, dateien: new Map([['manifest.json', Buffer.alloc(5_000_000)]]) }
      console.log(JSON.stringify(await writeSnapshot(gross, ${JSON.stringify(wurzel)})))
    `
    const datei = join(wurzel, 'schreibe.mts')
    await writeFile(datei, skript)
    const { stdout } = await promisify(execFile)('bash', ['-c', `ulimit -f 1000; exec "$0" "$1"`, process.execPath, datei])
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, problem: { regel: 'platte-voll' } })
    await rm(datei)
    expect((await readdir(wurzel)).toSorted()).toEqual([alt.id, 'aktuell.json'].toSorted())
    expect(await aktuell()).toBe(alt.id)
  })

  it('is told apart from a place where nothing may be written', async () => {
    const datei = join(wurzel, 'datei')
    await writeFile(datei, '')
    await symlink(datei, join(wurzel, 'ordner'))
    expect(await writeSnapshot(compiled(), join(wurzel, 'ordner'))).toMatchObject({
      ok: false,
      problem: { regel: expect.stringMatching(/kein-verzeichnis|schreiben-gescheitert/) },
    })
  })
})

describe('what somebody means by a place', () => {
  it.each([
    ['', { art: 'keiner' }],
    ['bielefeld', { art: 'kommune', kommune: { name: 'Bielefeld' } }],
    ['Bielefeld', { art: 'kommune', kommune: { name: 'Bielefeld' } }],
    ['33602', { art: 'kommune', kommune: { name: 'Bielefeld' }, plz: { plz: '33602', eindeutig: true } }],
    ['33332', { art: 'auswahl', anlass: 'mehrdeutig', orte: [{ name: 'Gütersloh' }, { name: 'Rietberg' }] }],
    [
      'kreis-guetersloh',
      { art: 'auswahl', anlass: 'kreis', orte: [{ name: 'Gütersloh' }, { name: 'Halle (Westf.)' }, { name: 'Rietberg' }] },
    ],
    ['00000', { art: 'unbekannt', eingabe: '00000' }],
    ['Entenhausen', { art: 'unbekannt', eingabe: 'Entenhausen' }],
  ])('%s', async (eingabe, erwartet) => {
    expect(resolveOrt(await beispielSnapshot(), eingabe)).toMatchObject(erwartet)
  })

  it('keeps the postcode that led to a choice, if it lies there', async () => {
    const snapshot = await beispielSnapshot()
    expect(resolveOrt(snapshot, 'rietberg', '33332')).toMatchObject({ plz: { plz: '33332', eindeutig: false } })
    expect(resolveOrt(snapshot, 'rietberg', '33602')).not.toHaveProperty('plz')
  })
})
