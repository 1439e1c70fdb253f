import { type Frage, plainText, ZIELGRUPPEN, type Zielgruppe } from '@infoschalter/domain'
import { html } from 'hono/html'
import { aufklapper } from '../../components/aufklapper/view.ts'
import { jsonLd } from '../../components/json-ld/view.ts'
import { seite } from '../../components/seite/view.ts'
import { kachel } from '../../components/symbol/view.ts'
import type { Kachel } from '../../components/symbol/zeichnungen.ts'
import { mehr, text } from '../../components/text/view.ts'
import type { Anfrage, Html } from '../../http/route.ts'
import { formatDatum, ZIELGRUPPE } from '../../texts/de.ts'

const KACHEL: Record<Zielgruppe, Kachel> = { buerger: 'person', unternehmen: 'fabrik', verwaltung: 'rathaus' }

/** All questions by audience. */
export function fragenliste(anfrage: Anfrage): Html {
  const { fragen } = anfrage.snapshot
  const gruppen = ZIELGRUPPEN.map((zielgruppe) => ({
    zielgruppe,
    fragen: fragen.alle.filter((frage) => frage.zielgruppe === zielgruppe),
  })).filter((gruppe) => gruppe.fragen.length > 0)
  return seite(anfrage, {
    titel: 'Fragen und Antworten',
    beschreibung: 'Häufige Fragen zum digitalen Bürgeramt: Konto, Online-Ausweis, Ablauf, Datenschutz, Zahlen und Begriffe.',
    pfad: [{ titel: 'Fragen', ziel: '/fragen' }],
    daten: jsonLd({ '@type': 'FAQPage', inLanguage: 'de', mainEntity: fragen.alle.map(alsQuestion) }),
    inhalt: html`<div class="w suchkopf"><div class="titel"><h1>Fragen und Antworten</h1><p class="lead">Kurz erklärt: Anmeldung, Ablauf, Zuständigkeit, Zahlen und Begriffe.</p></div>
<nav class="chips" aria-label="Fragen nach Gruppe">${gruppen.map(({ zielgruppe }) => html`<a class="chip" href="#${zielgruppe}">${ZIELGRUPPE[zielgruppe]}</a>`)}</nav></div>
${gruppen.map(
  ({ zielgruppe, fragen }, i) =>
    html`<section class="ab${i % 2 === 0 ? ' papier' : ''}" id="${zielgruppe}" aria-labelledby="g-${zielgruppe}"><div class="w zwei"><div class="titel">${kachel(KACHEL[zielgruppe])}<h2 id="g-${zielgruppe}">Für ${ZIELGRUPPE[zielgruppe]}</h2></div><div class="fragen">${fragen.map(
      (frage) =>
        aufklapper({
          id: `frage-${frage.slug}`,
          titel: frage.titel,
          inhalt: html`<div class="text">${text(frage.antwort)}</div><p>${mehr(`/fragen/${frage.slug}`, frage.mehr.length === 0 ? 'Zur Seite dieser Frage' : 'Mehr dazu')}</p>`,
        }),
    )}</div></div></section>`,
)}`,
  })
}

/** One question with its whole answer. */
export function frageseite(anfrage: Anfrage, frage: Frage): Html {
  const { leistungen } = anfrage.snapshot
  const betroffen = leistungen.findAll(frage.leistungen)
  return seite(anfrage, {
    titel: frage.titel,
    beschreibung: gekuerzt(plainText(frage.antwort)),
    pfad: [
      { titel: 'Fragen', ziel: '/fragen' },
      { titel: frage.titel, ziel: `/fragen/${frage.slug}` },
    ],
    daten: jsonLd({ '@type': 'FAQPage', inLanguage: 'de', mainEntity: [alsQuestion(frage)] }),
    inhalt: html`<div class="w zwei rechts textseite"><article class="inhalt"><h1>${frage.titel}</h1><div class="text">${text(frage.antwort)}${frage.mehr.length === 0 ? '' : html`<h2>Mehr dazu</h2>${text(frage.mehr)}`}</div>
<p class="fein">Geprüft am ${formatDatum(frage.stand)}.</p></article>
<aside class="neben" aria-label="Weitere Angaben">${betroffen.length === 0 ? '' : html`<nav class="kasten" aria-labelledby="betroffen"><h2 id="betroffen">Passende Anliegen</h2><ul class="liste">${betroffen.map((leistung) => html`<li><a href="/leistungen/${leistung.slug}">${leistung.titel}</a></li>`)}</ul></nav>`}${
      frage.quellen.length === 0
        ? ''
        : html`<section class="kasten" aria-labelledby="quellen"><h2 id="quellen">Quellen</h2><ul class="liste">${frage.quellen.map((quelle) => html`<li><a href="${quelle.url}">${quelle.titel}</a></li>`)}</ul></section>`
    }<p>${mehr('/fragen', 'Alle Fragen und Antworten')}</p></aside></div>`,
  })
}

function alsQuestion(frage: Frage): Record<string, unknown> {
  return { '@type': 'Question', name: frage.titel, acceptedAnswer: { '@type': 'Answer', text: plainText(frage.antwort) } }
}

/** Search engines show about 155 characters. */
function gekuerzt(satz: string): string {
  return satz.length <= 155 ? satz : `${satz.slice(0, satz.lastIndexOf(' ', 154))} …`
}
