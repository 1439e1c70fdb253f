import { parseArgs } from 'node:util'
import { type Mailadresse, MailadresseSchema } from '@infoschalter/domain'

export const HILFE = `Aufruf:
  npm run abo -- --unzustellbar ADRESSE   setzt das Abonnement eines Postfachs aus, das E-Mails zurückgeschickt hat

Ende: 0 erledigt, auch wenn es nichts zu tun gab · 1 gescheitert · 2 falscher Aufruf`

export type Aufruf =
  | { readonly art: 'unzustellbar'; readonly adresse: Mailadresse }
  | { readonly art: 'hilfe' }
  | { readonly art: 'falsch'; readonly meldung: string }

/** Reads the command line of `npm run abo`. */
export function parseAufruf(argv: readonly string[]): Aufruf {
  let werte: { readonly unzustellbar?: string; readonly hilfe?: boolean }
  try {
    werte = parseArgs({ args: [...argv], options: { unzustellbar: { type: 'string' }, hilfe: { type: 'boolean' } } }).values
  } catch {
    return { art: 'falsch', meldung: 'Diesen Aufruf gibt es nicht: Nach --unzustellbar folgt genau eine Adresse.' }
  }
  if (werte.hilfe === true) return { art: 'hilfe' }
  if (werte.unzustellbar === undefined)
    return { art: 'falsch', meldung: 'Sagen Sie mit --unzustellbar, um welche Adresse es geht.' }
  const adresse = MailadresseSchema.safeParse(werte.unzustellbar.trim())
  if (!adresse.success)
    return { art: 'falsch', meldung: 'Das ist keine E-Mail-Adresse. Nennen Sie nur die Adresse, ohne Namen und spitze Klammern.' }
  return { art: 'unzustellbar', adresse: adresse.data }
}
