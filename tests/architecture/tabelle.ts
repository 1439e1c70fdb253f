/** What docs/architecture.md allows to be imported. */
export interface Importtabelle {
  /** For each package and app the workspaces it may import. */
  readonly workspaces: ReadonlyMap<string, ReadonlySet<string>>
  /** Names that `snapshot` exports for whoever publishes, closed to apps that have only its read side. */
  readonly schreibseite: ReadonlySet<string>
  /** Workspaces that may import only the read side of `snapshot`. */
  readonly nurLesend: ReadonlySet<string>
  /** Parts of the portal that a feature and a component may import: `components`, `texts`, `http/route`. */
  readonly feature: Innenregel
  readonly component: Innenregel
}

export interface Innenregel {
  /** Folders or modules below `apps/portal/src`. */
  readonly teile: ReadonlySet<string>
  /** Workspaces; null stands for all that the portal may import. */
  readonly workspaces: ReadonlySet<string> | null
}

const LESEND = ' (read side)'

/** Reads the table behind the mark `<!-- imports -->`. Throws when it is not as expected: then the test would prove nothing. */
export function readTabelle(markdown: string): Importtabelle {
  const [, nachMarke] = markdown.split('<!-- imports -->')
  if (nachMarke === undefined) throw new Error('docs/architecture.md has no mark <!-- imports -->')
  const zeilen =
    nachMarke
      .trimStart()
      .split(/\n(?!\|)/)[0]
      ?.split('\n')
      .slice(2) ?? []
  const workspaces = new Map<string, Set<string>>()
  const nurLesend = new Set<string>()
  const innen = new Map<string, Innenregel>()
  for (const zeile of zeilen) {
    const [von = '', darf = ''] = zeile
      .split('|')
      .slice(1, -1)
      .map((zelle) => zelle.trim())
    if (von.startsWith('a ')) {
      innen.set(von, readInnenregel(darf))
      continue
    }
    const erlaubt = darf === 'nothing' ? [] : darf.split(', ')
    for (const name of von.split(', ')) {
      if (workspaces.has(name)) throw new Error(`two rows for ${name}`)
      workspaces.set(name, new Set(erlaubt.map((ziel) => ziel.replace(LESEND, ''))))
      if (erlaubt.includes(`snapshot${LESEND}`)) nurLesend.add(name)
    }
  }
  for (const [name, ziele] of workspaces)
    for (const ziel of ziele) if (!workspaces.has(ziel)) throw new Error(`${name} may import ${ziel}, which has no row`)
  return {
    workspaces,
    nurLesend,
    schreibseite: readSchreibseite(markdown),
    feature: required(innen, 'a portal feature'),
    component: required(innen, 'a component'),
  }
}

/** „components, texts, packages, http/route; never another feature“ */
function readInnenregel(darf: string): Innenregel {
  const namen = (darf.split(';')[0] ?? '').split(', ')
  const teile = namen
    .map((name) => name.replace(/^other /, ''))
    .filter((name) => name === 'components' || name === 'texts' || name.includes('/'))
  const workspaces = namen.filter((name) => !name.startsWith('other ') && !teile.includes(name) && name !== 'packages')
  return { teile: new Set(teile), workspaces: namen.includes('packages') ? null : new Set(workspaces) }
}

function readSchreibseite(markdown: string): ReadonlySet<string> {
  const satz = /write side of `snapshot`[^:]*:([^.]*)\./.exec(markdown)?.[1] ?? ''
  const namen = [...satz.matchAll(/`(\w+)`/g)].map(([, name]) => name ?? '')
  if (namen.length === 0) throw new Error('docs/architecture.md does not name the write side of snapshot')
  return new Set(namen)
}

function required(innen: ReadonlyMap<string, Innenregel>, name: string): Innenregel {
  const regel = innen.get(name)
  if (regel === undefined) throw new Error(`no row for ${name}`)
  return regel
}
