import sax from 'sax'

/**
 * Judges an SVG by an allow list. An SVG is a document that can run programs and fetch from elsewhere; what only draws is let
 * in, all else is refused and named. Nothing is repaired: the file that was looked at is the file that is shown.
 */

const SVG = 'http://www.w3.org/2000/svg'

const ELEMENTE: ReadonlySet<string> = new Set(
  [
    'svg g defs symbol use title desc',
    'path rect circle ellipse line polyline polygon text tspan textPath image',
    'linearGradient radialGradient stop pattern clipPath mask marker switch style',
    'filter feBlend feColorMatrix feComponentTransfer feComposite feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR',
    'feGaussianBlur feMerge feMergeNode feMorphology feOffset',
  ].flatMap((zeile) => zeile.split(' ')),
)

/** Four numbers, the last two being width and height. */
const VIEWBOX = /^\s*-?[\d.]+[\s,]+-?[\d.]+[\s,]+[1-9.][\d.]*[\s,]+[1-9.][\d.]*\s*$/

/** A picture inside the picture, itself without the means to run anything. */
const EINGEBETTET = /^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/=\s]+$/

/** XML and its five entities, nothing of HTML's. The types of sax do not know `strictEntities` yet. */
const STRENG: sax.SAXOptions & { readonly strictEntities: boolean } = { xmlns: true, strictEntities: true }

/**
 * @returns what is in the way, in German, without a full stop; nothing when the picture may be shown
 */
export function findVerbotenes(quelltext: string): string | undefined {
  let verbotenes: string | undefined
  const melde = (was: string | undefined): void => {
    verbotenes ??= was
  }
  let wurzel = true
  let imStil = false
  const parser = sax.parser(true, STRENG)
  parser.onerror = () => melde('ein Fehler im Aufbau der Datei')
  parser.ondoctype = (doctype) => {
    if (/[[]/.test(doctype)) melde('eigene Kürzel im DOCTYPE')
  }
  parser.onprocessinginstruction = ({ name, body }) => {
    if (name !== 'xml') melde(`die Anweisung „${name}“`)
    else if (/encoding/i.test(body) && !/encoding\s*=\s*["']utf-8["']/i.test(body)) melde('eine andere Kodierung als UTF-8')
  }
  parser.onopentag = (tag) => {
    const element = tag as sax.QualifiedTag
    if (wurzel && (element.local !== 'svg' || element.uri !== SVG)) melde('etwas anderes als ein SVG-Bild')
    if (wurzel && !VIEWBOX.test(element.attributes['viewBox']?.value ?? ''))
      melde('keine Angabe „viewBox“, ohne die sich seine Größe nicht anpassen lässt')
    wurzel = false
    if (element.uri !== SVG || !ELEMENTE.has(element.local)) melde(`das Element „${element.name}“`)
    imStil = element.local === 'style'
    for (const attribut of Object.values(element.attributes)) melde(findVerbotenesAttribut(attribut))
  }
  parser.onclosetag = () => {
    imStil = false
  }
  parser.ontext = (text) => {
    if (imStil && ladetNach(text)) melde('ein Stil, der etwas nachlädt')
  }
  parser.oncdata = parser.ontext
  try {
    parser.write(quelltext).close()
  } catch {
    melde('ein Fehler im Aufbau der Datei')
  }
  return verbotenes ?? (wurzel ? 'etwas anderes als ein SVG-Bild' : undefined)
}

function findVerbotenesAttribut({ name, local, value }: sax.QualifiedAttribute): string | undefined {
  const klein = local.toLowerCase()
  if (klein.startsWith('on')) return `das Attribut „${name}“, das ein Programm startet`
  if (klein === 'base') return `das Attribut „${name}“`
  if (klein === 'href' || klein === 'src') {
    const ziel = value.trim()
    return ziel.startsWith('#') || EINGEBETTET.test(ziel) ? undefined : `ein Verweis nach außen („${kurz(ziel)}“)`
  }
  // Declarations of namespaces are addresses that nobody fetches.
  if (name === 'xmlns' || name.startsWith('xmlns:')) return undefined
  return ladetNach(value) ? `ein Verweis nach außen im Attribut „${name}“` : undefined
}

/** Whether CSS reaches out. A backslash can spell any of the words in another way. */
function ladetNach(css: string): boolean {
  return /@import|javascript:|expression\(|\\/i.test(css) || /url\(\s*(?!["']?#)/i.test(css) || /image-set\(|src\(/i.test(css)
}

function kurz(ziel: string): string {
  return ziel.length > 60 ? `${ziel.slice(0, 60)}…` : ziel
}
