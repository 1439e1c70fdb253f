/**
 * Runs a TypeScript file of the project with Node 24, on any Node from 20.19 on:
 * installs the dependencies when they are missing or older than the lock file, then hands over to
 * the Node binary that came with them. Plain JavaScript, because the Node it starts on may be old.
 */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const modules = join(root, 'node_modules')

/** npm writes its own record of an installation; ours says which lock file it was made from. */
function installIfNeeded() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  const record = join(modules, '.infoschalter-lock')
  if (existsSync(record) && readFileSync(record, 'utf8') === wanted) return
  process.stdout.write('Abhängigkeiten werden eingerichtet (npm ci) …\n')
  const npm = process.env.npm_execpath
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  const run = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  if (run.status !== 0) {
    process.stderr.write(
      'npm ci ist gescheitert. Prüfen Sie die Meldung darüber und die Verbindung zum Paketverzeichnis, dann starten Sie noch einmal.\n',
    )
    process.exit(1)
  }
  mkdirSync(modules, { recursive: true })
  writeFileSync(record, wanted)
}

/** @returns {string} a Node binary of at least version 24 */
function findNode() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const binary = join(modules, `node-${platform}-${process.arch}`, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (existsSync(binary)) return binary
  process.stderr.write(
    `Für ${process.platform}-${process.arch} liegt kein Node 24 bei. Installieren Sie Node 24 (nodejs.org) und starten Sie noch einmal. Jetzt läuft ${process.version}.\n`,
  )
  process.exit(1)
}

const [, , script, ...args] = process.argv
if (script === undefined) {
  process.stderr.write('Aufruf: node tools/mit-node-24.mjs <datei.ts> [Angaben …]\n')
  process.exit(2)
}
installIfNeeded()
const node = findNode()
const path = [dirname(node), join(modules, '.bin'), process.env.PATH].join(delimiter)
const child = spawn(node, ['--disable-warning=ExperimentalWarning', join(root, script), ...args], {
  stdio: 'inherit',
  env: { ...process.env, PATH: path },
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)))
