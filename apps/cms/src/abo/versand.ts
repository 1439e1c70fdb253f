import { createAbomarke } from '@infoschalter/domain'
import type { Abonnement, Abopost } from '../payload-types.ts'
import type { Sendung, Versandergebnis } from './mailweg.ts'
import type { Portalstand } from './portalstand.ts'
import { naechsterVersuch } from './takt.ts'
import { type Absender, ausgabebrief, bestaetigungsbrief } from './texte.ts'
import { auswahlOf, findAbos, findGewaehltes, setAbo, setPost, type Werk } from './werk.ts'

/** So many issues that a mailbox refuses one after the other end the sending. */
export const HOECHSTENS_ABWEISUNGEN = 3

/**
 * Sends what waits. Each row says that it is begun before anything leaves.
 *
 * @returns whether the mail server answers: else it is asked again later, by one mail and not by all that wait
 */
export async function sendWartende(werk: Werk, stand: Portalstand): Promise<boolean> {
  const { payload, jetzt, mailweg } = werk
  const { docs } = await payload.find({
    collection: 'abopost',
    where: { and: [{ zustand: { equals: 'wartet' } }, { naechster: { less_than_equal: jetzt().toISOString() } }] },
    sort: 'id',
    pagination: false,
    depth: 0,
  })
  for (const post of docs) {
    // Read now, not with the list: whoever has left meanwhile gets nothing more.
    const [abo] = await findAbos(werk, { kennung: { equals: post.abo } })
    const sendung = abo === undefined ? null : await write(werk, post, abo, stand)
    if (abo === undefined || sendung === null) {
      await setPost(werk, post.id, { zustand: 'erledigt' })
      continue
    }
    await setPost(werk, post.id, { zustand: 'begonnen' })
    const ergebnis = await mailweg.sende(sendung)
    await note(werk, post, abo, ergebnis)
    if (ergebnis.art === 'spaeter' && ergebnis.server) return false
  }
  return true
}

/**
 * What was on its way when the last process ended: an issue may have arrived and goes out at most once; a question that comes
 * twice harms nobody.
 */
export async function noteAbgebrochene({ payload }: Werk): Promise<void> {
  const begonnene = (art: Abopost['art']) => ({ and: [{ zustand: { equals: 'begonnen' } }, { art: { equals: art } }] })
  await payload.update({ collection: 'abopost', where: begonnene('bestaetigung'), data: { zustand: 'wartet' }, depth: 0 })
  const { docs } = await payload.update({
    collection: 'abopost',
    where: begonnene('ausgabe'),
    data: { zustand: 'erledigt' },
    depth: 0,
  })
  if (docs.length > 0)
    payload.logger.warn(
      { regel: 'mail-ungewiss', anzahl: docs.length },
      'Beim letzten Ende waren Ausgaben unterwegs; sie gelten als verschickt',
    )
}

/** @returns null when there is nothing to be said any more */
async function write(werk: Werk, post: Abopost, abo: Abonnement, stand: Portalstand): Promise<Sendung | null> {
  const { portalUrl, schluessel, jetzt } = werk
  const { betreiber, nameVon } = stand
  const absender: Absender = { portalUrl, betreiber, nameVon }
  const angaben = { auswahl: auswahlOf(abo), rhythmus: abo.rhythmus }
  const kopf = { an: abo.adresse, absenderName: betreiber.name ?? 'Infoschalter', jetzt: jetzt() }
  const adresse = `${portalUrl}/wissen/abo`
  if (post.art === 'bestaetigung') {
    const url = `${adresse}/bestaetigen/${createAbomarke(schluessel, 'bestaetigen', abo.kennung, jetzt())}`
    return { ...kopf, brief: bestaetigungsbrief(angaben, url, absender) }
  }
  const neues = await findGewaehltes(werk, abo, stand, post.von ?? 0, post.bis ?? 0)
  if (neues.length === 0 || !abo.bestaetigt || abo.zustand !== 'bestaetigt') return null
  const abmeldeUrl = `${adresse}/ende/${createAbomarke(schluessel, 'beenden', abo.kennung, jetzt())}`
  const brief = ausgabebrief(neues, { ...angaben, bestaetigt: new Date(abo.bestaetigt) }, abmeldeUrl, absender)
  return { ...kopf, brief, abmeldeUrl }
}

async function note(werk: Werk, post: Abopost, abo: Abonnement, ergebnis: Versandergebnis): Promise<void> {
  if (ergebnis.art === 'angenommen') {
    await setPost(werk, post.id, { zustand: 'erledigt' })
    if (abo.abweisungen > 0) await setAbo(werk, abo.id, { abweisungen: 0 })
    return
  }
  const { art, grund } = ergebnis
  werk.payload.logger.warn({ regel: `mail-${art}`, grund, mail: post.art }, 'Eine E-Mail ging nicht hinaus')
  if (art === 'abgewiesen') return noteAbweisung(werk, post, abo)
  // It may have arrived: an issue goes out at most once.
  if (art === 'ungewiss' && post.art === 'ausgabe') return setPost(werk, post.id, { zustand: 'erledigt' })
  return noteSpaeter(werk, post)
}

async function noteAbweisung(werk: Werk, post: Abopost, abo: Abonnement): Promise<void> {
  if (post.art === 'bestaetigung') {
    // Nobody can say yes from a mailbox that does not exist.
    await werk.payload.delete({ collection: 'abonnements', where: { id: { equals: abo.id } } })
    return
  }
  const abweisungen = abo.abweisungen + 1
  const genug = abweisungen >= HOECHSTENS_ABWEISUNGEN
  await setPost(werk, post.id, { zustand: 'erledigt' })
  await setAbo(werk, abo.id, {
    abweisungen,
    ...(genug && { zustand: 'ausgesetzt' as const, ausgesetzt: werk.jetzt().toISOString() }),
  })
}

async function noteSpaeter(werk: Werk, post: Abopost): Promise<void> {
  const versuche = post.versuche + 1
  const naechster = naechsterVersuch(versuche, werk.jetzt())
  if (naechster !== null) return setPost(werk, post.id, { zustand: 'wartet', versuche, naechster: naechster.toISOString() })
  werk.payload.logger.error({ regel: 'mail-aufgegeben', mail: post.art }, 'Eine E-Mail wurde nach vielen Versuchen aufgegeben')
  await setPost(werk, post.id, { zustand: 'erledigt', versuche })
}
