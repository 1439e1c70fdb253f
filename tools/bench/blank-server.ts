import { createServer } from 'node:http'

/**
 * The yardstick: node:http sending the same bytes with the same headers as a page of the portal, and
 * nothing else. Gets the address of that page, prints its own.
 */
const adresse = process.argv[2]
if (adresse === undefined) throw new Error('call: blank-server.ts <address>')
const antwort = await fetch(adresse, { headers: { 'accept-encoding': 'br' } })
// fetch unpacks the body; for the load only the length counts, and that is in the headers.
const laenge = Number(antwort.headers.get('content-length'))
const headers = Object.fromEntries(
  [...antwort.headers].filter(([name]) => !['date', 'connection', 'keep-alive', 'transfer-encoding'].includes(name)),
)
const bytes = Buffer.alloc(laenge, 'x')
const server = createServer((_anfrage, reply) => {
  reply.writeHead(200, headers)
  reply.end(bytes)
})
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as { port: number }
  process.stdout.write(`${JSON.stringify({ adresse: `http://127.0.0.1:${port}` })}\n`)
})
