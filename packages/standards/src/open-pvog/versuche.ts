import type { Dateifehler } from './dateifehler.ts'

/** What one try came to. `nochmal`: it may go well later; `wartenMs` where the server says when. */
export type Versuch<T> =
  | { readonly art: 'ok'; readonly wert: T }
  | { readonly art: 'nochmal'; readonly grund: string; readonly wartenMs?: number }
  | { readonly art: 'aus'; readonly fehler: Dateifehler }

export type Ergebnis<T> = { readonly art: 'ok'; readonly wert: T } | { readonly art: 'aus'; readonly fehler: Dateifehler }

export interface Wiederholung {
  readonly sleep: (ms: number) => Promise<void>
  /** A number from 0 up to but not including 1. */
  readonly random: () => number
  /** Told before every pause. */
  readonly melde: (text: string) => void
}

const VERSUCHE = 5
const ERSTE_PAUSE_MS = 1000
/** A server that asks for more patience than this is asked another day. */
const LAENGSTE_PAUSE_MS = 5 * 60_000

/**
 * Tries up to five times. The pause doubles each time from one second; jitter between half and all of it keeps many clients
 * from coming back at the same moment. A pause that the server asks for is kept where it is the longer one.
 */
export async function versucheMehrmals<T>(
  was: string,
  versuch: () => Promise<Versuch<T>>,
  wiederholung: Wiederholung,
): Promise<Ergebnis<T>> {
  for (let nummer = 1; ; nummer++) {
    const ergebnis = await versuch()
    if (ergebnis.art !== 'nochmal') return ergebnis
    const pause = ERSTE_PAUSE_MS * 2 ** (nummer - 1)
    const warten = Math.max(Math.round(pause * (0.5 + wiederholung.random() / 2)), ergebnis.wartenMs ?? 0)
    if (nummer === VERSUCHE || warten > LAENGSTE_PAUSE_MS)
      return { art: 'aus', fehler: aufgegeben(was, ergebnis.grund, nummer, warten) }
    wiederholung.melde(
      `${was}: ${ergebnis.grund}. Nächster Versuch in ${Math.ceil(warten / 1000)} s (${nummer + 1} von ${VERSUCHE}).`,
    )
    await wiederholung.sleep(warten)
  }
}

function aufgegeben(was: string, grund: string, versuche: number, warten: number): Dateifehler {
  const wann = warten > LAENGSTE_PAUSE_MS ? `nicht vor ${Math.ceil(warten / 60_000)} Minuten` : 'später'
  return {
    regel: 'abruf-gescheitert',
    meldung: `${was}: ${grund} (${versuche} ${versuche === 1 ? 'Versuch' : 'Versuche'}). Starten Sie denselben Befehl ${wann} noch einmal: was schon geladen ist, bleibt erhalten.`,
  }
}

/** Milliseconds that a `Retry-After` asks for, as seconds or as a date; undefined when there is none that makes sense. */
export function parseRetryAfter(wert: string | null, jetzt: Date): number | undefined {
  if (wert === null) return undefined
  if (/^\d{1,9}$/.test(wert.trim())) return Number(wert) * 1000
  const zeitpunkt = Date.parse(wert)
  return Number.isNaN(zeitpunkt) ? undefined : Math.max(0, zeitpunkt - jetzt.getTime())
}
