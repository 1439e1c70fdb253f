import type { Onlinedienst } from '@infoschalter/domain'

/** Invented services have invented addresses: instead of to a dead one the link leads to what that means. */
export function dienstZiel(dienst: Onlinedienst, erfunden: boolean): string {
  return erfunden ? '/fragen/demodaten' : (dienst.url ?? '')
}
