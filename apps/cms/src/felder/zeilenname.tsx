'use client'

import { useRowLabel } from '@payloadcms/ui'

/** The head of a folded row: what it holds, not „Abschnitt 03“. */
export function Zeilenname({ feld, leer }: { readonly feld: string; readonly leer: string }) {
  const { data, rowNumber } = useRowLabel<Readonly<Record<string, unknown>>>()
  const name = data?.[feld]
  return <span>{typeof name === 'string' && name !== '' ? name : `${leer} ${(rowNumber ?? 0) + 1}`}</span>
}
