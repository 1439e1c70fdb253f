import { RHYTHMEN } from '@infoschalter/domain'
import type { Abonnement } from '../payload-types.ts'
import { lastStelle } from './buch.ts'
import type { Portalstand } from './portalstand.ts'
import { faelligeAusgabe } from './takt.ts'
import { findAbos, findGewaehltes, setAbo, type Werk } from './werk.ts'

/** Writes down what is due: a mail where there is something to read, else only that there was not. */
export async function planAusgaben(werk: Werk, stand: Portalstand): Promise<void> {
  const bis = await lastStelle(werk.payload)
  for (const rhythmus of RHYTHMEN) {
    const ausgabe = faelligeAusgabe(rhythmus, werk.jetzt(), werk.uhrzeit)
    const faellige = await findAbos(werk, {
      and: [
        { zustand: { equals: 'bestaetigt' } },
        { rhythmus: { equals: rhythmus } },
        { or: [{ ausgabe: { not_equals: ausgabe } }, { ausgabe: { exists: false } }] },
      ],
    })
    for (const abo of faellige) {
      // New here: the first issue is the next one, and tells of what came after the yes.
      if (!abo.ausgabe) await setAbo(werk, abo.id, { ausgabe, stelle: abo.stelle ?? bis })
      // A clock that was put back plans nothing.
      else if (abo.ausgabe < ausgabe) await planAusgabe(werk, abo, { ausgabe, bis, stand })
    }
  }
}

/** First the row of the mail, then that it is there: killed in between, the second is made up for. */
async function planAusgabe(
  werk: Werk,
  abo: Abonnement,
  { ausgabe, bis, stand }: { readonly ausgabe: string; readonly bis: number; readonly stand: Portalstand },
): Promise<void> {
  const { payload, jetzt } = werk
  const schluessel = `${abo.kennung}/${ausgabe}`
  const { docs } = await payload.find({
    collection: 'abopost',
    where: { schluessel: { equals: schluessel } },
    limit: 1,
    pagination: false,
    depth: 0,
  })
  const von = abo.stelle ?? bis
  const [vorhandene] = docs
  if (vorhandene === undefined && (await findGewaehltes(werk, abo, stand, von, bis)).length > 0)
    await payload.create({
      collection: 'abopost',
      data: {
        schluessel,
        abo: abo.kennung,
        art: 'ausgabe',
        von,
        bis,
        zustand: 'wartet',
        versuche: 0,
        naechster: jetzt().toISOString(),
      },
      depth: 0,
    })
  await setAbo(werk, abo.id, { ausgabe, stelle: vorhandene?.bis ?? bis })
}
