import { html } from 'hono/html'
import type { Html } from '../../http/route.ts'

/** A question that opens to its answer. The id makes it linkable; browsers open it when a link leads into it. */
export function aufklapper(frage: { id: string; titel: string; inhalt: Html; offen?: boolean }): Html {
  return html`<details class="frage" id="${frage.id}"${frage.offen === true ? html` open` : ''}><summary>${frage.titel}</summary><div>${frage.inhalt}</div></details>`
}
