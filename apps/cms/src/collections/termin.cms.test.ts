import { afterAll, beforeAll, expect, test } from 'vitest'
import { createProbeCms, type Person, type ProbeCms } from '../probe/probe-cms.ts'
import { readVeroeffentlichte } from '../publish/to-domain.ts'

let cms: ProbeCms
let autorin: Person
let kollege: Person

beforeAll(async () => {
  cms = await createProbeCms()
  const verband = await cms.organisation('Verband Beispiel', 'verband')
  autorin = await cms.person('verbandsredaktion', verband)
  kollege = await cms.person('verbandsredaktion', verband)
})
afterAll(() => cms.weg())

const TERMIN = {
  titel: 'Tagung der Portale',
  slug: 'tagung-der-portale',
  kurz: 'Eine Tagung über Portale der Verwaltung.',
  ebene: 'land',
  beginn: '2026-12-01 09:30',
  ende: '2026-12-01 12:00',
  ort: 'Detmold',
  veranstalter: 'Verband Beispiel',
  themen: ['portale'],
  quellen: [{ titel: 'Einladung', url: 'https://verband.example/' }],
  stand: '2026-11-25T12:00:00.000Z',
}

let id: number
const schritt = (person: Person, nach: string) => person.ask('POST', `/api/termine/${id}/schritt`, { nach })

test('a Termin is written, released by a colleague, and public with its time', async () => {
  id = (await autorin.ask('POST', '/api/termine', TERMIN)).json.doc.id
  await schritt(autorin, 'in-pruefung')
  await schritt(kollege, 'freigegeben')
  expect((await schritt(kollege, 'veroeffentlicht')).status).toBe(200)
  const { termine } = await readVeroeffentlichte(cms.payload)
  expect(termine).toMatchObject([{ slug: TERMIN.slug, beginn: '2026-12-01T09:30', ende: '2026-12-01T12:00', ort: 'Detmold' }])
})

test.each([
  [{ beginn: '2026-12-02', ende: '2026-12-01' }, /Ende: Das Ende liegt vor dem Beginn/],
  [{ beginn: '2026-12-01 10:00', ende: '2026-12-01 09:00' }, /Ende: Das Ende liegt vor dem Beginn/],
  [{ beginn: '2026-12-01', ende: '2026-12-01 12:00' }, /Ende: Beginn und Ende haben beide eine Uhrzeit oder beide keine/],
])('gets no further than its author with %j, and the old one stays public', async (zeit, grund) => {
  expect((await autorin.ask('PATCH', `/api/termine/${id}`, zeit)).status).toBe(200)
  const { status, json } = await schritt(autorin, 'in-pruefung')
  expect(status).toBe(400)
  expect(json.errors[0].message).toMatch(grund)
  expect((await readVeroeffentlichte(cms.payload)).termine[0]?.beginn).toBe('2026-12-01T09:30')
})
