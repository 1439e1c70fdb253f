import { METHODE } from '@infoschalter/coverage'
import type { Ars, Onlinedienst } from '@infoschalter/domain'
import {
  encodeMeldungen,
  measureStichtag,
  packStichtagsgrundlage,
  parseStichtagsgrundlage,
  type Stichtag,
  StichtagSchema,
} from '@infoschalter/snapshot'
import { beispielDienst, beispielInhalt } from '@infoschalter/snapshot/beispiel'

/** For tests: months as they are frozen. */

export const [BIELEFELD, GUETERSLOH, RIETBERG] = ['057110000000', '057540008008', '057540028028'] as [Ars, Ars, Ars]

/** What is reported in a month: months one after the other, each explained by the one before. */
export type Monatsmeldung = readonly [monat: string, dienste: readonly Onlinedienst[]]

export function verlauf(...monate: readonly Monatsmeldung[]): readonly Stichtag[] {
  const inhalt = beispielInhalt()
  const gemessene: { stichtag: Stichtag; grundlage: ReturnType<typeof parseStichtagsgrundlage> }[] = []
  for (const [monat, onlinedienste] of monate) {
    const grundlage = parseStichtagsgrundlage(
      packStichtagsgrundlage(inhalt, encodeMeldungen({ ...inhalt, onlinedienste: [...onlinedienste] }).bytes),
    )
    const letzter = gemessene.at(-1)
    const vorher = letzter === undefined ? null : { monat: letzter.stichtag.monat, grundlage: letzter.grundlage }
    const stichtag = StichtagSchema.parse({
      monat,
      bericht: {
        titel: 'Bericht',
        herausgeber: 'Data Hub',
        lizenz: 'offen',
        demo: false,
        stand: `${monat}-01`,
        importiert: `${monat}-02`,
        meldungen: onlinedienste.length,
      },
      messungen: [measureStichtag(grundlage, vorher, METHODE)],
    })
    gemessene.push({ stichtag, grundlage })
  }
  return gemessene.map(({ stichtag }) => stichtag)
}

export const SEPTEMBER: Monatsmeldung = ['2026-09', [beispielDienst(BIELEFELD)]]
export const NOVEMBER: Monatsmeldung = ['2026-11', [BIELEFELD, GUETERSLOH, RIETBERG].map((ars) => beispielDienst(ars))]
export const ZWEI = { verlauf: verlauf(SEPTEMBER, NOVEMBER), onlinedienste: [...NOVEMBER[1]] }
