/**
 * What Payload says when two people write on one text, in the words of this project: „Sie“, and what to do. The rest of its
 * German stays as it is.
 */
export const BEARBEITUNGSTEXTE = {
  general: {
    documentLocked: 'Hier schreibt gerade jemand anders',
    // Before it stands „Seit 14:03 Uhr schreibt Anna Berg (Bielefeld)“; see sperre.ts.
    currentlyEditing:
      'an diesem Text. Fragen Sie kurz nach, bevor Sie übernehmen: Was dort noch nicht gespeichert ist, fehlt in Ihrem Text.',
    isEditing: 'an diesem Text.',
    takeOver: 'Übernehmen',
    viewReadOnly: 'Nur lesen',
    goBack: 'Zurück',
    editingTakenOver: 'Jemand anders schreibt jetzt hier',
    anotherUserTakenOver:
      'Was Sie noch nicht gespeichert hatten, ist nicht weg. Klicken Sie auf „Nur lesen“, dann steht es unten auf der Seite, und Sie können es kopieren. Sprechen Sie sich ab, wer weiterschreibt.',
    documentModified: 'Der Text ist inzwischen ein anderer',
    documentOutOfDate:
      'Jemand anders hat diesen Text gespeichert, seit Sie ihn geöffnet haben. Laden Sie ihn neu, bevor Sie weiterschreiben: So geht nichts verloren.',
    reloadDocument: 'Neu laden',
    leaveWithoutSaving: 'Ohne Speichern verlassen',
    changesNotSaved: 'Ihre Änderungen sind nicht gespeichert. Wenn Sie diese Seite verlassen, gehen sie verloren.',
  },
  version: { versions: 'Frühere Fassungen' },
} as const
