import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Aboauswahl, readAbomarke } from '@infoschalter/domain'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Abonnement } from '../payload-types.ts'
import { createProbeCms, PROBE_SCHLUESSEL, type ProbeCms } from '../probe/probe-cms.ts'
import { openPostfach, type Postfach } from '../probe/probe-postfach.ts'
import type { Neuigkeit } from './auswahl.ts'
import { createMailweg } from './mailweg.ts'
import type { Portalstand } from './portalstand.ts'
import { createPostamt, type Postamt } from './postamt.ts'
import { BIELEFELD, eine, probeStand } from './probe.ts'
import { VERSUCHE } from './takt.ts'
import { HOECHSTENS_ABWEISUNGEN } from './versand.ts'

const STUNDE = 3_600_000
const TAG = 24 * STUNDE

let cms: ProbeCms
let postfach: Postfach
let postamt: Postamt
let zeit: number
let stand: Portalstand

beforeAll(async () => {
  cms = await createProbeCms()
})
afterAll(() => cms.weg())
beforeEach(async () => {
  for (const collection of ['abonnements', 'abopost', 'neuigkeiten'] as const) await cms.payload.delete({ collection, where: {} })
  postfach = await openPostfach()
  // A Thursday, one o'clock in the afternoon in Germany.
  zeit = Date.UTC(2026, 10, 26, 12)
  show('m-alt')
  postamt = createAmt()
})
afterEach(() => postfach.weg())

function createAmt(): Postamt {
  const werk = {
    payload: cms.payload,
    mailweg: createMailweg({ url: postfach.url, von: 'neues@portal.example' as never }),
    schluessel: PROBE_SCHLUESSEL,
    portalUrl: 'https://portal.example',
    uhrzeit: '07:00',
    jetzt: () => new Date(zeit),
  }
  return createPostamt(werk, async () => stand)
}

/** The same as it runs for real: in a process of its own. */
function spawnAmt(): ChildProcess {
  const datei = join(cms.verzeichnis, 'post.json')
  writeFileSync(datei, JSON.stringify({ jetzt: zeit, url: postfach.url.href, stand }))
  const prozess = join(import.meta.dirname, 'post-prozess.ts')
  return spawn(process.execPath, ['--disable-warning=ExperimentalWarning', prozess, datei], {
    env: {
      ...process.env,
      DATABASE_URL: cms.datenbank,
      INFOSCHALTER_VAR: join(cms.verzeichnis, 'var'),
      PAYLOAD_SECRET: 'nur-fuer-tests',
    },
    stdio: 'ignore',
  })
}

/** What the portal shows from now on. */
function show(...neues: readonly (string | Neuigkeit)[]): void {
  stand = probeStand(neues.map((was) => (typeof was === 'string' ? eine(was) : was)))
}

const ALLES: Aboauswahl = { bereiche: ['meldungen', 'projekte', 'termine'], themen: [], orte: [] }

async function subscribe(anders: Partial<Abonnement> = {}): Promise<string> {
  const kennung = randomUUID()
  const adresse = `${kennung.slice(0, 8)}@beispiel.de`
  await cms.payload.create({
    collection: 'abonnements',
    data: {
      kennung,
      adresse,
      vergleich: adresse,
      auswahl: { ...ALLES },
      rhythmus: 'taeglich',
      zustand: 'bestaetigt',
      bestellt: new Date(zeit).toISOString(),
      bestaetigt: new Date(zeit).toISOString(),
      abweisungen: 0,
      ...anders,
    },
  })
  return kennung
}

async function order(): Promise<string> {
  const kennung = await subscribe({ zustand: 'unbestaetigt', bestaetigt: null })
  await cms.payload.create({
    collection: 'abopost',
    data: {
      schluessel: `${kennung}/bestaetigung`,
      abo: kennung,
      art: 'bestaetigung',
      zustand: 'wartet',
      versuche: 0,
      naechster: new Date(zeit).toISOString(),
    },
  })
  return kennung
}

const tick = async (ms = 0) => {
  zeit += ms
  await postamt.tick()
}
const betreffs = () => postfach.mails.map(({ mail }) => mail.subject)
const rows = async () => (await cms.payload.find({ collection: 'abonnements', sort: 'id', pagination: false })).docs
const post = async () => (await cms.payload.find({ collection: 'abopost', sort: 'id', pagination: false })).docs

