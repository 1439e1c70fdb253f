/** What the mark of the button is for: one Leistung in one Kommune. */
export const bedarfszweck = (leistung: string, ars: string): string => `bedarf ${leistung} ${ars}`
