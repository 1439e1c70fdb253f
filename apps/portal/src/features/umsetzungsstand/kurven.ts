import { anteil, type Kennzahlen } from '@infoschalter/coverage'
import type { Basis } from '@infoschalter/snapshot'
import type { Zeitreihe } from '../../components/zeitreihe/view.ts'
import { formatDatum, formatZahl } from '../../texts/de.ts'
import type { Gezaehlter } from './stichtage.ts'
import { BASIS, formatAnteil } from './zahlen.ts'

/** Two counts of the same units. */
export function zaehlkurve(gezaehlte: readonly Gezaehlter[], basis: Basis): Zeitreihe {
  const { einheiten } = (gezaehlte.at(-1) as Gezaehlter).zahlen.gesamt
  const punkte = (lies: (zahlen: Kennzahlen) => number) =>
    gezaehlte.map(({ stichtag, zahlen }) => ({ stand: stichtag.monat, wert: lies(zahlen.gesamt) }))
  return {
    beschreibung: `Zeitreihe. ${anfangUndEnde('In mindestens einer Kommune', gezaehlte, ({ inMindestensEiner }) => formatZahl(inMindestensEiner))}; ${anfangUndEnde('flächendeckend', gezaehlte, ({ flaechendeckend }) => formatZahl(flaechendeckend))}. Jeder Monat steht in der Tabelle.`,
    reihen: [
      { name: 'in mind. einer Kommune', art: 'quadrat', punkte: punkte((zahlen) => zahlen.inMindestensEiner) },
      { name: 'flächendeckend', art: 'kreis', punkte: punkte((zahlen) => zahlen.flaechendeckend) },
    ],
    grenze: { wert: einheiten, name: `${formatZahl(einheiten)} ${BASIS[basis].mehrzahl} insgesamt` },
  }
}

/** In how many Kommunen they are online on average, in percent. */
export function anteilkurve(gezaehlte: readonly Gezaehlter[]): Zeitreihe {
  return {
    beschreibung: `Zeitreihe. ${anfangUndEnde('Anteil der Kommunen', gezaehlte, ({ paare }) => `${formatAnteil(paare.online, paare.von) ?? 'keine Angabe'} %`)}. Jeder Monat steht in der Tabelle.`,
    reihen: [
      {
        name: 'Anteil der Kommunen',
        art: 'raute',
        punkte: gezaehlte.flatMap(({ stichtag, zahlen }) => {
          const wert = anteil(zahlen.gesamt.paare.online, zahlen.gesamt.paare.von)
          return wert === null ? [] : [{ stand: stichtag.monat, wert: Math.floor(wert * 1_000) / 10 }]
        }),
      },
    ],
    grenze: { wert: 100, name: 'alles überall online' },
    einheit: '%',
  }
}

function anfangUndEnde(name: string, gezaehlte: readonly Gezaehlter[], format: (zahlen: Kennzahlen) => string): string {
  const [erster, letzter] = [gezaehlte[0], gezaehlte.at(-1)] as [Gezaehlter, Gezaehlter]
  return `${name}: ${format(erster.zahlen.gesamt)} im ${formatDatum(erster.stichtag.monat)}, ${format(letzter.zahlen.gesamt)} im ${formatDatum(letzter.stichtag.monat)}`
}
