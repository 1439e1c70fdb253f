import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compileSnapshot, writeSnapshot, writeZeiger } from '@infoschalter/snapshot'
import { beispielInhalt } from '@infoschalter/snapshot/beispiel'
import { expect, it } from 'vitest'
import { snapshotsPfad } from '../publish/ablage.ts'
import { createStandleser } from './portalstand.ts'

it('news of a Projekt is for the Kommunen that take part and for the Kreis that runs it', async () => {
  const varDir = await mkdtemp(join(tmpdir(), 'portalstand-'))
  try {
    const { wissen, ...inhalt } = beispielInhalt()
    const projekte = wissen.projekte.map((projekt) => ({ ...projekt, traeger: ['Land Beispiel', 'Kreis Gütersloh'] }))
    const ergebnis = compileSnapshot({ ...inhalt, wissen: { ...wissen, projekte } })
    if (!ergebnis.ok) throw new Error(JSON.stringify(ergebnis))
    await writeSnapshot(ergebnis.snapshot, snapshotsPfad(varDir))
    await writeZeiger(snapshotsPfad(varDir), { id: ergebnis.snapshot.id })
    const stand = await createStandleser(varDir)()
    const orte = stand?.neues.filter(({ bereich }) => bereich === 'projekte').map((eine) => eine.orte)
    expect(orte).toEqual([['057110000000', '057540000000']])
  } finally {
    await rm(varDir, { recursive: true })
  }
})
