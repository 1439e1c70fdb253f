/** Where an import tells people what it does. */
export interface Anzeige {
  /** A line that stays. */
  readonly zeile: (text: string) => void
  /** How far it is: called as often as one likes, shown as often as it helps. */
  readonly stand: (stand: Stand) => void
  /** Ends the display of progress. */
  readonly ende: () => void
}

interface Stand {
  readonly zeilen: number
  readonly bytes: number
  /** 0 where it is not known. */
  readonly groesse: number
}

const BALKEN = 24
const NEU_ALLE_MS = 100
/** Into a log file, a line now and then is enough. */
const ZEILE_ALLE_MS = 5000

const zahl = new Intl.NumberFormat('de-DE')

/**
 * A bar with rows per second that draws over itself on a terminal, plain lines elsewhere. `uhr` gives milliseconds.
 */
export function createAnzeige(schreibe: (text: string) => void, istTerminal: boolean, uhr: () => number): Anzeige {
  const beginn = uhr()
  let zuletzt = beginn
  let balkenSteht = false

  const loesche = (): void => {
    if (balkenSteht) schreibe('\r\x1b[K')
    balkenSteht = false
  }
  return {
    zeile(text) {
      loesche()
      schreibe(`${text}\n`)
    },
    stand(stand) {
      const jetzt = uhr()
      if (jetzt - zuletzt < (istTerminal ? NEU_ALLE_MS : ZEILE_ALLE_MS)) return
      zuletzt = jetzt
      const text = formatStand(stand, jetzt - beginn, istTerminal)
      if (!istTerminal) return schreibe(`${text}\n`)
      schreibe(`\r\x1b[K${text}`)
      balkenSteht = true
    },
    ende: loesche,
  }
}

function formatStand({ zeilen, bytes, groesse }: Stand, ms: number, mitBalken: boolean): string {
  const text = `${zahl.format(zeilen)} Sätze, ${zahl.format(Math.round((zeilen * 1000) / Math.max(ms, 1)))} Sätze/s`
  if (groesse === 0) return text
  const anteil = Math.min(1, bytes / groesse)
  const prozent = `${String(Math.floor(anteil * 100)).padStart(3)} %`
  if (!mitBalken) return `${prozent}  ${text}`
  const voll = Math.round(anteil * BALKEN)
  return `[${'█'.repeat(voll)}${'░'.repeat(BALKEN - voll)}] ${prozent}  ${text}`
}
