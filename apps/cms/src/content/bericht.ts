import { join } from 'node:path'
import { ZIELGRUPPEN } from '@infoschalter/domain'
import { readRegister } from '../register/read-register.ts'
import { lesbarkeit, median } from './lesbarkeit.ts'
import { type Content, readContent } from './read-content.ts'
import { type Sprachprobe, sprachproben } from './sprachprobe.ts'

/** What there is and how it reads: `npm run content:report`. */

const WURZEL = join(import.meta.dirname, '../../../..')
/** So many outliers are named per kind. */
const AUSREISSER = 5

const [register, content] = await Promise.all([readRegister(join(WURZEL, 'register')), readContent(join(WURZEL, 'content'))])
const proben = sprachproben(content)
const ausgabe = [
  '# Inhalte',
  ...anzahlen(content, proben),
  '',
  '# Leistungen je Themenfeld',
  ...jeThemenfeld(),
  '',
  '# OZG-Leistungen (Katalog 2019)',
  abdeckung(),
  '',
  '# Lesbarkeit nach Amstad (Median je Art, schwerste Texte)',
  ...lesbarkeiten(proben),
  '',
  '# Freiwillige Angaben, die fehlen',
  ...fehlendes(content),
]
process.stdout.write(`${ausgabe.join('\n')}\n`)
if (content.probleme.length > 0) {
  process.stdout.write(`\n${content.probleme.length} Probleme: npm run content nennt sie.\n`)
  process.exitCode = 1
}

function anzahlen({ uebersetzungen }: Content, alle: readonly Sprachprobe[]): readonly string[] {
  const jeArt = Map.groupBy(
    alle.filter(({ art }) => art !== 'leicht'),
    ({ art }) => art,
  )
  const zeilen = [...jeArt].map(([art, eintraege]) => {
    const jeZielgruppe = ZIELGRUPPEN.map((zielgruppe) => {
      const zahl = eintraege.filter(({ zielgruppen }) => zielgruppen.includes(zielgruppe)).length
      return zahl === 0 ? '' : `${zielgruppe} ${zahl}`
    }).filter((teil) => teil !== '')
    return `${art.padEnd(14)} ${String(eintraege.length).padStart(4)}${jeZielgruppe.length === 0 ? '' : `  (${jeZielgruppe.join(', ')})`}`
  })
  const jeSprache = Map.groupBy(uebersetzungen, ({ sprache, art }) => `${sprache} ${art}`)
  return [...zeilen, ...[...jeSprache].map(([art, eintraege]) => `${art.padEnd(14)} ${String(eintraege.length).padStart(4)}`)]
}

function jeThemenfeld(): readonly string[] {
  const feldVon = new Map(register.lagen.map((lage) => [lage.nummer, lage.themenfeld]))
  return register.themenfelder.map(({ nummer, name }) => {
    const zahl = content.leistungen.filter((leistung) => feldVon.get(leistung.lage) === nummer).length
    return `${name.padEnd(40)} ${String(zahl).padStart(4)}`
  })
}

function abdeckung(): string {
  const beschrieben = new Set(content.leistungen.flatMap(({ ozg }) => (ozg === undefined ? [] : [ozg])))
  const bekannt = register.ozgLeistungen.filter(({ ozgId }) => beschrieben.has(ozgId)).length
  const anteil = ((100 * bekannt) / register.ozgLeistungen.length).toFixed(1).replace('.', ',')
  return `${bekannt} von ${register.ozgLeistungen.length} (${anteil} %) haben mindestens eine beschriebene Leistung.`
}

function lesbarkeiten(alle: readonly Sprachprobe[]): readonly string[] {
  return [...Map.groupBy(alle, ({ art }) => art)].flatMap(([art, eintraege]) => {
    const werte = eintraege
      .filter(({ stuecke }) => stuecke.length > 0)
      .map(({ slug, stuecke }) => ({ slug, amstad: lesbarkeit(stuecke).amstad }))
      .toSorted((a, b) => a.amstad - b.amstad)
    if (werte.length === 0) return []
    const schwerste = werte.slice(0, AUSREISSER).map(({ slug, amstad }) => `${slug} ${Math.round(amstad)}`)
    return [`${art.padEnd(14)} ${median(werte.map(({ amstad }) => amstad)).toFixed(1)}  schwerste: ${schwerste.join(', ')}`]
  })
}

function fehlendes({ leistungen, fragen, projekte }: Content): readonly string[] {
  const zeile = (was: string, fehlend: number, von: number) => `${was.padEnd(40)} ${String(fehlend).padStart(4)} von ${von}`
  return [
    zeile('Leistungen ohne OZG-ID', leistungen.filter(({ ozg }) => ozg === undefined).length, leistungen.length),
    zeile(
      'Leistungen ohne Abschnitt Kosten',
      leistungen.filter(({ abschnitte }) => abschnitte.kosten.length === 0).length,
      leistungen.length,
    ),
    zeile(
      'Leistungen ohne Abschnitt Hinweise',
      leistungen.filter(({ abschnitte }) => abschnitte.hinweise.length === 0).length,
      leistungen.length,
    ),
    zeile(
      'Leistungen ohne Bearbeitungsdauer',
      leistungen.filter(({ bearbeitungsdauer }) => bearbeitungsdauer === undefined).length,
      leistungen.length,
    ),
    zeile(
      'Leistungen ohne Vertrauensniveau',
      leistungen.filter(({ vertrauensniveau }) => vertrauensniveau === undefined).length,
      leistungen.length,
    ),
    zeile('Leistungen ohne verwandte', leistungen.filter(({ verwandt }) => verwandt.length === 0).length, leistungen.length),
    zeile('Fragen ohne Quelle', fragen.filter(({ quellen }) => quellen.length === 0).length, fragen.length),
    zeile(
      'Projekte ohne Angaben zur Nachnutzung',
      projekte.filter(({ nachnutzung }) => nachnutzung.length === 0).length,
      projekte.length,
    ),
  ]
}
