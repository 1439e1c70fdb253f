import type { Problem } from '@infoschalter/domain'
import { expect, test } from 'vitest'
import { type Ergebnis, formatDauer, formatProbleme, runSchritte, type Schritt } from './schritte.ts'

/** Runs steps on a clock that goes on by 800 ms whenever somebody looks at it. */
async function run(schritte: readonly Schritt[]): Promise<{ ok: boolean; zeilen: readonly string[] }> {
  const zeilen: string[] = []
  let zeit = 0
  const uhr = (): number => {
    zeit += 800
    return zeit
  }
  return { ok: await runSchritte(schritte, { schreibe: (zeile) => zeilen.push(zeile), uhr }), zeilen }
}

const schritt = (name: string, ergebnis: Ergebnis): Schritt => ({ name, tu: async () => ergebnis })

test('each step gets a line with its duration, and hints below it', async () => {
  const gelaufen = await run([
    schritt('Abhängigkeiten', { ok: true, text: 'Abhängigkeiten' }),
    schritt('Schnappschuss', { ok: true, text: 'Schnappschuss 3f2a…', hinweise: ['register/leika.csv: veraltet'] }),
  ])
  expect(gelaufen).toEqual({
    ok: true,
    zeilen: ['✓ Abhängigkeiten (0,8 s)', '✓ Schnappschuss 3f2a… (0,8 s)', '  register/leika.csv: veraltet'],
  })
})

test('the first step that fails ends the start and says why', async () => {
  const gelaufen = await run([
    schritt('Register und Inhalte', { ok: false, zeilen: ['content/fragen/a.md:3: Der Titel fehlt.'] }),
    schritt('Schnappschuss', { ok: true, text: 'darf nicht erscheinen' }),
  ])
  expect(gelaufen).toEqual({
    ok: false,
    zeilen: ['✗ Register und Inhalte (0,8 s)', '  content/fragen/a.md:3: Der Titel fehlt.'],
  })
})

test('an error that is thrown is shown by its message alone, without a stack trace', async () => {
  const { ok, zeilen } = await run([
    {
      name: 'Register',
      tu: async () => {
        throw new Error('register/plz.csv, Zeile 7: Die PLZ hat 4 Ziffern.')
      },
    },
  ])
  expect(ok).toBe(false)
  expect(zeilen).toEqual(['✗ Register (0,8 s)', '  register/plz.csv, Zeile 7: Die PLZ hat 4 Ziffern.'])
})

test('durations are written the German way', () => {
  expect([0, 49, 800, 12_340].map(formatDauer)).toEqual(['0,0 s', '0,0 s', '0,8 s', '12,3 s'])
})

test('errors come before warnings, and a long list is cut off and counted', () => {
  const problem = (schwere: Problem['schwere'], datei: string): Problem => ({ regel: 'r', schwere, datei, meldung: 'm' })
  const kurz = formatProbleme([problem('warnung', 'w.md'), problem('fehler', 'f.md')])
  expect(kurz).toEqual(['f.md: m [r]', 'w.md: m [r]'])
  const lang = formatProbleme(Array.from({ length: 23 }, () => problem('fehler', 'f.md')))
  expect(lang).toHaveLength(21)
  expect(lang.at(-1)).toBe('… und 3 weitere')
})
