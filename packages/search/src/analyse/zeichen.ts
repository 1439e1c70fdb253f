/** Longer queries are cut: nobody means the 201st character. */
export const MAX_ZEICHEN = 200

/**
 * A query as it is shown again: composed the usual way (NFKC), without control, bidi and zero-width
 * characters, blanks collapsed, at most 200 characters. Case and umlauts stay as typed.
 *
 * Cut first, so that the work does not grow with what somebody sends.
 */
export function cleanAnfrage(text: string): string {
  const kurz = text
    .slice(0, MAX_ZEICHEN * 4)
    .toWellFormed()
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Cc}\p{Z}\uFFFD]+/gu, ' ')
    .trim()
  return kurz
    .slice(0, MAX_ZEICHEN)
    .toWellFormed()
    .replace(/\uFFFD/g, '')
    .trim()
}

/**
 * The form in which words are compared: lower case, `ä`, `ae` and `a` alike, `ß` and `ss` alike, other accents dropped.
 * So Köln, Koeln, KOLN and Ko\u0308ln meet. `ue` after a, e or q is no umlaut (bauen, Steuer, quer) and stays.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ı', 'i')
    .replaceAll('ae', 'a')
    .replaceAll('oe', 'o')
    .replace(/(?<![aeq])ue/g, 'u')
}
