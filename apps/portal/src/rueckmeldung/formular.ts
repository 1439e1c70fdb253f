import { RueckmeldungSchema } from '@infoschalter/domain'
import type { Annahme } from './annahme.ts'
import { pruefeEinlass } from './einlass.ts'
import type { Formularlage, Werte } from './seiten.ts'
import { FORMULARE, type Formular, spracheOf, TEXTE } from './texte.ts'

/** What became of a form that somebody sent. */
export type Ergebnis =
  | { readonly art: 'gesichert'; readonly seite: string }
  | { readonly art: 'offen'; readonly status: 400 | 429 | 503; readonly lage: Formularlage }

interface Felder extends Werte {
  readonly art: Formular
  readonly marke: string
  /** Invisible to people: only a program fills it in. */
  readonly webseite: string
}

const PfadSchema = RueckmeldungSchema.options[0].shape.seite

/** What of a form can be read, with what stands for nothing where something else was sent. */
export function readFelder(felder: unknown): Felder {
  const roh = typeof felder === 'object' && felder !== null ? (felder as Readonly<Record<string, unknown>>) : {}
  const text = (name: string): string => (typeof roh[name] === 'string' ? roh[name] : '')
  const hilfreich = text('hilfreich')
  return {
    art: FORMULARE.find((art) => art === text('art')) ?? 'hilfreich',
    seite: PfadSchema.safeParse(text('seite')).data ?? '/',
    hilfreich: hilfreich === 'ja' || hilfreich === 'nein' ? hilfreich : '',
    text: text('text'),
    antwortAn: text('antwortAn'),
    marke: text('marke'),
    webseite: text('webseite'),
  }
}

/** Takes a form, or says what is wrong with it; what was typed is in the form again. */
export async function takeFormular(annahme: Annahme, body: unknown, zuViele: boolean): Promise<Ergebnis> {
  const { marken, jetzt, sichere } = annahme
  const { art, marke, webseite, ...werte } = readFelder(body)
  const texte = TEXTE[spracheOf(werte.seite)]
  const offen = (status: 400 | 429 | 503, fehler: Formularlage['fehler'], mit = marke): Ergebnis => ({
    art: 'offen',
    status,
    lage: { art, werte, marke: mit, fehler },
  })
  const einlass = pruefeEinlass({ marken }, marke, zuViele, texte)
  if (einlass.art === 'benutzt') return { art: 'gesichert', seite: werte.seite }
  if (einlass.art === 'offen') return offen(einlass.status, { alles: einlass.satz }, einlass.marke)
  const gelesen = RueckmeldungSchema.safeParse({
    id: einlass.id,
    eingang: jetzt().toISOString(),
    verdacht: webseite !== '',
    art,
    seite: werte.seite,
    text: werte.text,
    ...(art === 'hilfreich' && { hilfreich: werte.hilfreich === '' ? undefined : werte.hilfreich === 'ja' }),
    ...(art !== 'hilfreich' && werte.antwortAn.trim() !== '' && { antwortAn: werte.antwortAn }),
  })
  if (!gelesen.success)
    return offen(400, Object.fromEntries(gelesen.error.issues.map(({ path, message }) => toFehler(String(path[0]), message))))
  if ((await sichere(gelesen.data)) === 'voll') return offen(503, { alles: texte.voll })
  marken.verbrauche(marke)
  return { art: 'gesichert', seite: werte.seite }
}

const FELD: Readonly<Record<string, string>> = { text: 'Ihr Text', antwortAn: 'Ihre E-Mail-Adresse' }

function toFehler(feld: string, meldung: string): readonly [feld: string, satz: string] {
  return [feld, feld === 'hilfreich' ? 'Wählen Sie Ja oder Nein.' : `${FELD[feld] ?? feld}: ${meldung}.`]
}
