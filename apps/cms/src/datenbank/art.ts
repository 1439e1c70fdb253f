/** The databases that the CMS runs on. */
export const DATENBANKEN = ['sqlite', 'postgres'] as const
export type Datenbank = (typeof DATENBANKEN)[number]

export function datenbankVon(url: string): Datenbank {
  return url.startsWith('postgres') ? 'postgres' : 'sqlite'
}
