import { type Leitfaden, type Projekt, ProjektSchema } from '@infoschalter/domain'
import { beispielDienst, beispielInhalt, beispielVerwaltungen } from '@infoschalter/snapshot/beispiel'
import { describe, expect, it } from 'vitest'
import { createProbe } from '../../http/probe.ts'
import { routes } from './route.ts'

const { ask, page, words } = createProbe(routes)

/** The hub of the example, its Projekt with more to say. */
function wissenMit(angaben: object) {
  const { wissen } = beispielInhalt()
  return { ...wissen, projekte: wissen.projekte.map((projekt) => ProjektSchema.parse({ ...projekt, ...angaben })) }
}

describe('the hub', () => {
  it('shows its areas with the number of entries, and the newest', async () => {
    const text = await words('/wissen')
    expect(text).toMatch(/Projekte 1 .*Meldungen 2 .*Leitfäden 1 .*Begriffe 1 .*Verwaltungslandschaft 2/)
    expect(text.indexOf('Ein neues Gesetz gilt')).toBeLessThan(text.indexOf('Eine alte Meldung'))
  })

  it('leads to what is missing in the own place, and asks which one where several may be meant', async () => {
    const ziel = (slug: string) => `/umsetzungsstand/orte/${slug}#abhilfe`
    expect(await page('/wissen')).toContain('action="/wissen"')
    expect(await ask('/wissen?ort=Rietberg')).toEqual({ art: 'weiterleitung', status: 303, ziel: ziel('rietberg') })
    const mehrere = await page('/wissen?ort=33332')
    for (const slug of ['guetersloh', 'rietberg']) expect(mehrere).toContain(`href="${ziel(slug)}"`)
    expect(await ask('/wissen?ort=33332')).toMatchObject({ indexieren: false })
    expect(await words('/wissen?ort=Mondstadt')).toContain('Zu „Mondstadt“ kennen wir keinen Ort')
  })

  it('does not ask for the place where nobody has reported anything', async () => {
    expect(await page('/wissen', { quellen: [], onlinedienste: [] })).not.toContain('action="/wissen"')
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

describe('the list of Projekte', () => {
  it('narrows by what follows from the Kommunen and Leistungen of a Projekt', async () => {
    for (const auswahl of ['bezirk=detmold', 'groesse=ab-100000', 'feld=5', 'efa=ja', 'lizenz=unbekannt', 'zustand=in-betrieb'])
      expect(await words(`/wissen/projekte?${auswahl}`), auswahl).toContain('1 Projekt')
    for (const auswahl of ['groesse=unter-10000', 'efa=nein', 'lizenz=offen', 'zustand=geplant'])
      expect(await words(`/wissen/projekte?${auswahl}`), auswahl).toContain('0 Projekte')
  })

  it('finds what a Kreis runs in its Bezirk, but never among towns of some size', async () => {
    const wissen = wissenMit({ traeger: ['Kreis Gütersloh', 'Land Beispiel'], kommunen: [] })
    expect(await words('/wissen/projekte', { wissen })).toContain('Alle Detmold (1)')
    expect(await words('/wissen/projekte?bezirk=detmold&groesse=kreis', { wissen })).toContain('1 Projekt')
    expect(await words('/wissen/projekte?groesse=ab-100000', { wissen })).toContain('0 Projekte')
    expect(await words('/wissen/projekte?groesse=kreis')).toContain('0 Projekte')
  })

  it('does not offer a filter of which nobody has a value', async () => {
    const seite = await page('/wissen/projekte')
    expect(seite).toContain('name="bezirk"')
    expect(seite).not.toContain('name="reifegrad"')
    expect(await page('/wissen/projekte', { wissen: wissenMit({ reifegrad: 3 }) })).toContain(
      '<option value="3">3: Antrag ganz online (1)</option>',
    )
  })

  it('holds the selection in links that take one restriction away', async () => {
    const seite = await page('/wissen/projekte?art=efa-dienst&ebene=land&ordnung=neu')
    expect(seite).toContain('href="/wissen/projekte?ebene=land&amp;ordnung=neu" aria-label="Art EfA-Dienst')
    expect(seite).toContain('href="/wissen/projekte?art=efa-dienst&amp;ordnung=neu" aria-label="Ebene Land entfernen"')
  })

  it('says what to take away when nothing is left, and what that gives', async () => {
    expect(await words('/wissen/projekte?art=efa-dienst&ebene=bund')).toMatch(
      /Nehmen Sie eine Eingrenzung weg: Ohne „Ebene: Bund“ \(1\)/,
    )
  })
})

describe('the comparison', () => {
  const zwei = () => {
    const { wissen } = beispielInhalt()
    const [projekt] = wissen.projekte as [Projekt]
    return { wissen: { ...wissen, projekte: [projekt, { ...projekt, slug: 'katze', titel: 'Katze digital', lizenz: 'MIT' }] } }
  }

  it('has the same lines for each, and says what is not documented', async () => {
    const text = await words('/wissen/projekte/vergleich?projekt=hund-digital&projekt=katze', zwei())
    expect(text).toMatch(/Lizenz Hund digital nicht dokumentiert Katze digital MIT/)
    expect(text).toMatch(/Was kostet der Betrieb\? Hund digital nicht dokumentiert Katze digital nicht dokumentiert/)
    expect(text).not.toContain('Reifegrad')
  })

  it('asks for a choice where there is none, and passes over what does not exist', async () => {
    expect(await words('/wissen/projekte/vergleich')).toContain('Wählen Sie oben Projekte aus.')
    expect(await words('/wissen/projekte/vergleich?projekt=mond&projekt=hund-digital')).toContain('noch ein Projekt dazu')
  })
})

describe('a Projekt', () => {
  it('shows figures with day and source, answers, and documents', async () => {
    const wissen = wissenMit({
      reifegrad: 3,
      partner: ['Hochschule Beispiel'],
      zahlen: [{ wert: 'über 20', was: 'Kommunen machen mit', stand: '2026-03', quelle: 'https://quelle.example/' }],
      antworten: [{ frage: 'kosten-betrieb', antwort: 'Das Land trägt sie.' }],
      dokumente: [{ titel: 'Abschlussbericht', url: 'https://bericht.example/' }],
    })
    const text = await words('/wissen/projekte/hund-digital', { wissen })
    expect(text).toMatch(/Partner Hochschule Beispiel .*Reifegrad Stufe 3 von 4: Antrag ganz online/)
    expect(text).toContain('über 20 Kommunen machen mit März 2026. Quelle: Amtliche Quelle')
    expect(text).toMatch(/Was kostet die Einführung\? nicht dokumentiert Was kostet der Betrieb\? Das Land trägt sie\./)
    expect(text).toContain('Unterlagen Abschlussbericht')
  })

  it('has a Steckbrief that links its Kommunen and says what is not known', async () => {
    const text = await words('/wissen/projekte/hund-digital')
    expect(text).toMatch(/Beteiligte Kommunen Bielefeld .*Zeitraum seit 2024 .*Lizenz nicht dokumentiert/)
    expect(await page('/wissen/projekte/hund-digital')).toContain('href="/orte/bielefeld"')
  })

  it('says where it would help most, and keeps apart where nobody has reported anything', async () => {
    const aus = beispielDienst('057540012012', '99102013104000', { betrieb: 'inaktiv' })
    const text = await words('/wissen/projekte/hund-digital', { onlinedienste: [aus] })
    expect(text).toMatch(/Wo würde es am meisten helfen\? In 1 Kommune sind .* Halle \(Westf\.\) 1 von 1 0 21\.000/)
    expect(await words('/wissen/projekte/hund-digital')).toMatch(
      /Keine Kommune hat gemeldet, .* Aus 3 Kommunen fehlen Meldungen; das heißt nicht, dass es dort nicht online geht\./,
    )
  })

  it('says whom to call: the offices that take part, with their number where they have published one', async () => {
    const wissen = wissenMit({ traeger: ['Kreis Gütersloh'], kommunen: ['05754028', '05711000'] })
    expect(await words('/wissen/projekte/hund-digital', { wissen, ...beispielVerwaltungen() })).toMatch(
      /Träger Kreis Gütersloh .*Wer dabei ist: Kreis Gütersloh 0211.111111 Stadt Bielefeld 0211.000-0 Stadt Rietberg Mit anderen/,
    )
    const seite = await page('/wissen/projekte/hund-digital', { wissen, ...beispielVerwaltungen() })
    expect(seite).toContain('<a class="telefon" href="tel:')
    expect(seite).toContain('<dd><a href="/orte/kreis-guetersloh">Kreis Gütersloh</a></dd>')
  })

  it('leaves out a part that nobody wrote', async () => {
    expect(await words('/wissen/projekte/hund-digital')).not.toContain('Was ist belegt?')
  })

  it('names its sources with their date', async () => {
    expect(await words('/wissen/projekte/hund-digital')).toContain('Quellen Amtliche Quelle Mai 2026')
  })
})

describe('the legal overview', () => {
  it('is the guide of the editors, with the news and terms that belong to it', async () => {
    const { wissen } = beispielInhalt()
    const recht = { ...wissen.leitfaeden[0], slug: 'recht-im-ueberblick', titel: 'Recht für Kommunen' } as Leitfaden
    const text = await words('/wissen/recht', { wissen: { ...wissen, leitfaeden: [recht] } })
    expect(text).toMatch(
      /Recht für Kommunen .*Worum es geht .*Quellen Amtliche Quelle .*Meldungen zum Recht .*Ein neues Gesetz gilt/,
    )
  })

  it('is there without the guide too', async () => {
    expect(await words('/wissen/recht')).toMatch(/Recht im Überblick .*Meldungen zum Recht/)
  })
})

describe('terms of the field', () => {
  it('are marked once on a page, and their short text stands beside it', async () => {
    const { wissen } = beispielInhalt()
    const text = [{ art: 'absatz' as const, inhalt: [{ art: 'text' as const, text: 'EfA ist gut. EfA hilft.' }] }]
    const meldungen = wissen.meldungen.map((meldung) => ({ ...meldung, text }))
    const seite = await page('/wissen/meldungen/neues-gesetz', { wissen: { ...wissen, meldungen } })
    expect(seite.match(/aria-describedby="begriff-efa"/g)).toHaveLength(1)
    expect(seite).toContain('<dd id="begriff-efa">Einer für alle: Ein Land baut einen Dienst')
    expect(await page('/wissen/meldungen/neues-gesetz')).not.toContain('Begriffe auf dieser Seite')
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
