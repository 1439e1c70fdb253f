import {
  type Dienstangabe,
  isOnline,
  type Leistung,
  type Onlinedienst,
  responsibleGebiet,
  VERTRAUENSNIVEAUS,
  type Verfuegbarkeit,
  type Zustand,
} from '@infoschalter/domain'
import type { Ortswahl, Snapshot } from '@infoschalter/snapshot'
import { html } from 'hono/html'
import { dienstZiel } from '../../components/dienst/ziel.ts'
import { ergaenzungenVorOrt } from '../../components/ergaenzung/view.ts'
import { kette } from '../../components/kette/view.ts'
import { seite } from '../../components/seite/view.ts'
import { kachel, kachelName, symbol } from '../../components/symbol/view.ts'
import { BEHOERDENNUMMER, telefon } from '../../components/telefon/view.ts'
import { verwaltungsname } from '../../components/verwaltung/view.ts'
import { zitat } from '../../components/zitat/view.ts'
import { demo, zustand } from '../../components/zustand/view.ts'
import type { Anfrage, Html } from '../../http/route.ts'
import { formatDatum, KONTO, VERTRAUENSNIVEAU } from '../../texts/de.ts'
import { abschnitte, inhalt, verwandte, verzeichnis } from './abschnitte.ts'
import { bedarf } from './bedarf.ts'
import { leistungDaten } from './daten.ts'
import { andereFassungen, sofort } from './page.ts'
import { nichtBeschrieben, registerangaben } from './register-page.ts'
import { verbreitung } from './verbreitung.ts'
import { ansprechstelle, findZustaendige, type Zustaendige } from './zustaendig.ts'

type Kommunenwahl = Extract<Ortswahl, { art: 'kommune' }>

/** A Leistung in a Kommune: whether it is online here, where to click, who is responsible and why. */
export function leistungImOrt(anfrage: Anfrage, leistung: Leistung, ort: Kommunenwahl): Html {
  const { snapshot } = anfrage
  const { kommune } = ort
  const lage = snapshot.verfuegbarkeit(leistung, ort)
  const beschrieben = leistung.art === 'beschrieben'
  const zustaendige = findZustaendige(snapshot, leistung, kommune)
  const warum = html`${kette(lage.begruendung)}${zustaendige === undefined ? '' : ansprechstelle(zustaendige)}`
  const teile = beschrieben ? abschnitte(snapshot, leistung, warum) : []
  const kopf = html`<div class="titel"><h1>${leistung.titel} <span class="im-ort">in ${kommune.name}</span></h1>${beschrieben ? html`<p class="lead">${leistung.kurz}</p>${andereFassungen(snapshot, leistung, `/${kommune.slug}`)}${sofort(leistung)}` : nichtBeschrieben()}</div>`
  return seite(anfrage, {
    titel: `${leistung.titel} in ${kommune.name}`,
    beschreibung: `${leistung.titel} in ${kommune.name}: ob es online geht, was Sie brauchen und wer zuständig ist.`,
    pfad: [
      { titel: 'Anliegen', ziel: '/leistungen' },
      { titel: leistung.titel, ziel: `/leistungen/${leistung.slug}` },
      { titel: kommune.name, ziel: `/leistungen/${leistung.slug}/${kommune.slug}` },
    ],
    kanonisch: `/leistungen/${leistung.slug}`,
    indexieren: false,
    daten: beschrieben ? leistungDaten(anfrage, leistung, { kommune, dienst: lage.belege[0] }) : null,
    inhalt: html`<div class="w leistungskopf"><div class="lkopf">${kopf}${beschrieben ? kachel(kachelName(leistung.kachel)) : ''}</div>${schalterkasten(anfrage, leistung, ort, { lage, zustaendige })}</div>
${ergaenzungenVorOrt(snapshot.ergaenzungen(leistung, kommune))}<div class="w zwei rechts leistungskoerper">${beschrieben ? inhalt(teile) : html`<div class="inhalt">${registerangaben(anfrage, leistung)}<section aria-labelledby="warum"><h2 id="warum">Zuständige Stelle – und warum</h2>${warum}</section></div>`}
<aside class="neben" aria-label="Weitere Angaben">${beschrieben ? verzeichnis(teile) : ''}${verbreitung(snapshot, leistung, kommune)}${beschrieben ? verwandte(snapshot, leistung, `/${kommune.slug}`) : ''}</aside></div>`,
  })
}

