import { describe, expect, test } from 'vitest'
import {
  type Befund,
  checkAbhaengigkeiten,
  checkChromium,
  checkKonfiguration,
  checkLockdatei,
  checkMail,
  checkNode,
  checkPlatz,
  checkPort,
  checkSchnappschuss,
  checkSchreibrecht,
  checkSpeicher,
  exitCode,
  formatBefunde,
} from './pruefungen.ts'

const GB = 1024 ** 3
const kaputt = { regel: 'pruefsumme-falsch', schwere: 'fehler', datei: 'suche.json', meldung: 'Verändert.' } as const
const keiner = { ...kaputt, regel: 'kein-schnappschuss' }
const keinChromium = { ok: false, meldung: 'Auf diesem Rechner ist kein Chromium.' } as const

describe('what is as it should be is a line without advice', () => {
  test.each<[string, Befund]>([
    ['Node.js 24.21.0', checkNode('24.21.0')],
    ['Node.js 26.0.0', checkNode('26.0.0')],
    ['Konfiguration', checkKonfiguration([])],
    ['Abonnements sind ausgeschaltet', checkMail({ ok: true, mail: null }, { cmsHier: true, smtp: false })],
    ['Abonnements sind eingeschaltet', checkMail({ ok: true, mail: {} }, { cmsHier: true, smtp: true })],
    ['Abhängigkeiten entsprechen', checkAbhaengigkeiten([])],
    [
      'Lockdatei nennt keine Adressen',
      checkLockdatei({ packages: { 'node_modules/@infoschalter/cms': { resolved: 'apps/cms', link: true } } }),
    ],
    ['20,0 GB frei', checkPlatz(20 * GB, '/var')],
    ['500 MB frei', checkPlatz(500 * 1024 ** 2, '/var')],
    ['1,5 GB verfügbar', checkSpeicher(1.5 * GB)],
    ['Schreibrecht in ./var', checkSchreibrecht(null, './var')],
    ['Port 3000 auf 127.0.0.1 ist frei', checkPort({ art: 'frei', port: 3000 }, '127.0.0.1', 3000, false)],
    ['Hier läuft Infoschalter', checkPort({ art: 'belegt' }, '127.0.0.1', 3000, true)],
    ['Chromium: /usr/bin/chromium', checkChromium({ ok: true, pfad: '/usr/bin/chromium' }, '')],
    ['Schnappschuss 3f2a3f2a… ist vollständig', checkSchnappschuss({ ok: true, id: '3f2a'.repeat(8) })],
  ])('%s', (text, befund) => {
    expect(befund).toEqual({ ok: true, noetig: true, text: expect.stringContaining(text) })
  })
})

describe('what keeps a start from working says what is wrong and how to mend it', () => {
  test.each<[string, Befund, RegExp, RegExp]>([
    ['an old Node', checkNode('20.20.2'), /20\.20\.2 ist zu alt/, /npm run doctor/],
    ['a wrong variable', checkKonfiguration(['PORTAL_PORT muss eine Zahl sein.']), /PORTAL_PORT/, /Vorgabewert/],
    [
      'dependencies that differ',
      checkAbhaengigkeiten(['a fehlt.', 'b fehlt.', 'c fehlt.', 'd fehlt.', 'e fehlt.']),
      /a fehlt.*… und 2 weitere/,
      /npm ci/,
    ],
    ['a lock file that is missing', checkLockdatei(null), /fehlt oder ist unlesbar/, /git checkout/],
    ['a full disk', checkPlatz(GB / 10, '/daten'), /nur 102 MB frei in \/daten/, /INFOSCHALTER_VAR/],
    ['little memory', checkSpeicher(GB / 10), /nur 102 MB verfügbar/, /mehr Speicher/],
    ['a folder that cannot be written', checkSchreibrecht('EACCES', '/daten'), /EACCES/, /Schreibrecht oder wählen Sie/],
    ['a port that another program has', checkPort({ art: 'belegt' }, '127.0.0.1', 3000, false), /Port 3000/, /PORTAL_PORT=3001/],
    ['a port that needs rights', checkPort({ art: 'fehler', code: 'EACCES' }, '0.0.0.0', 80, true), /Port 80/, /ab 1024/],
    ['a broken snapshot', checkSchnappschuss({ ok: false, problem: kaputt }), /suche\.json: Verändert/, /npm run publish/],
  ])('%s', (_, befund, text, abhilfe) => {
    expect(befund).toEqual({
      ok: false,
      noetig: true,
      text: expect.stringMatching(text),
      abhilfe: expect.stringMatching(abhilfe),
    })
  })
})

test.each([['https://verzeichnis.example/a.tgz'], ['http://127.0.0.1:4873/a.tgz'], ['git+ssh://git@host.example/a.git']])(
  'a lock file that names %s is a fault, since others install from elsewhere',
  (resolved) => {
    const befund = checkLockdatei({
      packages: { '': {}, 'node_modules/a': { version: '1.0.0', resolved }, 'node_modules/b': {} },
    })
    expect(befund).toMatchObject({ ok: false, noetig: true, text: expect.stringContaining('node_modules/a') })
  },
)

describe('what is missing without keeping a start from working', () => {
  const befunde = [
    checkChromium(keinChromium, 'apt-get install chromium'),
    checkSchnappschuss({ ok: false, problem: keiner }),
    checkPlatz(null, '/proc'),
  ]

  test('is marked and has its advice', () => {
    for (const befund of befunde) expect(befund).toMatchObject({ ok: false, noetig: false, abhilfe: expect.stringMatching(/./) })
  })

  test('does not change the exit status', () => {
    expect(exitCode([checkNode('24.0.0'), ...befunde])).toBe(0)
  })
})

test('one thing that is needed and missing makes the exit status 1', () => {
  expect(exitCode([checkNode('24.0.0'), checkSpeicher(1)])).toBe(1)
})

test('the report has a line for each check, the advice below, and a last word', () => {
  expect(formatBefunde([checkNode('24.21.0'), checkChromium(keinChromium, 'apt-get install chromium')])).toEqual([
    '✓ Node.js 24.21.0',
    '✗ Chromium (nur für npm test): Auf diesem Rechner ist kein Chromium.',
    '    → apt-get install chromium',
    '',
    'Alles Nötige ist da. Starten Sie mit: npm start',
  ])
  expect(formatBefunde([checkNode('20.20.2')]).at(-1)).toBe('Ein Punkt verhindert den Start.')
  expect(formatBefunde([checkNode('20.20.2'), checkSpeicher(1)]).at(-1)).toBe('2 Punkte verhindern den Start.')
})

describe('a portal that offers mail', () => {
  const ohneSmtp = { ok: false, fehler: ['MAIL_VON ist gesetzt, aber SMTP_URL fehlt.'] } as const

  test('beside a CMS that cannot send any keeps from starting', () => {
    expect(checkMail(ohneSmtp, { cmsHier: true, smtp: false })).toMatchObject({
      ok: false,
      noetig: true,
      text: 'E-Mail: MAIL_VON ist gesetzt, aber SMTP_URL fehlt.',
      abhilfe: expect.stringContaining('bekommt niemand'),
    })
  })

  test('with the CMS on another machine may start, and says what to look at there', () => {
    expect(checkMail(ohneSmtp, { cmsHier: false, smtp: false })).toMatchObject({
      ok: false,
      noetig: false,
      abhilfe: expect.stringContaining('SMTP_URL und dasselbe MAIL_VON dort'),
    })
  })
})
