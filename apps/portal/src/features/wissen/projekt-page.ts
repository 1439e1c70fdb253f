import type { Projekt, Text } from '@infoschalter/domain'
import { html } from 'hono/html'
import { linkliste } from '../../components/gliederung/view.ts'
import { text, type Wortanzeige } from '../../components/text/view.ts'
import type { Anfrage, Html } from '../../http/route.ts'
import { PROJEKTART, PROJEKTZUSTAND, WISSENSEBENE } from '../../texts/wissen.ts'
import { gewinn } from './gewinn.ts'
import { eintragseite } from './rahmen.ts'
import { dokumentliste, ergebniszahlen, nachnutzungszeilen, steckbrief, steckbriefzeilen, wenFragen } from './steckbrief.ts'

/** A Projekt with its Steckbrief; what is not documented is said to be missing. */
export function projektseite(anfrage: Anfrage, projekt: Projekt): Html {
  const { snapshot } = anfrage
  const leistungen = snapshot.leistungen.findAll(projekt.leistungen)
  const zahlen = ergebniszahlen(projekt)
  return eintragseite(anfrage, {
    bereich: 'projekte',
    eintrag: projekt,
    merkmale: [PROJEKTART[projekt.art], WISSENSEBENE[projekt.ebene], PROJEKTZUSTAND[projekt.zustand]],
    texte: [projekt.problem, projekt.loesung, projekt.ergebnis, projekt.nachnutzung],
    inhalt: (
      wort,
    ) => html`<section aria-labelledby="steckbrief"><h2 id="steckbrief">Steckbrief</h2>${steckbrief(steckbriefzeilen(snapshot, projekt))}</section>
${teil('Worum geht es?', projekt.problem, wort)}${teil('Was ist die Lösung?', projekt.loesung, wort)}
${projekt.ergebnis.length === 0 && zahlen === null ? '' : html`<section><h2>Was ist belegt?</h2>${zahlen ?? ''}<div class="text">${text(projekt.ergebnis, 3, wort)}</div></section>`}
<section><h2>Was brauchen Sie zum Nachnutzen?</h2><div class="text">${text(projekt.nachnutzung, 3, wort)}</div>${steckbrief(nachnutzungszeilen(projekt))}</section>${gewinn(snapshot, projekt) ?? ''}`,
    neben: html`${wenFragen(snapshot, projekt)}${linkliste(
      'leistungen',
      'Betroffene Leistungen',
      leistungen.map(({ titel, slug }) => ({ titel, ziel: `/leistungen/${slug}` })),
    )}${dokumentliste(projekt)}`,
  })
}

function teil(titel: string, inhalt: Text, wort: Wortanzeige): Html | null {
  return inhalt.length === 0 ? null : html`<section><h2>${titel}</h2><div class="text">${text(inhalt, 3, wort)}</div></section>`
}
