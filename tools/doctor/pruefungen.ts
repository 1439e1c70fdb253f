import { formatProblem, type Problem } from '@infoschalter/domain'
import { formatPortlage, type Portlage } from '../start/port.ts'
import type { Lockdatei } from './installation.d.mts'

/** What one check found. */
export interface Befund {
  readonly ok: boolean
  /** Whether `npm start` fails without it. */
  readonly noetig: boolean
  /** What was looked at and what was seen. */
  readonly text: string
  /** What to do; there whenever `ok` is false. */
  readonly abhilfe?: string
}

const gut = (text: string): Befund => ({ ok: true, noetig: true, text })
const fehlt = (text: string, abhilfe: string): Befund => ({ ok: false, noetig: true, text, abhilfe })
/** Missing, but a start works without it, or brings it about. */
const wunsch = (text: string, abhilfe: string): Befund => ({ ok: false, noetig: false, text, abhilfe })

/** For dependencies already there: a snapshot, demo data, database, ten snapshots to go back to. */
const PLATZ_BYTES = 500 * 1024 ** 2
/** The portal with all registers stays below 250 MB; compiling a snapshot takes a little more. */
const SPEICHER_BYTES = 400 * 1024 ** 2

const mb = (bytes: number): string =>
  bytes >= 1024 ** 3 ? `${(bytes / 1024 ** 3).toFixed(1).replace('.', ',')} GB` : `${Math.round(bytes / 1024 ** 2)} MB`

export function checkKonfiguration(fehler: readonly string[]): Befund {
  if (fehler.length === 0) return gut('Konfiguration')
  return fehlt(
    `Konfiguration: ${fehler.join(' ')}`,
    'Korrigieren Sie die Umgebungsvariablen oder lassen Sie sie weg: Jede hat einen Vorgabewert.',
  )
}

/**
 * A portal offers mail as soon as MAIL_VON is set; without SMTP_URL where the CMS runs nothing ever leaves.
 *
 * @param cmsHier whether the CMS runs here: a portal alone needs no SMTP_URL, its CMS does
 */
export function checkMail(
  gelesen: { readonly ok: true; readonly mail: object | null } | { readonly ok: false; readonly fehler: readonly string[] },
  { cmsHier, smtp }: { readonly cmsHier: boolean; readonly smtp: boolean },
): Befund {
  if (gelesen.ok)
    return gut(gelesen.mail === null ? 'E-Mail: Abonnements sind ausgeschaltet' : 'E-Mail: Abonnements sind eingeschaltet')
  if (!cmsHier && !smtp)
    return wunsch(
      'E-Mail: Das Portal nimmt Abonnements an, aber hier wird keine E-Mail verschickt.',
      'Prüfen Sie, dass SMTP_URL und dasselbe MAIL_VON dort gesetzt sind, wo das CMS läuft. Sonst bekommt niemand eine E-Mail.',
    )
  return fehlt(
    `E-Mail: ${gelesen.fehler.join(' ')}`,
    'Setzen Sie SMTP_URL und MAIL_VON, oder keine von beiden: Ohne SMTP_URL bekommt niemand die E-Mails, die das Portal anbietet.',
  )
}

/** @param version without the „v“: `24.21.0` */
export function checkNode(version: string): Befund {
  if (Number(version.split('.')[0]) >= 24) return gut(`Node.js ${version}`)
  return fehlt(
    `Node.js ${version} ist zu alt, gebraucht wird 24.`,
    'Starten Sie über npm (npm run doctor): Node 24 kommt mit den Abhängigkeiten.',
  )
}

export function checkAbhaengigkeiten(abweichungen: readonly string[]): Befund {
  if (abweichungen.length === 0) return gut('Abhängigkeiten entsprechen der Lockdatei')
  const mehr = abweichungen.length > 3 ? ` … und ${abweichungen.length - 3} weitere.` : ''
  return fehlt(`Abhängigkeiten: ${abweichungen.slice(0, 3).join(' ')}${mehr}`, 'npm ci')
}

