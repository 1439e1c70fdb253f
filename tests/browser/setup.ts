import type { TestProject } from 'vitest/node'
import { prepareDemo } from './demo.ts'
import { createVarDir, startPortal } from './portal.ts'

declare module 'vitest' {
  interface ProvidedContext {
    portalUrl: string
  }
}

/** One real portal with real content and demo reports for all tests in the browser. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const varDir = await createVarDir()
  await prepareDemo(varDir.pfad)
  const portal = await startPortal(varDir.pfad)
  provide('portalUrl', portal.url)
  return async () => {
    await portal.stop()
    await varDir.remove()
  }
}