interface Auskunft {
  readonly lage: Verfuegbarkeit
  readonly zustaendige: Zustaendige | undefined
}

function schalterkasten(anfrage: Anfrage, leistung: Leistung, ort: Kommunenwahl, { lage, zustaendige }: Auskunft): Html {
  const { snapshot } = anfrage
  const istDemo = snapshot.isDemo(lage)
  const [bester] = lage.belege
  const angabe = bester === undefined ? undefined : snapshot.findDienstangabe(bester)
  return html`<section class="schalterkasten" aria-labelledby="hier"><div class="sk-kopf"><h2 id="hier"><span>${symbol('map-pin')}In Ihrer Kommune: ${ort.kommune.name}</span></h2><a href="/leistungen/${leistung.slug}">Anderen Ort wählen</a></div>
<div class="sk-in"><div class="stapel"><p class="knoepfe">${zustand(lage.zustand)} ${demo(istDemo)}</p>${erklaerung(snapshot, leistung, ort, lage)}${zugang(snapshot, lage, zustaendige)}${persoenlich(leistung)}${bedarf(anfrage, leistung, ort, lage)}</div>${lage.zustand === 'online' || lage.zustand === 'teilweise' ? anmeldung(leistung, angabe) : ''}</div></section>`
}

function erklaerung(snapshot: Snapshot, leistung: Leistung, { kommune }: Kommunenwahl, lage: Verfuegbarkeit): Html {
  const fuer = lage.gemeldetFuer
  const gebiet =
    fuer === null || fuer.ars === kommune.ars
      ? ''
      : ` Gemeldet ist der Dienst für: ${fuer.ebene === 'bund' ? 'ganz Deutschland' : fuer.name}.`
  const zustaendig = responsibleGebiet(leistung, snapshot.gebiete.kette(kommune.ars))
  const stelle = leistung.art === 'beschrieben' ? leistung.zustaendig.stelle : (zustaendig?.name ?? 'eine andere Stelle')
  const saetze: Record<Zustand, string> = {
    online: `Das geht in ${kommune.name} online.${gebiet}`,
    teilweise: `Ein Teil davon geht in ${kommune.name} online, der Rest vor Ort.${gebiet}`,
    'vor-ort': `Ein laufender Online-Antrag ist für ${kommune.name} nicht gemeldet. Gehen Sie hin oder rufen Sie an: ${stelle}.${gebiet}`,
    'andere-ebene': `Dafür ist nicht die Stadt oder Gemeinde zuständig, sondern: ${stelle}. Ein Online-Dienst ist uns nicht gemeldet.`,
    'keine-meldung': `Uns liegt keine Meldung vor, ob das in ${kommune.name} online geht. Es kann trotzdem sein: Sehen Sie auf der Seite von ${kommune.name} nach oder fragen Sie dort.`,
  }
  return html`<p>${saetze[lage.zustand]}</p>`
}

function zugang(
  snapshot: Snapshot,
  { belege, zustand: wert }: Verfuegbarkeit,
  zustaendige: Zustaendige | undefined,
): Html | null {
  const [erster] = belege
  if (erster === undefined)
    return html`<p class="beleg">${symbol('phone')}<span>${zustaendige?.verwaltung.telefon === undefined ? '' : html`${verwaltungsname(zustaendige.gebiet)}: ${telefon(zustaendige.verwaltung.telefon)}. `}Die Behördennummer ${BEHOERDENNUMMER} hilft weiter.</span></p>`
  const online = belege.filter(isOnline)
  const [haupt, ...weitere] = online
  const teile =
    wert === 'teilweise'
      ? online.map((dienst) => snapshot.leikaName(dienst.leikaSchluessel)).filter((name) => name !== undefined)
      : []
  return html`${haupt?.url === undefined || haupt.url === null ? '' : hauptzugang(snapshot, haupt, haupt.url)}
${teile.length === 0 ? '' : html`<p class="klein">Online gemeldet: ${[...new Set(teile)].join('; ')}.</p>`}
${weitere.length === 0 ? '' : html`<details class="weitere"><summary>Weitere Online-Dienste dazu</summary><ul>${weitere.map((dienst) => html`<li><a href="${dienstZiel(dienst, snapshot.isErfunden(dienst))}" rel="noopener external">${snapshot.findDienstangabe(dienst)?.titel ?? snapshot.leikaName(dienst.leikaSchluessel) ?? dienst.url ?? ''}</a> ${demo(snapshot.isErfunden(dienst))}</li>`)}</ul></details>`}
${linkbeleg(snapshot, haupt ?? erster)}`
}

