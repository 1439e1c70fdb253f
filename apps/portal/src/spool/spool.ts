import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import {
  createSegment,
  fromZeile,
  legeBeiseite,
  listSegmente,
  openSegment,
  readNotiz,
  repariere,
  type Stelle,
  segmentName,
  toZeile,
  writeNotiz,
} from './ablage.ts'

/**
 * Keeps messages on the disk of a portal until the CMS has them. A message that was accepted survives a kill at any moment: it
 * is on the disk, synced, before `append` says so. Many at once share one sync.
 */
export interface Spool {
  /** `gesichert`: on the disk. `voll`: there is no room, nothing was kept. */
  append(nachricht: object): Promise<'gesichert' | 'voll'>
  /** The oldest messages that have not been acknowledged, at most so many. */
  read(hoechstens: number): Promise<Ladung>
  /** Everything up to there is somebody else's now. */
  acknowledge(bis: Stelle): Promise<void>
  /** Keeps messages that the other side will never take, for somebody to look at. */
  reject(nachrichten: readonly { readonly nachricht: unknown; readonly grund: string }[]): Promise<void>
  /** Whether anything waits to be delivered. */
  wartet(): boolean
  close(): Promise<void>
}

export interface Ladung {
  readonly nachrichten: readonly unknown[]
  readonly bis: Stelle
}

interface Options {
  readonly ordner: string
  /** A segment that is longer is followed by a new one. */
  readonly segmentBytes?: number
  /** Everything that waits together may be no longer: a flood must not fill the disk. */
  readonly hoechstensBytes?: number
  /** Called with what was found at the start that is not whole. */
  readonly onSchaden?: (schaden: { readonly datei: string; readonly zeilen: number }) => void
}

const SEGMENT_BYTES = 4 * 1024 * 1024
const HOECHSTENS_BYTES = 512 * 1024 * 1024
const LESEN_BYTES = 256 * 1024

interface Wartender {
  readonly zeile: Buffer
  readonly fertig: (ergebnis: 'gesichert' | 'voll') => void
  readonly gescheitert: (grund: unknown) => void
}

