import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { checkLockdatei } from '../../tools/doctor/pruefungen.ts'
import { readLockdatei } from '../../tools/doctor/rechner.ts'
import { type Dateien, listDateien, readDateien, WURZEL } from './baum.ts'
import { checkLaenge, checkNamen, checkOertliches, checkUebersprungene, checkVorlaeufiges } from './baumregeln.ts'

const BINAER = /\.(?:png|jpe?g|webp|avif|ico|woff2?|gz|br|zip|sqlite)$/

let pfade: readonly string[]
let dateien: Dateien
beforeAll(async () => {
  pfade = await listDateien()
  // Fixtures are real-shaped input of others, with whatever they hold.
  dateien = readDateien(pfade, (pfad) => !BINAER.test(pfad) && !pfad.startsWith('fixtures/'))
})

describe('in the project', () => {
  test('the files are found', () => {
    expect(pfade).toContain('packages/domain/src/index.ts')
    expect(dateien.get('package.json')).toContain('"infoschalter"')
    expect(pfade.filter((pfad) => pfad.startsWith('node_modules/'))).toEqual([])
  })

  test('no file of code is longer than 400 lines', () => expect(checkLaenge(dateien)).toEqual([]))
  test('every folder and file is named after what it does', () => expect(checkNamen(pfade)).toEqual([]))
  test('nothing is put off in a comment', () => expect(checkVorlaeufiges(dateien)).toEqual([]))
  test('every test runs', () => expect(checkUebersprungene(dateien)).toEqual([]))
  test('nothing holds on one machine only', () => expect(checkOertliches(dateien)).toEqual([]))

  test('the lock file names no registry', async () => {
    expect(checkLockdatei(await readLockdatei(join(WURZEL, 'package-lock.json')))).toMatchObject({ ok: true })
  })

  test('the tree in docs/architecture.md names every package and every part of the portal and the editors’ side', () => {
    const doku = dateien.get('docs/architecture.md') ?? ''
    const teile = new Set(
      pfade.flatMap(
        (pfad) =>
          /^(?:packages\/([\w-]+)\/|apps\/\w+\/src\/([\w-]+)\/)/
            .exec(pfad)
            ?.slice(1)
            .filter((teil) => teil !== undefined) ?? [],
      ),
    )
    expect(teile.size).toBeGreaterThan(8)
    expect([...teile].filter((teil) => !doku.includes(`${teil}/`))).toEqual([])
  })

  test('the tree in README.md names every package and app', () => {
    const workspaces = new Set(pfade.flatMap((pfad) => /^(?:apps|packages)\/[\w-]+\//.exec(pfad) ?? []))
    expect(workspaces.size).toBeGreaterThan(3)
    expect([...workspaces].filter((workspace) => !dateien.get('README.md')?.includes(workspace))).toEqual([])
  })

  test('docs/architecture.md links only to files that exist', () => {
    const ziele = [...(dateien.get('docs/architecture.md') ?? '').matchAll(/\]\(([^)#]+)\)/g)].map(([, ziel]) => ziel ?? '')
    expect(ziele.length).toBeGreaterThan(0)
    expect(ziele.filter((ziel) => !existsSync(join(WURZEL, 'docs', ziel)))).toEqual([])
  })
})

/** A tree of one file. */
const mit = (pfad: string, text: string): Dateien => new Map([[pfad, text]])

describe('each rule catches what it is for', () => {
  test('a file of 401 lines, not one of 400', () => {
    expect(checkLaenge(mit('packages/domain/src/a.ts', 'x\n'.repeat(400)))).toEqual([])
    expect(checkLaenge(mit('packages/domain/src/a.ts', 'x\n'.repeat(401)))).toEqual([
      'packages/domain/src/a.ts: 401 lines, at most 400',
    ])
    expect(checkLaenge(mit('apps/portal/src/a.css', 'x\n'.repeat(401)))).toHaveLength(1)
    expect(checkLaenge(mit('register/plz.csv', 'x\n'.repeat(900)))).toEqual([])
  })

  test.each([
    ['packages/domain/src/utils/datum.ts'],
    ['packages/domain/src/helpers.ts'],
    ['apps/portal/src/Shared/a.ts'],
    ['apps/cms/src/common.test.ts'],
    ['apps/portal/src/index.ts'],
    ['packages/domain/src/gebiet/index.ts'],
    ['tools/start/index.mjs'],
  ])('the name %s', (pfad) => {
    expect(checkNamen([pfad])).toHaveLength(1)
  })

  test.each([['packages/domain/src/index.ts'], ['packages/search/src/index/build.ts'], ['apps/portal/src/commonality.ts']])(
    'but not the name %s',
    (pfad) => {
      expect(checkNamen([pfad])).toEqual([])
    },
  )

  test('work put off in a comment', () => {
    const marken = ['TO', 'FIX', 'XX'].map((anfang, i) => anfang + ['DO', 'ME', 'X'][i])
    for (const marke of marken)
      expect(checkVorlaeufiges(mit('a.ts', `const a = 1\n// ${marke}: later`))).toEqual(['a.ts:2: to be done later'])
    expect(checkVorlaeufiges(mit('a.ts', '// METHODOLOGY, todo list of the user'))).toEqual([])
  })

  test.each([['skip'], ['only'], ['todo'], ['concurrent.only'], ['fails']])('a test with .%s', (wie) => {
    const aufruf = `test.${wie}`
    expect(checkUebersprungene(mit('a.test.ts', `\n${aufruf}('x', () => {})`))).toHaveLength(1)
    expect(checkUebersprungene(mit('a.ts', aufruf))).toEqual([])
  })

  test('but not test.each', () => {
    expect(checkUebersprungene(mit('a.test.ts', "test.each([1])('x', () => {})"))).toEqual([])
  })

  test.each([[`const pfad = '/${'home'}/anna/projekt'`], [`cd /${'work'}/main`], [`"/${'root'}"`], [`(/${'root'}/.cache)`]])(
    'the path of a machine: %s',
    (zeile) => {
      expect(checkOertliches(mit('docs/a.md', `x\n${zeile}`))).toEqual(['docs/a.md:2: an absolute path of a machine'])
    },
  )

  test.each([
    [`https://registry.${'npmjs'}.org/zod`],
    [`registry=https://npm.${'pkg'}.github.com`],
    [`http:/${'/verdaccio'}.intern:4873/`],
  ])('the host of a registry: %s', (zeile) => {
    expect(checkOertliches(mit('.npmrc', zeile))).toEqual(['.npmrc:1: the host of a package registry'])
  })

  test.each([
    ['https://www.land.nrw/home/themen'],
    ['a /homepage and /rooted things'],
    ['omit-lockfile-registry-resolved=true'],
    ['../../work/'],
  ])('but not %s', (zeile) => {
    expect(checkOertliches(mit('docs/a.md', zeile))).toEqual([])
  })
})
