import { createServer } from 'node:net'
import { describe, expect, it, test } from 'vitest'
import { lokaleAdresse } from './adresse.ts'
import { formatPortlage, probePort, readCmsPort } from './port.ts'

test('a port on which somebody listens is taken, afterwards it is free', async () => {
  const server = createServer()
  const port = await new Promise<number>((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port)),
  )
  const belegt = await probePort('127.0.0.1', port)
  expect(belegt).toEqual({ art: 'belegt' })
  const meldung = formatPortlage(belegt, '127.0.0.1', port)
  expect(meldung).toContain(`Port ${port} auf 127.0.0.1 ist belegt`)
  expect(meldung).toContain(`PORTAL_PORT=${port + 1} npm start`)
  await new Promise((resolve) => server.close(resolve))
  expect(await probePort('127.0.0.1', port)).toEqual({ art: 'frei', port })
})

test('port 0 finds a free port and names it', async () => {
  const lage = await probePort('127.0.0.1', 0)
  expect(lage).toMatchObject({ art: 'frei', port: expect.any(Number) })
  expect(formatPortlage(lage, '127.0.0.1', 0)).toBeNull()
  expect(lage.art === 'frei' && lage.port > 0).toBe(true)
})

test('an address that is not of this machine is said to be wrong, not taken', async () => {
  // 192.0.2.0/24 is reserved for documentation (RFC 5737).
  const lage = await probePort('192.0.2.1', 3000)
  expect(lage).toEqual({ art: 'fehler', code: 'EADDRNOTAVAIL' })
  expect(formatPortlage(lage, '192.0.2.1', 3000)).toMatch(/INFOSCHALTER_HOST/)
})

test.each([
  ['EACCES', /ab 1024/],
  ['ENOTFOUND', /gibt es auf diesem Rechner nicht/],
  ['EWASAUCHIMMER', /EWASAUCHIMMER/],
])('%s has a message of its own', (code, erwartet) => {
  expect(formatPortlage({ art: 'fehler', code }, '127.0.0.1', 80)).toMatch(erwartet)
})

test.each([
  ['127.0.0.1', 'http://127.0.0.1:3000'],
  ['0.0.0.0', 'http://127.0.0.1:3000'],
  ['::', 'http://[::1]:3000'],
  ['::1', 'http://[::1]:3000'],
  ['localhost', 'http://localhost:3000'],
])('a portal listening on %s is reached under %s', (host, adresse) => {
  expect(lokaleAdresse(host, 3000)).toBe(adresse)
})

describe('CMS_PORT', () => {
  it.each([
    [undefined, 3001],
    ['', 3001],
    ['0', 0],
    ['4000', 4000],
  ])('%j is %d', (CMS_PORT, port) => {
    expect(readCmsPort({ CMS_PORT })).toEqual({ ok: true, port })
  })

  it.each(['abc', '-1', '70000', '3.5'])('%s is refused, with what is allowed', (CMS_PORT) => {
    expect(readCmsPort({ CMS_PORT })).toEqual({
      ok: false,
      fehler: `CMS_PORT muss eine ganze Zahl zwischen 0 und 65535 sein; angegeben ist „${CMS_PORT}“.`,
    })
  })
})