describe('a question', () => {
  test('is sent at once, once, with a link that the portal knows', async () => {
    const kennung = await order()
    await tick()
    await tick(5_000)
    expect(betreffs()).toEqual(['Bitte bestätigen: Neues aus dem Infoschalter per E-Mail'])
    const [, marke = ''] = /\/wissen\/abo\/bestaetigen\/(\S+)/.exec(postfach.mails[0]?.mail.text ?? '') ?? []
    expect(readAbomarke(PROBE_SCHLUESSEL, 'bestaetigen', marke, new Date(zeit))).toEqual({ art: 'gut', abo: kennung })
  })

  test('to which nobody says yes is deleted after 48 hours, with the address', async () => {
    await order()
    await tick()
    await tick(47 * STUNDE)
    expect(await rows()).toHaveLength(1)
    await tick(2 * STUNDE)
    expect(await rows()).toEqual([])
    expect(await post()).toEqual([])
  })

  test('to a mailbox that does not exist deletes the address at once', async () => {
    postfach.refuse(550)
    await order()
    await tick()
    expect(await rows()).toEqual([])
    expect(await post()).toEqual([])
  })

  test('that the mailbox takes later is asked again later', async () => {
    postfach.refuse(450)
    await order()
    await tick()
    expect(await post()).toMatchObject([{ zustand: 'wartet', versuche: 1 }])
    postfach.refuse(null)
    await tick(STUNDE / 30)
    expect(postfach.mails).toEqual([])
    await tick(STUNDE / 12)
    expect(postfach.mails).toHaveLength(1)
  })
})

describe('an issue', () => {
  test('tells at its time of what came since the yes, once, and of nothing before', async () => {
    await tick()
    await subscribe()
    await tick()
    show('m-alt', 'm-neu')
    await tick()
    expect(betreffs()).toEqual([])
    // Seven in the morning of the next day, and every few seconds from then on.
    await tick(18 * STUNDE)
    for (let i = 0; i < 3; i++) await tick(5_000)
    expect(betreffs()).toEqual(['Infoschalter: Titel m-neu'])
    await tick(TAG)
    expect(betreffs()).toHaveLength(1)
  })

  test('is not sent when there is nothing new; what comes after that is in the next one', async () => {
    await subscribe()
    await tick()
    await tick(TAG)
    show('m-alt', 'm-neu')
    await tick(STUNDE)
    expect(postfach.mails).toEqual([])
    await tick(TAG)
    expect(betreffs()).toEqual(['Infoschalter: Titel m-neu'])
  })

  test('has all that came on several days when the program did not run', async () => {
    await subscribe()
    await tick()
    show('m-alt', 'a', 'b')
    zeit += 5 * TAG
    postamt = createAmt()
    await postamt.begin()
    await tick()
    expect(betreffs()).toEqual(['Infoschalter: 2 Meldungen'])
  })

  test('is for once a week on Monday', async () => {
    await subscribe({ rhythmus: 'woechentlich' })
    await tick()
    show('m-alt', 'm-neu')
    for (let tag = 0; tag < 3; tag++) await tick(TAG)
    expect(betreffs()).toEqual([])
    await tick(TAG)
    expect(betreffs()).toEqual(['Infoschalter: Titel m-neu'])
  })

  test('has what each one wants, by kind, topic and place', async () => {
    await subscribe({ auswahl: { ...ALLES, themen: ['daten'] } })
    await subscribe({ auswahl: { ...ALLES, orte: [BIELEFELD] } })
    await subscribe({ auswahl: { ...ALLES, bereiche: ['termine'] } })
    await subscribe({ auswahl: { ...ALLES, themen: ['sicherheit'] } })
    await tick()
    show(
      eine('daten', { themen: ['daten'] }),
      eine('ort', { bereich: 'projekte', orte: [BIELEFELD] }),
      eine('termin', { bereich: 'termine', termin: { beginn: '2026-12-24' } }),
    )
    await tick(TAG)
    expect(betreffs()).toEqual(['Infoschalter: Titel daten', 'Infoschalter: Titel ort', 'Infoschalter: Titel termin'])
  })

  test('knows which Kommune has written something', async () => {
    const organisation = await cms.organisation('Bielefeld', 'kommune', { ars: BIELEFELD })
    await cms.payload.create({
      collection: 'meldungen',
      data: { titel: 'Aus Bielefeld', slug: 'aus-bielefeld', organisation } as never,
      draft: true,
      context: { saat: true },
    })
    await subscribe({ auswahl: { ...ALLES, orte: [BIELEFELD] } })
    await tick()
    show('m-alt', 'aus-bielefeld', 'aus-dem-land')
    await tick(TAG)
    expect(betreffs()).toEqual(['Infoschalter: Titel aus-bielefeld'])
    expect(postfach.mails[0]?.mail.text).toContain('Betrifft: Bielefeld')
  })

  test('does not tell again of what was taken off, came back, or moved', async () => {
    await subscribe()
    await tick()
    show()
    await tick()
    show('m-alt')
    await tick()
    show('m-umbenannt')
    stand = { ...stand, ziele: new Map([['/wissen/meldungen/m-alt', '/wissen/meldungen/m-umbenannt']]) }
    await tick(TAG)
    expect(postfach.mails).toEqual([])
  })

  test('does not tell of what is off the portal when it is sent', async () => {
    await subscribe()
    await tick()
    show('m-alt', 'weg')
    await tick()
    show('m-alt')
    await tick(TAG)
    expect(postfach.mails).toEqual([])
  })

  test('has a way out in head and text that the portal knows', async () => {
    const kennung = await subscribe()
    await tick()
    show('m-neu')
    await tick(TAG)
    const { mail } = postfach.mails[0] ?? ({} as never)
    const kopf = mail.headers.find(({ key }) => key === 'list-unsubscribe')?.value ?? ''
    const [, marke = ''] = /^<https:\/\/portal\.example\/wissen\/abo\/ende\/(\S+)>$/.exec(kopf) ?? []
    expect(readAbomarke(PROBE_SCHLUESSEL, 'beenden', marke, new Date(zeit))).toEqual({ art: 'gut', abo: kennung })
    expect(mail.text).toContain(kopf.slice(1, -1))
  })
})

