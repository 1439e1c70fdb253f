import type { Vorschau } from '@infoschalter/snapshot'
import { html } from 'hono/html'
import { seite } from '../components/seite/view.ts'
import type { Anfrage, Html } from '../http/route.ts'

/** Pages in place of a draft that cannot be shown: they speak to whoever writes it. */

type Unfertig = Extract<Vorschau, { ergebnis: 'unfertig' }>

export function unfertig(anfrage: Anfrage, { titel, probleme }: Unfertig): Html {
  return hinweisseite(
    anfrage,
    'Noch keine Vorschau',
    html`<p class="lead">Damit „${titel}“ gezeigt werden kann, fehlt noch etwas. Ergänzen Sie es im Formular und speichern Sie den Entwurf.</p><ul>${probleme.map(({ feld, meldung }) => html`<li><b>${feld}:</b> ${meldung}</li>`)}</ul>`,
  )
}

export function abgelaufen(anfrage: Anfrage): Html {
  return hinweisseite(
    anfrage,
    'Dieser Link gilt nicht mehr',
    html`<p class="lead">Vorschaulinks gelten nur kurz und nur für Menschen, die den Text bearbeiten dürfen. Speichern Sie den Entwurf oder öffnen Sie den Text im CMS noch einmal: Dann entsteht ein neuer.</p>`,
  )
}

export function ohneSeite(anfrage: Anfrage): Html {
  return hinweisseite(
    anfrage,
    'Dafür gibt es keine eigene Seite',
    html`<p class="lead">Das Portal zeigt diesen Text auf keiner Seite, die sich schon ansehen lässt. Nach dem Veröffentlichen steht er dort, wo er gebraucht wird.</p>`,
  )
}

export function nichtErreichbar(anfrage: Anfrage): Html {
  return hinweisseite(
    anfrage,
    'Die Vorschau ist gerade nicht zu haben',
    html`<p class="lead">Das Portal erreicht das CMS nicht. Ihr Entwurf ist davon nicht betroffen. Versuchen Sie es in einer Minute noch einmal.</p>`,
  )
}

export function gescheitert(anfrage: Anfrage): Html {
  return hinweisseite(
    anfrage,
    'Diesen Entwurf können wir nicht zeigen',
    html`<p class="lead">Das liegt an uns, nicht an Ihnen. Ihr Entwurf ist gespeichert. Sagen Sie bitte der Stelle Bescheid, die das Portal betreibt: Im Protokoll steht der Grund.</p>`,
  )
}

function hinweisseite(anfrage: Anfrage, titel: string, inhalt: Html): Html {
  return seite(anfrage, {
    titel,
    beschreibung: titel,
    pfad: [],
    indexieren: false,
    inhalt: html`<div class="w fehlerseite"><h1>${titel}</h1>${inhalt}</div>`,
  })
}
