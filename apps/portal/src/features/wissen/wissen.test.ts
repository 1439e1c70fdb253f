import { beispielInhalt } from '@infoschalter/snapshot/beispiel'
import { describe, expect, it } from 'vitest'
import { createProbe } from '../../http/probe.ts'
import { routes } from './route.ts'

const { ask, page, words } = createProbe(routes)

describe('the hub', () => {
  it('shows its areas with the number of entries, and the newest', async () => {
    const text = await words('/wissen')
    expect(text).toMatch(/Projekte 1 .*Meldungen 2 .*Leitfäden 1 .*Begriffe 1 .*Verwaltungslandschaft 2/)
    expect(text.indexOf('Ein neues Gesetz gilt')).toBeLessThan(text.indexOf('Eine alte Meldung'))
  })

  it('leaves out a section that has nothing', async () => {
    const wissen = { projekte: [], meldungen: [], leitfaeden: [], begriffe: [], landschaft: [], termine: [] }
    expect(await words('/wissen', { wissen })).not.toContain('Neue Meldungen')
  })
})

describe('a list with filters', () => {
  it('keeps what has all that was asked for, and says how many there are of each', async () => {
    expect(await words('/wissen/meldungen?ebene=bund')).toContain('1 Meldung, neueste zuerst')
    expect(await words('/wissen/meldungen?ebene=bund&thema=portale')).toContain('Ein neues Gesetz gilt')
    expect(await words('/wissen/meldungen')).toContain('Bund (1) Kommunen (1)')
    expect(await page('/wissen/meldungen?ebene=bund')).toContain('<option value="bund" selected>')
  })

  it('says so when nothing is left', async () => {
    expect(await words('/wissen/projekte?art=efa-dienst&ebene=bund')).toContain('Mit dieser Auswahl gibt es kein Projekt')
  })

  it('ignores a value that does not exist', async () => {
    expect(await words('/wissen/projekte?ebene=mond')).toContain('1 Projekt')
  })

  it('narrowed is not for search engines', async () => {
    expect(await ask('/wissen/meldungen?ebene=bund')).toMatchObject({ indexieren: false })
    expect(await ask('/wissen/meldungen')).toMatchObject({ indexieren: true })
  })
})

describe('a Projekt', () => {
  it('has a Steckbrief that links its Kommunen and says what is not known', async () => {
    const text = await words('/wissen/projekte/hund-digital')
    expect(text).toMatch(/Beteiligte Kommunen Bielefeld .*Zeitraum seit 2024 .*Lizenz keine Angabe/)
    expect(await page('/wissen/projekte/hund-digital')).toContain('href="/orte/bielefeld"')
  })

  it('leaves out a part that nobody wrote', async () => {
    expect(await words('/wissen/projekte/hund-digital')).not.toContain('Was ist belegt?')
  })

  it('names its sources with their date', async () => {
    expect(await words('/wissen/projekte/hund-digital')).toContain('Quellen Amtliche Quelle Mai 2026')
  })
})

describe('the landscape', () => {
  it('says in a table what the drawing shows', async () => {
    const html = await page('/wissen/landschaft')
    expect(html).toContain('<svg class="lbild"')
    expect(await words('/wissen/landschaft')).toMatch(/Von Verbindung Zu FITKO betreibt FIT-Connect/)
  })

  it('shows the ties of a part from both sides', async () => {
    expect(await words('/wissen/landschaft/fitko')).toContain('betreibt: FIT-Connect')
    expect(await words('/wissen/landschaft/fit-connect')).toContain('FITKO : betreibt')
  })
})

it.each(['projekte', 'meldungen', 'leitfaeden', 'begriffe', 'landschaft'])(
  'an unknown entry of %s is not found',
  async (bereich) => {
    expect(await ask(`/wissen/${bereich}/gibt-es-nicht`)).toEqual({ art: 'nicht-gefunden' })
  },
)

describe('the frame of every page', () => {
  it('has the entries of the editors in their order, head and foot, and marks where one is', async () => {
    const navigation = {
      bereiche: [
        { titel: 'Land', ziel: 'https://land.example/' },
        { titel: 'Wissen & mehr', ziel: '/wissen' },
      ],
      fuss: [{ titel: 'Ganz unten', links: beispielInhalt().navigation.fuss.flatMap(({ links }) => links) }],
    }
    const seite = await page('/wissen', { navigation })
    expect(seite).toMatch(
      /<a href="https:\/\/land\.example\/">Land<\/a><\/li><li><a href="\/wissen" aria-current="page">Wissen &amp; mehr<\/a>/,
    )
    expect(seite).toMatch(/>Ganz unten<\/h2><ul><li><a href="\/impressum">Impressum<\/a>/)
    expect(seite).not.toContain('Anliegen von A bis Z')
  })
})
