import { stem } from '../analyse/stamm.ts'
import { type Wortschatz, zerlege } from '../analyse/zerlegen.ts'
import type { LexikonDaten } from './lexikon.ts'

/**
 * Splits compounds, each once. What a word is split into depends on the vocabulary; when only a few words of that have come
 * or gone since the build before, only the compounds that they could stand in are split anew.
 */
export interface Zerleger {
  /** Begins a build: what is split from now on is split into words of this vocabulary. */
  beginne(formen: LexikonDaten, wortschatz: Wortschatz): void
  /** The stems of the parts of a compound; empty when it is none. */
  teile(form: string): readonly string[]
}

interface Zerlegt {
  readonly teile: readonly string[]
  /** The stems that were looked up and are not written in the word itself (verloren → verlust). */
  readonly gesucht: readonly string[]
}

/** When more words than these have changed, looking for what they touch costs more than it saves. */
const MAX_GEAENDERT = 200

export function createZerleger(): Zerleger {
  let zerlegt = new Map<string, Zerlegt>()
  let formen: ReadonlySet<string> = new Set()
  let vokabular: Wortschatz | undefined
  return {
    beginne(daten, wortschatz) {
      const neue = new Set(daten.map(([form]) => form))
      const geaendert = [...neue.symmetricDifference(formen)]
      zerlegt = geaendert.length > MAX_GEAENDERT ? new Map() : keepUntouched(zerlegt, neue, geaendert)
      formen = neue
      vokabular = wortschatz
    },
    teile(form) {
      const bekannt = zerlegt.get(form)
      if (bekannt !== undefined) return bekannt.teile
      if (vokabular === undefined) throw new Error('no vocabulary to split into')
      const neu = split(form, vokabular)
      zerlegt.set(form, neu)
      return neu.teile
    },
  }
}

function split(form: string, wortschatz: Wortschatz): Zerlegt {
  const gesucht = new Set<string>()
  const teile = zerlege(form, {
    ...wortschatz,
    stem(teil) {
      const stamm = wortschatz.stem(teil)
      if (!form.includes(stamm)) gesucht.add(stamm)
      return stamm
    },
  })
  return { teile: teile.map(stem), gesucht: [...gesucht] }
}

function keepUntouched(
  zerlegt: ReadonlyMap<string, Zerlegt>,
  formen: ReadonlySet<string>,
  geaendert: readonly string[],
): Map<string, Zerlegt> {
  const woerter = [...new Set(geaendert.flatMap((form) => [form, stem(form)]))]
  const isTouched = ([form, { gesucht }]: readonly [string, Zerlegt]) =>
    woerter.some((wort) => form.includes(wort) || gesucht.includes(wort))
  return new Map([...zerlegt].filter((eintrag) => formen.has(eintrag[0]) && !isTouched(eintrag)))
}
