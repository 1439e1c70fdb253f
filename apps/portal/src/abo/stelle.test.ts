import { createAbomarke, type Nachricht, readAbomarke } from '@infoschalter/domain'
import type { FastifyInstance } from 'fastify'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createProbeMarken, startProbePortal } from './probe.ts'

const ABO = '3f0f7d3e-9a0c-4f6e-8a55-0d6b1a5a7c11'

let app: FastifyInstance
let zeit: number
let kept: Nachricht[]
let voll: boolean

beforeEach(async () => {
  zeit = Date.UTC(2026, 10, 26, 10)
  kept = []
  voll = false
  const jetzt = () => new Date(zeit)
  app = await startProbePortal({
    async sichere(nachricht) {
      if (voll) return 'voll'
      kept.push(nachricht)
      return 'gesichert'
    },
    marken: createProbeMarken(jetzt),
    jetzt,
    neueId: () => ABO,
    mailabo: true,
    pruefeAbomarke: (zweck, marke) => readAbomarke('geheim', zweck, marke, jetzt()),
  })
})
afterEach(() => app.close())

const post = (pfad: string, felder: readonly (readonly [string, string])[] = []) =>
  fetch(app.listeningOrigin + pfad, {
    method: 'POST',
    body: new URLSearchParams([...felder].map(([name, wert]): [string, string] => [name, wert])),
    redirect: 'manual',
  })

async function openForm(query = ''): Promise<string> {
  const html = await (await fetch(`${app.listeningOrigin}/wissen/abo${query}`)).text()
  zeit += 5_000
  return html
}
const markeIn = (html: string) => /name="marke" value="([^"]+)"/.exec(html)?.[1] ?? ''
const FELDER = [
  ['adresse', 'leserin@beispiel.de'],
  ['bereich', 'meldungen'],
  ['bereich', 'termine'],
  ['thema', 'recht'],
  ['orte', 'Bielefeld'],
  ['rhythmus', 'taeglich'],
] as const

describe('an order', () => {
  it('is kept as it was chosen', async () => {
    const antwort = await post('/wissen/abo', [...FELDER, ['marke', markeIn(await openForm())]])
    expect([antwort.status, antwort.headers.get('location')]).toEqual([303, '/wissen/abo/danke'])
    expect(kept).toMatchObject([
      {
        art: 'abo-bestellung',
        adresse: 'leserin@beispiel.de',
        auswahl: { bereiche: ['meldungen', 'termine'], themen: ['recht'], orte: ['057110000000'] },
        rhythmus: 'taeglich',
        verdacht: false,
      },
    ])
  })

  it('sent twice is one order', async () => {
    const felder = [...FELDER, ['marke', markeIn(await openForm())]] as const
    for (let i = 0; i < 2; i++) expect((await post('/wissen/abo', felder)).status).toBe(303)
    expect(kept).toHaveLength(1)
  })

  it('says what is wrong at its fields, in the name of the window and not twice in the heading', async () => {
    const marke = markeIn(await openForm())
    const antwort = await post('/wissen/abo', [
      ['adresse', 'kein Mensch'],
      ['orte', 'Mondstadt'],
      ['marke', marke],
    ])
    expect(antwort.status).toBe(400)
    const html = await antwort.text()
    expect(html).toContain('<title>Das Formular ist noch nicht abgeschickt: Neues per E-Mail')
    expect(html).toContain('<h1>Neues per E-Mail</h1>')
    expect(html).toMatch(/<a href="#f-bereich">.*<a href="#f-orte">„Mondstadt“ kennen wir nicht.*<a href="#f-adresse">/s)
    for (const feld of ['orte', 'adresse']) expect(html).toContain(`aria-describedby="h-${feld} e-${feld}" aria-invalid="true">`)
    expect(html).toMatch(/value="Mondstadt"[\s\S]*value="kein Mensch"/)
    expect(kept).toEqual([])
  })

  it('that cannot be kept says so, with all that was typed', async () => {
    voll = true
    const antwort = await post('/wissen/abo', [...FELDER, ['marke', markeIn(await openForm())]])
    expect(antwort.status).toBe(503)
    expect(await antwort.text()).toMatch(
      /Ihre Bestellung gerade nicht speichern\. Das liegt an uns[\s\S]*value="recht" checked[\s\S]*value="Bielefeld"[\s\S]*leserin@beispiel\.de/,
    )
  })

  it('is no order when they come in floods', async () => {
    const marke = markeIn(await openForm())
    for (let i = 0; i < 10; i++) await post('/wissen/abo', [['marke', 'x']])
    expect((await post('/wissen/abo', [...FELDER, ['marke', marke]])).status).toBe(429)
    expect(kept).toEqual([])
  })

  it('of a program is kept as one', async () => {
    await post('/wissen/abo', [...FELDER, ['webseite', 'https://x.example'], ['marke', markeIn(await openForm())]])
    expect(kept).toMatchObject([{ verdacht: true }])
  })
})

describe('the form', () => {
  it('begins with what the list showed from which one came, and with no address', async () => {
    const html = await openForm('?bereich=projekte&thema=daten&adresse=fremd@beispiel.de')
    expect(html).toMatch(/value="projekte" checked/)
    expect(html).toMatch(/value="daten" checked/)
    expect(html).not.toMatch(/value="meldungen"[^>]* checked/)
    expect(html).not.toContain('fremd@beispiel.de')
  })
})

describe('a link from a mail', () => {
  const link = (frage: 'bestaetigen' | 'ende') =>
    `/wissen/abo/${frage}/${createAbomarke('geheim', frage === 'ende' ? 'beenden' : 'bestaetigen', ABO, new Date(zeit))}`

  it('changes nothing when it is opened, and one thing when it is clicked, however often', async () => {
    const ende = link('ende')
    await fetch(app.listeningOrigin + ende)
    expect(kept).toEqual([])
    for (let i = 0; i < 3; i++) expect((await post(ende)).status).toBe(200)
    expect(kept).toMatchObject([{ art: 'abo-ende', abo: ABO }])
  })

  it('that confirms has run out after a day; the one that ends never does', async () => {
    const [ja, nein] = [link('bestaetigen'), link('ende')]
    zeit += 25 * 3_600_000
    const antwort = await post(ja)
    expect([antwort.status, await antwort.text()]).toEqual([410, expect.stringContaining('Er galt 24 Stunden.')])
    expect(kept).toEqual([])
    zeit += 10 * 365 * 24 * 3_600_000
    expect((await post(nein)).status).toBe(200)
    expect(kept).toHaveLength(1)
  })

  it('for one purpose is good for no other', async () => {
    expect((await post(link('ende').replace('/ende/', '/bestaetigen/'))).status).toBe(410)
    expect(kept).toEqual([])
  })

  it('whose click cannot be kept can be clicked again', async () => {
    const ende = link('ende')
    voll = true
    expect((await post(ende)).status).toBe(503)
    voll = false
    expect((await post(ende)).status).toBe(200)
    expect(kept).toHaveLength(1)
  })
})
