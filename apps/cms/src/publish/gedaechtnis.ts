import { createLeser } from '@infoschalter/search'
import type { KodierteDienste, Vorarbeit } from '@infoschalter/snapshot'

/** What a process that publishes again and again keeps from one time to the next. */
export interface Gedaechtnis {
  /** @param dienste names everything that the reports of a snapshot are made from */
  vorarbeit(dienste: string): Vorarbeit
}

export function createGedaechtnis(): Gedaechtnis {
  const leser = createLeser()
  let bekannt: { readonly aus: string; readonly dienste: KodierteDienste } | undefined
  return {
    vorarbeit: (aus) => ({
      leser,
      dienste(encode) {
        if (bekannt?.aus !== aus) bekannt = { aus, dienste: encode() }
        return bekannt.dienste
      },
    }),
  }
}
