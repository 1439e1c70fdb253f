import type { Begriff } from '@infoschalter/domain'
import { html } from 'hono/html'
import { linkliste } from '../../components/gliederung/view.ts'
import { jsonLd } from '../../components/json-ld/view.ts'
import { text } from '../../components/text/view.ts'
import type { Anfrage, Html } from '../../http/route.ts'
import { THEMA } from '../../texts/wissen.ts'
import { eintragseite, listenseite } from './rahmen.ts'

/** The glossary: every term with its definition, by letter. */
export function begriffeliste(anfrage: Anfrage): Html {
  const { alle } = anfrage.snapshot.wissen.begriffe
  const jeBuchstabe = [...Map.groupBy(alle, (begriff) => begriff.titel.normalize('NFD').charAt(0).toUpperCase())]
  return listenseite(
    anfrage,
    'begriffe',
    `${alle.length} Fachwörter der digitalen Verwaltung, in einfachen Sätzen erklärt.`,
    html`<div class="w buchstaben"><nav class="chips" aria-label="Buchstaben">${jeBuchstabe.map(([buchstabe]) => html`<a class="chip" href="#b-${buchstabe}">${buchstabe}</a>`)}</nav></div>
<div class="w listenkoerper">${jeBuchstabe.map(
      ([buchstabe, begriffe]) =>
        html`<section class="buchstabe" aria-labelledby="b-${buchstabe}"><h2 id="b-${buchstabe}">${buchstabe}</h2><dl class="begriffe">${begriffe.map(
          (begriff) =>
            html`<div><dt><a href="/wissen/begriffe/${begriff.slug}">${begriff.titel}</a></dt><dd>${begriff.kurz}</dd></div>`,
        )}</dl></section>`,
    )}</div>`,
  )
}

export function begriffseite(anfrage: Anfrage, begriff: Begriff): Html {
  const { begriffe } = anfrage.snapshot.wissen
  const verwandt = begriffe.findAll(begriff.verwandt)
  return eintragseite(anfrage, {
    bereich: 'begriffe',
    eintrag: begriff,
    merkmale: begriff.themen.map((thema) => THEMA[thema]),
    texte: [begriff.mehr],
    inhalt: (wort) =>
      html`${begriff.mehr.length === 0 ? '' : html`<section aria-label="Mehr dazu"><div class="text">${text(begriff.mehr, 3, wort)}</div></section>`}${
        begriff.auch.length === 0 ? '' : html`<p class="klein leise">Auch: ${begriff.auch.join(', ')}</p>`
      }`,
    neben: linkliste(
      'verwandt',
      'Verwandte Begriffe',
      verwandt.map(({ titel, slug }) => ({ titel, ziel: `/wissen/begriffe/${slug}` })),
    ),
    daten: jsonLd({ '@type': 'DefinedTerm', name: begriff.titel, description: begriff.kurz, inLanguage: 'de' }),
  })
}
