import { stem } from '../analyse/stamm.ts'
import { positionOf } from '../index/funde.ts'
import { type Begriff, phrasenSchluessel } from './begriffe.ts'
import { toGesucht } from './naehe.ts'
import type { Bestand } from './werten.ts'

/**
 * Whether a document can be what is asked for beside words from other worlds (fremdheit). What is called by such a word can.
 * Else one that offices never deal with leaves only what is called by all the rest as a whole ("gebrauchtes Auto anmelden"),
 * as do two that they seldom deal with beside a single other word; else such words leave what has every other thing of the
 * query in its names and a name near to all the rest ("Bohnen und Tomaten am Markt verkaufen", but "Nagellack im Bad" is no
 * bath). A word that says everywhere that an office is meant lifts all doubt ("Zimt verzollen"), one that does so because
 * titles here have it only about the latter ("Migräne Schwerbehindertenausweis").
 *
 * @returns with the number of a document, and how many amtsnahe words of the query stand in its names
 */
export function createFremdpruefung(
  begriffe: readonly Begriff[],
  { findStamm, findPhrase, naehe, parameter }: Bestand,
): (nr: number, amtsnahe: number) => boolean {
  const fremde = begriffe.filter(({ fremd }) => fremd !== null)
  if (fremde.length === 0) return () => true
  if (begriffe.some(({ amtlich }) => amtlich === 'ueberall')) return () => true
  if (fremde.every(({ fremd }) => fremd === 'mehrdeutig') && begriffe.some(({ amtlich }) => amtlich !== null)) return () => true
  const funde = fremde.map(({ wort }) => findStamm(stem(wort.form)))
  const rest = begriffe.filter(({ fremd }) => fremd === null)
  const sachen = rest.filter(({ amtsnah }) => amtsnah).length
  if (sachen === 0) return (nr) => isGenannt(nr)
  const ganze = new Set(rest.length < 2 ? [] : phrasenSchluessel(rest, false).flatMap(findPhrase))
  const nahe = naehe.find(rest.map(toGesucht))
  const isMehrdeutig = fremde.every(({ fremd }) => fremd === 'mehrdeutig') && (fremde.length === 1 || rest.length > 1)
  return (nr, amtsnahe) =>
    isGenannt(nr) || ganze.has(nr) || (isMehrdeutig && amtsnahe === sachen && (nahe[nr] ?? 0) >= parameter.minNaeheNebenFremdem)

  function isGenannt(nr: number): boolean {
    return funde.every((einer) => einer.nurText[positionOf(nr, einer)] === 0)
  }
}
