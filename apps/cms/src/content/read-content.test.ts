import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { formatProblem } from '@infoschalter/domain'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readContent } from './read-content.ts'

const ECHT = join(import.meta.dirname, '../../../../content')

describe('the starter content', () => {
  it('has no problems', async () => {
    expect((await readContent(ECHT)).probleme.map(formatProblem)).toEqual([])
  })

  it('holds what a first visit needs', async () => {
    const { leistungen, fragen, seiten } = await readContent(ECHT)
    expect(leistungen.length).toBeGreaterThanOrEqual(60)
    expect(fragen.length).toBeGreaterThanOrEqual(30)
    expect(seiten.map((seite) => seite.slug)).toEqual(
      expect.arrayContaining(['barrierefreiheit', 'datenschutz', 'impressum', 'kontakt']),
    )
    expect(new Set(fragen.map((frage) => frage.zielgruppe))).toEqual(new Set(['buerger', 'unternehmen', 'verwaltung']))
  })

  it('gives amounts only with a law and a date', async () => {
    const { leistungen } = await readContent(ECHT)
    for (const { kosten, slug } of leistungen)
      if (kosten.art === 'gesetz')
        expect([slug, kosten.quelle.gesetz, kosten.stand]).toEqual([slug, expect.any(String), expect.stringMatching(/^20/)])
  })

  it('names no machine', async () => {
    expect(/localhost|127\.0\.0\.1/.test(JSON.stringify(await readContent(ECHT)))).toBe(false)
  })
})

describe('a content file', () => {
  let ordner: string
  const datei = () => join(ordner, 'leistungen/hund-anmelden.md')
  beforeEach(async () => {
    ordner = await mkdtemp(join(tmpdir(), 'inhalt-'))
    await cp(ECHT, ordner, { recursive: true })
  })
  afterEach(() => rm(ordner, { recursive: true, force: true }))

  async function problemsAfter(von: string | RegExp, zu: string): Promise<string[]> {
    const vorher = await readFile(datei(), 'utf8')
    const nachher = vorher.replace(von, zu)
    expect(nachher).not.toBe(vorher)
    await writeFile(datei(), nachher)
    const { probleme, leistungen } = await readContent(ordner)
    expect(leistungen.some((leistung) => leistung.slug === 'wohnsitz-anmelden')).toBe(true)
    return probleme.map(formatProblem)
  }

  it.each([
    ['a title that is too long', /titel: .*/, `titel: ${'lang '.repeat(30)}`, /hund-anmelden\.md:2 titel: .*\[angabe\]/],
    ['a field that is not known', /^---\n/, '---\nfarbe: rot\n', /farbe.*\[angabe\]/],
    ['a LeiKa key with a letter', /leika: \[/, 'leika: ["9910201310400X", ', /leika\.0: kein LeiKa-Schlüssel/],
    ['an empty section', /## Unterlagen[\s\S]*?(?=## )/, '', /„## Unterlagen“ fehlt oder ist leer/],
    ['an unknown section', '## Fristen', '## Deadlines', /„Deadlines“ ist kein Abschnitt \(Leistung\)/],
    ['broken YAML', 'titel: ', 'titel: [', /\[yaml\]/],
    ['no front matter', /^---\n/, '', /fehlen die Angaben/],
    ['a day that does not exist', /stand: .*/, 'stand: 2026-02-31', /stand: kein Datum/],
  ])('with %s is a problem with file and rule, and the others are read', async (_, von, zu, erwartet) => {
    expect((await problemsAfter(von, zu)).join('\n')).toMatch(erwartet)
  })

  it('may have Windows line ends and a byte order mark', async () => {
    await writeFile(datei(), `\uFEFF${(await readFile(datei(), 'utf8')).replaceAll('\n', '\r\n')}`)
    expect((await readContent(ordner)).probleme).toEqual([])
  })

  it('with an answer of more than 120 words says how many there are', async () => {
    await writeFile(
      join(ordner, 'fragen/pin-vergessen.md'),
      (await readFile(join(ordner, 'fragen/pin-vergessen.md'), 'utf8')).replace(/\n---\n/, `\n---\n\n${'wort '.repeat(150)}\n\n`),
    )
    expect((await readContent(ordner)).probleme.map(formatProblem).join()).toMatch(
      /Die Antwort hat \d{3} Wörter, erlaubt sind 120/,
    )
  })

  it('that is missing is a problem', async () => {
    await rm(join(ordner, 'betreiber.yaml'))
    const { probleme, betreiber } = await readContent(ordner)
    expect([probleme.map((problem) => problem.regel), betreiber]).toEqual([['datei-fehlt'], null])
  })
})
