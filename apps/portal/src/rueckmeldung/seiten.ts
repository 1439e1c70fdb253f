import { RUECKMELDUNG_ZEICHEN } from '@infoschalter/domain'
import { html } from 'hono/html'
import { seite } from '../components/seite/view.ts'
import { mehr } from '../components/text/view.ts'
import type { Anfrage, Html } from '../http/route.ts'
import { falle, fehlerliste, fehlersatz } from './felder.ts'
import { seitenname } from './seitenname.ts'
import { type Formular, spracheOf, TEXTE } from './texte.ts'

/** What stands in the fields of a form: what somebody has typed is never lost. */
export interface Werte {
  readonly seite: string
  readonly hilfreich: 'ja' | 'nein' | ''
  readonly text: string
  readonly antwortAn: string
}

export interface Formularlage {
  readonly art: Formular
  readonly werte: Werte
  readonly marke: string
  /** What is wrong with a field, in a sentence; `alles`: with the whole. */
  readonly fehler: Readonly<Partial<Record<'hilfreich' | 'text' | 'antwortAn' | 'alles', string>>>
}

/** A form with what has been typed so far and what is still wrong with it. */
export function formularseite(anfrage: Anfrage, { art, werte, marke, fehler }: Formularlage): Html {
  const sprache = spracheOf(werte.seite)
  const texte = TEXTE[sprache]
  const { titel, einleitung, text, antwort } = texte.formulare[art]
  const hatFehler = Object.keys(fehler).length > 0
  return seite(anfrage, {
    titel: hatFehler ? `${texte.fehler}: ${titel}` : titel,
    beschreibung: einleitung,
    pfad: [{ titel, ziel: '/rueckmeldung' }],
    indexieren: false,
    ohneFrage: true,
    sprache,
    inhalt: html`<div class="w"><div class="rueckmeldung"><div class="titel"><h1>${titel}</h1><p class="lead">${einleitung}</p></div>
${fehlerliste(fehler, texte)}
<form method="post" action="/rueckmeldung" class="stapel"><input type="hidden" name="art" value="${art}"><input type="hidden" name="seite" value="${werte.seite}"><input type="hidden" name="marke" value="${marke}">
<p class="klein">${texte.fuerSeite} <a href="${werte.seite}">${seitenname(anfrage.snapshot, werte.seite) ?? werte.seite}</a></p>
${art === 'hilfreich' ? hilfreichfeld(texte, werte, fehler.hilfreich) : ''}
<div class="feld"><label for="f-text">${text}${art === 'hilfreich' ? html` <span class="klein leise">(${texte.freiwillig})</span>` : ''}</label><p class="klein leise" id="h-text">${texte.keineDaten} ${texte.zeichen}</p>${fehlersatz('text', fehler.text)}<textarea id="f-text" name="text" rows="6" maxlength="${RUECKMELDUNG_ZEICHEN}" aria-describedby="h-text${fehler.text === undefined ? '' : ' e-text'}"${fehler.text === undefined ? '' : html` aria-invalid="true"`}${art === 'hilfreich' ? '' : html` required`}>${werte.text}</textarea></div>
${antwort === undefined ? '' : html`<div class="feld"><label for="f-antwortAn">${texte.email} <span class="klein leise">(${texte.freiwillig})</span></label><p class="klein leise" id="h-antwortAn">${antwort}</p>${fehlersatz('antwortAn', fehler.antwortAn)}<input type="email" id="f-antwortAn" name="antwortAn" value="${werte.antwortAn}" maxlength="200" autocomplete="email" aria-describedby="h-antwortAn${fehler.antwortAn === undefined ? '' : ' e-antwortAn'}"${fehler.antwortAn === undefined ? '' : html` aria-invalid="true"`}></div>`}
${falle(texte)}
<p><button class="knopf" type="submit">${texte.absenden}</button></p></form></div></div>`,
  })
}

function hilfreichfeld(texte: (typeof TEXTE)['de'], { hilfreich }: Werte, fehler: string | undefined): Html {
  const wahl = (wert: 'ja' | 'nein', name: string) =>
    html`<label class="wahl"><input type="radio" name="hilfreich" value="${wert}"${wert === 'ja' ? html` id="f-hilfreich"` : ''}${hilfreich === wert ? html` checked` : ''} required><span>${name}</span></label>`
  return html`<fieldset class="feld"${fehler === undefined ? '' : html` aria-describedby="e-hilfreich"`}><legend>${texte.frage}</legend>${fehlersatz('hilfreich', fehler)}<div class="janein">${wahl('ja', texte.ja)}${wahl('nein', texte.nein)}</div></fieldset>`
}

/** Says that a message is safe, and leads back. */
export function dankeseite(anfrage: Anfrage, zurueck: string): Html {
  const sprache = spracheOf(zurueck)
  const { titel, text, zurueck: wort } = TEXTE[sprache].danke
  return seite(anfrage, {
    titel,
    beschreibung: text,
    pfad: [{ titel, ziel: '/rueckmeldung/danke' }],
    indexieren: false,
    ohneFrage: true,
    sprache,
    inhalt: html`<div class="w"><div class="rueckmeldung"><div class="titel"><h1>${titel}</h1><p class="lead">${text}</p><p>${mehr(zurueck, wort)}</p></div></div></div>`,
  })
}

/** Says that a demand is counted, what for, and leads back. */
export function bedarfseite(
  anfrage: Anfrage,
  gezaehlt: { readonly titel: string; readonly ort: string; readonly zurueck: string },
): Html {
  const titel = 'Danke, Ihr Bedarf ist gezählt'
  return seite(anfrage, {
    titel,
    beschreibung: titel,
    pfad: [{ titel, ziel: '/bedarf/danke' }],
    indexieren: false,
    ohneFrage: true,
    inhalt: html`<div class="w"><div class="rueckmeldung"><div class="titel"><h1>${titel}</h1><p class="lead">„${gezaehlt.titel}“ soll in ${gezaehlt.ort} online gehen.</p><p>Gezählt wird nur, dass es jemand braucht: nicht wer, nicht woher, nicht wann genau. Die Verwaltung sieht die Zahl erst, wenn mehrere Menschen dasselbe brauchen.</p><p>${mehr(gezaehlt.zurueck, 'Zurück zum Anliegen')}</p></div></div>`,
  })
}
