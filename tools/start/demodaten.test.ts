import { expect, test } from 'vitest'
import { type Demodaten, ensureDemodaten } from './demodaten.ts'

/** A stock in memory that writes down what was done to it. */
function createDemodaten(anfang: {
  gewuenscht?: boolean
  echt?: boolean
  demoSaetze?: number
  dateiDa?: boolean
  abgelehnt?: readonly string[]
}) {
  let saetze = anfang.demoSaetze ?? null
  const getan: string[] = []
  const demo: Demodaten = {
    gewuenscht: anfang.gewuenscht ?? true,
    bestand: () => ({ ok: true, echt: anfang.echt ?? false, demoSaetze: saetze }),
    datei: 'var/demo/open-pvog-demo.csv',
    istDa: () => anfang.dateiDa ?? false,
    erzeuge: async (datei) => void getan.push(`erzeugt ${datei}`),
    importiere: async (datei) => {
      getan.push(`importiert ${datei}`)
      if (anfang.abgelehnt) return { ok: false, zeilen: anfang.abgelehnt }
      saetze = 12_345
      return { ok: true }
    },
  }
  return { demo, getan }
}

test('a first start generates the report, imports it and says that it is invented', async () => {
  const { demo, getan } = createDemodaten({})
  expect(await ensureDemodaten(demo)).toEqual({ ok: true, text: 'Demodaten erzeugt (12.345 Onlinedienste, erfunden)' })
  expect(getan).toEqual(['erzeugt var/demo/open-pvog-demo.csv', 'importiert var/demo/open-pvog-demo.csv'])
})

test('a start that was interrupted before the import takes the report that is there', async () => {
  const { demo, getan } = createDemodaten({ dateiDa: true })
  expect((await ensureDemodaten(demo)).ok).toBe(true)
  expect(getan).toEqual(['importiert var/demo/open-pvog-demo.csv'])
})

test.each([
  ['demo data on stock', { demoSaetze: 7 }, /vorhanden \(7 Onlinedienste/],
  ['a real report on stock', { echt: true }, /echter Bericht/],
  ['a real report beside demo data', { echt: true, demoSaetze: 7 }, /echter Bericht/],
  ['INFOSCHALTER_DEMO=aus', { gewuenscht: false }, /ausgeschaltet/],
])('with %s nothing is generated or imported', async (_, anfang, text) => {
  const { demo, getan } = createDemodaten(anfang)
  expect(await ensureDemodaten(demo)).toEqual({ ok: true, text: expect.stringMatching(text) })
  expect(getan).toEqual([])
})

test('a refused import ends the step with its reasons', async () => {
  const { demo } = createDemodaten({ abgelehnt: ['Hier läuft schon ein Import.'] })
  expect(await ensureDemodaten(demo)).toEqual({ ok: false, zeilen: ['Hier läuft schon ein Import.'] })
})

test('a stock that cannot be opened ends the step', async () => {
  const { demo } = createDemodaten({})
  expect(await ensureDemodaten({ ...demo, bestand: () => ({ ok: false, zeilen: ['unlesbar'] }) })).toEqual({
    ok: false,
    zeilen: ['unlesbar'],
  })
})
