import {
  type Abschnitt,
  type BeschriebeneLeistung,
  type Frage,
  FrageAngabenSchema,
  LeistungAngabenSchema,
  plainText,
  type Seite,
  SeiteAngabenSchema,
} from '@infoschalter/domain'
import { checkAngaben, type Datei } from './datei.ts'
import { readGegliedert } from './gattung.ts'
import { readTeile } from './teile.ts'

const TEILE = {
  voraussetzungen: { titel: 'Voraussetzungen', pflicht: true },
  unterlagen: { titel: 'Unterlagen', pflicht: true },
  ablauf: { titel: 'Ablauf', pflicht: true },
  fristen: { titel: 'Fristen', pflicht: true },
  kosten: { titel: 'Kosten', pflicht: false },
  hinweise: { titel: 'Hinweise', pflicht: false },
} as const satisfies Record<Abschnitt, { titel: string; pflicht: boolean }>

export function readLeistung(datei: Datei): BeschriebeneLeistung | null {
  const angaben = checkAngaben(LeistungAngabenSchema, datei)
  const abschnitte = readTeile(datei, 'Leistung', TEILE)
  return angaben === null || abschnitte === null ? null : { ...angaben, art: 'beschrieben', slug: datei.slug, abschnitte }
}

/** An answer must fit on a phone. */
const WOERTER_ANTWORT = 120

export function readFrage(datei: Datei): Frage | null {
  const angaben = checkAngaben(FrageAngabenSchema, datei)
  const antwort = datei.teile.find((teil) => teil.titel === null)?.text ?? []
  const mehr = datei.teile.find((teil) => teil.titel === 'Mehr')?.text ?? []
  for (const teil of datei.teile) {
    if (teil.titel !== null && teil.titel !== 'Mehr')
      datei.melde({
        regel: 'abschnitt-unbekannt',
        zeile: teil.zeile,
        meldung: `Eine Frage hat nur den Abschnitt „## Mehr“, nicht „${teil.titel}“.`,
      })
  }
  const woerter = plainText(antwort).split(/\s+/).length
  if (antwort.length === 0) datei.melde({ regel: 'antwort-fehlt', meldung: 'Unter den Angaben fehlt die Antwort.' })
  if (woerter > WOERTER_ANTWORT)
    datei.melde({
      regel: 'antwort-zu-lang',
      meldung: `Die Antwort hat ${woerter} Wörter, erlaubt sind ${WOERTER_ANTWORT}. Was darüber hinausgeht, kommt unter „## Mehr“.`,
    })
  return angaben === null || antwort.length === 0 ? null : { ...angaben, slug: datei.slug, antwort, mehr }
}

export const readSeite: (datei: Datei) => Seite | null = readGegliedert(SeiteAngabenSchema, 1)
