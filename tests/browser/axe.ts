import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

export type Regeln = NonNullable<Parameters<AxeBuilder['options']>[0]['runOnly']>
type Verstoesse = Awaited<ReturnType<AxeBuilder['analyze']>>['violations']

/** Every rule of WCAG 2.2 AA, and what axe holds to be good practice. */
export const ALLE_REGELN: Regeln = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
}

/**
 * What axe finds on a page, or below `wo`. Only violations are worked out, and in the page itself rather than in one opened for
 * the result (our pages have no frames): that takes half the time.
 */
export async function findVerstoesse(page: Page, runOnly = ALLE_REGELN, wo?: string): Promise<Verstoesse> {
  const axe = new AxeBuilder({ page }).options({ runOnly, resultTypes: ['violations'] }).setLegacyMode(true)
  return (await (wo === undefined ? axe : axe.include(wo)).analyze()).violations
}
