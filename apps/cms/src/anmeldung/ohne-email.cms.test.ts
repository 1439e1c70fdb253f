import { afterAll, beforeAll, expect, test } from 'vitest'
import { createProbeCms, type ProbeCms } from '../probe/probe-cms.ts'

let cms: ProbeCms
beforeAll(async () => {
  cms = await createProbeCms()
})
afterAll(() => cms.weg())

test('who asks for a new password by mail gets none, and does not learn whether there is such an account', async () => {
  const { email } = await cms.person('lesend', await cms.organisation('Land', 'land'))
  const frage = (adresse: string) => cms.ask('POST', '/api/benutzer/forgot-password', { email: adresse })
  const [bekannt, unbekannt] = [await frage(email), await frage('gibt-es-nicht@probe.example')]
  expect(bekannt.status).toBe(200)
  expect(unbekannt).toEqual(bekannt)
  expect(JSON.stringify(bekannt.json)).not.toMatch(/token/i)
})
