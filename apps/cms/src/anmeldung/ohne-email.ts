import type { EmailAdapter } from 'payload'

/**
 * There is no mail yet: who has forgotten the password gets a new one from the administration, and the page for signing in says
 * so. Whoever asks by the interface all the same learns nothing, not even whether there is such an account.
 */
export const OHNE_EMAIL: EmailAdapter = ({ payload }) => ({
  name: 'ohne',
  defaultFromAddress: 'niemand@infoschalter.invalid',
  defaultFromName: 'Infoschalter',
  async sendEmail() {
    payload.logger.warn('Jemand wollte ein neues Kennwort per E-Mail; E-Mail ist nicht eingerichtet. Es wurde nichts verschickt.')
  },
})
