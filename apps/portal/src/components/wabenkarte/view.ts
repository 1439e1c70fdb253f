import type { Gebietsverzeichnis, Kommune } from '@infoschalter/domain'
import { html } from 'hono/html'
import type { Html } from '../../http/route.ts'
import { grenzPfad, groesse, umrissPfad, wabenPfad } from './geometrie.ts'
import { musterdefinitionen, musterflaeche } from './muster.ts'

/** A class of the data scale: `k0` nothing, `k1` few to `k5` many, `km` no report, `ka` not known. */
export type Stufe = 'km' | 'ka' | 'k0' | 'k1' | 'k2' | 'k3' | 'k4' | 'k5'

interface Karte {
  readonly gebiete: Gebietsverzeichnis
  /** What the picture shows, in a sentence: for those who do not see it. */
  readonly beschreibung: string
  readonly stufe: (kommune: Kommune) => Stufe
  readonly hervorgehoben?: Kommune | undefined
  /** Draws the cells of `k0` small: where the others say yes, these say nothing. */
  readonly leereKlein?: boolean
  /** Lays a pattern over each class: they differ by more than colour. */
  readonly muster?: boolean
  /** Makes each cell a link with a name of its own: „Bielefeld: 14 von 20“. */
  readonly verweis?: (kommune: Kommune) => { readonly ziel: string; readonly name: string }
}

interface Linien {
  readonly kreise: string
  readonly land: string
}

const bekannt = new WeakMap<Gebietsverzeichnis, Linien>()

/** The borders are the same on every map of a snapshot. */
function linien(gebiete: Gebietsverzeichnis): Linien {
  let pfade = bekannt.get(gebiete)
  if (pfade === undefined) {
    pfade = { kreise: grenzPfad(gebiete.kommunen, (kommune) => kommune.ars.slice(0, 5)), land: umrissPfad(gebiete.kommunen) }
    bekannt.set(gebiete, pfade)
  }
  return pfade
}

/** The Land as equal cells, one for each Kommune, with the borders of the Kreise. */
export function wabenkarte(karte: Karte): Html {
  const { gebiete, beschreibung, hervorgehoben, verweis } = karte
  const [breite, hoehe] = groesse(gebiete.kommunen.map((kommune) => kommune.wabe))
  const rolle = verweis === undefined ? 'img' : 'group'
  return html`<svg class="karte" viewBox="-4 -4 ${breite + 8} ${hoehe + 8}" role="${rolle}" aria-label="${beschreibung}">${verweis === undefined ? flaechen(karte) : gebiete.kommunen.map((kommune) => zelle(karte, kommune, verweis(kommune)))}${karte.muster ? musterlagen(karte) : ''}<path class="kg" d="${linien(gebiete).kreise}"/><path class="ag" d="${linien(gebiete).land}"/>${hervorgehoben === undefined ? '' : html`<path class="hi" d="${wabenPfad([hervorgehoben.wabe])}"/>`}</svg>`
}

function musterlagen({ gebiete, stufe }: Karte): Html {
  const jeStufe = [...Map.groupBy(gebiete.kommunen, stufe)]
  return html`${musterdefinitionen}${jeStufe.map(([klasse, kommunen]) =>
    musterflaeche(
      klasse,
      kommunen.map(({ wabe }) => wabe),
    ),
  )}`
}

/** One path for each class: a few hundred bytes for four hundred cells. */
function flaechen({ gebiete, stufe, leereKlein = false }: Karte): readonly Html[] {
  const jeStufe = [...Map.groupBy(gebiete.kommunen, stufe)].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return jeStufe.map(
    ([klasse, kommunen]) =>
      html`<path class="${klasse}" d="${wabenPfad(
        kommunen.map((kommune) => kommune.wabe),
        leereKlein && klasse === 'k0' ? 'klein' : 'ganz',
      )}"/>`,
  )
}

function zelle({ stufe, leereKlein = false }: Karte, kommune: Kommune, { ziel, name }: { ziel: string; name: string }): Html {
  const klasse = stufe(kommune)
  return html`<a href="${ziel}"><title>${name}</title><path class="${klasse}" d="${wabenPfad([kommune.wabe], leereKlein && klasse === 'k0' ? 'klein' : 'ganz')}"/></a>`
}
