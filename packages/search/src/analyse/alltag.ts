import { ALLTAGSDINGE } from './alltagsdinge.ts'
import { DEUTSCH } from './deutsch.ts'
import { ENGLISCH } from './englisch.ts'
import { stem } from './stamm.ts'
import { fold } from './zeichen.ts'

/** Countries and the people from there: who names one often means the Ausland, and with those of the first list the EU. */
const EU_LAENDER = `
belgien belgier bulgarien bulgare bulgarin dänemark däne dänin estland finnland finne finnin frankreich franzose französin
französisch griechenland grieche griechin griechisch irland italien italiener italienisch kroatien kroate kroatin kroatisch
lettland litauen luxemburg malta niederlande niederländer niederländisch holland holländer österreich österreicher
österreichisch polen pole polin polnisch portugal portugiese portugiesin portugiesisch rumänien rumäne rumänin rumänisch
schweden schwede schwedin slowakei slowenien spanien spanier spanisch tschechien tschechisch ungarn ungarisch zypern mallorca
kreta rhodos korfu ibiza teneriffa canaria sizilien sardinien korsika
`
const ANDERE_LAENDER = `
afghanistan afghane afghanisch ägypten ägyptisch albanien albaner albanisch algerien armenien aserbaidschan australien
bangladesch bosnien brasilien chile china chinese chinesin chinesisch england engländer eritrea ghana georgien großbritannien
indien inder inderin indisch indonesien irak iraker irakisch iran iraner iranisch israel japan japaner jordanien kamerun
kanada kanadier kasachstan kenia kolumbien kosovo kosovarisch libanon libanese libyen marokko marokkaner marokkanisch
mazedonien mexiko moldau montenegro nepal nigeria nigerianer pakistan pakistaner peru philippinen russland russe russin
russisch schweiz schweizer senegal serbien serbe serbin serbisch somalia syrien syrer syrerin syrisch thailand thailänder
thailändisch tunesien türkei türke türkin türkisch ukraine ukrainer ukrainisch usa amerika amerikaner amerikanisch vietnam
vietnamesisch antalya bali dubai istanbul london
`

function laender(namen: string, gleiche: readonly string[]): readonly (readonly [string, readonly string[]])[] {
  return namen
    .trim()
    .split(/\s+/)
    .flatMap((name) => [fold(name), stem(fold(name))].map((form) => [form, gleiche] as const))
}

/** The word lists as one: each word and what is searched besides it. */
export const EINTRAEGE: readonly (readonly [string, readonly string[]])[] = `${DEUTSCH};${ALLTAGSDINGE};${ENGLISCH}`
  .split(';')
  .map((eintrag): [string, readonly string[]] => {
    const [wort = '', gleiche = ''] = eintrag.split(':')
    return [wort.trim(), gleiche.trim().split(' ')]
  })

/** Words searched besides the one that was typed, by its form or its stem; empty for most. */
export const ALLTAGSWORTE: ReadonlyMap<string, readonly string[]> = new Map([
  ...laender(EU_LAENDER, ['ausland', 'eu']),
  ...laender(ANDERE_LAENDER, ['ausland']),
  ...EINTRAEGE.map(([wort, gleiche]) => [stem(wort), gleiche] as const),
  ...EINTRAEGE,
])
