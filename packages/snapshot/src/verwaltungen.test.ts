import { describe, expect, it, test } from 'vitest'
import { BIELEFELD, beispielBild, beispielInhalt, beispielSnapshot, beispielVerwaltungen } from './beispiel.ts'
import { compileSnapshot } from './compile.ts'
import { readSnapshot } from './read.ts'

const regeln = (aenderung: Parameters<typeof beispielInhalt>[0]) => {
  const ergebnis = compileSnapshot(beispielInhalt(aenderung))
  return ergebnis.ok ? [] : ergebnis.probleme.map(({ regel }) => regel)
}

describe('administrations in a snapshot', () => {
  it('come out as they went in, with the bytes of the logo', async () => {
    const { verwaltungen, bilder, bilddateien } = beispielVerwaltungen()
    const snapshot = await beispielSnapshot({ verwaltungen, bilder, bilddateien })
    const verwaltung = snapshot.findVerwaltung(BIELEFELD)
    expect(verwaltung).toEqual(verwaltungen[0])
    expect(snapshot.findBild(verwaltung?.logo ?? '')).toEqual(beispielBild())
  })

  it('are simply missing where nothing is known', async () => {
    expect((await beispielSnapshot()).findVerwaltung(BIELEFELD)).toBeUndefined()
  })

  it.each([
    ['verwaltung-ohne-gebiet', beispielVerwaltungen({ slug: 'rietberg' })],
    ['verweis-ins-leere', { ...beispielVerwaltungen(), bilder: [], bilddateien: new Map() }],
    ['bild-fehlt', { ...beispielVerwaltungen(), bilddateien: new Map() }],
    ['bild-fehlt', { ...beispielVerwaltungen(), bilddateien: new Map([[beispielBild().bild.datei, Buffer.from('anderes')]]) }],
  ])('are not published with %s', (regel, aenderung) => {
    expect(regeln(aenderung)).toEqual([regel])
  })

  it('are not published twice for one place', () => {
    const { verwaltungen, ...bilder } = beispielVerwaltungen()
    expect(regeln({ ...bilder, verwaltungen: [...verwaltungen, ...verwaltungen] })).toEqual([
      'verwaltung-doppelt',
      'verwaltung-doppelt',
    ])
  })
})

test('a picture that was changed on its way makes the snapshot broken, by name', async () => {
  const compiled = compileSnapshot(beispielInhalt(beispielVerwaltungen()))
  if (!compiled.ok) throw new Error('the example is good')
  const { datei } = beispielBild().bild
  const gelesen = await readSnapshot(compiled.snapshot.id, async (name) =>
    name === datei ? Buffer.from('<svg/>') : (compiled.snapshot.dateien.get(name) as Buffer),
  )
  expect(gelesen).toMatchObject({ ok: false, problem: { regel: 'pruefsumme-falsch', datei } })
})
