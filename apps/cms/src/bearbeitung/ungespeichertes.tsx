'use client'

import { Button, useAuth, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { findUngespeichertes } from './ungespeichert.ts'

interface Wort {
  readonly feld: string
  readonly text: string
}

/**
 * Somebody else takes the text over while one writes. Payload then shows what is saved, and what was not would be gone: it is
 * kept here, in this window, until it has been copied.
 */
export function Ungespeichertes({ ort }: { readonly ort: string }) {
  const { user } = useAuth()
  const { currentEditor, data } = useDocumentInfo()
  const { getFields } = useForm()
  const geaendert = useFormModified()
  const [worte, setWorte] = useState<readonly Wort[]>([])
  const ablage = `ungespeichert:${ort}`
  const andere = typeof currentEditor === 'object' ? currentEditor?.id : currentEditor
  const verloren = geaendert && andere !== undefined && andere !== null && andere !== user?.id

  useEffect(() => {
    setWorte(JSON.parse(window.sessionStorage.getItem(ablage) ?? '[]') as readonly Wort[])
  }, [ablage])

  useEffect(() => {
    if (!verloren) return
    const neue = findUngespeichertes(getFields(), data).map(({ pfad, text }) => ({ feld: labelVon(pfad), text }))
    window.sessionStorage.setItem(ablage, JSON.stringify(neue))
    setWorte(neue)
  }, [verloren, getFields, data, ablage])

  if (worte.length === 0) return null
  return (
    <div className="waechter-hinweis" role="status">
      <p>Das hatten Sie noch nicht gespeichert, als jemand anders den Text übernahm. Kopieren Sie, was Sie davon brauchen.</p>
      <dl>
        {worte.map(({ feld, text }) => (
          <div key={feld}>
            <dt>{feld}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <Button
        buttonStyle="secondary"
        margin={false}
        size="medium"
        onClick={() => {
          window.sessionStorage.removeItem(ablage)
          setWorte([])
        }}
      >
        Brauche ich nicht mehr
      </Button>
    </div>
  )
}

/** As it stands above the field. */
function labelVon(pfad: string): string {
  const feld = document.querySelector(`label[for="field-${CSS.escape(pfad.replaceAll('.', '__'))}"]`)
  return feld?.textContent?.replace(/\s*\*\s*$/, '') || pfad
}
