import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { METHODE, type Messmethode, type Messung, messeAlle } from '@infoschalter/coverage'
import type { Ars, Onlinedienst } from '@infoschalter/domain'
import {
  encodeMeldungen,
  fehlendeMonate,
  packStichtagsgrundlage,
  type SnapshotInhalt,
  type Stichtag,
} from '@infoschalter/snapshot'
import { beispielDienst, beispielInhalt } from '@infoschalter/snapshot/beispiel'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Stichtagseingang, schreibeFort } from './fortschreiben.ts'

const KOMMUNEN = beispielInhalt().gebiete.filter(({ ebene }) => ebene === 'kommune')
const [A, B, C, D] = KOMMUNEN.map(({ ars }) => ars) as [Ars, Ars, Ars, Ars]

const DORT = 'https://www.anderswo.de/hund'

let varDir: string
beforeEach(() => {
  varDir = mkdtempSync(join(tmpdir(), 'stichtage-'))
})
afterEach(() => rmSync(varDir, { recursive: true, force: true }))

const dienste = (...gebiete: readonly Ars[]): Onlinedienst[] => gebiete.toSorted().map((ars) => beispielDienst(ars))

interface Lage {
  readonly am: string
  /** When the report was imported; at the same time unless it is said. */
  readonly importiert?: string
  readonly inhalt?: Partial<SnapshotInhalt>
  readonly demo?: boolean
  readonly nachfolger?: ReadonlyMap<Ars, Ars>
  readonly methode?: number
  readonly methoden?: ReadonlyMap<number, Messmethode>
}

/** What a publication at a time makes of the history. */
function plan({ am, importiert = am, inhalt = {}, demo = false, nachfolger = new Map(), ...methode }: Lage) {
  const alles = beispielInhalt(inhalt)
  const eingang: Stichtagseingang = {
    varDir,
    jetzt: new Date(am),
    bericht: {
      titel: 'Bericht',
      herausgeber: 'Data Hub',
      lizenz: 'offen',
      demo,
      stand: '2026-11-01' as never,
      importiert: new Date(importiert).toISOString(),
    },
    grundlage: packStichtagsgrundlage(alles, encodeMeldungen(alles).bytes),
    nachfolger,
    ...methode,
  }
  return schreibeFort(eingang)
}

async function publish(lage: Lage): Promise<readonly Stichtag[]> {
  const { verlauf, sichere } = await plan(lage)
  await sichere()
  return verlauf
}

const online = (stichtag: Stichtag | undefined) => stichtag?.messungen[0]?.basen.anliegen?.gesamt.paare.online
const datei = (monat: string) => readFileSync(join(varDir, 'stichtage', `${monat}.json`), 'utf8')

