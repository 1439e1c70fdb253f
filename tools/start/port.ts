import { createServer } from 'node:net'

export type CmsPort = { readonly ok: true; readonly port: number } | { readonly ok: false; readonly fehler: string }

/** CMS_PORT, 3001 if not said. */
export function readCmsPort({ CMS_PORT: wert }: { readonly CMS_PORT?: string | undefined }): CmsPort {
  const port = Number(wert || 3001)
  return Number.isInteger(port) && port >= 0 && port <= 65535
    ? { ok: true, port }
    : { ok: false, fehler: `CMS_PORT muss eine ganze Zahl zwischen 0 und 65535 sein; angegeben ist „${wert}“.` }
}

export type Portlage =
  | { readonly art: 'frei'; readonly port: number }
  | { readonly art: 'belegt' }
  | { readonly art: 'fehler'; readonly code: string }

/** Whether somebody could listen there now. Port 0 asks for any free port; the answer names it. */
export function probePort(host: string, port: number): Promise<Portlage> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) =>
      resolve(error.code === 'EADDRINUSE' ? { art: 'belegt' } : { art: 'fehler', code: error.code ?? error.message }),
    )
    server.listen({ host, port, exclusive: true }, () => {
      const adresse = server.address()
      server.close(() => resolve({ art: 'frei', port: adresse !== null && typeof adresse === 'object' ? adresse.port : port }))
    })
  })
}

/** Why the portal cannot listen there, and what to do; null when it can. */
export function formatPortlage(lage: Portlage, host: string, port: number): string | null {
  if (lage.art === 'frei') return null
  if (lage.art === 'belegt')
    return `Port ${port} auf ${host} ist belegt. Läuft Infoschalter schon? Sonst beenden Sie das andere Programm oder wählen Sie einen anderen Port: PORTAL_PORT=${port === 65535 ? 3000 : port + 1} npm start`
  if (lage.code === 'EACCES')
    return `Port ${port} darf nur mit besonderen Rechten geöffnet werden. Wählen Sie mit PORTAL_PORT einen Port ab 1024.`
  if (lage.code === 'EADDRNOTAVAIL' || lage.code === 'ENOTFOUND')
    return `Die Adresse ${host} gibt es auf diesem Rechner nicht. Prüfen Sie INFOSCHALTER_HOST (üblich: 127.0.0.1).`
  return `Auf ${host}, Port ${port}, kann das Portal nicht erreichbar sein (${lage.code}). Prüfen Sie INFOSCHALTER_HOST und PORTAL_PORT.`
}
