import { GROESSENKLASSEN, groessenklasse } from '@infoschalter/coverage'
import { type Gebiet, kreiseOf, type Projekt } from '@infoschalter/domain'
import type { Snapshot } from '@infoschalter/snapshot'
import { nachAlphabet } from '../../texts/de.ts'
import { themenfeldName } from '../../texts/katalog.ts'
import { PROJEKTART, PROJEKTZUSTAND, REIFEGRAD } from '../../texts/wissen.ts'
import { EBENENMERKMAL, type Merkmal, type Ordnung, THEMENMERKMAL } from './filter.ts'
import { kommunenVon } from './steckbrief.ts'

/** The query parameters of the list. */
export const PROJEKTFILTER = [
  'art',
  'thema',
  'feld',
  'ebene',
  'bezirk',
  'groesse',
  'zustand',
  'reifegrad',
  'lizenz',
  'efa',
  'ordnung',
]

/** A Kreis is no town: whoever looks for one of their own size does not mean a Kreis with as many people. */
const KREIS = 'kreis'

/** What Projekte can be narrowed by. Some of it follows from the Kommunen, Kreise and Leistungen that a Projekt names. */
export function projektmerkmale(snapshot: Snapshot): readonly Merkmal<Projekt>[] {
  const jeProjekt = new Map(snapshot.wissen.projekte.alle.map((projekt) => [projekt.slug, abgeleitet(snapshot, projekt)]))
  const von = ({ slug }: Projekt) => jeProjekt.get(slug)
  return [
    { name: 'art', titel: 'Art', werte: PROJEKTART, hat: ({ art }, wert) => art === wert },
    THEMENMERKMAL,
    {
      name: 'feld',
      titel: 'Themenfeld der Leistungen',
      werte: Object.fromEntries(snapshot.katalog.themenfelder.map((feld) => [String(feld.nummer), themenfeldName(feld)])),
      hat: (projekt, wert) => von(projekt)?.felder.has(wert) ?? false,
    },
    EBENENMERKMAL,
    {
      name: 'bezirk',
      titel: 'Regierungsbezirk',
      werte: Object.fromEntries(
        snapshot.gebiete.alle
          .filter(({ ebene }) => ebene === 'regierungsbezirk')
          .map(({ slug, name }) => [slug.replace('regierungsbezirk-', ''), name.replace('Regierungsbezirk ', '')]),
      ),
      hat: (projekt, wert) => von(projekt)?.bezirke.has(wert) ?? false,
    },
    {
      name: 'groesse',
      titel: 'Größe der Kommune oder Kreis',
      // No number as a key: such keys would come in another order.
      werte: Object.fromEntries([
        ...GROESSENKLASSEN.map(({ id, name }) => [id, `${name} Menschen`]),
        [KREIS, 'Kreis, gleich wie groß'],
      ]),
      hat: (projekt, wert) => von(projekt)?.groessen.has(wert) ?? false,
    },
    { name: 'zustand', titel: 'Stand', werte: PROJEKTZUSTAND, hat: ({ zustand }, wert) => zustand === wert },
    {
      name: 'reifegrad',
      titel: 'Reifegrad',
      werte: Object.fromEntries(Object.entries(REIFEGRAD).map(([grad, wort]) => [grad, `${grad}: ${wort}`])),
      hat: ({ reifegrad }, wert) => String(reifegrad) === wert,
    },
    {
      name: 'lizenz',
      titel: 'Quelltext',
      werte: { offen: 'offen', unbekannt: 'keine Lizenz dokumentiert' },
      hat: ({ lizenz, code }, wert) => (lizenz !== undefined || code !== undefined) === (wert === 'offen'),
    },
    {
      name: 'efa',
      titel: 'Einer für alle (EfA)',
      werte: { ja: 'EfA-Dienst', nein: 'kein EfA-Dienst' },
      hat: ({ art }, wert) => (art === 'efa-dienst') === (wert === 'ja'),
    },
  ]
}

interface Abgeleitet {
  readonly felder: ReadonlySet<string>
  readonly bezirke: ReadonlySet<string>
  readonly groessen: ReadonlySet<string>
}

function abgeleitet(snapshot: Snapshot, projekt: Projekt): Abgeleitet {
  const { kommunen, leistungen } = projekt
  const orte = kommunenVon(snapshot, kommunen)
  const kreise = kreiseOf(projekt, snapshot.gebiete.kreise)
  const felder = snapshot.leistungen
    .findAll(leistungen)
    .flatMap((leistung) => (leistung.art === 'beschrieben' ? [snapshot.katalog.findLage(leistung.lage)?.themenfeld] : []))
  return {
    felder: new Set(felder.map(String)),
    bezirke: new Set([...orte, ...kreise].flatMap((ort) => bezirkVon(snapshot, ort))),
    groessen: new Set([...orte.flatMap((ort) => groessenklasse(ort) ?? []), ...(kreise.length > 0 ? [KREIS] : [])]),
  }
}

function bezirkVon({ gebiete }: Snapshot, { ars }: Gebiet): readonly string[] {
  return gebiete
    .kette(ars)
    .filter(({ ebene }) => ebene === 'regierungsbezirk')
    .map(({ slug }) => slug.replace('regierungsbezirk-', ''))
}

export const PROJEKTORDNUNGEN: readonly Ordnung<Projekt>[] = [
  { wert: 'name', titel: 'nach Namen', vergleiche: (a, b) => nachAlphabet(a.titel, b.titel) },
  {
    wert: 'neu',
    titel: 'zuletzt begonnen zuerst',
    vergleiche: (a, b) => (b.beginn ?? '').localeCompare(a.beginn ?? ''),
  },
  { wert: 'geprueft', titel: 'zuletzt geprüft zuerst', vergleiche: (a, b) => b.stand.localeCompare(a.stand) },
]
