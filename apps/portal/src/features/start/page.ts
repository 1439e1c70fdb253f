import type { Kommune } from '@infoschalter/domain'
import type { Snapshot } from '@infoschalter/snapshot'
import { html } from 'hono/html'
import { aufklapper } from '../../components/aufklapper/view.ts'
import { jsonLd } from '../../components/json-ld/view.ts'
import { kennzahlen } from '../../components/kennzahl/view.ts'
import { lagenkachel } from '../../components/lagenkachel/view.ts'
import { seite } from '../../components/seite/view.ts'
import { suchfeld } from '../../components/suchfeld/view.ts'
import { kachel, mosaik, symbol } from '../../components/symbol/view.ts'
import type { Kachel } from '../../components/symbol/zeichnungen.ts'
import { mehr, text } from '../../components/text/view.ts'
import { createSkala } from '../../components/wabenkarte/skala.ts'
import { wabenkarte } from '../../components/wabenkarte/view.ts'
import { demo } from '../../components/zustand/view.ts'
import type { Anfrage, Html } from '../../http/route.ts'
import { formatDatum, formatZahl, LAND_NAME, PORTAL } from '../../texts/de.ts'
import { WISSENSEBENE } from '../../texts/wissen.ts'

export function startseite(anfrage: Anfrage): Html {
  const { snapshot, portalUrl } = anfrage
  return seite(anfrage, {
    titel: 'Was möchten Sie erledigen?',
    beschreibung: 'Finden Sie Ihr Anliegen, die zuständige Stelle und den Online-Antrag in Ihrem Ort in Nordrhein-Westfalen.',
    pfad: [],
    daten: jsonLd({
      '@type': 'WebSite',
      name: `${PORTAL} ${LAND_NAME}`,
      url: `${portalUrl}/`,
      inLanguage: 'de',
      potentialAction: {
        '@type': 'SearchAction',
        target: { '@type': 'EntryPoint', urlTemplate: `${portalUrl}/suche?q={search_term_string}` },
        'query-input': 'required name=search_term_string',
      },
    }),
    inhalt: html`${held(snapshot)}${tueren()}${haeufige(snapshot)}${lagen(snapshot)}${stand(snapshot)}${ersteSchritte(snapshot)}${fragen(snapshot)}${neues(snapshot)}`,
  })
}

const MOSAIK = [
  ['sonne', 'dom', 'bogen', 'bahn'],
  ['haus', 'schalter', 'wellen', 'wald'],
  ['knopf', 'feld', 'person', 'turm'],
  ['rad', 'bruecke', 'waben', 'brief'],
  ['familie', 'schluessel', 'fabrik', 'windrad'],
  ['rathaus', 'hund', 'balken', 'faecher'],
] as const
const MOSAIK_SCHMAL = [['haus', 'schalter', 'wald', 'bahn', 'dom', 'turm']] as const

function held({ startseite }: Snapshot): Html {
  return html`<section class="held"><div class="w"><div class="held-t"><h1>Was möchten Sie erledigen?</h1><p class="lead">Wir zeigen Ihnen, wer zuständig ist, was Sie brauchen und ob es in Ihrem Ort online geht.</p>${suchfeld({ q: '', ort: '' })}
<div class="chips"><span class="klein leise">Oft gesucht:</span>${startseite.oftGesucht.map((frage) => html`<a class="chip" href="/suche?q=${encodeURIComponent(frage)}">${frage}</a>`)}</div></div>${mosaik(MOSAIK, 'm-breit')}${mosaik(MOSAIK_SCHMAL, 'm-schmal')}</div></section>`
}

function tueren(): Html {
  const tuer = (bild: Kachel, titel: string, links: readonly (readonly [ziel: string, text: string])[]) =>
    html`<section class="tuer">${kachel(bild)}<h2>${titel}</h2><ul>${links.map(([ziel, text]) => html`<li><a href="${ziel}">${text}</a></li>`)}</ul></section>`
  return html`<div class="w"><div class="tueren">
${tuer('person', 'Für Bürgerinnen und Bürger', [
  ['/leistungen?zielgruppe=buerger', 'Anliegen von A bis Z'],
  ['/lagen', 'Checklisten für Lebenslagen'],
  ['/orte', 'Mein Ort: Was geht online?'],
])}
${tuer('fabrik', 'Für Unternehmen', [
  ['/leistungen?zielgruppe=unternehmen', 'Anliegen für Unternehmen'],
  ['/leistungen/gewerbe-anmelden', 'Gewerbe anmelden'],
  ['/fragen#unternehmen', 'Fragen von Unternehmen'],
])}
${tuer('rathaus', 'Für Verwaltungen', [
  ['/wissen/projekte', 'Projekte zum Nachnutzen'],
  ['/wissen/landschaft', 'Wer macht was in der digitalen Verwaltung?'],
  ['/fragen#verwaltung', 'Fragen von Verwaltungen'],
])}</div></div>`
}

function haeufige({ startseite, leistungen }: Snapshot): Html {
  const genannte = leistungen.findAll(startseite.haeufigeAnliegen).filter((leistung) => leistung.art === 'beschrieben')
  return html`<section class="ab"><div class="w zwei"><div class="titel"><h2>Häufige Anliegen</h2><p class="leise">Diese Leistungen braucht fast jeder einmal. Wählen Sie eine aus und nennen Sie Ihren Ort.</p><p>${mehr('/leistungen', 'Alle Anliegen von A bis Z')}</p></div>
<ul class="liste2">${genannte.map((leistung) => html`<li><a href="/leistungen/${leistung.slug}">${symbol(leistung.symbol ?? 'file-text')}<span>${leistung.titel}</span>${symbol('arrow-right')}</a></li>`)}</ul></div></section>`
}

