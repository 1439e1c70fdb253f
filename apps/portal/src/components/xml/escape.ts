const ZEICHEN: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Words for an element or an attribute. XML 1.0 has no place for control characters but these three (section 2.2). */
export function escapeXml(text: string): string {
  return text
    .replace(/[&<>"]/g, (zeichen) => ZEICHEN[zeichen] ?? zeichen)
    .replace(/\p{Cc}/gu, (zeichen) => ('\t\n\r'.includes(zeichen) ? zeichen : ''))
}
