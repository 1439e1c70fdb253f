import { type Aboantwort, type Abobestellung, type Mailadresse, vergleichbar } from '@infoschalter/domain'
import type { PayloadRequest, Where } from 'payload'
import type { Abozustand } from './abonnements.ts'

/** What portals bring of subscriptions: an order, a yes, an end. Each may come again and is then the same. */

/** So many questions at most go to an address of which nobody has said that it is theirs: nobody floods a mailbox from here. */
export const HOECHSTENS_FRAGEN = 3

interface Zeile {
  readonly id: number
  readonly kennung: string
  readonly zustand: Abozustand
  readonly vergleich: Mailadresse
}

export async function takeBestellung(req: PayloadRequest, bestellung: Abobestellung): Promise<void> {
  // Only programs fill in what people do not see. They are thanked like everybody else.
  if (bestellung.verdacht) return
  const { id: kennung, adresse, auswahl, rhythmus } = bestellung
  const vergleich = vergleichbar(adresse)
  const vorhandene = await find(req, { or: [{ kennung: { equals: kennung } }, { vergleich: { equals: vergleich } }] })
  if (vorhandene.some((eine) => eine.kennung === kennung)) return
  if (vorhandene.filter(({ zustand }) => zustand === 'unbestaetigt').length >= HOECHSTENS_FRAGEN) return
  const bestellt = new Date().toISOString()
  const zeile = { kennung, adresse, vergleich, auswahl, rhythmus, zustand: 'unbestaetigt', bestellt, abweisungen: 0 }
  await req.payload.db.create({ collection: 'abonnements', data: zeile, req })
  const post = { schluessel: `${kennung}/bestaetigung`, abo: kennung, art: 'bestaetigung', zustand: 'wartet', versuche: 0 }
  await req.payload.db.create({ collection: 'abopost', data: { ...post, naechster: bestellt }, req })
}

export async function takeAntwort(req: PayloadRequest, { art, abo }: Aboantwort): Promise<void> {
  const [zeile] = await find(req, { kennung: { equals: abo } })
  if (zeile === undefined) return
  const derselben = await find(req, { vergleich: { equals: zeile.vergleich } })
  // Whoever leaves is gone whole: also what was ordered for the same address and never confirmed.
  if (art === 'abo-ende') return remove(req, derselben)
  if (zeile.zustand === 'bestaetigt') return
  // One subscription for each address: what was confirmed last holds.
  await remove(
    req,
    derselben.filter(({ id, zustand }) => id !== zeile.id && zustand !== 'unbestaetigt'),
  )
  const data = {
    zustand: 'bestaetigt',
    bestaetigt: new Date().toISOString(),
    ausgesetzt: null,
    abweisungen: 0,
    stelle: await findStelle(req),
    ausgabe: null,
  }
  await req.payload.db.updateOne({ collection: 'abonnements', id: zeile.id, data, req })
}

async function find(req: PayloadRequest, where: Where): Promise<readonly Zeile[]> {
  return (await req.payload.db.find<Zeile>({ collection: 'abonnements', where, pagination: false, req })).docs
}

/** What is new begins with what comes after now; null: the book has not been begun. */
async function findStelle(req: PayloadRequest): Promise<number | null> {
  const { docs } = await req.payload.db.find<{ id: number }>({ collection: 'neuigkeiten', sort: '-id', limit: 1, req })
  return docs[0]?.id ?? null
}

async function remove(req: PayloadRequest, zeilen: readonly Zeile[]): Promise<void> {
  if (zeilen.length === 0) return
  const abo = { in: zeilen.map(({ kennung }) => kennung) }
  await req.payload.db.deleteMany({ collection: 'abopost', where: { abo }, req })
  await req.payload.db.deleteMany({ collection: 'abonnements', where: { kennung: abo }, req })
}
