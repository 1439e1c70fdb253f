import type { Problem } from '@infoschalter/domain'
import { pruefeFelder, readSchluessel, toProblem } from './felder.ts'
import type { Spaltenplan } from './kopf.ts'
import type { Gelesen } from './satz.ts'
import type { Felder, Spalte } from './spalten.ts'

/** Reads one CSV record: its Satz, with a warning before it where there is one, or why it was put aside. */
export function readDatensatz(werte: readonly string[], plan: Spaltenplan, datei: string, zeile: number): Gelesen[] {
  const wert = (spalte: Spalte): string => {
    const platz = plan.plaetze.get(spalte)
    return platz === undefined ? '' : (werte[platz] ?? '').trim()
  }
  if (werte.length !== plan.breite) {
    const problem: Problem = {
      regel: 'spaltenzahl',
      schwere: 'fehler',
      meldung: `Der Satz hat ${werte.length} Spalten, die Kopfzeile ${plan.breite}. Meist fehlen Anführungszeichen um einen Text mit Trennzeichen.`,
      datei,
      zeile,
    }
    return [mitSchluessel(problem, readSchluessel(wert('leika_key'), wert('ars')))]
  }
  return readFelder(toFelder(wert), datei, zeile)
}

/** Reads the raw texts of one record, from wherever they come. */
export function readFelder(felder: Felder, datei: string, zeile: number): Gelesen[] {
  const geprueft = pruefeFelder(felder)
  if (!geprueft.ok) return [mitSchluessel(toProblem(geprueft.fund, 'fehler', datei, zeile), geprueft.schluessel)]
  const satz: Gelesen = { art: 'satz', zeile, satz: geprueft.satz }
  if (!geprueft.hinweis) return [satz]
  const { leikaSchluessel, ars } = geprueft.satz
  return [mitSchluessel(toProblem(geprueft.hinweis, 'warnung', datei, zeile), { leikaSchluessel, ars }), satz]
}

/** Whether a record that ends the file without a line break was cut off: columns are missing, or its last value makes no sense. */
export function istAbgeschnitten(werte: readonly string[], plan: Spaltenplan, gelesen: readonly Gelesen[]): boolean {
  if (werte.length < plan.breite) return true
  const letzte = [...plan.plaetze].find(([, platz]) => platz === plan.breite - 1)?.[0]
  if (letzte === undefined) return false
  return gelesen.some((fund) => fund.art === 'problem' && fund.problem.schwere === 'fehler' && fund.problem.feld === letzte)
}

/**
 * Whether a field has swallowed whole records because its quote was never closed. The parser then keeps the opening quote
 * in the value and goes on until some quote lines further down; often even the number of columns fits, and one record's
 * key would stand with another one's address.
 */
export function hatVerschlucktes(werte: readonly string[], breite: number): boolean {
  return werte.some(
    (wert) => wert.startsWith('"') && wert.includes('\n') && (werte.length !== breite || wert.split('"').length % 2 === 0),
  )
}

function mitSchluessel(problem: Problem, schluessel: ReturnType<typeof readSchluessel>): Gelesen {
  return schluessel ? { art: 'problem', problem, schluessel } : { art: 'problem', problem }
}

function toFelder(wert: (spalte: Spalte) => string): Felder {
  return {
    leika_key: wert('leika_key'),
    leika_name: wert('leika_name'),
    leika_bezeichnung: wert('leika_bezeichnung'),
    ars: wert('ars'),
    ars_name: wert('ars_name'),
    ars_federal_state: wert('ars_federal_state'),
    bundesland: wert('bundesland'),
    ozgid: wert('ozgid'),
    ozg_bezeichnung: wert('ozg_bezeichnung'),
    url: wert('url'),
    online_status: wert('online_status'),
    aktiv: wert('aktiv'),
    art_flaechendeckung: wert('art_flaechendeckung'),
    begruendung_nicht_beruecksichtigt: wert('begruendung_nicht_beruecksichtigt'),
    datenstand_pvog_import: wert('datenstand_pvog_import'),
  }
}
