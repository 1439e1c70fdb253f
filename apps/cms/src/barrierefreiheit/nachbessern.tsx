'use client'

import { type ReactNode, useEffect } from 'react'

/**
 * What Payload's own interface leaves out for those who do not see it: names of buttons and fields that have only a picture or
 * only a label beside them, levels of headings, landmarks. One rule a line; what a rule sets, Payload does not set itself.
 */

interface Nachbesserung {
  readonly wo: string
  readonly attribut: 'aria-label' | 'aria-level' | 'aria-placeholder' | 'role' | 'tabindex'
  /** Null leaves the element as it is. */
  readonly wert: (element: Element) => string | null
}

const immer = (wert: string) => () => wert

/** The words above a field. */
function beschriftung(element: Element): string | null {
  const feld = element.closest('.field-type, .per-page, .where-builder__field')
  const label = feld?.querySelector('.field-label, label')?.textContent ?? ''
  return label.replace(/\s*\*\s*$/, '').trim() || null
}

/** The words by which a row of a list is known. */
function zeile(element: Element): string | null {
  const name = element.closest('tr')?.querySelector('a')?.textContent
  return name ? `„${name}“ auswählen` : null
}

const KNOPF: Readonly<Record<string, string>> = {
  bold: 'Fett',
  link: 'Link',
  paragraph: 'Absatz',
  h3: 'Überschrift',
  unorderedList: 'Liste',
  orderedList: 'Nummerierte Liste',
}

const NACHBESSERUNGEN: readonly Nachbesserung[] = [
  { wo: '.react-select input:not([type=hidden])', attribut: 'aria-label', wert: beschriftung },
  { wo: '.react-datepicker__input-container input', attribut: 'aria-label', wert: beschriftung },
  { wo: '.ContentEditable__root', attribut: 'aria-label', wert: beschriftung },
  { wo: '.ContentEditable__root', attribut: 'aria-placeholder', wert: immer('Hier schreiben …') },
  // In a window above the form, the label names an id that no field has.
  {
    wo: '.drawer input:is([type=text], [type=number], [type=email]), .drawer textarea',
    attribut: 'aria-label',
    wert: beschriftung,
  },
  { wo: '#select-all', attribut: 'aria-label', wert: immer('Alle Zeilen auswählen') },
  { wo: 'tbody input[type=checkbox]', attribut: 'aria-label', wert: zeile },
  { wo: '.clickable-arrow--left', attribut: 'aria-label', wert: immer('Vorige Seite') },
  { wo: '.clickable-arrow--right', attribut: 'aria-label', wert: immer('Nächste Seite') },
  {
    wo: '.toolbar-popup__button',
    attribut: 'aria-label',
    wert: (knopf) => KNOPF[knopf.getAttribute('data-button-key') ?? ''] ?? null,
  },
  { wo: '.toolbar-popup__dropdown', attribut: 'aria-label', wert: immer('Art des Absatzes') },
  { wo: '.doc-controls__popup .popup-button', attribut: 'aria-label', wert: immer('Weitere Aktionen') },
  { wo: '.app-header .popup-button', attribut: 'aria-label', wert: immer('Menü') },
  { wo: '.clipboard-action__popup .popup-button', attribut: 'aria-label', wert: immer('Kopieren und einfügen') },
  { wo: '.array-actions__button', attribut: 'aria-label', wert: immer('Eintrag verschieben, verdoppeln oder entfernen') },
  { wo: '.collapsible__drag', attribut: 'aria-label', wert: immer('Eintrag verschieben') },
  { wo: '[aria-label="Edit link"]', attribut: 'aria-label', wert: immer('Link ändern') },
  { wo: '[aria-label="Remove link"]', attribut: 'aria-label', wert: immer('Link entfernen') },
  { wo: '.date-time-picker__clear-button', attribut: 'aria-label', wert: immer('Datum löschen') },
  // Both are for the mouse: the list opens with the arrow keys, and empties with the delete key.
  { wo: '.dropdown-indicator[aria-hidden=true], .clear-indicator[aria-hidden=true]', attribut: 'tabindex', wert: immer('-1') },
  { wo: '.rs__multi-value[role=button]', attribut: 'role', wert: immer('group') },
  {
    wo: '.array-field__header h3, .group-field__title, .collapsible h3, .payload-settings h3',
    attribut: 'aria-level',
    wert: immer('2'),
  },
  { wo: '.doc-tabs__tabs', attribut: 'role', wert: immer('group') },
  { wo: '.list-header', attribut: 'role', wert: immer('group') },
  { wo: '.collection-list, .template-minimal', attribut: 'role', wert: immer('main') },
  { wo: '.doc-header', attribut: 'role', wert: immer('region') },
  { wo: '.doc-header', attribut: 'aria-label', wert: immer('Titel und Ansichten') },
]

/** Around the whole interface: keeps in the page what the rules say, also in what appears later. */
export function Nachbessern({ children }: { readonly children: ReactNode }) {
  useEffect(() => {
    let geplant = 0
    const spaeter = () => {
      if (geplant !== 0) return
      geplant = requestAnimationFrame(() => {
        geplant = 0
        bessere()
      })
    }
    const beobachter = new MutationObserver(spaeter)
    beobachter.observe(document.body, { childList: true, characterData: true, subtree: true })
    bessere()
    return () => {
      beobachter.disconnect()
      cancelAnimationFrame(geplant)
    }
  }, [])
  return children
}

function bessere(): void {
  for (const { wo, attribut, wert } of NACHBESSERUNGEN)
    for (const element of document.querySelectorAll(wo)) {
      const neu = wert(element)
      if (neu !== null && element.getAttribute(attribut) !== neu) element.setAttribute(attribut, neu)
    }
  for (const hilfe of document.querySelectorAll('.field-type .field-description')) connect(hilfe)
  nameTitelloses()
  translate()
}

/** What Payload says in English because it takes it from no list of words. */
const ENGLISCH = [
  {
    wo: '.live-preview-toolbar-controls__breakpoint span, .popup-button-list__button',
    falsch: 'Responsive',
    richtig: 'Ganze Breite',
  },
] as const

function translate(): void {
  for (const { wo, falsch, richtig } of ENGLISCH)
    for (const { firstChild: text } of document.querySelectorAll(wo))
      if (text instanceof Text && text.data === falsch) text.data = richtig
}

/** A text that has no title yet is called by its number, which says nothing to anybody. */
function nameTitelloses(): void {
  const nummer = /\/(\d+)(?:\/|$)/.exec(location.pathname)?.[1]
  for (const element of document.querySelectorAll('.doc-header__title, .step-nav__last')) {
    let text: Node = element
    while (text.firstChild !== null) text = text.firstChild
    if (nummer !== undefined && text instanceof Text && text.data === nummer) text.data = '[Ohne Titel]'
  }
}

let zahl = 0

/** What stands below a field is read out with it; a sentence about a mistake comes first. */
function connect(hilfe: Element): void {
  const feld = hilfe.closest('.field-type')
  const eingabe = feld?.querySelector('input:not([type=hidden]), textarea, [contenteditable=true]')
  if (!eingabe || eingabe.hasAttribute('aria-describedby') || eingabe.closest('.field-type') !== feld) return
  if (hilfe.id === '') hilfe.id = `hilfe-${++zahl}`
  eingabe.setAttribute('aria-describedby', hilfe.id)
}
