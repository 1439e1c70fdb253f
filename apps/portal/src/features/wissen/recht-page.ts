import { type Begriff, lastDay } from '@infoschalter/domain'
import { html } from 'hono/html'
import { createMarkierung, verlinkteBegriffe } from '../../components/begriff/markieren.ts'
import { begriffskasten } from '../../components/begriff/view.ts'
import { gliederung, linkliste } from '../../components/gliederung/view.ts'
import { quellen } from '../../components/quellen/view.ts'
import { seite } from '../../components/seite/view.ts'
import { mehr } from '../../components/text/view.ts'
import { wissenskarten } from '../../components/wissenskarte/view.ts'
import type { Anfrage, Html } from '../../http/route.ts'
import { formatDatum } from '../../texts/de.ts'
import { meldungskarte } from './karten.ts'

/** The guide in which editors keep the overview. */
const LEITFADEN = 'recht-im-ueberblick'
const MELDUNGEN = 6

/** What the law asks of a Kommune and by when: a guide of the editors, with the news, dates and terms that belong to it. */
export function rechtsseite(anfrage: Anfrage): Html {
  const { wissen } = anfrage.snapshot
  const leitfaden = wissen.leitfaeden.findBySlug(LEITFADEN)
  const zumRecht = <T extends { readonly themen: readonly string[] }>(alle: readonly T[]) =>
    alle.filter(({ themen }) => themen.includes('recht'))
  const weitere = (schon: readonly Begriff[]) =>
    zumRecht(wissen.begriffe.alle)
      .filter((begriff) => !schon.includes(begriff))
      .map(({ titel, slug }) => ({ titel, ziel: `/wissen/begriffe/${slug}` }))
  const termine = zumRecht(wissen.termine.alle)
    .filter((termin) => lastDay(termin) >= anfrage.heute)
    .map(({ titel, slug, beginn }) => ({
      titel: `${formatDatum(beginn.slice(0, 10))}: ${titel}`,
      ziel: `/wissen/termine/${slug}`,
    }))
  const meldungen = zumRecht(wissen.meldungen.alle).slice(0, MELDUNGEN)
  const titel = leitfaden?.titel ?? 'Recht im Überblick'
  const kurz = leitfaden?.kurz ?? 'Meldungen, Termine und Begriffe zum Recht der digitalen Verwaltung.'
  const abschnitte = leitfaden?.abschnitte ?? []
  const markierung = createMarkierung(wissen.begriffe.alle, verlinkteBegriffe(abschnitte.map(({ text }) => text)))
  const koerper = gliederung(abschnitte, markierung.wort)
  return seite(anfrage, {
    titel,
    beschreibung: kurz,
    pfad: [
      { titel: 'Für Verwaltungen', ziel: '/wissen' },
      { titel: 'Recht', ziel: '/wissen/recht' },
    ],
    inhalt: html`<div class="w zwei rechts textseite"><article class="inhalt"><div class="titel"><h1>${titel}</h1><p class="lead">${kurz}</p></div>${leitfaden === undefined ? '' : html`${koerper}<p class="fein">Geprüft am ${formatDatum(leitfaden.stand)}.</p>`}</article><aside class="neben" aria-label="Weitere Angaben">${linkliste('fristen', 'Fristen und Termine', termine)}${leitfaden === undefined ? '' : quellen(leitfaden.quellen)}${begriffskasten(markierung.markierte()) ?? ''}${linkliste('begriffe', 'Weitere Begriffe', weitere(markierung.markierte()))}</aside></div>
${meldungen.length === 0 ? '' : html`<section class="ab papier" aria-labelledby="meldungen"><div class="w"><div class="kopfzeile"><h2 id="meldungen">Meldungen zum Recht</h2>${mehr('/wissen/meldungen?thema=recht', 'Alle Meldungen zum Recht')}</div>${wissenskarten(meldungen.map(meldungskarte))}</div></section>`}`,
  })
}
