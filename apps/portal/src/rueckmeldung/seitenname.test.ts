import { beispielSnapshot } from '@infoschalter/snapshot/beispiel'
import { expect, test } from 'vitest'
import { seitenname } from './seitenname.ts'

const snapshot = await beispielSnapshot()
const [frage] = snapshot.fragen.alle
const [projekt] = snapshot.wissen.projekte.alle

test.each([
  ['/', 'Startseite'],
  ['/leistungen/hund-anmelden', 'Hund anmelden'],
  ['/leistungen/hund-anmelden/bielefeld', 'Hund anmelden, Bielefeld'],
  ['/leistungen/hund-anmelden/bielefeld?plz=33602#wie', 'Hund anmelden, Bielefeld'],
  ['/leistungen/hund-anmelden/alle-orte', 'Hund anmelden'],
  ['/orte/bielefeld', 'Bielefeld'],
  ['/umsetzungsstand/orte/bielefeld', 'Umsetzungsstand: Bielefeld'],
  [`/fragen/${frage?.slug}`, frage?.titel],
  [`/wissen/projekte/${projekt?.slug}`, projekt?.titel],
])('%s is called by its title', (pfad, name) => {
  expect(name).toBeTruthy()
  expect(seitenname(snapshot, pfad)).toBe(name)
})

test.each(['/fragen', '/fragen/gibt-es-nicht', '/suche?q=hund', '/fragen/', '/en/x', 'fragen', '', '//'])(
  '%j has no other name than its address',
  (pfad) => {
    expect(seitenname(snapshot, pfad)).toBe(null)
  },
)
