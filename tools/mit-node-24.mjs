/**
 * Runs a TypeScript file of the project with Node 24, on any Node from 20.19 on:
 * installs the dependencies when they differ from the lock file, then hands over to the Node binary
 * that came with them. Plain JavaScript, because the Node it starts on may be old.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readAbweichungen } from './doctor/installation.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const modules = join(root, 'node_modules')
const windows = process.platform === 'win32'

/** @returns {never} */
function fail(message, code = 1) {
  process.stderr.write(`${message}\n`)
  process.exit(code)
}

function installIfNeeded() {
  if (readAbweichungen(root).length === 0) return
  process.stdout.write('Abhängigkeiten werden eingerichtet (npm ci) …\n')
  const start = performance.now()
  // Everything, whatever NODE_ENV says: the checks need the development packages, and Node 24 is an optional one.
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env.npm_execpath
  const run = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: windows })
  if (run.error?.code === 'ENOENT') fail('npm wurde nicht gefunden. Es gehört zu Node.js: Installieren Sie Node.js mit npm.')
  if (run.signal) process.exit(128 + constants.signals[run.signal])
  if (run.status !== 0)
    fail(
      'npm ci ist gescheitert. Prüfen Sie die Meldung darüber, den freien Speicherplatz und die Verbindung zum Paketverzeichnis, dann starten Sie noch einmal.',
    )
  const seconds = ((performance.now() - start) / 1000).toFixed(1).replace('.', ',')
  process.stdout.write(`Abhängigkeiten eingerichtet (${seconds} s)\n`)
}

/** @returns {string} a Node binary of at least version 24 */
function findNode() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  const folder = join(modules, `node-${windows ? 'win' : process.platform}-${process.arch}`, 'bin')
  const binary = join(folder, windows ? 'node.exe' : 'node')
  if (existsSync(binary)) return binary
  fail(
    `Für ${process.platform}-${process.arch} liegt kein Node 24 bei. Installieren Sie Node 24 (nodejs.org) und starten Sie noch einmal. Jetzt läuft ${process.version}.`,
  )
}

const [, , script, ...args] = process.argv
if (script === undefined) fail('Aufruf: node tools/mit-node-24.mjs <datei.ts> [Angaben …]', 2)
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19))
  fail(`Infoschalter braucht Node.js ab 20.19. Hier läuft ${process.version}: Installieren Sie Node 24 (nodejs.org).`)
installIfNeeded()
const node = findNode()
const path = [dirname(node), join(modules, '.bin'), process.env.PATH].join(delimiter)
const child = spawn(node, ['--disable-warning=ExperimentalWarning', join(root, script), ...args], {
  stdio: 'inherit',
  env: { ...process.env, PATH: path },
})
// The program decides what a signal means; this process only passes it on and waits.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
// npm runs scripts in a shell and passes SIGTERM on to that shell alone: when it is gone, somebody has stopped npm.
if (process.env.npm_lifecycle_event !== undefined && !windows) {
  const shell = process.ppid
  setInterval(() => {
    if (process.ppid !== shell) child.kill('SIGTERM')
  }, 250).unref()
}
// A binary that is there may still not run: it is made for glibc, some systems have another C library.
child.on('error', (error) =>
  fail(`${node} lässt sich nicht starten (${error.code}). Installieren Sie Node 24 (nodejs.org) und starten Sie noch einmal.`),
)
child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)))
