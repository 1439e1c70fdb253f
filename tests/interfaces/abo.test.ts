import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createMailweg } from '../../apps/cms/src/abo/mailweg.ts'
import { createStandleser } from '../../apps/cms/src/abo/portalstand.ts'
import { createPostamt } from '../../apps/cms/src/abo/postamt.ts'
import { createProbeCms, PROBE_SCHLUESSEL, type ProbeCms } from '../../apps/cms/src/probe/probe-cms.ts'
import { waitUntil } from '../../apps/cms/src/probe/probe-dienst.ts'
import { openPostfach, type Postfach } from '../../apps/cms/src/probe/probe-postfach.ts'
import { createVeroeffentlicher, type Veroeffentlicher } from '../../apps/cms/src/publish/veroeffentlicher.ts'
import { createProbeMarken, LOG, startProbePortal } from '../../apps/portal/src/abo/probe.ts'
import { createPoststelle, type Poststelle } from '../../apps/portal/src/rueckmeldung/annahme.ts'

/** News by mail, the whole way: form, spool, CMS, mail server, and back. */

const WURZEL = join(import.meta.dirname, '../..')

let cms: ProbeCms
let postfach: Postfach
let poststelle: Poststelle
let veroeffentlicher: Veroeffentlicher
let portal: Awaited<ReturnType<typeof startProbePortal>>
let basis: string
/** What has passed besides the time that the test takes. */
let spaeter = 0
const jetzt = () => new Date(Date.now() + spaeter)

const createPortal = (mailabo: boolean) =>
  startProbePortal({ ...poststelle.annahme, marken: createProbeMarken(jetzt), jetzt, mailabo })

beforeAll(async () => {
  cms = await createProbeCms({ inhalt: 'alles' })
  postfach = await openPostfach()
  const varDir = join(cms.verzeichnis, 'var')
  veroeffentlicher = createVeroeffentlicher(cms.payload, {
    registerDir: join(WURZEL, 'register'),
    contentDir: join(WURZEL, 'content'),
    varDir,
    demo: false,
    jetzt: () => new Date(),
  })
  await veroeffentlicher.publish()
  const gebaut = await createPoststelle(
    { cmsUrl: cms.url, spool: join(varDir, 'spool'), zustellSchluessel: PROBE_SCHLUESSEL, schluesseldatei: '', mailabo: true },
    LOG,
  )
  if (gebaut === null) throw new Error('no post')
  poststelle = gebaut
  await poststelle.begin()
  portal = await createPortal(true)
  basis = portal.listeningOrigin
}, 240_000)
afterAll(async () => {
  await portal.close()
  await poststelle.stop()
  await postfach.weg()
  await cms.weg()
})

const page = async (pfad: string) => {
  const antwort = await fetch(basis + pfad)
  return { status: antwort.status, html: await antwort.text() }
}
const post = (pfad: string, felder: Record<string, string>, als: 'urlencoded' | 'multipart' = 'urlencoded') => {
  const body = als === 'urlencoded' ? new URLSearchParams(felder) : new FormData()
  if (body instanceof FormData) for (const [name, wert] of Object.entries(felder)) body.set(name, wert)
  return fetch(basis + pfad, { method: 'POST', body, redirect: 'manual' })
}
async function order(felder: Record<string, string>) {
  const [, marke = ''] = /name="marke" value="([^"]+)"/.exec((await page('/wissen/abo')).html) ?? []
  spaeter += 5_000
  return post('/wissen/abo', { marke, bereich: 'meldungen', rhythmus: 'taeglich', ...felder })
}
const count = async () => (await cms.payload.count({ collection: 'abonnements' })).totalDocs
const pfadIn = (text: string | undefined, frage: string) =>
  new RegExp(`https://portal\\.example(/wissen/abo/${frage}/\\S+)`).exec(text ?? '')?.[1] ?? ''

