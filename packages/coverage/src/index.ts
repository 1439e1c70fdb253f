export {
  type Einteilungen,
  erklaere,
  GRUENDE,
  type Grund,
  type Grundlage,
  METHODEN,
  type Messmethode,
  messeAlle,
  type Veraenderung,
} from './erklaeren.ts'
export { type Verbreitung, verbreitungen } from './flaechendeckung.ts'
export { GROESSENKLASSEN, type Groessenklasse, groessenklasse, gruppenJeGebiet, gruppenNach, gruppeVon } from './gruppen.ts'
export { anteil, createZaehlung, type Gruppe, type Kennzahlen, type Paare, zaehle } from './kennzahlen.ts'
export { findeGewinn, findeLuecken, type Gewinn, type Luecke, vergleichbare } from './luecken.ts'
export {
  bundle,
  createSchluesselzaehler,
  type Einheit,
  type Meldung,
  type Messung,
  measure,
  type Schluesselmessung,
  type Schluesselzaehler,
  STUFEN,
  type Stufe,
  stufeIn,
} from './messen.ts'
export { DEFINITIONEN, type Definition, METHODE } from './methode.ts'
export { type Platz, platzUnter } from './platz.ts'
export { type Bereich, createRaum, type Raum, type Raumgebiet } from './raum.ts'
export { createReifegrade, type Reifegradangabe, type Reifegrade, type Reifegradzahlen } from './reifegrade.ts'
