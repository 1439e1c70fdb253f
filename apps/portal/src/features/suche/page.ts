import type { Textstueck } from '@infoschalter/search'
import { html } from 'hono/html'
import { ortswahl, ortUnbekannt } from '../../components/ortswahl/view.ts'
import { seite } from '../../components/seite/view.ts'
import { suchfeld } from '../../components/suchfeld/view.ts'
import { kachel, kachelName, symbol } from '../../components/symbol/view.ts'
import { BEHOERDENNUMMER } from '../../components/telefon/view.ts'
import { mehr } from '../../components/text/view.ts'
import { eintrag } from '../../components/treffer/view.ts'
import { erreichbar, verwaltungsname } from '../../components/verwaltung/view.ts'
import { demo, zustand } from '../../components/zustand/view.ts'
import type { Anfrage, Html } from '../../http/route.ts'
import { ART, anzahl, formatZahl, ZIELGRUPPE, ZUSTAND } from '../../texts/de.ts'
import { type Facette, MAX_ANFRAGE, type Suchergebnis } from './model.ts'
import { leistungPfad, PFAD, type Treffer } from './treffer.ts'

export function suchseite(anfrage: Anfrage, ergebnis: Suchergebnis): Html {
  const { q, ort, treffer, sicher } = ergebnis
  const wo = ort === null ? '' : ` in ${ort.name}`
  const titel = q === '' ? 'Suche' : `Suche: ${q}${wo}`
  const [erster, ...weitere] = treffer
  const beste = sicher && erster !== undefined && isBeste(erster) ? erster : null
  const liste = beste === null ? treffer : weitere
  return seite(anfrage, {
    titel,
    beschreibung:
      q === '' ? 'Suchen Sie nach Leistungen der Verwaltung in Nordrhein-Westfalen.' : `Ergebnisse der Suche nach „${q}“${wo}.`,
    pfad: [{ titel: 'Suche', ziel: '/suche' }],
    indexieren: false,
    inhalt: html`<div class="w suchkopf"><h1 class="${q === '' ? '' : 'sr'}">${q === '' ? 'Was möchten Sie erledigen?' : `Suchergebnisse für „${q}“${wo}`}</h1>${suchfeld({ q, ort: ort?.name ?? anfrage.query.get('ort') ?? '' })}${erkannt(ergebnis)}</div>
<div class="w suchinhalt">${
      q === ''
        ? leer()
        : html`${ortHinweis(anfrage, ergebnis)}${
            treffer.length === 0
              ? nichts(anfrage, ergebnis)
              : html`${facetten(ergebnis)}${zielgruppen(ergebnis)}${beste === null ? '' : besteAntwort(anfrage, beste, ergebnis)}
${liste.length === 0 ? '' : trefferliste(anfrage, liste, ergebnis, beste !== null)}${nichtGefunden(anfrage, ergebnis)}`
          }`
    }</div>`,
  })
}

function isBeste(treffer: Treffer): treffer is Extract<Treffer, { typ: 'leistung' }> {
  return treffer.typ === 'leistung' && treffer.leistung.art === 'beschrieben'
}

function trefferliste(anfrage: Anfrage, liste: readonly Treffer[], ergebnis: Suchergebnis, isRest: boolean): Html {
  const zahl = ergebnis.gesamt - (isRest ? 1 : 0)
  const titel = isRest ? anzahl(zahl, 'weiterer Treffer', 'weitere Treffer') : anzahl(zahl, 'Treffer', 'Treffer')
  const gezeigt = liste.length < zahl ? `, die besten ${formatZahl(liste.length)}` : ''
  return html`<div class="kopfzeile"><h2>${titel}${gezeigt}</h2><p class="klein leise">sortiert nach Nähe zu Ihrem Anliegen</p></div>
${zeilen(anfrage, liste, ergebnis)}`
}

function zeilen(anfrage: Anfrage, liste: readonly Treffer[], ergebnis: Suchergebnis): Html {
  return html`<ol class="trefferliste">${liste.map((treffer) => zeile(anfrage, treffer, ergebnis))}</ol>`
}

