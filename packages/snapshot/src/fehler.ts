import type { Problem } from '@infoschalter/domain'

/** Something that must be mended before anything is published. */
export function fehler(regel: string, datei: string, meldung: string): Problem {
  return { regel, schwere: 'fehler', datei, meldung }
}
