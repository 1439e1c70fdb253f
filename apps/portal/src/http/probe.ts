/**
 * What the tests of pages share: routes asked without a server, on the example snapshot. Not part of the program.
 */
import { beispielSnapshot } from '@infoschalter/snapshot/beispiel'
import { findRoute } from './find-route.ts'
import type { Anfrage, Antwort, Route } from './route.ts'

type Aenderung = Parameters<typeof beispielSnapshot>[0]

export interface Probe {
  ask(adresse: string, aenderung?: Aenderung): Promise<Antwort>
  /** The page as HTML. Throws when the answer is none. */
  page(adresse: string, aenderung?: Aenderung): Promise<string>
  /** The words of a page in reading order: what somebody hears who has it read out. */
  words(adresse: string, aenderung?: Aenderung): Promise<string>
}

export function createProbe(routes: readonly Route[]): Probe {
  async function ask(adresse: string, aenderung: Aenderung = {}): Promise<Antwort> {
    const { pathname, searchParams } = new URL(adresse, 'http://portal')
    const gefunden = findRoute(routes, pathname)
    if (gefunden === undefined) throw new Error(`no route for ${pathname}`)
    const anfrage: Anfrage = {
      snapshot: await beispielSnapshot(aenderung),
      pfad: pathname,
      teile: gefunden.teile,
      query: searchParams,
      heute: '2026-11-25',
      portalUrl: 'https://portal.example',
      assetPfad: (name) => `/assets/${name}`,
    }
    return gefunden.route.antworte(anfrage)
  }

  async function page(adresse: string, aenderung: Aenderung = {}): Promise<string> {
    const antwort = await ask(adresse, aenderung)
    if (antwort.art !== 'seite') throw new Error(`${adresse} answers ${antwort.art}`)
    return String(await antwort.html)
  }

  return {
    ask,
    page,
    words: async (adresse, aenderung) =>
      (await page(adresse, aenderung))
        .replace(/<head>[\s\S]*<\/head>/, ' ')
        .replaceAll('<wbr>', '')
        .replaceAll(/<[^>]+>/g, ' ')
        .replaceAll(/\s+/g, ' '),
  }
}
