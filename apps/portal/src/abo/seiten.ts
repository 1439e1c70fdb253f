import { ABOBEREICHE, THEMEN } from '@infoschalter/domain'
import { html } from 'hono/html'
import { seite } from '../components/seite/view.ts'
import { mehr } from '../components/text/view.ts'
import type { Anfrage, Html } from '../http/route.ts'
import { falle, fehlerliste, fehlersatz } from '../rueckmeldung/felder.ts'
import { TEXTE } from '../rueckmeldung/texte.ts'
import { THEMA } from '../texts/wissen.ts'
import type { Abolage } from './formular.ts'

/** The pages of the subscription by mail. */

const TITEL = 'Neues per E-Mail'
const PFAD = '/wissen/abo'
const BEREICH = { meldungen: 'Meldungen', projekte: 'Projekte', termine: 'Termine' } as const

/** @param vorweg what the name of the window says before the title: read aloud first, and not twice on the page */
function rahmen(anfrage: Anfrage, titel: string, lead: string, inhalt: Html, vorweg = ''): Html {
  return seite(anfrage, {
    titel: vorweg + titel,
    beschreibung: lead,
    pfad: [
      { titel: 'Für Verwaltungen', ziel: '/wissen' },
      { titel: TITEL, ziel: PFAD },
    ],
    indexieren: false,
    ohneFrage: true,
    inhalt: html`<div class="w"><div class="rueckmeldung"><div class="titel"><h1>${titel}</h1><p class="lead">${lead}</p></div>${inhalt}</div></div>`,
  })
}

/** Where no mail is sent: says so, and what there is instead. */
export function ohneMailseite(anfrage: Anfrage): Html {
  return rahmen(
    anfrage,
    TITEL,
    'Dieses Portal verschickt keine E-Mails. Neues bekommen Sie hier als Feed.',
    html`<p>Ein Feed ist eine Adresse, die Sie in ein Leseprogramm oder Ihr Mailprogramm eintragen. Sie müssen dafür nichts über sich angeben.</p>${feeds()}`,
  )
}

function feeds(): Html {
  return html`<ul class="liste">${ABOBEREICHE.map((bereich) => html`<li>${BEREICH[bereich]}: <a href="/feeds/${bereich}.atom">Atom</a>, <a href="/feeds/${bereich}.json">JSON Feed</a>${bereich === 'termine' ? html`, <a href="/feeds/termine.ics">Kalender (iCal)</a>` : ''}</li>`)}</ul>`
}

/** The form, with what has been typed so far and what is still wrong with it. */
export function aboseite(anfrage: Anfrage, { werte, marke, fehler }: Abolage): Html {
  const texte = TEXTE.de
  const hatFehler = Object.keys(fehler).length > 0
  const beschreibung = (feld: keyof Abolage['fehler'], hilfe: string) =>
    html` aria-describedby="${hilfe}${fehler[feld] === undefined ? '' : ` e-${feld}`}"${fehler[feld] === undefined ? '' : html` aria-invalid="true"`}`
  return rahmen(
    anfrage,
    TITEL,
    'Was neu ist, kommt gesammelt in Ihr Postfach, und nur, wenn es etwas Neues gibt.',
    html`${fehlerliste(fehler, texte)}
<form method="post" action="${PFAD}" class="stapel"><input type="hidden" name="marke" value="${marke}">
<fieldset class="feld"${fehler.bereich === undefined ? '' : html` aria-describedby="e-bereich"`}><legend>Was möchten Sie bekommen?</legend>${fehlersatz('bereich', fehler.bereich)}${ABOBEREICHE.map((bereich, i) => html`<label class="wahl"><input type="checkbox" name="bereich" value="${bereich}"${i === 0 ? html` id="f-bereich"` : ''}${werte.bereiche.includes(bereich) ? html` checked` : ''}><span>${BEREICH[bereich]}</span></label>`)}</fieldset>
<fieldset class="feld"><legend>Zu welchen Themen? <span class="klein leise">(${texte.freiwillig})</span></legend><p class="klein leise">Ohne Auswahl: zu allen.</p>${THEMEN.map((thema) => html`<label class="wahl"><input type="checkbox" name="thema" value="${thema}"${werte.themen.includes(thema) ? html` checked` : ''}><span>${THEMA[thema]}</span></label>`)}</fieldset>
<div class="feld"><label for="f-orte">Nur für diese Orte <span class="klein leise">(${texte.freiwillig})</span></label><p class="klein leise" id="h-orte">Kommunen oder Kreise, mit Komma getrennt. Dann bekommen Sie nur, was einer davon geschrieben hat oder woran er beteiligt ist. Ohne Ort bekommen Sie alles.</p>${fehlersatz('orte', fehler.orte)}<input type="text" id="f-orte" name="orte" value="${werte.orte}" maxlength="500"${beschreibung('orte', 'h-orte')}></div>
<fieldset class="feld"><legend>Wie oft höchstens?</legend>${(['woechentlich', 'taeglich'] as const).map((rhythmus) => html`<label class="wahl"><input type="radio" name="rhythmus" value="${rhythmus}"${werte.rhythmus === rhythmus ? html` checked` : ''}><span>${rhythmus === 'taeglich' ? 'Einmal am Tag' : 'Einmal in der Woche, am Montag'}</span></label>`)}</fieldset>
<div class="feld"><label for="f-adresse">${texte.email}</label><p class="klein leise" id="h-adresse">Wir schicken Ihnen zuerst eine E-Mail mit einem Link. Erst wenn Sie dort zustimmen, gilt das Abonnement. Wir nutzen die Adresse für nichts anderes und löschen sie, sobald Sie sich abmelden. Mehr dazu unter <a href="/datenschutz">Datenschutz</a>.</p>${fehlersatz('adresse', fehler.adresse)}<input type="email" id="f-adresse" name="adresse" value="${werte.adresse}" maxlength="254" autocomplete="email" required${beschreibung('adresse', 'h-adresse')}></div>
${falle(texte)}
<p><button class="knopf" type="submit">Abonnieren</button></p></form>
<section class="stapel" aria-labelledby="feeds"><h2 id="feeds">Lieber ohne E-Mail?</h2><p>Dasselbe gibt es als Feed, ohne dass Sie etwas angeben.</p>${feeds()}</section>`,
    hatFehler ? `${texte.fehler}: ` : '',
  )
}

