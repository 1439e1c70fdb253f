import type { Baustein, Nachnutzungsfrage, Projekt, Reifegrad, Thema, Wissensebene } from '@infoschalter/domain'

/** Words of the knowledge hub, in German. */

export const WISSENSEBENE: Record<Wissensebene, string> = { bund: 'Bund', land: 'Land', kommune: 'Kommunen' }

export const THEMA: Record<Thema, string> = {
  recht: 'Recht',
  portale: 'Portale und Online-Dienste',
  identitaet: 'Konten und Identität',
  standards: 'Standards',
  register: 'Register und Nachweise',
  zusammenarbeit: 'Zusammenarbeit',
  sicherheit: 'Sicherheit',
  barrierefreiheit: 'Barrierefreiheit',
  daten: 'Daten',
  organisation: 'Organisation',
}

export const PROJEKTART: Record<Projekt['art'], string> = {
  'best-practice': 'Gutes Beispiel',
  modellprojekt: 'Modellprojekt',
  'efa-dienst': 'EfA-Dienst („Einer für alle“)',
  plattform: 'Plattform',
  standard: 'Standard',
}

export const PROJEKTZUSTAND: Record<Projekt['zustand'], string> = {
  geplant: 'geplant',
  laeuft: 'läuft',
  'in-betrieb': 'in Betrieb',
  abgeschlossen: 'abgeschlossen',
}

export const BAUSTEINART: Record<Baustein['art'], string> = {
  akteur: 'Wer',
  plattform: 'Plattform',
  basisdienst: 'Basisdienst',
  standard: 'Standard',
}

/** What somebody asks before using what others have built. */
export const NACHNUTZUNGSFRAGE: Record<Nachnutzungsfrage, string> = {
  'fuer-wen': 'Für wen ist es interessant?',
  'wer-profitiert': 'Wer hat am meisten davon?',
  konzepte: 'Welche Konzepte lassen sich nutzen?',
  loesungsumfang: 'Was gehört zur Lösung?',
  zeitplan: 'Was gibt es wann?',
  bereitstellung: 'Wie bekommt man es?',
  voraussetzungen: 'Was muss im Haus geregelt sein?',
  kenntnisse: 'Welche Kenntnisse braucht es?',
  beteiligungsrechte: 'Wer ist zu beteiligen?',
  'kosten-einfuehrung': 'Was kostet die Einführung?',
  'kosten-betrieb': 'Was kostet der Betrieb?',
  finanzierung: 'Wer kann es bezahlen?',
  'personal-einfuehrung': 'Wie viel Personal braucht die Einführung?',
  'personal-betrieb': 'Wie viel Personal braucht der Betrieb?',
  'nutzen-direkt': 'Was spart es unmittelbar?',
  'nutzen-indirekt': 'Was spart es mittelbar?',
  'nutzen-langfristig': 'Was bringt es auf Dauer?',
  'nutzen-beteiligte': 'Was haben die Beteiligten davon?',
}

/** What a Reifegrad means, by the maturity model of the OZG. */
export const REIFEGRAD: Record<Reifegrad, string> = {
  0: 'nichts online',
  1: 'Informationen online',
  2: 'Formular online, Antrag auf Papier',
  3: 'Antrag ganz online',
  4: 'ganz online, Nachweise kommen aus Registern',
}
