'use client'

import { useRowLabel } from '@payloadcms/ui'
import type { Zeilenangaben } from './zeilenangaben.ts'

/** The head of a folded row: what it holds, not „Abschnitt 03“. */
export function Zeilenname({ feld, leer, namen }: Zeilenangaben) {
  const { data, rowNumber } = useRowLabel<Readonly<Record<string, unknown>>>()
  const wert = data?.[feld]
  const name = typeof wert === 'string' ? (namen?.[wert] ?? wert) : ''
  return <span>{name === '' ? `${leer} ${(rowNumber ?? 0) + 1}` : name}</span>
}
