import type { DatabaseSync } from 'node:sqlite'
import type { Ars, LeikaSchluessel } from '@infoschalter/domain'
import { z } from 'zod'
import type { Beispiel, Menge } from './stufe.ts'

/** How the stage differs from what is on stock of the same source. */
export interface Vergleich {
  readonly neu: Menge
  /** Another state or another address. */
  readonly geaendert: Menge
  readonly unveraendert: number
  /** Those of the unchanged whose Datenstand alone is another. */
  readonly nurDatenstand: number
  readonly weggefallen: Menge
  /** On stock, missing among the readable records, but kept: the report has an unreadable record for the same Leistung and area. */
  readonly behalten: number
  /** Records on stock that the report could have confirmed. */
  readonly bestand: number
  readonly gestellt: number
}

const BEISPIELE = 10

const ABGANG = `
  FROM main.dienst a
  WHERE a.quelle = :quelle
    AND NOT EXISTS (SELECT 1 FROM stufe.neu n WHERE n.leika = a.leika AND n.ars = a.ars AND n.url = a.url)
    AND EXISTS (SELECT 1 FROM stufe.bereich b WHERE a.ars BETWEEN b.von AND b.bis)`
const BEISEITE = 'EXISTS (SELECT 1 FROM stufe.beiseite b WHERE b.leika = a.leika AND b.ars = a.ars)'
const PAAR = `
  FROM stufe.neu n JOIN main.dienst a ON a.leika = n.leika AND a.ars = n.ars AND a.url = n.url AND a.quelle = :quelle`
const ANDERS = `(n.betrieb, n.link, n.flaechendeckung, n.begruendung) IS NOT (a.betrieb, a.link, a.flaechendeckung, a.begruendung)`
const OHNE_PARTNER = (tabelle: 'ab' | 'zu') =>
  `NOT EXISTS (SELECT 1 FROM stufe.${tabelle} p WHERE p.leika = s.leika AND p.ars = s.ars AND p.nr = s.nr)`

/** Compares in the database: memory does not grow with the number of records. Fills `stufe.ab` and `stufe.zu`. */
export function vergleiche(db: DatabaseSync, quelle: string): Vergleich {
  const zaehle = (sql: string): number => Zahl.parse(db.prepare(sql).get(sql.includes(':quelle') ? { quelle } : {})).n
  const zeige = (sql: string): Beispiel[] =>
    db
      .prepare(`${sql} LIMIT ${BEISPIELE}`)
      .all(sql.includes(':quelle') ? { quelle } : {})
      .map((zeile) => toBeispiel(BeispielZeile.parse(zeile)))

  db.prepare(`
    INSERT INTO stufe.ab
    SELECT a.leika, a.ars, row_number() OVER (PARTITION BY a.leika, a.ars ORDER BY a.url), a.url ${ABGANG} AND NOT ${BEISEITE}
  `).run({ quelle })
  db.prepare(`
    INSERT INTO stufe.zu
    SELECT n.leika, n.ars, row_number() OVER (PARTITION BY n.leika, n.ars ORDER BY n.url), n.url
    FROM stufe.neu n
    WHERE NOT EXISTS (SELECT 1 FROM main.dienst a
      WHERE a.leika = n.leika AND a.ars = n.ars AND a.url = n.url AND a.quelle = :quelle)
  `).run({ quelle })

  const gestellt = zaehle('SELECT count(*) AS n FROM stufe.neu')
  const zu = zaehle('SELECT count(*) AS n FROM stufe.zu')
  const ab = zaehle('SELECT count(*) AS n FROM stufe.ab')
  const umgezogen = zaehle('SELECT count(*) AS n FROM stufe.zu JOIN stufe.ab USING (leika, ars, nr)')
  const anders = zaehle(`SELECT count(*) AS n ${PAAR} WHERE ${ANDERS}`)
  return {
    gestellt,
    neu: {
      anzahl: zu - umgezogen,
      beispiele: zeige(`
        SELECT s.leika, s.ars, s.url, n.zeile FROM stufe.zu s JOIN stufe.neu n USING (leika, ars, url)
        WHERE ${OHNE_PARTNER('ab')} ORDER BY n.zeile`),
    },
    geaendert: {
      anzahl: anders + umgezogen,
      beispiele: zeige(`
        SELECT n.leika, n.ars, n.url, n.zeile, NULL AS vorher ${PAAR} WHERE ${ANDERS}
        UNION ALL
        SELECT s.leika, s.ars, s.url, n.zeile, ab.url AS vorher
        FROM stufe.zu s JOIN stufe.ab USING (leika, ars, nr) JOIN stufe.neu n ON n.leika = s.leika AND n.ars = s.ars AND n.url = s.url
        ORDER BY 4`),
    },
    unveraendert: gestellt - zu - anders,
    nurDatenstand: zaehle(`SELECT count(*) AS n ${PAAR} WHERE NOT (${ANDERS}) AND n.datenstand IS NOT a.datenstand`),
    weggefallen: {
      anzahl: ab - umgezogen,
      beispiele: zeige(
        `SELECT s.leika, s.ars, s.url, NULL AS zeile FROM stufe.ab s WHERE ${OHNE_PARTNER('zu')} ORDER BY 1, 2, 3`,
      ),
    },
    behalten: zaehle(`SELECT count(*) AS n ${ABGANG} AND ${BEISEITE}`),
    bestand: zaehle(`
      SELECT count(*) AS n FROM main.dienst a
      WHERE a.quelle = :quelle AND EXISTS (SELECT 1 FROM stufe.bereich b WHERE a.ars BETWEEN b.von AND b.bis)`),
  }
}

const Zahl = z.object({ n: z.int() })
const BeispielZeile = z.object({
  leika: z.string(),
  ars: z.string(),
  url: z.string(),
  zeile: z.int().nullable(),
  vorher: z.string().nullish(),
})

function toBeispiel({ leika, ars, url, zeile, vorher }: z.infer<typeof BeispielZeile>): Beispiel {
  const satz = { leikaSchluessel: leika as LeikaSchluessel, ars: ars as Ars, url: url === '' ? null : url, zeile }
  return vorher === null || vorher === undefined ? satz : { ...satz, vorher: vorher === '' ? null : vorher }
}
