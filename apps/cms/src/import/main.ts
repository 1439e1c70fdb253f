import { join } from 'node:path'
import { publishAktuell } from '../publish/aktuell.ts'
import { formatPublishResult } from '../publish/publish.ts'
import { runCli } from './cli.ts'

process.exitCode = await runCli({
  argv: process.argv.slice(2),
  verzeichnis: process.env['INFOSCHALTER_VAR'] || './var',
  wurzel: join(import.meta.dirname, '../../../..'),
  schreibe: (text) => void process.stdout.write(text),
  schreibeFehler: (text) => void process.stderr.write(text),
  istTerminal: process.stdout.isTTY === true,
  pid: process.pid,
  publishSnapshot: async () => {
    const result = await publishAktuell(process.env)
    const zeilen = formatPublishResult(result)
    if (!result.ok) throw new Error(zeilen.join('\n'))
    for (const zeile of zeilen) process.stdout.write(`${zeile}\n`)
  },
})
