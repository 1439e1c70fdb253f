import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LeikaSchluesselSchema } from '@infoschalter/domain'
import { encodeMeldungen, packStichtagsgrundlage, type Stichtag } from '@infoschalter/snapshot'
import { beispielDienst, beispielInhalt } from '@infoschalter/snapshot/beispiel'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newLeistung } from '../register/read-register.ts'
import { readStichtage, stichtagePfad } from '../stichtag/ablage.ts'
import { type Stichtagseingang, schreibeFort } from '../stichtag/fortschreiben.ts'
import { ensureDemoStichtage } from './demo-stichtage.ts'

let varDir: string
beforeEach(() => {
  varDir = mkdtempSync(join(tmpdir(), 'demo-stichtage-'))
})
afterEach(() => rmSync(varDir, { recursive: true, force: true }))

const { katalog, gebiete } = beispielInhalt()
const KOMMUNEN = gebiete.filter(({ ebene }) => ebene === 'kommune').map(({ ars }) => ars)
const KEYS = Array.from({ length: 40 }, (_, nummer) => LeikaSchluesselSchema.parse(`991020${10 + nummer}001000`))
const leistungen = KEYS.map((leika) => newLeistung(leika, `Leistung ${leika}`, 'leika'))

/** Every key in every Kommune, at an address that is invented or not. */
function alles(host: string): Buffer {
  const onlinedienste = KEYS.flatMap((leikaSchluessel) =>
    KOMMUNEN.toSorted().map((ars) => ({
      ...beispielDienst(ars),
      leikaSchluessel,
      url: `https://${host}/${ars}/${leikaSchluessel}`,
    })),
  )
  return packStichtagsgrundlage({ gebiete, leistungen, katalog }, encodeMeldungen({ gebiete, onlinedienste }).bytes)
}

function eingang(anders: { demo?: boolean; host?: string; importiert?: string } = {}): Stichtagseingang {
  const { demo = true, host = 'stadt.example', importiert = '2026-02-10T10:00:00Z' } = anders
  return {
    varDir,
    jetzt: new Date('2026-02-20T10:00:00Z'),
    bericht: { titel: 'Demo', herausgeber: 'Infoschalter', lizenz: 'frei', demo, stand: '2026-02-10' as never, importiert },
    grundlage: alles(host),
    nachfolger: new Map(),
  }
}

const kept = async (): Promise<readonly Stichtag[]> =>
  (await readStichtage(stichtagePfad(varDir, true))).gespeicherte.map(({ stichtag }) => stichtag)
const online = ({ messungen }: Stichtag) => messungen[0]?.basen.leika?.gesamt.paare.online ?? Number.NaN

describe('the history of a demonstration', () => {
  it('begins some months before its report, each marked as invented, and grows', async () => {
    await ensureDemoStichtage(eingang())
    const { verlauf } = await schreibeFort(eingang())
    expect(verlauf.map(({ monat }) => monat)).toEqual(['2025-11', '2025-12', '2026-01', '2026-02'])
    expect(verlauf.every(({ bericht }) => bericht.demo)).toBe(true)
    const zahlen = verlauf.map(online)
    expect(zahlen).toEqual(zahlen.toSorted((a, b) => a - b))
    expect(zahlen[0]).toBeLessThan(zahlen[3] as number)
    expect(zahlen[3]).toBe(KEYS.length * KOMMUNEN.length)
    expect(verlauf[3]?.messungen[0]?.basen.leika?.veraenderungen.map(({ grund }) => grund)).toEqual(['neu'])
  })

  it('is the same in every installation', async () => {
    await ensureDemoStichtage(eingang())
    const erste = await kept()
    rmSync(join(varDir, 'stichtage'), { recursive: true })
    await ensureDemoStichtage(eingang())
    expect(await kept()).toEqual(erste)
  })

  it('takes nothing away that is real', async () => {
    await ensureDemoStichtage(eingang({ host: 'www.stadt.de' }))
    expect((await kept()).map(online)).toEqual(Array(3).fill(KEYS.length * KOMMUNEN.length))
  })

  it('is there only for an invented report, and not for one from a month that has not come', async () => {
    await ensureDemoStichtage(eingang({ demo: false }))
    await ensureDemoStichtage({ ...eingang(), bericht: null })
    await ensureDemoStichtage(eingang({ importiert: '2026-03-10T10:00:00Z' }))
    expect(readdirSync(varDir)).toEqual([])
  })

  it('changes no month that is kept, readable or not', async () => {
    await ensureDemoStichtage(eingang())
    const ordner = stichtagePfad(varDir, true)
    for (const name of readdirSync(ordner)) if (!name.startsWith('2026-01')) rmSync(join(ordner, name))
    writeFileSync(join(ordner, '2026-01.json'), 'kaputt')
    const vorher = readdirSync(ordner)
    await ensureDemoStichtage(eingang())
    expect(readdirSync(ordner)).toEqual(vorher)
  })
})
