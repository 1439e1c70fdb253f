import type { Stichtag } from '@infoschalter/snapshot'
import { describe, expect, it } from 'vitest'
import { createProbe } from '../../http/probe.ts'
import { NOVEMBER, SEPTEMBER, verlauf, ZWEI } from './probe-verlauf.ts'
import { routes } from './route.ts'

const { ask, page, words } = createProbe(routes)

async function csv(datei: string, aenderung: Parameters<typeof ask>[1]): Promise<readonly string[]> {
  const antwort = await ask(`/umsetzungsstand/daten/${datei}`, aenderung)
  if (antwort.art !== 'text') throw new Error(`${datei} answers ${antwort.art}`)
  return antwort.inhalt.trimEnd().split('\r\n')
}

describe('the history', () => {
  it('has each month with its three figures and its report, the newest first; a month without a report is there, too', async () => {
    const text = await words('/umsetzungsstand/verlauf', ZWEI)
    expect(text).toMatch(
      /November 2026 1 von \d+ \d+ % 0 von \d+ Data Hub, Stand 1\. November 2026, 3 Meldungen Oktober 2026 kein Bericht: keine Angabe September 2026 1 von/,
    )
  })

  it('draws two ways of counting apart: numbers of Leistungen, and a share', async () => {
    const html = await page('/umsetzungsstand/verlauf', ZWEI)
    expect(html).toContain('aria-label="Zeitreihe. In mindestens einer Kommune: 1 im September 2026, 1 im November 2026;')
    expect(html).toContain('aria-label="Zeitreihe. Anteil der Kommunen:')
    expect(html).toMatch(/>Sept\.? 26<|>Sep\.? 26</)
  })

  it('says for each difference why, and the reasons add up to it', async () => {
    const text = await words('/umsetzungsstand/verlauf', ZWEI)
    expect(text).toMatch(
      /November 2026 gegenüber September 2026 ±0 in mindestens einer Kommune, \+\d+(?:,\d)? Prozentpunkte, ±0 flächendeckend/,
    )
    expect(text).toMatch(/Neu ±0 \+2 ±0 zusammen ±0 \+2 ±0/)
  })

  it('names what differs most, with a way there', async () => {
    expect(await page('/umsetzungsstand/verlauf', ZWEI)).toContain(
      '<li><a href="/leistungen/hund-anmelden">Hund anmelden</a> <b class="tab">+2</b></li>',
    )
  })

  it('says so where nothing has changed, and where there is nothing to compare with', async () => {
    const gleich = { verlauf: verlauf(SEPTEMBER, ['2026-10', SEPTEMBER[1]]) }
    expect(await words('/umsetzungsstand/verlauf', gleich)).toContain('Nichts hat sich geändert.')
    const einer = await words('/umsetzungsstand/verlauf', { verlauf: verlauf(SEPTEMBER) })
    expect(einer).toContain('Kurven gibt es ab dem zweiten.')
    expect(einer).toContain('September 2026 1 von')
    expect(einer).not.toContain('gegenüber')
    expect(await words('/umsetzungsstand/verlauf', { verlauf: [] })).toContain('Noch ist kein Monat festgehalten.')
  })

  it('of a month that was published by another method says so, and compares like with like', async () => {
    const [september, november] = verlauf(SEPTEMBER, NOVEMBER) as [Stichtag, Stichtag]
    const damals = september.messungen.map((messung) => ({ ...messung, methode: 7 }))
    const text = await words('/umsetzungsstand/verlauf', {
      verlauf: [{ ...september, messungen: [...damals, ...september.messungen] }, november],
    })
    expect(text).toContain('Damals nach Methode 7 veröffentlicht, hier nach Methode 1 nachgezählt.')
    expect(await words('/umsetzungsstand/verlauf', { verlauf: [{ ...september, messungen: damals }] })).toContain(
      'Noch ist kein Monat festgehalten.',
    )
  })

  it('is counted in the way that the address asks for', async () => {
    expect(await words('/umsetzungsstand/verlauf?basis=ozg', ZWEI)).toContain('Hundehaltung +2')
  })
})

describe('the overview', () => {
  it('says beside each figure what has become of it since the month before', async () => {
    const text = await words('/umsetzungsstand', ZWEI)
    expect(text).toMatch(
      /±0 seit September 2026[\s\S]*\+\d+(?:,\d)? Prozentpunkte seit September 2026[\s\S]*±0 seit September 2026/,
    )
  })

  it('says nothing of the kind in the first month', async () => {
    expect(await words('/umsetzungsstand', { verlauf: verlauf(SEPTEMBER) })).not.toContain('seit September')
  })
})

describe('the files', () => {
  it('have every month, by every method that has counted it', async () => {
    const [kopf, ...zeilen] = await csv('stichtage-anliegen.csv', ZWEI)
    expect(kopf).toMatch(/^monat,methode,leistungen,in_mindestens_einer,flaechendeckend,paare_online/)
    expect(zeilen.map((zeile) => zeile.slice(0, 9))).toEqual(['2026-09,1', '2026-11,1'])
  })

  it('have every reason; those of a month add up to the difference of its figures', async () => {
    const [kopf, ...zeilen] = await csv('veraenderungen-anliegen.csv', ZWEI)
    expect(kopf).toBe('monat,seit,methode,grund,in_mindestens_einer,flaechendeckend,paare_online,leistungen,paare_von')
    expect(zeilen).toEqual(['2026-11,2026-09,1,neu,0,0,2,0,0'])
    const monate = (await csv('stichtage-anliegen.csv', ZWEI)).slice(1).map((zeile) => Number(zeile.split(',')[5]))
    expect(monate).toEqual([1, 3])
  })

  it.each(['stichtage-anliegen.csv', 'veraenderungen-anliegen.csv'])(
    'have their columns also where %s is empty',
    async (datei) => {
      const [kopf] = await csv(datei, ZWEI)
      expect(await csv(datei, { verlauf: [] })).toEqual([kopf])
    },
  )

  it('have what a map shows, and no map that there is not', async () => {
    const [kopf, ...zeilen] = await csv('karte-leistung-hund-anmelden.csv', ZWEI)
    expect(kopf).toBe('ars,name,angabe')
    expect(zeilen).toContain('057110000000,Bielefeld,online')
    for (const name of ['karte-leistung-gibt-es-nicht', 'karte-', 'karte-quatsch'])
      expect(await ask(`/umsetzungsstand/daten/${name}.csv`, ZWEI)).toEqual({ art: 'nicht-gefunden' })
  })
})
