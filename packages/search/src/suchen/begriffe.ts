import { erlaubteFehler } from '../analyse/aehnlich.ts'
import { ALLTAGSWORTE } from '../analyse/alltag.ts'
import { type Fremdheit, fremdheit, isAmtlich, isAmtsnah, isFachwort } from '../analyse/fremdes.ts'
import { stem } from '../analyse/stamm.ts'
import { inhaltswoerter, isFloskel, isHandlung, isSchwach, joinTrennbare } from '../analyse/stoppwoerter.ts'
import type { Wort } from '../analyse/woerter.ts'
import { zerlege } from '../analyse/zerlegen.ts'
import type { Lexikon } from '../index/lexikon.ts'
import { keyOf } from '../index/phrasen.ts'

/** More words add nothing but work. */
const MAX_WOERTER = 12
const MAX_ANFAENGE = 12
const MIN_ANFANG = 3
/** How good the official name is for an everyday word. */
const ALLTAG = 0.6
/** How good a compound is for one of its words. */
const GETRENNT = 0.9

/** One way to look for a word: the stems that should all be found, and how good a find is (1 = the word itself). */
export interface Variante {
  readonly staemme: readonly string[]
  readonly gewicht: number
}

/** Where a word says by itself that an office is meant: everywhere (isAmtlich), or here, since only our titles have it (isFachwort). */
type Amtlichkeit = 'ueberall' | 'hier'

/** A word of the query and every way to look for it. */
export interface Begriff {
  readonly wort: Wort
  readonly varianten: readonly Variante[]
  /** Stems that say the same and may stand for it in a title or synonym; the likeliest first. */
  readonly gleichwertig: readonly string[]
  /** Says how, not what (online, Kosten): see isSchwach. */
  readonly schwach: boolean
  /** Names a thing: neither weak nor what is done with things (anmelden). */
  readonly sache: boolean
  /** Names something that no office deals with, or seldom one: see fremdheit. */
  readonly fremd: Fremdheit | null
  /** Names a thing so plainly that an office may be meant even beside a word from another world. */
  readonly amtsnah: boolean
  readonly amtlich: Amtlichkeit | null
  /** The word that was probably meant, when this one is unknown; as people write it. */
  readonly korrektur: string | null
}

export interface Wissen {
  readonly lexikon: Lexikon
  /** Stands anywhere in the index, running text included. */
  hasStamm(stamm: string): boolean
  /** Stands in the title of something that is described, not only listed in a register. */
  isTitelstamm(stamm: string): boolean
}

/**
 * The words of a query that are searched, at most 12. Each word is looked for as itself, by its official name, by its parts
 * when it is a compound, the last one also as the beginning of a word. Only a word that is unknown in all these ways is taken
 * for a typing error: what exists is never corrected.
 *
 * @param isOffen whether the last word may still be unfinished
 * @param nebenbei words that say for whom, not what: they count as weak
 */
export function toBegriffe(
  woerter: readonly Wort[],
  isOffen: boolean,
  wissen: Wissen,
  nebenbei: readonly Wort[] = [],
): readonly Begriff[] {
  const inhalt = inhaltswoerter(joinTrennbare(woerter))
  const einmalig = [...new Map(inhalt.map((wort) => [stem(wort.form), wort])).values()].slice(0, MAX_WOERTER)
  const letztes = isOffen ? woerter.at(-1) : undefined
  const getrennte = getrennteVarianten(woerter, wissen)
  return einmalig.map((wort) => {
    const begriff = toBegriff(wort, wort === letztes, getrennte.get(wort) ?? [], wissen)
    return nebenbei.includes(wort) ? { ...begriff, schwach: true, sache: false } : begriff
  })
}

/** A compound written apart ("Geburts Urkunde") is looked for as a whole too, for both its words. */
function getrennteVarianten(woerter: readonly Wort[], wissen: Wissen): ReadonlyMap<Wort, readonly Variante[]> {
  const paare = woerter.slice(1).flatMap((rechts, stelle) => {
    const links = woerter[stelle]
    if (links === undefined || links.form.length < MIN_ANFANG || rechts.form.length < MIN_ANFANG) return []
    const ganzes = `${links.form}${rechts.form}`
    if (!wissen.lexikon.hasForm(ganzes)) return []
    return [links, rechts].map((wort) => ({ wort, variante: { staemme: [wissen.lexikon.stem(ganzes)], gewicht: GETRENNT } }))
  })
  return new Map(
    [...Map.groupBy(paare, ({ wort }) => wort)].map(([wort, mehrere]) => [wort, mehrere.map(({ variante }) => variante)]),
  )
}

