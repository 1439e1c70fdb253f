'use client'

import { useField } from '@payloadcms/ui'
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
  const beanstandet = useBeanstandet(value, valid === false ? errorMessage : undefined)
  const satz = (verlassen ? eigener : null) ?? beanstandet
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

/** What the server had against a value, as long as it is this value: the form keeps it until it asks the server again. */
function useBeanstandet(value: unknown, satz: string | undefined): string | null {
  const jetzt = useRef(value)
  jetzt.current = value
  const [gegen, setGegen] = useState<unknown>(undefined)
  useEffect(() => {
    if (satz !== undefined) setGegen(jetzt.current)
  }, [satz])
  return satz !== undefined && value === gegen ? satz : null
}
