import type { Baustein, Projekt, Reifegrad, Thema, Wissensebene } from '@infoschalter/domain'

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

/** What a Reifegrad means, by the maturity model of the OZG. */
export const REIFEGRAD: Record<Reifegrad, string> = {
  0: 'nichts online',
  1: 'Informationen online',
  2: 'Formular online, Antrag auf Papier',
  3: 'Antrag ganz online',
  4: 'ganz online, Nachweise kommen aus Registern',
}
