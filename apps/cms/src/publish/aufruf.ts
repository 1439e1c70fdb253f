import { parseArgs } from 'node:util'

export const HILFE = `Aufruf:
  npm run publish                        stellt einen Schnappschuss zusammen und veröffentlicht ihn
  npm run publish -- --liste             nennt die aufgehobenen Stände, den neuesten zuerst
  npm run publish -- --zurueck           geht zu dem Stand vor diesem zurück und hält ihn fest
  npm run publish -- --zurueck KENNUNG   geht zu diesem Stand zurück und hält ihn fest
  npm run publish -- --weiter            veröffentlicht wieder, was seitdem freigegeben wurde

Ende: 0 gelungen · 1 gescheitert, das Portal zeigt, was es vorher gezeigt hat · 2 falscher Aufruf`

export type Aufruf =
  | { readonly art: 'veroeffentlichen' }
  | { readonly art: 'liste' }
  | { readonly art: 'zurueck'; readonly ziel: string | null }
  | { readonly art: 'weiter' }
  | { readonly art: 'hilfe' }
  | { readonly art: 'falsch'; readonly meldung: string }

/** Reads the command line of `npm run publish`. */
export function parseAufruf(argv: readonly string[]): Aufruf {
  const { values, positionals, tokens } = parse(argv)
  const unbekannt = tokens.find((token) => token.kind === 'option' && !Object.hasOwn(OPTIONEN, token.name))
  if (unbekannt !== undefined && 'rawName' in unbekannt)
    return { art: 'falsch', meldung: `„${unbekannt.rawName}“ gibt es nicht.` }
  const gewaehlt = WEGE.filter((art) => values[art] === true)
  const [art = 'veroeffentlichen', zweite] = gewaehlt
  if (zweite !== undefined) return { art: 'falsch', meldung: `Wählen Sie --${art} oder --${zweite}, nicht beides.` }
  const [ziel, mehr] = positionals
  const zuviel = art === 'zurueck' ? mehr : ziel
  if (zuviel !== undefined) return { art: 'falsch', meldung: `Mit „${zuviel}“ ist hier nichts anzufangen.` }
  return art === 'zurueck' ? { art, ziel: ziel ?? null } : { art }
}

const WEGE = ['liste', 'zurueck', 'weiter', 'hilfe'] as const
const OPTIONEN = {
  liste: { type: 'boolean' },
  zurueck: { type: 'boolean' },
  weiter: { type: 'boolean' },
  hilfe: { type: 'boolean' },
} as const

function parse(argv: readonly string[]) {
  return parseArgs({ args: [...argv], strict: false, tokens: true, allowPositionals: true, options: OPTIONEN })
}
