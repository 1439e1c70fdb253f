import { beispielInhalt, beispielVerwaltungen } from '@infoschalter/snapshot/beispiel'
import { describe, expect, it } from 'vitest'
import { createProbe } from '../../http/probe.ts'
import { routes as schnittstelle } from './api-route.ts'
import { routes } from './route.ts'

const { page, words, ask } = createProbe([...routes, ...schnittstelle])

describe('the search', () => {
  it('finds the Leistung and the place within the words, and shows what it understood', async () => {
    const html = await page('/suche?q=hund+anmelden+bielefeld')
    expect(html).toContain('href="/leistungen/hund-anmelden/bielefeld"')
    expect(html).toContain('aria-label="Ort Bielefeld entfernen"')
    expect(await words('/suche?q=hund+anmelden+bielefeld')).toContain('In Bielefeld online')
  })

  it('that finds nothing offers the Kommune itself, where its contact is known', async () => {
    const text = await words('/suche?q=xyzzyx&ort=bielefeld', beispielVerwaltungen())
    expect(text).toMatch(/Oder fragen Sie direkt: Stadt Bielefeld 0211 000-0 buergerbuero@stadt\.example/)
    expect(await words('/suche?q=xyzzyx&ort=rietberg', beispielVerwaltungen())).not.toContain('Oder fragen Sie direkt')
  })

  it('lets the place be taken back: then the word is only a word', async () => {
    const html = await page('/suche?q=hund+anmelden+bielefeld')
    const ohne = /href="([^"]+)" aria-label="Ort Bielefeld entfernen"/.exec(html)?.[1]?.replaceAll('&amp;', '&')
    expect(await page(ohne ?? '')).not.toContain('Ort Bielefeld entfernen')
  })

  it('keeps the place that was chosen and offers the other one that the query names', async () => {
    const seite = await page('/suche?q=hund+anmelden+bielefeld&ort=rietberg')
    expect(seite).toContain('href="/leistungen/hund-anmelden/rietberg"')
    expect(seite).toContain('href="/suche?q=hund%20anmelden&amp;ort=bielefeld">Stattdessen in Bielefeld suchen')
  })

  it('tells the kinds apart, counts them and narrows to one', async () => {
    const text = await words('/suche?q=hund')
    expect(text).toMatch(/Alle \d+ Anliegen \d+ Fragen und Hilfe 1 Für Verwaltungen 1/)
    const eng = await words('/suche?q=hund&art=wissen')
    expect(eng).toContain('Hund digital')
    expect(eng).not.toContain('Beste Antwort')
    expect(await page('/suche?q=hund&art=wissen')).toContain('aria-current="true">Für Verwaltungen')
  })

  it('shows for whom and in which Lage, and takes either back by a link', async () => {
    const html = await page('/suche?q=zuschuss+für+unternehmen+beim+tier+kaufen&ort=rietberg')
    const ziel = (name: string) => new RegExp(`href="([^"]+)" aria-label="${name} nicht berücksichtigen"`).exec(html)?.[1]
    expect(ziel('Unternehmen')).toBe('/suche?q=zuschuss%20beim%20tier%20kaufen&amp;ort=rietberg')
    expect(ziel('Lage Ein Tier halten')).toBe('/suche?q=zuschuss%20f%C3%BCr%20unternehmen&amp;ort=rietberg')
    expect(await page('/suche?q=hund+anmelden')).not.toContain('Berücksichtigt:')
  })

  it('marks what was found', async () => {
    expect(await page('/suche?q=hund&art=wissen')).toContain('<mark>Hund</mark> digital')
  })

  it('that finds nothing leads to a person, to the Kommune and to the Lagen', async () => {
    const html = await page('/suche?q=xqzwv&ort=bielefeld')
    expect(html).toContain('href="tel:115"')
    expect(html).toContain('href="/orte/bielefeld"')
    expect(html).toContain('href="/lagen/tiere?ort=bielefeld"')
  })

  it('puts a place that the query names into its field', async () => {
    expect(await page('/suche?q=hund+anmelden+bielefeld')).toContain('name="ort" value="Bielefeld"')
  })

  it('counts no further hits where there are none', async () => {
    expect(await page('/suche?q=hund+anmelden')).not.toContain('0 weitere')
  })

  it('takes the place from its field where the query names none', async () => {
    expect(await page('/suche?q=hund+anmelden&ort=rietberg')).toContain('href="/leistungen/hund-anmelden/rietberg"')
  })

  it.each([
    ['a postcode in two municipalities', '/suche?q=hund&ort=33332', 'Welchen Ort meinen Sie?'],
    ['a Kreis', '/suche?q=hund&ort=kreis-guetersloh', 'In welcher Stadt oder Gemeinde?'],
    ['a place elsewhere', '/suche?q=hund&ort=Entenhausen', 'Den Ort „Entenhausen“ kennen wir in Nordrhein-Westfalen nicht'],
    ['a postcode that nobody knows', '/suche?q=hund+anmelden+00001', 'Treffer'],
  ])('asks back or explains for %s, and shows hits nevertheless', async (_, adresse, satz) => {
    const text = await words(adresse)
    expect(text).toContain(satz)
    expect(text).toContain('Hund anmelden')
  })

  it('has a next step where nothing was found', async () => {
    const text = await words('/suche?q=xqzwv')
    expect(text).toContain('Dazu haben wir nichts gefunden')
    expect(text).toContain('115')
  })

  it('offers what comes nearest where nothing was found, told apart from hits', async () => {
    const html = await page('/suche?q=hund+wasserski')
    expect(html).toContain('Dazu haben wir nichts gefunden')
    expect(html).toMatch(
      /Vielleicht hilft Ihnen das<\/h2><\/div><ol class="trefferliste"><li[^>]*>.*<a href="\/leistungen\/hund-anmelden"/s,
    )
    expect(await page('/en/suche?q=hund+wasserski')).toContain('Perhaps this helps')
    expect(await page('/suche?q=xqzwv')).not.toContain('Vielleicht hilft')
    expect(await ask('/api/v1/suche?q=hund+wasserski')).toMatchObject({
      wert: {
        treffer: [],
        vielleicht: expect.arrayContaining([expect.objectContaining({ typ: 'leistung', url: '/leistungen/hund-anmelden' })]),
      },
    })
  })

  it('escapes what was typed', async () => {
    expect(await page('/suche?q=%3Cscript%3Ealert(1)%3C/script%3E')).not.toContain('<script>alert')
  })

  it('ranks what is described above what only the register knows', async () => {
    const nurRegister = {
      art: 'register' as const,
      slug: 'leika-99110009104000',
      titel: 'Hund Anmeldung',
      leika: ['99110009104000'] as never,
      herkunft: 'leika' as const,
    }
    const antwort = await ask('/api/v1/suche?q=hund+anmelden', { leistungen: [...beispielInhalt().leistungen, nurRegister] })
    const titel =
      antwort.art === 'json' ? (antwort.wert as { treffer: { titel: string }[] }).treffer.map((treffer) => treffer.titel) : []
    expect(titel.slice(0, 2)).toEqual(['Hund anmelden', 'Hund Anmeldung'])
  })
})

