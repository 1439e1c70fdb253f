import { type Ergaenzung, ErgaenzungSchema } from '@infoschalter/domain'
import { describe, expect, it } from 'vitest'
import { BIELEFELD, beispielInhalt } from './beispiel.ts'
import { BEISPIELTEXTE } from './beispiel-texte.ts'
import { compileSnapshot } from './compile.ts'

function ergaenzung(ars: string): Ergaenzung {
  return ErgaenzungSchema.parse({
    leistung: 'hund-anmelden',
    ars,
    text: [],
    oeffnungszeiten: [],
    kosten: '10 Euro',
    quellen: [{ titel: 'Satzung', url: 'https://stadt.example/' }],
    stand: '2026-11-25',
  })
}

describe('content as a whole', () => {
  const [hund, ...andere] = beispielInhalt().leistungen
  if (hund?.art !== 'beschrieben') throw new Error('the example begins with a described Leistung')
  it.each([
    [
      'a related Leistung that is not there',
      'verweis-ins-leere',
      { leistungen: [{ ...hund, verwandt: ['katze-anmelden'] }, ...andere] },
    ],
    ['a Lage that no register knows', 'lage-unbekannt', { leistungen: [{ ...hund, lage: 99 }, ...andere] }],
    ['a LeiKa key on two pages', 'leika-doppelt', { leistungen: [hund, { ...hund, slug: 'hund-melden' }, ...andere] }],
    [
      'an address twice',
      'slug-doppelt',
      { leistungen: [hund, ...andere, { ...hund, leika: ['99000000000000' as (typeof hund.leika)[number]] }] },
    ],
    [
      'a link into the void',
      'link-ins-leere',
      {
        leistungen: [
          {
            ...hund,
            abschnitte: {
              ...hund.abschnitte,
              hinweise: [{ art: 'absatz' as const, inhalt: [{ art: 'link' as const, text: 'dort', ziel: '/gibt-es-nicht' }] }],
            },
          },
          ...andere,
        ],
      },
    ],
    [
      'a start page that names what is not there',
      'verweis-ins-leere',
      { startseite: { oftGesucht: [], haeufigeAnliegen: ['weg'], fragen: [], lagen: [], besteAntworten: [] } },
    ],
    [
      'a Lage whose checklist names what is not there',
      'verweis-ins-leere',
      { lebenslagen: BEISPIELTEXTE.lebenslagen.map((lage) => ({ ...lage, schritte: [{ titel: 'Erst', leistungen: ['weg'] }] })) },
    ],
    [
      'a question that leads to an Anleitung that is not there',
      'verweis-ins-leere',
      { fragen: beispielInhalt().fragen.map((frage) => ({ ...frage, anleitungen: ['weg'] })) },
    ],
    [
      'a service for a Leistung that is not there',
      'verweis-ins-leere',
      { dienstangaben: BEISPIELTEXTE.dienstangaben.map((dienst) => ({ ...dienst, leistungen: ['weg'] })) },
    ],
    [
      'a tie to a part that is not there',
      'verweis-ins-leere',
      { wissen: { ...BEISPIELTEXTE.wissen, landschaft: BEISPIELTEXTE.wissen.landschaft.slice(0, 1) } },
    ],
    [
      'a variant without its original',
      'verweis-ins-leere',
      { uebersetzungen: BEISPIELTEXTE.uebersetzungen.map((variante) => ({ ...variante, slug: 'weg' })) },
    ],
    [
      'two pages of the same title',
      'titel-doppelt',
      { anleitungen: BEISPIELTEXTE.anleitungen.map((anleitung) => ({ ...anleitung, titel: 'Hund anmelden' })) },
    ],
    [
      'a page of text where the portal has a page of its own',
      'adresse-belegt',
      { seiten: beispielInhalt().seiten.map((seite, nr) => (nr === 0 ? { ...seite, slug: 'suche' as never } : seite)) },
    ],
    [
      'a Projekt where the portal has a page of its own',
      'adresse-belegt',
      {
        wissen: {
          ...BEISPIELTEXTE.wissen,
          projekte: BEISPIELTEXTE.wissen.projekte.map((projekt) => ({ ...projekt, slug: 'vergleich' as never })),
        },
      },
    ],
    ['an Ergänzung of what is no Kommune and no Kreis', 'ergaenzung-ohne-ort', { ergaenzungen: [ergaenzung('057000000000')] }],
    [
      'two Ergänzungen of a Kommune to one Leistung',
      'ergaenzung-doppelt',
      { ergaenzungen: [ergaenzung(BIELEFELD), ergaenzung(BIELEFELD)] },
    ],
    [
      'an Ergänzung to a Leistung that is not there',
      'verweis-ins-leere',
      { ergaenzungen: [{ ...ergaenzung(BIELEFELD), leistung: 'weg' }] },
    ],
    [
      'a navigation into the void',
      'link-ins-leere',
      { navigation: { ...beispielInhalt().navigation, bereiche: [{ titel: 'Weg', ziel: '/weg' }] } },
    ],
    [
      'a redirect over a page',
      'weiterleitung-ueber-seite',
      { weiterleitungen: [{ von: '/leistungen/hund-anmelden', nach: '/fragen' }] },
    ],
    [
      'a redirect over a page of a Leistung in a place',
      'weiterleitung-ueber-seite',
      { weiterleitungen: [{ von: '/leistungen/hund-anmelden/bielefeld', nach: '/fragen' }] },
    ],
    [
      'redirects in a circle',
      'weiterleitung-im-kreis',
      {
        weiterleitungen: [
          { von: '/a', nach: '/b' },
          { von: '/b', nach: '/a' },
        ],
      },
    ],
    ['a redirect into the void', 'weiterleitung-ins-leere', { weiterleitungen: [{ von: '/a', nach: '/weg' }] }],
    [
      'two redirects from one address',
      'weiterleitung-doppelt',
      {
        weiterleitungen: [
          { von: '/a', nach: '/fragen' },
          { von: '/a', nach: '/orte' },
        ],
      },
    ],
    [
      'an area within one that is missing',
      'gebiet-ohne-oberes',
      { gebiete: beispielInhalt().gebiete.filter((gebiet) => gebiet.ebene !== 'kreis') },
    ],
  ])('refuses %s', (_, regel, aenderung) => {
    const ergebnis = compileSnapshot(beispielInhalt(aenderung))
    expect(ergebnis.ok ? [] : ergebnis.probleme.map((problem) => problem.regel)).toContain(regel)
  })
})
