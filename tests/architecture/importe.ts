import ts from 'typescript'

/** One import in a source file. */
export interface Import {
  /** As it is written; null when it is computed and nobody can know. */
  readonly ziel: string | null
  /** The names taken from it; `*` for all of them. */
  readonly namen: readonly string[]
  /** Counted from 1. */
  readonly zeile: number
}

/**
 * All imports of a source file, from its syntax tree: `import`, `export … from`, `import()`, `import x = require()`,
 * `require()`, `require.resolve()`, types written as `import('…').Name`, and mocks of modules in tests.
 */
export function readImporte(pfad: string, quelltext: string): readonly Import[] {
  const datei = ts.createSourceFile(pfad, quelltext, ts.ScriptTarget.Latest, true)
  const importe: Import[] = []
  const visit = (knoten: ts.Node): void => {
    const gefunden = ofNode(knoten)
    if (gefunden !== null) importe.push({ ...gefunden, zeile: datei.getLineAndCharacterOfPosition(knoten.getStart()).line + 1 })
    ts.forEachChild(knoten, visit)
  }
  visit(datei)
  return importe
}

type Fund = Omit<Import, 'zeile'> | null

function ofNode(knoten: ts.Node): Fund {
  if (ts.isImportDeclaration(knoten)) return { ziel: literal(knoten.moduleSpecifier), namen: importNamen(knoten.importClause) }
  if (ts.isExportDeclaration(knoten) && knoten.moduleSpecifier !== undefined)
    return { ziel: literal(knoten.moduleSpecifier), namen: exportNamen(knoten.exportClause) }
  if (ts.isExternalModuleReference(knoten)) return { ziel: literal(knoten.expression), namen: ['*'] }
  if (ts.isImportTypeNode(knoten))
    return {
      ziel: ts.isLiteralTypeNode(knoten.argument) ? literal(knoten.argument.literal) : null,
      namen: [typName(knoten.qualifier)],
    }
  if (ts.isCallExpression(knoten) && laedt(knoten)) return { ziel: literal(knoten.arguments[0]), namen: ['*'] }
  return null
}

/** `import(…)`, `require(…)`, `require.resolve(…)`, `vi.mock(…)` and its relatives. */
function laedt({ expression, arguments: argumente }: ts.CallExpression): boolean {
  if (expression.kind === ts.SyntaxKind.ImportKeyword) return true
  const text = expression.getText()
  if (text === 'require') return true
  // Where a path is computed for `require.resolve`, it is data, not a module.
  if (text === 'require.resolve') return literal(argumente[0]) !== null
  return (
    /^vi\.(?:mock|doMock|importActual|importMock)$/.test(text) &&
    argumente[0] !== undefined &&
    ts.isStringLiteralLike(argumente[0])
  )
}

function literal(knoten: ts.Node | undefined): string | null {
  return knoten !== undefined && ts.isStringLiteralLike(knoten) ? knoten.text : null
}

function importNamen(klausel: ts.ImportClause | undefined): readonly string[] {
  if (klausel === undefined) return []
  const vorgabe = klausel.name === undefined ? [] : ['default']
  const { namedBindings } = klausel
  if (namedBindings === undefined) return vorgabe
  if (ts.isNamespaceImport(namedBindings)) return ['*']
  return [...vorgabe, ...namedBindings.elements.map((element) => (element.propertyName ?? element.name).text)]
}

function exportNamen(klausel: ts.NamedExportBindings | undefined): readonly string[] {
  if (klausel === undefined || ts.isNamespaceExport(klausel)) return ['*']
  return klausel.elements.map((element) => (element.propertyName ?? element.name).text)
}

/** The first part of `import('x').A.B`. */
function typName(name: ts.EntityName | undefined): string {
  if (name === undefined) return '*'
  return ts.isIdentifier(name) ? name.text : typName(name.left)
}
