import type { Leitfaden } from '@infoschalter/domain'
import { html } from 'hono/html'
import { gliederung } from '../../components/gliederung/view.ts'
import { wissenskarten } from '../../components/wissenskarte/view.ts'
import type { Anfrage, Html } from '../../http/route.ts'
import { anzahl } from '../../texts/de.ts'
import { THEMA } from '../../texts/wissen.ts'
import { leitfadenkarte } from './karten.ts'
import { eintragseite, listenseite } from './rahmen.ts'

export function leitfadenliste(anfrage: Anfrage): Html {
  const { alle } = anfrage.snapshot.wissen.leitfaeden
  return listenseite(
    anfrage,
    'leitfaeden',
    'Kurze Anleitungen für die Arbeit im Rathaus: was zu klären ist, in welcher Reihenfolge, mit welchen Quellen.',
    html`<section class="ab papier" aria-labelledby="zahl"><div class="w stapel"><h2 id="zahl">${anzahl(alle.length, 'Leitfaden', 'Leitfäden')}</h2>${wissenskarten(alle.map(leitfadenkarte))}</div></section>`,
  )
}

export function leitfadenseite(anfrage: Anfrage, leitfaden: Leitfaden): Html {
  return eintragseite(anfrage, {
    bereich: 'leitfaeden',
    eintrag: leitfaden,
    merkmale: [`Für: ${leitfaden.fuer}`, ...leitfaden.themen.map((thema) => THEMA[thema])],
    texte: leitfaden.abschnitte.map((abschnitt) => abschnitt.text),
    inhalt: (wort) => gliederung(leitfaden.abschnitte, wort),
  })
}
