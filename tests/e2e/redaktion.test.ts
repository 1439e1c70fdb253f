import { execFileSync } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bild, type Cms, type Redaktion, startRedaktion, takeSchritt } from '../browser/redaktion.ts'

/** The whole of it as a new user has it: `npm start`, two addresses, an account; then writing, releasing, publishing. */

let redaktion: Redaktion
let cms: Cms
let portal: string

beforeAll(async () => {
  redaktion = await startRedaktion()
  portal = redaktion.portal
}, 120_000)

afterAll(() => redaktion.stop(), 60_000)

/** As Word puts it on the clipboard: formats of its own, comments for itself, a list made of dots, a link to a script. */
const AUS_WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{font-size:11pt}</style>
<!--[if gte mso 9]><xml><o:x>Geheim</o:x></xml><![endif]--></head><body><!--StartFragment-->
<p class=MsoNormal style='margin-left:36pt;color:red'><b><span style='font-size:20pt;background:yellow'>Montag</span></b> von 8 bis 12 Uhr<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;&nbsp; </span></span>Ausweis mitbringen</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;&nbsp; </span></span>Foto mitbringen</p>
<p>Siehe <a href="javascript:alert(1)">hier</a>.<img src="file:///C:/bild.png"><script>alert(2)</script></p><!--EndFragment--></body></html>`

async function paste(page: Page, html: string): Promise<void> {
  await page.locator('[contenteditable=true]').first().click()
  await page.evaluate(`(() => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', ${JSON.stringify(html)})
    document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  })()`)
}

/** The processes of the CMS, which `npm start` has begun beside the portal. */
function cmsProzesse(): readonly number[] {
  return execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(redaktion.start.pid)], { encoding: 'utf8' })
    .split('\n')
    .filter((zeile) => /next|dienst\.ts/.test(zeile))
    .map((zeile) => Number.parseInt(zeile, 10))
}

/** As somebody does it who has no JavaScript: the link under a page, the form, a thank you. */
async function writeHinweis(text: string): Promise<void> {
  const kontext = await redaktion.browser.newContext({ javaScriptEnabled: false })
  const seite = await kontext.newPage()
  await seite.goto(`${portal}/fragen/pin-vergessen`)
  await seite.getByRole('link', { name: 'Fehler melden' }).click()
  await seite.getByLabel('Was stimmt nicht, und was wäre richtig?').fill(text)
  // Who sends faster than people type is asked to send again.
  await pause(1_600)
  await seite.getByRole('button', { name: 'Absenden' }).click()
  await seite.getByRole('heading', { name: 'Danke, Ihre Rückmeldung ist angekommen' }).waitFor()
  await kontext.close()
}

async function findRueckmeldung(text: string): Promise<object | undefined> {
  const pfad = `/api/rueckmeldungen?depth=0&where[text][equals]=${encodeURIComponent(text)}`
  for (let i = 0; i < 300; i++) {
    const antwort = await cms.ask<{ docs: readonly object[] }>(cms.token, 'GET', pfad).catch(() => null)
    if (antwort?.docs[0] !== undefined) return antwort.docs[0]
    await pause(200)
  }
  return undefined
}

/** The draft beside its form in the portal's own templates; saved words are there at once, and the public sees nothing. */
async function lookAtVorschau(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Live-Vorschau' }).click()
  const rahmen = page.frameLocator('iframe')
  await rahmen.getByRole('heading', { level: 1, name: 'Hat das Bürgeramt auch samstags offen?' }).waitFor()
  await rahmen.getByText('Veröffentlicht ist er noch nicht.').waitFor()
  await page.getByText('Ganze Breite', { exact: true }).first().waitFor()
  await bild(page, 'vorschau')
  await page.fill('#field-titel', 'Hat das Bürgeramt am Samstag offen?')
  await page.getByRole('button', { name: 'Entwurf speichern' }).click()
  await rahmen.getByRole('heading', { level: 1, name: 'Hat das Bürgeramt am Samstag offen?' }).waitFor()
  expect((await fetch(`${portal}/fragen/samstags-offen`)).status).toBe(404)
  await page.getByRole('button', { name: 'Live-Vorschau beenden' }).click()
}

describe('from the first start to the published question', () => {
  it('the portal answers before the CMS is there', async () => {
    expect((await fetch(portal)).status).toBe(200)
    expect(redaktion.ausgabe()).not.toMatch(/^✓ CMS: /m)
  })

  it('a Kommunalredaktion writes, another account releases and publishes, and the portal shows it', async () => {
    cms = await redaktion.readCms()
    const bielefeld = await cms.findOrganisation('where[name][equals]=Bielefeld')
    const land = await cms.findOrganisation('where[art][equals]=land')
    const autorin = await cms.createKonto('Autorin', 'kommunalredaktion', bielefeld)
    const pruefer = await cms.createKonto('Prüfer', 'landesredaktion', land)

    const schreiben = await cms.signIn(autorin)
    await schreiben.goto(`${cms.url}/admin/collections/fragen/create`)
    await schreiben.fill('#field-titel', 'Hat das Bürgeramt auch samstags offen?')
    await schreiben.fill('#field-slug', 'samstags-offen')
    await schreiben.locator('[contenteditable=true]').first().fill('Ja, jeden ersten Samstag im Monat.')
    await schreiben.locator('#field-zielgruppe').click()
    await schreiben.getByRole('option', { name: 'Bürgerinnen und Bürger' }).click()
    await schreiben.locator('#field-stand input').fill('25.11.2026')
    await schreiben.keyboard.press('Escape')
    await bild(schreiben, 'schreiben')
    await schreiben.getByRole('button', { name: 'Entwurf speichern' }).click()
    await schreiben.waitForURL(/fragen\/\d+/)
    const seite = schreiben.url()
    await schreiben.reload()
    await lookAtVorschau(schreiben)
    expect(await takeSchritt(schreiben, 'Zur Prüfung geben')).toBe(200)
    await schreiben.close()

    const pruefen = await cms.signIn(pruefer)
    await pruefen.goto(seite)
    await pruefen.getByRole('button', { name: 'Freigeben', exact: true }).waitFor()
    await bild(pruefen, 'pruefen')
    expect(await takeSchritt(pruefen, 'Freigeben')).toBe(200)
    await pruefen.mouse.wheel(0, 5000)
    const schritte = pruefen.getByRole('region', { name: 'Prüfung' }).getByRole('listitem')
    await schritte.nth(1).waitFor()
    expect(await schritte.allTextContents()).toEqual([
      expect.stringMatching(/^Freigeben Prüfer, \d\d\.\d\d\.\d{4}, \d\d:\d\d$/),
      expect.stringMatching(/^Zur Prüfung geben Autorin, /),
    ])
    expect(await takeSchritt(pruefen, 'Veröffentlichen')).toBe(200)
    for (let i = 0; i < 300 && (await fetch(`${portal}/fragen/samstags-offen`)).status !== 200; i++) await pause(100)
    expect(await (await fetch(`${portal}/fragen/samstags-offen`)).text()).toContain('Ja, jeden ersten Samstag im Monat.')
    await pruefen.goto(`${cms.url}/admin/collections/veroeffentlichungen`)
    await pruefen.getByText('1 Frage neu').waitFor()
    await bild(pruefen, 'veroeffentlichungen')
    await pruefen.close()
  }, 420_000)

  it('what is pasted from Word comes without its formats and without its traps', async () => {
    const schreiben = await cms.signIn('kommunalredaktion@probe.example')
    await schreiben.goto(`${cms.url}/admin/collections/fragen/create`)
    await schreiben.fill('#field-titel', 'Wann ist das Bürgeramt offen?')
    await schreiben.fill('#field-slug', 'aus-word')
    await paste(schreiben, AUS_WORD)
    await schreiben.getByRole('button', { name: 'Entwurf speichern' }).click()
    await schreiben.waitForURL(/fragen\/\d+/)
    const text = schreiben.locator('[contenteditable=true]').first()
    await text.locator('li').nth(1).waitFor()
    await schreiben.getByRole('button', { name: 'Live-Vorschau' }).click()
    await schreiben.frameLocator('iframe').getByText('Geprüft am:').waitFor()
    await schreiben.getByRole('button', { name: 'Live-Vorschau beenden' }).click()
    expect(await text.locator('li').allInnerTexts()).toEqual(['Ausweis mitbringen', 'Foto mitbringen'])
    expect(await text.locator('a, img, script, [style*=color], [style*=background]').count()).toBe(0)
    expect(await text.textContent()).toMatch(/Montag von 8 bis 12 Uhr[\s\S]*Siehe hier\./)
    expect(await text.textContent()).not.toContain('Geheim')
    await schreiben.close()
  })

  it('a save by keyboard takes the last words along, and one writes on where one was as if nothing had happened', async () => {
    const schreiben = await cms.signIn('kommunalredaktion@probe.example')
    const langsam = await schreiben.context().newCDPSession(schreiben)
    await langsam.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    await schreiben.goto(`${cms.url}/admin/collections/fragen/create`)
    await schreiben.fill('#field-titel', 'Wann schließt das Bürgeramt?')
    await schreiben.locator('[contenteditable=true]').first().click()
    await schreiben.keyboard.type('Um 18 Uhr.')
    await schreiben.keyboard.press('Control+s')
    await schreiben.waitForURL(/fragen\/\d+/)
    const text = schreiben.locator('[contenteditable=true]').first()
    await text.getByText('Um 18 Uhr.').waitFor()
    const nummer = /fragen\/(\d+)/.exec(schreiben.url())?.[1]
    const gespeichert = async () =>
      JSON.stringify(await cms.ask(cms.token, 'GET', `/api/fragen/${nummer}?draft=true&select[antwort]=true`))
    expect(await gespeichert()).toContain('Um 18 Uhr.')

    await schreiben.waitForFunction('document.activeElement.isContentEditable')
    await schreiben.keyboard.press('Home')
    await schreiben.keyboard.type('Heute ')
    const gesichert = schreiben.waitForResponse((eine) => eine.request().method() === 'PATCH' && eine.ok())
    await schreiben.keyboard.press('Control+s')
    await schreiben.keyboard.type('und morgen ')
    await gesichert
    expect(await gespeichert()).toContain('"Heute Um 18 Uhr."')
    await text.getByText('Heute und morgen Um 18 Uhr.').waitFor()
    await schreiben.close()
  })

  it('a link leads where links may lead, or the window says why not and keeps the words', async () => {
    const schreiben = await cms.signIn('kommunalredaktion@probe.example')
    await schreiben.goto(`${cms.url}/admin/collections/fragen/create`)
    await schreiben.locator('[contenteditable=true]').first().click()
    await schreiben.keyboard.type('Gebühren der Stadt')
    await schreiben.keyboard.press('Control+a')
    await schreiben.getByRole('button', { name: 'Link', exact: true }).first().click()
    const fenster = schreiben.locator('.drawer').last()
    expect(await fenster.getByLabel('Worte, die zum Link werden').inputValue()).toBe('Gebühren der Stadt')
    await fenster.getByLabel('Adresse').fill('stadt.example')
    await fenster.getByRole('button', { name: 'Änderungen speichern' }).click()
    await fenster.getByText('„stadt.example“ geht hier nicht.').waitFor()
    await fenster.getByLabel('Adresse').fill('www.stadt.example')
    await fenster.getByRole('button', { name: 'Änderungen speichern' }).click()
    await schreiben.locator('[contenteditable=true] a').getByText('Gebühren der Stadt').waitFor()
    await schreiben.close()
  })

  it('the Land goes back to an earlier state in one click, and on again in another', async () => {
    const land = await cms.signIn('landesredaktion@probe.example')
    const frage = () => fetch(`${portal}/fragen/samstags-offen`)
    const wait = async (status: number) => {
      for (let i = 0; i < 100 && (await frage()).status !== status; i++) await pause(100)
      expect((await frage()).status).toBe(status)
    }
    await land.goto(`${cms.url}/admin/collections/veroeffentlichungen`)
    await land.getByRole('row').filter({ hasText: 'Start des Programms' }).getByRole('link').first().click()
    await land.getByRole('button', { name: 'Zu diesem Stand zurück' }).click()
    await wait(404)
    await land.getByText('Diesen Stand zeigt das Portal.').waitFor()
    await land.goto(`${cms.url}/admin/collections/veroeffentlichungen`)
    await land.getByText('zeigt das Portal einen früheren Stand, festgehalten von Prüfer').waitFor()
    await land.getByRole('cell', { name: 'Prüfer' }).first().waitFor()
    await bild(land, 'zurueck')
    await land.getByRole('button', { name: 'Wieder veröffentlichen' }).click()
    await wait(200)
    await land.close()
  }, 180_000)

  it('what a reader writes under a page, without JavaScript, waits for the editors on their first page', async () => {
    await writeHinweis('Die PIN heißt jetzt anders.')
    expect(await findRueckmeldung('Die PIN heißt jetzt anders.')).toMatchObject({
      art: 'hinweis',
      seite: '/fragen/pin-vergessen',
    })
    const land = await cms.signIn('landesredaktion@probe.example')
    await land.goto(`${cms.url}/admin`)
    await land.getByRole('link', { name: 'Die PIN heißt jetzt anders.' }).waitFor()
    await bild(land, 'rueckmeldungen')
    await land.close()
  })

  it('the admin UI asks nobody else for anything', async () => {
    const page = await redaktion.browser.newPage()
    const fremd = new Set<string>()
    page.on('request', (anfrage) => {
      const { origin, protocol } = new URL(anfrage.url())
      if (protocol.startsWith('http') && origin !== cms.url) fremd.add(origin)
    })
    await page.goto(`${cms.url}/admin/login`, { waitUntil: 'networkidle' })
    expect(await page.getByText('Die Administration setzt Ihnen ein neues.').isVisible()).toBe(true)
    expect(await page.getByRole('link', { name: 'Passwort vergessen' }).isVisible()).toBe(false)
    await page.close()
    expect([...fremd]).toEqual([])
  })

  it('with the CMS stopped the portal serves every page', async () => {
    for (const pid of cmsProzesse()) process.kill(pid, 'SIGKILL')
    for (let i = 0; i < 50 && cmsProzesse().length > 0; i++) await pause(100)
    await expect(fetch(`${cms.url}/api/access`)).rejects.toThrow()
    await writeHinweis('Geschrieben, während das CMS aus war.')
    const karte = await (await fetch(`${portal}/sitemap.xml`)).text()
    const adressen = [...karte.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, adresse]) => adresse as string)
    const schlechte: string[] = []
    for (const adresse of adressen) {
      const { status } = await fetch(adresse)
      if (status !== 200) schlechte.push(`${status} ${adresse}`)
    }
    expect(adressen.length).toBeGreaterThan(1_000)
    expect(schlechte).toEqual([])
    // `npm start` has begun the CMS anew meanwhile; what was written is delivered.
    expect(await findRueckmeldung('Geschrieben, während das CMS aus war.')).toMatchObject({ art: 'hinweis' })
  }, 180_000)
})
