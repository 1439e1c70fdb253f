import type { Ergebnis } from './schritte.ts'

/** What the step needs to know and can do; the files and the database are elsewhere. */
export interface Demodaten {
  /** INFOSCHALTER_DEMO is not `aus`. */
  readonly gewuenscht: boolean
  /** What reports are on stock. */
  bestand():
    | { readonly ok: true; readonly echt: boolean; readonly demoSaetze: number | null }
    | { readonly ok: false; readonly zeilen: readonly string[] }
  readonly datei: string
  istDa(datei: string): boolean
  /** Writes the report to `datei`, all of it or nothing. */
  erzeuge(datei: string): Promise<void>
  /** Imports the report; the lines say why it was refused. */
  importiere(datei: string): Promise<{ readonly ok: true } | { readonly ok: false; readonly zeilen: readonly string[] }>
}

const zahl = new Intl.NumberFormat('de-DE')

/**
 * Makes sure that a portal without a real report shows invented ones, unless they are not wanted. What
 * is on stock already stays as it is, so a second start does nothing here.
 */
export async function ensureDemodaten(demo: Demodaten): Promise<Ergebnis> {
  if (!demo.gewuenscht) return { ok: true, text: 'Demodaten ausgeschaltet (INFOSCHALTER_DEMO=aus)' }
  const vorher = demo.bestand()
  if (!vorher.ok) return vorher
  if (vorher.echt) return { ok: true, text: 'Keine Demodaten: Ein echter Bericht liegt vor' }
  if (vorher.demoSaetze !== null)
    return { ok: true, text: `Demodaten vorhanden (${zahl.format(vorher.demoSaetze)} Onlinedienste, erfunden)` }

  if (!demo.istDa(demo.datei)) await demo.erzeuge(demo.datei)
  const eingelesen = await demo.importiere(demo.datei)
  if (!eingelesen.ok) return eingelesen
  const nachher = demo.bestand()
  if (!nachher.ok) return nachher
  return { ok: true, text: `Demodaten erzeugt (${zahl.format(nachher.demoSaetze ?? 0)} Onlinedienste, erfunden)` }
}
