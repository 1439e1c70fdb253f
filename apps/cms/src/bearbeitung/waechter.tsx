'use client'

import { Button, useDocumentInfo, useFormFields, useFormModified, useFormProcessing } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useSchreibstelle } from './schreibstelle.tsx'
import { Ungespeichertes } from './ungespeichertes.tsx'

/** How long the form takes until it has the state that a save has made. */
const UEBERNAHME_MS = 500

/** What is to be said when somebody else has saved meanwhile. */
interface Veraltet {
  readonly wer: string
  readonly meldung: string
  /** Whether a save has just been refused: then there are words in the form, whatever that says. */
  readonly abgelehnt: boolean
}

/**
 * In every form, at the lower edge of the window wherever that is scrolled to, and unseen as long as nothing is the matter: lets go of the text when the window is closed, and says when somebody
 * else has saved it meanwhile. A toast would be gone before one has read it.
 */
export function Waechter() {
  const { id, collectionSlug, globalSlug } = useDocumentInfo()
  const ort = globalSlug ? `globals/${globalSlug}` : id === undefined ? null : `${collectionSlug}/${id}`
  const geaendert = useFormModified()
  const { veraltet, pruefe } = useVeraltet(ort)
  useLoslassen(globalSlug ? { global: globalSlug } : id === undefined ? null : { sammlung: collectionSlug, id })
  useSchreibstelle()

  // A save that is over: it may have been refused, or the form may have the state that it has made.
  const speichert = useFormProcessing()
  const hatGespeichert = useRef(false)
  useEffect(() => {
    const fertig = hatGespeichert.current && !speichert
    hatGespeichert.current = speichert
    if (!fertig) return
    const spaeter = setTimeout(() => pruefe(true), UEBERNAHME_MS)
    return () => clearTimeout(spaeter)
  }, [speichert, pruefe])

  useEffect(() => {
    const sichtbar = () => document.visibilityState === 'visible' && pruefe(false)
    document.addEventListener('visibilitychange', sichtbar)
    return () => document.removeEventListener('visibilitychange', sichtbar)
  }, [pruefe])

  // The server has no window whose edge it could be at.
  const [rand, setRand] = useState<HTMLElement | null>(null)
  useEffect(() => setRand(document.body), [])
  if (ort === null || rand === null) return null
  return createPortal(
    <div className="waechter">
      <Ungespeichertes ort={ort} />
      {veraltet === null ? null : <Hinweis veraltet={veraltet} geaendert={geaendert || veraltet.abgelehnt} />}
    </div>,
    rand,
  )
}

interface HinweisProps {
  readonly veraltet: Veraltet
  readonly geaendert: boolean
}

function Hinweis({ veraltet, geaendert }: HinweisProps) {
  return (
    <div className="waechter-hinweis" role="alert">
      <p>{geaendert ? veraltet.meldung : `${veraltet.wer} Laden Sie ihn neu, bevor Sie schreiben.`}</p>
      {geaendert ? (
        <a href={window.location.pathname} target="_blank" rel="noreferrer">
          Text in einem zweiten Fenster öffnen
        </a>
      ) : (
        <Button margin={false} size="medium" onClick={() => window.location.reload()}>
          Neu laden
        </Button>
      )}
    </div>
  )
}

/** Asks whether the state that the form is based on is still the latest. */
function useVeraltet(ort: string | null): {
  readonly veraltet: Veraltet | null
  readonly pruefe: (nachSpeichern: boolean) => void
} {
  const updatedAt = useFormFields(([felder]) => felder['updatedAt']?.value)
  const grundlage = useRef(updatedAt)
  const [veraltet, setVeraltet] = useState<Veraltet | null>(null)
  useEffect(() => {
    grundlage.current = updatedAt
    setVeraltet(null)
  }, [updatedAt])
  const pruefe = useCallback(
    (abgelehnt: boolean) => {
      const seit = grundlage.current
      if (ort === null || typeof seit !== 'string') return
      void fetch(`/api/${ort}/grundlage?seit=${encodeURIComponent(seit)}`, { credentials: 'include' })
        .then((antwort) => (antwort.ok ? antwort.json() : { veraltet: null }))
        .then((wert: { veraltet: Omit<Veraltet, 'abgelehnt'> | null }) => {
          // Meanwhile the form may have another state.
          if (grundlage.current === seit) setVeraltet(wert.veraltet === null ? null : { ...wert.veraltet, abgelehnt })
        })
        .catch(() => undefined)
    },
    [ort],
  )
  return { veraltet, pruefe }
}

/** `keepalive`: the request outlives the page. */
function useLoslassen(ziel: object | null): void {
  const body = ziel === null ? null : JSON.stringify(ziel)
  useEffect(() => {
    if (body === null) return
    const ende = () => {
      void fetch('/api/bearbeitung/ende', {
        method: 'POST',
        credentials: 'include',
        keepalive: true,
        headers: { 'content-type': 'application/json' },
        body,
      }).catch(() => undefined)
    }
    window.addEventListener('pagehide', ende)
    return () => window.removeEventListener('pagehide', ende)
  }, [body])
}
