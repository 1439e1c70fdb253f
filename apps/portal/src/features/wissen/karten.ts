import type { Leitfaden, Meldung, Projekt } from '@infoschalter/domain'
import type { Kachel } from '../../components/symbol/zeichnungen.ts'
import type { Wissenskarte } from '../../components/wissenskarte/view.ts'
import { formatDatum } from '../../texts/de.ts'
import { PROJEKTART, WISSENSEBENE } from '../../texts/wissen.ts'
import { BEREICHE } from './rahmen.ts'

const KACHEL: Record<Projekt['art'], Kachel> = {
  'best-practice': 'sonne',
  modellprojekt: 'feld',
  'efa-dienst': 'knopf',
  plattform: 'rathaus',
  standard: 'bogen',
}
const EBENENKACHEL: Record<Meldung['ebene'], Kachel> = { bund: 'faecher', land: 'waben', kommune: 'rathaus' }

export function projektkarte({ slug, titel, kurz, art, ebene }: Projekt): Wissenskarte {
  return { titel, kurz, ziel: `/wissen/projekte/${slug}`, merkmale: [PROJEKTART[art], WISSENSEBENE[ebene]], kachel: KACHEL[art] }
}

export function meldungskarte({ slug, titel, kurz, ebene, datum }: Meldung): Wissenskarte {
  const merkmale = [WISSENSEBENE[ebene], formatDatum(datum)]
  return { titel, kurz, ziel: `/wissen/meldungen/${slug}`, merkmale, kachel: EBENENKACHEL[ebene] }
}

export function leitfadenkarte({ slug, titel, kurz, fuer }: Leitfaden): Wissenskarte {
  return { titel, kurz, ziel: `/wissen/leitfaeden/${slug}`, merkmale: [fuer], kachel: BEREICHE.leitfaeden.kachel }
}