/** The address of a search; what is not chosen is left out. */
function suchpfad(q: string, auswahl: Readonly<Record<string, string | null | undefined>> = {}): string {
  const weitere = Object.entries(auswahl).map(([name, wert]) => (wert ? `&${name}=${encodeURIComponent(wert)}` : ''))
  return `/suche?q=${encodeURIComponent(q)}${weitere.join('')}`
}

/** What was understood, and how to take it back. */
function erkannt(ergebnis: Suchergebnis): Html {
  const { q, ohneOrt, ort, ortErkannt, andererOrt, meintenSie, zielgruppe } = ergebnis
  const frage = (text: string) =>
    html`<a href="${suchpfad(text, { ort: ortErkannt === 'anfrage' ? null : ort?.slug })}">${text}</a>`
  return html`<div class="chips">${ort === null ? '' : html`<span class="klein leise">${ortErkannt === 'anfrage' ? 'Als Ort erkannt:' : 'Ort:'}</span><a class="chip weg" href="${suchpfad(ortErkannt === 'anfrage' ? `"${q}"` : q)}" aria-label="Ort ${ort.name} entfernen">${symbol('map-pin')}${ort.name}${symbol('x')}</a>`}${
    zielgruppe === null
      ? ''
      : html`<a class="chip weg" href="${suchpfad(q, { ort: ort?.slug })}" aria-label="Eingrenzung auf ${ZIELGRUPPE[zielgruppe]} entfernen">${ZIELGRUPPE[zielgruppe]}${symbol('x')}</a>`
  }${
    andererOrt === null
      ? ''
      : html`<a class="chip" href="${suchpfad(ohneOrt, { ort: andererOrt.slug })}">Stattdessen in ${andererOrt.name} suchen</a>`
  }${umstaende(ergebnis)}${meintenSie === null ? '' : html`<span class="klein">Meinten Sie: ${frage(meintenSie)}?</span>`}</div>`
}

/** For whom and in which Lage, as read from the query; without it the query is searched as it is otherwise. */
function umstaende({ genannt: { zielgruppe, lage }, ort, ortErkannt }: Suchergebnis): Html | null {
  if (zielgruppe === null && lage === null) return null
  const gewaehlt = ortErkannt === 'anfrage' ? null : ort?.slug
  const chip = (ohne: string, name: string, entfernen: string) =>
    html`<a class="chip weg" href="${suchpfad(ohne, { ort: gewaehlt })}" aria-label="${entfernen}">${name}${symbol('x')}</a>`
  return html`<span class="klein leise">Berücksichtigt:</span>${
    zielgruppe === null
      ? ''
      : chip(zielgruppe.ohne, ZIELGRUPPE[zielgruppe.wert], `${ZIELGRUPPE[zielgruppe.wert]} nicht berücksichtigen`)
  }${lage === null ? '' : chip(lage.ohne, `Lage: ${lage.lage.titel}`, `Lage ${lage.lage.titel} nicht berücksichtigen`)}`
}

function zielgruppen({ q, ort, zielgruppe }: Suchergebnis): Html | null {
  if (zielgruppe !== null) return null
  return html`<nav class="chips" aria-label="Ergebnisse eingrenzen"><span class="klein leise">Nur für:</span>${(
    ['buerger', 'unternehmen', 'verwaltung'] as const
  ).map(
    (name) => html`<a class="chip" href="${suchpfad(q, { ort: ort?.slug, zielgruppe: name })}">${ZIELGRUPPE[name]}</a>`,
  )}</nav>`
}

const FACETTE: Record<Facette['name'], string> = {
  anliegen: 'Anliegen',
  hilfe: 'Fragen und Hilfe',
  orte: 'Orte',
  wissen: 'Für Verwaltungen',
}

