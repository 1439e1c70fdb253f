import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire, stripTypeScriptTypes } from 'node:module'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** A file that never changes under its name: the name holds a digest of the content. */
export interface Asset {
  /** `/assets/portal.3f2a9c1b.css` */
  readonly pfad: string
  readonly typ: string
  readonly bytes: Buffer
  /** Smaller forms, where they are smaller: fonts are compressed already. */
  readonly brotli?: Buffer
  readonly gzip?: Buffer
}

/** The assets by the name that templates use (`portal.css`). */
export interface Assets {
  /** The address of an asset. Throws on a name that does not exist: a typo in a template. */
  pfad(name: string): string
  findByPfad(pfad: string): Asset | undefined
  readonly alle: readonly Asset[]
}

const TYPEN: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
}

/** What goes to the browser besides pages: read once at the start, compressed as far as it goes. */
export async function loadAssets(): Promise<Assets> {
  const schriften = await Promise.all(
    SCHRIFTEN.map(async ([name, datei]) => createAsset(name, await readFile(require.resolve(datei)))),
  )
  const schriftPfad = new Map(schriften.map(({ name, asset }) => [name, asset.pfad]))
  const css = (await Promise.all(STYLES.map((datei) => readFile(join(import.meta.dirname, '..', datei), 'utf8')))).join('\n')
  const gebaut = await Promise.all([
    createAsset(
      'portal.css',
      Buffer.from(shrinkCss(css.replaceAll(/url\(schrift:([\w-]+\.woff2)\)/g, (_, name) => `url(${schriftPfad.get(name)})`))),
    ),
    ...['vorschlaege', 'erkunden'].map(async (name) =>
      createAsset(
        `${name}.js`,
        Buffer.from(stripTypeScriptTypes(await readFile(join(import.meta.dirname, `../browser/${name}.ts`), 'utf8'))),
      ),
    ),
    ...['logo.svg', 'vorschaubild.png', 'symbol-180.png', 'symbol-32.png'].map(async (name) =>
      createAsset(name, await readFile(join(import.meta.dirname, name))),
    ),
  ])
  const alle = [...schriften, ...gebaut]
  const byName = new Map(alle.map(({ name, asset }) => [name, asset]))
  const byPfad = new Map(alle.map(({ asset }) => [asset.pfad, asset]))
  return {
    pfad(name) {
      const asset = byName.get(name)
      if (asset === undefined) throw new Error(`no asset ${name}`)
      return asset.pfad
    },
    findByPfad: (pfad) => byPfad.get(pfad),
    alle: alle.map(({ asset }) => asset),
  }
}

const require = createRequire(import.meta.url)

/** Latin for nearly all, the extension for names like Łukasz; a browser loads it only when it meets one. */
const SCHRIFTEN = [
  ['fira-400.woff2', '@fontsource/fira-sans/files/fira-sans-latin-400-normal.woff2'],
  ['fira-600.woff2', '@fontsource/fira-sans/files/fira-sans-latin-600-normal.woff2'],
  ['fira-ext-400.woff2', '@fontsource/fira-sans/files/fira-sans-latin-ext-400-normal.woff2'],
  ['fira-ext-600.woff2', '@fontsource/fira-sans/files/fira-sans-latin-ext-600-normal.woff2'],
] as const

/** All style sheets, in the order of the cascade. */
const STYLES = [
  'components/grundlagen/tokens.css',
  'components/grundlagen/basis.css',
  'components/grundlagen/raster.css',
  'components/knopf/style.css',
  'components/symbol/style.css',
  'components/seite/style.css',
  'components/suchfeld/style.css',
  'components/zustand/style.css',
  'components/text/style.css',
  'components/begriff/style.css',
  'components/ergaenzung/style.css',
  'components/treffer/style.css',
  'components/aufklapper/style.css',
  'components/kette/style.css',
  'components/verwaltung/style.css',
  'components/erkunden/style.css',
  'components/wabenkarte/style.css',
  'components/wissenskarte/style.css',
  'components/kennzahl/style.css',
  'components/laenderkarte/style.css',
  'components/zeitreihe/style.css',
  'components/herunterladen/style.css',
  'features/start/style.css',
  'features/suche/style.css',
  'features/leistungen/style.css',
  'features/orte/style.css',
  'features/schritte/style.css',
  'components/hilfreich/style.css',
  'rueckmeldung/style.css',
  'features/daten/style.css',
  'features/lagen/style.css',
  'features/wissen/style.css',
  'features/sprachen/style.css',
  'features/umsetzungsstand/style.css',
  'components/grundlagen/druck.css',
] as const

/** Comments and indentation are for us. Strings stay untouched: there are none with line breaks. */
function shrinkCss(css: string): string {
  return css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\s*\n\s*/g, '\n')
    .trim()
}

async function createAsset(name: string, bytes: Buffer): Promise<{ name: string; asset: Asset }> {
  const endung = extname(name)
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 10)
  const pfad = `/assets/${name.slice(0, -endung.length)}.${digest}${endung}`
  const typ = TYPEN[endung] ?? 'application/octet-stream'
  if (endung === '.woff2' || endung === '.png') return { name, asset: { pfad, typ, bytes } }
  const [brotli, gezippt] = await Promise.all([
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
    promisify(gzip)(bytes, { level: 9 }),
  ])
  return { name, asset: { pfad, typ, bytes, brotli, gzip: gezippt } }
}
