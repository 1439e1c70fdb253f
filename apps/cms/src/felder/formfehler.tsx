'use client'

import { useEditDepth, useField, useFormFields, useFormSubmitted } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useEffect, useId, useRef, useState } from 'react'
import { type Form, pruefeForm } from './formen.ts'

interface FormfehlerProps {
  readonly path: string
  readonly form: Form
}

/**
 * Says at the field itself what is wrong with its value. Payload says so only when somebody wants to publish, and of a draft
 * that was refused only in a message that goes away. Nobody is interrupted while typing: the sentence comes when the field is
 * left, and goes as soon as the value is right.
 */
export function Formfehler({ path, form }: FormfehlerProps) {
  const { value, valid, errorMessage } = useField({ path })
  const [verlassen, setVerlassen] = useState(true)
  const id = useId()
  const ort = useRef<HTMLDivElement>(null)
  const eigener = pruefeForm(form, value)
  const beanstandet = useBeanstandet(valid === false ? errorMessage : undefined)
  // A window above the form is checked as soon as it opens, before anybody could fill it in.
  const isFenster = useEditDepth() > 1
  const isBestaetigt = useFormSubmitted()
  const isNeu = isFenster && !isBestaetigt && !value
  const satz = (verlassen ? eigener : null) ?? (isNeu ? null : beanstandet)
  const isRichtig = eigener === null

  useEffect(() => {
    const feld = ort.current?.closest('.field-type')
    const raus = () => setVerlassen(true)
    // Whoever comes back to a wrong value still sees why until it is right.
    const rein = () => isRichtig && setVerlassen(false)
    feld?.addEventListener('focusout', raus)
    feld?.addEventListener('focusin', rein)
    feld?.addEventListener('input', rein)
    return () => {
      feld?.removeEventListener('focusout', raus)
      feld?.removeEventListener('focusin', rein)
      feld?.removeEventListener('input', rein)
    }
  }, [isRichtig])

  // Payload gives its inputs neither: without them a screen reader does not know what the sentence belongs to.
  useEffect(() => {
    const eingabe = ort.current?.closest('.field-type')?.querySelector('input')
    if (satz === null) {
      eingabe?.removeAttribute('aria-invalid')
      eingabe?.removeAttribute('aria-describedby')
    } else {
      eingabe?.setAttribute('aria-invalid', 'true')
      eingabe?.setAttribute('aria-describedby', id)
    }
  }, [satz, id])

  return (
    <div ref={ort} id={id} className="formfehler" aria-live="polite">
      {satz}
    </div>
  )
}

/**
 * What the server had against a value, until anything in the form is another: it may be right beside other values. The form
 * itself forgets it as soon as it has asked the server for something else, which it does at once.
 */
function useBeanstandet(satz: string | undefined): string | null {
  const [gegen, setGegen] = useState<{ readonly satz: string; readonly werte: string } | null>(null)
  const werte = useFormFields(([felder]) => (gegen === null && satz === undefined ? '' : toWerte(felder)))
  const jetzt = useRef(werte)
  jetzt.current = werte
  useEffect(() => {
    if (satz !== undefined) setGegen({ satz, werte: jetzt.current })
  }, [satz])
  useEffect(() => {
    if (gegen !== null && gegen.werte !== werte) setGegen(null)
  }, [gegen, werte])
  return gegen?.werte === werte ? gegen.satz : null
}

function toWerte(felder: FormState): string {
  return JSON.stringify(Object.entries(felder).map(([pfad, { value }]) => [pfad, value ?? null]))
}
