import type { Snapshot } from '@infoschalter/snapshot'
import type { HtmlEscapedString } from 'hono/utils/html'

/** HTML that has been escaped where it had to be: only templates make it. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>

/** What a page needs to know of a request. Nothing that names a person gets this far. */
export interface Anfrage {
  readonly snapshot: Snapshot
  /** The path without query, decoded: `/leistungen/hund-anmelden`. */
  readonly pfad: string
  /** The parts of the path that the pattern names: `:slug`. */
  readonly teile: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** The day in Germany: `2026-11-24`. No page is kept for longer. */
  readonly heute: string
  /** Public address of the portal without a slash at the end: for canonical links, sitemap and Open Graph. */
  readonly portalUrl: string
  /** The address of a style sheet, script or picture by its name. */
  assetPfad(name: string): string
  /** The mark of a form that stands on a page, by its purpose; missing: this portal takes no messages. */
  readonly formularmarke?: (zweck: string) => string
  /** The page is shown to whoever writes its text, and to nobody else: as a draft, or as it is public already. */
  readonly vorschau?: 'entwurf' | 'oeffentlich'
}

/**
 * What a route answers, as data. The server turns it into a response, caches it, compresses it;
 * expected failures are answers like any other.
 */
export type Antwort =
  | { readonly art: 'seite'; readonly html: Html; readonly status?: 200 | 400 | 404 | 414; readonly indexieren?: boolean }
  | {
      readonly art: 'weiterleitung'
      readonly ziel: string /** 301: for good, 303: the answer is over there. */
      readonly status: 301 | 303
    }
  | { readonly art: 'json'; readonly wert: unknown; readonly status?: 200 | 400 | 404 | 413 | 501 }
  | {
      readonly art: 'text'
      readonly inhalt: string
      readonly typ:
        | 'text/plain'
        | 'application/xml'
        | 'application/atom+xml'
        | 'application/feed+json'
        | 'text/calendar'
        | 'text/csv'
        | 'text/javascript'
        | 'text/xml'
    }
  /** A picture that other sites may show: an SVG document, as it is or as PNG. */
  | { readonly art: 'bild'; readonly svg: Html; readonly als: 'svg' | 'png' }
  | { readonly art: 'nicht-gefunden' }

/** An address of the portal and what it answers. */
export interface Route {
  /** Pattern with named parts: `/leistungen/:slug/:ort`. */
  readonly pfad: string
  /** The query parameters that change the answer; all others are ignored (and do not fill the cache). */
  readonly parameter: readonly string[]
  /** Those that may come several times, and how often at most; all others count once, with their first value. */
  readonly mehrfach?: Readonly<Record<string, number>>
  antworte(anfrage: Anfrage): Antwort
}
