import { type BeschriebeneLeistung, isOnline, isVeraltet, responsibleGebiet, type Uebersetzung } from '@infoschalter/domain'
import type { Ortswahl, Snapshot } from '@infoschalter/snapshot'
import { html } from 'hono/html'
import { dienstZiel } from '../../components/dienst/ziel.ts'
import { ergaenzungenVorOrt } from '../../components/ergaenzung/view.ts'
import { gliederung } from '../../components/gliederung/view.ts'
import { ortswahl } from '../../components/ortswahl/view.ts'
import { seite } from '../../components/seite/view.ts'
import { ortsfeld, suchfeld } from '../../components/suchfeld/view.ts'
import { kachel, mosaik, symbol } from '../../components/symbol/view.ts'
import { BEHOERDENNUMMER, telefon } from '../../components/telefon/view.ts'
import { mehr } from '../../components/text/view.ts'
import { zitatText } from '../../components/zitat/view.ts'
import { demo, zustand } from '../../components/zustand/view.ts'
import type { Anfrage, Html } from '../../http/route.ts'
import { formatEuro } from '../../texts/de.ts'
import { formatDay, STATE } from '../../texts/en.ts'

/** The entrance in English. */
export function englischeStartseite(anfrage: Anfrage): Html {
  const { snapshot } = anfrage
  const leistungen = snapshot.uebersetzungen('en', 'leistung')
  const haeufige = leistungen.findAll(snapshot.startseite.haeufigeAnliegen)
  const anleitungen = snapshot.uebersetzungen('en', 'anleitung').alle
  return seite(anfrage, {
    sprache: 'en',
    titel: 'What would you like to do?',
    beschreibung:
      'Find public services in North Rhine-Westphalia: what you need, who is responsible, and whether it works online where you live.',
    pfad: [],
    fassungen: [
      { code: 'de', ziel: '/' },
      { code: 'en', ziel: '/en' },
    ],
    inhalt: html`<section class="held"><div class="w"><div class="held-t"><h1>What would you like to do?</h1><p class="lead">We show you who is responsible, what you need and whether it works online in your town in North Rhine-Westphalia.</p>${suchfeld({ q: '', ort: '', sprache: 'en' })}</div>${mosaik(
      [
        ['sonne', 'dom', 'bogen', 'bahn'],
        ['haus', 'schalter', 'wellen', 'wald'],
        ['knopf', 'feld', 'person', 'turm'],
        ['rad', 'bruecke', 'waben', 'brief'],
      ],
      'm-breit',
    )}</div></section>
<section class="ab" aria-labelledby="common"><div class="w zwei"><div class="titel"><h2 id="common">Common services</h2><p class="leise">Pick one and name your town. The most used services are described in English; the search finds all others in German.</p><p>${mehr('/en/leistungen', `All ${leistungen.alle.length} services in English`)}</p></div><ul class="liste2">${haeufige.map((eine) => html`<li><a href="/en/leistungen/${eine.slug}">${symbol(symbolVon(snapshot, eine.slug))}<span>${eine.titel}</span>${symbol('arrow-right')}</a></li>`)}</ul></div></section>
<section class="ab papier" aria-labelledby="first"><div class="w"><div class="kopfzeile"><h2 id="first">First steps</h2>${mehr('/en/erste-schritte', 'All guides')}</div><ul class="liste">${anleitungen.map((eine) => html`<li><a href="/en/erste-schritte/${eine.slug}">${eine.titel}</a><br><span class="klein leise">${eine.kurz}</span></li>`)}</ul></div></section>
<section class="ab" aria-labelledby="help"><div class="w zwei"><div class="titel"><h2 id="help">Talk to a person</h2></div><div class="text"><p>Call ${BEHOERDENNUMMER}, the number for all public offices in Germany. Most staff there speak German. In an emergency call ${telefon('110')} (police) or ${telefon('112')} (fire and ambulance).</p></div></div></section>`,
  })
}

function symbolVon({ leistungen }: Snapshot, slug: string): string {
  const leistung = leistungen.findBySlug(slug)
  return (leistung?.art === 'beschrieben' ? leistung.symbol : undefined) ?? 'file-text'
}

