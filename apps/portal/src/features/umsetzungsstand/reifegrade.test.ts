import { type Ergaenzung, ErgaenzungSchema } from '@infoschalter/domain'
import { describe, expect, it } from 'vitest'
import { createProbe } from '../../http/probe.ts'
import { routes } from './route.ts'

const { ask, words, page } = createProbe(routes)
const [BIELEFELD, KREIS] = ['057110000000', '057540000000']

function angabe(ars: string, leistung: string, reifegrad: number): Ergaenzung {
  return ErgaenzungSchema.parse({
    leistung,
    ars,
    text: [],
    oeffnungszeiten: [],
    reifegrad,
    quellen: [{ titel: 'Bericht an den Rat', url: 'https://stadt.example/bericht' }],
    stand: '2026-11-20',
  })
}
const MIT = { ergaenzungen: [angabe(BIELEFELD, 'hund-anmelden', 3), angabe(KREIS, 'auto-anmelden', 2)] }

async function csv(datei: string, aenderung: Parameters<typeof ask>[1] = {}): Promise<readonly string[]> {
  const antwort = await ask(`/umsetzungsstand/daten/${datei}.csv`, aenderung)
  if (antwort.art !== 'text') throw new Error(`${datei} answers ${antwort.art}`)
  return antwort.inhalt.trimEnd().split('\r\n')
}

describe('the page of the Reifegrade', () => {
  it('says that nobody has said anything, and how it is said, instead of zeros', async () => {
    const text = await words('/umsetzungsstand/reifegrade')
    expect(text).toContain('Bisher hat keine Kommune und kein Kreis einen Reifegrad angegeben.')
    expect(text).not.toContain('keine Angabe 0')
    expect(await page('/umsetzungsstand/reifegrade')).not.toContain('class="balken"')
  })

  it('has how many pairs there are of each, and those without one', async () => {
    const text = await words('/umsetzungsstand/reifegrade', MIT)
    expect(text).toMatch(/3: Antrag ganz online 1 2: Formular online, Antrag auf Papier 3 1: Informationen online 0/)
    expect(text).toMatch(/Für 4 von \d+ Paaren aus Leistung und Kommune gibt es eine Angabe\./)
    expect(text).toMatch(/Auto anmelden Karte 0 0 3 0 0 1 Hund anmelden Karte 0 0 0 1 0 3/)
  })

  it('defines what it shows, in the words that stand beside the code', async () => {
    expect(await words('/umsetzungsstand/reifegrade')).toContain('zählen nicht als 0')
    expect(await words('/umsetzungsstand/methode')).toContain('zählen nicht als 0')
  })

  it('is found from the overview', async () => {
    expect(await page('/umsetzungsstand')).toContain('href="/umsetzungsstand/reifegrade"')
  })
})

describe('the page of a Kommune', () => {
  it('has what she says, and what her Kreis says, with day and source', async () => {
    expect(await words('/umsetzungsstand/orte/bielefeld', MIT)).toContain(
      '3: Antrag ganz online Bielefeld, 20. November 2026. Quelle: Bericht an den Rat',
    )
    expect(await words('/umsetzungsstand/orte/rietberg', MIT)).toContain(
      '2: Formular online, Antrag auf Papier Kreis Gütersloh, 20. November 2026.',
    )
  })

  it('has nothing of it where nobody says anything', async () => {
    expect(await words('/umsetzungsstand/orte/bielefeld')).not.toContain('Reifegrad')
  })

  it('escapes what others write', async () => {
    const boese = { ...angabe(BIELEFELD, 'hund-anmelden', 3), quellen: [{ titel: '<img src=x>', url: 'https://stadt.example/' }] }
    expect(await page('/umsetzungsstand/orte/bielefeld', { ergaenzungen: [boese] })).not.toContain('<img src=x')
  })
})

describe('the map of a Reifegrad', () => {
  const KARTE = '/umsetzungsstand/karte?zeigt=reifegrad-auto-anmelden'

  it('has what each Kommune says, and those that say nothing, with whose words these are', async () => {
    const html = await page(KARTE, MIT)
    expect(html).toMatch(/<title>Rietberg: 2: Formular online, Antrag auf Papier<\/title>/)
    expect(html).toMatch(/<title>Bielefeld: keine Angabe<\/title>/)
    const text = await words(KARTE, MIT)
    expect(text).toContain('Angaben der Kommunen und Kreise selbst.')
    expect(text).toContain('„Keine Angabe“ ist nicht 0')
    expect(text).not.toContain('Quelle: Data Hub')
  })

  it('is to be chosen for the Leistungen of which somebody says something', async () => {
    const html = await page('/umsetzungsstand/karte', MIT)
    expect(html).toContain('<option value="reifegrad-auto-anmelden">Reifegrad: Auto anmelden</option>')
    expect(await page('/umsetzungsstand/karte')).not.toContain('label="Reifegrade"')
    expect(await page('/umsetzungsstand/reifegrade', MIT)).toContain(`href="${KARTE}"`)
  })

  it('is a file too', async () => {
    expect(await csv('karte-reifegrad-auto-anmelden', MIT)).toContain(
      '057540028028,Rietberg,"2: Formular online, Antrag auf Papier"',
    )
    const bild = await ask('/umsetzungsstand/daten/karte-reifegrad-auto-anmelden.svg', MIT)
    expect(bild.art === 'bild' ? String(bild.svg) : '').toContain('Angaben der Kommunen und Kreise selbst.')
  })
})

describe('the files of the Reifegrade', () => {
  it('have every Leistung and every area, with what is not known', async () => {
    const [kopf, ...zeilen] = await csv('reifegrade-gebiete', MIT)
    expect(kopf).toContain('ars,name,ebene,reifegrad_0,reifegrad_1,reifegrad_2,reifegrad_3,reifegrad_4,ohne_angabe,paare_von')
    expect(zeilen.find((zeile) => zeile.startsWith(BIELEFELD))).toMatch(/^057110000000,Bielefeld,kommune,0,0,0,1,0,\d+,\d+$/)
    expect((await csv('reifegrade-themenfelder', MIT)).join('\n')).toMatch(/^5,[^\n]+,0,0,3,1,0,4,8$/m)
    expect((await csv('reifegrade-leistungen', MIT)).find((zeile) => zeile.startsWith('auto-anmelden,'))).toMatch(
      /,0,0,3,0,0,1,4$/,
    )
  })

  it('have each of them with who says it and from what source; only the columns where nobody says anything', async () => {
    const [, ...zeilen] = await csv('reifegrade-angaben', MIT)
    expect(zeilen).toHaveLength(4)
    expect(zeilen).toContain(
      'hund-anmelden,057110000000,Bielefeld,3,057110000000,2026-11-20,Bericht an den Rat,https://stadt.example/bericht',
    )
    expect(await csv('reifegrade-angaben')).toHaveLength(1)
  })

  it('that there are not are not found', async () => {
    expect(await ask('/umsetzungsstand/daten/reifegrade-geheim.csv')).toMatchObject({ art: 'nicht-gefunden' })
    expect(await ask('/umsetzungsstand/daten/reifegrade-constructor.csv')).toMatchObject({ art: 'nicht-gefunden' })
  })
})
