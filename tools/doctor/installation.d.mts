/** The part of a lock file of npm (version 3) that tells what is installed. */
export interface Lockdatei {
  readonly packages: Readonly<Record<string, Lockeintrag>>
}

export interface Lockeintrag {
  readonly version?: string
  readonly resolved?: string
  readonly integrity?: string
  readonly link?: boolean
  readonly optional?: boolean
  readonly devOptional?: boolean
}

export function findAbweichungen(lock: Lockdatei, installiert: Lockdatei | null): readonly string[]
export function readAbweichungen(wurzel: string): readonly string[]
