'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect, useReducer } from 'react'
import { flushSync } from 'react-dom'
import { isSpeichern } from '../bearbeitung/speichertaste.tsx'

/**
 * Payload tells the form of a change in a text when the browser is idle (useRunDeprioritized), up to half a second later. Who saves
 * sooner saves the text as it was, and the editor then shows just that: the last words are gone. So what waits for an idle
 * browser is done as soon as somebody leaves the editor, which a click on any button does, and before a save by keyboard.
 * To tell the form beside Payload would not do: Payload's own word would come after the save and mark the form as changed.
 */
function Uebergabe(): null {
  const [editor] = useLexicalComposerContext()
  const [, rendere] = useReducer((male: number) => male + 1, 0)
  useEffect(() => {
    const uebergib = () => {
      doWartendes()
      // What the form was told is in it when it is rendered, and a browser with much to do puts that off too.
      flushSync(rendere)
    }
    const beiTaste = (taste: KeyboardEvent) => {
      if (isSpeichern(taste)) uebergib()
    }
    return editor.registerRootListener((neu, alt) => {
      alt?.removeEventListener('blur', uebergib)
      alt?.removeEventListener('keydown', beiTaste)
      neu?.addEventListener('blur', uebergib)
      neu?.addEventListener('keydown', beiTaste)
    })
  }, [editor])
  return null
}

const wartend = new Map<number, IdleRequestCallback>()

function doWartendes(): void {
  for (const [nummer, aufgabe] of wartend) {
    window.cancelIdleCallback(nummer)
    aufgabe({ didTimeout: true, timeRemaining: () => 0 })
  }
}

/** Safari has no idle time to wait for; there the form has a change at the next frame. */
if (typeof window !== 'undefined' && 'requestIdleCallback' in window) {
  const { requestIdleCallback, cancelIdleCallback } = window
  window.requestIdleCallback = (aufgabe, optionen) => {
    const nummer = requestIdleCallback((frist) => {
      wartend.delete(nummer)
      aufgabe(frist)
    }, optionen)
    wartend.set(nummer, aufgabe)
    return nummer
  }
  window.cancelIdleCallback = (nummer) => {
    wartend.delete(nummer)
    cancelIdleCallback(nummer)
  }
}

export const UebergabeFeatureClient = createClientFeature({ plugins: [{ Component: Uebergabe, position: 'normal' }] })
