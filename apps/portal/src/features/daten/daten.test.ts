import { beispielSnapshot } from '@infoschalter/snapshot/beispiel'
import { describe, expect, it } from 'vitest'
import { createProbe } from '../../http/probe.ts'
import { routes } from './route.ts'

const { ask, page, words } = createProbe(routes)

describe('the pages of the open data', () => {
  it('give the command for this portal, and the program itself', async () => {
    expect(await words('/daten/nachrechnen')).toContain('node nachrechnen.mjs https://portal.example')
    expect(await ask('/daten/nachrechnen.mjs')).toMatchObject({
      art: 'text',
      typ: 'text/javascript',
      inhalt: expect.stringMatching(/^#!\/usr\/bin\/env node/),
    })
  })

  it('link every file of the snapshot', async () => {
    const { id, manifest } = await beispielSnapshot()
    const html = await page('/daten/nachrechnen')
    for (const name of ['manifest.json', ...Object.keys(manifest.dateien).filter((name) => name.endsWith('.json'))])
      expect(html).toContain(`href="/daten/schnappschuss/${id}/${name}"`)
  })

  it('name each source with its licence and its day', async () => {
    expect(await words('/daten')).toMatch(/Gemeindeverzeichnis Destatis\. Stand: 28\. Februar 2026\. Lizenz: dl-de\/by-2-0\./)
  })
})