const LISTEN = {
  leistung: {
    titel: 'Services in English',
    ziel: '/en/leistungen',
    lead: 'The most used public services, described in English. Forms and replies are usually in German.',
  },
  anleitung: {
    titel: 'First steps',
    ziel: '/en/erste-schritte',
    lead: 'Set up once, use for many applications: accounts, online ID card, sending and paying.',
  },
} as const

export function englischeListe(anfrage: Anfrage, art: keyof typeof LISTEN): Html {
  const { titel, ziel, lead } = LISTEN[art]
  return seite(anfrage, {
    sprache: 'en',
    titel,
    beschreibung: lead,
    pfad: [{ titel, ziel }],
    inhalt: html`<div class="w suchkopf"><div class="titel"><h1>${titel}</h1><p class="lead">${lead}</p></div></div><div class="w listenkoerper"><ul class="trefferliste">${anfrage.snapshot
      .uebersetzungen('en', art)
      .alle.map(
        (eine) => html`<li class="ergebnis"><h2><a href="${ziel}/${eine.slug}">${eine.titel}</a></h2><p>${eine.kurz}</p></li>`,
      )}</ul></div>`,
  })
}

/** A described Leistung in English, with its state where a place was given. */
export function englischeLeistung(anfrage: Anfrage, uebersetzung: Uebersetzung, ort: Ortswahl): Html {
  const { snapshot } = anfrage
  const leistung = snapshot.leistungen.findBySlug(uebersetzung.slug)
  if (leistung?.art !== 'beschrieben') throw new Error(`variant without a described original: ${uebersetzung.slug}`)
  const ziel = `/en/leistungen/${uebersetzung.slug}`
  const kommune = ort.art === 'kommune' ? ort.kommune : null
  return seite(anfrage, {
    sprache: 'en',
    titel: kommune === null ? uebersetzung.titel : `${uebersetzung.titel} in ${kommune.name}`,
    beschreibung: uebersetzung.kurz,
    pfad: [
      { titel: 'Services', ziel: '/en/leistungen' },
      { titel: uebersetzung.titel, ziel },
      ...(kommune === null ? [] : [{ titel: kommune.name, ziel: `${ziel}/${kommune.slug}` }]),
    ],
    kanonisch: ziel,
    indexieren: kommune === null,
    fassungen: fassungen('leistungen', uebersetzung.slug),
    inhalt: html`<div class="w leistungskopf"><div class="lkopf"><div class="titel"><h1>${uebersetzung.titel}${kommune === null ? '' : html` <span class="im-ort">in ${kommune.name}</span>`}</h1><p class="lead">${uebersetzung.kurz}</p>${hinweise(uebersetzung, leistung, `/leistungen/${leistung.slug}${kommune === null ? '' : `/${kommune.slug}`}`)}</div>${kachel('schalter')}</div>${ort.art === 'kommune' ? imOrt(snapshot, leistung, ort) : ortsfrage(ziel, ort)}</div>
${kommune === null ? '' : ergaenzungenVorOrt(snapshot.ergaenzungen(leistung, kommune), 'en')}<div class="w zwei rechts leistungskoerper"><div class="inhalt">${gliederung(uebersetzung.abschnitte)}${betraege(leistung)}<section><h2>Responsible office</h2><p lang="de">${leistung.zustaendig.stelle}</p></section><p class="fein">German original checked on ${formatDay(leistung.stand)}.</p></div></div>`,
  })
}

/** The amounts that a law fixes stand in the German file only: so they cannot differ. */
function betraege({ kosten }: BeschriebeneLeistung): Html | null {
  if (kosten.art !== 'gesetz') return null
  return html`<section><h2>Fees fixed by law</h2><dl class="betraege" lang="de">${kosten.betraege.map((betrag) => html`<div><dt>${betrag.fuer}</dt><dd class="tab">${formatEuro(betrag.euro)}</dd></div>`)}</dl><p class="fein">Source: <span lang="de">${zitatText(kosten.quelle)}</span>, as of ${formatDay(kosten.stand)}</p></section>`
}

