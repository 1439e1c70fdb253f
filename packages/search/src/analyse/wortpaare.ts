/**
 * Forms that no suffix rule brings together: strong verbs and their nouns, plurals that change more than the ending, one
 * word in two spellings. Each line is one family in folded spelling; the first is the stem that stands for all of it.
 */
const FAMILIEN = `
verlust verlor verlore verloren verlieren verliere verliert verlorene verlorener
diebstahl gestohlen stehlen stiehlt gestohlene geklaut klauen bestohlen diebstahle
sterb gestorben sterben stirbt starb verstorben verstorbene verstorbener verstorbenen tot tod tode toter tote todes
umzug umzuge umzugs umziehen umziehe umgezogen umzieht umzuziehen
einzug einzuge einziehen einziehe eingezogen einzuziehen
auszug auszuge ausziehen ausziehe ausgezogen auszuziehen
wegzug wegziehen weggezogen wegziehe
zuzug zuziehen zugezogen
zulass zulassen zulassung zugelassen zulassungen zuzulassen
aufnahm aufnahme aufnehmen aufgenommen
ubernahm ubernahme ubernehmen ubernommen
teilnahm teilnahme teilnehmen teilgenommen
annahm annahme annehmen angenommen
ausgab ausgabe ausgeben ausgegeben
abgab abgabe abgeben abgegeben
hilf hilfe hilfen helfen hilft geholfen
geburt geboren gebaren geburten geburts
find finden gefunden findet fund funde
wahl wahlen gewahlt wahler
schliess schliessen schliessung geschlossen schliesst
antrag antrage antrags beantrag beantragen beantragt beantragung beantrage beantragte
scheid scheidung scheiden geschieden scheidungen
verbiet verbieten verboten verbot verbote
erb erbe erben geerbt erbin vererben erbt
lehr lehre lehrer lehren lehrerin gelernt
selbststandig selbstandig selbstandige selbststandige selbstandiger selbstandigkeit selbststandigkeit
rad rader radern rades
dach dacher dachern
tier tiere tieren tieres
adress adresse adressen anschrift anschriften
konto konten kontos
datum daten
visum visa visums
brand gebrannt
bau bauen gebaut baue bauten baus
kauf kaufen gekauft kaufe
verkauf verkaufen verkauft verkaufe
fahr fahren fahrt gefahren fahrer fahrerin
miet miete mieten gemietet mieter mieterin
arzt arzte arztin arztinnen arzten
mann manner mannern
frau frauen
heirat heiraten geheiratet heirate heiratet verheiratet
kind kinder kindern kindes kinds
schul schule schulen schuler schulerin schulerinnen schulern
zahl zahlen zahle gezahlt bezahlen bezahlt zahlung bezahlung zahlungen
dauer dauern dauert
steuer steuern besteuerung
feuer feuers
nummer nummern
wasser wassers
burger burgern burgerin burgerinnen
alter altern alters
eltern elternteil
amt amter amtern amtes amts
grundung grunden gegrundet grundungen grundungs
prufen geprufte gepruft pruf prufung prufungen prufungs
eintrag eintragen eintragung eintragungen eingetragen eintrage
austrag austragen austragung ausgetragen
nachtrag nachtragen nachtragung
schwerbehindert schwerbehinderung schwerbehinderte schwerbehinderter schwerbehinderten
behindert behinderung behinderungen behinderte behinderter behinderten
abgelauf abgelaufen ablaufen ablauf abgelaufene abgelaufener lauft
erlass erlassen
vermiet vermieten vermietung
genehmig genehmigt genehmigen genehmigung genehmigungen genehmigte
`

/** Folded form → stem. */
export const WORTPAARE: ReadonlyMap<string, string> = new Map(
  FAMILIEN.trim()
    .split('\n')
    .flatMap((zeile) => {
      const formen = zeile.split(' ')
      const stamm = formen[0] ?? ''
      return formen.map((form): [string, string] => [form, stamm])
    }),
)
