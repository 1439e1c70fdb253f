import { stem } from '../analyse/stamm.ts'
import { inhaltswoerter, isStoppwort, joinTrennbare, nebensachen } from '../analyse/stoppwoerter.ts'
import { readVerbundene, readWoerter, toFormen, type Wort } from '../analyse/woerter.ts'
import { phraseKey } from './phrasen.ts'
import { createZerleger, type Zerleger } from './zerleger.ts'

/**
 * Reads texts, each once. Building an index asks for the same title several times, and the next one for nearly the same
 * texts: whoever publishes again and again keeps the reader and waits half as long.
 */
export interface Leser {
  woerter(text: string): readonly Wort[]
  verbundene(text: string): ReturnType<typeof readVerbundene>
  /** The words that say something by themselves, as they are written. */
  lexikonwoerter(text: string): readonly Pick<Wort, 'text' | 'form'>[]
  /** What can be known of a title beforehand. */
  titel(text: string): Titel
  /** The stems of the words that carry meaning, with blanks between them. */
  staemme(text: string): string
  /** What the text has in common with other wordings of the same wish. */
  phrase(text: string): string | null
  readonly zerleger: Zerleger
  /** Ends a build: forgets what neither it nor the one before has asked for. */
  ende(): void
}

export interface Titel {
  /** In folded words with single blanks. */
  readonly form: string
  /** The stems that nobody means who names the thing only. */
  readonly nebensachen: readonly string[]
}

export function createLeser(): Leser {
  const woerter = remember(readWoerter)
  const verbundene = remember(readVerbundene)
  const staemme = remember((text: string) =>
    [...inhaltswoerter(joinTrennbare(readWoerter(text))), ...readVerbundene(text)].map((wort) => stem(wort.form)).join(' '),
  )
  const lexikonwoerter = remember((text: string) =>
    [...woerter.get(text), ...verbundene.get(text)].filter(({ form }) => form.length >= 2 && !isStoppwort(form)),
  )
  const titel = remember((text: string): Titel => {
    const form = toFormen(woerter.get(text))
    return { form, nebensachen: nebensachen(form.split(' ').map(stem)) }
  })
  const phrasen = remember((text: string) => phraseKey(readWoerter(text)))
  return {
    woerter: woerter.get,
    verbundene: verbundene.get,
    lexikonwoerter: lexikonwoerter.get,
    titel: titel.get,
    staemme: staemme.get,
    phrase: phrasen.get,
    zerleger: createZerleger(),
    ende() {
      for (const eines of [woerter, verbundene, lexikonwoerter, titel, staemme, phrasen]) eines.ende()
    },
  }
}

/** Two generations: what was asked for since the last end, and before that. */
function remember<T>(compute: (text: string) => T): { get(text: string): T; ende(): void } {
  let bisher = new Map<string, T>()
  let neu = new Map<string, T>()
  return {
    get(text) {
      const bekannt = neu.get(text)
      if (bekannt !== undefined) return bekannt
      const frueher = bisher.get(text)
      const wert = frueher === undefined ? compute(text) : frueher
      neu.set(text, wert)
      return wert
    },
    ende() {
      bisher = neu
      neu = new Map()
    },
  }
}
