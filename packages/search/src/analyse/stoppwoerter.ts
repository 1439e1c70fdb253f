import type { Wort } from './woerter.ts'

/**
 * Words that say nothing about what is wanted, folded. Verbs that name an action (anmelden, beantragen, verlieren) are
 * not among them.
 */
const STOPPWOERTER = new Set(
  `
ab aber alle allen alles als also am an auch auf aus bei beim bin bis bist bitte da dabei dafur damit dann das dass dein deine dem den denn
der des dich die dies diese diesem diesen dieser dieses dir doch dort du durch durfen darf durfte ein eine einem einen einer eines er es etwas
euer eure fur gar geht gerade gern gerne gibt haben habe hab hat hatte hatten hallo her hier hin ich ihm ihn ihnen ihr ihre ihrem ihren ihrer
im in ins innen ist ja jede jeden jeder jetzt kann kannst konnen konnte kein keine keinen konnten mal man mehr mein meine meinem meinen meiner meines mich
mir mit mochte mochten muss musst mussen musste nach nachdem nicht noch nun nur ob oder ohne per schon sehr sein seine seinem seinen seiner sich sie
sind so soll sollen sollte sowie tun tut uber um und uns unser unsere unserem unseren unter vom von vor war was wann warum wegen welche welchem
welchen welcher welches wem wen wenn wer werde werden wie wieder wieso wir wird wo wofur woher wohin womit will wollen wurde wurden zu zum zur
zwischen bekomme bekommen kriege kriegen bekommt brauche braucht brauchen benotige benotigen finde mache machen macht gemacht gehen gehe lassen
nrw nordrhein westfalen deutschland the of and for to my how
`
    .trim()
    .split(/\s+/),
)

export function isStoppwort(form: string): boolean {
  return STOPPWOERTER.has(form)
}

/** The words that carry the meaning. A single letter carries none; a single digit may (Stufe 2). */
export function inhaltswoerter(woerter: readonly Wort[]): readonly Wort[] {
  return woerter.filter((wort) => !isStoppwort(wort.form) && (wort.form.length > 1 || /\d/.test(wort.form)))
}

/** Stems of words that say how, not what: they tell hits apart, but a hit without them is as good. */
const SCHWACH = new Set(
  'online digital internet formular antrag beantrag kost gebuhr unterlag dauer dau termin neu ander burgeramt stell ort stadt gemeind'.split(
    ' ',
  ),
)

export function isSchwach(stamm: string): boolean {
  return SCHWACH.has(stamm)
}

/** Stems of what is done with a thing. Alone they find it; beside the name of a thing they do not find another one. */
const HANDLUNGEN = new Set(
  'anmeld abmeld ummeld meld anzeig verlang ander verlust diebstahl erneu umtausch vorlag abhol reservi zahl kundig eintrag erteil such bestell abgab aufnahm'.split(
    ' ',
  ),
)

export function isHandlung(stamm: string): boolean {
  return HANDLUNGEN.has(stamm)
}

/** Of several things to do, those that somebody means who names the thing only; and those nobody means then. */
const HAUPTSACHEN = new Set(['anmeld', 'beantrag', 'eroffn'])
const NEBENSACHEN = new Set(
  'abmeld ummeld ander verlust diebstahl umtausch vorlaufig international widerruf loschung losch entzieh entzug ruckgab verlang ersatz'.split(
    ' ',
  ),
)

/** The stems in a title that make it one of the less wanted: Hund abmelden. Empty where the usual wish is in it too. */
export function nebensachen(staemme: readonly string[]): readonly string[] {
  return staemme.some((stamm) => HAUPTSACHEN.has(stamm)) ? [] : staemme.filter((stamm) => NEBENSACHEN.has(stamm))
}

const PARTIKEL = new Set(['an', 'ab', 'um', 'aus', 'ein', 'zu', 'weg'])
const TRENNBAR = new Map([
  ['melde', 'melden'],
  ['melden', 'melden'],
  ['meldet', 'melden'],
  ['ziehe', 'ziehen'],
  ['ziehen', 'ziehen'],
  ['zieht', 'ziehen'],
])

/**
 * Puts a separated verb together: "ich melde meinen Hund an" is read as "… anmelden". The particle is the last word.
 * The joined verb stands where its first half stood.
 */
export function joinTrennbare(woerter: readonly Wort[]): readonly Wort[] {
  const partikel = woerter.at(-1)
  if (partikel === undefined || !PARTIKEL.has(partikel.form)) return woerter
  const stelle = woerter.findIndex((wort) => TRENNBAR.has(wort.form))
  const verb = woerter[stelle]
  if (verb === undefined) return woerter
  const form = `${partikel.form}${TRENNBAR.get(verb.form)}`
  return woerter.with(stelle, { ...verb, text: form, form }).slice(0, -1)
}
