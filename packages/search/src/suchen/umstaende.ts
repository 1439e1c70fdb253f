import type { Zielgruppe } from '@infoschalter/domain'
import { stem } from '../analyse/stamm.ts'
import { inhaltswoerter } from '../analyse/stoppwoerter.ts'
import type { Wort } from '../analyse/woerter.ts'
import { fold } from '../analyse/zeichen.ts'
import type { Dokumentkopf } from '../index/bauen.ts'
import { phraseKey } from '../index/phrasen.ts'

/** Something that the query says besides what is wanted, and the words that say it. */
export interface Umstand<W> {
  readonly wert: W
  readonly woerter: readonly Wort[]
}

/** For whom something is wanted ("für Unternehmen"), and in which Lage ("nach dem Umzug"): the number of its document. */
export interface Umstaende {
  readonly zielgruppe: Umstand<Zielgruppe> | null
  readonly lage: Umstand<number> | null
}

interface Bestand {
  readonly dokumente: readonly Dokumentkopf[]
  findPhrase(key: string): readonly number[]
}

const KEINE: Umstaende = { zielgruppe: null, lage: null }

/** Only what stands behind one of these is a circumstance: "Umzug" alone is what is wanted itself. */
const VOR_LAGE = new Set('nach bei beim vor wegen zum zur'.split(' '))
const VOR_ZIELGRUPPE = new Set('fur als'.split(' '))
const ARTIKEL = new Set('der die das den dem einem einer eine ein meinem meiner unserem unserer'.split(' '))
const GROESSE = new Set('kleine kleines kleiner kleinen mittlere junge neue'.split(' '))

const ZIELGRUPPEN: ReadonlyMap<string, Zielgruppe> = new Map([
  ...staemme(
    'unternehmen firma firmen betriebe gewerbetreibende selbstständige freiberufler unternehmer arbeitgeber',
    'unternehmen',
  ),
  ...staemme('bürger bürgerinnen privatpersonen privatperson privatleute', 'buerger'),
  ...staemme('verwaltung verwaltungen kommunen behörden stadtverwaltung kommunalverwaltung', 'verwaltung'),
])

function staemme(woerter: string, zielgruppe: Zielgruppe): readonly (readonly [string, Zielgruppe])[] {
  return woerter.split(' ').map((wort) => [stem(fold(wort)), zielgruppe])
}

/** A Lage is called by at most so many words. */
const MAX_LAGENWOERTER = 4

/**
 * What the words say besides the wish. A query that is known as a whole ("Zuschüsse für Unternehmen" as the name of a page)
 * says nothing besides, nor does one of which nothing else would be left.
 */
export function erkenneUmstaende(woerter: readonly Wort[], bestand: Bestand): Umstaende {
  const ganzes = phraseKey(woerter)
  if (ganzes === null || bestand.findPhrase(ganzes).length > 0) return KEINE
  const zielgruppe = first(woerter, VOR_ZIELGRUPPE, 1, ([wort]) => ZIELGRUPPEN.get(stem(wort?.form ?? '')))
  const lage = first(woerter, VOR_LAGE, MAX_LAGENWOERTER, (teile) => findLage(teile, bestand))
  const weg = new Set([...(zielgruppe?.woerter ?? []), ...(lage?.woerter ?? [])])
  return inhaltswoerter(woerter.filter((wort) => !weg.has(wort))).length === 0 ? KEINE : { zielgruppe, lage }
}

function findLage(teile: readonly Wort[], { dokumente, findPhrase }: Bestand): number | undefined {
  return findPhrase(phraseKey(teile) ?? '').find((nr) => dokumente[nr]?.typ === 'lage')
}

/** The first preposition behind which stands what is looked for; articles and sizes between them belong to it, more words beat fewer. */
function first<W>(
  woerter: readonly Wort[],
  vor: ReadonlySet<string>,
  laenge: number,
  find: (teile: readonly Wort[]) => W | undefined,
): Umstand<W> | null {
  for (const [stelle, { form }] of woerter.entries()) {
    if (!vor.has(form)) continue
    let von = stelle + 1
    while (ARTIKEL.has(woerter[von]?.form ?? '') || GROESSE.has(woerter[von]?.form ?? '')) von++
    for (let bis = Math.min(woerter.length, von + laenge); bis > von; bis--) {
      const wert = find(woerter.slice(von, bis))
      if (wert !== undefined) return { wert, woerter: woerter.slice(stelle, bis) }
    }
  }
  return null
}
