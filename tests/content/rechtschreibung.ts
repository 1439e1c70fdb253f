import deutsch from 'dictionary-de'
import { loadModule } from 'hunspell-asm'
import type { Sprachprobe } from '../../apps/cms/src/content/sprachprobe.ts'

export interface Rechtschreibfund {
  readonly wort: string
  /** Where it stands, as `art/slug`; each place once. */
  readonly stellen: readonly string[]
}

/** An address, with or without its scheme: no German. */
const ADRESSE = /\S*[\p{L}\d][./@]\p{Ll}\S*/gu
/** Letters, with hyphens inside and perhaps one at the end ("Heirats- und Sterbeurkunde"). */
const WORT = /(?<![\p{L}\p{N}-])\p{L}[\p{L}’'-]*(?![\p{L}\p{N}])/gu
const ABKUERZUNG = /^[A-ZÄÖÜ]{2,}s?$/

/**
 * The words that neither the German dictionary (Hunspell, with its rules for compounds) nor the word list of the project knows.
 *
 * @param erlaubt the project's own words: names, abbreviations, terms of the field
 */
export async function findUnbekannte(
  proben: readonly Sprachprobe[],
  erlaubt: ReadonlySet<string>,
): Promise<readonly Rechtschreibfund[]> {
  const kennt = await loadWoerterbuch()
  const gesehen = new Map<string, boolean>()
  const isErlaubt = (wort: string) => wort.length <= 1 || ABKUERZUNG.test(wort) || erlaubt.has(wort) || kennt(wort)
  const isBekannt = (wort: string): boolean => {
    let bekannt = gesehen.get(wort)
    if (bekannt === undefined) {
      bekannt = isErlaubt(wort) || teile(wort).every(isErlaubt)
      gesehen.set(wort, bekannt)
    }
    return bekannt
  }
  const stellen = new Map<string, Set<string>>()
  for (const { art, slug, kopf, stuecke } of proben) {
    for (const stueck of [...kopf, ...stuecke]) {
      for (const [wort] of stueck.replaceAll(ADRESSE, ' ').matchAll(WORT)) {
        if (isBekannt(wort)) continue
        stellen.set(wort, (stellen.get(wort) ?? new Set()).add(`${art}/${slug}`))
      }
    }
  }
  return [...stellen].map(([wort, orte]) => ({ wort, stellen: [...orte] })).toSorted((a, b) => (a.wort < b.wort ? -1 : 1))
}

/** A compound with hyphens is right when its parts are; the first part of a compound may have its linking s. */
function teile(wort: string): readonly string[] {
  const ohneFuge = wort.replace(/s-$/, '')
  return ohneFuge.split('-').filter((teil) => teil !== '')
}

async function loadWoerterbuch(): Promise<(wort: string) => boolean> {
  const fabrik = await loadModule()
  const hunspell = fabrik.create(fabrik.mountBuffer(deutsch.aff, 'de.aff'), fabrik.mountBuffer(deutsch.dic, 'de.dic'))
  return (wort) => hunspell.spell(wort)
}
