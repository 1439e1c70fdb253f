import { stem } from './stamm.ts'
import type { Wort } from './woerter.ts'
import { fold } from './zeichen.ts'

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
endlich eigentlich uberhaupt trotzdem wirklich irgendwie irgendwo irgendwas vielleicht halt eben bloss einfach derzeit gibts gehts kanns ichs mans furs
aufs ans ums ubers unterm hinterm vorm aufm aufn nen nem ner unserm habs nie ganz etwa ungefahr davon
darauf dagegen deswegen deshalb ausserdem genau wohl obwohl falls bevor damals solche ware leider danke nein getan worden geworden
gewesen seid habt durfte sollten darin daruber hierzu hierfur dorthin dahin sowas deren dessen geblieben
drin drauf drum dran nix nichts heisst nennt meint gemeint begriff bedeutet bedeutung definition abkurzung abk liegt steht news launch tutorial neuigkeit neuigkeiten
gestern heute neulich kurzlich dauernd standig kummern kummere punktlich seit seitdem nochmal
januar februar marz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag
nrw nordrhein westfalen deutschland the of and for to my how do does did can could should would must need want where when who which what get got have
has had been with from your our their this that there it you we they me us a an i at on or if o u z
is are be am much many some any about into out so she he his please near by as really still already also just very too because
`
    .trim()
    .split(/\s+/),
)

export function isStoppwort(form: string): boolean {
  return STOPPWOERTER.has(form)
}

/** Stop words that turn the meaning round: who has no car wants something else than who says Auto. */
const VERNEINUNGEN = new Set('kein keine keinen keinem keiner keines nicht nie ohne'.split(' '))

export function isVerneint(woerter: readonly Wort[]): boolean {
  return woerter.some(({ form }) => VERNEINUNGEN.has(form))
}

/** The words that carry the meaning. A single letter or digit may be one: P-Konto, Anlage N, Stufe 2. */
export function inhaltswoerter(woerter: readonly Wort[]): readonly Wort[] {
  return woerter.filter((wort) => !isStoppwort(wort.form))
}

/** Words that say how, not what: they tell hits apart, but a hit without them is as good. */
const SCHWACH = staemme(
  'online digital internet melden formular antrag beantragen kosten gebühr unterlagen dauer termin neu andere bürgeramt stelle ort stadt gemeinde',
)

export function isSchwach(stamm: string): boolean {
  return SCHWACH.has(stamm)
}

/** Words of set phrases ("in der Lage sein"): they weigh like weak ones, but are part of the names that things and places have. */
const FLOSKELN = staemme('lage')

export function isFloskel(stamm: string): boolean {
  return FLOSKELN.has(stamm)
}

/** Of the weak words those that may be part of a name: an Online-Ausweis is no Ausweis. */
const WEGE = staemme('online digital internet')

export function isWeg(stamm: string): boolean {
  return WEGE.has(stamm)
}

/** What is done with a thing. Alone it finds the thing; beside the name of a thing it does not find another one. */
const HANDLUNGEN = staemme(
  'anmelden abmelden ummelden anzeigen verlängern ändern verlust diebstahl erneuern umtauschen vorlage abholen reservieren bezahlen kündigen eintragen erteilen suchen bestellen abgeben aufnehmen',
)

export function isHandlung(stamm: string): boolean {
  return HANDLUNGEN.has(stamm)
}

/** Of several things to do, those that somebody means who names the thing only; and those nobody means then. */
const HAUPTSACHEN = staemme('anmelden beantragen eröffnen')
const NEBENSACHEN = staemme(
  'abmelden ummelden ändern verlust diebstahl umtauschen widerruf löschen entziehen entzug rückgabe verlängern',
)
/** Special kinds of a thing: nobody means them who does not say so. */
const SONDERFORMEN = staemme('vorläufig international ersatz')

/** The stems in a title that make it one of the less wanted (Hund abmelden), where the usual wish is not in it too. */
export function nebensachen(imTitel: readonly string[]): readonly string[] {
  const hasHauptsache = imTitel.some((stamm) => HAUPTSACHEN.has(stamm))
  return imTitel.filter((stamm) => SONDERFORMEN.has(stamm) || (!hasHauptsache && NEBENSACHEN.has(stamm)))
}

function staemme(woerter: string): ReadonlySet<string> {
  return new Set(woerter.split(' ').map((wort) => stem(fold(wort))))
}

const PARTIKEL = new Set('an ab auf aus ein um weg zu zuruck hoch los raus rein'.split(' '))
/** What may follow a particle in the same sentence. */
const ANSCHLUSS = new Set('und oder aber wenn weil dass bevor damit nachdem'.split(' '))
/** The forms that stand apart from their particle, folded, by infinitive: "ich melde mich an", "der Ausweis läuft ab". */
const TRENNBAR: ReadonlyMap<string, string> = new Map(
  `
melden melde meldet; ziehen ziehe zieht; wandern wandere wandert; geben gebe gebt; holen hole holt; nehmen nehme nimmt;
lehnen lehne lehnt; schalten schalte schaltet; schreiben schreibe schreibt; tragen trage tragt; treten trete tritt; bauen baue baut;
reissen reisse reisst; laufen laufe lauft; tauschen tausche tauscht; stellen stelle stellt; laden lade ladt; reichen reiche reicht;
fullen fulle fullt; senden sende sendet; schicken schicke schickt; drucken drucke druckt; werfen werfe wirft; setzen setze setzt;
raumen raume raumt; suchen suche sucht; sagen sage sagt; machen mache macht; klagen klage klagt;
bilden bilde bildet; bringen bringe bringt; stehen stehe steht; rufen rufe ruft;
zahlen zahle zahlt; legen lege legt; hangen hange hangt; schliessen schliesse schliesst; reisen reise reist; lassen lasse lasst
`
    .split(';')
    .flatMap((verb): [string, string][] => {
      const formen = verb.trim().split(' ')
      return formen.map((form) => [form, formen[0] ?? ''])
    }),
)

/**
 * Puts together what is one word: a separated verb ("ich melde meinen Hund an" is read as "… anmelden") and "zu Hause". The
 * particle is the last word of its sentence; the verb stands where its first half stood.
 */
export function joinTrennbare(woerter: readonly Wort[]): readonly Wort[] {
  return joinZuhause(joinVerb(woerter))
}

function joinVerb(woerter: readonly Wort[]): readonly Wort[] {
  const ende = woerter.findIndex(
    ({ form }, stelle) => PARTIKEL.has(form) && (stelle === woerter.length - 1 || ANSCHLUSS.has(woerter[stelle + 1]?.form ?? '')),
  )
  const partikel = woerter[ende]
  const stelle = woerter.findIndex((wort, hier) => hier < ende && TRENNBAR.has(wort.form))
  const verb = woerter[stelle]
  if (partikel === undefined || verb === undefined) return woerter
  const form = `${partikel.form}${TRENNBAR.get(verb.form)}`
  return woerter.with(stelle, { ...verb, text: form, form }).toSpliced(ende, 1)
}

function joinZuhause(woerter: readonly Wort[]): readonly Wort[] {
  const stelle = woerter.findIndex(({ form }, hier) => form === 'zu' && woerter[hier + 1]?.form === 'hause')
  const zu = woerter[stelle]
  return zu === undefined ? woerter : woerter.toSpliced(stelle, 2, { ...zu, text: 'zuhause', form: 'zuhause' })
}
