/** Below the form for signing in, in the place of a mail that nobody would get. */
export function Kennworthilfe() {
  return <p className="kennworthilfe">Kennwort vergessen? Die Administration setzt Ihnen ein neues.</p>
}
