import { isDemoUrl, type Onlinedienst } from '@infoschalter/domain'
import { type Monat, MonatSchema, repackStichtagsgrundlage } from '@infoschalter/snapshot'
import { readStichtage, stichtagePfad } from '../stichtag/ablage.ts'
import { type Stichtagseingang, schreibeFort } from '../stichtag/fortschreiben.ts'
import { monatIn } from '../stichtag/monat.ts'
import { zufall } from './zufall.ts'

/** How many months before its own report the demonstration shows. */
const MONATE = 3

/**
 * Gives a demonstration that has no history yet one to show: the months before its first report, in each of which a little less
 * of what is invented was online. What is real is in every month as it is. Where a month is kept already, nothing is done.
 */
export async function ensureDemoStichtage(eingang: Stichtagseingang): Promise<void> {
  const { varDir, bericht, grundlage, jetzt } = eingang
  if (bericht?.demo !== true) return
  const { gespeicherte, probleme } = await readStichtage(stichtagePfad(varDir, true))
  if (gespeicherte.length + probleme.length > 0) return
  const monat = monatIn(new Date(bericht.importiert))
  if (monat > monatIn(jetzt)) return
  for (let vorher = MONATE; vorher > 0; vorher--) {
    const damals = monthsBefore(monat, vorher)
    const { sichere } = await schreibeFort({
      ...eingang,
      // The fifth: in the morning of a day that is in the same month everywhere.
      jetzt: new Date(`${damals}-05T09:00:00Z`),
      bericht: { ...bericht, stand: `${damals}-05` as never, importiert: `${damals}-05T09:00:00Z` },
      grundlage: repackStichtagsgrundlage(grundlage, (dienst) => asOf(dienst, vorher)),
    })
    await sichere()
  }
}

function monthsBefore(monat: Monat, anzahl: number): Monat {
  const [jahr = 0, nummer = 0] = monat.split('-').map(Number)
  return MonatSchema.parse(new Date(Date.UTC(jahr, nummer - 1 - anzahl, 1)).toISOString().slice(0, 7))
}

/** An invented service as it was so many months before; null: it was not there yet. */
function asOf(dienst: Onlinedienst, vorher: number): Onlinedienst | null {
  const { leikaSchluessel, ars, url } = dienst
  if (url === null || !isDemoUrl(url)) return dienst
  // Some come to all places at once, when one is made for all; most one by one.
  if (zufall(0, 'seit', leikaSchluessel) < vorher * 0.012 || zufall(0, 'seit', leikaSchluessel, ars) < vorher * 0.02) return null
  // What cannot be reached today could be so long ago.
  return dienst.link === 'nicht-erreichbar' && zufall(0, 'kaputt', leikaSchluessel, ars) < vorher * 0.2
    ? { ...dienst, link: 'erreichbar' }
    : dienst
}
