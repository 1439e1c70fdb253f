import { type Begriff, linkTargets, type Text } from '@infoschalter/domain'
import { html } from 'hono/html'
import type { Html } from '../../http/route.ts'

/**
 * Terms of the field in a text: the first occurrence on a page leads to the page of the term and is described by its short
 * text, which stands on the same page. It needs no JavaScript, and whoever has the page read out hears the description.
 */
export interface Markierung {
  /** Words of a text, with those terms marked that the page has not explained yet. */
  wort(worte: string): Html
  /** The terms that have been marked, in reading order. */
  markierte(): readonly Begriff[]
}

/** @param ausser the terms that need no mark: the page explains them itself or links them */
export function createMarkierung(begriffe: readonly Begriff[], ausser: Iterable<string> = []): Markierung {
  const { muster, vonName } = woerterbuch(begriffe)
  const erklaert = new Set(ausser)
  const markierte: Begriff[] = []
  return {
    markierte: () => markierte,
    wort: (worte) =>
      html`${worte.split(muster).map((stueck) => {
        const begriff = vonName.get(stueck)
        if (begriff === undefined || erklaert.has(begriff.slug)) return stueck
        erklaert.add(begriff.slug)
        markierte.push(begriff)
        return html`<a class="begriff" href="/wissen/begriffe/${begriff.slug}" aria-describedby="begriff-${begriff.slug}">${stueck}</a>`
      })}`,
  }
}

/** The terms to which texts link already. */
export function verlinkteBegriffe(texte: readonly Text[]): readonly string[] {
  return texte.flatMap(linkTargets).flatMap((ziel) => /^\/wissen\/begriffe\/([^/?#]+)/.exec(ziel)?.[1] ?? [])
}

interface Woerterbuch {
  readonly muster: RegExp
  readonly vonName: ReadonlyMap<string, Begriff>
}

const bekannt = new WeakMap<readonly Begriff[], Woerterbuch>()

/** All names as one pattern, the longest first; made once for the terms of a snapshot. */
function woerterbuch(begriffe: readonly Begriff[]): Woerterbuch {
  const vorhanden = bekannt.get(begriffe)
  if (vorhanden !== undefined) return vorhanden
  const vonName = new Map<string, Begriff>()
  for (const begriff of begriffe) for (const name of namen(begriff)) if (!vonName.has(name)) vonName.set(name, begriff)
  const alternativen = [...vonName.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
  // With no name at all nothing matches; a hyphen belongs to a word, so that "OZG" is not found in "OZG-Leistung".
  const muster = new RegExp(`(?<![\\p{L}\\p{N}-])(${alternativen.join('|') || '(?!)'})(?![\\p{L}\\p{N}-])`, 'u')
  const fertig = { muster, vonName }
  bekannt.set(begriffe, fertig)
  return fertig
}

/** "OZG (Onlinezugangsgesetz)" has two names; what has one or two letters would be found everywhere. */
function namen({ titel, auch }: Begriff): readonly string[] {
  const [, kurz = titel, lang] = /^(.+?) \((.+)\)$/.exec(titel) ?? []
  return [kurz, ...(lang === undefined ? [] : [lang]), ...auch].filter((name) => name.length > 2)
}
