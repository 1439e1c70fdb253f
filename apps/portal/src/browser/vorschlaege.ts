/**
 * Suggestions while typing, after the ARIA combobox pattern (APG: editable combobox with list
 * autocomplete). Adds to forms that work without it; when anything fails, the forms stay as they are.
 */

interface Vorschlag {
  readonly titel: string
  readonly typ: 'leistung' | 'lage' | 'anleitung' | 'frage' | 'ort'
  readonly url: string
}

/** What stands before the title of a kind that is a page of its own. */
const VORSATZ: Partial<Record<Vorschlag['typ'], string>> = { lage: 'Lage', anleitung: 'Anleitung', frage: 'Frage' }

const WARTEN_MS = 120
const AB_ZEICHEN = 2

function enhance(input: HTMLInputElement): void {
  const liste = document.createElement('ul')
  liste.id = `${input.id}-vorschlaege`
  liste.className = 'vorschlaege'
  liste.setAttribute('role', 'listbox')
  liste.setAttribute('aria-label', input.dataset['art'] === 'ort' ? 'Vorschläge für Orte' : 'Vorschläge für Anliegen')
  liste.hidden = true
  const ansage = document.createElement('span')
  ansage.className = 'sr'
  ansage.setAttribute('role', 'status')
  input.after(liste, ansage)
  for (const [name, wert] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': liste.id,
  }))
    input.setAttribute(name, wert)
  // Without its own suggestions in the way, but a browser that goes back puts what was typed into the field again.
  const { autocomplete } = input
  input.addEventListener('focus', () => {
    input.autocomplete = 'off'
  })
  for (const [ziel, ereignis] of [
    [input, 'blur'],
    [window, 'pagehide'],
  ] as const)
    ziel.addEventListener(ereignis, () => {
      input.autocomplete = autocomplete
    })

  let aktiv = -1
  let uhr = 0
  let laufend: AbortController | null = null

  function close(): void {
    liste.hidden = true
    aktiv = -1
    input.setAttribute('aria-expanded', 'false')
    input.removeAttribute('aria-activedescendant')
  }

  function mark(stelle: number): void {
    const eintraege = [...liste.children]
    if (eintraege.length === 0) return
    aktiv = (stelle + eintraege.length) % eintraege.length
    for (const [i, eintrag] of eintraege.entries()) eintrag.setAttribute('aria-selected', String(i === aktiv))
    const gewaehlt = eintraege[aktiv]
    if (gewaehlt === undefined) return
    input.setAttribute('aria-activedescendant', gewaehlt.id)
    gewaehlt.scrollIntoView({ block: 'nearest' })
  }

  function take(eintrag: Element): void {
    // A Leistung still needs a place; a question, an Anleitung, a Lage are pages already.
    const ziel = eintrag.getAttribute('data-ziel')
    if (ziel !== null) {
      location.assign(ziel)
      return
    }
    input.value = eintrag.getAttribute('data-wert') ?? ''
    close()
    const ort = input.form?.querySelector<HTMLInputElement>('[data-art="ort"]')
    if (input.dataset['art'] === 'anliegen' && ort && ort.value === '') ort.focus()
    else input.form?.requestSubmit()
  }

  function show(vorschlaege: readonly Vorschlag[]): void {
    liste.replaceChildren(
      ...vorschlaege.map(({ titel, typ, url }, i) => {
        const eintrag = document.createElement('li')
        eintrag.id = `${liste.id}-${i}`
        eintrag.setAttribute('role', 'option')
        eintrag.setAttribute('aria-selected', 'false')
        eintrag.dataset['wert'] = titel
        const vorsatz = VORSATZ[typ]
        eintrag.textContent = vorsatz === undefined ? titel : `${vorsatz}: ${titel}`
        if (vorsatz !== undefined) eintrag.dataset['ziel'] = url
        return eintrag
      }),
    )
    aktiv = -1
    input.removeAttribute('aria-activedescendant')
    liste.hidden = vorschlaege.length === 0
    input.setAttribute('aria-expanded', String(vorschlaege.length > 0))
    ansage.textContent =
      vorschlaege.length === 0 ? '' : vorschlaege.length === 1 ? 'Ein Vorschlag' : `${vorschlaege.length} Vorschläge`
  }

  async function ask(): Promise<void> {
    laufend?.abort()
    const q = input.value.trim()
    if (q.length < AB_ZEICHEN) return show([])
    laufend = new AbortController()
    try {
      const antwort = await fetch(`/api/v1/vorschlaege?q=${encodeURIComponent(q)}&art=${input.dataset['art']}`, {
        signal: laufend.signal,
      })
      if (!antwort.ok) return close()
      const { vorschlaege } = (await antwort.json()) as { vorschlaege: readonly Vorschlag[] }
      if (document.activeElement === input) show(vorschlaege)
    } catch {
      // Typed on, or the network is gone: the form works without suggestions.
    }
  }

  input.addEventListener('input', () => {
    clearTimeout(uhr)
    uhr = setTimeout(ask, WARTEN_MS)
  })
  input.addEventListener('keydown', (taste) => {
    if (taste.key === 'ArrowDown' || taste.key === 'ArrowUp') {
      taste.preventDefault()
      if (liste.hidden) void ask()
      else mark(taste.key === 'ArrowDown' ? aktiv + 1 : aktiv < 0 ? -1 : aktiv - 1)
    } else if (taste.key === 'Enter' && !liste.hidden && aktiv >= 0) {
      taste.preventDefault()
      take(liste.children[aktiv] as Element)
    } else if (taste.key === 'Escape' && !liste.hidden) {
      taste.preventDefault()
      close()
    }
  })
  input.addEventListener('blur', close)
  // Before the field loses the focus, which would close the list.
  liste.addEventListener('mousedown', (klick) => klick.preventDefault())
  liste.addEventListener('click', (klick) => {
    const eintrag = (klick.target as Element).closest('li')
    if (eintrag !== null) take(eintrag)
  })
}

for (const input of document.querySelectorAll<HTMLInputElement>('[data-vorschlaege] input[data-art]')) enhance(input)
