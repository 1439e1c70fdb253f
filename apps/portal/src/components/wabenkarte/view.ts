import type { Gebietsverzeichnis, Kommune } from '@infoschalter/domain'
import { html } from 'hono/html'
import type { Html } from '../../http/route.ts'
import { grenzPfad, groesse, umrissPfad, wabenPfad } from './geometrie.ts'

/** A class of the data scale: `k0` nothing, `k1` few to `k5` many. */
export type Stufe = 'k0' | 'k1' | 'k2' | 'k3' | 'k4' | 'k5'

interface Karte {
  readonly gebiete: Gebietsverzeichnis
  /** What the picture shows, in a sentence: for those who do not see it. */
  readonly beschreibung: string
  readonly stufe: (kommune: Kommune) => Stufe
  readonly hervorgehoben?: Kommune | undefined
  /** Draws the cells of `k0` small: where the others say yes, these say nothing. */
  readonly leereKlein?: boolean
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
export function wabenkarte({ gebiete, beschreibung, stufe, hervorgehoben, leereKlein = false }: Karte): Html {
  const [breite, hoehe] = groesse(gebiete.kommunen.map((kommune) => kommune.wabe))
  const jeStufe = [...Map.groupBy(gebiete.kommunen, stufe)].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return html`<svg class="karte" viewBox="-4 -4 ${breite + 8} ${hoehe + 8}" role="img" aria-label="${beschreibung}">${jeStufe.map(
    ([klasse, kommunen]) =>
      html`<path class="${klasse}" d="${wabenPfad(
        kommunen.map((kommune) => kommune.wabe),
        leereKlein && klasse === 'k0' ? 'klein' : 'ganz',
      )}"/>`,
  )}<path class="kg" d="${linien(gebiete).kreise}"/><path class="ag" d="${linien(gebiete).land}"/>${hervorgehoben === undefined ? '' : html`<path class="hi" d="${wabenPfad([hervorgehoben.wabe])}"/>`}</svg>`
}
