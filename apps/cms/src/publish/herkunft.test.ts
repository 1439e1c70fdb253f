import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { CMS_VERZEICHNIS } from '../../befehl.ts'
import { digestDateien, PROGRAMM } from './herkunft.ts'

let ordner: string
beforeEach(() => {
  ordner = mkdtempSync(join(tmpdir(), 'infoschalter-herkunft-'))
  mkdirSync(join(ordner, 'a'))
  writeFileSync(join(ordner, 'a/eins.md'), 'eins')
  writeFileSync(join(ordner, 'zwei.md'), 'zwei')
})
afterEach(() => rmSync(ordner, { recursive: true }))

describe('the digest of what a snapshot is made from', () => {
  it('stays the same as long as nothing changes, wherever the files lie', async () => {
    const vorher = await digestDateien([ordner])
    expect(await digestDateien([ordner])).toBe(vorher)
    const umgezogen = `${ordner}-anderswo`
    renameSync(ordner, umgezogen)
    try {
      expect(await digestDateien([umgezogen])).toBe(vorher)
    } finally {
      renameSync(umgezogen, ordner)
    }
  })

  it('changes with a byte, a new file, a new name and with bytes that move to the next file', async () => {
    const digests = [await digestDateien([ordner])]
    writeFileSync(join(ordner, 'zwei.md'), 'drei')
    digests.push(await digestDateien([ordner]))
    writeFileSync(join(ordner, 'leer.md'), '')
    digests.push(await digestDateien([ordner]))
    renameSync(join(ordner, 'leer.md'), join(ordner, 'nichts.md'))
    digests.push(await digestDateien([ordner]))
    writeFileSync(join(ordner, 'a/eins.md'), 'ein')
    writeFileSync(join(ordner, 'nichts.md'), 's')
    digests.push(await digestDateien([ordner]))
    expect(new Set(digests).size).toBe(digests.length)
  })

  it('takes a file by itself, a directory that is not there, and leaves installed packages out', async () => {
    const nurDatei = await digestDateien([join(ordner, 'zwei.md')])
    writeFileSync(join(ordner, 'zwei.md'), 'drei')
    expect(await digestDateien([join(ordner, 'zwei.md')])).not.toBe(nurDatei)
    await expect(digestDateien([join(ordner, 'fehlt')])).resolves.toMatch(/^[0-9a-f]{64}$/)
    const vorher = await digestDateien([ordner])
    mkdirSync(join(ordner, 'node_modules/x'), { recursive: true })
    writeFileSync(join(ordner, 'node_modules/x/index.js'), '')
    expect(await digestDateien([ordner])).toBe(vorher)
  })

  it('does not count what is built of the program: a build makes no other snapshot', () => {
    const gebaut = join(CMS_VERZEICHNIS, '.next/BUILD_ID')
    expect(PROGRAMM.filter((pfad) => gebaut.startsWith(pfad))).toEqual([])
  })
})
