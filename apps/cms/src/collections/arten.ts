import { ANLEITUNG, FRAGE, LAGE, ONLINEDIENST, SEITE } from './auskunft.ts'
import { ERGAENZUNG } from './ergaenzung.ts'
import { FREMDZAHL } from './fremdzahl.ts'
import type { Art, Inhaltsart } from './inhaltsart.ts'
import { LEISTUNG } from './leistung.ts'
import { TERMIN } from './termin.ts'
import { UEBERSETZUNG } from './uebersetzung.ts'
import { VERWALTUNG } from './verwaltung.ts'
import { WEITERLEITUNG } from './weiterleitung.ts'
import { BAUSTEIN, BEGRIFF, LEITFADEN, MELDUNG, PROJEKT } from './wissen.ts'

/** Every kind of content, in the order in which editors see them. */
export const INHALTSARTEN: Readonly<Record<Art, Inhaltsart>> = {
  leistungen: LEISTUNG,
  onlinedienste: ONLINEDIENST,
  fragen: FRAGE,
  anleitungen: ANLEITUNG,
  lagen: LAGE,
  uebersetzungen: UEBERSETZUNG,
  projekte: PROJEKT,
  meldungen: MELDUNG,
  leitfaeden: LEITFADEN,
  begriffe: BEGRIFF,
  landschaft: BAUSTEIN,
  termine: TERMIN,
  fremdzahlen: FREMDZAHL,
  seiten: SEITE,
  ergaenzungen: ERGAENZUNG,
  weiterleitungen: WEITERLEITUNG,
  verwaltungen: VERWALTUNG,
}