describe('the interface', () => {
  it('answers in the documented shape', async () => {
    expect(await ask('/api/v1/suche?q=hund+anmelden+bielefeld&limit=1')).toEqual({
      art: 'json',
      wert: {
        anfrage: 'hund anmelden bielefeld',
        ort: { ars: '057110000000', name: 'Bielefeld', slug: 'bielefeld' },
        ortErkannt: 'anfrage',
        zielgruppeErkannt: null,
        lageErkannt: null,
        meintenSie: null,
        treffer: [
          {
            typ: 'leistung',
            titel: 'Hund anmelden',
            url: '/leistungen/hund-anmelden/bielefeld',
            leikaSchluessel: ['99102013104000'],
            verfuegbarkeit: {
              zustand: 'online',
              url: 'https://dienst.example/057110000000',
              geprueftAm: '2026-11-01',
              demo: false,
            },
          },
        ],
        vielleicht: [],
      },
    })
  })

  it.each([
    ['limit=0', 'limit-ungueltig'],
    ['limit=51', 'limit-ungueltig'],
    ['limit=viele', 'limit-ungueltig'],
    [`q=${'a'.repeat(201)}`, 'q-zu-lang'],
  ])('refuses %s with a code and a sentence', async (query, code) => {
    expect(await ask(`/api/v1/suche?${query}`)).toMatchObject({
      art: 'json',
      status: 400,
      wert: { fehler: { code, meldung: expect.stringMatching(/\.$/) } },
    })
  })

  it('suggests services and questions for one field, places for the other', async () => {
    expect(await ask('/api/v1/vorschlaege?q=hun')).toMatchObject({
      wert: { vorschlaege: [{ titel: 'Hund anmelden', typ: 'leistung' }, { titel: 'Ein Tier halten', typ: 'lage' }, {}] },
    })
    expect(await ask('/api/v1/vorschlaege?q=biel&art=ort')).toMatchObject({
      wert: { vorschlaege: [{ titel: 'Bielefeld', typ: 'ort', url: '/orte/bielefeld' }] },
    })
    expect(await ask('/api/v1/vorschlaege?q=')).toMatchObject({ wert: { vorschlaege: [] } })
  })
})
