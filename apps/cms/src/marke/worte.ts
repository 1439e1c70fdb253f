/** Words of Payload that speak to somebody else than an editor. */
export const WORTE = {
  general: {
    creatingNewLabel: 'Neu: {{label}}',
    // In lists „<Kein Von>“ is a riddle, a dash is none.
    noLabel: '–',
    payloadSettings: 'Ihre Einstellungen',
    adminTheme: 'Farben',
  },
  upload: { dragAndDrop: 'ziehen Sie eine Datei hierher' },
} as const
