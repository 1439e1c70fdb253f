/**
 * What the figures mean, in words for everybody. Pages show these sentences beside the figures; whoever changes how something is
 * counted changes the sentence and the version in the same step.
 */

/** Raised with every change of how something is counted. Figures of different versions are never put in one series. */
export const METHODE = 1

export interface Definition {
  readonly name: string
  /** One sentence. */
  readonly kurz: string
  /** What counts, what does not, and what it is out of. */
  readonly genau: string
}

export const DEFINITIONEN = {
  inMindestensEiner: {
    name: 'In mindestens einer Kommune',
    kurz: 'Eine Leistung zählt, sobald sie in einer einzigen Kommune online ist.',
    genau:
      'Gezählt werden Leistungen, für die mindestens ein Online-Dienst gemeldet ist, der eingeschaltet ist, eine Adresse hat, den ganzen Weg abdeckt und bei der letzten Prüfung nicht unerreichbar war. Bezugsgröße sind alle Leistungen, für die in mindestens einer Kommune jemand zuständig ist.',
  },
  anteilKommunen: {
    name: 'Anteil der Kommunen',
    kurz: 'So viele Kommunen bieten eine Leistung im Schnitt online an.',
    genau:
      'Gezählt werden Paare aus Leistung und Kommune. Ein Paar zählt, wenn die Menschen dieser Kommune die Leistung online bekommen: von der Kommune selbst oder vom Kreis, vom Land oder vom Bund. Bezugsgröße sind alle Paare, in denen jemand zuständig ist.',
  },
  anteilEinwohner: {
    name: 'Anteil der Einwohnerinnen und Einwohner',
    kurz: 'So viele Menschen bekommen eine Leistung im Schnitt online.',
    genau:
      'Wie der Anteil der Kommunen, aber jedes Paar zählt so oft, wie Menschen in der Kommune leben. Fehlt für eine Kommune die Einwohnerzahl, gibt es keine Angabe.',
  },
  flaechendeckend: {
    name: 'Flächendeckend',
    kurz: 'Eine Leistung zählt erst, wenn sie überall online ist.',
    genau:
      'Gezählt werden Leistungen, die in jeder Kommune online sind, in der jemand zuständig ist: durch einen Dienst des Bundes oder des Landes oder durch einzelne Dienste. Bezugsgröße wie bei „In mindestens einer Kommune“.',
  },
  toterLink: {
    name: 'Mit totem Link',
    kurz: 'Gemeldet, aber bei der letzten Prüfung nicht erreichbar.',
    genau:
      'Paare aus Leistung und Kommune, in denen es Online-Dienste gibt, von denen bei der letzten Prüfung keiner zu erreichen war. Sie zählen nicht als online.',
  },
  teilweise: {
    name: 'Teilweise online',
    kurz: 'Ein Teil des Weges geht online.',
    genau:
      'Paare aus Leistung und Kommune, in denen ein Dienst nur einen Teil des Weges abdeckt oder nur Nebenschritte der Leistung online sind. Sie zählen nicht als online.',
  },
  reifegrad: {
    name: 'Reifegrad',
    kurz: 'Wie digital eine Leistung ist, von 0 bis 4, wie die Kommune oder der Kreis es selbst angibt.',
    genau:
      'Gezählt werden Paare aus Leistung und Kommune nach dem Reifegradmodell des OZG: 0 nichts online, 1 Informationen online, 2 Formular online und Antrag auf Papier, 3 Antrag ganz online, 4 ganz online und Nachweise kommen aus Registern. Es gilt die Angabe der zuständigen Stelle; macht sie keine, die der kleineren Einheit. Paare ohne Angabe stehen als „keine Angabe“ daneben und zählen nicht als 0. In die anderen Zahlen gehen Reifegrade nicht ein.',
  },
} as const satisfies Record<string, Definition>
