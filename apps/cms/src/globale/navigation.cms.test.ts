import { afterAll, beforeAll, expect, test } from 'vitest'
import { createProbeCms, type Person, type ProbeCms } from '../probe/probe-cms.ts'

let cms: ProbeCms
let land: Person
let stadt: Person

beforeAll(async () => {
  cms = await createProbeCms()
  land = await cms.person('landesredaktion', await cms.organisation('Land Beispiel', 'land'))
  stadt = await cms.person('kommunalredaktion', await cms.organisation('Stadt Beispiel', 'kommune'))
})
afterAll(() => cms.weg())

const NAVIGATION = {
  bereiche: [
    { titel: 'Fragen', ziel: '/fragen' },
    { titel: 'Orte', ziel: '/orte' },
  ],
  fuss: [
    {
      titel: 'Rechtliches',
      links: [
        { titel: 'Impressum', ziel: '/impressum' },
        { titel: 'Datenschutz', ziel: '/datenschutz' },
        { titel: 'Barrierefreiheit', ziel: '/barrierefreiheit' },
      ],
    },
  ],
}
const save = (person: Person, wert: object) => person.ask('POST', '/api/globals/navigation', wert)
const lies = async () => (await land.ask('GET', '/api/globals/navigation?depth=0')).json.bereiche
const auftraege = async () =>
  (await cms.payload.find({ collection: 'veroeffentlichungen', depth: 0 })).docs.map(({ anlass }) => anlass)

test('the Land orders and names the entries, and asks for a publication with it', async () => {
  expect((await save(land, NAVIGATION)).status).toBe(200)
  expect(await lies()).toMatchObject(NAVIGATION.bereiche)
  expect(await auftraege()).toEqual(['Navigation geändert'])
})

test('nobody else does', async () => {
  expect((await save(stadt, NAVIGATION)).status).toBe(403)
  expect((await cms.ask('POST', '/api/globals/navigation', NAVIGATION)).status).toBe(403)
})

test.each([
  [{ bereiche: [{ titel: 'x'.repeat(10_000), ziel: '/fragen' }] }],
  [{ bereiche: [{ titel: 'Weg', ziel: '//evil.example' }] }],
  [{ bereiche: Array.from({ length: 9 }, (_, i) => ({ titel: `Seite ${i}`, ziel: `/seite-${i}` })) }],
  [{ fuss: [{ titel: 'Recht', links: [{ titel: 'Impressum', ziel: '/impressum' }] }] }],
])('what is wrong is refused, and all stays as it is', async (anders) => {
  const vorher = await auftraege()
  const { status, json } = await save(land, { ...NAVIGATION, ...anders })
  expect(status).toBe(400)
  expect(json.errors[0].data.errors[0].message).not.toBe('')
  expect(await lies()).toMatchObject(NAVIGATION.bereiche)
  expect(await auftraege()).toEqual(vorher)
})