/** The kinds among the hits with their number; narrowed to one, a way back. */
function facetten({ q, ort, zielgruppe, facette, facetten: arten }: Suchergebnis): Html | null {
  if (arten.length < 2 && facette === null) return null
  const alle = arten.reduce((summe, { zahl }) => summe + zahl, 0)
  const chip = (art: Facette['name'] | null, name: string, zahl: number, an: boolean) =>
    html`<a class="chip" href="${suchpfad(q, { ort: ort?.slug, zielgruppe, art })}"${an ? html` aria-current="true"` : ''}>${name} <span class="tab">${formatZahl(zahl)}</span></a>`
  return html`<nav class="chips" aria-label="Art der Treffer">${chip(null, 'Alle', alle, facette === null)}${arten.map(({ name, zahl }) => chip(name, FACETTE[name], zahl, name === facette))}</nav>`
}

function ortHinweis(anfrage: Anfrage, { q, ortswahl: wahl }: Suchergebnis): Html | null {
  if (wahl.art === 'unbekannt') return ortUnbekannt(wahl.eingabe, 'Wir zeigen Ergebnisse ohne Ort. ')
  if (wahl.art !== 'auswahl') return null
  const plz = anfrage.query.get('ort') ?? ''
  const titel = {
    mehrdeutig: 'Welchen Ort meinen Sie?',
    kreis: 'In welcher Stadt oder Gemeinde?',
    aehnlich: 'Meinen Sie einen dieser Orte?',
  }[wahl.anlass]
  return ortswahl(wahl.orte, (ort) => suchpfad(q, { ort: ort.slug, plz: /^\d{5}$/.test(plz) ? plz : null }), titel)
}

function besteAntwort(
  { snapshot }: Anfrage,
  { leistung, verfuegbarkeit }: Extract<Treffer, { typ: 'leistung' }>,
  { ort }: Suchergebnis,
): Html | null {
  if (leistung.art !== 'beschrieben') return null
  const ziel = leistungPfad(leistung, ort)
  const istDemo = verfuegbarkeit !== null && snapshot.isDemo(verfuegbarkeit)
  return html`<section class="beste" aria-labelledby="beste"><div class="beste-t"><p class="fein">Beste Antwort${ort === null ? '' : ` für ${ort.name}`}</p><h2 id="beste"><a href="${ziel}">${leistung.titel}</a></h2><p>${leistung.kurz}</p>
${verfuegbarkeit === null || ort === null ? '' : html`<p class="knoepfe">${zustand(verfuegbarkeit.zustand, verfuegbarkeit.zustand === 'online' ? `In ${ort.name} online` : ZUSTAND[verfuegbarkeit.zustand])} ${demo(istDemo)}</p>`}
<div class="knoepfe"><a class="knopf" href="${ziel}">${ort === null ? 'Was Sie brauchen und wo' : `So geht es in ${ort.name}`}</a>${ort === null ? html`<span class="klein leise">Nennen Sie Ihren Ort, dann zeigen wir, ob es dort online geht.</span>` : ''}</div></div>${kachel(kachelName(leistung.kachel))}</section>`
}

function zeile({ snapshot }: Anfrage, treffer: Treffer, { q, ort }: Suchergebnis): Html {
  const mit = (titel: string, kurz: string) => {
    const [titelStuecke = [], kurzStuecke = []] = snapshot.suche.markiere(q, [titel, kurz])
    return { titel: markiert(titelStuecke), kurz: kurz === '' ? '' : markiert(kurzStuecke) }
  }
  switch (treffer.typ) {
    case 'leistung': {
      const { leistung, verfuegbarkeit } = treffer
      const beschrieben = leistung.art === 'beschrieben'
      return eintrag({
        ...mit(leistung.titel, beschrieben ? leistung.kurz : ''),
        ziel: leistungPfad(leistung, ort),
        stelle: beschrieben ? leistung.zustaendig.stelle : undefined,
        art: beschrieben ? undefined : 'aus dem Leistungskatalog, noch nicht beschrieben',
        zustand: verfuegbarkeit?.zustand,
        istDemo: verfuegbarkeit !== null && snapshot.isDemo(verfuegbarkeit),
      })
    }
    case 'frage':
      return eintrag({ ...mit(treffer.frage.titel, ''), ziel: `/fragen/${treffer.frage.slug}`, art: 'Frage und Antwort' })
    case 'ort':
      return eintrag({ ...mit(treffer.name, ''), ziel: `/orte/${treffer.slug}`, art: 'Ort' })
    default:
      return eintrag({ ...mit(treffer.titel, treffer.kurz), ziel: PFAD[treffer.typ] + treffer.slug, art: ART[treffer.typ] })
  }
}

