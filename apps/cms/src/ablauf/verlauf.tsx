import type { ArrayFieldServerProps, Payload } from 'payload'
import { idOf } from '../umwandlung/angaben.ts'
import { formatZeit } from '../zeit.ts'
import { type Schritt, schrittName } from './ablauf.ts'

interface Vermerk {
  readonly schritt: Schritt
  readonly von?: unknown
  readonly am: string
  readonly kommentar?: string | null
}

/** What has become of a text, the latest first: who took which step when, and what they said. Nobody writes in it. */
export async function Verlauf({ data, payload }: ArrayFieldServerProps) {
  const vermerke = ((data?.['pruefung'] ?? []) as readonly Vermerk[]).toReversed()
  if (vermerke.length === 0) return null
  const namen = await readNamen(payload, vermerke)
  return (
    <section className="verlauf" aria-labelledby="verlauf-titel">
      <h2 id="verlauf-titel">Prüfung</h2>
      <ol reversed>
        {vermerke.map(({ schritt, von, am, kommentar }) => (
          <li key={`${am} ${schritt}`}>
            <strong>{schrittName(schritt)}</strong> {[namen.get(idOf(von)), formatZeit(new Date(am))].filter(Boolean).join(', ')}
            {kommentar ? <blockquote>{kommentar}</blockquote> : null}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Who may read a text sees who released it, whether or not they see that account. */
async function readNamen(payload: Payload, vermerke: readonly Vermerk[]): Promise<ReadonlyMap<number | string | null, string>> {
  const ids = [...new Set(vermerke.flatMap(({ von }) => idOf(von) ?? []))]
  const { docs } = await payload.find({
    collection: 'benutzer',
    where: { id: { in: ids } },
    select: { name: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}
