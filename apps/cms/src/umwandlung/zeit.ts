/**
 * A day or a time as people in Germany write it, in the order that the domain keeps: `24.11.2026, 9.30 Uhr` → `2026-11-24 09:30`.
 * What is not understood stays as it is.
 */
export function toSortierbar(wert: unknown): unknown {
  if (typeof wert !== 'string') return wert
  const [, tag, monat, jahr, danach = ''] = DEUTSCH.exec(wert.trim()) ?? []
  const [datum, rest] = jahr === undefined ? teile(wert.trim()) : [`${jahr}-${zweistellig(monat)}-${zweistellig(tag)}`, danach]
  if (rest === '') return datum
  const [, stunde, minute = '00'] = UHRZEIT.exec(rest) ?? []
  return stunde === undefined ? wert.trim() : `${datum} ${zweistellig(stunde)}:${minute}`
}

const DEUTSCH = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})(.*)$/
const TAG = /^(\d{4}-\d{2}-\d{2})(.+)$/
const UHRZEIT = /^(?:,? +| *T *)(?:um )?(\d{1,2})(?:[:.](\d{2}))?(?: ?Uhr)?$/

function teile(wert: string): readonly [string, string] {
  const [, tag, danach] = TAG.exec(wert) ?? []
  return tag === undefined || danach === undefined ? [wert, ''] : [tag, danach]
}

function zweistellig(zahl = ''): string {
  return zahl.padStart(2, '0')
}
