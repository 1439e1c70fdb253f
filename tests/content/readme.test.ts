import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readContent } from '../../apps/cms/src/content/read-content.ts'

const WURZEL = join(import.meta.dirname, '../..')

describe('the README', () => {
  it('gives the true number of every kind of content', async () => {
    const content = await readContent(join(WURZEL, 'content'))
    const fassungen = (sprache: string) => content.uebersetzungen.filter((variante) => variante.sprache === sprache).length
    const wirklich = {
      Leistungen: content.leistungen.length,
      'Online-Dienste von Land und Bund': content.dienste.length,
      Fragen: content.fragen.length,
      'Anleitungen (erste Schritte)': content.anleitungen.length,
      'Lagen mit Checkliste': content.lagen.length,
      Projekte: content.projekte.length,
      Meldungen: content.meldungen.length,
      Leitfäden: content.leitfaeden.length,
      Begriffe: content.begriffe.length,
      'Bausteine der Verwaltungslandschaft': content.landschaft.length,
      'Fassungen auf Englisch': fassungen('en'),
      'Fassungen in Leichter Sprache': fassungen('de-leicht'),
    }
    const readme = readFileSync(join(WURZEL, 'README.md'), 'utf8')
    const genannt = Object.fromEntries(
      [...readme.matchAll(/^\| ([^|]+?) +\| (\d+) +\|$/gm)].map(([, name = '', zahl]) => [name, Number(zahl)]),
    )
    expect(genannt).toEqual(wirklich)
  })
})
