import { METHODE, METHODEN, type Messmethode } from '@infoschalter/coverage'
import type { Ars, Problem, Quelle } from '@infoschalter/domain'
import { type Monat, measureStichtag, messungNach, parseStichtagsgrundlage, type Stichtag } from '@infoschalter/snapshot'
import { tagIn } from '../zeit.ts'
import { digestOf, type Gespeichert, readGrundlage, readStichtage, stichtagePfad, writeStichtag } from './ablage.ts'
import { entscheide, monatIn } from './monat.ts'

/** What is about to be published, as far as the history depends on it. */
export interface Stichtagseingang {
  readonly varDir: string
  readonly jetzt: Date
  /** The report that the figures are made from; null: there is none, and nothing to count. */
  readonly bericht: (Pick<Quelle, 'titel' | 'herausgeber' | 'lizenz' | 'demo' | 'stand'> & { readonly importiert: string }) | null
  /** What the figures depend on, packed by the snapshot. */
  readonly grundlage: Buffer
  /** For each ARS that is gone the one that stands in its place. */
  readonly nachfolger: ReadonlyMap<Ars, Ars>
  readonly methode?: number
  readonly methoden?: ReadonlyMap<number, Messmethode>
}

/** The history as it is to be published. Nothing is kept before that has been done. */
export interface Fortschreibung {
  readonly verlauf: readonly Stichtag[]
  readonly hinweise: readonly Problem[]
  /** Keeps what is new. */
  readonly sichere: () => Promise<void>
}

interface Neues {
  readonly gespeichert: Gespeichert
  readonly grundlage: Buffer | null
}

/**
 * Puts the month of the report into the history, with the reasons why it differs from the Stichtag before; counts months that
 * the method of today has never counted, beside what was published of them. What was published of a month that is over stays.
 */
export async function schreibeFort(eingang: Stichtagseingang): Promise<Fortschreibung> {
  const { varDir, jetzt, bericht } = eingang
  const ordner = stichtagePfad(varDir, bericht?.demo ?? false)
  const { gespeicherte, probleme } = await readStichtage(ordner)
  const heute = monatIn(jetzt)
  const bekannte = gespeicherte.filter(({ stichtag }) => stichtag.monat <= heute)
  const hinweise = [
    ...probleme,
    ...gespeicherte.slice(bekannte.length).map(({ stichtag }) => inDerZukunft(stichtag.monat, heute)),
  ]
  const neue = new Map<Monat, Neues>()
  if (bericht !== null) {
    const neu = await countBericht(ordner, eingang, bericht, bekannte)
    if (neu === 'zukunft') hinweise.push(inDerZukunft(monatIn(new Date(bericht.importiert)), heute))
    else if (neu !== null) neue.set(neu.gespeichert.stichtag.monat, neu)
  }
  for (const nachgezaehlt of await countByMethode(ordner, eingang, bekannte))
    if (!neue.has(nachgezaehlt.gespeichert.stichtag.monat)) neue.set(nachgezaehlt.gespeichert.stichtag.monat, nachgezaehlt)
  const alle = new Map(bekannte.map(({ stichtag }) => [stichtag.monat, stichtag]))
  for (const [monat, { gespeichert }] of neue) alle.set(monat, gespeichert.stichtag)
  return {
    verlauf: [...alle.values()].toSorted((a, b) => (a.monat < b.monat ? -1 : 1)),
    hinweise,
    async sichere() {
      for (const { gespeichert, grundlage } of neue.values()) await writeStichtag(ordner, gespeichert, grundlage)
    },
  }
}

async function countBericht(
  ordner: string,
  eingang: Stichtagseingang,
  bericht: NonNullable<Stichtagseingang['bericht']>,
  bekannte: readonly Gespeichert[],
): Promise<Neues | 'zukunft' | null> {
  const { jetzt, grundlage, nachfolger, methode = METHODE, methoden = METHODEN } = eingang
  const digest = digestOf(grundlage)
  const importiert = new Date(bericht.importiert)
  const monat = monatIn(importiert)
  const vorhandene = bekannte.map(({ stichtag, digest }) => ({ monat: stichtag.monat, digest }))
  const entscheidung = entscheide({ monat, digest }, monatIn(jetzt), vorhandene)
  if (entscheidung === 'zukunft') return 'zukunft'
  if (entscheidung === 'lassen') return null
  const vorher = await readVorherigen(ordner, bekannte, monat)
  const gelesen = parseStichtagsgrundlage(grundlage)
  const { titel, herausgeber, lizenz, demo, stand } = bericht
  const stichtag: Stichtag = {
    monat,
    bericht: {
      titel,
      herausgeber,
      lizenz,
      demo,
      stand,
      importiert: tagIn(importiert),
      meldungen: gelesen.dienste.zeileArs.length,
    },
    messungen: [measureStichtag(gelesen, vorher, methode, nachfolger, methoden)],
  }
  return { gespeichert: { stichtag, digest }, grundlage }
}

/** The Stichtag before a month; null: there is none, or what it was counted from is lost, so that nothing can be explained. */
async function readVorherigen(ordner: string, bekannte: readonly Gespeichert[], monat: Monat) {
  const vorheriger = bekannte.findLast(({ stichtag }) => stichtag.monat < monat)
  if (vorheriger === undefined) return null
  const grundlage = await readGrundlage(ordner, vorheriger)
  return grundlage === null ? null : { monat: vorheriger.stichtag.monat, grundlage }
}

/** Months that the method has not counted yet, counted by it. One of which the ground is lost stays as it is. */
async function countByMethode(
  ordner: string,
  { nachfolger, methode = METHODE, methoden = METHODEN }: Stichtagseingang,
  bekannte: readonly Gespeichert[],
): Promise<readonly Neues[]> {
  const neue: Neues[] = []
  for (const gespeichert of bekannte) {
    const { stichtag, digest } = gespeichert
    if (messungNach(stichtag, methode) !== undefined) continue
    const grundlage = await readGrundlage(ordner, gespeichert)
    if (grundlage === null) continue
    const vorher = await readVorherigen(ordner, bekannte, stichtag.monat)
    const messung = measureStichtag(grundlage, vorher, methode, nachfolger, methoden)
    neue.push({
      gespeichert: { stichtag: { ...stichtag, messungen: [...stichtag.messungen, messung] }, digest },
      grundlage: null,
    })
  }
  return neue
}

function inDerZukunft(monat: Monat, heute: Monat): Problem {
  return {
    regel: 'stichtag-in-der-zukunft',
    schwere: 'warnung',
    datei: `${monat}.json`,
    meldung: `Der Monat ${monat} ist noch nicht da (jetzt: ${heute}); seine Zahlen werden nicht gezeigt. Prüfen Sie die Uhr des Rechners. Stimmt sie wieder, lesen Sie den Bericht noch einmal ein.`,
  }
}
