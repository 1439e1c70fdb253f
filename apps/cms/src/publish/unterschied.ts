/** What differs between two snapshots, in words for editors. */

/** The kinds that are compared one by one, by their file in the snapshot. */
const ARTEN: Readonly<Record<string, readonly [eine: string, mehrere: string]>> = {
  'leistungen.json': ['Leistung', 'Leistungen'],
  'fragen.json': ['Frage', 'Fragen'],
  'anleitungen.json': ['Anleitung', 'Anleitungen'],
  'lebenslagen.json': ['Lebenslage', 'Lebenslagen'],
  'dienstangaben.json': ['Online-Dienst von Land oder Bund', 'Online-Dienste von Land und Bund'],
  'uebersetzungen.json': ['Übersetzung', 'Übersetzungen'],
  'seiten.json': ['Seite', 'Seiten'],
  'ergaenzungen.json': ['Ergänzung', 'Ergänzungen'],
  'weiterleitungen.json': ['Weiterleitung', 'Weiterleitungen'],
  'verwaltungen.json': ['Kontakt einer Verwaltung', 'Kontakte von Verwaltungen'],
  'fremdzahlen.json': ['Zahl anderer', 'Zahlen anderer'],
  begriffe: ['Begriff', 'Begriffe'],
  leitfaeden: ['Leitfaden', 'Leitfäden'],
  meldungen: ['Meldung', 'Meldungen'],
  projekte: ['Projekt', 'Projekte'],
  termine: ['Termin', 'Termine'],
  landschaft: ['Baustein der Verwaltungslandschaft', 'Bausteine der Verwaltungslandschaft'],
}

/** Files of which only is said that they differ. */
const GANZE: Readonly<Record<string, string>> = {
  'gebiete.json': 'Gebiete geändert',
  'startseite.json': 'Startseite geändert',
  'navigation.json': 'Navigation geändert',
  'betreiber.json': 'Betreiberangaben geändert',
  'bilder.json': 'Bilder geändert',
  'onlinedienste.json': 'Meldungen über Onlinedienste geändert',
  'verlauf.json': 'Verlauf des Umsetzungsstands fortgeschrieben',
}

/** The files of a snapshot by name, parsed; a file that is missing counts as empty. */
export type Dateien = Readonly<Record<string, unknown>>

/** „3 Fragen geändert, 1 Leistung neu, Startseite geändert“; „nichts“ when nothing differs. */
export function describeUnterschied(vorher: Dateien, nachher: Dateien): string {
  const listen = (dateien: Dateien): Dateien => ({ ...dateien, ...(dateien['wissen.json'] as object | undefined) })
  const [alt, neu] = [listen(vorher), listen(nachher)]
  const saetze = [
    ...Object.entries(ARTEN).flatMap(([name, woerter]) => vergleiche(alt[name], neu[name], woerter)),
    ...Object.entries(GANZE).flatMap(([name, satz]) => (gleich(alt[name], neu[name]) ? [] : [satz])),
  ]
  return saetze.length === 0 ? 'nichts' : saetze.join(', ')
}

function vergleiche(vorher: unknown, nachher: unknown, [eine, mehrere]: readonly [string, string]): readonly string[] {
  const [alt, neu] = [nachSchluessel(vorher), nachSchluessel(nachher)]
  const zahlen = {
    neu: [...neu.keys()].filter((key) => !alt.has(key)).length,
    geändert: [...neu].filter(([key, wert]) => alt.has(key) && alt.get(key) !== wert).length,
    entfernt: [...alt.keys()].filter((key) => !neu.has(key)).length,
  }
  return Object.entries(zahlen).flatMap(([wie, zahl]) => (zahl === 0 ? [] : [`${zahl} ${zahl === 1 ? eine : mehrere} ${wie}`]))
}

interface Eintrag {
  readonly slug?: string
  readonly von?: unknown
  readonly leistung?: string
  readonly ars?: string
  readonly sprache?: string
  readonly art?: string
  readonly zaehlweise?: string
  readonly gebiet?: string
  readonly stand?: string | null
}

function nachSchluessel(liste: unknown): ReadonlyMap<string, string> {
  const eintraege = (Array.isArray(liste) ? liste : []) as readonly Eintrag[]
  return new Map(eintraege.map((eintrag) => [schluessel(eintrag), JSON.stringify(eintrag)]))
}

function schluessel({ slug, von, leistung, ars, sprache, art, zaehlweise, gebiet, stand }: Eintrag): string {
  if (sprache !== undefined) return `${sprache}/${art}/${slug}`
  if (zaehlweise !== undefined) return `${zaehlweise}/${gebiet}/${stand}`
  return slug ?? (typeof von === 'string' ? von : `${leistung}/${ars}`)
}

function gleich(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
