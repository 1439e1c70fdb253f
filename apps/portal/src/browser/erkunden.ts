/**
 * Pictures of figures by keyboard: the arrow keys go from place to place, so that Tab passes a picture with one press, and a
 * place that is pointed at or focused says what it shows. Without this they stay what they are: a map of links with names, or a
 * picture with a description, and a table below.
 */

export {}

interface Ort {
  readonly x: number
  readonly y: number
}

/** Which way an arrow points, and how far to the side of it a place may lie: a hexagon has neighbours at 60 degrees. */
const PFEILE: Readonly<Record<string, Ort>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
}
const SEITLICH = 1.2

/** A line over the picture. @returns what puts the words of a place there, or takes it away */
function createAnzeige(bild: SVGSVGElement): (stelle: Element | null) => void {
  const anzeige = document.createElement('p')
  anzeige.className = 'bild-anzeige'
  // The place itself has these words for who does not see them.
  anzeige.setAttribute('aria-hidden', 'true')
  anzeige.hidden = true
  const worte = document.createElement('span')
  anzeige.append(worte)
  bild.before(anzeige)
  return (stelle) => {
    worte.textContent = stelle?.querySelector('title')?.textContent ?? ''
    anzeige.hidden = worte.textContent === ''
  }
}

/** @param stellen what can be visited: links, or places that were made so */
function explore(bild: SVGSVGElement, stellen: readonly SVGGraphicsElement[]): void {
  const [erste] = stellen
  if (erste === undefined) return
  const menge = new Set<Element>(stellen)
  const show = createAnzeige(bild)
  let orte: ReadonlyMap<SVGGraphicsElement, Ort> | undefined

  function stelleBei(ziel: EventTarget | null): SVGGraphicsElement | null {
    const stelle = (ziel as Element | null)?.closest('a, .bildstelle') ?? null
    return stelle !== null && menge.has(stelle) ? (stelle as SVGGraphicsElement) : null
  }

  /** Only one place is a stop for Tab: the one that was visited last. */
  function stopAt(stop: SVGGraphicsElement): void {
    for (const stelle of stellen) stelle.setAttribute('tabindex', stelle === stop ? '0' : '-1')
  }

  function zielVon(von: SVGGraphicsElement, taste: string): SVGGraphicsElement | undefined {
    if (taste === 'Home') return erste
    if (taste === 'End') return stellen.at(-1)
    const pfeil = PFEILE[taste]
    // Measured when they are needed first: a picture that is not shown yet has no places.
    orte ??= new Map(stellen.map((stelle) => [stelle, mitte(stelle)]))
    return pfeil === undefined ? undefined : findNachbar(von, pfeil, orte, isReihe(von, bild))
  }

  bild.addEventListener('keydown', (taste) => {
    const von = stelleBei(taste.target)
    // Alt and an arrow go back in the browser, Ctrl and Home to the top of the page.
    if (von === null || taste.altKey || taste.ctrlKey || taste.metaKey || taste.shiftKey) return
    const nach = zielVon(von, taste.key)
    if (nach === undefined) return
    taste.preventDefault()
    stopAt(nach)
    nach.focus()
  })
  // Also for who only points: then the focus is elsewhere.
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') show(null)
  })
  bild.addEventListener('focusin', ({ target }) => {
    const stelle = stelleBei(target)
    if (stelle !== null) stopAt(stelle)
    show(stelle)
  })
  bild.addEventListener('focusout', () => show(null))
  bild.addEventListener('pointerover', ({ target }) => show(stelleBei(target)))
  bild.addEventListener('pointerleave', () =>
    show(stelleBei(bild.contains(document.activeElement) ? document.activeElement : null)),
  )
  stopAt(erste)
}

/** The nearest place in the direction of an arrow; along a series the next one of it, however steep the way. */
function findNachbar(
  von: SVGGraphicsElement,
  pfeil: Ort,
  orte: ReadonlyMap<SVGGraphicsElement, Ort>,
  inReihe: boolean,
): SVGGraphicsElement | undefined {
  const hier = orte.get(von)
  if (hier === undefined) return undefined
  const entlang = inReihe && pfeil.x !== 0
  let bester: SVGGraphicsElement | undefined
  let kleinster = Number.POSITIVE_INFINITY
  for (const [stelle, dort] of orte) {
    const [dx, dy] = [dort.x - hier.x, dort.y - hier.y]
    const voran = dx * pfeil.x + dy * pfeil.y
    const quer = Math.abs(dx * pfeil.y + dy * pfeil.x)
    if (voran <= 0.5 || (entlang ? stelle.parentElement !== von.parentElement : quer > voran * SEITLICH)) continue
    const weg = entlang ? voran : voran + quer
    if (weg < kleinster) {
      kleinster = weg
      bester = stelle
    }
  }
  return bester
}

/** The points of a series stand in a group of their own. */
function isReihe(stelle: Element, bild: Element): boolean {
  return stelle.parentElement !== bild
}

function mitte(stelle: SVGGraphicsElement): Ort {
  const { x, y, width, height } = stelle.getBBox()
  return { x: x + width / 2, y: y + height / 2 }
}

for (const karte of document.querySelectorAll<SVGSVGElement>('svg.karte[role="group"]'))
  explore(karte, [...karte.querySelectorAll<SVGAElement>('a')])

for (const bild of document.querySelectorAll<SVGSVGElement>('svg:is(.laender, .reihe)')) {
  const stellen = [...bild.querySelectorAll<SVGGElement>('.bildstelle')]
  // Until now it was one picture, described as a whole: nothing in it could be visited.
  if (stellen.length > 0) bild.setAttribute('role', 'group')
  for (const stelle of stellen) stelle.setAttribute('role', 'img')
  explore(bild, stellen)
}
