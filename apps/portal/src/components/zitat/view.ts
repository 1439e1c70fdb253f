import type { Rechtsgrundlage } from '@infoschalter/domain'
import { html } from 'hono/html'
import type { Html } from '../../http/route.ts'

/** "§ 2 HundStG NRW" */
export function zitatText({ paragraf, gesetz }: Rechtsgrundlage): string {
  return [paragraf, gesetz].filter((teil) => teil !== undefined).join(' ')
}

/** A rule of law by paragraph and name, as a link to its text where the address is known. */
export function zitat(recht: Rechtsgrundlage): Html {
  const worte = zitatText(recht)
  return recht.url === undefined ? html`${worte}` : html`<a href="${recht.url}">${worte}</a>`
}
