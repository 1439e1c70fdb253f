import type { Zustand } from '@infoschalter/domain'

/** Words that several English pages share. */

export const STATE: Record<Zustand, string> = {
  online: 'Online',
  teilweise: 'Partly online',
  'vor-ort': 'In person only',
  'andere-ebene': 'Another office is responsible',
  'keine-meldung': 'No report',
}

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** 2026-11-24 → `24 November 2026` */
export function formatDay(datum: string): string {
  return day.format(new Date(`${datum}T00:00:00Z`))
}
