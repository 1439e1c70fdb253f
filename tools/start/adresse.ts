import { isIPv6 } from 'node:net'

/** The address under which a portal that listens on `host` is reached from this machine. */
export function lokaleAdresse(host: string, port: number): string {
  const erreichbar = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host
  return `http://${isIPv6(erreichbar) ? `[${erreichbar}]` : erreichbar}:${port}`
}
