import type { Kommune } from '@infoschalter/domain'

/**
 * The hexagon map: every municipality one cell of the same size, point upwards, odd rows half a cell to
 * the right. A cell is 20 wide and 22 high, rows stand 17 apart, so that all corners are whole numbers.
 */
const BREITE = 20
const ZEILE = 17

/** The outline of a cell, from its top corner on, and where that corner lies above the middle. */
const WABE = {
  ganz: { umriss: 'l10 5v12l-10 5-10-5v-12z', oben: 11 },
  klein: { umriss: 'l4 2v5l-4 2-4-2v-5z', oben: 4.5 },
} as const

export interface Wabe {
  readonly spalte: number
  readonly zeile: number
}

function mitte({ spalte, zeile }: Wabe): readonly [x: number, y: number] {
  return [(spalte + (zeile % 2) / 2) * BREITE + 10, zeile * ZEILE + 11]
}

/** The cells as one SVG path. Small ones leave room around: they differ by their form, not by colour alone. */
export function wabenPfad(waben: readonly Wabe[], art: keyof typeof WABE = 'ganz'): string {
  const { umriss, oben } = WABE[art]
  return waben
    .map((wabe) => {
      const [x, y] = mitte(wabe)
      return `M${x} ${y - oben}${umriss}`
    })
    .join('')
}

/** Width and height of the map. */
export function groesse(waben: readonly Wabe[]): readonly [breite: number, hoehe: number] {
  return [Math.max(...waben.map((wabe) => mitte(wabe)[0])) + 10, Math.max(...waben.map((wabe) => mitte(wabe)[1])) + 11]
}

/** The six edges of a cell: the neighbour across, and the corners. The first three are seen from one side only. */
const KANTEN = [
  { nachbar: (w: Wabe) => ({ spalte: w.spalte + 1, zeile: w.zeile }), von: [10, -6], nach: [10, 6] },
  { nachbar: (w: Wabe) => ({ spalte: w.spalte + (w.zeile % 2), zeile: w.zeile + 1 }), von: [10, 6], nach: [0, 11] },
  { nachbar: (w: Wabe) => ({ spalte: w.spalte - 1 + (w.zeile % 2), zeile: w.zeile + 1 }), von: [0, 11], nach: [-10, 6] },
  { nachbar: (w: Wabe) => ({ spalte: w.spalte - 1, zeile: w.zeile }), von: [-10, 6], nach: [-10, -6] },
  { nachbar: (w: Wabe) => ({ spalte: w.spalte - 1 + (w.zeile % 2), zeile: w.zeile - 1 }), von: [-10, -6], nach: [0, -11] },
  { nachbar: (w: Wabe) => ({ spalte: w.spalte + (w.zeile % 2), zeile: w.zeile - 1 }), von: [0, -11], nach: [10, -6] },
] as const

/** The outer border of all cells as one SVG path. */
export function umrissPfad(kommunen: readonly Kommune[]): string {
  const belegt = new Set(kommunen.map((kommune) => zelle(kommune.wabe)))
  return joinKanten(
    kommunen.flatMap(({ wabe }) =>
      KANTEN.filter(({ nachbar }) => !belegt.has(zelle(nachbar(wabe)))).map((kante) => ecken(wabe, kante)),
    ),
  )
}

/** The borders between groups of cells (Kreise, say) as one SVG path; outer borders are left out. */
export function grenzPfad(kommunen: readonly Kommune[], gruppe: (kommune: Kommune) => string): string {
  const byZelle = new Map(kommunen.map((kommune) => [zelle(kommune.wabe), kommune]))
  const kanten = kommunen.flatMap((kommune) =>
    KANTEN.slice(0, 3).flatMap((kante) => {
      const andere = byZelle.get(zelle(kante.nachbar(kommune.wabe)))
      if (andere === undefined || gruppe(andere) === gruppe(kommune)) return []
      return [ecken(kommune.wabe, kante)]
    }),
  )
  return joinKanten(kanten)
}

function ecken(wabe: Wabe, { von, nach }: (typeof KANTEN)[number]): readonly [string, string] {
  const [x, y] = mitte(wabe)
  return [`${x + von[0]} ${y + von[1]}`, `${x + nach[0]} ${y + nach[1]}`]
}

function zelle(wabe: Wabe): string {
  return `${wabe.spalte},${wabe.zeile}`
}

/** Chains edges that share a corner: a path of few long lines is a third of one of many short ones. */
function joinKanten(kanten: readonly (readonly [string, string])[]): string {
  const anEcke = new Map<string, Set<readonly [string, string]>>()
  for (const kante of kanten) for (const ecke of kante) anEcke.set(ecke, (anEcke.get(ecke) ?? new Set()).add(kante))
  const linien: string[] = []
  for (const anfang of kanten) {
    if (!anEcke.get(anfang[0])?.has(anfang)) continue
    const linie: string[] = [anfang[0]]
    let ecke = anfang[0]
    for (
      let kante: readonly [string, string] | undefined = anfang;
      kante !== undefined;
      kante = anEcke.get(ecke)?.values().next().value
    ) {
      for (const ende of kante) anEcke.get(ende)?.delete(kante)
      ecke = kante[0] === ecke ? kante[1] : kante[0]
      linie.push(ecke)
    }
    linien.push(`M${linie.join('L')}`)
  }
  return linien.join('')
}
