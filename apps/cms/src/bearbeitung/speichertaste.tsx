/** Whether a key saves the form: Ctrl+S, on a Mac ⌘+S. */
export function isSpeichern({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 's' && (ctrlKey || metaKey)
}
