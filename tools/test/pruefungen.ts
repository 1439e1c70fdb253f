/** The checks by their names on the command line, in the order in which they run. */
export const PRUEFUNGEN = ['typen', 'lint', 'knip', 'vitest', 'postgres', 'browser'] as const
export type Pruefung = (typeof PRUEFUNGEN)[number]

export const TITEL: Readonly<Record<Pruefung, string>> = {
  typen: 'Typen (tsc)',
  lint: 'Stil (biome)',
  knip: 'Unbenutztes (knip)',
  vitest: 'Tests (vitest)',
  postgres: 'Tests des CMS auf PostgreSQL (vitest)',
  browser: 'Tests im Browser (vitest, Chromium)',
}

export type Aufruf =
  | { readonly ok: true; readonly pruefungen: readonly Pruefung[] }
  | { readonly ok: false; readonly meldung: string }

/** Reads `--nur typen,lint`, `--nur typen --nur lint` or nothing (everything). */
export function parseAufruf(args: readonly string[]): Aufruf {
  const gewaehlt: Pruefung[] = []
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? ''
    const wert = arg === '--nur' ? args[++i] : arg.startsWith('--nur=') ? arg.slice('--nur='.length) : undefined
    if (wert === undefined)
      return { ok: false, meldung: hilfe(arg === '--nur' ? 'Hinter --nur fehlt die Prüfung.' : `„${arg}“ ist unbekannt.`) }
    for (const name of wert.split(',')) {
      const pruefung = PRUEFUNGEN.find((bekannt) => bekannt === name)
      if (pruefung === undefined) return { ok: false, meldung: hilfe(`Die Prüfung „${name}“ gibt es nicht.`) }
      gewaehlt.push(pruefung)
    }
  }
  return {
    ok: true,
    pruefungen: gewaehlt.length === 0 ? PRUEFUNGEN : PRUEFUNGEN.filter((pruefung) => gewaehlt.includes(pruefung)),
  }
}

function hilfe(fehler: string): string {
  return `${fehler}\nAufruf: npm test -- [--nur ${PRUEFUNGEN.join('|')}]`
}
