import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { istCode, listDateien, readDateien, WURZEL } from './baum.ts'
import { readImporte } from './importe.ts'
import { checkImporte, type Paketangaben, type Quellbaum } from './importregeln.ts'
import { readTabelle } from './tabelle.ts'

/** Without the spaces with which a formatter may align the columns. */
const ARCHITEKTUR = readFileSync(join(WURZEL, 'docs/architecture.md'), 'utf8').replaceAll(/ +\|/g, ' |')
const tabelle = readTabelle(ARCHITEKTUR)

describe('the project', () => {
  let baum: Quellbaum
  beforeAll(async () => {
    const pfade = await listDateien()
    const ordner = pfade.flatMap((pfad) => /^((?:apps|packages)\/[^/]+)\/package\.json$/.exec(pfad)?.[1] ?? [])
    const pakete = new Map(
      ['', ...ordner].map((einer) => [
        einer,
        JSON.parse(readFileSync(join(WURZEL, einer, 'package.json'), 'utf8')) as Paketangaben,
      ]),
    )
    baum = { dateien: readDateien(pfade, (pfad) => istCode(pfad) && /^(?:apps|packages)\//.test(pfad)), pakete, tabelle }
  })

  test('has the sources that are to be checked', () => {
    expect(baum.dateien.size).toBeGreaterThan(50)
    expect([...baum.pakete.keys()]).toEqual(
      expect.arrayContaining(['', 'apps/cms', 'apps/portal', 'packages/domain', 'packages/snapshot']),
    )
  })

  test('imports only what docs/architecture.md allows', () => {
    expect(checkImporte(baum)).toEqual([])
  })
})

describe('the table of docs/architecture.md', () => {
  test('says what the design says', () => {
    const zeilen = Object.fromEntries([...tabelle.workspaces].map(([name, ziele]) => [name, [...ziele]]))
    expect(zeilen).toEqual({
      domain: [],
      standards: ['domain'],
      search: ['domain'],
      coverage: ['domain'],
      snapshot: ['domain', 'search', 'coverage'],
      portal: ['domain', 'search', 'coverage', 'snapshot'],
      cms: ['domain', 'standards', 'search', 'coverage', 'snapshot'],
    })
    expect([...tabelle.nurLesend]).toEqual(['portal'])
    expect([...tabelle.feature.teile]).toEqual(['components', 'texts', 'http/route'])
    expect(tabelle.feature.workspaces).toBeNull()
    expect([...tabelle.component.teile]).toEqual(['texts', 'components', 'http/route'])
    expect([...(tabelle.component.workspaces ?? [])]).toEqual(['domain'])
    expect(tabelle.schreibseite).toContain('writeSnapshot')
  })

  test('has no circle', () => {
    const ordnung = [...tabelle.workspaces.keys()]
    for (const [name, ziele] of tabelle.workspaces)
      for (const ziel of ziele) expect(ordnung.indexOf(ziel), `${name} imports ${ziel}`).toBeLessThan(ordnung.indexOf(name))
  })

  test.each([
    ['no mark', ARCHITEKTUR.replace('<!-- imports -->', ''), /no mark/],
    [
      'an import of something unknown',
      ARCHITEKTUR.replace('| standards, search, coverage | domain |', '| standards, search, coverage | domains |'),
      /domains, which has no row/,
    ],
    [
      'a row twice',
      ARCHITEKTUR.replace('| domain | nothing |', '| domain | nothing |\n| domain | nothing |'),
      /two rows for domain/,
    ],
    ['no row for components', ARCHITEKTUR.replace(/\| a component \|.*\n/, ''), /no row for a component/],
    ['no write side', ARCHITEKTUR.replace('The write side of `snapshot`', 'The other side of `snapshot`'), /write side/],
  ])('is refused with %s', (_, markdown, erwartet) => {
    expect(() => readTabelle(markdown)).toThrow(erwartet)
  })
})

const paket = (name: string, dependencies: readonly string[] = []): Paketangaben => ({
  name: `@infoschalter/${name}`,
  dependencies: Object.fromEntries(dependencies.map((eines) => [eines, '1'])),
})
const PAKETE = new Map<string, Paketangaben>([
  ['', { name: 'infoschalter', devDependencies: { vitest: '1' } }],
  ['packages/domain', paket('domain', ['zod', '@infoschalter/search'])],
  [
    'packages/snapshot',
    { ...paket('snapshot', ['@infoschalter/domain']), exports: { '.': './src/index.ts', './beispiel': './src/beispiel.ts' } },
  ],
  [
    'apps/portal',
    paket('portal', ['@infoschalter/domain', '@infoschalter/snapshot', '@infoschalter/standards', 'hono', 'fastify']),
  ],
  ['apps/cms', paket('cms', ['@infoschalter/snapshot', '@infoschalter/portal', 'react', '@payloadcms/next'])],
])

/** The violations of a tree of one file. */
const check = (pfad: string, quelltext: string, pakete = PAKETE) =>
  checkImporte({ dateien: new Map([[pfad, quelltext]]), pakete, tabelle })

const LEISTUNGEN = 'apps/portal/src/features/leistungen/page.ts'
const TREFFER = 'apps/portal/src/components/treffer/view.ts'

describe('allowed is', () => {
  test.each([
    [
      'a package that the table and package.json name',
      'packages/snapshot/src/a.ts',
      "import { Ars } from '@infoschalter/domain'",
    ],
    ['Node itself', 'packages/domain/src/a.ts', "import { join } from 'node:path'"],
    ['a neighbour', 'packages/domain/src/a/b.ts', "import { c } from '../c.ts'"],
    [
      'the read side of snapshot in the portal',
      'apps/portal/src/a.ts',
      "import { readSnapshot, type Snapshot } from '@infoschalter/snapshot'",
    ],
    [
      'the write side of snapshot in the editors’ app',
      'apps/cms/src/a.ts',
      "import { writeSnapshot } from '@infoschalter/snapshot'",
    ],
    [
      'the write side in a test of the portal',
      'apps/portal/src/a.test.ts',
      "import { writeSnapshot } from '@infoschalter/snapshot'",
    ],
    ['what tests share, in a test of a feature', 'apps/portal/src/features/suche/a.test.ts', "import '../../http/probe.ts'"],
    ['a tool of development in a test', 'packages/domain/src/a.test.ts', "import { test } from 'vitest'"],
    ['React in the editors’ app', 'apps/cms/src/a.tsx', "import { useState } from 'react'"],
    [
      'components, texts, packages and the contract in a feature',
      LEISTUNGEN,
      "import '../../components/seite/view.ts'\nimport '../../texts/de.ts'\nimport '@infoschalter/snapshot'\nimport '../../http/route.ts'\nimport './ort-page.ts'\nimport 'hono/html'",
    ],
    [
      'texts, other components and the domain in a component',
      TREFFER,
      "import '../../texts/de.ts'\nimport '../zustand/view.ts'\nimport '@infoschalter/domain'\nimport './zeichnungen.ts'",
    ],
    [
      'what is no import',
      'packages/domain/src/a.ts',
      "// import '../../../apps/cms/src/a.ts'\nconst a = \"import x from 'react'\"",
    ],
  ])('%s', (_, pfad, quelltext) => {
    expect(check(pfad, quelltext)).toEqual([])
  })
})

describe('each rule catches', () => {
  test.each([
    [
      'a package that the table does not allow',
      'packages/domain/src/a.ts',
      "import { x } from '@infoschalter/search'",
      /domain must not import search/,
    ],
    [
      'the same in types alone',
      'packages/domain/src/a.ts',
      "import type { X } from '@infoschalter/search'",
      /domain must not import search/,
    ],
    [
      'the same as a type expression',
      'packages/domain/src/a.ts',
      "type X = import('@infoschalter/search').X",
      /domain must not import search/,
    ],
    [
      'the same on the way through',
      'packages/domain/src/a.ts',
      "export * from '@infoschalter/search'",
      /domain must not import search/,
    ],
    [
      'the same at run time',
      'packages/domain/src/a.ts',
      "const x = await import('@infoschalter/search')",
      /domain must not import search/,
    ],
    [
      'the same with require',
      'packages/domain/src/a.ts',
      "import x = require('@infoschalter/search')",
      /domain must not import search/,
    ],
    ['the same in a test', 'packages/domain/src/a.test.ts', "import '@infoschalter/search'", /domain must not import search/],
    ['the same in a mock', 'packages/domain/src/a.test.ts', "vi.mock('@infoschalter/search')", /domain must not import search/],
    [
      'standards in the portal, although it is declared',
      'apps/portal/src/a.ts',
      "import '@infoschalter/standards'",
      /portal must not import standards/,
    ],
    ['an app that imports an app by name', 'apps/cms/src/a.ts', "import '@infoschalter/portal'", /cms must not import portal/],
    ['an app that imports an app by path', 'apps/cms/src/a.ts', "import '../../portal/src/app.ts'", /leaves apps\/cms/],
    [
      'a path that leaves a package',
      'packages/snapshot/src/a.ts',
      "import '../../domain/src/ars.ts'",
      /leaves packages\/snapshot/,
    ],
    [
      'a path that leaves a package and comes back',
      'packages/snapshot/src/a.ts',
      "import '../../domain/../../tools/a.ts'",
      /leaves packages\/snapshot/,
    ],
    ['an absolute path', 'packages/snapshot/src/a.ts', "import '/srv/a.ts'", /leaves packages\/snapshot/],
    [
      'a part of a package instead of its entry',
      'apps/portal/src/a.ts',
      "import '@infoschalter/domain/src/ars.ts'",
      /no entry of the package/,
    ],
    [
      'the write side of snapshot in the portal',
      'apps/portal/src/a.ts',
      "import { readSnapshot, writeSnapshot as w } from '@infoschalter/snapshot'",
      /imports writeSnapshot/,
    ],
    [
      'all of snapshot in the portal',
      'apps/portal/src/a.ts',
      "import * as s from '@infoschalter/snapshot'",
      /imports all of snapshot/,
    ],
    ['another feature', LEISTUNGEN, "import '../suche/model.ts'", /a portal feature must not import features\/suche\/model/],
    ['what tests share, in the program', LEISTUNGEN, "import '../../http/probe.ts'", /imports .*probe\.ts, which is for tests/],
    ['the server in a feature', LEISTUNGEN, "import '../../http/server.ts'", /a portal feature must not import http\/server/],
    ['the configuration in a feature', LEISTUNGEN, "import '../../config.ts'", /a portal feature must not import config/],
    [
      'a feature whose name begins like this one',
      LEISTUNGEN,
      "import '../leistungen-alt/page.ts'",
      /a portal feature must not import/,
    ],
    ['a feature in a component', TREFFER, "import '../../features/suche/model.ts'", /a component must not import features/],
    ['the server in a component', TREFFER, "import '../../http/server.ts'", /a component must not import http\/server/],
    [
      'the example of a package outside of tests',
      'apps/portal/src/a.ts',
      "import '@infoschalter/snapshot/beispiel'",
      /are for tests/,
    ],
    [
      'the snapshot in a component',
      TREFFER,
      "import { resolveOrt } from '@infoschalter/snapshot'",
      /a component must not import snapshot/,
    ],
    ['React outside of the editors’ app', 'apps/portal/src/a.ts', "import 'react'", /imports react, only apps\/cms may/],
    ['Next outside of the editors’ app', 'apps/portal/src/a.ts', "import 'next/link'", /imports next, only apps\/cms may/],
    [
      'a dependency that is not declared',
      'packages/domain/src/a.ts',
      "import { LRUCache } from 'lru-cache'",
      /imports lru-cache, which packages\/domain\/package\.json does not declare/,
    ],
    [
      'a scoped dependency that is not declared',
      'apps/portal/src/a.ts',
      "import '@fontsource/fira-sans/400.css'",
      /imports @fontsource\/fira-sans, which/,
    ],
    [
      'a dependency that is only looked up',
      'apps/portal/src/a.ts',
      "require.resolve('lucide-static/icons/dog.svg')",
      /imports lucide-static, which/,
    ],
    [
      'a tool of development outside of tests',
      'packages/domain/src/a.ts',
      "import { vi } from 'vitest'",
      /imports vitest, which/,
    ],
    ['a module of Node without its prefix', 'packages/domain/src/a.ts', "import fs from 'fs'", /imports fs without node:/],
    ['an import that is computed', 'packages/domain/src/a.ts', "await import('./' + name)", /computes what it imports/],
    ['a file outside of any package', 'packages/neu/src/a.ts', '', /belongs to no workspace/],
  ])('%s', (_, pfad, quelltext, erwartet) => {
    expect(check(pfad, quelltext)).toContainEqual(expect.stringMatching(erwartet))
  })

  test('a workspace without a row in the table', () => {
    const pakete = new Map([...PAKETE, ['packages/neu', paket('neu')]])
    expect(check('packages/neu/src/a.ts', '', pakete)).toEqual([expect.stringMatching(/packages\/neu: has no row/)])
  })

  test('React declared outside of the editors’ app', () => {
    const pakete = new Map([...PAKETE, ['packages/domain', paket('domain', ['react-dom'])]])
    expect(check('packages/domain/src/a.ts', '', pakete)).toEqual([
      expect.stringMatching(/packages\/domain\/package\.json: declares react-dom/),
    ])
  })

  test('several at once, each with its line', () => {
    expect(check('packages/domain/src/a.ts', "import 'zod'\nimport 'react'\nimport '../../../x.ts'")).toEqual([
      expect.stringMatching(/^packages\/domain\/src\/a\.ts:2: imports react, which/),
      expect.stringMatching(/^packages\/domain\/src\/a\.ts:2: imports react, only/),
      expect.stringMatching(/^packages\/domain\/src\/a\.ts:3: imports \.\.\/\.\.\/\.\.\/x\.ts, which leaves/),
    ])
  })
})

test('the names of an import are those of the exporting module', () => {
  const quelltext = "import a, { b as c, type d } from 'x'\nexport { e as f } from 'y'\nimport * as g from 'z'\nimport 'w'"
  expect(readImporte('a.ts', quelltext)).toEqual([
    { ziel: 'x', namen: ['default', 'b', 'd'], zeile: 1 },
    { ziel: 'y', namen: ['e'], zeile: 2 },
    { ziel: 'z', namen: ['*'], zeile: 3 },
    { ziel: 'w', namen: [], zeile: 4 },
  ])
})