/** The same for every address. */
export function bestelltseite(anfrage: Anfrage): Html {
  return rahmen(
    anfrage,
    'Fast geschafft: Sehen Sie in Ihr Postfach',
    'Wenn die Adresse stimmt, bekommen Sie gleich eine E-Mail mit einem Link. Bestätigen Sie dort, dass Sie Neues bekommen möchten.',
    html`<p>Der Link gilt 24 Stunden. Ist nach ein paar Minuten nichts da, sehen Sie bitte auch im Ordner für unerwünschte E-Mails nach.</p><p>${mehr('/wissen', 'Zurück zu „Für Verwaltungen“')}</p>`,
  )
}

const FRAGE = {
  bestaetigen: {
    titel: 'Neues per E-Mail bestätigen',
    lead: 'Möchten Sie Neues aus dem Infoschalter per E-Mail bekommen?',
    knopf: 'Ja, ich möchte Neues bekommen',
  },
  ende: {
    titel: 'Neues per E-Mail abmelden',
    lead: 'Möchten Sie keine E-Mails mehr bekommen? Dann löschen wir auch Ihre Adresse.',
    knopf: 'Abmelden und Adresse löschen',
  },
} as const
export type Frage = keyof typeof FRAGE

/** Asks for a click: programs that only open links in mail change nothing. */
export function frageseite(anfrage: Anfrage, frage: Frage, marke: string): Html {
  const { titel, lead, knopf } = FRAGE[frage]
  return rahmen(
    anfrage,
    titel,
    lead,
    html`<form method="post" action="${PFAD}/${frage}/${marke}"><p><button class="knopf" type="submit">${knopf}</button></p></form>`,
  )
}

const DANK = {
  bestaetigen: {
    titel: 'Danke, das Abonnement gilt',
    lead: 'Die erste E-Mail kommt, sobald es etwas Neues gibt. In jeder steht ein Link, mit dem Sie sich abmelden.',
  },
  ende: {
    titel: 'Sie sind abgemeldet',
    lead: 'Sie bekommen keine E-Mails mehr. Ihre Adresse wird gelöscht.',
  },
} as const

export function dankseite(anfrage: Anfrage, frage: Frage): Html {
  const { titel, lead } = DANK[frage]
  return rahmen(anfrage, titel, lead, html`<p>${mehr(PFAD, 'Etwas anderes bestellen')}</p>`)
}

/** What a link is not good for any more, or never was, or what could not be kept just now. */
export function hinweisseite(anfrage: Anfrage, hinweis: 'abgelaufen' | 'gefaelscht' | 'voll'): Html {
  const worte = {
    abgelaufen: [
      'Der Link gilt nicht mehr',
      'Er galt 24 Stunden. Bestellen Sie bitte noch einmal, dann schicken wir Ihnen einen neuen.',
    ],
    gefaelscht: ['Der Link stimmt nicht', 'Vielleicht ist er nicht ganz. Kopieren Sie ihn bitte vollständig aus der E-Mail.'],
    voll: ['Das können wir gerade nicht speichern', 'Das liegt an uns. Bitte öffnen Sie den Link später noch einmal.'],
  } as const
  const [titel, lead] = worte[hinweis]
  return rahmen(anfrage, titel, lead, html`<p>${mehr(PFAD, 'Zum Formular')}</p>`)
}
