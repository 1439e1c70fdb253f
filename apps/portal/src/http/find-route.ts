import type { Route } from './route.ts'

/**
 * The route of a path, with the parts that its pattern names: for whoever asks a route without a server. Where several match,
 * the one that leaves the least open, as the server chooses too.
 */
export function findRoute(
  routes: readonly Route[],
  pfad: string,
): { readonly route: Route; readonly teile: Readonly<Record<string, string>> } | undefined {
  return routes
    .flatMap((route) => {
      const teile = matchPfad(route.pfad, pfad)
      return teile === null ? [] : [{ route, teile }]
    })
    .toSorted((a, b) => Object.keys(a.teile).length - Object.keys(b.teile).length)[0]
}

function matchPfad(muster: string, pfad: string): Record<string, string> | null {
  const [soll, ist] = [muster.split('/'), pfad.split('/')]
  if (soll.length !== ist.length) return null
  const teile: Record<string, string> = {}
  for (const [i, stueck] of soll.entries()) {
    if (stueck.startsWith(':')) teile[stueck.slice(1)] = decodeURIComponent(ist[i] ?? '')
    else if (stueck !== ist[i]) return null
  }
  return teile
}
