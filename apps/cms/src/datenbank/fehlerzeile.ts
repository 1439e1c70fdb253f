/** How many letters of a message the log keeps. */
const MAX_LAENGE = 300

/**
 * An error as the log shows it. The message of a failed query holds the query with all its values, that is the whole text an
 * editor has just written: that is cut off, it is nobody's business and no help.
 */
export function toFehlerzeile(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { meldung: kurz(String(error)) }
  const { name, message, stack, cause, code } = error as Error & { code?: unknown }
  return {
    art: name,
    ...(code !== undefined && { code }),
    meldung: kurz(message),
    stelle: stack
      ?.split('\n')
      .filter((zeile) => zeile.trimStart().startsWith('at '))
      .slice(0, 8)
      .map((zeile) => zeile.trim()),
    ...(cause !== undefined && { grund: toFehlerzeile(cause) }),
  }
}

function kurz(text: string): string {
  const ohneWerte = text.replace(/\nparams: [\s\S]*$/, '')
  return ohneWerte.length > MAX_LAENGE ? `${ohneWerte.slice(0, MAX_LAENGE)} …` : ohneWerte
}