export function englischeAnleitung(anfrage: Anfrage, uebersetzung: Uebersetzung): Html {
  const original = anfrage.snapshot.anleitungen.findBySlug(uebersetzung.slug)
  return seite(anfrage, {
    sprache: 'en',
    titel: uebersetzung.titel,
    beschreibung: uebersetzung.kurz,
    pfad: [
      { titel: 'First steps', ziel: '/en/erste-schritte' },
      { titel: uebersetzung.titel, ziel: `/en/erste-schritte/${uebersetzung.slug}` },
    ],
    fassungen: fassungen('erste-schritte', uebersetzung.slug),
    inhalt: html`<div class="w zwei rechts textseite"><article class="inhalt"><div class="titel"><h1>${uebersetzung.titel}</h1><p class="lead">${uebersetzung.kurz}</p>${original === undefined ? '' : hinweise(uebersetzung, original, `/erste-schritte/${uebersetzung.slug}`)}</div>${gliederung(uebersetzung.abschnitte)}</article><aside class="neben" aria-label="More"><p>${mehr('/en/erste-schritte', 'All guides')}</p></aside></div>`,
  })
}

function fassungen(bereich: string, slug: string) {
  return [
    { code: 'de', ziel: `/${bereich}/${slug}` },
    { code: 'en', ziel: `/en/${bereich}/${slug}` },
  ]
}

/** What must be known about a translation: the German text counts, and whether it has changed since. */
function hinweise(uebersetzung: Uebersetzung, original: { readonly stand: string }, ziel: string): Html {
  return html`<p class="klein leise">This is a translation for your information; the <a href="${ziel}" hreflang="de">German text</a> counts.${isVeraltet(uebersetzung, original) ? html` <strong>The German text has changed since it was translated.</strong>` : ''}</p>`
}

function imOrt(snapshot: Snapshot, leistung: BeschriebeneLeistung, ort: Extract<Ortswahl, { art: 'kommune' }>): Html {
  const lage = snapshot.verfuegbarkeit(leistung, ort)
  const { name } = ort.kommune
  const dienst = lage.belege.find(isOnline)
  const gebiet = responsibleGebiet(leistung, snapshot.gebiete.kette(ort.kommune.ars))
  const saetze = {
    online: `You can do this online in ${name}.`,
    teilweise: `Part of this works online in ${name}, the rest in person.`,
    'vor-ort': `No running online application is reported for ${name}. Go there or call.`,
    'andere-ebene': `Your town is not responsible for this. No online service is reported.`,
    'keine-meldung': `We have no report whether this works online in ${name}. It may do so all the same: look at the town's own website.`,
  }
  return html`<section class="schalterkasten" aria-labelledby="hier"><div class="sk-kopf"><h2 id="hier"><span>${symbol('map-pin')}In ${name}</span></h2><a href="/en/leistungen/${leistung.slug}">Choose another place</a></div><div class="sk-in"><div class="stapel"><p class="knoepfe">${zustand(lage.zustand, STATE[lage.zustand])} ${demo(snapshot.isDemo(lage))}</p><p>${saetze[lage.zustand]}</p>${
    dienst === undefined
      ? html`<p class="beleg">${symbol('phone')}<span>Call ${BEHOERDENNUMMER} for help.</span></p>`
      : html`<p class="knoepfe"><a class="knopf gross" href="${dienstZiel(dienst, snapshot.isErfunden(dienst))}" rel="noopener external">To the online service (in German)${symbol('external-link')}</a> ${demo(snapshot.isErfunden(dienst))}</p>`
  }<p class="klein leise">Responsible: <span lang="de">${leistung.zustaendig.stelle}${gebiet === undefined || gebiet.ebene === 'bund' ? '' : `, ${gebiet.name}`}</span></p></div></div></section>`
}

function ortsfrage(ziel: string, wahl: Ortswahl): Html {
  const eingabe = wahl.art === 'unbekannt' ? wahl.eingabe : ''
  return html`<section class="schalterkasten" aria-labelledby="wo"><div class="sk-kopf"><h2 id="wo"><span>${symbol('map-pin')}Does it work online where you live?</span></h2></div><div class="sk-frage">${wahl.art === 'unbekannt' ? html`<p class="offen">${symbol('circle-dashed')}<span>We do not know a place called “${eingabe}” in North Rhine-Westphalia. Check the spelling or use the postcode.</span></p>` : ''}${ortsfeld({ ziel, wert: eingabe, beschriftung: 'Your town or postcode', knopf: 'Check' })}${wahl.art === 'auswahl' ? ortswahl(wahl.orte, (ort) => `${ziel}/${ort.slug}`, 'Which place do you mean?') : ''}</div></section>`
}
