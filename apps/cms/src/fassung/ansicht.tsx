import type { DocumentViewServerProps, PayloadRequest } from 'payload'
import { formatZeit } from '../zeit.ts'
import { darfWiederherstellen, type Fassung, felderVon, type Ort, readFassungen, readNamen } from './lesen.ts'
import { ortVon, pfadVon, Rahmen } from './rahmen.tsx'
import { compareFassungen, type Feldvergleich } from './vergleich.ts'
import { Wiederherstellen } from './wiederherstellen-knopf.tsx'
import { compareWoerter, type Stueck } from './wortvergleich.ts'

/** One version beside another, in words. In the place of Payload's comparison, which shows what the CMS notes for itself too. */
export async function Fassungsansicht({ initPageResult, routeSegments, searchParams }: DocumentViewServerProps) {
  const ort = ortVon(initPageResult)
  const fassungen = await readFassungen(ort, initPageResult.req)
  const nr = fassungen.findIndex(({ id }) => String(id) === routeSegments.at(-1))
  const fassung = fassungen[nr]
  const zurueck = <a href={`${pfadVon(ort)}/versions`}>Alle früheren Fassungen</a>
  if (fassung === undefined)
    return (
      <Rahmen seite={initPageResult} titel="Frühere Fassungen">
        <p>Diese Fassung gibt es nicht (mehr). Aufgehoben werden die letzten 50. {zurueck}</p>
      </Rahmen>
    )
  const wahl = findWahl(fassungen, nr)
  const mit = wahl.find(({ name }) => name === searchParams?.['mit']) ?? wahl[0]
  const unterschiede = mit === undefined ? null : await vergleiche(ort, mit.fassung, fassung, initPageResult.req)
  return (
    <Rahmen seite={initPageResult} titel={`Fassung vom ${formatZeit(new Date(fassung.am))}`}>
      <Kopf fassung={fassung} />
      {wahl.length === 0 ? null : (
        <nav aria-label="Verglichen mit" className="fassungen-wahl">
          <span>Verglichen mit:</span>
          {wahl.map(({ name, label }) => (
            <a key={name} href={`?mit=${name}`} aria-current={name === mit?.name ? 'page' : undefined}>
              {label}
            </a>
          ))}
        </nav>
      )}
      <Tabelle unterschiede={unterschiede} davor={mit?.label ?? ''} />
      {fassung.jetzig || !darfWiederherstellen(ort, fassungen[0]?.werte ?? {}, initPageResult.req) ? null : (
        <Wiederherstellen
          adresse={`/api/${ort.art === 'global' ? 'globals/' : ''}${ort.slug}/versions/${fassung.id}`}
          ziel={pfadVon(ort)}
          wunsch={{ ...(ort.art === 'sammlung' && { dokument: ort.id }), updatedAt: standVon(ort, fassungen[0]) }}
          folge={
            ort.art === 'global'
              ? 'Diese Fassung ersetzt die jetzige und wird gleich veröffentlicht.'
              : 'Der jetzige Text wird durch diesen ersetzt und ist wieder ein Entwurf. Im Portal ändert sich nichts, bis ihn jemand freigibt und veröffentlicht. Die jetzige Fassung bleibt in dieser Liste.'
          }
        />
      )}
      <p>{zurueck}</p>
    </Rahmen>
  )
}

/** As the rule against overwriting compares it; see grundlage.ts. */
function standVon({ art }: Ort, jetzige: Fassung | undefined): string {
  return String((art === 'sammlung' ? jetzige?.werte['updatedAt'] : null) ?? jetzige?.am)
}

interface Wahl {
  readonly name: string
  readonly label: string
  readonly fassung: Fassung
}

/** With what a version can be compared. */
function findWahl(fassungen: readonly Fassung[], nr: number): readonly Wahl[] {
  const davor = fassungen[nr + 1]
  const jetzt = fassungen[0]
  const portal = fassungen.find(({ imPortal }) => imPortal)
  return [
    ...(davor === undefined
      ? []
      : [{ name: 'davor', label: `Fassung davor (${formatZeit(new Date(davor.am))})`, fassung: davor }]),
    ...(nr === 0 || jetzt === undefined ? [] : [{ name: 'jetzt', label: 'Jetziger Text', fassung: jetzt }]),
    ...(portal === undefined || portal.jetzig || portal === fassungen[nr]
      ? []
      : [{ name: 'portal', label: 'Was im Portal steht', fassung: portal }]),
  ]
}

async function vergleiche(ort: Ort, vorher: Fassung, nachher: Fassung, req: PayloadRequest): Promise<readonly Feldvergleich[]> {
  const felder = felderVon(ort)
  const nenne = await readNamen(felder, [vorher.werte, nachher.werte], req)
  return compareFassungen(felder, vorher.werte, nachher.werte, nenne)
}

function Kopf({ fassung: { am, wer, was, stand, jetzig, imPortal } }: { readonly fassung: Fassung }) {
  return (
    <>
      <h2>
        Fassung vom {formatZeit(new Date(am))}
        {jetzig ? ' · Jetziger Text' : ''}
        {imPortal ? ' · Im Portal' : ''}
      </h2>
      <p>
        {wer ?? 'Nicht festgehalten, von wem'}. {was}.{stand === null ? '' : ` Stand danach: ${stand}.`}
      </p>
    </>
  )
}

interface TabelleProps {
  /** Null when there is nothing to compare with. */
  readonly unterschiede: readonly Feldvergleich[] | null
  readonly davor: string
}

function Tabelle({ unterschiede, davor }: TabelleProps) {
  if (unterschiede === null) return <p>Es gibt keine andere Fassung, mit der man sie vergleichen könnte.</p>
  if (unterschiede.length === 0) return <p>Die Worte sind gleich.</p>
  return (
    <table className="fassungen-vergleich">
      <thead>
        <tr>
          <th scope="col">Feld</th>
          <th scope="col">{davor}</th>
          <th scope="col">Diese Fassung</th>
        </tr>
      </thead>
      <tbody>
        {unterschiede.map(({ feld, vorher, nachher }) => {
          const worte = compareWoerter(vorher, nachher)
          return (
            <tr key={feld}>
              <th scope="row">{feld}</th>
              <td data-spalte={davor}>{vorher === '' ? <i>leer</i> : <Worte stuecke={worte.vorher} art="del" />}</td>
              <td data-spalte="Diese Fassung">{nachher === '' ? <i>leer</i> : <Worte stuecke={worte.nachher} art="ins" />}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function Worte({ stuecke, art: Art }: { readonly stuecke: readonly Stueck[]; readonly art: 'del' | 'ins' }) {
  return stuecke.map(({ text, anders }, nr) => (anders ? <Art key={nr}>{text}</Art> : text))
}