function markiert(stuecke: readonly Textstueck[]): Html {
  return html`${stuecke.map(({ text, treffer }) => (treffer ? html`<mark>${text}</mark>` : html`${text}`))}`
}

function nichtGefunden({ snapshot }: Anfrage, { ort }: Suchergebnis): Html {
  const verwaltung = ort === null ? undefined : snapshot.findVerwaltung(ort.ars)
  return html`<section class="kasten titel"><h2>Nicht gefunden?</h2><p>Rufen Sie die ${BEHOERDENNUMMER} an, die einheitliche Behördennummer.${ort === null ? '' : html` Oder sehen Sie nach, was es <a href="/orte/${ort.slug}">in ${ort.name}</a> gibt.`}</p>${ort === null || verwaltung === undefined ? '' : html`<p>Oder fragen Sie direkt: ${verwaltungsname(ort)}</p><ul class="kontaktdaten">${erreichbar(verwaltung)}</ul>`}</section>`
}

function leer(): Html {
  return html`<p class="lead">Schreiben Sie einfach, worum es geht: „perso verloren“, „umzug“, „hund anmelden bielefeld“.</p><p>${mehr('/leistungen', 'Alle Anliegen von A bis Z')}</p>`
}

/** Where to go when nothing was found: other words, a person, the Kommune, the Lagen. */
function nichts(anfrage: Anfrage, ergebnis: Suchergebnis): Html {
  const lagen = anfrage.snapshot.lebenslagen.alle
  return html`<h2>Dazu haben wir nichts gefunden</h2><div class="text"><p>Versuchen Sie es mit einem anderen Wort oder mit weniger Wörtern. Schreiben Sie, was Sie erledigen möchten, zum Beispiel „Wohnung anmelden“.</p></div>${ergebnis.facette === null ? '' : html`<p>${mehr(suchpfad(ergebnis.q), 'In allen Arten suchen')}</p>`}${vielleicht(anfrage, ergebnis)}<p>${mehr('/leistungen', 'Alle Anliegen von A bis Z')}</p>${nichtGefunden(anfrage, ergebnis)}${
    lagen.length === 0
      ? ''
      : html`<section aria-labelledby="nach-lage"><h2 id="nach-lage">Oder suchen Sie nach Ihrer Lage</h2><p class="chips">${lagen.map((lage) => html`<a class="chip" href="/lagen/${lage.slug}${ergebnis.ort === null ? '' : `?ort=${ergebnis.ort.slug}`}">${lage.titel}</a>`)}</p></section>`
  }`
}

/** What comes nearest, where nothing was found: told apart from what was. */
function vielleicht(anfrage: Anfrage, ergebnis: Suchergebnis): Html | null {
  if (ergebnis.vielleicht.length === 0) return null
  return html`<section aria-labelledby="vielleicht"><div class="kopfzeile"><h2 id="vielleicht">Vielleicht hilft Ihnen das</h2></div>${zeilen(anfrage, ergebnis.vielleicht, ergebnis)}</section>`
}

export function zuLang(anfrage: Anfrage, laenge: number): Html {
  return seite(anfrage, {
    titel: 'Ihre Eingabe ist zu lang',
    beschreibung: 'Die Suche nimmt kurze Fragen.',
    pfad: [{ titel: 'Suche', ziel: '/suche' }],
    indexieren: false,
    inhalt: html`<div class="w suchkopf"><h1>Ihre Eingabe ist zu lang</h1><p class="lead">Sie haben ${formatZahl(laenge)} Zeichen eingegeben, möglich sind ${MAX_ANFRAGE}. Nennen Sie in wenigen Wörtern, was Sie erledigen möchten.</p>${suchfeld({ q: '', ort: '' })}</div>`,
  })
}