test('from the form over the confirmation and an issue to the one click that ends it', { timeout: 120_000 }, async () => {
  const postamt = createPostamt(
    {
      payload: cms.payload,
      mailweg: createMailweg({ url: postfach.url, von: 'neues@portal.example' as never }),
      schluessel: PROBE_SCHLUESSEL,
      portalUrl: 'https://portal.example',
      uhrzeit: '07:00',
      jetzt,
    },
    createStandleser(join(cms.verzeichnis, 'var')),
  )
  await postamt.tick()

  const bestellt = await order({ adresse: 'jörg@bücher.example' })
  expect([bestellt.status, bestellt.headers.get('location')]).toEqual([303, '/wissen/abo/danke'])
  expect((await page('/wissen/abo/danke')).html).toContain('Sehen Sie in Ihr Postfach')
  await waitUntil(async () => (await count()) === 1, 20)
  await postamt.tick()
  // On the way it is xn--bcher-kva.example; the mail server shows it as people read it.
  expect(postfach.mails.map(({ an }) => an)).toEqual(['jörg@bücher.example'])

  const bestaetigen = pfadIn(postfach.mails[0]?.mail.text, 'bestaetigen')
  // A program that opens every link confirms nothing.
  expect((await page(bestaetigen)).html).toContain('Ja, ich möchte Neues bekommen')
  expect((await fetch(basis + bestaetigen, { method: 'HEAD' })).status).toBe(200)
  const zustand = async () => (await cms.payload.find({ collection: 'abonnements' })).docs[0]?.zustand
  expect(await zustand()).toBe('unbestaetigt')
  expect((await post(bestaetigen, {})).status).toBe(200)
  expect((await post(bestaetigen, {})).status).toBe(200)
  await waitUntil(async () => (await zustand()) === 'bestaetigt', 20)
  await postamt.tick()

  await publishMeldung('Größere Änderung im Probegesetz')
  spaeter += 48 * 3_600_000
  await postamt.tick()
  await postamt.tick()
  expect(postfach.mails.map(({ mail }) => mail.subject).slice(1)).toEqual(['Infoschalter: Größere Änderung im Probegesetz'])
  const kopf = new Map(postfach.mails[1]?.mail.headers.map(({ key, value }) => [key, value]))
  expect(kopf.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')

  const ende = pfadIn(kopf.get('list-unsubscribe')?.replace('>', ' '), 'ende')
  expect((await page(ende)).html).toContain('Abmelden und Adresse löschen')
  expect(await count()).toBe(1)
  const [name = '', wert = ''] = (kopf.get('list-unsubscribe-post') ?? '').split('=')
  // As a mailbox does it: no cookie, no redirect, as the RFC prefers it.
  expect((await post(ende, { [name]: wert }, 'multipart')).status).toBe(200)
  await waitUntil(async () => (await count()) === 0, 20)
  expect((await post(ende, { [name]: wert })).status).toBe(200)
  expect((await cms.payload.count({ collection: 'abopost' })).totalDocs).toBe(0)
})

async function publishMeldung(titel: string): Promise<void> {
  const { docs } = await cms.payload.find({ collection: 'meldungen', limit: 1, depth: 0 })
  const { id: _id, createdAt: _createdAt, updatedAt: _updatedAt, ...vorlage } = docs[0] ?? ({} as never)
  const quellen = vorlage.quellen?.map(({ id: _zeile, ...quelle }) => quelle)
  const data = { ...vorlage, quellen, titel, slug: 'probegesetz', _status: 'published' }
  await cms.payload.create({ collection: 'meldungen', data: data as never, context: { saat: true } })
  expect(await veroeffentlicher.publish()).toMatchObject({ ok: true })
}

describe('the form', () => {
  test.each([
    [{ adresse: 'keine' }, 'Das ist keine E-Mail-Adresse.'],
    [{ adresse: 'a@b.de\r\nBcc: opfer@beispiel.de' }, 'Das ist keine E-Mail-Adresse.'],
    [{ adresse: `${'x'.repeat(10_000)}@b.de` }, 'Das ist keine E-Mail-Adresse.'],
    [{ adresse: 'a@b.de', bereich: 'begriffe' }, 'Wählen Sie mindestens eines'],
    [{ adresse: 'a@b.de', orte: 'Atlantis' }, 'kennen wir nicht'],
    [{ adresse: 'a@b.de', orte: 'x'.repeat(10_000) }, 'Höchstens 500 Zeichen.'],
    [{ adresse: 'a@b.de', marke: 'gefaelscht' }, 'senden Sie'],
  ])('says what is wrong, and keeps the rest: %#', async (felder, satz) => {
    const antwort = await order(felder as Record<string, string>)
    expect(antwort.status).toBe(400)
    expect((await antwort.text()).toLowerCase()).toContain(satz.toLowerCase())
  })
})

test.each(['bestaetigen', 'ende'])('a link to %s that was forged or has run out changes nothing', async (frage) => {
  for (const methode of ['GET', 'POST']) {
    const antwort = await fetch(`${basis}/wissen/abo/${frage}/x.${randomUUID()}.y`, { method: methode })
    expect([antwort.status, await antwort.text()]).toEqual([410, expect.stringContaining('Der Link stimmt nicht')])
  }
})

test('a portal that sends no mail says so and points to the feeds', async () => {
  const ohne = await createPortal(false)
  const html = await (await fetch(`${ohne.listeningOrigin}/wissen/abo`)).text()
  expect(html).toContain('Dieses Portal verschickt keine E-Mails.')
  expect(html).toContain('href="/feeds/meldungen.atom"')
  expect(html).not.toContain('type="email"')
  expect((await fetch(`${ohne.listeningOrigin}/wissen/abo`, { method: 'POST' })).status).toBe(405)
  await ohne.close()
})