export async function openSpool(options: Options): Promise<Spool> {
  const { ordner, segmentBytes = SEGMENT_BYTES, hoechstensBytes = HOECHSTENS_BYTES, onSchaden = () => undefined } = options
  const laengen = new Map<number, number>()
  for (const segment of await listSegmente(ordner)) {
    const { bytes, abgerissen } = await repariere(ordner, segment)
    laengen.set(segment, bytes)
    if (abgerissen > 0) onSchaden({ datei: segmentName(segment), zeilen: 1 })
  }
  const notiz = await readNotiz(ordner)
  let schreiben = Math.max(notiz?.segment ?? 1, ...laengen.keys())
  let handle: FileHandle = laengen.has(schreiben) ? await openSegment(ordner, schreiben) : await createSegment(ordner, schreiben)
  if (!laengen.has(schreiben)) laengen.set(schreiben, 0)
  let gelesen: Stelle = notiz ?? { segment: Math.min(...laengen.keys()), byte: 0 }
  const wartende: Wartender[] = []
  let schreibt: Promise<void> | null = null

  const laenge = (segment: number) => laengen.get(segment) ?? 0
  const belegt = () => [...laengen.values()].reduce((summe, bytes) => summe + bytes, 0)

  async function nextSegment(): Promise<void> {
    const neues = await createSegment(ordner, schreiben + 1)
    await handle.close()
    schreiben += 1
    handle = neues
    laengen.set(schreiben, 0)
  }

  /** All that waits goes into one write and one sync. What fails is cut off again: nothing half-written stays. */
  async function writeAll(): Promise<void> {
    while (wartende.length > 0) {
      const diese = wartende.splice(0)
      try {
        if (laenge(schreiben) >= segmentBytes) await nextSegment()
        const bytes = Buffer.concat(diese.map(({ zeile }) => zeile))
        const ab = laenge(schreiben)
        await writeFully(handle, bytes, ab).catch(async (error: unknown) => {
          await handle.truncate(ab).catch(() => undefined)
          throw error
        })
        laengen.set(schreiben, ab + bytes.length)
        for (const { fertig } of diese) fertig('gesichert')
      } catch (error) {
        for (const { fertig, gescheitert } of diese) isVoll(error) ? fertig('voll') : gescheitert(error)
      }
    }
    // In the same breath as the last look: what comes afterwards begins anew.
    schreibt = null
  }

  /** What has been delivered is not kept: people wrote it to somebody else. @returns whether there was an occasion */
  async function beginAnew(): Promise<boolean> {
    if (schreibt !== null) return false
    let neu = false
    schreibt = nextSegment()
      .then(
        () => {
          neu = true
        },
        () => undefined,
      )
      .then(writeAll)
    await schreibt
    return neu
  }

  return {
    append(nachricht) {
      const zeile = toZeile(JSON.stringify(nachricht))
      if (zeile.length > LESEN_BYTES) throw new Error(`a message of ${zeile.length} bytes is longer than any form allows`)
      if (belegt() + zeile.length > hoechstensBytes) return Promise.resolve('voll')
      return new Promise((fertig, gescheitert) => {
        wartende.push({ zeile, fertig, gescheitert })
        schreibt ??= writeAll()
      })
    },
    async read(hoechstens) {
      let ab = gelesen
      // A segment that is read to its end and followed by another has nothing more to come.
      while (ab.byte >= laenge(ab.segment) && ab.segment < schreiben) ab = { segment: ab.segment + 1, byte: 0 }
      const { zeilen, byte } = await readZeilen(join(ordner, segmentName(ab.segment)), ab.byte, laenge(ab.segment), hoechstens)
      const nachrichten: unknown[] = []
      const beschaedigte: string[] = []
      for (const zeile of zeilen) {
        const text = fromZeile(zeile)
        if (text === null) beschaedigte.push(zeile)
        else nachrichten.push(JSON.parse(text))
      }
      if (beschaedigte.length > 0) {
        await legeBeiseite(ordner, 'beschaedigt.txt', beschaedigte)
        onSchaden({ datei: segmentName(ab.segment), zeilen: beschaedigte.length })
      }
      return { nachrichten, bis: { segment: ab.segment, byte } }
    },
    async acknowledge(bis) {
      const leer = bis.segment === schreiben && bis.byte === laenge(schreiben)
      const stelle = leer && (await beginAnew()) ? { segment: schreiben, byte: 0 } : bis
      await writeNotiz(ordner, stelle)
      gelesen = stelle
      for (const segment of laengen.keys()) if (segment < stelle.segment) laengen.delete(segment)
    },
    reject: (nachrichten) =>
      legeBeiseite(
        ordner,
        'abgelehnt.txt',
        nachrichten.map(({ nachricht, grund }) => JSON.stringify({ grund, nachricht })),
      ),
    wartet: () => schreiben > gelesen.segment || laenge(gelesen.segment) > gelesen.byte,
    async close() {
      await schreibt
      await handle.close()
    },
  }
}

async function writeFully(handle: FileHandle, bytes: Buffer, ab: number): Promise<void> {
  for (let geschrieben = 0; geschrieben < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, geschrieben, bytes.length - geschrieben, ab + geschrieben)
    geschrieben += bytesWritten
  }
  await handle.datasync()
}

/** No room, no quota left, or the file may not grow: all the same for who has written something. */
function isVoll(error: unknown): boolean {
  return ['ENOSPC', 'EDQUOT', 'EFBIG'].includes((error as NodeJS.ErrnoException).code ?? '')
}

/** Whole lines from a place on, at most so many, and where the last of them ends. */
async function readZeilen(
  datei: string,
  ab: number,
  ende: number,
  hoechstens: number,
): Promise<{ readonly zeilen: readonly string[]; readonly byte: number }> {
  const handle = await open(datei, 'r')
  try {
    const zeilen: string[] = []
    let byte = ab
    while (zeilen.length < hoechstens && byte < ende) {
      const block = Buffer.alloc(Math.min(LESEN_BYTES, ende - byte))
      await handle.read(block, 0, block.length, byte)
      let von = 0
      for (let bis = block.indexOf(0x0a); bis >= 0 && zeilen.length < hoechstens; bis = block.indexOf(0x0a, von)) {
        zeilen.push(block.toString('utf8', von, bis))
        von = bis + 1
      }
      if (von === 0) break
      byte += von
    }
    return { zeilen, byte }
  } finally {
    await handle.close()
  }
}
