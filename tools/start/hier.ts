/** Whether the CMS is to run on this machine: not beside a snapshot from elsewhere, and not where it is switched off. */
export function isCmsHier(env: Readonly<Record<string, string | undefined>>): boolean {
  return !env['SNAPSHOT_URL'] && env['INFOSCHALTER_CMS'] !== 'aus'
}
