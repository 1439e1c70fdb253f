import { WORTPAARE } from './wortpaare.ts'

/**
 * The stem of a folded German word: a light stemmer of the project's own. It removes inflection and brings a verb and its
 * noun in -ung together, and an adjective in -ig or -los and its noun in -keit; it does not touch -heit, -lich, -schaft and
 * other derivation.
 *
 * Rules, in this order, on words of four letters and more (n = letters that must stay):
 *
 * 1. A known family (wortpaare.ts): verloren, verlieren, Verlust.
 * 2. Participles and infinitives with an inserted ge or zu lose it: angemeldet, anzumelden → anmeld…; gemeldet → meld….
 * 3. -igkeit becomes -ig, -losigkeit -los: Arbeitslosigkeit → arbeitslos. -ung, -ungen, -ungs go (n ≥ 3): Anmeldung → anmeld.
 * 4. -erin, -erinnen become -er.
 * 5. -t goes from participles: after -ig, -ag (beantragt), in -det, -tet, -net (gemeldet), in -iert (aktiviert), in -ert after a prefix (verlängert).
 * 6. -nisse becomes -nis; -en, -em, -es, -e go (n ≥ 3); -n after l or r (n ≥ 4): wechseln, Kindern.
 * 7. -er goes (n ≥ 4): Kinder, verlängern.
 * 8. -s goes after b d f g h k l m n r t (n ≥ 4), and after a and o (Kitas, Autos; not -los).
 *
 * The result is no word and is never shown.
 */
export function stem(form: string): string {
  const familie = WORTPAARE.get(form)
  if (familie !== undefined) return familie
  if (form.length < 4 || /\d/.test(form)) return form
  if (FEST.has(form)) return form
  const stamm = withoutEndung(withoutEinschub(form))
  return WORTPAARE.get(stamm) ?? stamm
}

/** Words that look inflected and are not. */
const FEST = new Set([
  'zeitung',
  'zeitungen',
  'internet',
  'wert',
  'grenzwert',
  'campus',
  'status',
  'bonus',
  'intern',
  'extern',
  'modern',
  'bayern',
])

const VORSILBE = 'ab|an|auf|aus|ein|fest|frei|her|hin|mit|nach|um|vor|weg|weiter|zu|zuruck|zusammen'
const PARTIZIP_MIT_VORSILBE = new RegExp(`^(${VORSILBE})ge(.{2,}(?:[dtn]et|[ai]gt|igt|eigt|ert|llt|rrt|cht))$`)
const INFINITIV_MIT_ZU = new RegExp(`^(${VORSILBE})zu(.{4,}(?:en|ern|eln))$`)
const PARTIZIP = /^ge(.{2,}(?:[dtn]et|igt|agt|eigt|dert|hert))$/

function withoutEinschub(form: string): string {
  const getrennt = PARTIZIP_MIT_VORSILBE.exec(form) ?? INFINITIV_MIT_ZU.exec(form)
  if (getrennt !== null) return `${getrennt[1]}${getrennt[2]}`
  return PARTIZIP.exec(form)?.[1] ?? form
}

const ERT = /^(?:ab|an|auf|aus|be|ein|ent|er|um|ver|zer|zu|ander|forder|versicher).*ert$/

function withoutEndung(form: string): string {
  const eigenschaft = /^(.{3,}(?:los(?=igkeit)|ig(?=keit)(?<!losig)))(?:ig)?keit(?:en)?$/.exec(form)?.[1]
  if (eigenschaft !== undefined) return eigenschaft
  const ung = /^(.{3,}?)ung(?:en|s)?$/.exec(form)?.[1]
  if (ung !== undefined) return withoutEr(ung)
  const person = form.replace(/erin(?:nen)?$/, 'er')
  const partizip = withoutT(person)
  return withoutS(withoutEr(withoutVokalendung(partizip)))
}

function withoutT(form: string): string {
  if (/(?:[ai]g|eig)t$/.test(form) || (/.{3,}[dtn]et$/.test(form) && !form.endsWith('internet'))) return form.slice(0, -1)
  if (/.{3,}iert$/.test(form)) return form.slice(0, -1)
  if (ERT.test(form) && !form.endsWith('wert')) return form.slice(0, -1)
  return form
}

function withoutVokalendung(form: string): string {
  if (/niss(?:e|es|en)$/.test(form)) return form.replace(/s(?:e|es|en)$/, '')
  return /^(.{3,}?)(?:e[nms]|e)$/.exec(form)?.[1] ?? /^(.{3,}[lr])n$/.exec(form)?.[1] ?? form
}

function withoutEr(form: string): string {
  return /^(.{4,})er$/.exec(form)?.[1] ?? form
}

function withoutS(form: string): string {
  if (form.endsWith('los')) return form
  return /^(.{3,}[bdfghklmnrt]|.{3,}[ao])s$/.exec(form)?.[1] ?? form
}
