import type { BeschriebeneLeistung, Ebene, LeikaSchluessel, Leistung, RegisterLeistung } from '@infoschalter/domain'
import { zufall } from './zufall.ts'

/** A LeiKa-Leistung as a demo report can name it. */
export interface Angebot {
  readonly leika: LeikaSchluessel
  readonly name: string
  readonly titel: string
  readonly ozg: string
  readonly ebene: Ebene
  /** How readily administrations put it online, 0 to 1. */
  readonly beliebtheit: number
  /** The path of its address. */
  readonly pfad: string
}

/** Of the thousands that only the register knows, so many are enough. */
const STICHPROBE = 800

/** What the report may speak of, by key: all described services with all their keys, and a sample of the register's. */
export function selectAngebote(
  leistungen: readonly Leistung[],
  leikaNamen: ReadonlyMap<LeikaSchluessel, string>,
  seed: number,
): Angebot[] {
  const nameOf = (leika: LeikaSchluessel, sonst: string): string => leikaNamen.get(leika) ?? sonst
  const angebote = new Map<LeikaSchluessel, Angebot>()
  const beschriebene = leistungen.filter((leistung) => leistung.art === 'beschrieben')
  for (const leistung of beschriebene.toSorted((a, b) => (a.slug < b.slug ? -1 : 1))) {
    for (const angebot of beschriebeneAngebote(leistung, nameOf, seed)) {
      if (!angebote.has(angebot.leika)) angebote.set(angebot.leika, angebot)
    }
  }
  const register = leistungen
    .filter((leistung) => leistung.art === 'register')
    .filter((leistung) => !angebote.has(leistung.leika[0]))
  for (const angebot of stichprobe(register, nameOf, seed)) angebote.set(angebot.leika, angebot)
  return [...angebote.values()].toSorted((a, b) => (a.leika < b.leika ? -1 : 1))
}

type NameOf = (leika: LeikaSchluessel, sonst: string) => string

function beschriebeneAngebote(leistung: BeschriebeneLeistung, nameOf: NameOf, seed: number): Angebot[] {
  // Where one must come in person, nobody can have the whole of it online.
  const moegliche = leistung.persoenlich === undefined ? leistung.leika : leistung.leika.slice(1)
  return moegliche
    .map((leika) => ({ leika, index: leistung.leika.indexOf(leika) }))
    .map(({ leika, index }) => ({
      leika,
      name: nameOf(leika, leistung.titel),
      titel: leistung.titel,
      ozg: leistung.ozg ?? '',
      ebene: leistung.zustaendig.ebene,
      // The first key is the one most wanted.
      beliebtheit: (0.45 + 0.5 * zufall(seed, 'beliebt', leika)) * (index === 0 ? 1 : 0.6),
      pfad: index === 0 ? leistung.slug : `${leistung.slug}/${leika}`,
    }))
}

function stichprobe(register: readonly RegisterLeistung[], nameOf: NameOf, seed: number): Angebot[] {
  return register
    .flatMap((leistung): Angebot[] => {
      const [leika] = leistung.leika
      // Without a Verrichtung the key names a topic, not a service.
      if (leika.slice(8, 11) === '000') return []
      const name = nameOf(leika, leistung.titel)
      return [
        {
          leika,
          name,
          titel: leistung.titel,
          ozg: leistung.ozg ?? '',
          ebene: leistung.ebene ?? erfundeneEbene(zufall(seed, 'ebene', leika)),
          // Few are widespread, most are rare.
          beliebtheit: 0.06 + 0.5 * zufall(seed, 'beliebt', leika) ** 2,
          pfad: `dienste/${toPfad(leistung.titel)}`,
        },
      ]
    })
    .map((angebot) => ({ angebot, los: zufall(seed, 'stichprobe', angebot.leika) }))
    .toSorted((a, b) => a.los - b.los || (a.angebot.leika < b.angebot.leika ? -1 : 1))
    .slice(0, STICHPROBE)
    .map(({ angebot }) => angebot)
}

/** For most services the register leaves open who carries them out: an invented report may choose, as the Länder do. */
function erfundeneEbene(los: number): Ebene {
  if (los < 0.55) return 'kommune'
  return los < 0.85 ? 'kreis' : 'land'
}

const UMLAUTE: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

function toPfad(titel: string): string {
  return titel
    .toLowerCase()
    .replace(/[äöüß]/g, (zeichen) => UMLAUTE[zeichen] ?? '')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '')
}
