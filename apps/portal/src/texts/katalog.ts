/**
 * Everyday names for the Lagen and Themenfelder of the catalogue, whose own names are made for
 * officials, with an icon for each Lage. Keys are the numbers in register/lagen.csv and themenfelder.csv;
 * what is missing here keeps its official name.
 */

export const LAGE: Readonly<Record<number, { readonly name: string; readonly symbol: string }>> = {
  1: { name: 'Arbeit verloren', symbol: 'briefcase' },
  2: { name: 'Abfall und Umwelt', symbol: 'recycle' },
  3: { name: 'Adoption und Pflegekinder', symbol: 'heart-handshake' },
  4: { name: 'Altersvorsorge', symbol: 'piggy-bank' },
  5: { name: 'Anlagen und Stoffe', symbol: 'factory' },
  6: { name: 'Arbeitgeber sein', symbol: 'users' },
  7: { name: 'Arbeit wechseln', symbol: 'arrow-left-right' },
  8: { name: 'Arbeitsschutz', symbol: 'hard-hat' },
  9: { name: 'Ausbilden und Sachkunde', symbol: 'award' },
  10: { name: 'Ausland und Reisen', symbol: 'luggage' },
  11: { name: 'Auslandsgeschäft', symbol: 'ship' },
  12: { name: 'Öffentliche Aufträge', symbol: 'gavel' },
  13: { name: 'Auswandern', symbol: 'plane-takeoff' },
  14: { name: 'Bauen (Unternehmen)', symbol: 'building' },
  15: { name: 'Behinderung', symbol: 'accessibility' },
  16: { name: 'Berufsausbildung', symbol: 'hammer' },
  17: { name: 'Boot', symbol: 'sailboat' },
  18: { name: 'Heiraten', symbol: 'gem' },
  19: { name: 'Einwandern', symbol: 'globe' },
  20: { name: 'Engagement und Wahlen', symbol: 'handshake' },
  21: { name: 'Geldsorgen', symbol: 'hand-coins' },
  22: { name: 'Förderung', symbol: 'banknote' },
  23: { name: 'Angeln und Jagen', symbol: 'fish' },
  24: { name: 'Forschung', symbol: 'flask-conical' },
  25: { name: 'Führerschein', symbol: 'id-card' },
  26: { name: 'Geburt', symbol: 'baby' },
  27: { name: 'Gericht und Verfahren', symbol: 'scale' },
  28: { name: 'Unternehmen beenden', symbol: 'log-out' },
  29: { name: 'Gesundheitsvorsorge', symbol: 'heart-pulse' },
  30: { name: 'Hausbau', symbol: 'brick-wall' },
  31: { name: 'Auto und Kfz', symbol: 'car' },
  32: { name: 'Kinderbetreuung', symbol: 'blocks' },
  33: { name: 'Krankheit', symbol: 'stethoscope' },
  34: { name: 'Transport', symbol: 'truck' },
  35: { name: 'Naturkatastrophen', symbol: 'cloud-lightning' },
  36: { name: 'Pflege', symbol: 'heart' },
  37: { name: 'Ausweise und Urkunden', symbol: 'id-card' },
  38: { name: 'Register und Nachweise', symbol: 'building-2' },
  39: { name: 'Anzeigen und Opferhilfe', symbol: 'shield-alert' },
  40: { name: 'Rente', symbol: 'armchair' },
  41: { name: 'Scheidung', symbol: 'unlink' },
  42: { name: 'Schule', symbol: 'backpack' },
  43: { name: 'Statistik melden', symbol: 'chart-column' },
  44: { name: 'Steuererklärung', symbol: 'calculator' },
  45: { name: 'Steuern und Abgaben', symbol: 'receipt' },
  46: { name: 'Studium', symbol: 'graduation-cap' },
  47: { name: 'Tiere', symbol: 'paw-print' },
  48: { name: 'Todesfall', symbol: 'flower-2' },
  49: { name: 'Trennung mit Kind', symbol: 'split' },
  50: { name: 'Firma und Gewerbe', symbol: 'rocket' },
  51: { name: 'Fest veranstalten', symbol: 'party-popper' },
  52: { name: 'Veranstaltungen (Unternehmen)', symbol: 'calendar-days' },
  53: { name: 'Weiterbildung', symbol: 'book-open' },
  54: { name: 'Weitere Anliegen', symbol: 'folder' },
  55: { name: 'Wohnen und Umzug', symbol: 'house' },
}

const THEMENFELD: Readonly<Record<number, string>> = { 10: 'Ausweise und Urkunden', 14: 'Unternehmen' }

export function lageName(lage: { nummer: number; name: string }): string {
  return LAGE[lage.nummer]?.name ?? lage.name
}

export function themenfeldName(thema: { nummer: number; name: string }): string {
  return THEMENFELD[thema.nummer] ?? thema.name.replaceAll(' & ', ' und ')
}
