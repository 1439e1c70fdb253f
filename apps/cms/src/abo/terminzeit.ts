import type { Termin } from '@infoschalter/domain'
import { formatTag } from '../zeit.ts'

/** „24.11.2026, 9:30 bis 12:00 Uhr“, „24.11.2026 bis 26.11.2026“ */
export function formatTerminzeit({ beginn, ende }: Pick<Termin, 'beginn' | 'ende'>): string {
  const [tag = '', zeit] = beginn.split('T')
  const [endtag = tag, endzeit] = ende?.split('T') ?? []
  if (zeit === undefined) return endtag === tag ? wort(tag) : `${wort(tag)} bis ${wort(endtag)}`
  if (endzeit === undefined) return `${wort(tag)}, ${uhr(zeit)} Uhr`
  return `${wort(tag)}, ${uhr(zeit)} bis ${endtag === tag ? '' : `${wort(endtag)}, `}${uhr(endzeit)} Uhr`
}

const wort = (tag: string) => formatTag(new Date(`${tag}T12:00:00Z`))
const uhr = (zeit: string) => zeit.replace(/^0/, '')
