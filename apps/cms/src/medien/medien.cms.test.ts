import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { createProbeCms, type Person, type ProbeCms } from '../probe/probe-cms.ts'
import { readVeroeffentlichte } from '../publish/to-domain.ts'

const SVG = (inhalt: string) =>
  new Blob([`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inhalt}</svg>`], { type: 'image/svg+xml' })
const ANGABEN = { alt: 'Wappen der Probestadt', rechte: 'Probestadt', lizenz: 'eigenes Logo' }

let cms: ProbeCms
let stadt: Person
let fremd: Person
let land: Person
/** The administrations of the two towns. */
let eigene: number
let andere: number

async function createVerwaltung(name: string, ars: string, organisation: number): Promise<number> {
  const { id } = await cms.payload.create({
    collection: 'verwaltungen',
    data: { titel: name, slug: name.toLowerCase(), ars, organisation, _status: 'draft' } as never,
    draft: true,
    context: { saat: true },
  })
  return id
}

beforeAll(async () => {
  cms = await createProbeCms()
  const [probestadt, fremdstadt, nrw] = [
    await cms.organisation('Probestadt', 'kommune', { ars: '059990001001' }),
    await cms.organisation('Fremdstadt', 'kommune', { ars: '059990002002' }),
    await cms.organisation('Land', 'land'),
  ]
  stadt = await cms.person('kommunalredaktion', probestadt)
  fremd = await cms.person('kommunalredaktion', fremdstadt)
  land = await cms.person('landesredaktion', nrw)
  eigene = await createVerwaltung('Probestadt', '059990001001', probestadt)
  andere = await createVerwaltung('Fremdstadt', '059990002002', fremdstadt)
})
afterAll(() => cms.weg())

const abgelegt = () => {
  try {
    return readdirSync(join(cms.verzeichnis, 'var', 'medien'))
  } catch {
    return []
  }
}
const schritt = (person: Person, id: number, nach: string) => person.ask('POST', `/api/verwaltungen/${id}/schritt`, { nach })

describe('an upload that is refused leaves nothing behind', () => {
  it.each([
    [
      'a program that calls itself a picture',
      new Blob(['MZ\u0090\u0000\u0003'], { type: 'image/png' }),
      'logo.png',
      'Die Datei ist kein Bild',
    ],
    [
      'a web page that calls itself a picture',
      new Blob(['<html><svg></svg></html>'], { type: 'image/svg+xml' }),
      'logo.svg',
      'etwas anderes als ein SVG-Bild',
    ],
    ['an SVG with a script', SVG('<script>alert(1)</script>'), 'logo.svg', 'Das SVG-Bild enthält das Element „script“.'],
    ['an SVG that fetches from elsewhere', SVG('<use href="https://fremd.example/#a"/>'), 'logo.svg', 'ein Verweis nach außen'],
  ])('%s', async (_, datei, name, meldung) => {
    const vorher = abgelegt()
    const { status, json } = await stadt.upload(datei, name, ANGABEN)
    expect(status).toBe(400)
    expect(json.errors[0].message).toContain(meldung)
    expect(abgelegt()).toEqual(vorher)
  })

  it.each(['alt', 'rechte', 'lizenz'])('a picture without %s', async (feld) => {
    const { status, json } = await stadt.upload(SVG('<rect width="9" height="9"/>'), 'logo.svg', { ...ANGABEN, [feld]: '' })
    expect(status).toBe(400)
    expect(json.errors[0].data.errors[0].path).toBe(feld)
  })

  test('50 MB, which are not even read to their end', async () => {
    let gesendet = 0
    const strom = new ReadableStream<Uint8Array>({
      pull(steuerung) {
        if (gesendet >= 50 * 1024 * 1024) return steuerung.close()
        const kopf =
          gesendet === 0
            ? '--grenze\r\ncontent-disposition: form-data; name="file"; filename="a.png"\r\ncontent-type: image/png\r\n\r\n'
            : ''
        const stueck = Buffer.concat([Buffer.from(kopf), Buffer.alloc(256 * 1024)])
        gesendet += stueck.length
        steuerung.enqueue(stueck)
      },
    })
    const antwort = await fetch(`${cms.url}/api/medien`, {
      method: 'POST',
      headers: { authorization: `JWT ${stadt.token}`, 'content-type': 'multipart/form-data; boundary=grenze' },
      body: strom,
      duplex: 'half',
    } as RequestInit)
    expect(antwort.status).toBe(413)
    expect(((await antwort.json()) as { errors: { message: string }[] }).errors[0]?.message).toBe(
      'Die Datei ist größer als 5 MB. Verkleinern Sie das Bild und laden Sie es noch einmal hoch.',
    )
    expect(gesendet).toBeLessThan(20 * 1024 * 1024)
  })
})

