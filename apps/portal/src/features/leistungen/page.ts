import type { BeschriebeneLeistung, Sprache } from '@infoschalter/domain'
import type { Ortswahl, Snapshot } from '@infoschalter/snapshot'
import { html } from 'hono/html'
import { fassungen } from '../../components/fassungen/view.ts'
import { ortswahl, ortUnbekannt } from '../../components/ortswahl/view.ts'
import { seite } from '../../components/seite/view.ts'
import { ortsfeld } from '../../components/suchfeld/view.ts'
import { kachel, kachelName, symbol } from '../../components/symbol/view.ts'
import { telefon } from '../../components/telefon/view.ts'
import { zitat } from '../../components/zitat/view.ts'
import type { Anfrage, Html } from '../../http/route.ts'
import { EBENE, formatDatum, KONTO, LAND_NAME } from '../../texts/de.ts'
import { abschnitte, inhalt, verwandte, verzeichnis } from './abschnitte.ts'
import { leistungDaten } from './daten.ts'
import { verbreitung } from './verbreitung.ts'

/** A described Leistung without a place: first of all it asks for one. */
export function leistungsseite(anfrage: Anfrage, leistung: BeschriebeneLeistung, wahl: Ortswahl): Html {
  const { snapshot } = anfrage
  const teile = abschnitte(snapshot, leistung, zustaendigkeit(leistung))
  const ziel = `/leistungen/${leistung.slug}`
  return seite(anfrage, {
    titel: leistung.titel,
    beschreibung: leistung.kurz,
    pfad: [
      { titel: 'Anliegen', ziel: '/leistungen' },
      { titel: leistung.titel, ziel },
    ],
    daten: leistungDaten(anfrage, leistung),
    inhalt: html`<div class="w leistungskopf">${leistungskopf(snapshot, leistung)}${ueberall(snapshot, leistung)}${ortsfrage(ziel, wahl)}</div>
<div class="w zwei rechts leistungskoerper">${inhalt(teile)}<aside class="neben" aria-label="Weitere Angaben">${verzeichnis(teile)}${verbreitung(snapshot, leistung)}${verwandte(snapshot, leistung, '')}</aside></div>`,
  })
}

export function leistungskopf(snapshot: Snapshot, leistung: BeschriebeneLeistung): Html {
  return html`<div class="lkopf"><div class="titel"><h1>${leistung.titel}</h1><p class="lead">${leistung.kurz}</p>${andereFassungen(snapshot, leistung)}${sofort(leistung)}</div>${kachel(kachelName(leistung.kachel))}</div>`
}

/** Links to the same Leistung in English and in Leichte Sprache. */
export function andereFassungen(snapshot: Snapshot, { slug }: BeschriebeneLeistung, ort = ''): Html | null {
  const ziel = (sprache: Sprache, pfad: string) =>
    snapshot.uebersetzungen(sprache, 'leistung').findBySlug(slug) === undefined ? null : `${pfad}/leistungen/${slug}`
  const englisch = ziel('en', '/en')
  return fassungen({ leicht: ziel('de-leicht', '/leichte-sprache'), englisch: englisch === null ? null : englisch + ort })
}

/** Services of Land or Bund: nobody has to name a place for them. */
function ueberall(snapshot: Snapshot, leistung: BeschriebeneLeistung): Html | null {
  const dienste = snapshot.ueberregional(leistung)
  if (dienste.length === 0) return null
  return html`<section class="ueberall" aria-labelledby="ueberall"><h2 id="ueberall">Online für alle in ${LAND_NAME}</h2>${dienste.map(
    (dienst) =>
      html`<div class="stapel"><p><b>${dienst.titel}</b><br>${dienst.kurz}</p><p class="knoepfe"><a class="knopf" href="${dienst.url}" rel="noopener external">Zum Online-Dienst${symbol('external-link')}</a></p><p class="fein">${dienst.anbieter}${dienst.konten.length === 0 ? '' : `. Anmeldung: ${dienst.konten.map((konto) => KONTO[konto]).join(' oder ')}`}. Quelle: <a href="${dienst.quelle.url}">${dienst.quelle.titel}</a>, Stand ${formatDatum(dienst.stand)}.</p></div>`,
  )}</section>`
}

/** What cannot wait, with the number to call. */
export function sofort({ sofort: hinweis }: BeschriebeneLeistung): Html | null {
  if (hinweis === undefined) return null
  return html`<p class="sofort">${symbol('phone')}<span><strong>Sofort: ${telefon(hinweis.telefon)}</strong> ${hinweis.text}</span></p>`
}

/** The box that asks for the place, with a choice where the answer was not clear. */
export function ortsfrage(ziel: string, wahl: Ortswahl): Html {
  const eingabe = wahl.art === 'unbekannt' ? wahl.eingabe : ''
  const auswahl =
    wahl.art === 'auswahl'
      ? ortswahl(
          wahl.orte,
          (ort) => `${ziel}/${ort.slug}`,
          {
            mehrdeutig: 'Welchen Ort meinen Sie?',
            kreis: 'In welcher Stadt oder Gemeinde?',
            aehnlich: 'Meinen Sie einen dieser Orte?',
          }[wahl.anlass],
        )
      : ''
  return html`<section class="schalterkasten" aria-labelledby="wo"><div class="sk-kopf"><h2 id="wo"><span>${symbol('map-pin')}Geht das in Ihrem Ort online?</span></h2></div>
<div class="sk-frage">${wahl.art === 'unbekannt' ? ortUnbekannt(eingabe) : ''}${ortsfeld({ ziel, wert: eingabe, beschriftung: 'Ihr Ort oder Ihre Postleitzahl', knopf: 'Nachsehen' })}${auswahl}</div></section>`
}

function zustaendigkeit(leistung: BeschriebeneLeistung): Html {
  const { zustaendig } = leistung
  const recht = zustaendig.recht ?? leistung.rechtsgrundlagen[0]
  return html`<p><b>${zustaendig.stelle}</b></p><p>Ebene: ${EBENE[zustaendig.ebene]}. ${zustaendig.grund}</p>${recht === undefined ? '' : html`<p class="klein leise">${zitat(recht)}</p>`}<p>Nennen Sie oben Ihren Ort, dann zeigen wir Schritt für Schritt, wie wir auf die Stelle kommen.</p>`
}
