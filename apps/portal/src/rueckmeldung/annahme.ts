import { randomUUID } from 'node:crypto'
import { type Abourteil, type Abozweck, type Nachricht, readAbomarke } from '@infoschalter/domain'
import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import { openSpool, type Spool } from '../spool/spool.ts'
import { startZusteller, type Zusteller } from '../spool/zusteller.ts'
import { createMarken, type Marken } from './marken.ts'
import { ensureSchluessel } from './schluessel.ts'

/** What is needed to take something that people write. */
export interface Annahme {
  /** On the disk, or there is no room: then nothing was kept. */
  readonly sichere: (nachricht: Nachricht) => Promise<'gesichert' | 'voll'>
  readonly marken: Marken
  readonly jetzt: () => Date
  readonly neueId: () => string
  /** Whether news can be ordered by mail here; links in mails sent before hold all the same. */
  readonly mailabo: boolean
  readonly pruefeAbomarke: (zweck: Abozweck, marke: string) => Abourteil
}

/** Where messages are taken and delivered; it begins when the portal has its port, and with it its spool, to itself. */
export interface Poststelle {
  readonly annahme: Annahme
  begin(): Promise<void>
  stop(): Promise<void>
}

type Einstellungen = Pick<Config, 'spool' | 'zustellSchluessel' | 'schluesseldatei' | 'mailabo'> & { readonly cmsUrl: string }

/** @returns null when there is no key to be had: then the portal takes no messages, and everything else goes on */
export async function createPoststelle(config: Einstellungen, log: Logger): Promise<Poststelle | null> {
  const schluessel = config.zustellSchluessel ?? (await ensureSchluessel(config.schluesseldatei).catch(() => null))
  if (schluessel === null) {
    log.error(
      { regel: 'kein-zustellschluessel', datei: config.schluesseldatei },
      'Rückmeldungen sind nicht möglich: Die Datei lässt sich weder lesen noch anlegen',
    )
    return null
  }
  const offen = Promise.withResolvers<{ spool: Spool; zusteller: Zusteller } | null>()
  return {
    annahme: {
      async sichere(nachricht) {
        const post = await offen.promise
        const ergebnis = post === null ? 'voll' : await post.spool.append(nachricht)
        if (ergebnis === 'voll')
          log.error({ regel: 'spool-voll' }, 'Eine Rückmeldung wurde abgewiesen: Sie ließ sich nicht sichern')
        post?.zusteller.wecke()
        return ergebnis
      },
      marken: createMarken({ schluessel, jetzt: () => new Date(), zufall: randomUUID }),
      jetzt: () => new Date(),
      neueId: randomUUID,
      mailabo: config.mailabo,
      pruefeAbomarke: (zweck, marke) => readAbomarke(schluessel, zweck, marke, new Date()),
    },
    async begin() {
      try {
        const spool = await openSpool({
          ordner: config.spool,
          onSchaden: (schaden) => log.error({ regel: 'spool-beschaedigt', ...schaden }, 'Im Spool war etwas nicht ganz'),
        })
        const zusteller = startZusteller({ spool, cmsUrl: config.cmsUrl, schluessel, fetch, log })
        offen.resolve({ spool, zusteller })
      } catch (error) {
        log.error({ err: error, regel: 'spool-unbrauchbar' }, 'Rückmeldungen werden abgewiesen, bis der Spool sich öffnen lässt')
        offen.resolve(null)
      }
    },
    async stop() {
      const post = await offen.promise
      await post?.zusteller.stop()
      await post?.spool.close()
    },
  }
}
