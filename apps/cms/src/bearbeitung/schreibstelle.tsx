import { useFormProcessing } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/** While a form is saved its fields are locked, so the browser takes the focus from the one in which somebody writes. */

/** Where the caret was: in which field, and in a text on which way down from the field to the words. */
interface Schreibstelle {
  readonly feld: string
  readonly weg: readonly number[]
  readonly zeichen: number
}

/** How long a text takes until its words are there again. */
const AUFBAU_MS = 100

/** After a save by keyboard, the caret is where it was, and one can write on. */
export function useSchreibstelle(): void {
  const stelle = useRef<Schreibstelle | null>(null)
  useEffect(() => {
    const beiTaste = ({ key, ctrlKey, metaKey }: KeyboardEvent) => {
      if (key.toLowerCase() === 's' && (ctrlKey || metaKey)) stelle.current = readSchreibstelle(document)
    }
    document.addEventListener('keydown', beiTaste, { capture: true })
    return () => document.removeEventListener('keydown', beiTaste, { capture: true })
  }, [])

  const speichert = useFormProcessing()
  const hatGespeichert = useRef(false)
  useEffect(() => {
    const fertig = hatGespeichert.current && !speichert
    hatGespeichert.current = speichert
    const vorher = stelle.current
    if (!fertig || vorher === null) return
    stelle.current = null
    const spaeter = setTimeout(() => goTo(document, vorher), AUFBAU_MS)
    return () => clearTimeout(spaeter)
  }, [speichert])
}

function readSchreibstelle({ activeElement }: Document): Schreibstelle | null {
  if (!(activeElement instanceof HTMLElement)) return null
  if (!activeElement.isContentEditable)
    return activeElement.id === '' ? null : { feld: `#${CSS.escape(activeElement.id)}`, weg: [], zeichen: 0 }
  const pfad = activeElement.closest<HTMLElement>('[data-field-path]')?.dataset['fieldPath']
  const { focusNode, focusOffset } = document.getSelection() ?? { focusNode: null, focusOffset: 0 }
  if (pfad === undefined || focusNode === null || !activeElement.contains(focusNode)) return null
  return {
    feld: `[data-field-path="${CSS.escape(pfad)}"] [contenteditable]`,
    weg: readWeg(activeElement, focusNode),
    zeichen: focusOffset,
  }
}

function readWeg(von: Node, bis: Node): readonly number[] {
  if (bis === von || bis.parentNode === null) return []
  return [...readWeg(von, bis.parentNode), [...bis.parentNode.childNodes].indexOf(bis as ChildNode)]
}

/** Not when somebody has gone elsewhere meanwhile. */
function goTo(seite: Document, { feld, weg, zeichen }: Schreibstelle): void {
  const element = seite.querySelector<HTMLElement>(feld)
  if (element === null || seite.activeElement !== seite.body) return
  element.focus()
  if (!element.isContentEditable) return
  const knoten = weg.reduce<Node | undefined>((bisher, i) => bisher?.childNodes[i], element)
  if (knoten === undefined) return
  const laenge = knoten.nodeType === Node.TEXT_NODE ? (knoten.textContent ?? '').length : knoten.childNodes.length
  seite.getSelection()?.collapse(knoten, Math.min(zeichen, laenge))
}
