import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Lockdatei } from './installation.d.mts'
import { findAbweichungen, readAbweichungen } from './installation.mjs'
import { findVorhandenen, readFreienPlatz, readLockdatei, trySchreiben } from './rechner.ts'

let ordner: string
beforeAll(async () => {
  ordner = await mkdtemp(join(tmpdir(), 'infoschalter-doctor-'))
})
afterAll(() => rm(ordner, { recursive: true, force: true }))

describe('the right to write', () => {
  test('is tried out and leaves nothing behind', async () => {
    const leer = join(ordner, 'leer')
    await mkdir(leer)
    expect(await trySchreiben(leer, '.probe')).toBeNull()
    expect(await readdir(leer)).toEqual([])
  })

  test('is tried out above a folder that does not exist yet, which is not created', async () => {
    const neu = join(ordner, 'noch/nicht/da')
    expect(await trySchreiben(neu, '.probe')).toBeNull()
    expect(await findVorhandenen(neu)).toBe(ordner)
    expect(await readdir(ordner)).not.toContain('.probe')
  })

  test('is missing where a file stands in the way', async () => {
    const datei = join(ordner, 'datei')
    await writeFile(datei, '')
    expect(await trySchreiben(datei, '.probe')).toBe('ENOTDIR')
    expect(await trySchreiben(join(datei, 'var'), '.probe')).toBe('ENOTDIR')
  })

  test('is missing where the system says so', async () => {
    // A folder in /proc can be written by nobody, not even by root.
    expect(await trySchreiben('/proc/self', '.probe')).toMatch(/^E[A-Z]+$/)
    expect(await trySchreiben('/proc/gibt-es-nicht', '.probe')).toMatch(/^E[A-Z]+$/)
  })
})

test('the free space is that of the disk, for folders to come as well', async () => {
  expect(await readFreienPlatz(ordner)).toBeGreaterThan(0)
  expect(await readFreienPlatz(join(ordner, 'noch/nicht/da'))).toBeGreaterThan(0)
})

test('a file that is no lock file is none', async () => {
  const datei = join(ordner, 'lock.json')
  expect(await readLockdatei(datei)).toBeNull()
  await writeFile(datei, '{')
  expect(await readLockdatei(datei)).toBeNull()
  await writeFile(datei, '[]')
  expect(await readLockdatei(datei)).toBeNull()
  await writeFile(datei, '{"packages":{}}')
  expect(await readLockdatei(datei)).toEqual({ packages: {} })
})

const LOCK: Lockdatei = {
  packages: {
    '': { version: '0.1.0' },
    'apps/portal': { version: '0.1.0' },
    'apps/portal/node_modules/c': { version: '3.0.0', integrity: 'sha512-c' },
    'node_modules/@infoschalter/portal': { resolved: 'apps/portal', link: true },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/b-darwin': { version: '1.0.0', integrity: 'sha512-b', optional: true },
  },
}

/** The installation that belongs to LOCK, with changes. */
function installiert(aenderung: Record<string, Lockdatei['packages'][string] | undefined> = {}): Lockdatei {
  const { '': _, 'node_modules/b-darwin': __, ...packages } = LOCK.packages
  return {
    packages: Object.fromEntries(
      Object.entries({ ...packages, ...aenderung }).filter(([, eintrag]) => eintrag !== undefined),
    ) as Lockdatei['packages'],
  }
}

describe('installation and lock file', () => {
  test('agree when all is there but packages for other systems', () => {
    expect(findAbweichungen(LOCK, installiert())).toEqual([])
  })

  test.each([
    ['nothing is installed', null, /nicht oder nicht vollständig/],
    ['a package is missing', installiert({ 'node_modules/a': undefined }), /^node_modules\/a fehlt/],
    [
      'a package of a workspace is missing',
      installiert({ 'apps/portal/node_modules/c': undefined }),
      /^apps\/portal\/node_modules\/c fehlt/,
    ],
    [
      'a version differs',
      installiert({ 'node_modules/a': { version: '0.9.0', integrity: 'sha512-a' } }),
      /0\.9\.0.*verlangt 1\.0\.0/,
    ],
    ['the content differs', installiert({ 'node_modules/a': { version: '1.0.0', integrity: 'sha512-x' } }), /anderen Quelle/],
    [
      'a workspace has moved',
      installiert({ 'node_modules/@infoschalter/portal': { resolved: 'apps/alt', link: true } }),
      /anderen Quelle/,
    ],
    ['a package is too many', installiert({ 'node_modules/z': { version: '1.0.0' } }), /^node_modules\/z steht nicht/],
  ])('differ when %s', (_, ist, erwartet) => {
    expect(findAbweichungen(LOCK, ist)).toEqual([expect.stringMatching(erwartet)])
  })

  test('differ when somebody removed a folder behind the back of npm', async () => {
    const wurzel = join(ordner, 'projekt')
    await mkdir(join(wurzel, 'node_modules/a'), { recursive: true })
    const packages = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0' } }
    await writeFile(join(wurzel, 'package-lock.json'), JSON.stringify({ packages }))
    expect(readAbweichungen(wurzel)).toEqual([expect.stringMatching(/nicht oder nicht vollständig/)])
    await writeFile(join(wurzel, 'node_modules/.package-lock.json'), JSON.stringify({ packages }))
    expect(readAbweichungen(wurzel)).toEqual(['node_modules/b fehlt.'])
    await mkdir(join(wurzel, 'node_modules/b'))
    expect(readAbweichungen(wurzel)).toEqual([])
  })

  test('differ when there is no lock file', () => {
    expect(readAbweichungen(join(ordner, 'noch/nicht/da'))).toEqual([expect.stringMatching(/package-lock\.json/)])
  })
})
