import { expect, test } from 'vitest'
import { compareWoerter, type Stueck } from './wortvergleich.ts'

const zeig = (stuecke: readonly Stueck[]) => stuecke.map(({ text, anders }) => (anders ? `[${text}]` : text)).join('')
const vergleich = (vorher: string, nachher: string) => {
  const ergebnis = compareWoerter(vorher, nachher)
  return [zeig(ergebnis.vorher), zeig(ergebnis.nachher)]
}

test.each([
  [
    'Ja, jeden ersten Samstag.',
    'Ja, jeden zweiten Samstag im Monat.',
    'Ja, jeden [ersten] Samstag.',
    'Ja, jeden [zweiten] Samstag[ im Monat].',
  ],
  ['', 'Neu.', '', '[Neu.]'],
  ['Weg.', '', '[Weg.]', ''],
  ['Gleich.', 'Gleich.', 'Gleich.', 'Gleich.'],
  ['Größe prüfen', 'Größen prüfen', '[Größe] prüfen', '[Größen] prüfen'],
  ['Was war gestern?', 'Wie wird es?', '[Was war gestern]?', '[Wie wird es]?'],
  ['am 25.11.2026', 'am 20.11.2026', 'am [25.11.2026]', 'am [20.11.2026]'],
  ['a b c', 'c b a', '[a] b [c]', '[c] b [a]'],
])('„%s“ → „%s“', (vorher, nachher, erwartetVorher, erwartetNachher) => {
  expect(vergleich(vorher, nachher)).toEqual([erwartetVorher, erwartetNachher])
})

test('whatever the texts are, no letter is lost or invented', () => {
  const worte = ['Hund', ' ', 'anmelden', ', ', '§', '12', '\n', 'ä', '😀', 'mit']
  let saat = 7
  const zufall = (n: number) => {
    saat = (saat * 1103515245 + 12345) % 2147483648
    return saat % n
  }
  for (let i = 0; i < 300; i++) {
    const text = () => Array.from({ length: zufall(14) }, () => worte[zufall(worte.length)]).join('')
    const [vorher, nachher] = [text(), text()]
    const ergebnis = compareWoerter(vorher, nachher)
    const ganz = (stuecke: readonly Stueck[]) => stuecke.map((stueck) => stueck.text).join('')
    const gemeinsam = (stuecke: readonly Stueck[]) => ganz(stuecke.filter(({ anders }) => !anders)).replaceAll(/\s/g, '')
    expect([ganz(ergebnis.vorher), ganz(ergebnis.nachher)]).toEqual([vorher, nachher])
    expect(gemeinsam(ergebnis.vorher)).toBe(gemeinsam(ergebnis.nachher))
  }
})

test('very long texts that have little in common do not take long', () => {
  const lang = (wort: string) => Array.from({ length: 20_000 }, (_, i) => `${wort}${i}`).join(' ')
  const beginn = performance.now()
  const { vorher, nachher } = compareWoerter(`Anfang ${lang('a')} Ende`, `Anfang ${lang('b')} Ende`)
  expect(performance.now() - beginn).toBeLessThan(1_000)
  for (const stuecke of [vorher, nachher]) expect(stuecke.map(({ anders }) => anders)).toEqual([false, true, false])
})
