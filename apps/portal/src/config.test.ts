import { describe, expect, it } from 'vitest'
import { readConfig } from './config.ts'

const config = (env: Record<string, string>) => {
  const gelesen = readConfig(env)
  if (!gelesen.ok) throw new Error(gelesen.fehler.join('\n'))
  return gelesen.config
}

describe('the configuration', () => {
  it('needs nothing', () => {
    expect(config({})).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      portalUrl: 'http://127.0.0.1:3000',
      quelle: { art: 'verzeichnis' },
    })
  })

  it('takes an empty variable for an unset one', () => {
    expect(config({ PORTAL_PORT: '', SNAPSHOT_URL: '' }).port).toBe(3000)
  })

  it('takes a folder or an encrypted address for the snapshots', () => {
    expect(config({ SNAPSHOT_URL: '/srv/snapshots' }).quelle).toEqual({ art: 'verzeichnis', pfad: '/srv/snapshots' })
    expect(config({ SNAPSHOT_URL: 'https://cms.example/snapshots/' }).quelle).toEqual({
      art: 'netz',
      url: 'https://cms.example/snapshots',
    })
  })

  it('takes an unencrypted address only on this machine', () => {
    expect(config({ SNAPSHOT_URL: 'http://127.0.0.1:8080/s' }).quelle).toEqual({ art: 'netz', url: 'http://127.0.0.1:8080/s' })
    expect(readConfig({ SNAPSHOT_URL: 'http://cms.example/s' }).ok).toBe(false)
    expect(readConfig({ SNAPSHOT_URL: 'http://127.0.0.1.boese.example/s' }).ok).toBe(false)
  })

  it('knows a CMS only when it is told of one', () => {
    expect(config({}).cmsUrl).toBeNull()
    expect(config({ CMS_URL: 'https://redaktion.example/' }).cmsUrl).toBe('https://redaktion.example')
    expect(readConfig({ CMS_URL: 'redaktion' }).ok).toBe(false)
  })

  it('reports all mistakes at once, each with name and value', () => {
    const gelesen = readConfig({ PORTAL_PORT: '70000', SNAPSHOT_URL: 'ftp://x', PORTAL_URL: 'portal' })
    expect(gelesen.ok ? [] : gelesen.fehler).toHaveLength(3)
    expect(gelesen.ok ? '' : gelesen.fehler.join(' ')).toMatch(/PORTAL_PORT.*70000.*SNAPSHOT_URL.*ftp:\/\/x.*PORTAL_URL.*portal/)
  })
})
