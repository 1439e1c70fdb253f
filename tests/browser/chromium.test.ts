import { describe, expect, test } from 'vitest'
import { findChromium, planEinrichtung, type Rechner } from './chromium.ts'

function rechner(
  programme: readonly string[],
  env: Record<string, string> = {},
  namen: Record<string, readonly string[]> = {},
): Rechner {
  return {
    env: { PATH: '/usr/local/bin:/usr/bin', ...env },
    home: '/heim/anna',
    istAusfuehrbar: (pfad) => programme.includes(pfad),
    namenIn: (ordner) => namen[ordner] ?? [],
  }
}

describe('the search for a browser', () => {
  test.each([['/usr/bin/chromium'], ['/usr/bin/chromium-browser'], ['/usr/local/bin/google-chrome'], ['/snap/bin/chromium']])(
    'finds %s',
    (pfad) => {
      expect(findChromium(rechner([pfad]))).toEqual({ ok: true, pfad })
    },
  )

  test('takes the one that CHROMIUM names before any other', () => {
    expect(findChromium(rechner(['/usr/bin/chromium', '/opt/chromium'], { CHROMIUM: '/opt/chromium' }))).toEqual({
      ok: true,
      pfad: '/opt/chromium',
    })
  })

  test('does not quietly take another one when CHROMIUM is wrong', () => {
    const gefunden = findChromium(rechner(['/usr/bin/chromium'], { CHROMIUM: '/opt/tippfehler' }))
    expect(gefunden).toEqual({ ok: false, meldung: expect.stringContaining('/opt/tippfehler') })
  })

  test('takes the newest that Playwright downloaded, by number and not by name', () => {
    const ablage = '/heim/anna/.cache/ms-playwright'
    const pfade = ['chromium-999', 'chromium-1187'].map((name) => `${ablage}/${name}/chrome-linux/chrome`)
    expect(findChromium(rechner(pfade, {}, { [ablage]: ['chromium-999', 'ffmpeg-1011', 'chromium-1187'] }))).toEqual({
      ok: true,
      pfad: `${ablage}/chromium-1187/chrome-linux/chrome`,
    })
  })

  test('says that there is none', () => {
    expect(findChromium(rechner([]))).toEqual({ ok: false, meldung: 'Auf diesem Rechner ist kein Chromium.' })
  })
})

describe('the installation of a browser', () => {
  const debian = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n'
  const ubuntu = 'ID=ubuntu\nID_LIKE=debian\n'

  test('is done for root on Debian', () => {
    expect(planEinrichtung({ uid: 0, osRelease: debian, apt: true })).toEqual({ art: 'apt' })
  })

  test.each([
    ['an ordinary user on Debian', { uid: 1000, osRelease: debian, apt: true }, /sudo apt-get install/],
    ['root on Ubuntu, where the package asks for snap', { uid: 0, osRelease: ubuntu, apt: true }, /Paketverwaltung/],
    ['a system without apt', { uid: undefined, osRelease: '', apt: false }, /CHROMIUM=/],
  ])('is left to people for %s', (_, lage, meldung) => {
    expect(planEinrichtung(lage)).toEqual({ art: 'anleitung', meldung: expect.stringMatching(meldung) })
  })
})