describe('the figures of a month', () => {
  it('are those of its last report, and may change until it is over', async () => {
    await publish({ am: '2026-11-03T10:00Z', inhalt: { onlinedienste: dienste(A) } })
    const verlauf = await publish({ am: '2026-11-28T10:00Z', inhalt: { onlinedienste: dienste(A, B) } })
    expect(verlauf.map(({ monat }) => monat)).toEqual(['2026-11'])
    expect(online(verlauf[0])).toBe(2)
    expect(verlauf[0]?.bericht).toMatchObject({ importiert: '2026-11-28', meldungen: 2 })
    expect(verlauf[0]?.messungen[0]).toMatchObject({ methode: METHODE, seit: null })
    // What the first report was counted from is gone with its figures.
    expect(readdirSync(join(varDir, 'stichtage')).filter((name) => name.endsWith('.gz'))).toHaveLength(1)
  })

  it('are frozen when it is over: a text, a Leistung, another program changes nothing', async () => {
    await publish({ am: '2026-11-28T10:00Z', inhalt: { onlinedienste: dienste(A, B) } })
    const vorher = datei('2026-11')
    const verlauf = await publish({
      am: '2026-12-01T00:00+01:00',
      importiert: '2026-11-28T10:00Z',
      inhalt: { onlinedienste: dienste(A, B, C) },
    })
    expect(online(verlauf[0])).toBe(2)
    expect(datei('2026-11')).toBe(vorher)
  })

  it('are kept only after they were published', async () => {
    const { verlauf } = await plan({ am: '2026-11-28T10:00Z' })
    expect(verlauf).toHaveLength(1)
    expect(() => readdirSync(join(varDir, 'stichtage'))).toThrow('ENOENT')
  })

  it('say why they differ from those of the month before', async () => {
    await publish({ am: '2026-10-28T10:00Z', inhalt: { onlinedienste: dienste(A, B) } })
    const oktober = datei('2026-10')
    const verlauf = await publish({ am: '2026-11-28T10:00Z', inhalt: { onlinedienste: dienste(A, C, D) } })
    expect(verlauf[1]?.messungen[0]?.seit).toBe('2026-10')
    const veraenderungen = verlauf[1]?.messungen[0]?.basen.anliegen?.veraenderungen ?? []
    expect(veraenderungen.map(({ grund, paareOnline }) => [grund, paareOnline])).toEqual([
      ['weggefallen', -1],
      ['neu', 2],
    ])
    expect(veraenderungen[1]).toMatchObject({ beispiele: [{ id: 'hund-anmelden', paareOnline: 2 }], weitere: 0 })
    expect(datei('2026-10')).toBe(oktober)
  })

  it('of a month without a report are not there: nothing is carried on', async () => {
    await publish({ am: '2026-10-28T10:00Z' })
    // A text is published in November; the report is still that of October.
    await publish({ am: '2026-11-15T10:00Z', importiert: '2026-10-28T10:00Z' })
    const verlauf = await publish({ am: '2026-12-20T10:00Z', inhalt: { onlinedienste: dienste(A, B) } })
    expect(verlauf.map(({ monat }) => monat)).toEqual(['2026-10', '2026-12'])
    expect(fehlendeMonate(verlauf)).toEqual(['2026-11'])
    expect(verlauf[1]?.messungen[0]?.seit).toBe('2026-10')
  })

  it('of a report with far fewer services show how many are missing, as a reason of their own', async () => {
    await publish({ am: '2026-10-28T10:00Z', inhalt: { onlinedienste: dienste(A, B, C, D) } })
    const verlauf = await publish({ am: '2026-11-28T10:00Z', inhalt: { onlinedienste: dienste(A, B) } })
    expect(verlauf.map(({ bericht }) => bericht.meldungen)).toEqual([4, 2])
    expect(verlauf[1]?.messungen[0]?.basen.anliegen?.veraenderungen).toMatchObject([{ grund: 'weggefallen', paareOnline: -2 }])
  })

  it('of a land in which a Kommune has gone into another tell that apart from what was reported', async () => {
    await publish({
      am: '2026-10-28T10:00Z',
      inhalt: { onlinedienste: [...dienste(A), beispielDienst(D, undefined, { url: DORT })] },
    })
    const gebiete = beispielInhalt().gebiete.filter(({ ars }) => ars !== D)
    const verlauf = await publish({
      am: '2026-11-28T10:00Z',
      inhalt: { gebiete, onlinedienste: [...dienste(A), beispielDienst(C, undefined, { url: DORT })] },
      nachfolger: new Map([[D, C]]),
    })
    expect(verlauf.map((stichtag) => stichtag.messungen[0]?.basen.anliegen?.gesamt.kommunen)).toEqual([4, 3])
    // What was reported for the one that is gone holds for its successor: nothing new, nothing lost but the Kommune itself.
    const { anliegen } = verlauf[1]?.messungen[0]?.basen ?? {}
    expect(anliegen?.veraenderungen.map(({ grund }) => grund)).toEqual(['gebietsstand'])
    expect(anliegen?.gesamt.paare.online).toBe(2)
  })

  it('that were invented never stand beside real ones', async () => {
    await publish({ am: '2026-10-28T10:00Z', demo: true })
    const verlauf = await publish({ am: '2026-11-28T10:00Z', inhalt: { onlinedienste: dienste(A, B) } })
    expect(verlauf).toHaveLength(1)
    expect(verlauf[0]?.messungen[0]?.seit).toBeNull()
    expect(readdirSync(join(varDir, 'stichtage', 'demo'))).toContain('2026-10.json')
  })
})

