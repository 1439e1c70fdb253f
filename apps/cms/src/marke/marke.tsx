/** The sign of Infoschalter in the place of that of Payload: here editors sign in to their own portal. */
export function Zeichen() {
  return (
    <svg viewBox="0 0 52 30" className="marke-zeichen" aria-hidden="true" focusable="false">
      <rect className="marke-grund" width="52" height="30" rx="15" />
      <circle fill="#ffcb62" cx="37" cy="15" r="11.5" />
      <circle cx="37" cy="9.6" r="2" fill="#1d2034" />
      <path d="M35.3 13.4h3.4v8h-3.4z" fill="#1d2034" />
    </svg>
  )
}

/** Above the forms for signing in and out. */
export function Marke() {
  return (
    <h1 className="marke">
      <Zeichen />
      <span>Infoschalter</span> <span className="marke-ort">Redaktion</span>
    </h1>
  )
}
