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
  readonly exports?: Readonly<Record<string, string>>
}

/** A package or an app. */
interface Workspace {
  /** `domain`, `portal`: as in the table. */
  readonly name: string
  /** `packages/domain` */
  readonly ordner: string
  readonly deklariert: ReadonlySet<string>
  readonly deklariertFuerTests: ReadonlySet<string>
  /** What it exports besides itself: `./beispiel`. */
  readonly nebeneingaenge: readonly string[]
}

/** By folder. */
type Workspaces = ReadonlyMap<string, Workspace>

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
  const workspaces = new Map(
    [...pakete]
      .filter(([ordner]) => ordner !== '')
      .map(([ordner, angaben]) => [ordner, createWorkspace(ordner, angaben, pakete.get(''))]),
  )
  return [
    ...[...workspaces.values()].flatMap((workspace) => checkWorkspace(workspace, tabelle)),
    ...[...dateien]
      .filter(([pfad]) => istCode(pfad) && /^(?:apps|packages)\//.test(pfad))
      .flatMap(([pfad, quelltext]) => {
        const workspace = workspaces.get(pfad.split('/').slice(0, 2).join('/'))
        if (workspace === undefined) return [`${pfad}: belongs to no workspace`]
        return readImporte(pfad, quelltext).flatMap((einer) =>
          checkImport(einer, { pfad, workspace, workspaces, tabelle }).map((grund) => `${pfad}:${einer.zeile}: ${grund}`),
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
    nebeneingaenge: Object.keys(angaben.exports ?? {}).filter((eingang) => eingang !== '.'),
    // The tools of development are declared once, at the root.
    deklariertFuerTests: new Set([...deklariert, ...Object.keys({ ...angaben.devDependencies, ...wurzel?.devDependencies })]),
  }
}

function checkWorkspace({ name, ordner, deklariertFuerTests }: Workspace, tabelle: Importtabelle): readonly Verstoss[] {
  return [
    ...(tabelle.workspaces.has(name) ? [] : [`${ordner}: has no row in the table of docs/architecture.md`]),
    ...(ordner === 'apps/cms'
      ? []
      : [...deklariertFuerTests]
          .filter((paket) => REACT.test(paket))
          .map((paket) => `${ordner}/package.json: declares ${paket}, only apps/cms may`)),
  ]
}

/** Where an import stands. */
interface Ort {
  readonly pfad: string
  readonly workspace: Workspace
  readonly workspaces: Workspaces
  readonly tabelle: Importtabelle
}

function checkImport(einer: Import, ort: Ort): readonly string[] {
  const { ziel } = einer
  const { workspace } = ort
  if (ziel === null) return ['computes what it imports; name it in a plain string']
  if (ziel.startsWith('.') || ziel.startsWith('/')) return checkRelativ(ziel, ort)
  if (ziel.startsWith('node:')) return []
  const paket = packageName(ziel)
  if (EINGEBAUT.has(paket)) return [`imports ${ziel} without node:`]
  const deklariert = istProbe(ort.pfad) ? workspace.deklariertFuerTests : workspace.deklariert
  return [
    ...(deklariert.has(paket) ? [] : [`imports ${paket}, which ${workspace.ordner}/package.json does not declare`]),
    ...(REACT.test(paket) && workspace.ordner !== 'apps/cms' ? [`imports ${paket}, only apps/cms may`] : []),
    ...(paket.startsWith(EIGENE) ? checkEigenes(ziel, einer.namen, ort) : []),
  ]
}

/** Tests, what they share (`probe….ts`), and benchmarks do not run in operation. */
function istProbe(pfad: string): boolean {
  return istTest(pfad) || pfad.endsWith('.bench.ts') || istProbenhilfe(pfad)
}

/** What tests share has a name of its own, so that nothing else takes it for a part of the program. */
function istProbenhilfe(pfad: string): boolean {
  return /^probe(?:-[a-z]+)*\.ts$/.test(posix.basename(pfad))
}

/** An import of one of our own packages, by its name. */
function checkEigenes(ziel: string, namen: readonly string[], ort: Ort): readonly string[] {
  const { pfad, workspace, workspaces, tabelle } = ort
  const name = packageName(ziel).slice(EIGENE.length)
  const erlaubt = tabelle.workspaces.get(workspace.name)?.has(name) ? [] : [`${workspace.name} must not import ${name}`]
  if (ziel !== EIGENE + name) {
    const eingang = `.${ziel.slice((EIGENE + name).length)}`
    const bekannt = workspaces.get(`packages/${name}`)?.nebeneingaenge.includes(eingang) === true
    if (!bekannt) return [...erlaubt, `imports ${ziel}, which is no entry of the package`]
    return istProbe(pfad) ? erlaubt : [...erlaubt, `imports ${ziel}: entries besides the first are for tests`]
  }
  const innen = innenregel(ort)
  const fremd = innen !== null && innen.regel.workspaces !== null && !innen.regel.workspaces.has(name)
  return [
    ...erlaubt,
    ...(fremd ? [`${innen.art} must not import ${name}`] : []),
    ...(name === 'snapshot' && tabelle.nurLesend.has(workspace.name) && !istProbe(pfad) ? checkLesend(namen, tabelle) : []),
  ]
}

function checkLesend(namen: readonly string[], { schreibseite }: Importtabelle): readonly string[] {
  if (namen.includes('*')) return ['imports all of snapshot: name what is needed of its read side']
  return namen.filter((name) => schreibseite.has(name)).map((name) => `imports ${name}, which is on the write side of snapshot`)
}

function checkRelativ(ziel: string, ort: Ort): readonly string[] {
  const { pfad, workspace } = ort
  const datei = posix.normalize(posix.join(posix.dirname(pfad), ziel))
  if (ziel.startsWith('/') || !datei.startsWith(`${workspace.ordner}/`))
    return [`imports ${ziel}, which leaves ${workspace.ordner}`]
  if (istProbenhilfe(datei)) return istProbe(pfad) ? [] : [`imports ${ziel}, which is for tests`]
  const innen = innenregel(ort)
  if (innen === null) return []
  const vonSrc = datei.slice('apps/portal/src/'.length)
  if (vonSrc.startsWith(`${innen.ordner}/`)) return []
  const [erster = ''] = vonSrc.split('/')
  const modul = vonSrc.replace(/\.\w+$/, '')
  if (innen.regel.teile.has(erster) || innen.regel.teile.has(modul)) return []
  return [`${innen.art} must not import ${vonSrc}`]
}

/** The rule for a file in a feature or a component of the portal; null elsewhere. */
function innenregel({ pfad, tabelle }: Ort): { art: string; ordner: string; regel: Innenregel } | null {
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
