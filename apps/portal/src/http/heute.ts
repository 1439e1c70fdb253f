import { toTag } from '@infoschalter/domain'

const MINUTE = 60_000

/**
 * Tells the day in Germany. Looks once a minute: pages ask for it far more often.
 *
 * @param onWechsel called when another day has begun, before it is told
 */
export function createHeute(jetzt: () => Date, onWechsel: () => void): () => string {
  let minute = Number.NaN
  let tag: string | null = null
  return () => {
    const instant = jetzt()
    const diese = Math.floor(instant.getTime() / MINUTE)
    if (tag !== null && diese === minute) return tag
    const neu = toTag(instant)
    if (tag !== null && neu !== tag) onWechsel()
    minute = diese
    tag = neu
    return neu
  }
}
