'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { ZUSTAND_NAME, type Zustand } from './ablauf.ts'

/**
 * Where a text stands, and whether the public sees something else. In the place of Payload's, which knows „changed“ only and has
 * a button that goes back to the public version past our rules; „Frühere Fassungen“ does that.
 */
export function Stand() {
  const { data, hasPublishedDoc } = useDocumentInfo()
  const zustand = (data?.['ablauf'] ?? 'entwurf') as Zustand
  const anders = hasPublishedDoc && zustand !== 'veroeffentlicht' && zustand !== 'zurueckgezogen'
  return (
    <p className="stand">
      Stand: <strong>{ZUSTAND_NAME[zustand]}</strong>
      {anders ? ' · Im Portal steht die letzte veröffentlichte Fassung' : null}
    </p>
  )
}

/** In the place of Payload's button that takes a text off the public page past our rules: the step „Zurückziehen“ does that. */
export function OhneKnopf() {
  return null
}
