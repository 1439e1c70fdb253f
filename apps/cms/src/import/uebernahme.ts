import type { DatabaseSync } from 'node:sqlite'
import type { LeikaSchluessel } from '@infoschalter/domain'

export interface Uebernahme {
  readonly quelle: string
  readonly demo: boolean
  readonly datei: string
  readonly sha256: string
  readonly adresse: string | null
  /** ISO 8601 in UTC. */
  readonly importiert: string
  readonly istBekannteLeistung: (leika: LeikaSchluessel) => boolean
}

/**
 * Makes the stage the stock of its source, in one transaction: whoever reads, and whatever kills the process, finds all
 * of the old state or all of the new one. The stage must have been compared before.
 */
export function uebernehme(db: DatabaseSync, uebernahme: Uebernahme): void {
  const { quelle } = uebernahme
  db.exec('BEGIN IMMEDIATE')
  try {
    trageQuelleEin(db, uebernahme)
    db.prepare('DELETE FROM main.dienst WHERE (leika, ars, url) IN (SELECT leika, ars, url FROM stufe.ab) AND quelle = ?').run(
      quelle,
    )
    db.prepare(`
      INSERT INTO main.dienst (leika, ars, url, quelle, betrieb, link, datenstand, flaechendeckung, begruendung)
      SELECT leika, ars, url, ?, betrieb, link, datenstand, flaechendeckung, begruendung FROM stufe.neu WHERE true
      ON CONFLICT (leika, ars, url, quelle) DO UPDATE SET
        betrieb = excluded.betrieb, link = excluded.link, datenstand = excluded.datenstand,
        flaechendeckung = excluded.flaechendeckung, begruendung = excluded.begruendung
      WHERE (betrieb, link, datenstand, flaechendeckung, begruendung)
        IS NOT (excluded.betrieb, excluded.link, excluded.datenstand, excluded.flaechendeckung, excluded.begruendung)
    `).run(quelle)
    uebernehmeLeistungen(db, uebernahme)
    db.prepare(`
      UPDATE main.quelle SET (saetze, stand) = (SELECT count(*), max(datenstand) FROM main.dienst WHERE quelle = :quelle)
      WHERE id = :quelle
    `).run({ quelle })
    db.exec('COMMIT')
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK')
    throw error
  }
}

function trageQuelleEin(db: DatabaseSync, { quelle, demo, datei, sha256, adresse, importiert }: Uebernahme): void {
  db.prepare(`
    INSERT INTO main.quelle (id, demo, datei, sha256, adresse, stand, importiert, saetze) VALUES (?, ?, ?, ?, ?, NULL, ?, 0)
    ON CONFLICT (id) DO UPDATE SET datei = excluded.datei, sha256 = excluded.sha256, adresse = excluded.adresse,
      importiert = excluded.importiert
  `).run(quelle, demo ? 1 : 0, datei, sha256, adresse, importiert)
}

/** New services live as long as a record names them, and until the register knows them. */
function uebernehmeLeistungen(db: DatabaseSync, { quelle, istBekannteLeistung }: Uebernahme): void {
  db.prepare(`
    INSERT INTO main.leistung_neu (leika, quelle, name) SELECT leika, ?, name FROM stufe.leistung WHERE true
    ON CONFLICT (leika, quelle) DO UPDATE SET name = excluded.name WHERE excluded.name <> ''
  `).run(quelle)
  db.prepare(`
    DELETE FROM main.leistung_neu AS l
    WHERE quelle = ? AND NOT EXISTS (SELECT 1 FROM main.dienst d WHERE d.leika = l.leika AND d.quelle = l.quelle)
  `).run(quelle)
  const loesche = db.prepare('DELETE FROM main.leistung_neu WHERE leika = ?')
  for (const { leika } of db.prepare('SELECT DISTINCT leika FROM main.leistung_neu').all()) {
    if (istBekannteLeistung(String(leika) as LeikaSchluessel)) loesche.run(String(leika))
  }
}
