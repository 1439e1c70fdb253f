import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createProbeCms, type ProbeCms } from '../probe/probe-cms.ts'
import { snapshotsPfad } from './ablage.ts'
import { beauftrage } from './auftrag.ts'
import { publishSnapshot } from './publish.ts'
import { createVeroeffentlicher, type Veroeffentlicher } from './veroeffentlicher.ts'

const WURZEL = join(import.meta.dirname, '../../../..')

let cms: ProbeCms
let veroeffentlicher: Veroeffentlicher
const options = () => ({
  registerDir: join(WURZEL, 'register'),
  contentDir: join(WURZEL, 'content'),
  varDir: join(cms.verzeichnis, 'var'),
  demo: false,
  jetzt: () => new Date(),
})

beforeAll(async () => {
  cms = await createProbeCms({ inhalt: 'alles' })
  veroeffentlicher = createVeroeffentlicher(cms.payload, options())
}, 240_000)
afterAll(() => cms.weg())

const aktuelle = () =>
  (JSON.parse(readFileSync(join(snapshotsPfad(options().varDir), 'aktuell.json'), 'utf8')) as { id: string }).id
const auftraege = async () =>
  (await cms.payload.find({ collection: 'veroeffentlichungen', sort: 'createdAt', pagination: false })).docs
const bestelle = (anlass: string) => beauftrage({ payload: cms.payload }, { anlass, von: null })

async function changeFrage(data: Record<string, unknown>): Promise<void> {
  const { docs } = await cms.payload.find({ collection: 'fragen', where: { slug: { equals: 'demodaten' } }, depth: 0 })
  const id = docs[0]?.id
  if (id === undefined) throw new Error('missing')
  await cms.payload.update({ collection: 'fragen', id, data: { ...data, _status: 'published' }, context: { saat: true } })
}

describe('publishing what the CMS holds', () => {
  test('the words of content/ give the same snapshot, whichever way they come', async () => {
    const ausCms = await veroeffentlicher.publish()
    const ausDateien = await publishSnapshot({ ...options(), varDir: join(cms.verzeichnis, 'dateien') })
    expect(ausCms).toMatchObject({ ok: true, id: ausDateien.ok ? ausDateien.id : 'none' })
  })

  test('what is published at the start of a process is in the history, once', async () => {
    const start = () => createVeroeffentlicher(cms.payload, options()).start()
    await start()
    await start()
    expect(await auftraege()).toMatchObject([
      { anlass: 'Start des Programms', stand: 'fertig', unterschied: 'Der erste Stand', snapshot: aktuelle() },
    ])
  })

  test('nothing is done when nobody has asked for it', async () => {
    expect(await veroeffentlicher.tick()).toBe(false)
  })

  test('all that waits is published at once; the history says what changed', async () => {
    await changeFrage({ titel: 'Was sind Demodaten eigentlich?' })
    await bestelle('Erste')
    await bestelle('Zweite')
    const vorher = aktuelle()
    expect(await veroeffentlicher.tick()).toBe(true)
    expect(aktuelle()).not.toBe(vorher)
    expect((await auftraege()).slice(1)).toMatchObject([
      { anlass: 'Erste', stand: 'fertig', unterschied: 'zusammen mit der nächsten' },
      { anlass: 'Zweite', stand: 'fertig', unterschied: '1 Frage geändert', snapshot: aktuelle() },
    ])
    expect(await veroeffentlicher.tick()).toBe(false)
  })

  test('what does not fit stops the publication: the old state stays, and editors read why', async () => {
    const vorher = aktuelle()
    // Not over the one door, which would not let it through: as if a rule had become stricter.
    await changeFrage({ titel: 'Kein Fragezeichen am Ende' })
    await bestelle('Unfertig')
    await veroeffentlicher.tick()
    const letzter = (await auftraege()).at(-1)
    expect(letzter).toMatchObject({ stand: 'gescheitert' })
    expect(letzter?.probleme).toMatch(/Frage „Kein Fragezeichen am Ende“ Frage: Eine Frage endet mit einem Fragezeichen/)
    expect(aktuelle()).toBe(vorher)
    await changeFrage({ titel: 'Was sind Demodaten?' })
  })

  test('what only the whole shows is told with the names that editors know', async () => {
    await changeFrage({ titel: 'Was bedeutet „Keine Meldung“?' })
    await bestelle('Doppelt')
    await veroeffentlicher.tick()
    const letzter = (await auftraege()).at(-1)
    expect(letzter).toMatchObject({ stand: 'gescheitert' })
    for (const slug of ['keine-meldung', 'demodaten'])
      expect(letzter?.probleme).toContain(`Frage „Was bedeutet „Keine Meldung“?“ (${slug})`)
    expect(letzter?.probleme).not.toContain('.md')
    await changeFrage({ titel: 'Was sind Demodaten?' })
  })

  test('an order that was running when its process ended is taken up by the next', async () => {
    await cms.payload.create({
      collection: 'veroeffentlichungen',
      data: { stand: 'laeuft', art: 'veroeffentlichen', anlass: 'Abgestürzt' },
    })
    await createVeroeffentlicher(cms.payload, options()).tick()
    expect((await auftraege()).at(-1)).toMatchObject({ anlass: 'Abgestürzt', stand: 'fertig' })
  })

  test('two that publish at once come one after the other, and both are right', async () => {
    await changeFrage({ titel: 'Was sind denn Demodaten?' })
    const [eins, zwei] = await Promise.all([veroeffentlicher.publish(), createVeroeffentlicher(cms.payload, options()).publish()])
    expect(eins).toMatchObject({ ok: true })
    expect(zwei).toMatchObject({ ok: true, id: eins.ok ? eins.id : 'none' })
  })
})
