'use client'

import { Button, toast, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useCallback, useEffect, useId, useRef, useState } from 'react'

interface Schritt {
  readonly schritt: string
  readonly nach: string
  readonly name: string
  readonly erlaubt: boolean
  readonly grund: string | null
}

interface Fehler {
  readonly message: string
  readonly data?: { readonly probleme?: readonly { readonly feld: string; readonly meldung: string }[] } | null
}

const UNBEKANNT: Fehler = { message: 'Das hat nicht geklappt. Versuchen Sie es noch einmal.' }
const LESEZEIT_MS = 120_000

/**
 * The steps that a text can take now, in the place of Payload's own button for publishing. Saving and taking a step are two
 * things: what is not saved yet takes no step.
 */
export function Schrittknoepfe() {
  const { id, collectionSlug } = useDocumentInfo()
  const geaendert = useFormModified()
  const [schritte, setSchritte] = useState<readonly Schritt[]>([])
  const [offen, setOffen] = useState<Schritt | null>(null)
  const adresse = id === undefined ? null : `/api/${collectionSlug}/${id}/schritt`

  // Again when something has been saved: a text whose words have changed has other steps before it.
  useEffect(() => {
    if (adresse === null || geaendert) return
    void fetch(adresse, { credentials: 'include' })
      .then((antwort) => (antwort.ok ? antwort.json() : { schritte: [] }))
      .then((wert: { schritte: readonly Schritt[] }) => setSchritte(wert.schritte))
  }, [adresse, geaendert])

  const geh = useCallback(
    async (schritt: Schritt, kommentar: string) => {
      if (adresse === null) return
      const antwort = await fetch(adresse, {
        method: 'POST',
        credentials: 'include',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ nach: schritt.nach, ...(kommentar !== '' && { kommentar }) }),
      })
      if (antwort.ok) return window.location.reload()
      const wert = (await antwort.json().catch(() => null)) as { errors?: readonly Fehler[] } | null
      // What is still missing is read more than once.
      toast.error(<Grund {...(wert?.errors?.[0] ?? UNBEKANNT)} />, { duration: LESEZEIT_MS, closeButton: true })
    },
    [adresse],
  )

  // The comment is gone with its field: the keyboard goes on at the button from which it came.
  const abgebrochen = useRef<Schritt | null>(null)
  useEffect(() => {
    if (offen === null && abgebrochen.current !== null) document.getElementById(knopfId(abgebrochen.current))?.focus()
    abgebrochen.current = offen
  }, [offen])

  if (adresse === null) return null
  if (offen !== null)
    return <Kommentar schritt={offen} abbrechen={() => setOffen(null)} absenden={(kommentar) => geh(offen, kommentar)} />
  const moegliche = schritte.filter((schritt) => schritt.erlaubt)
  const gesperrt = schritte.find((schritt) => !schritt.erlaubt && schritt.nach === 'freigegeben')
  return (
    <>
      {geaendert ? <span className="schritt-hinweis">Erst speichern, dann weiter.</span> : null}
      {!geaendert && gesperrt !== undefined ? <span className="schritt-hinweis">{gesperrt.grund}</span> : null}
      {moegliche.map((schritt) => (
        <Button
          key={schritt.nach}
          id={knopfId(schritt)}
          buttonStyle={schritt.nach === 'zurueckgezogen' || schritt.nach === 'entwurf' ? 'secondary' : 'primary'}
          disabled={geaendert}
          margin={false}
          size="medium"
          onClick={() => setOffen(schritt)}
        >
          {schritt.name}
        </Button>
      ))}
    </>
  )
}

const knopfId = ({ nach }: Schritt) => `schritt-${nach}`

function Grund({ message, data }: Fehler) {
  const probleme = data?.probleme
  if (!probleme) return message
  return (
    <>
      Der Text ist noch nicht fertig:
      <ul>
        {probleme.map(({ feld, meldung }) => (
          <li key={`${feld} ${meldung}`}>
            {feld}: {meldung}
          </li>
        ))}
      </ul>
    </>
  )
}

interface KommentarProps {
  readonly schritt: Schritt
  readonly abbrechen: () => void
  readonly absenden: (kommentar: string) => Promise<void>
}

/** Asks for a word about the step; only who gives a text back has to say one. No form: the whole page already is one. */
function Kommentar({ schritt, abbrechen, absenden }: KommentarProps) {
  const [text, setText] = useState('')
  const [laeuft, setLaeuft] = useState(false)
  const feld = useId()
  const eingabe = useRef<HTMLInputElement>(null)
  const pflicht = schritt.schritt === 'zurueckgeben'
  const fertig = !laeuft && (!pflicht || text.trim() !== '')
  // The button that was pressed is gone: without this the keyboard begins again at the top of the page.
  useEffect(() => eingabe.current?.focus(), [])
  const sende = () => {
    if (!fertig) return
    setLaeuft(true)
    void absenden(text.trim()).finally(() => setLaeuft(false))
  }
  return (
    <div className="schritt-kommentar">
      <label htmlFor={feld}>{pflicht ? 'Was ist noch zu tun?' : 'Kommentar (freiwillig)'}</label>
      <input
        ref={eingabe}
        id={feld}
        value={text}
        maxLength={2000}
        aria-required={pflicht}
        onChange={(ereignis) => setText(ereignis.target.value)}
        onKeyDown={(ereignis) => {
          if (ereignis.key === 'Escape') abbrechen()
          if (ereignis.key !== 'Enter') return
          ereignis.preventDefault()
          sende()
        }}
      />
      <Button disabled={!fertig} margin={false} size="medium" onClick={sende}>
        {schritt.name}
      </Button>
      <Button buttonStyle="secondary" margin={false} size="medium" onClick={abbrechen}>
        Abbrechen
      </Button>
    </div>
  )
}