describe('whatever is killed when', () => {
  test('an issue that was on its way does not go out again', async () => {
    await subscribe()
    await tick()
    show('m-neu')
    zeit += TAG
    const prozess = spawnAmt()
    // Killed when the server has the whole mail, and before it could say so.
    postfach.onMail = async () => void prozess.kill('SIGKILL')
    await new Promise((tot) => prozess.once('exit', tot))
    expect(await post()).toMatchObject([{ zustand: 'begonnen' }])
    postfach.onMail = null
    postamt = createAmt()
    await postamt.begin()
    await tick(STUNDE)
    expect(betreffs()).toEqual(['Infoschalter: Titel m-neu'])
    expect(await post()).toMatchObject([{ zustand: 'erledigt' }])
  }, 60_000)

  test('an issue that was planned and not begun goes out once', async () => {
    await subscribe()
    await tick()
    show('m-neu')
    const { port } = postfach.url
    await postfach.weg()
    await tick(TAG)
    expect(await post()).toMatchObject([{ zustand: 'wartet', versuche: 1 }])
    postfach = await openPostfach(Number(port))
    postamt = createAmt()
    await postamt.begin()
    await tick(STUNDE)
    await tick(STUNDE)
    expect(betreffs()).toEqual(['Infoschalter: Titel m-neu'])
  })

  test('a row that was written before it was noted in the subscription is not written twice', async () => {
    const kennung = await subscribe()
    await tick()
    show('m-neu')
    await tick(TAG)
    const [vorher] = await rows()
    await cms.payload.update({
      collection: 'abonnements',
      where: { kennung: { equals: kennung } },
      data: { ausgabe: '2026-11-26', stelle: 0 },
    })
    await tick(5_000)
    expect(betreffs()).toHaveLength(1)
    expect((await rows())[0]).toMatchObject({ ausgabe: vorher?.ausgabe, stelle: vorher?.stelle })
  })
})

describe('a mail server', () => {
  test('that is down is asked by one mail a minute, and gets all when it is back', async () => {
    const { port } = postfach.url
    for (let i = 0; i < 3; i++) await order()
    await postfach.weg()
    await tick()
    await tick(5_000)
    expect((await post()).map(({ versuche }) => versuche)).toEqual([1, 0, 0])
    postfach = await openPostfach(Number(port))
    await tick(STUNDE)
    expect(postfach.mails).toHaveLength(3)
  })

  test('that takes nothing for two days is given up for this mail', async () => {
    postfach.refuse(450)
    await subscribe()
    await tick()
    show('m-neu')
    await tick(TAG)
    for (let i = 0; i < VERSUCHE; i++) await tick(6 * STUNDE)
    expect(await post()).toMatchObject([{ zustand: 'erledigt', versuche: VERSUCHE }])
  })
})

describe('a mailbox that refuses', () => {
  const issue = async (nummer: number) => {
    show(`m-${nummer}`)
    await tick(TAG)
  }

  test('three issues in a row gets no more, and is forgotten after thirty days', async () => {
    await subscribe()
    await tick()
    postfach.refuse(550)
    for (let i = 1; i < HOECHSTENS_ABWEISUNGEN; i++) await issue(i)
    expect(await rows()).toMatchObject([{ zustand: 'bestaetigt', abweisungen: HOECHSTENS_ABWEISUNGEN - 1 }])
    await issue(HOECHSTENS_ABWEISUNGEN)
    expect(await rows()).toMatchObject([{ zustand: 'ausgesetzt' }])
    postfach.refuse(null)
    await issue(9)
    expect(postfach.mails).toEqual([])
    await tick(31 * TAG)
    expect(await rows()).toEqual([])
    expect(await post()).toEqual([])
  })

  test('now and then is forgiven', async () => {
    await subscribe()
    await tick()
    postfach.refuse(550)
    await issue(1)
    postfach.refuse(null)
    await issue(2)
    expect(await rows()).toMatchObject([{ zustand: 'bestaetigt', abweisungen: 0 }])
    expect(betreffs()).toEqual(['Infoschalter: Titel m-2'])
  })
})

test('whoever has left before it is sent gets nothing', async () => {
  const kennung = await subscribe()
  await tick()
  show('m-neu')
  postfach.refuse(450)
  await tick(TAG)
  postfach.refuse(null)
  await cms.payload.delete({ collection: 'abonnements', where: { kennung: { equals: kennung } } })
  expect(await post()).toEqual([])
  await tick(TAG)
  expect(postfach.mails).toEqual([])
})
