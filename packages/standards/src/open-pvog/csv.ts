import { parse } from 'csv-parse'
import type { Trennzeichen } from './kopf.ts'

/**
 * The CSV parser, fed by hand: a chunk in, the records that it completes out. This saves one turn of the event loop per
 * record, which an async iteration over the parser would cost.
 *
 * Errors are codes of csv-parse, never thrown.
 */
export function createCsvZerleger(trennzeichen: Trennzeichen, maxSatz: number) {
  const parser = parse({
    delimiter: trennzeichen,
    record_delimiter: ['\r\n', '\n'],
    // Columns are counted by the reader: a wrong number is the fault of one record, not of the file.
    relax_column_count: true,
    // A stray quote ends its field instead of swallowing the rest of the file; the reader looks for the damage.
    relax_quotes: true,
    max_record_size: maxSatz,
  })
  let code: string | undefined
  parser.on('error', (error) => {
    code = 'code' in error && typeof error.code === 'string' ? error.code : error.message
  })

  function entnimm(): string[][] {
    const saetze: string[][] = []
    for (let satz: string[] | null = parser.read(); satz !== null; satz = parser.read()) saetze.push(satz)
    return saetze
  }

  return {
    schreibe(stueck: Buffer): string[][] {
      parser.write(stueck)
      return entnimm()
    },
    /** The records that only the end completes. */
    async ende(): Promise<string[][]> {
      parser.end()
      const saetze: string[][] = []
      try {
        for await (const satz of parser) saetze.push(satz as string[])
      } catch (error) {
        // Kept by the listener above; anything else is a bug.
        if (code === undefined) throw error
      }
      return saetze
    },
    /** The code of an error. Streams report one only after the write that caused it has returned. */
    async fehler(): Promise<string | undefined> {
      await new Promise((weiter) => process.nextTick(weiter))
      return code
    },
  }
}
