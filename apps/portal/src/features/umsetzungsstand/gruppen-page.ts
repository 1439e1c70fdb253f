import { GROESSENKLASSEN } from '@infoschalter/coverage'
import type { Basis, Snapshot } from '@infoschalter/snapshot'
import { html } from 'hono/html'
import { herunterladen } from '../../components/herunterladen/view.ts'
import { seite } from '../../components/seite/view.ts'
import type { Anfrage, Html } from '../../http/route.ts'
import { basiswahl, bedeutung, herkunft, mitBasis, readBasis } from './zahlen.ts'
import { zahlentabelle } from './zahlentabelle.ts'

const PFAD = '/umsetzungsstand/gruppen'

/** Kommunen by type and by size, each with the same three figures: whether it is harder for small ones is a question of its own. */
export function gruppenseite(anfrage: Anfrage): Html {
  const { snapshot, query } = anfrage
  const basis = readBasis(query)
  return seite(anfrage, {
    titel: 'Umsetzungsstand nach Art und Größe der Kommunen',
    beschreibung: 'Wie viel ist in kleinen und großen, kreisfreien und kreisangehörigen Kommunen online? Drei Zahlen je Gruppe.',
    pfad: [
      { titel: 'Umsetzungsstand', ziel: '/umsetzungsstand' },
      { titel: 'Art und Größe', ziel: PFAD },
    ],
    kanonisch: PFAD,
    indexieren: query.size === 0,
    inhalt: html`<div class="w ukopf"><div class="titel"><h1>Nach Art und Größe</h1><p class="lead">Ist in großen Städten mehr online als in kleinen Gemeinden? Je Gruppe stehen drei Zahlen nebeneinander.</p></div>${basiswahl(mitBasis(PFAD), basis)}${bedeutung(basis)}</div>
${snapshot.meldungslage === 'keine' ? html`<section class="ab papier"><div class="w"><p class="lead">Uns liegt noch kein Bericht vor.</p></div></section>` : gruppen(snapshot, basis)}`,
  })
}

function gruppen(snapshot: Snapshot, basis: Basis): Html {
  return html`<section class="ab papier"><div class="w stapel"><h2>Nach Größe</h2><p class="klein leise">Nach Einwohnerinnen und Einwohnern. Je mehr Kommunen eine Gruppe hat, desto leichter ist eine Leistung in mindestens einer online und desto schwerer in allen. Vergleichen lässt sich am ehesten der Anteil.</p><p class="fein">${herkunft(snapshot)}</p>${tabelle(snapshot, basis, 'groesse')}</div></section>
<section class="ab"><div class="w stapel"><h2>Nach Art</h2><p class="klein leise">Was in Städten und Gemeinden Sache des Kreises ist, erledigt eine kreisfreie Stadt selbst.</p>${tabelle(snapshot, basis, 'art')}${herunterladen('Art und Größe', `/umsetzungsstand/daten/gruppen-${basis}`)}</div></section>`
}

function tabelle({ umsetzungsstand }: Snapshot, basis: Basis, nach: 'art' | 'groesse'): Html {
  return zahlentabelle({
    was: nach === 'art' ? 'Art' : 'Menschen',
    name: nach === 'art' ? 'Zahlen nach Art' : 'Zahlen nach Größe',
    menge: { name: 'Kommunen', lies: ({ kommunen }) => kommunen },
    zeilen: umsetzungsstand
      .jeGruppe(basis)
      .filter((gruppe) => gruppe.nach === nach)
      .map(({ id, zahlen }) => ({ kopf: gruppenname(id), zahlen })),
  })
}

/** A type is called by its name already. */
export function gruppenname(id: string): string {
  return GROESSENKLASSEN.find((klasse) => klasse.id === id)?.name ?? id
}
