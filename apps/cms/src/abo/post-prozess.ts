/** For a test that kills it: one tick of the post office in a process of its own, at a set time, with a set state of the portal. */
import { readFileSync } from 'node:fs'
import { openCms } from '../einrichten/cms.ts'
import { createMailweg } from './mailweg.ts'
import { createPostamt } from './postamt.ts'

const [datei = ''] = process.argv.slice(2)
const { jetzt, url, stand } = JSON.parse(readFileSync(datei, 'utf8'))
const payload = await openCms(process.env)
const postamt = createPostamt(
  {
    payload,
    mailweg: createMailweg({ url: new URL(url), von: 'neues@portal.example' as never }),
    schluessel: 'probe',
    portalUrl: 'https://portal.example',
    uhrzeit: '07:00',
    jetzt: () => new Date(jetzt),
  },
  async () => ({ ...stand, ziele: new Map(), nameVon: String }),
)
await postamt.begin()
await postamt.tick()
await payload.destroy()
process.exit(0)
