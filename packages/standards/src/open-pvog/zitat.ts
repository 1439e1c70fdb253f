const LAENGE = 60

/** A text from foreign data inside a message: in German quotes, control and direction characters made visible, cut short. */
export function zitat(text: string): string {
  const kurz = text.length > LAENGE ? `${text.slice(0, LAENGE)}…` : text
  return `„${kurz.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '�')}“`
}
