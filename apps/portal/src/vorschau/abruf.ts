import { type Vorschau, VorschauSchema } from '@infoschalter/snapshot'

/** What became of the question for a draft. */
export type Abruf =
  | { readonly art: 'da'; readonly vorschau: Vorschau }
  /** The link has expired, the draft is gone, or whoever asked for it may no longer read it. */
  | { readonly art: 'ungueltig' }
  | { readonly art: 'nicht-erreichbar'; readonly grund: string }

interface Options {
  /** Address of the CMS without a slash at the end. */
  readonly cmsUrl: string
  readonly fetch: typeof globalThis.fetch
  readonly timeoutMs: number
}

/** A text with all its pictures is smaller by far. */
const MAX_BYTES = 8 * 1024 * 1024
/** Whoever makes up links keeps at most so many questions under way. */
const MAX_GLEICHZEITIG = 4

/**
 * Asks the CMS for the draft behind a link. The portal holds no key: it hands the link on, and the CMS, which signed it, says
 * whether it is good.
 */
export function createAbruf({ cmsUrl, fetch, timeoutMs }: Options): (token: string) => Promise<Abruf> {
  let laufend = 0
  return async (token) => {
    if (laufend >= MAX_GLEICHZEITIG) return { art: 'nicht-erreichbar', grund: 'zu viele Anfragen zugleich' }
    laufend += 1
    try {
      const antwort = await fetch(`${cmsUrl}/api/vorschau/${encodeURIComponent(token)}`, {
        signal: AbortSignal.timeout(timeoutMs),
        redirect: 'error',
      })
      if (antwort.status === 403) return { art: 'ungueltig' }
      if (!antwort.ok) return { art: 'nicht-erreichbar', grund: `Antwort ${antwort.status}` }
      const gelesen = VorschauSchema.safeParse(JSON.parse(await readText(antwort)))
      if (!gelesen.success)
        return { art: 'nicht-erreichbar', grund: `unerwartete Antwort: ${gelesen.error.issues[0]?.path.join('.')}` }
      return { art: 'da', vorschau: gelesen.data }
    } catch (error) {
      return { art: 'nicht-erreichbar', grund: error instanceof Error ? error.message : String(error) }
    } finally {
      laufend -= 1
    }
  }
}

async function readText(antwort: Response): Promise<string> {
  const teile: Uint8Array[] = []
  let bytes = 0
  for await (const teil of antwort.body ?? []) {
    bytes += teil.byteLength
    if (bytes > MAX_BYTES) throw new Error('die Antwort ist zu groß')
    teile.push(teil)
  }
  return Buffer.concat(teile).toString('utf8')
}
