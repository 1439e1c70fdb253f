import type { Reifegradzahlen } from '@infoschalter/coverage'
import { type Kommune, REIFEGRADE } from '@infoschalter/domain'
import type { Reifegradmeldung, Snapshot } from '@infoschalter/snapshot'
import { html } from 'hono/html'
import { mehr } from '../../components/text/view.ts'
import type { Html } from '../../http/route.ts'
import { formatDatum, formatZahl } from '../../texts/de.ts'
import { REIFEGRAD } from '../../texts/wissen.ts'
import { balken } from './leistungen-page.ts'

/** How many pairs have each Reifegrad, and how many have none: never left out, or the rest would look like all. */
export function verteilung({ je, ohneAngabe, von }: Reifegradzahlen, was: string): Html {
  const zeilen = [
    ...REIFEGRADE.toReversed().map((stufe) => [`${stufe}: ${REIFEGRAD[stufe]}`, je[stufe]] as const),
    ['keine Angabe', ohneAngabe] as const,
  ]
  return html`<div class="rollbar" role="group" aria-label="${was}" tabindex="0"><table class="balkentabelle"><caption class="sr">${was}</caption><thead><tr><th scope="col">Reifegrad</th><th scope="col" class="r">von ${formatZahl(von)}</th><th scope="col"><span class="sr">Anteil</span></th></tr></thead><tbody>${zeilen.map(
    ([name, zahl]) =>
      html`<tr><th scope="row">${name}</th><td class="r">${formatZahl(zahl)}</td><td>${balken(zahl, von)}</td></tr>`,
  )}</tbody></table></div>`
}

export interface Angabe {
  readonly titel: string
  readonly slug: string
  readonly meldung: Reifegradmeldung
}

/** What holds in a Kommune, Leistung by Leistung. */
export function angabenIn(snapshot: Snapshot, kommune: Kommune): readonly Angabe[] {
  const { raum } = snapshot.umsetzungsstand.stand('anliegen')
  const platz = raum.kommunen.findIndex(({ ars }) => ars === kommune.ars)
  const reifegrade = snapshot.reifegrade()
  return snapshot.umsetzungsstand.stand('anliegen').einheiten.flatMap(({ id }, einheit) => {
    const meldung = reifegrade.reifegradIn(einheit, platz)
    const leistung = snapshot.leistungen.findBySlug(id)
    return meldung === null || leistung === undefined ? [] : [{ titel: leistung.titel, slug: id, meldung }]
  })
}

/** For the page of a Kommune; nothing where nobody says anything. */
export function reifegradeIn(snapshot: Snapshot, kommune: Kommune): Html | null {
  const angaben = angabenIn(snapshot, kommune)
  if (angaben.length === 0) return null
  return html`<section class="ab"><div class="w zwei"><div class="titel"><h2>Reifegrade</h2><p class="klein leise">Wie digital eine Leistung ist, von 0 bis 4, wie Kommune und Kreis es selbst angeben. In die anderen Zahlen geht das nicht ein.</p><p>${mehr('/umsetzungsstand/reifegrade', 'Alle Reifegrade')}</p></div><div class="rollbar" role="group" aria-label="Reifegrade" tabindex="0"><table><thead><tr><th scope="col">Leistung</th><th scope="col">Reifegrad</th><th scope="col">Angabe von</th></tr></thead><tbody>${angaben.map(
    ({ titel, slug, meldung }) =>
      html`<tr><th scope="row"><a href="/leistungen/${slug}/${kommune.slug}">${titel}</a></th><td>${stufe(meldung)}</td><td>${herkunftVon(snapshot, meldung)}</td></tr>`,
  )}</tbody></table></div></div></section>`
}

export function stufe({ reifegrad }: Reifegradmeldung): string {
  return `${reifegrad}: ${REIFEGRAD[reifegrad]}`
}

/** Who says it, since when, and from where they know. */
function herkunftVon({ gebiete }: Snapshot, { ars, stand, quellen }: Reifegradmeldung): Html {
  const [quelle] = quellen
  return html`${gebiete.findByArs(ars)?.name ?? ''}, ${formatDatum(stand)}${quelle === undefined ? '' : html`. Quelle: <a href="${quelle.url}" rel="noopener external">${quelle.titel}</a>`}`
}
