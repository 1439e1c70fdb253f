/**
 * The first position of a sorted row that is not in front of what is looked for; the length when all are.
 *
 * @param isDavor whether what stands at a position comes before it: true for a beginning of the row, then false
 */
export function ersteStelle(laenge: number, isDavor: (stelle: number) => boolean): number {
  let von = 0
  let bis = laenge
  while (von < bis) {
    const mitte = (von + bis) >> 1
    if (isDavor(mitte)) von = mitte + 1
    else bis = mitte
  }
  return von
}
