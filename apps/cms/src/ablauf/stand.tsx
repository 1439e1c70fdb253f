'use client'

import { Link, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Portalauskunft } from '../publish/stand.ts'
import { ZUSTAND_NAME, type Zustand } from './ablauf.ts'

/** Between two looks at what has come of a publication, and how many: it takes seconds. */
const TAKT_MS = 1_000
const HOECHSTENS = 60

/** What the portal shows, asked again as long as something is on its way there. */
function usePortal(frage: boolean): Portalauskunft | null {
  const [auskunft, setAuskunft] = useState<Portalauskunft | null>(null)
  const [blick, setBlick] = useState(0)
  useEffect(() => {
    if (!frage || blick > HOECHSTENS) return
    let weg = false
    let wecker: ReturnType<typeof setTimeout> | undefined
    void fetch('/api/veroeffentlichungen/portal', { credentials: 'include' })
      .then((antwort) => (antwort.ok ? (antwort.json() as Promise<Portalauskunft>) : null))
      .catch(() => null)
      .then((wert) => {
        if (weg || wert === null) return
        setAuskunft(wert)
        if (isUnterwegs(wert)) wecker = setTimeout(() => setBlick(blick + 1), TAKT_MS)
      })
    return () => {
      weg = true
      clearTimeout(wecker)
    }
  }, [frage, blick])
  return auskunft
}

function isUnterwegs({ gehalten, letzte }: Portalauskunft): boolean {
  return gehalten === null && (letzte?.stand === 'wartet' || letzte?.stand === 'laeuft')
}

/**
 * Where a text stands, and whether the public sees something else. In the place of Payload's, which knows „changed“ only and has
 * a button that goes back to the public version past our rules; „Frühere Fassungen“ does that.
 */
export function Stand() {
  const { data, hasPublishedDoc } = useDocumentInfo()
  const zustand = (data?.['ablauf'] ?? 'entwurf') as Zustand
  const oeffentlich = zustand === 'veroeffentlicht' || zustand === 'zurueckgezogen'
  const portal = usePortal(oeffentlich)
  return (
    <p className="stand" role="status">
      Stand: <strong>{ZUSTAND_NAME[zustand]}</strong>
      {hasPublishedDoc && !oeffentlich ? ' · Im Portal steht die letzte veröffentlichte Fassung' : null}
      {oeffentlich && portal !== null ? <Importal {...portal} /> : null}
    </p>
  )
}

/** Why the portal may not show this yet. */
function Importal(portal: Portalauskunft) {
  if (portal.gehalten !== null)
    return (
      <>
        {' · Das Portal zeigt einen früheren Stand: '}
        <Link href="/admin/collections/veroeffentlichungen">Warum?</Link>
      </>
    )
  if (isUnterwegs(portal)) return ' · Das Portal wird gerade erneuert …'
  if (portal.letzte?.stand !== 'gescheitert') return null
  return (
    <>
      {' · Das Portal konnte nicht erneuert werden: '}
      <Link href={`/admin/collections/veroeffentlichungen/${portal.letzte.id}`}>Was dagegen sprach</Link>
    </>
  )
}

/** In the place of Payload's button that takes a text off the public page past our rules: the step „Zurückziehen“ does that. */
export function OhneKnopf() {
  return null
}