function lagen({ startseite, lebenslagen }: Snapshot): Html {
  const genannte = lebenslagen.findAll(startseite.lagen)
  return html`<section class="ab papier" id="lagen"><div class="w"><div class="kopfzeile"><h2>In welcher Lage sind Sie?</h2>${mehr('/lagen', `Alle ${lebenslagen.alle.length} Lagen`)}</div><ul class="lagen">${genannte.map(lagenkachel)}</ul></div></section>`
}

/** Three figures and a map: the same as on the pages of the Umsetzungsstand. */
function stand(snapshot: Snapshot): Html | null {
  if (snapshot.meldungslage === 'keine') return null
  const { gebiete, umsetzungsstand } = snapshot
  const { einheiten, inMindestensEiner, flaechendeckend, paare } = umsetzungsstand.gesamt('anliegen')
  const jeGebiet = umsetzungsstand.jeGebiet('anliegen')
  const online = ({ ars }: Kommune): number => jeGebiet.get(ars)?.paare.online ?? 0
  const skala = createSkala(gebiete.kommunen.map(online))
  const schnitt = Math.round(paare.online / Math.max(gebiete.kommunen.length, 1))
  const istDemo = snapshot.meldungslage === 'demo'
  const herkunft = html`${quelle(snapshot)} ${demo(istDemo)}`
  const zahl = (wert: number, name: string) => ({
    name,
    wert: formatZahl(wert),
    dazu: `von ${formatZahl(einheiten)}`,
    quelle: herkunft,
  })
  return html`<section class="ab band"><div class="w zwei gleich"><div class="titel"><h2>So weit ist ${LAND_NAME}</h2><p class="lead">Eine Zahl allein täuscht. Deshalb zeigen wir drei: den besten Fall, den Durchschnitt und den strengsten Maßstab. Gezählt sind die Leistungen, die hier beschrieben sind.</p>
${kennzahlen([zahl(inMindestensEiner, 'Leistungen sind in mindestens einer Kommune online'), zahl(schnitt, 'Leistungen sind in einer Kommune im Schnitt online'), zahl(flaechendeckend, 'Leistungen sind in allen Kommunen online')])}<p>${mehr('/umsetzungsstand', 'Umsetzungsstand im Einzelnen')}</p></div>
<figure>${wabenkarte({ gebiete, stufe: (kommune) => skala.stufe(online(kommune)), beschreibung: `Karte aus 396 Waben: Je Kommune sind im Schnitt ${schnitt} von ${einheiten} beschriebenen Leistungen online${istDemo ? ' (Demodaten)' : ''}.` })}<figcaption class="quelle">Jede Wabe ist eine Kommune. So viele Leistungen sind dort online: ${demo(istDemo)}${skala.legende}</figcaption></figure></div></section>`
}

function quelle({ quellen }: Snapshot): string {
  const bericht = quellen.find((eintrag) => eintrag.id.startsWith('open-pvog'))
  return bericht?.stand === undefined || bericht.stand === null ? 'Stand unbekannt.' : `Stand ${formatDatum(bericht.stand)}.`
}

function ersteSchritte({ anleitungen }: Snapshot): Html | null {
  if (anleitungen.alle.length === 0) return null
  return html`<section class="ab" id="schritte"><div class="w"><div class="kopfzeile"><h2>Erste Schritte zum digitalen Amt</h2>${mehr('/erste-schritte', 'Alle Anleitungen')}</div><div class="raster drei">${anleitungen.alle
    .slice(0, 3)
    .map(
      (anleitung) =>
        html`<div class="schritt">${symbol(anleitung.symbol ?? 'list-checks')}<h3>${anleitung.titel}</h3><p>${anleitung.kurz}</p><p>${mehr(`/erste-schritte/${anleitung.slug}`, 'So geht es')}</p></div>`,
    )}</div></div></section>`
}

function fragen({ startseite, fragen }: Snapshot): Html {
  const genannte = fragen.findAll(startseite.fragen)
  return html`<section class="ab papier"><div class="w zwei"><div class="titel"><h2>Häufige Fragen</h2><p>${mehr('/fragen', 'Alle Fragen und Antworten')}</p></div><div class="fragen">${genannte.map(
    (frage, i) =>
      aufklapper({
        id: `frage-${frage.slug}`,
        titel: frage.titel,
        inhalt: html`<div class="text">${text(frage.antwort)}</div>`,
        offen: i === 0,
      }),
  )}</div></div></section>`
}

function neues({ wissen: { meldungen } }: Snapshot): Html | null {
  if (meldungen.alle.length === 0) return null
  return html`<section class="ab"><div class="w zwei"><div class="titel"><h2>Neues für Verwaltungen</h2><p>${mehr('/wissen/meldungen', 'Alle Meldungen')}</p></div><ul class="neues">${meldungen.alle
    .slice(0, 3)
    .map(
      ({ slug, titel, kurz, ebene, datum }) =>
        html`<li><p class="fein">${WISSENSEBENE[ebene]} · ${formatDatum(datum)}</p><h3><a href="/wissen/meldungen/${slug}">${titel}</a></h3><p class="klein leise">${kurz}</p></li>`,
    )}</ul></div></section>`
}
