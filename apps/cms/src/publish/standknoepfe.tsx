'use client'

import { Button, toast, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { Portalauskunft } from './stand.ts'

/** How long the process that publishes may take before the page is loaded anew to show what has come of it. */
const GLEICH_MS = 1_500

function useStand<T>(adresse: string | null): T | null {
  const [stand, setStand] = useState<T | null>(null)
  useEffect(() => {
    if (adresse === null) return
    void fetch(adresse, { credentials: 'include' })
      .then((antwort) => (antwort.ok ? antwort.json() : null))
      .then((wert: T | null) => setStand(wert))
  }, [adresse])
  return stand
}

function useAuftrag(adresse: string, meldung: string): { readonly laeuft: boolean; readonly sende: () => void } {
  const [laeuft, setLaeuft] = useState(false)
  const sende = useCallback(async () => {
    setLaeuft(true)
    const antwort = await fetch(adresse, { method: 'POST', credentials: 'include' }).catch(() => null)
    if (antwort?.ok) {
      toast.success(meldung)
      setTimeout(() => window.location.reload(), GLEICH_MS)
      return
    }
    setLaeuft(false)
    const wert = (await antwort?.json().catch(() => null)) as { errors?: readonly { message: string }[] } | null
    toast.error(wert?.errors?.[0]?.message ?? 'Das hat nicht geklappt. Versuchen Sie es noch einmal.')
  }, [adresse, meldung])
  return { laeuft, sende: () => void sende() }
}

/** Above the history: whether the portal shows an earlier state, and the way on. */
export function Standanzeige() {
  const stand = useStand<Portalauskunft>('/api/veroeffentlichungen/portal')
  const { laeuft, sende } = useAuftrag('/api/veroeffentlichungen/weiter', 'Es wird wieder veröffentlicht.')
  if (stand === null || stand.gehalten === null) return null
  return (
    <div className="stand-gehalten" role="status">
      <p>
        {stand.gehalten} Solange wartet alles, was Sie veröffentlichen. Ziehen Sie zuerst zurück oder berichtigen Sie, was falsch
        war; danach geht es weiter.
      </p>
      {stand.darf ? (
        <Button disabled={laeuft} margin={false} size="medium" onClick={sende}>
          Wieder veröffentlichen
        </Button>
      ) : null}
    </div>
  )
}

interface Moeglichkeit {
  readonly moeglich: boolean
  readonly grund: string | null
}

/** On an entry of the history: back to what it made. */
export function Standknopf() {
  const { id } = useDocumentInfo()
  const adresse = id === undefined ? null : `/api/veroeffentlichungen/${id}/zurueck`
  const stand = useStand<Moeglichkeit>(adresse)
  const { laeuft, sende } = useAuftrag(adresse ?? '', 'Das Portal zeigt gleich wieder diesen Stand.')
  if (stand === null) return null
  if (!stand.moeglich) return <span className="schritt-hinweis">{stand.grund}</span>
  return (
    <Button disabled={laeuft} margin={false} size="medium" onClick={sende}>
      Zu diesem Stand zurück
    </Button>
  )
}
