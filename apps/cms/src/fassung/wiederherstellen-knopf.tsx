'use client'

import { Button, toast } from '@payloadcms/ui'
import { useCallback, useState } from 'react'

interface Props {
  readonly adresse: string
  /** Where the text is edited. */
  readonly ziel: string
  readonly wunsch: { readonly dokument?: number | string; readonly updatedAt: string }
  /** What happens then, for those who ask before they click. */
  readonly folge: string
}

/** Restores the version that is shown, after asking. What is in the way stays on the page: it says what to do. */
export function Wiederherstellen({ adresse, ziel, wunsch, folge }: Props) {
  const [fragt, setFragt] = useState(false)
  const [laeuft, setLaeuft] = useState(false)
  const [grund, setGrund] = useState<string | null>(null)

  const sende = useCallback(async () => {
    setLaeuft(true)
    const antwort = await fetch(adresse, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(wunsch),
    }).catch(() => null)
    const wert = (await antwort?.json().catch(() => null)) as {
      message?: string
      errors?: readonly { message: string }[]
    } | null
    if (antwort?.ok) {
      toast.success(wert?.message ?? 'Wiederhergestellt.')
      window.location.assign(ziel)
      return
    }
    setLaeuft(false)
    setGrund(wert?.errors?.[0]?.message ?? 'Das hat nicht geklappt. Versuchen Sie es noch einmal.')
  }, [adresse, ziel, wunsch])

  return (
    <div className="fassungen-wiederherstellen">
      {fragt ? (
        <>
          <p>{folge}</p>
          <Button disabled={laeuft} margin={false} size="medium" onClick={() => void sende()}>
            Ja, wiederherstellen
          </Button>
          <Button buttonStyle="secondary" disabled={laeuft} margin={false} size="medium" onClick={() => setFragt(false)}>
            Abbrechen
          </Button>
        </>
      ) : (
        <Button margin={false} size="medium" onClick={() => setFragt(true)}>
          Diese Fassung wiederherstellen
        </Button>
      )}
      {grund === null ? null : <p role="alert">{grund}</p>}
    </div>
  )
}
