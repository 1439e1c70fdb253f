/**
 * Forms that no suffix rule brings together: strong verbs and their nouns, plurals that change more than the ending, one
 * word in two spellings. Each line is one family in folded spelling; the first is the stem that stands for all of it.
 */
const FAMILIEN = `
verlust verlor verlore verloren verlieren verliere verliert verlorene verlorener
diebstahl gestohlen stehlen stiehlt gestohlene geklaut klauen klaut bestohlen diebstahle
sterb gestorben sterben stirbt starb verstorben verstorbene verstorbener verstorbenen tot tod tode toter tote todes
umzug umzuge umzugs umziehen umziehe umgezogen umzieht umzuziehen
einzug einzuge einziehen einziehe eingezogen einzuziehen
auszug auszuge ausziehen ausziehe ausgezogen auszuziehen
wegzug wegziehen weggezogen wegziehe
zuzug zuziehen zugezogen
zulass zulassen zulassung zugelassen zulassungen zuzulassen
aufnahm aufnahme aufnehmen aufgenommen
ubernahm ubernahme ubernehmen ubernommen ubernimmt ubernehme
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
brand gebrannt brennen brennt
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
abgelauf abgelaufen ablaufen ablauf abgelaufene abgelaufener lauft auslaufen ausgelaufen auslauft
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
schlag schlagen schlagt geschlagen
einlad einladen eingeladen einladung einladungen einladt
vorlad vorladen vorgeladen vorladung vorladungen
hochlad hochladen hochgeladen hochzuladen
angab angabe angaben angeben angegeben
eingab eingabe eingaben eingeben eingegeben
ausschank ausschenken ausgeschenkt
verlass verlassen verlasst
entlass entlassen entlasst entlassung entlassungen
erkenn erkennen erkennt erkannt
beiss beissen gebissen beisst
jagd jagen gejagt jagt
anfecht anfechten angefochten anfechtung
anbind anbinden angebunden anbindung anbindungen
vergess vergessen vergisst vergesse
flug fluge fliegen fliegt fliege geflogen
trink trinken trinkt getrunken
reis reise reisen reist gereist
operier operieren operiert operation operationen
behandel behandeln behandelt behandlung behandlungen
vermittel vermitteln vermittelt vermittlung
entwickel entwickeln entwickelt entwicklung entwicklungen
sammel sammeln sammelt gesammelt sammlung sammlungen
ford fordern fordert gefordert forderung forderungen
back backen backt gebacken
absag absagen abgesagt absage
zusag zusagen zugesagt zusage
fortbild fortbilden fortgebildet fortbildung fortbildungen
speich speichern speichert gespeichert speicherung
lief liefern liefert geliefert lieferung lieferungen
erschliess erschliessen erschlossen erschliessung
neu neue neuen neuer neues neuem
anderung anderungen andern andert geandert
krank kranke kranker kranken krankheit krankheiten erkrankt erkranken erkrankung erkrankungen
schwanger schwangere schwangeren schwangerer schwangerschaft schwangerschaften
nachbar nachbarn nachbarin nachbarschaft
taxi taxis taxen
wegschmeiss wegschmeissen weggeschmissen
bring gebracht bringt
mitbring mitgebracht mitbringt
flucht fliehen geflohen flieht gefluchtet fluchtling fluchtlinge fluchtlingen
werf geworfen wirft
schneid geschnitten schneidet schnitt
streit gestritten streiten streitet
verbrenn verbrannt verbrennt verbrannte
brech gebrochen bricht
entbind entbunden entbindung
blind erblindet erblinden erblindung blindheit
bleib geblieben bleibt
les gelesen liest
lauf gelaufen
weglauf weggelaufen weglauft
verschwind verschwunden verschwindet
mess gemessen misst
anfang angefangen
anruf angerufen
streich gestrichen streicht
schulung schulungen geschult
buchung buchungen buchen gebucht bucht
`

/**
 * Regular verbs by their stems, a bar behind a particle that may stand apart from it: the form in -t and the participle have the stem of
 * the infinitive (wohnt, gewohnt; abgeschickt). No rule can tell them from nouns in -t.
 */
const VERBEN = `
wohn leb pfleg park droh bedroh betreu jobb schick verschick schutz lern losch sperr entsperr raum entrumpel mahn verwarn
blitz stalk verfolg verletz impf still tauf trenn koch grill feier angel bell stor rauch heiz damm ubersetz hinterleg
verschenk uberfuhr benutz nutz veroffentlich entsorg merk wechsel tausch besuch unterstutz verprugel verdien
beurlaub kauf bau fuhl mal sturz pfand
ab|schick ab|hol ab|buch ab|stimm ab|lehn ab|stell ab|sperr auf|mach auf|hor auf|bau auf|hang aus|full aus|druck aus|bau an|bau
an|klick an|schau ein|reich ein|scann ein|tipp ein|logg ein|setz ein|kauf nach|reich nach|nutz zu|mach zu|stell frei|stell
bereit|stell mit|benutz um|nutz um|setz um|stell um|bau vor|stell
spiel hol stell leg setz pflanz bohr fuhr zerstor spar tanz schenk versorg bestell verpass mah putz fehl film glaub wein heil
kenn pack handel segel verkurz erhoh senk kurz erklar verwahr bewach uberwach versuch untersuch erreich verlang uberleg
verleg beleg uberpruf wiederhol bewohn vermess erlaub trau begleit ein|bau ab|bau ein|zahl aus|zahl nach|zahl mit|mach
her|stell auf|raum ein|schick zuruck|schick auf|los ab|rechn an|leg ein|leg aus|tausch ab|sturz nach|frag an|frag ab|frag
ein|sperr aus|such durch|such zuruck|hol
`

function verbformen(verb: string): readonly (readonly [form: string, stamm: string])[] {
  const [partikel, stamm] = verb.includes('|') ? verb.split('|') : ['', verb]
  return [`${partikel}${stamm}t`, `${partikel}ge${stamm}t`].map((form) => [form, `${partikel}${stamm}`])
}

/** Folded form → stem. */
export const WORTPAARE: ReadonlyMap<string, string> = new Map([
  ...VERBEN.trim().split(/\s+/).flatMap(verbformen),
  ...FAMILIEN.trim()
    .split('\n')
    .flatMap((zeile) => {
      const formen = zeile.split(' ')
      const stamm = formen[0] ?? ''
      return formen.map((form): [string, string] => [form, stamm])
    }),
])
