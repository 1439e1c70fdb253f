/**
 * What every response says about itself. The policy allows nothing inline and nothing from elsewhere:
 * a page that somebody managed to put a script into would not run it.
 */
export const SICHERHEIT: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}

/**
 * For pictures that editors brought along. They are looked at when they are uploaded; should something slip through, it
 * neither runs nor fetches anything here, also when the picture is opened by itself.
 */
export const ENTSCHAERFT: Readonly<Record<string, string>> = {
  ...SICHERHEIT,
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox; frame-ancestors 'none'",
}

/** For charts: other sites may show them. */
export const EINBINDBAR: Readonly<Record<string, string>> = { ...ENTSCHAERFT, 'cross-origin-resource-policy': 'cross-origin' }

/** For drafts: the editors' interface shows them in a frame beside the form. */
export function forFrameOf(origin: string): Readonly<Record<string, string>> {
  const { 'x-frame-options': _niemand, ...uebrige } = SICHERHEIT
  return {
    ...uebrige,
    'content-security-policy': (SICHERHEIT['content-security-policy'] as string).replace(
      "frame-ancestors 'none'",
      `frame-ancestors ${origin}`,
    ),
  }
}

/** Pages: always ask whether there is a newer one, which costs a 304. */
export const FRISCH = 'public, no-cache'
/** Assets: the name changes with the content. */
export const FUER_IMMER = 'public, max-age=31536000, immutable'
/** Answers about this moment. */
export const NIE = 'no-store'
