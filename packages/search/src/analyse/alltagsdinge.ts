/**
 * Trades, animals, illnesses, makes, mishaps and things at home that people name, and what an office calls the matter: folded
 * word → folded words, as in DEUTSCH. Whoever names a trumpet wants lessons, whoever names a greenhouse a permit.
 */
export const ALLTAGSDINGE = `
niedergestochen: gewalt straftat; angestochen: gewalt straftat; schlagerei: gewalt strafanzeige; rauber: diebstahl; beraubt:
diebstahl; hehler: diebstahl; hehlerware: diebstahl; schwindler: betrug; hochstapler: betrug; veruntreut: betrug;
unterschlagen: betrug; erpresst: strafanzeige; verleumdung: strafanzeige; falschgeld: polizei; exhibitionist: strafanzeige
polizei; spanner: strafanzeige polizei; voyeur: strafanzeige; demoliert: sachbeschadigung schaden; zertrummert:
sachbeschadigung schaden; randale: strafanzeige larm; randalierer: strafanzeige larm; kripo: polizei; kriminalpolizei:
polizei; kommissariat: polizei; tatverdachtig: straftat; tatort: straftat; fakeshop: betrug; handtaschenraub: diebstahl;
begrapscht: gewalt straftat; sexualstraftat: gewalt straftat; gewurgt: gewalt; migrane: schwerbehinderung; epilepsie:
schwerbehinderung; epileptiker: schwerbehinderung; schizophrenie: krise betreuung; allergiker: schwerbehinderung; arthrose:
schwerbehinderung reha; arthritis: schwerbehinderung reha; rheumatismus: schwerbehinderung reha; leukamie: schwerbehinderung;
gicht: schwerbehinderung; adipositas: reha; chemotherapie: schwerbehinderung krankengeld; bestrahlung: krankengeld; prothese:
schwerbehinderung; amputation: schwerbehinderung; huftoperation: reha; kniegelenk: reha; inkontinenz: pflege; suizidal: krise;
lebensmude: krise; freitod: krise; bulimie: krise sucht; halluzination: krise; wahnvorstellung: krise betreuung; alkoholismus:
sucht; saufer: sucht; trunksucht: sucht; methadon: sucht; crystal: sucht; amphetamin: sucht; drogensuchtig: sucht; junkie:
sucht; fixer: sucht; tablettensuchtig: sucht; legasthenie: forderung schule; legastheniker: forderung schule; dyskalkulie:
forderung schule; leseschwache: forderung schule; rechenschwache: forderung schule; hyperaktiv: schulbegleitung; zappelig:
erziehung; taubheit: gehorlosengeld; ertaubt: gehorlosengeld; gehhilfe: behinderung; greis: pflege; gebrechlich: pflege;
sanatorium: reha; klinikum: krankenhaus; spital: krankenhaus; arbeitsunfahigkeitsbescheinigung: krankengeld; juwelier:
gewerbe; konditor: handwerk; kaserei: handwerk gewerbe; drogerie: gewerbe; antiquariat: gewerbe; molkerei: handwerk gewerbe;
brennerei: gewerbe; kellerei: gewerbe; sattler: handwerk; glaser: handwerk; gipser: handwerk; stuckateur: handwerk; steinmetz:
handwerk; augenoptiker: handwerk; horgerateakustiker: handwerk; zahntechniker: handwerk; mechatroniker: handwerk;
kfzmechaniker: handwerk; karosseriebauer: handwerk; lackierer: handwerk; anstreicher: handwerk; parkettleger: handwerk;
estrichleger: handwerk; rollladenbauer: handwerk; gerustbauer: handwerk; rohrleger: handwerk; metzger: handwerk; brauer:
handwerk; bottcher: handwerk; korbmacher: handwerk; keramiker: handwerk; buchbinder: handwerk; fusspflege: gewerbe;
tattoostudio: gewerbe; tatowierer: gewerbe; imbissstube: gaststatte; shishabar: gaststatte; bierstube: gaststatte; tanzlokal:
gaststatte; stehcafe: gaststatte; hotelier: gaststatte gewerbe; hotellerie: gaststatte gewerbe; herberge: gaststatte gewerbe;
schlusseldienst: gewerbe; reiseburo: gewerbe; partnervermittlung: gewerbe; gebrauchtwagenhandler: gewerbe; partyservice:
lebensmittelbetrieb; lieferkuche: lebensmittelbetrieb; sushi: gaststatte; croupier: spielhalle; poker: spielhalle; roulette:
spielhalle; billardtisch: spielgerate; immobilienverwalter: makler; nachtwachter: bewachung; kurier: guter transport;
paketfahrer: guter transport; aktiendepot: finanzanlagen; zuhalter: prostitution; striptease: gaststatte; tabledance:
gaststatte; stillkind: baby; traualtar: eheschliessung; polterabend: eheschliessung; eheleute: ehe eheschliessung; vermahlung:
eheschliessung; trauzimmer: eheschliessung; heiratswillig: eheschliessung; taufe: kirche; taufschein: kirche; katholik:
kirche; protestant: kirche; stiefsohn: adoption; kuckuckskind: vaterschaft; rabenvater: unterhalt umgang; seitensprung:
scheidung trennung; expartner: trennung unterhalt; verflossener: trennung unterhalt; autopsie: sterbefall; obduktion:
sterbefall; gruft: grab; mausoleum: grab; leichenwagen: bestattung; ableben: sterbefall; verblichene: sterbefall; exhumieren:
grab bestattung; umbetten: grab bestattung; erblasser: erbe; testamentseroffnung: testament erbe; hinterlassenschaft: erbe;
nachkommen: erbe; ururgrossvater: archiv; mansarde: dachausbau; pergola: baugenehmigung; gerateschuppen: baugenehmigung;
swimmingpool: baugenehmigung; sauna: baugenehmigung; saunahaus: baugenehmigung; baumhaus: baugenehmigung; spielhaus:
baugenehmigung; wohncontainer: baugenehmigung; markise: baugenehmigung; dachfenster: baugenehmigung dachausbau; vordach:
baugenehmigung; sichtschutz: baugenehmigung; stutzmauer: baugenehmigung; anzapfen: brunnen bohren; sickergrube: abwasser;
klargrube: abwasser; kleinklaranlage: abwasser; jauche: abwasser; gulle: abwasser; gasanschluss: hausanschluss;
stromanschluss: hausanschluss; baukran: container sondernutzung; betonpumpe: container sondernutzung; umzugsauto: halteverbot;
strassenschlafer: wohnungslosigkeit; landstreicher: wohnungslosigkeit; penner: wohnungslosigkeit; asphalt: strasse schaden;
strassenpflaster: strasse schaden; pflasterstein: strasse schaden; fussgangerampel: ampel schaden; fahrradweg: strasse
schaden; papierkorb: schaden mull; glatteis: gehweg schaden; olspur: strasse schaden; saure: schadstoffe; chlor: schadstoffe
gefahrstoffe; ammoniak: schadstoffe gefahrstoffe; leuchtstoffrohre: schadstoffe; verdunner: schadstoffe; fohn: elektrogerate;
bugeleisen: elektrogerate; elektroherd: elektrogerate; kleiderschrank: sperrmull; polstermobel: sperrmull; gartenmobel:
sperrmull; regal: sperrmull; bauholz: wertstoffhof; gipsplatten: wertstoffhof; kobra: geschutzte tiere; vogelspinne:
geschutzte tiere; skorpion: geschutzte tiere; eidechse: geschutzte tiere; amphibien: geschutzte tiere; kanarienvogel:
geschutzte tiere; uhu: geschutzte tiere; falke: geschutzte tiere; bussard: geschutzte tiere; krokodil: geschutzte tiere; affe:
geschutzte tiere; tiger: geschutzte tiere; ferkel: nutztiere; lamm: nutztiere; rindvieh: nutztiere; fohlen: nutztiere; gestut:
nutztiere; igel: fundtier; beisshund: gefahrlichen hund; dackeldame: hund; spitz: hund; beagle: hund; boxer: hund; malteser:
hund; sitzenbleiben: schule; viertklassler: weiterfuhrende schule; schulbucher: bildung teilhabe; volontariat: ausbildung;
doktorand: studium; schulabbrecher: schulabschluss; abiturient: studium freiwilliges; gabelstaplerschein: bildungsgutschein;
unterrichtsausfall: schule; schulhof: schule; kinderhuten: kita tagesmutter; krippenplatz: kita; betriebsbedingt: arbeitslos
kundigung; jobagentur: arbeitslos arbeitsuchend; jobcoach: bildungsgutschein arbeitsuchend; saisonarbeiter: beschaftigte;
erntehelfer: beschaftigte; leiharbeiter: beschaftigte; kuchenhilfe: gesundheitszeugnis; auftragsmangel: kurzarbeitergeld;
gehaltsruckstand: insolvenzgeld; fiskus: finanzamt steuer; ehegattensplitting: steuerklasse; splittingtarif: steuerklasse;
saumniszuschlag: steuer; steuernachzahlung: steuererklarung; dividende: steuererklarung; aktiengewinn: steuererklarung;
bettelarm: sozialhilfe burgergeld; uberziehung: schulden; schuldenfalle: schuldnerberatung; finanzspritze: zuschuss;
gasrechnung: wohngeld burgergeld; wohnzuschuss: wohngeld; windfall: erbe; stimmabgabe: wahl briefwahl; wahlberechtigt:
wahlerverzeichnis; plebiszit: burgerbegehren; unterschriftensammlung: burgerbegehren petition; ratsherr: rat; schweigemarsch:
demonstration; kranzniederlegung: demonstration; scheibentonung: technische anderung; dachzelt: technische anderung; quad:
kraftfahrzeug; trike: kraftfahrzeug; uberfuhrungsfahrt: kurzzeitkennzeichen; rostlaube: auto; schrottkarre: auto; autohandler:
auto; leasingwagen: auto anmelden; fahrzeugwechsel: auto ummelden; raser: bussgeld; gerast: bussgeld; starenkasten: bussgeld;
verkehrssunder: punkte flensburg; treckerschein: fuhrerschein; trecker: fahrzeug fuhrerschein; jolle: boot; kajak: boot;
parkplatznot: bewohnerparkausweis; parkplatzsuche: bewohnerparkausweis; dieselfahrverbot: umweltplakette; entsorgungsfirma:
abfalle; lkwfahrverbot: sonntagsfahrverbot; ausweiskarte: personalausweis; aslybewerber: asyl; unbescholten: fuhrungszeugnis;
mundel: betreuung; umzugsmeldung: wohnsitz anmelden; personensuche: melderegisterauskunft; aufspuren: melderegisterauskunft;
adresssuche: melderegisterauskunft; adresshandel: ubermittlungssperre; ballett: musikschule; klarinette: musikschule; posaune:
musikschule; harfe: musikschule; akkordeon: musikschule; kontrabass: musikschule; bratsche: musikschule; ukulele: musikschule;
handball: sporthalle; festsaal: halle mieten; scheiterhaufen: brauchtumsfeuer; klaffer: larm hund; musikanlage: larm;
lautstarke: larm; prozession: veranstaltung; festumzug: veranstaltung; marktbude: markt; baurecht: bebauungsplan;
kontaminiert: altlasten; bodenverseuchung: altlasten; tankstellengelande: altlasten; windkraft: anlage genehmigen; mastanlage:
anlage genehmigen; schweinemast: anlage genehmigen; markenname: marke; geistesblitz: patent; kommanditist: handelsregister;
geschaftsubergabe: betrieb ubergeben; firmenverkauf: betrieb ubergeben; seniorchef: betrieb ubergeben; konzernchef:
handelsregister; angebotsabgabe: ausschreibungen; staatsauftrag: ausschreibungen; mikrozensus: statistik; zollfrei: paket
verzollen; uberbein: krankengeld; zeltplatz: veranstaltung; familiengeld: kindergeld elterngeld; minirente: grundsicherung
alter; versehrtenrente: erwerbsminderungsrente; fruhinvalide: erwerbsminderungsrente; witwengeld: witwenrente; ausweisleser:
ausweis; pinbrief: pin ausweis; softwarezertifikat: elster zertifikat; steuersoftware: elster steuererklarung; geraubt:
diebstahl; erpressung: strafanzeige; straftater: straftat; getreten: gewalt; kontaktverbot: gewalt schutz; annaherungsverbot:
gewalt schutz; multiple: schwerbehinderung; sklerose: schwerbehinderung; herzinfarkt: reha; schlaganfall: reha pflege;
bandscheibenvorfall: reha; burnout: reha krise; suizidgedanken: krise; psychose: krise; panikattacken: krise; trinker: sucht;
autist: eingliederungshilfe schulbegleitung; autistisch: eingliederungshilfe schulbegleitung; pflegekraft: pflege; kurklinik:
reha; krankmeldung: krankengeld; krankschreibung: krankengeld; schuhmacher: handwerk; schneider: handwerk;
anderungsschneiderei: handwerk; uhrmacher: handwerk; fleischer: handwerk; schlachter: handwerk; topfer: handwerk; fotograf:
handwerk gewerbe; gebaudereiniger: handwerk; textilreinigung: handwerk; bestatter: handwerk gewerbe; losbude:
reisegewerbekarte tombola; karussell: reisegewerbekarte; fahrgeschaft: reisegewerbekarte; zirkus: reisegewerbekarte tiere;
ferienwohnung: gewerbe; airbnb: gewerbe; monteurzimmer: gewerbe; detektei: gewerbe; privatdetektiv: gewerbe; kleingewerbe:
gewerbe; casino: spielhalle; flipper: spielgerate; dart: spielgerate; billard: spielgerate; kicker: spielgerate; zocken:
spielgerate sucht; bautrager: makler; auktionshaus: versteigerungen; bodyguard: bewachung; personenschutzer: bewachung;
ladendetektiv: bewachung; rausschmeisser: bewachung; paketdienst: guter transport; uber: taxi personenbeforderungsschein;
krankentransport: personenbeforderungsschein; busfahrer: fuhrerschein fahrerkarte; versicherungsmakler: versicherungen
vermitteln; finanzberater: finanzanlagen; anlageberater: finanzanlagen; vermogensberater: finanzanlagen; hure: prostitution;
escort: prostitution; callgirl: prostitution; laufhaus: prostitutionsgewerbe; neugeborenes: geburt baby; geburtshaus: geburt;
ehepaar: ehe; konfessionslos: kirche austreten; atheist: kirche austreten; stieftochter: adoption; samenspender: vaterschaft;
wochenendpapa: umgang; exmann: scheidung unterhalt; wahlgrab: grab; baumgrab: grab; stammbaum: archiv; ahnenforschung: archiv;
vorfahren: archiv; ahnen: archiv; pavillon: baugenehmigung; schuppen: baugenehmigung; scheune: baugenehmigung; pool:
baugenehmigung; einliegerwohnung: baugenehmigung nutzung; ofen: schornsteinfeger; kachelofen: schornsteinfeger; pelletofen:
schornsteinfeger; kamin: schornsteinfeger; grundwasser: brunnen; gartenbrunnen: brunnen; wasseranschluss: hausanschluss;
glasfaser: hausanschluss; kanalanschluss: hausanschluss abwasser; bauzaun: container sondernutzung; gerust: container
sondernutzung; schuttmulde: container; bauschuttcontainer: container; parkverbotsschild: halteverbot; halteverbotsschild:
halteverbot; notunterkunft: unterkunft wohnungslosigkeit; verkehrsschild: schaden strasse; strassenschild: schaden strasse;
verkehrszeichen: schaden strasse; zebrastreifen: strasse schaden; radweg: strasse schaden; parkbank: schaden spielplatz;
sitzbank: schaden; mulleimer: schaden mull; bushaltestelle: schaden; poller: schaden; schaukel: spielplatz schaden; rutsche:
spielplatz schaden; stolperfalle: gehweg schaden; gullydeckel: strasse schaden; winterdienst: gehweg schaden; glascontainer:
wertstoffhof; bioabfall: mulltonne; motorol: schadstoffe; spraydose: schadstoffe; quecksilber: schadstoffe;
quecksilberthermometer: schadstoffe; energiesparlampe: schadstoffe elektrogerate; pflanzenschutzmittel: schadstoffe;
rattengift: schadstoffe; giftig: schadstoffe; mineralwolle: gefahrstoffe; eternit: gefahrstoffe; drucker: elektrogerate;
bildschirm: elektrogerate; staubsauger: elektrogerate; wasserkocher: elektrogerate; gefriertruhe: elektrogerate; lattenrost:
sperrmull; schrankwand: sperrmull; haushaltsauflosung: sperrmull; aste: grunschnitt; zweige: grunschnitt; strauchschnitt:
grunschnitt; unkraut: grunschnitt; tannenbaum: grunschnitt; autoreifen: wertstoffhof; python: geschutzte tiere; konigspython:
geschutzte tiere; boa: geschutzte tiere; gecko: geschutzte tiere; chamaleon: geschutzte tiere; reptilien: geschutzte tiere;
lowe: geschutzte tiere; exotisch: geschutzte tiere; hobbyhaltung: nutztiere tiere; ente: nutztiere; pute: nutztiere; wachteln:
nutztiere; kalber: nutztiere; alpaka: nutztiere; lama: nutztiere; minischwein: nutztiere; hundetrainer: tiere gewerblich;
hundepension: tiere gewerblich; hundezuchter: tiere gewerblich; zoohandlung: tiere gewerblich; reitschule: tiere gewerblich;
ponyreiten: tiere gewerblich; findelhund: fundtier; strassenhund: hund; bullterrier: gefahrlichen hund; staffordshire:
gefahrlichen hund; bernhardiner: grossen hund; leinenpflicht: hund; collie: hund; mischling: hund; busticket:
schulerfahrkosten; schulerticket: schulerfahrkosten; buskarte: schulerfahrkosten; mensa: bildung teilhabe; schulhefte: bildung
teilhabe; schulausflug: bildung teilhabe; promotion: studium; abendschule: schulabschluss; abendgymnasium: schulabschluss;
hauptschulabschluss: schulabschluss; volkshochschule: schulabschluss; externenprufung: schulabschluss; uberbruckungsjahr:
freiwilliges jahr; bufdi: freiwilliges jahr; zivildienst: freiwilliges jahr; orientierungsjahr: freiwilliges jahr;
schulbezirk: grundschule; hausaufgabenbetreuung: offenen ganztag; huten: kinderbetreuung tagesmutter; kinderfrau: tagesmutter;
spielgruppe: kita; probezeit: arbeitslos kundigung; jobverlust: arbeitslos; jobsuchende: arbeitsuchend; jobwechsel:
arbeitsuchend; jobborse: arbeitsuchend; bewerbungsmappe: bewerbungskosten; praktikant: beschaftigte; arbeiter: beschaftigte;
haushaltshilfe: minijob; reinigungskraft: minijob; kellnern: minijob gesundheitszeugnis; kochin: gesundheitszeugnis;
lohnabrechnung: lohnsteuer; gehaltsabrechnung: lohnsteuer; lieferengpass: kurzarbeitergeld; lohnruckstand: insolvenzgeld;
feiertagsarbeit: sonntagsarbeit; sonntagsverkauf: sonntag offnen; ladenoffnung: sonntag offnen; entfernungspauschale:
steuererklarung freibetrag; werbungskosten: steuererklarung freibetrag; verspatungszuschlag: steuererklarung; schenkung:
erbschaft anzeigen; mieteinnahmen: steuererklarung; bedurftig: sozialhilfe burgergeld; armut: sozialhilfe burgergeld; dispo:
schulden; glaubiger: schulden insolvenz; schuldner: schulden; restschuldbefreiung: insolvenz; beihilfe: zuschuss; subvention:
forderung zuschuss; fordermittel: forderung zuschuss; lastenzuschuss: wohngeld; stimmzettel: briefwahl; wahlschein: briefwahl;
wahlsonntag: wahl; volksbegehren: burgerbegehren; volksentscheid: burgerbegehren; stadtrat: rat; stadtverordnete: rat;
gemeinderat: rat; abgeordneter: petition; eingabe: petition anregung; protestmarsch: demonstration; sitzblockade:
demonstration; menschenkette: demonstration; streik: demonstration; werbestand: infostand; banner: plakate; poster: plakate;
spoiler: technische anderung; felgen: technische anderung; fahrwerk: technische anderung; tiefergelegt: technische anderung;
tuning: technische anderung; chiptuning: technische anderung; tachograph: fahrerkarte; fahrtenschreiber: fahrerkarte;
lenkzeiten: fahrerkarte; pickup: auto kraftfahrzeug; tesla: kennzeichen auto; probefahrt: kurzzeitkennzeichen; schrottplatz:
auto abmelden; gebrauchter: auto; neuwagen: auto anmelden; halterwechsel: auto ummelden; rotlicht: bussgeld; betrunken:
fuhrerschein entzug; fahrlizenz: fuhrerschein fahrerlaubnis; fahrprufung: fuhrerschein; theorieprufung: fuhrerschein;
busfuhrerschein: fuhrerschein; mopedfuhrerschein: fuhrerschein; motorradfuhrerschein: fuhrerschein; rollerfuhrerschein:
fuhrerschein; segelschein: bootsfuhrerschein; segelboot: boot; kanu: boot; schlauchboot: boot; jetski: boot; yacht: boot;
jacht: boot; hausboot: boot; modellflugzeug: drohne; multicopter: drohne; mietwagen: personenbeforderung; parkschein: bussgeld
bewohnerparkausweis; parkvignette: bewohnerparkausweis; anwohnerausweis: bewohnerparkausweis; feinstaub: umweltplakette;
umweltzone: umweltplakette; schrotthandler: abfalle; entsorger: abfalle; uberbreite: schwertransport; ubergrosse:
schwertransport; tieflader: schwertransport; notpass: vorlaufigen reisepass; eilpass: vorlaufigen reisepass; expresspass:
reisepass vorlaufigen; reisedokument: reisepass; kinderausweis: ausweis kinder; babypass: ausweis kinder; fingerabdruck:
personalausweis reisepass; biometrisch: passbilder; ausweisfoto: passbilder; eingeburgert: einburgerung; staatsburger:
staatsangehorigkeit; staatsburgerschaft: staatsangehorigkeit einburgerung; arbeitserlaubnis: aufenthaltserlaubnis;
arbeitsgenehmigung: aufenthaltserlaubnis; duldung: aufenthaltserlaubnis; bleiberecht: aufenthaltserlaubnis
niederlassungserlaubnis; auslanderamt: aufenthaltserlaubnis; schutzsuchend: asyl; leumundszeugnis: fuhrungszeugnis;
strafregister: fuhrungszeugnis; vorstrafenregister: fuhrungszeugnis; abschrift: kopien urkunde; fotokopie: kopien;
patientenverfugung: vorsorgevollmacht; betreuer: betreuung; vormundschaft: betreuung; zeugniskopie: zeugnis; ersatzzeugnis:
zeugnis zweitschrift; meldezettel: meldebescheinigung; wohnnachweis: meldebescheinigung; adressnachweis: meldebescheinigung;
aufenthaltsbescheinigung: meldebescheinigung; einzugsbestatigung: wohnungsgeberbestatigung; vermieterbescheinigung:
wohnungsgeberbestatigung; zweitwohnsitz: nebenwohnung; zweitwohnung: nebenwohnung zweitwohnungssteuer; ferienhaus:
nebenwohnung zweitwohnungssteuer; schulfreund: melderegisterauskunft; klassenkamerad: melderegisterauskunft; verschollen:
melderegisterauskunft; adresssperre: auskunftssperre; werbepost: ubermittlungssperre; horbuch: bucherei; ebook: bucherei;
ausleihen: bucherei; leseausweis: bucherei; chor: musikschule; trompete: musikschule; saxophon: musikschule; cello:
musikschule; keyboard: musikschule; blockflote: musikschule; gesangsunterricht: musikschule; volleyball: sporthalle;
basketball: sporthalle; badminton: sporthalle; tischtennis: sporthalle; turnen: sporthalle; hallenzeit: sporthalle; partyraum:
halle mieten; saal: halle mieten; burgerhaus: halle mieten; gemeindesaal: halle mieten; holzhaufen: brauchtumsfeuer;
presslufthammer: larm; drohnen: larm; disco: larm; karnevalsumzug: veranstaltung; karnevalszug: veranstaltung;
rosenmontagszug: veranstaltung; laternenumzug: veranstaltung; marathon: veranstaltung; volkslauf: veranstaltung; radrennen:
veranstaltung; festival: veranstaltung; konzert: veranstaltung; stadtfest: veranstaltung; sommerfest: fest veranstaltung;
dorffest: fest veranstaltung; strassensperrung: strassenfest veranstaltung; bierstand: ausschank; cocktails: ausschank
gaststatte; pyrotechnik: feuerwerk sprengstoff; schwarzpulver: sprengstoff; dynamit: sprengstoff; sprengung: sprengstoff;
steinbruch: sprengstoff; glucksrad: tombola; losverkauf: tombola; basar: tombola markt; blumenstand: wochenmarkt
reisegewerbekarte; hausturgeschaft: reisegewerbekarte; klinkenputzer: reisegewerbekarte; eiswagen: reisegewerbekarte;
geometer: vermessung; grundstucksgrenze: vermessung; landvermesser: vermessung; kataster: flurkarte; parzelle: flurkarte
grundstuck; bauamt: baugenehmigung; architekt: baugenehmigung; bauplan: baugenehmigung; altbau: denkmal; fachwerkhaus:
denkmal; denkmalamt: denkmal; bodenwert: bodenrichtwert; quadratmeterpreis: bodenrichtwert; grundstuckspreis: bodenrichtwert;
bombe: schaden polizei; lackieranlage: anlage genehmigen; lackierstrasse: anlage genehmigen; biogasanlage: anlage genehmigen;
windrad: anlage genehmigen; windkraftanlage: anlage genehmigen; fabrik: anlage genehmigen; logo: marke; slogan: marke;
warenzeichen: marke; markenschutz: marke; tuftler: patent; erfunden: patent; erfinder: patent; prokurist: handelsregister;
gesellschafter: handelsregister; bilanz: handelsregisterauszug statistik; firmensitz: gewerbe ummelden handelsregister;
betriebsverlegung: gewerbe ummelden; filiale: gewerbe anmelden; zweigstelle: gewerbe anmelden; nachfolger: betrieb ubergeben;
unternehmensnachfolge: betrieb ubergeben; vergabe: ausschreibungen; bieter: ausschreibungen; submission: ausschreibungen;
erhebung: statistik; fragebogen: statistik; destatis: statistik; zollgebuhr: paket verzollen; packchen: paket verzollen;
aliexpress: paket verzollen; temu: paket verzollen; zollamt: zoll paket; embargo: waren ausfuhren; exportgenehmigung: waren
ausfuhren; frachtfuhrer: guter transport; fuhrbetrieb: guter transport; mutterkur: mutter kind kur; ausgebrannt: reha krise;
babyjahr: elterngeld elternzeit; babygeld: elterngeld; vatermonate: elterngeld; familienkasse: kindergeld kinderzuschlag;
mutterrente: rente; rentenversicherung: rente; rentenantrag: altersrente; altersarmut: grundsicherung alter; invalide:
erwerbsminderungsrente schwerbehinderung; halbwaise: waisenrente; ausgesteuert: krankengeld arbeitslosengeld; lesegerat:
online ausweis; nfc: online ausweis; transportpin: pin ausweis; kameradrohne: drohne; fernsteuerung: drohne; paneele:
solaranlage; felsen: sprengstoff; wegsprengen: sprengstoff; kokeln: brauchtumsfeuer; trauort: eheschliessung; standesbeamtin:
eheschliessung; standesbeamter: eheschliessung; hupen: larm; hupt: larm; brullen: larm; poltern: larm; trampeln: larm;
mitbringsel: zoll; souvenir: zoll; verbrochen: fuhrungszeugnis; knast: fuhrungszeugnis; sicherheitsleute: sicherheitsdienst
bewachung; silberhochzeit: halle veranstaltung; goldhochzeit: halle veranstaltung; silvesterparty: halle veranstaltung;
abiball: halle veranstaltung; firmenfeier: halle veranstaltung; trabi: auto oldtimer; trabant: auto oldtimer; porsche: auto;
ferrari: auto; toyota: auto; renault: auto; peugeot: auto; fiat: auto; skoda: auto; volvo: auto; hyundai: auto; kia: auto;
mazda: auto; nissan: auto; harley: motorrad; yamaha: motorrad; vespa: motorrad roller; suzuki: motorrad; jugendliebe:
melderegisterauskunft; leiblicher: vaterschaft; geschubst: gewalt; angespuckt: gewalt strafanzeige; gartenzaun:
baugenehmigung; maschendrahtzaun: baugenehmigung; mauer: baugenehmigung; pflastern: baugenehmigung; jugendleiter: ehrenamt;
schoffe: ehrenamt; durchnasst: hochwasser; uberschwemmt: hochwasser; vollgelaufen: hochwasser; gewitter: sturm; erdrutsch:
hochwasser; schlamm: hochwasser; zugelegt: anmelden; rausgerissen: gestohlen; gerissen: gestohlen; geschnappt: gestohlen;
durchwuhlt: diebstahl einbruch; aufgebrochen: einbruch diebstahl; beschmiert: sachbeschadigung; bespruht: sachbeschadigung;
kaputtgemacht: sachbeschadigung; zerstochen: sachbeschadigung; bespuckt: strafanzeige; verarscht: betrug; ausgetrickst:
betrug; kettenbrief: verdachtige mail; moneten: geld; penunze: geld; klamm: geld; mittelos: geld; uberleben: sozialhilfe;
frieren: wohngeld heizung; zahlungsruckstand: schulden; leasing: schulden; lebensgefahrte: lebenspartnerschaft;
lebensgefahrtin: lebenspartnerschaft; wickeln: baby; kinderwagen: fundburo; milchpulver: baby; abtreibung: schwanger;
hingefallen: pflege; vergesslich: pflege betreuung; alleinstehend: rente; einsam: beratung; palliativ: pflege; todkrank:
pflege todesfall; unmundig: betreuung; gelahmt: schwerbehinderung; stumm: behinderung; beinamputiert: schwerbehinderung;
brustkrebs: schwerbehinderung; tumor: schwerbehinderung; zucker: schwerbehinderung; copd: schwerbehinderung; unfallverletzt:
reha; schlaflos: krise; verzweifelt: krise; ritzen: krise; essstorung: krise sucht; kifft: sucht; zockt: sucht;
drogenabhangig: sucht; alkoholabhangig: sucht; entgiftung: sucht; ruckfall: sucht; fluggerat: drohne; solarmodule:
solaranlage; dachziegel: dach baugenehmigung; sprengmeister: sprengstoff; abbrennen: brauchtumsfeuer feuer; verbrennen: feuer
brauchtumsfeuer; trommeln: larm musikschule; importieren: zoll einfuhr; gefangnis: fuhrungszeugnis; aufpasser: bewachung;
weihnachtsfeier: halle veranstaltung; geburtstagsfeier: halle veranstaltung; kafer: auto oldtimer; bulli: auto wohnmobil;
bundestag: petition; landtag: petition; wiederfinden: melderegisterauskunft; weglaufen: entlaufenes; schlagt: gewalt;
angefahren: strafanzeige unfall; abgehauen: strafanzeige; trampolin: baugenehmigung; feuerwehr: ehrenamt; trainer: ehrenamt
verein; ubungsleiter: ehrenamt verein; orkan: sturm; hagel: sturm; unwetter: sturm hochwasser; vermisst: verloren polizei;
vermisse: verloren; ausgeraumt: diebstahl; eingeschlagen: sachbeschadigung; zerkratzt: sachbeschadigung; abgebucht: betrug;
gehackt: betrug passwort; spam: verdachtige mail; betrugsmail: verdachtige mail; abgebrannt: geld; hungern: sozialhilfe;
ehepartner: ehe; gleichgeschlechtlich: eheschliessung lebenspartnerschaft; schwangerschaftsabbruch: schwanger; fehlgeburt:
schwanger sterbefall; sternenkind: geburt sterbefall; fruhchen: geburt elterngeld; gesturzt: pflege; verwirrt: pflege
betreuung; sterbend: todesfall; hospiz: todesfall pflege; krebs: schwerbehinderung; dialyse: schwerbehinderung; diabetes:
schwerbehinderung; herzkrank: schwerbehinderung; hufte: reha; knie: reha; operation: reha; gebrochen: reha krankengeld;
erschopft: reha mutter kur; uberlastet: reha pflege; uberfordert: erziehung hilfe; weinen: krise; ritzt: krise; sauft: sucht;
raucht: sucht; entzug: sucht;
cybermobbing: strafanzeige; atzend: gefahrstoffe; mastbetrieb: nutztiere anlage; neuburger: zuzug wohnsitz; zugereist: zuzug
wohnsitz; reihenhaus: haus; villa: haus; statiker: baugenehmigung; lehrmadchen: ausbildung; lehrjunge: ausbildung;
wauwau: hund; fiffi: hund; hundchen: hund; rude: hund; flohzirkus: hund; stubentiger: katze; samtpfote: katze; muschi:
katze; klepper: pferde; piepmatz: geschutzte tiere; flitzer: auto; schlitten: auto; kutsche: auto; blechkiste: auto;
schussel: auto; mohre: auto; nobelkarosse: auto; familienkutsche: auto; zweitwagen: auto; feuerstuhl: motorrad;
knatterkiste: kraftfahrzeug; drahtesel: fahrrad; droschke: taxi; chauffieren: personenbeforderungsschein; klunker: schmuck;
armbanduhr: fundburo diebstahl; gezockt: gestohlen; abgeluchst: betrug; angeschmiert: betrug; verscheissert: betrug;
verappelt: betrug; ubertolpelt: betrug; nepp: betrug; prosecco: ausschank; spelunke: gaststatte; kaschemme: gaststatte;
beisl: gaststatte; stammkneipe: gaststatte; boazn: gaststatte; fressbude: gaststatte lebensmittelbetrieb; currywurst:
lebensmittelbetrieb; wurstbude: wochenmarkt reisegewerbekarte; klamotten: gewerbe; verticken: gewerbe; verkloppen: gewerbe;
verscherbeln: gewerbe; vertickt: gewerbe; verhokern: gewerbe; zubrot: minijob gewerbe; perle: haushalt; zugehfrau: minijob;
klugscheisser: beratung; brucke: wohnungslosigkeit schaden; flimmerkiste: rundfunkbeitrag elektrogerate; schmoker: bucherei;
walzer: bucherei; comics: bucherei; wodka: sucht ausschank; pulle: sucht; zigarettenstummel: mull; weed: cannabis; koks:
sucht; besoffen: fuhrerschein entzug sucht; alki: sucht; spritti: sucht; stammhalter: geburt; wonneproppen: geburt baby;
hosenscheisser: kita kind; knirps: kind kita; dreikasehoch: kind; bengel: kind erziehung; gore: kind erziehung; rotzloffel:
erziehung; blagen: kinder; balger: kinder; sprossling: kind; filius: kind; idotzchen: einschulung grundschule; gymmi:
weiterfuhrende schule; gymnasiast: weiterfuhrende schule; pauker: schule lehrer; buffeln: lernen; blaumachen: unterricht
beurlauben; nachsitzen: schule; zensur: zeugnis; giftzettel: zeugnis; zeugnisnoten: zeugnis; kugelrund: schwanger;
dickbauch: schwanger; angebraten: schwanger; tuddelig: betreuung pflege demenz; tudelig: betreuung pflege demenz; tattrig:
pflege; senil: betreuung pflege; verkalkt: betreuung pflege; gaga: betreuung vorsorgevollmacht; plemplem: betreuung krise;
meschugge: betreuung krise; verruckt: krise betreuung; durchgedreht: krise; ausgerastet: gewalt; klapse: krise;
irrenanstalt: krise; verdroschen: gewalt; verhauen: gewalt; vermobelt: gewalt; verkloppt: gewalt; windelweich: gewalt;
ohrfeige: gewalt; backpfeife: gewalt; vertrimmt: gewalt; olkessel: heizung; gaskessel: heizung; therme: heizung; globuli:
heilpraktiker; makeln: makler; wuchermiete: mietspiegel; warmmiete: wohngeld; plunder: sperrmull; krempel: sperrmull;
klimbim: sperrmull; ramsch: sperrmull markt; trodelkram: sperrmull markt; krammarkt: markt; trodler: markt; kirmesbude:
markt reisegewerbekarte; rummel: markt veranstaltung; kirchweih: markt veranstaltung; rockfestival: veranstaltung;
scheunenfete: veranstaltung; maitanz: veranstaltung; tanzabend: veranstaltung gaststatte; sause: fest; ramba: larm; bumm:
larm; wummern: larm; wummert: larm; gedudel: larm; gegrole: larm; grolen: larm; schepper: larm; heidenlarm: larm;
remmidemmi: larm; halligalli: larm; trillerpfeife: demonstration; megafon: demonstration; ufo: drohne; spatenstich:
baubeginn; grundsteinlegung: baubeginn; abrissbirne: abbruch; hausle: hausbau baugenehmigung; kirschlorbeer: baum
grunschnitt; thuja: baum; konifere: baum; lebensbaum: baum; ulme: baum; esche: baum; larche: baum; eibe: baum; robinie:
baum; pflaumenbaum: baum; birnbaum: baum; motorsage: baum fallen; holzfaller: baum fallen; wasserader: brunnen; anbohren:
brunnen bohren; wunschelrute: brunnen; bruhe: abwasser; fakalien: abwasser; toilettenwagen: veranstaltung; lagune: anlage;
chefsessel: betrieb ubergeben; lebenswerk: betrieb ubergeben; firmenubernahme: betrieb ubergeben; aufgegabelt: gefunden;
aufgesammelt: gefunden; verplempert: verlust; giftzeug: gefahrstoffe schadstoffe; giftfass: gefahrstoffe schadstoffe; haube:
eheschliessung; flittern: eheschliessung; jasagen: eheschliessung; polterhochzeit: eheschliessung; trauzeugin:
eheschliessung; rosenkrieg: scheidung; ehebruch: scheidung; auseinandergelebt: scheidung trennung; sitzengelassen: unterhalt
trennung; abmahnung: arbeit; geschasst: kundigung arbeitslos; abserviert: kundigung arbeitslos; amtsschimmel: amt
beschwerde; sesselpupser: amt beschwerde; paragrafenreiter: amt beschwerde; papierkrieg: formular unterlagen;
fuhrerscheinprufung: fuhrerschein; durchgerasselt: fuhrerschein prufung; adios: auswandern wegzug; tschuss: auswandern
wegzug; weltenbummler: auswandern; aussteiger: auswandern; altenteil: altersrente; rentnerdasein: altersrente; ruhestandler:
altersrente; omis: altere; tattergreis: pflege; asche: geld; schotter: geld; flocken: geld; piepen: geld; moos: geld;
lohntute: lohn; hungerlohn: burgergeld wohngeld; minilohn: burgergeld wohngeld; pleitegeier: insolvenz; ruiniert: insolvenz
schulden; kuckuck: pfandung; latzen: bezahlen; spendieren: spende; schnorrer: sozialhilfe; bettler: sozialhilfe;
fuhrpark: guter transport; laster: lkw; kutschieren: personenbeforderungsschein; schmuck: diebstahl fundburo; goldkette:
diebstahl fundburo; pillen: apotheke medikamente; tabletten: medikamente apotheke; arznei: medikamente apotheke; sekt:
ausschank; gluhwein: ausschank; nebenverdienst: minijob gewerbe; putze: minijob; glotze: rundfunkbeitrag elektrogerate;
schnaps: sucht ausschank; bekifft: cannabis sucht; dotzchen: einschulung grundschule; gymi: weiterfuhrende schule;
psychiatrie: krise betreuung; zusammengeschlagen: gewalt; gastherme: heizung; kessel: heizung; pelletheizung: heizung;
fernwarme: heizung hausanschluss; homoopathie: heilpraktiker; akupunktur: heilpraktiker; immobilien: makler; mietpreis:
mietspiegel; jahrmarkt: markt veranstaltung; rockkonzert: veranstaltung; techno: veranstaltung larm; rave: veranstaltung
larm; transparent: demonstration plakate; bagger: baubeginn abbruch; plattmachen: abbruch; hauschen: hausbau baugenehmigung;
kettensage: baum fallen; spulwasser: abwasser; dixi: container; giftmull: schadstoffe; sondermull: schadstoffe; hartz4:
burgergeld; pappe: fuhrerschein;
bohnen: wochenmarkt; kartoffeln: wochenmarkt; erdbeeren: wochenmarkt; spargel: wochenmarkt; brot: lebensmittelbetrieb; oper:
ehrenamtskarte; rontgen: anlage; rontgengerat: anlage; borgen: schulden; tomaten: wochenmarkt; gemuse: wochenmarkt; apfel:
wochenmarkt; eier: wochenmarkt lebensmittelbetrieb; kase: wochenmarkt lebensmittelbetrieb; kuchen: lebensmittelbetrieb;
theater: ehrenamtskarte; museum: ehrenamtskarte; leihen: bucherei; ausbildungsvergutung: ausbildungsvertrag; lehrgeld:
ausbildung;
fuchs: fundtier; amsel: fundtier; spatz: fundtier; meise: fundtier; storch: fundtier; krahe: fundtier; marder: fundtier;
waschbar: fundtier; fledermaus: fundtier; rehkitz: fundtier; entenkuken: fundtier; popcorn: reisegewerbekarte; zuckerwatte:
reisegewerbekarte; durchbruch: baugenehmigung; kandidat: wahl; mitinhaber: gewerbe handelsregister; campingbus: wohnmobil
auto; dozent: freier beruf; architekturburo: freier beruf; unterkommen: unterkunft;
laufig: hund; spendenlauf: veranstaltung;
nebenkostenabrechnung: miete wohngeld; gehanselt: schule erziehung; heizol: gefahrstoffe heizung; ladestation: hausanschluss
`