describe('a new method', () => {
  /** Counts nothing as online. */
  const strenger: Messmethode = (...args) => {
    const messungen = messeAlle(...args)
    for (const messung of Object.values<Messung>(messungen)) messung.stufen.fill(0)
    return messungen
  }
  const methoden = new Map([
    [METHODE, messeAlle],
    [METHODE + 1, strenger],
  ])

  it('counts earlier months beside what was published of them', async () => {
    await publish({ am: '2026-10-28T10:00Z', inhalt: { onlinedienste: dienste(A) } })
    const alt = (await publish({ am: '2026-11-28T10:00Z', inhalt: { onlinedienste: dienste(A, B) } }))[1]?.messungen[0]
    const verlauf = await publish({
      am: '2026-12-28T10:00Z',
      inhalt: { onlinedienste: dienste(A, B) },
      methode: METHODE + 1,
      methoden,
    })
    expect(verlauf.map(({ messungen }) => messungen.map(({ methode }) => methode))).toEqual([
      [METHODE, METHODE + 1],
      [METHODE, METHODE + 1],
      [METHODE + 1],
    ])
    expect(verlauf[1]?.messungen[0]).toEqual(alt)
    expect(verlauf[1]?.messungen[1]?.basen.anliegen).toMatchObject({ gesamt: { paare: { online: 0 } }, veraenderungen: [] })
    // And once more gives the same: it was kept.
    expect(
      await publish({
        am: '2026-12-29T10:00Z',
        importiert: '2026-12-28T10:00Z',
        inhalt: { onlinedienste: dienste(A, B) },
        methode: METHODE + 1,
        methoden,
      }),
    ).toEqual(verlauf)
  })
})

describe('what can go wrong with it', () => {
  it('a clock that was ahead: months that have not come are kept, but not shown', async () => {
    await publish({ am: '2031-01-05T10:00Z' })
    const { verlauf, hinweise } = await plan({ am: '2026-11-28T10:00Z' })
    expect(verlauf.map(({ monat }) => monat)).toEqual(['2026-11'])
    expect(hinweise).toMatchObject([{ regel: 'stichtag-in-der-zukunft', datei: '2031-01.json' }])
    expect(datei('2031-01')).toContain('2031-01')
  })

  it('a report that claims to be imported tomorrow has no month', async () => {
    const { verlauf, hinweise } = await plan({ am: '2026-11-28T10:00Z', importiert: '2026-12-28T10:00Z' })
    expect(verlauf).toEqual([])
    expect(hinweise).toMatchObject([{ regel: 'stichtag-in-der-zukunft' }])
  })

  it('a month that cannot be read is named, left where it is and missing in the history', async () => {
    await publish({ am: '2026-10-28T10:00Z' })
    const kaputt = datei('2026-10').slice(0, 100)
    writeFileSync(join(varDir, 'stichtage', '2026-10.json'), kaputt)
    const { verlauf, hinweise, sichere } = await plan({ am: '2026-11-28T10:00Z' })
    await sichere()
    expect(verlauf.map(({ monat }) => monat)).toEqual(['2026-11'])
    expect(hinweise).toMatchObject([{ regel: 'stichtag-unlesbar', schwere: 'warnung' }])
    expect(datei('2026-10')).toBe(kaputt)
  })

  it('figures changed by hand to what cannot be are not shown', async () => {
    await publish({ am: '2026-10-28T10:00Z' })
    writeFileSync(join(varDir, 'stichtage', '2026-10.json'), datei('2026-10').replace(/"online":\d+/, '"online":-5'))
    expect((await plan({ am: '2026-11-28T10:00Z' })).hinweise).toMatchObject([{ regel: 'stichtag-unlesbar' }])
  })

  it('what a month was counted from is lost: its figures stay, the next one cannot be explained', async () => {
    await publish({ am: '2026-10-28T10:00Z' })
    for (const name of readdirSync(join(varDir, 'stichtage')))
      if (name.endsWith('.gz')) writeFileSync(join(varDir, 'stichtage', name), 'x')
    const verlauf = await publish({ am: '2026-11-28T10:00Z', inhalt: { onlinedienste: dienste(A, B) } })
    expect(verlauf.map(online)).toEqual([1, 2])
    expect(verlauf[1]?.messungen[0]?.seit).toBeNull()
  })
})
