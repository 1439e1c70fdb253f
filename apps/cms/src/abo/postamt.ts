import { keepBuch } from './buch.ts'
import { planAusgaben } from './planung.ts'
import type { Portalstand } from './portalstand.ts'
import { UNBESTAETIGT_STUNDEN } from './texte.ts'
import { noteAbgebrochene, sendWartende } from './versand.ts'
import type { Werk } from './werk.ts'

/** Where mail is written and sent: a row for each is there before, so that no issue goes out twice, whatever is killed when. */
export interface Postamt {
  /** Once at the start of a process, before the first tick. */
  begin(): Promise<void>
  /** Deletes what may no longer be kept, notes what is new, plans the issues that are due, sends what waits. */
  tick(): Promise<void>
}

const AUSGESETZT_TAGE = 30
/** Longer than any issue could be planned for again. */
const ERLEDIGT_TAGE = 40
const SERVERPAUSE_MS = 60_000
const STUNDE_MS = 3_600_000

export function createPostamt(werk: Werk, readStand: () => Promise<Portalstand | null>): Postamt {
  let verbucht: string | null = null
  let pauseBis = 0
  return {
    begin: () => noteAbgebrochene(werk),
    async tick() {
      await removeAltes(werk)
      const stand = await readStand()
      if (stand === null) return
      if (verbucht !== stand.id) await keepBuch(werk.payload, stand)
      verbucht = stand.id
      await planAusgaben(werk, stand)
      const jetzt = werk.jetzt().getTime()
      if (jetzt >= pauseBis && !(await sendWartende(werk, stand))) pauseBis = jetzt + SERVERPAUSE_MS
    },
  }
}

/** Addresses of which nobody has said that they are theirs, those that take nothing any more, and traces of mail sent long ago. */
async function removeAltes({ payload, jetzt }: Werk): Promise<void> {
  const vor = (stunden: number) => ({ less_than: new Date(jetzt().getTime() - stunden * STUNDE_MS).toISOString() })
  await payload.delete({
    collection: 'abonnements',
    where: {
      or: [
        { and: [{ zustand: { equals: 'unbestaetigt' } }, { bestellt: vor(UNBESTAETIGT_STUNDEN) }] },
        { and: [{ zustand: { equals: 'ausgesetzt' } }, { ausgesetzt: vor(AUSGESETZT_TAGE * 24) }] },
      ],
    },
  })
  await payload.delete({
    collection: 'abopost',
    where: { and: [{ zustand: { equals: 'erledigt' } }, { naechster: vor(ERLEDIGT_TAGE * 24) }] },
  })
}
