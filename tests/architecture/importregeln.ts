import { builtinModules } from 'node:module'
import { posix } from 'node:path'
import { type Dateien, istCode, istTest } from './baum.ts'
import { type Import, readImporte } from './importe.ts'
import type { Importtabelle, Innenregel } from './tabelle.ts'

/** The part of a package.json that matters here. */
export interface Paketangaben {
  readonly name: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

/** A package or an app. */
interface Workspace {
  /** `domain`, `portal`: as in the table. */
  readonly name: string
  /** `packages/domain` */
  readonly ordner: string
  readonly deklariert: ReadonlySet<string>
  readonly deklariertFuerTests: ReadonlySet<string>
}

export interface Quellbaum {
  readonly dateien: Dateien
  /** By folder: `apps/portal` → its package.json; the root's under the empty string. */
  readonly pakete: ReadonlyMap<string, Paketangaben>
  readonly tabelle: Importtabelle
}

/** An import that is not allowed: `apps/portal/src/a.ts:3: …` */
export type Verstoss = string

const EIGENE = '@infoschalter/'
const REACT = /^(?:react|react-dom|next|payload|@payloadcms\/[^/]+)$/
const EINGEBAUT = new Set(builtinModules)

/** Checks all imports below `apps/` and `packages/`. */
export function checkImporte({ dateien, pakete, tabelle }: Quellbaum): readonly Verstoss[] {
  const workspaces = new Map([...pakete].filter(([ordner]) => ordner !== '').map(([ordner, angaben]) => [ordner, createWorkspace(ordner, angaben, pakete.get(''))]))
  return [
    ...[...workspaces.values()].flatMap((workspace) => checkWorkspace(workspace, tabelle)),
    ...[...dateien]
      .filter(([pfad]) => istCode(pfad) && /^(?:apps|packages)\//.test(pfad))
      .flatMap(([pfad, quelltext]) => {
        const workspace = workspaces.get(pfad.split('/').slice(0, 2).join('/'))
        if (workspace === undefined) return [`${pfad}: belongs to no workspace`]
        return readImporte(pfad, quelltext).flatMap((einer) =>
          checkImport(pfad, einer, workspace, tabelle).map((grund) => `${pfad}:${einer.zeile}: ${grund}`),
        )
      }),
  ]
}

function createWorkspace(ordner: string, angaben: Paketangaben, wurzel: Paketangaben | undefined): Workspace {
  const deklariert = new Set(Object.keys({ ...angaben.dependencies, ...angaben.optionalDependencies }))
  return {
    name: posix.basename(ordner),
    ordner,
    deklariert,
    // The tools of development are declared once, at the root.
    deklariertFuerTests: new Set([...deklariert, ...Object.keys({ ...angaben.devDependencies, ...wurzel?.devDependencies })]),
  }
}

function checkWorkspace({ name, ordner, deklariertFuerTests }: Workspace, tabelle: Importtabelle): readonly Verstoss[] {
  return [
    ...(tabelle.workspaces.has(name) ? [] : [`${ordner}: has no row in the table of docs/architecture.md`]),
    ...(ordner === 'apps/cms' ? [] : [...deklariertFuerTests].filter((paket) => REACT.test(paket)).map((paket) => `${ordner}/package.json: declares ${paket}, only apps/cms may`)),
  ]
}

function checkImport(pfad: string, einer: Import, workspace: Workspace, tabelle: Importtabelle): readonly string[] {
  const { ziel } = einer
  if (ziel === null) return ['computes what it imports; name it in a plain string']
  if (ziel.startsWith('.') || ziel.startsWith('/')) return checkRelativ(pfad, ziel, workspace, tabelle)
  const paket = packageName(ziel)
  if (ziel.startsWith('node:')) return []
  if (EINGEBAUT.has(paket)) return [`imports ${ziel} without node:`]
  const test = istTest(pfad) || pfad.endsWith('.bench.ts')
  return [
    ...((test ? workspace.deklariertFuerTests : workspace.deklariert).has(paket) ? [] : [`imports ${paket}, which ${workspace.ordner}/package.json does not declare`]),
    ...(REACT.test(paket) && workspace.ordner !== 'apps/cms' ? [`imports ${paket}, only apps/cms may`] : []),
    ...(paket.startsWith(EIGENE) ? checkEigenes(pfad, ziel, einer, workspace, tabelle) : []),
  ]
}

/** An import of one of our own packages, by its name. */
function checkEigenes(pfad: string, ziel: string, { namen }: Import, workspace: Workspace, tabelle: Importtabelle): readonly string[] {
  const name = packageName(ziel).slice(EIGENE.length)
  const innen = innenregel(pfad, tabelle)
  const schreibt = tabelle.nurLesend.has(workspace.name) && name === 'snapshot' && !istTest(pfad)
  return [
    ...(ziel === EIGENE + name ? [] : [`imports ${ziel}: a package is imported by its name alone`]),
    ...(tabelle.workspaces.get(workspace.name)?.has(name) ? [] : [`${workspace.name} must not import ${name}`]),
    ...(innen === null || innen.regel.workspaces === null || innen.regel.workspaces.has(name) ? [] : [`${innen.art} must not import ${name}`]),
    ...(schreibt && namen.includes('*') ? ['imports all of snapshot: name what is needed of its read side'] : []),
    ...(schreibt ? namen.filter((was) => tabelle.schreibseite.has(was)).map((was) => `imports ${was}, which is on the write side of snapshot`) : []),
  ]
}

function checkRelativ(pfad: string, ziel: string, workspace: Workspace, tabelle: Importtabelle): readonly string[] {
  const datei = posix.normalize(posix.join(posix.dirname(pfad), ziel))
  if (ziel.startsWith('/') || !datei.startsWith(`${workspace.ordner}/`)) return [`imports ${ziel}, which leaves ${workspace.ordner}`]
  const innen = innenregel(pfad, tabelle)
  if (innen === null) return []
  const vonSrc = datei.slice('apps/portal/src/'.length)
  if (vonSrc.startsWith(`${innen.ordner}/`)) return []
  const [erster = ''] = vonSrc.split('/')
  const modul = vonSrc.replace(/\.\w+$/, '')
  if (innen.regel.teile.has(erster) || innen.regel.teile.has(modul)) return []
  return [`${innen.art} must not import ${vonSrc}`]
}

/** The rule for a file in a feature or a component of the portal; null elsewhere. */
function innenregel(pfad: string, tabelle: Importtabelle): { art: string; ordner: string; regel: Innenregel } | null {
  const [, art, name] = /^apps\/portal\/src\/(features|components)\/([^/]+)\//.exec(pfad) ?? []
  if (art === undefined || name === undefined) return null
  return art === 'features'
    ? { art: 'a portal feature', ordner: `features/${name}`, regel: tabelle.feature }
    : { art: 'a component', ordner: `components/${name}`, regel: tabelle.component }
}

/** `@a/b/c` → `@a/b`, `a/b` → `a` */
function packageName(ziel: string): string {
  return ziel
    .split('/')
    .slice(0, ziel.startsWith('@') ? 2 : 1)
    .join('/')
}
