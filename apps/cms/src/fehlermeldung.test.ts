import { APIError } from 'payload'
import { expect, test } from 'vitest'
import { nenneGrund } from './fehlermeldung.ts'

/** As in the build, where classes have no names. */
function namenlos(oeffentlich: boolean): Error {
  return Object.assign(new APIError('Das geht nicht, weil …', 400, null, oeffentlich), { name: '' })
}

const antwort = (error: Error) => nenneGrund({ error, result: undefined } as unknown as Parameters<typeof nenneGrund>[0])

test('the reason for a refusal reaches the visitor, also from the build', () => {
  expect(antwort(namenlos(true))).toEqual({ response: { errors: [{ message: 'Das geht nicht, weil …' }] } })
})

test('what is not meant for visitors stays hidden, and what Payload says itself stays as it is', () => {
  expect(antwort(namenlos(false))).toBeUndefined()
  expect(antwort(new APIError('Satz', 400, null, true))).toBeUndefined()
})
