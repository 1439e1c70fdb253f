/**
 * Who may do what with which kind of document. One table, read by the access rules of every collection, by the workflow
 * and by the matrix in docs/redaktion.md.
 */
export const ROLLEN = ['administration', 'landesredaktion', 'verbandsredaktion', 'kommunalredaktion', 'lesend'] as const
export type Rolle = (typeof ROLLEN)[number]

export const ROLLE_NAME: Readonly<Record<Rolle, string>> = {
  administration: 'Administration',
  landesredaktion: 'Landesredaktion',
  verbandsredaktion: 'Verbandsredaktion',
  kommunalredaktion: 'Kommunalredaktion',
  lesend: 'Lesend',
}

export const AKTIONEN = ['lesen', 'anlegen', 'aendern', 'loeschen', 'freigeben'] as const
export type Aktion = (typeof AKTIONEN)[number]

/** `eigene`: documents of the own organisation. */
export type Reichweite = 'alle' | 'eigene' | 'keine'

/**
 * Kinds of documents that share their rules.
 *
 * - `katalog`: what the Land answers for: Leistungen, Lagen, Online-Dienste of Land and Bund, pages, translations, figures of others
 * - `auskunft`: what anyone may contribute: Fragen, Projekte, Meldungen, Leitfäden, Begriffe …
 * - `ergaenzung`: what Kommunen and Kreise say themselves about a Leistung, and answer for
 * - `verwaltung`: how Kommunen and Kreise are reached; they come from the register, nobody makes or removes one
 * - `medium`: pictures
 * - `organisation`: the organisations, with contact and address
 * - `konto`: the users
 * - `betrieb`: start page and details of the operator
 * - `protokoll`: the change log
 * - `rueckmeldung`: what readers write in the portal, and what they need online
 * - `abonnement`: who gets mail of what is new
 */
export const BEREICHE = [
  'katalog',
  'auskunft',
  'ergaenzung',
  'verwaltung',
  'medium',
  'organisation',
  'konto',
  'betrieb',
  'protokoll',
  'rueckmeldung',
  'abonnement',
] as const
export type Bereich = (typeof BEREICHE)[number]

type Zeile = readonly [lesen: Reichweite, anlegen: Reichweite, aendern: Reichweite, loeschen: Reichweite, freigeben: Reichweite]

const NUR_LESEN: Zeile = ['alle', 'keine', 'keine', 'keine', 'keine']
const NICHTS: Zeile = ['keine', 'keine', 'keine', 'keine', 'keine']
const ALLES: Zeile = ['alle', 'alle', 'alle', 'alle', 'alle']
const EIGENE_SCHREIBEN: Zeile = ['alle', 'eigene', 'eigene', 'eigene', 'keine']
const EIGENE: Zeile = ['alle', 'eigene', 'eigene', 'eigene', 'eigene']

const EIGENES_KONTO: Zeile = ['eigene', 'keine', 'eigene', 'keine', 'keine']

const PFLEGEN: Zeile = ['alle', 'keine', 'alle', 'keine', 'alle']
const EIGENE_PFLEGEN: Zeile = ['alle', 'keine', 'eigene', 'keine', 'keine']

const TABELLE: Readonly<Record<Bereich, Readonly<Record<Rolle, Zeile>>>> = {
  katalog: {
    administration: ALLES,
    landesredaktion: ALLES,
    verbandsredaktion: NUR_LESEN,
    kommunalredaktion: NUR_LESEN,
    lesend: NUR_LESEN,
  },
  auskunft: {
    administration: ALLES,
    landesredaktion: ALLES,
    verbandsredaktion: EIGENE,
    kommunalredaktion: EIGENE_SCHREIBEN,
    lesend: NUR_LESEN,
  },
  ergaenzung: {
    administration: ALLES,
    landesredaktion: ALLES,
    verbandsredaktion: NUR_LESEN,
    kommunalredaktion: EIGENE,
    lesend: NUR_LESEN,
  },
  verwaltung: {
    administration: PFLEGEN,
    landesredaktion: PFLEGEN,
    verbandsredaktion: NUR_LESEN,
    kommunalredaktion: EIGENE_PFLEGEN,
    lesend: NUR_LESEN,
  },
  medium: {
    administration: ['alle', 'alle', 'alle', 'alle', 'keine'],
    landesredaktion: ['alle', 'alle', 'alle', 'alle', 'keine'],
    verbandsredaktion: EIGENE_SCHREIBEN,
    kommunalredaktion: EIGENE_SCHREIBEN,
    lesend: NUR_LESEN,
  },
  organisation: {
    administration: ALLES,
    landesredaktion: NUR_LESEN,
    verbandsredaktion: EIGENE_PFLEGEN,
    kommunalredaktion: EIGENE_PFLEGEN,
    lesend: NUR_LESEN,
  },
  konto: {
    administration: ALLES,
    // Of her own account everybody changes name and password; address, role and organisation are given (see BENUTZER).
    landesredaktion: ['alle', 'keine', 'eigene', 'keine', 'keine'],
    verbandsredaktion: EIGENES_KONTO,
    kommunalredaktion: EIGENES_KONTO,
    lesend: EIGENES_KONTO,
  },
  betrieb: {
    administration: ALLES,
    landesredaktion: ALLES,
    verbandsredaktion: NUR_LESEN,
    kommunalredaktion: NUR_LESEN,
    lesend: NUR_LESEN,
  },
  // Nobody writes it: the program does.
  protokoll: {
    administration: NUR_LESEN,
    landesredaktion: NUR_LESEN,
    verbandsredaktion: ['eigene', 'keine', 'keine', 'keine', 'keine'],
    kommunalredaktion: ['eigene', 'keine', 'keine', 'keine', 'keine'],
    lesend: NICHTS,
  },
  // The portal brings it. What people have written is deleted when it is done with.
  rueckmeldung: {
    administration: ['alle', 'keine', 'alle', 'alle', 'keine'],
    landesredaktion: ['alle', 'keine', 'alle', 'alle', 'keine'],
    verbandsredaktion: NICHTS,
    kommunalredaktion: ['eigene', 'keine', 'eigene', 'keine', 'keine'],
    lesend: NICHTS,
  },
  // Addresses: for those who answer for the system, who delete one on request.
  abonnement: {
    administration: ['alle', 'keine', 'keine', 'alle', 'keine'],
    landesredaktion: NICHTS,
    verbandsredaktion: NICHTS,
    kommunalredaktion: NICHTS,
    lesend: NICHTS,
  },
}

/** How far a role reaches with an action. */
export function reichweite(rolle: Rolle, bereich: Bereich, aktion: Aktion): Reichweite {
  return TABELLE[bereich][rolle][AKTIONEN.indexOf(aktion)] ?? 'keine'
}
