import type { Ars, LeikaSchluessel } from '@infoschalter/domain'
import { LAND, type Register } from '../register/read-register.ts'
import type { Kenntnis } from './befund.ts'

/** What an import must know of the register. */
export function createKenntnis(register: Register): Kenntnis {
  const gebiete = new Set<Ars>(register.gebiete.map((gebiet) => gebiet.ars))
  const leistungen = new Set<LeikaSchluessel>(register.leistungen.flatMap((leistung) => leistung.leika))
  return {
    land: LAND,
    istBekannt: (ars) => gebiete.has(ars),
    nachfolger: (ars) => register.nachfolger.get(ars),
    istBekannteLeistung: (leika) => leistungen.has(leika),
  }
}
