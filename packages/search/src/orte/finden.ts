import { erlaubteFehler } from '../analyse/aehnlich.ts'
import { readWoerter } from '../analyse/woerter.ts'
import { cleanAnfrage } from '../analyse/zeichen.ts'
import type { Suchort } from '../index/dokument.ts'
import { liegtIn } from './aufloesen.ts'
import type { Ortsindex } from './ortsindex.ts'

/** What the place finder has found. Lists hold at most as many as asked for, the likeliest first. */
export type Ortsfund =
  | { readonly art: 'eindeutig'; readonly ort: Suchort }
  /** Several fit what was typed: a shared postcode, the beginning of several names. */
  | { readonly art: 'mehrdeutig'; readonly orte: readonly Suchort[] }
  /** None fits; these are spelt alike ("Meinten Sie"). */
  | { readonly art: 'vorschlag'; readonly orte: readonly Suchort[] }
  | { readonly art: 'unbekannt' }

const UNBEKANNT: Ortsfund = { art: 'unbekannt' }

/** Words around a place that say nothing more: "in der Stadt Köln", "Gemeinde Lage, NRW". */
const FUELLWORT = new Set(
  'in der die stadt gemeinde kreisstadt hansestadt plz ort d de nrw nordrhein westfalen deutschland'.split(' '),
)

/**
 * Finds a place by its name or a part of it, a postcode or the beginning of one, or both together ("33602 Bielefeld"). A name
 * in full or in a usual short form is unambiguous even if other names begin alike: Gütersloh is the town, the Kreis is
 * "Kreis Gütersloh". A word within the text that is no place is ignored only when a postcode stands beside it.
 */
export function findOrte(text: string, limit: number, index: Ortsindex): Ortsfund {
  const alle = readWoerter(cleanAnfrage(text)).map((wort) => wort.form)
  const ohne = alle.filter((form) => !FUELLWORT.has(form))
  if (alle.length === 0) return UNBEKANNT
  const plz = alle.find((form) => /^\d{5}$/.test(form))
  if (plz !== undefined) return findByPlz(plz, ohne.filter((form) => form !== plz).join(' '), limit, index)
  const form = ohne.join(' ')
  const genau = [alle.join(' '), form].map((name) => index.findByForm(name)).find((orte) => orte.length > 0)
  if (genau !== undefined) return auswahl(genau, limit)
  if (/^\d{2,4}$/.test(form)) return auswahl(beginntMitPlz(form, index), limit, 'mehrdeutig')
  return findByTeil(form, limit, index)
}

function findByPlz(plz: string, name: string, limit: number, index: Ortsindex): Ortsfund {
  const orte = index.findByPlz(plz)
  const genannt = name === '' ? [] : index.findByForm(name)
  const beide = orte.filter((ort) => genannt.some((anderer) => anderer.ars === ort.ars || liegtIn(ort, anderer)))
  if (beide.length > 0) return auswahl(beide, limit)
  if (genannt.length > 0) return auswahl([...new Set([...orte, ...genannt])], limit)
  return auswahl(orte, limit)
}

function beginntMitPlz(anfang: string, index: Ortsindex): readonly Suchort[] {
  return index.orte.filter((ort) => ort.plz.some((plz) => plz.startsWith(anfang)))
}

/** Beginnings of names first, then beginnings of later words, then the inside of words; typing errors last. */
function findByTeil(form: string, limit: number, index: Ortsindex): Ortsfund {
  if (form === '') return UNBEKANNT
  const gefunden = index.findByTeil(form)
  const kommunen = gefunden.filter((ort) => ort.art === 'kommune')
  // "Güters" means the town: who wants the Kreis says so.
  const gemeint = kommunen.length === 1 && form.length >= 3 && !form.includes('kreis') ? kommunen : gefunden
  if (gemeint.length > 0) return auswahl(gemeint, limit, form.length >= 3 ? 'eindeutig' : 'mehrdeutig')
  const aehnliche = index.findAehnliche(form, erlaubteFehler(form.length))
  return aehnliche.length === 0 ? UNBEKANNT : { art: 'vorschlag', orte: aehnliche.slice(0, limit) }
}

/** One is found, several are to choose from; a single one after little text is offered too. */
function auswahl(orte: readonly Suchort[], limit: number, beiEinem: 'eindeutig' | 'mehrdeutig' = 'eindeutig'): Ortsfund {
  const [erster] = orte
  if (erster === undefined) return UNBEKANNT
  if (orte.length === 1 && beiEinem === 'eindeutig') return { art: 'eindeutig', ort: erster }
  return { art: 'mehrdeutig', orte: orte.slice(0, limit) }
}
