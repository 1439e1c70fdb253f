/**
 * Maps whose cells are links: the arrow keys go from cell to cell, so that Tab passes the map with one press, and a cell that is
 * pointed at or focused says what it shows. Without this they stay what they are: links with names, one after the other.
 */

export {}

interface Ort {
  readonly x: number
  readonly y: number
}

/** Which way an arrow points, and how far to the side of it a cell may lie: a hexagon has neighbours at 60 degrees. */
const PFEILE: Readonly<Record<string, Ort>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
}
const SEITLICH = 1.2

function exploreWaben(karte: SVGSVGElement): void {
  const zellen = [...karte.querySelectorAll<SVGAElement>('a')]
  if (zellen.length === 0) return
  const orte = new Map(zellen.map((zelle) => [zelle, mitte(zelle)]))
  const anzeige = document.createElement('p')
  anzeige.className = 'wabe-anzeige'
  // The link itself has these words for who does not see them.
  anzeige.setAttribute('aria-hidden', 'true')
  anzeige.hidden = true
  const worte = document.createElement('span')
  anzeige.append(worte)
  karte.before(anzeige)

  function show(zelle: Element | null): void {
    worte.textContent = zelle?.querySelector('title')?.textContent ?? ''
    anzeige.hidden = worte.textContent === ''
  }

  /** Only one cell is a stop for Tab: the one that was visited last. */
  function stopAt(stop: SVGAElement): void {
    for (const zelle of zellen) zelle.setAttribute('tabindex', zelle === stop ? '0' : '-1')
  }

  karte.addEventListener('keydown', (taste) => {
    const von = (taste.target as Element).closest('a') as SVGAElement | null
    // Alt and an arrow go back in the browser, Ctrl and Home to the top of the page.
    if (von === null || taste.altKey || taste.ctrlKey || taste.metaKey || taste.shiftKey) return
    const nach = nachbar(von, taste.key)
    if (nach === undefined) return
    taste.preventDefault()
    stopAt(nach)
    nach.focus()
  })
  // Also for who only points: then the focus is elsewhere.
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') show(null)
  })
  karte.addEventListener('focusin', ({ target }) => {
    const zelle = (target as Element).closest('a') as SVGAElement | null
    if (zelle !== null) stopAt(zelle)
    show(zelle)
  })
  karte.addEventListener('focusout', () => show(null))
  karte.addEventListener('pointerover', ({ target }) => show((target as Element).closest('a')))
  karte.addEventListener('pointerleave', () => show(karte.contains(document.activeElement) ? document.activeElement : null))
  stopAt(zellen[0] as SVGAElement)

  function nachbar(von: SVGAElement, taste: string): SVGAElement | undefined {
    if (taste === 'Home') return zellen[0]
    if (taste === 'End') return zellen.at(-1)
    const pfeil = PFEILE[taste]
    const hier = orte.get(von)
    if (pfeil === undefined || hier === undefined) return undefined
    let bester: SVGAElement | undefined
    let kleinster = Number.POSITIVE_INFINITY
    for (const [zelle, dort] of orte) {
      const [dx, dy] = [dort.x - hier.x, dort.y - hier.y]
      const voran = dx * pfeil.x + dy * pfeil.y
      const quer = Math.abs(dx * pfeil.y + dy * pfeil.x)
      if (voran <= 0.5 || quer > voran * SEITLICH) continue
      const weg = voran + quer
      if (weg < kleinster) {
        kleinster = weg
        bester = zelle
      }
    }
    return bester
  }
}

function mitte(zelle: SVGAElement): Ort {
  const { x, y, width, height } = zelle.getBBox()
  return { x: x + width / 2, y: y + height / 2 }
}

for (const karte of document.querySelectorAll<SVGSVGElement>('svg.karte[role="group"]')) exploreWaben(karte)
