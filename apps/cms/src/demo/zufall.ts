/**
 * Chance that always falls the same way: a number from 0 up to but not including 1 for a seed and a name. It depends on nothing
 * else, so that a new Kommune or Leistung leaves all others as they were.
 *
 * FNV-1a makes 32 bits of the name, one step of mulberry32 mixes them.
 */
export function zufall(seed: number, ...name: readonly string[]): number {
  let hash = 0x811c9dc5 ^ seed
  const text = name.join('\u0000')
  for (let stelle = 0; stelle < text.length; stelle++) hash = Math.imul(hash ^ text.charCodeAt(stelle), 0x01000193)
  let t = (hash + 0x6d2b79f5) | 0
  t = Math.imul(t ^ (t >>> 15), t | 1)
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
}
