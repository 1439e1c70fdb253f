import { connect, type Socket } from 'node:net'

export interface Last {
  readonly anfragenProSekunde: number
}

const VERBINDUNGEN = 10

/**
 * Ten connections that ask again as soon as they are answered, for a number of seconds. A page is the
 * same length each time, so the client only counts bytes: on a small machine a client that parses
 * would be slower than the server it measures.
 */
export async function load(url: string, sekunden: number): Promise<Last> {
  const { hostname, port, pathname } = new URL(url)
  const anfrage = `GET ${pathname} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nAccept-Encoding: br\r\n\r\n`
  const laenge = await measureAnswer(hostname, Number(port), anfrage)
  const ende = performance.now() + sekunden * 1000
  const anfang = performance.now()
  const gezaehlt = await Promise.all(
    Array.from({ length: VERBINDUNGEN }, () => repeat(connect(Number(port), hostname), anfrage, laenge, ende)),
  )
  return { anfragenProSekunde: gezaehlt.reduce((summe, zahl) => summe + zahl, 0) / ((performance.now() - anfang) / 1000) }
}

/** The length of an answer, header and body. */
function measureAnswer(host: string, port: number, anfrage: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, host, () => socket.write(anfrage))
    let antwort = Buffer.alloc(0)
    socket.on('error', reject)
    socket.on('data', (stueck) => {
      antwort = Buffer.concat([antwort, stueck])
      const kopf = antwort.indexOf('\r\n\r\n')
      if (kopf < 0) return
      const koerper = /^content-length: (\d+)/im.exec(antwort.toString('latin1', 0, kopf))?.[1]
      if (!antwort.toString('latin1', 0, 12).endsWith('200') || koerper === undefined)
        return reject(new Error(antwort.toString('latin1', 0, kopf)))
      if (antwort.length < kopf + 4 + Number(koerper)) return
      socket.destroy()
      resolve(kopf + 4 + Number(koerper))
    })
  })
}

function repeat(socket: Socket, anfrage: string, laenge: number, ende: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let anfragen = 0
    let offen = laenge
    socket.on('error', reject)
    socket.on('connect', () => socket.write(anfrage))
    socket.on('data', (stueck) => {
      offen -= stueck.length
      if (offen > 0) return
      if (offen < 0) return reject(new Error('an answer was longer than the first one'))
      anfragen++
      offen = laenge
      if (performance.now() < ende) socket.write(anfrage)
      else {
        socket.destroy()
        resolve(anfragen)
      }
    })
  })
}

/** The middle one: what a noisy machine falsifies least. */
export function median(werte: readonly number[]): number {
  const sortiert = werte.toSorted((a, b) => a - b)
  return sortiert[Math.floor(sortiert.length / 2)] ?? Number.NaN
}