describe('a picture', () => {
  it('is kept under the name that follows from its bytes, without what a camera wrote into it', async () => {
    const foto = await sharp({ create: { width: 40, height: 20, channels: 3, background: '#0b5' } })
      .withExif({ IFD0: { Artist: 'Erika Mustermann' } })
      .jpeg()
      .toBuffer()
    const { status, json } = await stadt.upload(new Blob([new Uint8Array(foto)]), 'urlaub.png', ANGABEN)
    expect(status).toBe(201)
    expect(json.doc).toMatchObject({ mimeType: 'image/jpeg', filename: expect.stringMatching(/^[0-9a-f]{64}\.jpg$/) })
    expect(readFileSync(join(cms.verzeichnis, 'var', 'medien', json.doc.filename)).includes('Erika Mustermann')).toBe(false)
  })

  it('may be uploaded twice', async () => {
    const bild = SVG('<circle r="4"/>')
    const [erst, zweit] = [await stadt.upload(bild, 'a.svg', ANGABEN), await fremd.upload(bild, 'a.svg', ANGABEN)]
    expect([erst.status, zweit.status]).toEqual([201, 201])
    expect(erst.json.doc.filename).not.toBe(zweit.json.doc.filename)
  })

  it('does not change its file under those who show it', async () => {
    const { json } = await stadt.upload(SVG('<path d="M0 0h1"/>'), 'a.svg', ANGABEN)
    const pfad = `/api/medien/${json.doc.id}`
    const anders = await stadt.upload(SVG('<path d="M0 0h2"/>'), 'b.svg', ANGABEN, { methode: 'PATCH', pfad })
    expect(anders.status).toBe(400)
    expect(anders.json.errors[0].message).toContain('Ein Bild behält seine Datei')
    await stadt.ask('PATCH', pfad, { datei: `${'a'.repeat(64)}.svg`, alt: 'Neue Worte' })
    expect((await stadt.ask('GET', pfad)).json).toMatchObject({ datei: json.doc.datei, alt: 'Neue Worte' })
  })

  it('is shown to editors so that nothing in it could run', async () => {
    const { json } = await stadt.upload(SVG('<path d="M0 0h3"/>'), 'a.svg', ANGABEN)
    const antwort = await fetch(cms.url + json.doc.url, { headers: { authorization: `JWT ${stadt.token}` } })
    expect(antwort.status).toBe(200)
    expect(antwort.headers.get('content-security-policy')).toContain('sandbox')
    expect(antwort.headers.get('x-content-type-options')).toBe('nosniff')
    expect((await fetch(cms.url + json.doc.url)).status).toBe(403)
  })
})

describe('the contact of an administration', () => {
  test('a Kommunalredaktion writes its own, and no other', async () => {
    expect((await stadt.ask('PATCH', `/api/verwaltungen/${eigene}`, { telefon: '0211 000000' })).status).toBe(200)
    expect((await stadt.ask('PATCH', `/api/verwaltungen/${andere}`, { telefon: '0211 000000' })).status).toBe(403)
    const { json } = await land.ask('GET', `/api/verwaltungen/${andere}?draft=true`)
    expect(json.telefon ?? null).toBeNull()
  })

  test('name, key and address come from the register and stay', async () => {
    await land.ask('PATCH', `/api/verwaltungen/${eigene}`, { titel: 'Andersstadt', ars: '059990003003', slug: 'anders' })
    const { json } = await land.ask('GET', `/api/verwaltungen/${eigene}?draft=true`)
    expect(json).toMatchObject({ titel: 'Probestadt', ars: '059990001001', slug: 'probestadt' })
  })

  test.each([
    [{}, 'Geprüft am: Fehlt noch.'],
    [{ stand: '2026-11-24', anschrift: { strasse: 'Platz 1' } }, 'Anschrift, Postleitzahl: Fehlt noch.'],
  ])('that is not complete with %j does not get past the desk of its author', async (angaben, meldung) => {
    await fremd.ask('PATCH', `/api/verwaltungen/${andere}`, angaben)
    const { status, json } = await schritt(fremd, andere, 'in-pruefung')
    expect(status).toBe(400)
    expect(json.errors[0].message).toContain(meldung)
  })

  test('goes the way of all texts to the public, with its logo, which then cannot be deleted', async () => {
    const { json } = await stadt.upload(SVG('<path d="M0 0h9v9z"/>'), 'wappen.svg', ANGABEN)
    const logo = json.doc.id
    await stadt.ask('PATCH', `/api/verwaltungen/${eigene}`, {
      stand: '2026-11-24',
      email: 'rathaus@probestadt.example',
      anschrift: { strasse: 'Probeplatz 1', plz: '40000', ort: 'Probestadt' },
      logo,
    })
    for (const [person, nach] of [
      [stadt, 'in-pruefung'],
      [land, 'freigegeben'],
      [land, 'veroeffentlicht'],
    ] as const)
      expect(await schritt(person, eigene, nach)).toMatchObject({ status: 200 })
    const { verwaltungen, bilder, bilddateien, probleme } = await readVeroeffentlichte(cms.payload)
    expect(probleme.filter(({ datei }) => datei.includes('Probestadt') || datei.startsWith('Bild'))).toEqual([])
    expect(verwaltungen).toEqual([
      {
        ars: '059990001001',
        slug: 'probestadt',
        telefon: '0211 000000',
        email: 'rathaus@probestadt.example',
        anschrift: { strasse: 'Probeplatz 1', plz: '40000', ort: 'Probestadt' },
        logo: json.doc.datei,
        stand: '2026-11-24',
      },
    ])
    expect(bilder).toEqual([{ datei: json.doc.datei, ...ANGABEN }])
    expect(bilddateien.get(json.doc.datei)?.toString()).toContain('M0 0h9v9z')
    const weg = await stadt.ask('DELETE', `/api/medien/${logo}`)
    expect(weg.status).toBe(409)
    expect(weg.json.errors[0].message).toContain('Darauf verweisen noch: Kommune oder Kreis „Probestadt“')
  })
})