function toBegriff(wort: Wort, isAnfang: boolean, getrennte: readonly Variante[], wissen: Wissen): Begriff {
  const stamm = stem(wort.form)
  const schwach = isFloskel(stamm) || (isSchwach(stamm) && getrennte.length === 0)
  const alltag = alltagsstaemme(wort.form, stamm, wissen)
  const direkt: readonly Variante[] = [
    ...(wissen.hasStamm(stamm) ? [{ staemme: [stamm], gewicht: 1 }] : []),
    ...alltag.map((anderer) => ({ staemme: [anderer], gewicht: ALLTAG })),
    ...getrennte,
    ...teilvarianten(wort.form, stamm, wissen),
    ...(isAnfang ? anfangsvarianten(wort.form, stamm, wissen) : []),
  ]
  const fremd = fremdheit(wort.form)
  const sache = !schwach && !isHandlung(stamm)
  const grenze = direkt.length === 0 ? erlaubteFehler(wort.form.length) : isVielleichtTippfehler(wort.form, stamm, wissen) ? 1 : 0
  const aehnliche = grenze === 0 ? [] : wissen.lexikon.findAehnliche(wort.form, grenze).slice(0, 3)
  const gemeint = aehnliche[0]?.wert.stamm
  return {
    wort,
    gleichwertig:
      direkt.length === 0 ? [gemeint ?? stamm, ...alltag] : [stamm, ...alltag, ...(gemeint === undefined ? [] : [gemeint])],
    schwach: schwach || fremd === 'mehrdeutig',
    sache,
    fremd,
    amtsnah:
      fremd === null && isAmtsnah(wort.form, sache && wissen.lexikon.hasStamm(stamm) && !wissen.lexikon.isKlein(wort.form)),
    amtlich: isAmtlich(wort.form) ? 'ueberall' : sache && wissen.isTitelstamm(stamm) && isFachwort(stamm) ? 'hier' : null,
    varianten: [
      ...direkt,
      ...aehnliche.map(({ wert, fehler }, nr) => ({ staemme: [wert.stamm], gewicht: (fehler === 1 ? 0.8 : 0.6) - 0.1 * nr })),
    ],
    korrektur: direkt.length === 0 ? (aehnliche[0]?.wert.anzeige ?? null) : null,
  }
}

/** A long word that stands nowhere and is found by its parts or beginning only may be another one with a slip of the finger. */
const MIN_TIPPFEHLER = 8

function isVielleichtTippfehler(form: string, stamm: string, wissen: Wissen): boolean {
  return form.length >= MIN_TIPPFEHLER && !wissen.hasStamm(stamm) && !wissen.lexikon.hasForm(form)
}

function alltagsstaemme(form: string, stamm: string, wissen: Wissen): readonly string[] {
  const worte = ALLTAGSWORTE.get(form) ?? ALLTAGSWORTE.get(stamm) ?? []
  return worte.map(stem).filter((anderer) => anderer !== stamm && wissen.hasStamm(anderer))
}

/** A compound that the corpus does not know is its parts; one that it knows seldom needs them. */
function teilvarianten(form: string, stamm: string, wissen: Wissen): readonly Variante[] {
  const staemme = [...new Set(zerlege(form, wissen.lexikon).map(stem))].filter((teil) => teil !== stamm)
  if (staemme.length === 0) return []
  return [{ staemme, gewicht: wissen.hasStamm(stamm) ? 0.3 : 0.75 }]
}

function anfangsvarianten(form: string, stamm: string, wissen: Wissen): readonly Variante[] {
  if (form.length < MIN_ANFANG) return []
  const gewicht = wissen.hasStamm(stamm) ? 0.25 : 0.7
  const beste = new Map<string, number>()
  for (const eintrag of wissen.lexikon.findAnfang(form, MAX_ANFAENGE)) {
    if (eintrag.stamm === stamm) continue
    const naehe = (gewicht * form.length) / eintrag.form.length
    beste.set(eintrag.stamm, Math.max(naehe, beste.get(eintrag.stamm) ?? 0))
  }
  return [...beste].map(([anderer, naehe]) => ({ staemme: [anderer], gewicht: naehe }))
}

/**
 * The wordings under which the query may be known as a whole: as typed, and with one word replaced by another that
 * says the same ("Ausweis verlängern" is a way to say "Personalausweis verlängern") or by its parts ("Gewerbeanmeldung" is
 * "Gewerbe anmelden"); without the way (online) too.
 */
export function phrasenSchluessel(begriffe: readonly Begriff[], verneint: boolean): readonly string[] {
  const eigene = begriffe.map(({ gleichwertig }) => gleichwertig[0] ?? '')
  const ersetzte = begriffe.flatMap(({ gleichwertig, varianten }, stelle) => [
    ...gleichwertig.slice(1).map((stamm) => eigene.with(stelle, stamm)),
    ...varianten.filter(({ staemme }) => staemme.length > 1).map(({ staemme }) => eigene.toSpliced(stelle, 1, ...staemme)),
  ])
  const keys = [eigene, ...ersetzte].flatMap((staemme) => [
    keyOf(staemme, { verneint }),
    keyOf(staemme, { verneint, ohneWege: true }),
  ])
  return [...new Set(keys)].filter((key) => key !== null)
}