/** The lock file must not name the registry of whoever wrote it: others install from another one. */
export function checkLockdatei(lock: Lockdatei | null): Befund {
  if (lock === null) return fehlt('package-lock.json fehlt oder ist unlesbar.', 'git checkout package-lock.json')
  const mitAdresse = Object.entries(lock.packages)
    .filter(([, eintrag]) => /^(?:[a-z+]+:)?\/\//i.test(eintrag.resolved ?? ''))
    .map(([pfad]) => pfad)
  if (mitAdresse.length === 0) return gut('Lockdatei nennt keine Adressen von Paketverzeichnissen')
  return fehlt(
    `Lockdatei: ${mitAdresse.length === 1 ? 'Ein Eintrag nennt' : `${mitAdresse.length} Einträge nennen`} die Adresse eines Paketverzeichnisses (${mitAdresse[0]}).`,
    'Prüfen Sie, dass .npmrc „omit-lockfile-registry-resolved=true“ enthält, dann: npm install --package-lock-only',
  )
}

/** @param frei free bytes, or null when they cannot be had */
export function checkPlatz(frei: number | null, ordner: string): Befund {
  if (frei === null)
    return wunsch(`Freier Speicherplatz in ${ordner} ist nicht zu ermitteln.`, 'Prüfen Sie, ob es das Verzeichnis gibt.')
  if (frei >= PLATZ_BYTES) return gut(`Speicherplatz: ${mb(frei)} frei`)
  return fehlt(
    `Speicherplatz: nur ${mb(frei)} frei in ${ordner}, gebraucht werden ${mb(PLATZ_BYTES)}.`,
    'Schaffen Sie Platz oder wählen Sie mit INFOSCHALTER_VAR ein anderes Verzeichnis.',
  )
}

export function checkSpeicher(frei: number): Befund {
  if (frei >= SPEICHER_BYTES) return gut(`Arbeitsspeicher: ${mb(frei)} verfügbar`)
  return fehlt(
    `Arbeitsspeicher: nur ${mb(frei)} verfügbar, gebraucht werden ${mb(SPEICHER_BYTES)}.`,
    'Beenden Sie andere Programme oder geben Sie der Maschine mehr Speicher.',
  )
}

/** @param fehler the code of the system error, or null when writing works */
export function checkSchreibrecht(fehler: string | null, ordner: string): Befund {
  if (fehler === null) return gut(`Schreibrecht in ${ordner}`)
  return fehlt(
    `Schreibrecht: In ${ordner} lässt sich nicht schreiben (${fehler}).`,
    'Geben Sie dem Benutzer das Schreibrecht oder wählen Sie mit INFOSCHALTER_VAR ein anderes Verzeichnis.',
  )
}

/** @param istInfoschalter whether a portal of this project answers there */
export function checkPort(lage: Portlage, host: string, port: number, istInfoschalter: boolean): Befund {
  const meldung = formatPortlage(lage, host, port)
  if (meldung === null) return gut(`Port ${port} auf ${host} ist frei`)
  if (lage.art === 'belegt' && istInfoschalter) return gut(`Port ${port} auf ${host}: Hier läuft Infoschalter`)
  return fehlt(`Port ${port} auf ${host} ist nicht zu haben.`, meldung)
}

export function checkChromium(gefunden: { ok: true; pfad: string } | { ok: false; meldung: string }, einrichten: string): Befund {
  if (gefunden.ok) return gut(`Chromium: ${gefunden.pfad}`)
  return wunsch(`Chromium (nur für npm test): ${gefunden.meldung}`, einrichten)
}

/** A snapshot that was never made comes with the next start; one that is broken needs a person. */
export function checkSchnappschuss(ergebnis: { ok: true; id: string } | { ok: false; problem: Problem }): Befund {
  if (ergebnis.ok) return gut(`Schnappschuss ${ergebnis.id.slice(0, 8)}… ist vollständig und unverändert`)
  const { problem } = ergebnis
  if (problem.regel === 'kein-schnappschuss')
    return wunsch('Schnappschuss: Noch ist keiner da.', 'npm start stellt ihn zusammen, oder: npm run publish')
  return fehlt(
    `Schnappschuss: ${formatProblem(problem)}`,
    'Stellen Sie ihn neu zusammen (npm run publish); kommt er von woanders, dann prüfen Sie SNAPSHOT_URL.',
  )
}

/** The findings as lines for people, the mending below each that failed. */
export function formatBefunde(befunde: readonly Befund[]): readonly string[] {
  const fehlend = befunde.filter((befund) => !befund.ok && befund.noetig).length
  return [
    ...befunde.flatMap((befund) => (befund.ok ? [`✓ ${befund.text}`] : [`✗ ${befund.text}`, `    → ${befund.abhilfe}`])),
    '',
    fehlend === 0
      ? 'Alles Nötige ist da. Starten Sie mit: npm start'
      : `${fehlend === 1 ? 'Ein Punkt verhindert' : `${fehlend} Punkte verhindern`} den Start.`,
  ]
}

/** 0 when `npm start` should work, else 1. */
export function exitCode(befunde: readonly Befund[]): 0 | 1 {
  return befunde.every((befund) => befund.ok || !befund.noetig) ? 0 : 1
}
