import { useFormModified, useFormProcessing } from '@payloadcms/ui'
import { useEffect } from 'react'
import { isSpeichern } from './speichertaste.tsx'

/** While a form is saved its fields are locked, so the browser takes the focus from the one in which somebody writes. */

/** Where the caret was: in which field, and in a text on which way down from the field to the words. */
interface Schreibstelle {
  readonly feld: string
  readonly weg: readonly number[]
  readonly zeichen: number
}

/** How often it is looked whether one can write again, and how long after a save. */
const TAKT_MS = 100
const HOECHSTENS_MS = 5_000
/** How long a save may take to begin. */
const ANLAUF_MS = 2_000
/** The first save of a text replaces its form by another one; what is typed into the old one would be gone with it. */
const UMZUG_MS = 1_500

interface Offen {
  readonly stelle: Schreibstelle
  /** What has been typed since: the form takes nothing while it is saved, and what it takes just before is overwritten. */
  getippt: string
  /** Whether a save is still to begin. */
  bevor: boolean
  seit: number
}

/** Outside of the form, which may be replaced. */
let offen: Offen | null = null
let form = { speichert: false, geaendert: false }

/** After a save by keyboard the caret is where it was, and what was typed meanwhile is there. */
export function useSchreibstelle(): void {
  const speichert = useFormProcessing()
  const geaendert = useFormModified()
  useEffect(() => {
    form = { speichert, geaendert }
  }, [speichert, geaendert])
  useEffect(() => {
    document.addEventListener('keydown', merkeTaste, { capture: true })
    document.addEventListener('pointerdown', vergiss, { capture: true })
    const takt = setInterval(schauNach, TAKT_MS)
    return () => {
      document.removeEventListener('keydown', merkeTaste, { capture: true })
      document.removeEventListener('pointerdown', vergiss, { capture: true })
      clearInterval(takt)
    }
  }, [])
}

function schauNach(): void {
  if (offen === null) return
  if (form.speichert) {
    offen.bevor = false
    offen.seit = Date.now()
    return
  }
  const seither = Date.now() - offen.seit
  if (offen.bevor && seither < ANLAUF_MS) return
  if (location.pathname.endsWith('/create') && seither < UMZUG_MS) return
  offen.bevor = false
  if (document.activeElement === document.body) goTo(offen.stelle)
  else if (offen.getippt !== '') {
    // Not in the same beat: the editor does not know of the caret at once.
    document.execCommand('insertText', false, offen.getippt)
    offen.getippt = ''
  }
  if (seither > HOECHSTENS_MS) offen = null
}

function vergiss(): void {
  offen = null
}

function merkeTaste(taste: KeyboardEvent): void {
  const { key, ctrlKey, metaKey } = taste
  if (isSpeichern(taste)) {
    const stelle = readSchreibstelle()
    if (stelle !== null) offen = { stelle, getippt: '', bevor: form.geaendert, seit: Date.now() }
    return
  }
  const isZeichen = key.length === 1 && ((!ctrlKey && !metaKey) || taste.getModifierState('AltGraph'))
  if (offen === null || !(isZeichen || key === 'Backspace')) return
  if (!offen.bevor && !form.speichert && document.activeElement !== document.body && offen.getippt === '') return
  taste.preventDefault()
  offen.getippt = isZeichen ? offen.getippt + key : offen.getippt.slice(0, -1)
}

function readSchreibstelle(): Schreibstelle | null {
  const { activeElement } = document
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

function goTo({ feld, weg, zeichen }: Schreibstelle): void {
  const element = document.querySelector<HTMLElement>(feld)
  element?.focus()
  if (!element?.isContentEditable) return
  const knoten = weg.reduce<Node | undefined>((bisher, i) => bisher?.childNodes[i], element)
  if (knoten === undefined) return
  const laenge = knoten.nodeType === Node.TEXT_NODE ? (knoten.textContent ?? '').length : knoten.childNodes.length
  document.getSelection()?.collapse(knoten, Math.min(zeichen, laenge))
}
