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
unterschrift unterschriften unterschreiben unterschreibe unterschreibt unterschrieben unterschriebene
musik musizieren musiziert musiziere
umschul umschulen umgeschult umschulung umschulungen
einschul einschulen eingeschult einschulung einschulungen
haus hauser hausern hauses
baum baume baumen baumes
abmeld abmelden abgemeldet abmeldung abmeldungen abmelde abzumelden
anmeld anmelden angemeldet anmeldung anmeldungen anmelde anzumelden
ummeld ummelden umgemeldet ummeldung ummeldungen ummelde umzumelden
einburger einburgern eingeburgert einburgerung einburgerungen einzuburgern
abschlepp abschleppen abgeschleppt abgeschlepptes abgeschleppte abgeschlepptem
umschreib umschreiben umgeschrieben umschreibung umzuschreiben
abschreib abschreiben abgeschrieben abschrift abschriften
einschreib einschreiben eingeschrieben einschreibung
ausschreib ausschreiben ausgeschrieben ausschreibung ausschreibungen
beschreib beschreiben beschrieben beschreibung beschreibungen beschreibt
schreib schreiben geschrieben schreibt schrieb
austret austreten ausgetreten austritt austreter
eintret eintreten eingetreten eintritt beitritt beitreten beigetreten
zurucktret zurucktreten zuruckgetreten rucktritt
vertret vertreten vertretung vertritt vertreter vertreterin
wegwerf wegwerfen weggeworfen
umtausch umtauschen umgetauscht umzutauschen
ausstell ausstellen ausgestellt ausstellung auszustellen
einstell einstellen eingestellt einstellung einzustellen
aufstell aufstellen aufgestellt aufstellung aufzustellen
umbau umbauen umgebaut umbauten umzubauen
abriss abreissen abgerissen abrisse abzureissen
einbruch eingebrochen einbrechen einbruche einbrecher
uberfall uberfallen uberfalle
abholz abholzen abgeholzt abholzung
bewerb bewerben beworben bewerbung bewerbungen bewerbe bewirbt bewerber
beweis beweisen bewiesen beweise
nachweis nachweisen nachgewiesen nachweise nachzuweisen
uberweis uberweisen uberwiesen uberweisung uberweisungen
widersprech widersprechen widersprochen widerspruch widerspruche widerspricht
sprech sprechen gesprochen spricht
beschwer beschweren beschwert beschwerde beschwerden beschwere
betrug betrugen betrogen betruger betruge betrugerin
entzieh entziehen entzogen entzug entzieht
erzieh erziehen erzogen erziehung erzieher erzieherin
vorzieh vorziehen vorgezogen vorzuziehen
abzug abziehen abgezogen abzuge
nachzug nachziehen nachgezogen nachzuge
aufschub aufschieben aufgeschoben aufschiebung
verleih verleihen verliehen verleiht
leih leihen geliehen leihe
unterbring unterbringen untergebracht unterbringung
angebot angebote anbieten angeboten anbietet
nachhol nachholen nachgeholt nachzuholen
abhol abholen abgeholt abholung abzuholen
ausschlag ausschlagen ausgeschlagen ausschlagung
aufheb aufheben aufgehoben aufhebung
aufgeb aufgeben aufgegeben aufgibt aufzugeben
zuruckgeb zuruckgeben zuruckgegeben ruckgabe zuruckzugeben
ubergeb ubergeben ubergabe ubergibt
zuruckzahl zuruckzahlen zuruckgezahlt ruckzahlung zuruckzuzahlen
rucknahm rucknahme zurucknehmen zuruckgenommen
mitnahm mitnahme mitnehmen mitgenommen
einnahm einnahme einnahmen einnehmen eingenommen
abnahm abnahme abnehmen abgenommen
ausfuhr ausfuhren ausgefuhrt auszufuhren
einfuhr einfuhren eingefuhrt einzufuhren
fortzahl fortzahlung fortgezahlt fortzahlen
vorleg vorlegen vorgelegt vorlage vorlagen
ablehn ablehnen abgelehnt ablehnung abgelehnte ablehnungen
anerkenn anerkennen anerkannt anerkennung anerkannte anerkannter anzuerkennen
einsicht einsehen eingesehen einzusehen
zieh ziehen gezogen zieht
aufenthalt aufenthalte aufenthalts aufhalten
unterhalt unterhalts
einreis einreisen eingereist einreise
ausreis ausreisen ausgereist ausreise
zuwander zuwandern zugewandert zuwanderung
einwander einwandern eingewandert einwanderung einwanderer
auswander auswandern ausgewandert auswanderung auswanderer
registrier registrieren registriert registrierung registrierungen
adoption adoptieren adoptiert adoptionen
studi studieren studiert studium studierende studierender studiengang
demonstri demonstrieren demonstriert demonstration demonstrationen demonstranten
reparier reparieren repariert reparatur reparaturen
export exportieren exportiert exporte
sanier sanieren saniert sanierung
renovier renovieren renoviert renovierung
integrier integrieren integriert integration
legalisier legalisieren legalisiert legalisation
praktikum praktika praktikant praktikantin
stipendi stipendium stipendien stipendiat
huhn huhner huhnern
buch bucher buchern
grab graber grabern grabes
stadt stadte stadten
land lander landern landes
wald walder waldern waldes
mutter muttern mutters
platz platze platzen platzes
pass passe passes
zuschuss zuschusse zuschussen
anschluss anschlusse anschliessen angeschlossen anzuschliessen
abschluss abschlusse abschliessen abgeschlossen
vertrag vertrage vertragen vertrags
werkstatt werkstatten
photo photos foto fotos
photovoltaik fotovoltaik
telefon telephon
potenzial potential
portemonnaie portmonee
fall fallen gefallt fallung fallt
bekanntgab bekanntgabe bekanntgeben bekanntgegeben
befrei befreien befreit befreiung befreiungen
transport transportieren transportiert transporte transports
friseur friseurin friseure frisor frisorin frisore
stillleg stilllegen stilllegung stillgelegt stillegung stillegen
schifffahrt schiffahrt
weiterfuhr weiterfuhren weitergefuhrt weiterfuhrung
verschieb verschieben verschoben verschiebung
absenk absenken abgesenkt absenkung
reservier reservieren reserviert reservierung
unzufrieden zufrieden
antwort antworten antwortet geantwortet beantworten beantwortet antworte
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