function hauptzugang(snapshot: Snapshot, dienst: Onlinedienst, url: string): Html {
  const angabe = snapshot.findDienstangabe(dienst)
  return html`${angabe === undefined ? '' : html`<p><b>${angabe.titel}</b><br>${angabe.kurz}</p>`}<p class="knoepfe"><a class="knopf gross" href="${dienstZiel(dienst, snapshot.isErfunden(dienst))}" rel="noopener external">Zum Online-Dienst${symbol('external-link')}</a> ${demo(snapshot.isErfunden(dienst))}</p>${url.startsWith('http:') ? html`<p class="beleg warnung">${symbol('triangle-alert')}<span>Diese Adresse ist nicht verschlüsselt (http). Geben Sie dort keine vertraulichen Daten ein.</span></p>` : ''}`
}

/** The evidence: who reported it, when, and when its link was last opened with what result. */
function linkbeleg(snapshot: Snapshot, dienst: Onlinedienst): Html {
  const istDemo = snapshot.isErfunden(dienst)
  const angabe = snapshot.findDienstangabe(dienst)
  if (angabe !== undefined)
    return html`<p class="beleg">${symbol('circle-check')}<span>Dienst von: ${angabe.anbieter}. Quelle: <a href="${angabe.quelle.url}">${angabe.quelle.titel}</a>, Stand ${formatDatum(angabe.stand)}.</span></p>`
  const quelle = snapshot.findQuelle(dienst.quelle)
  const datum = dienst.datenstand === null ? 'ohne Datum' : `Stand ${formatDatum(dienst.datenstand)}`
  const link = {
    erreichbar: 'Link laut Meldung erreichbar.',
    'nicht-erreichbar': html`Link laut Meldung nicht erreichbar. Wenn er nicht geht, rufen Sie die ${BEHOERDENNUMMER} an.`,
    ungeprueft: 'Link noch nicht geprüft.',
  }[dienst.link]
  const zeichen =
    dienst.link === 'erreichbar' ? 'circle-check' : dienst.link === 'nicht-erreichbar' ? 'triangle-alert' : 'circle-dashed'
  return html`<p class="beleg${dienst.link === 'nicht-erreichbar' ? ' warnung' : ''}">${symbol(zeichen)}<span>${dienst.url === null ? '' : html`${link} `}Quelle: ${quelle?.titel ?? dienst.quelle}, ${datum}. ${demo(istDemo)}</span></p>`
}

function persoenlich(leistung: Leistung): Html | null {
  if (leistung.art !== 'beschrieben' || leistung.persoenlich === undefined) return null
  return html`<p class="beleg">${symbol('user-round-check')}<span>Sie müssen dafür einmal selbst hinkommen. <span class="klein leise">${zitat(leistung.persoenlich)}</span></span></p>`
}

/** The four steps of identification with the one that is needed, where it is fixed for the whole Land. */
function anmeldung(leistung: Leistung, angabe: Dienstangabe | undefined): Html {
  const niveau = angabe?.vertrauensniveau ?? (leistung.art === 'beschrieben' ? leistung.vertrauensniveau : undefined)
  if (angabe !== undefined && niveau === undefined && angabe.konten.length > 0)
    return html`<div><h3>Womit Sie sich anmelden</h3><ul>${angabe.konten.map((konto) => html`<li>${KONTO[konto]}</li>`)}</ul></div>`
  if (niveau === undefined)
    return html`<div><h3>Womit Sie sich anmelden</h3><p class="offen">${symbol('circle-dashed')}<span>Welche Anmeldung der Online-Dienst verlangt, ist uns nicht gemeldet. Viele nehmen die BundID. <a href="/fragen">Fragen und Antworten dazu</a></span></p></div>`
  return html`<div><h3>Womit Sie sich anmelden</h3><p class="klein leise">Nötig ist: ${VERTRAUENSNIVEAU[niveau]}</p><ol class="stufen" aria-label="Stufen der Anmeldung">${VERTRAUENSNIVEAUS.map(
    (stufe) => html`<li${stufe === niveau ? html` aria-current="step"` : ''}>${VERTRAUENSNIVEAU[stufe]}</li>`,
  )}</ol></div>`
}
