import { AKTIONEN, BEREICHE, type Bereich, type Reichweite, ROLLE_NAME, ROLLEN, reichweite } from './rechte.ts'

const BEREICH_NAME: Readonly<Record<Bereich, string>> = {
  katalog: 'Leistungen, Online-Dienste, Lebenslagen, Übersetzungen, Seiten, Weiterleitungen, Zahlen anderer',
  auskunft: 'Fragen, Anleitungen, Projekte, Meldungen, Leitfäden, Begriffe, Verwaltungslandschaft, Termine',
  ergaenzung: 'Ergänzungen vor Ort',
  verwaltung: 'Kommunen und Kreise',
  medium: 'Medien',
  organisation: 'Organisationen',
  konto: 'Benutzerkonten',
  betrieb: 'Startseite, Betreiberangaben, Navigation',
  protokoll: 'Änderungsprotokoll',
  rueckmeldung: 'Rückmeldungen aus dem Portal',
  abonnement: 'Abonnements per E-Mail',
}

const ZEICHEN: Readonly<Record<Reichweite, string>> = { alle: 'ja', eigene: 'eigene', keine: '–' }

/** The table of rights as Markdown, for docs/redaktion.md: what editors read is what the program does. */
export function formatMatrix(): string {
  return BEREICHE.map((bereich) => {
    const zeilen = ROLLEN.map(
      (rolle) =>
        `| ${ROLLE_NAME[rolle]} | ${AKTIONEN.map((aktion) => ZEICHEN[reichweite(rolle, bereich, aktion)]).join(' | ')} |`,
    )
    return [
      `**${BEREICH_NAME[bereich]}**`,
      '',
      '| Rolle | lesen | anlegen | ändern | löschen | freigeben |',
      '|---|---|---|---|---|---|',
      ...zeilen,
    ].join('\n')
  }).join('\n\n')
}
