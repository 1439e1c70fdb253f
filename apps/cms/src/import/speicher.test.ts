import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { expect, it } from 'vitest'
import { createProbe } from './probe.ts'

const ZEILEN = 300_000
const MIB = 1024 ** 2

function* zeilen(): Generator<string> {
  yield 'leika_key,ars,url,online_status\n'
  for (let von = 0; von < ZEILEN; von += 1000) {
    let paket = ''
    for (let nummer = von; nummer < von + 1000; nummer++) {
      // Half of it beside the point in every way there is, so that none of the counters may keep what it counts.
      const url = ['https://a.de/', 'javascript:', 'http://b.de/', 'https://c.de/'][nummer % 4]
      paket += `${99_100_000_000_000 + nummer},05${1_000_000_000 + (nummer % 396)},${url}${nummer},${nummer % 7 === 0 ? 'unbekannt' : 'ok'}\n`
    }
    yield paket
  }
}

it('an import of 300,000 records, many of them bad, keeps within 400 MiB', { timeout: 120_000 }, async () => {
  const probe = createProbe()
  try {
    const pfad = join(probe.verzeichnis, 'gross.csv')
    await pipeline(Readable.from(zeilen()), createWriteStream(pfad))
    const kind = spawn(process.execPath, [
      '--disable-warning=ExperimentalWarning',
      join(import.meta.dirname, 'probe-prozess.ts'),
      probe.verzeichnis,
      pfad,
    ])
    const ausgabe = await text(kind.stdout)
    expect(ausgabe).toMatch(/gelesen +300\.000/)
    expect(ausgabe).toContain('Übernommen, außer')
    expect(Number(/maxRss=(\d+)/.exec(ausgabe)?.[1])).toBeLessThan(400 * MIB)
  } finally {
    probe.weg()
  }
})
