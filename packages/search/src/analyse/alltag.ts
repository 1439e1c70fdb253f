import { stem } from './stamm.ts'
import { fold } from './zeichen.ts'

/**
 * What people say, and the words that titles and registers use for it: folded word → folded words, searched as well with less
 * weight. It helps most with services that only the register knows; described ones carry synonyms of their own. Only
 * words that mean the same everywhere belong here.
 */
const DEUTSCH = `
perso: personalausweis; ausweis: personalausweis; pass: reisepass; auto: kraftfahrzeug kfz fahrzeug;
pkw: kraftfahrzeug kfz fahrzeug; wagen: kraftfahrzeug kfz; kfz: kraftfahrzeug fahrzeug; kraftfahrzeug: kfz fahrzeug;
lkw: kraftfahrzeug; nummernschild: kennzeichen kraftfahrzeugkennzeichen; kennzeichen: kraftfahrzeugkennzeichen;
wunschkennzeichen: kraftfahrzeugkennzeichen; fuhrerschein: fahrerlaubnis; lappen: fuhrerschein fahrerlaubnis;
fahrerlaubnis: fuhrerschein; tuv: hauptuntersuchung; gez: rundfunkbeitrag;
kita: kindertageseinrichtung kindertagesbetreuung kindergarten; kindergarten: kindertageseinrichtung kindertagesbetreuung kita;
krippe: kindertageseinrichtung kindertagesbetreuung kita; tagesmutter: kindertagespflege; heirat: eheschliessung ehe trauung;
hochzeit: eheschliessung ehe trauung; trauung: eheschliessung; standesamtlich: eheschliessung; ehe: eheschliessung;
angelschein: fischereischein; angel: fischereischein fischerei; jagd: jagdschein; kneipe: gaststatte gaststattengewerbe;
restaurant: gaststatte gaststattengewerbe; imbiss: gaststatte gaststattengewerbe; cafe: gaststatte gaststattengewerbe;
schanklizenz: gaststatte alkoholausschank gaststattenerlaubnis; aufmachen: eroffnung betrieb; firma: gewerbe unternehmen;
laden: gewerbe; geschaft: gewerbe; selbststandig: gewerbe; hartz: burgergeld grundsicherung; burgergeld: grundsicherung;
stutze: sozialhilfe grundsicherung; wbs: wohnberechtigungsschein; sozialwohnung: wohnberechtigungsschein;
bafog: ausbildungsforderung; baby: geburt kind; schwanger: schwangerschaft mutterschaft; weg: verlust; futsch: verlust;
papiere: urkunde dokument; wohnsitz: wohnung; umzug: ummeldung wohnsitz wohnung; schwarzfahrt: verwarnungsgeld;
knollchen: verwarnungsgeld; strafzettel: verwarnungsgeld; gehbehindert: schwerbehindert;
behindertenausweis: schwerbehindertenausweis; behindert: schwerbehindert; kinderkrippe: kita kindertageseinrichtung;
kiga: kita kindergarten; fuhrungszeugnis: bundeszentralregister; sperrmull: abfall; mull: abfall;
mulltonne: abfallbehalter abfall; adresse: wohnung wohnsitz; wohnung: wohnsitz; beerdigung: bestattung sterbefall;
rente: altersrente; papa: vater eltern; mama: mutter eltern; mutti: mutter eltern; oma: angehorige; opa: angehorige;
grossmutter: angehorige; grossvater: angehorige; ehemann: ehe; ehefrau: ehe; stiefkind: kind adoption; ziehkind: pflegekind;
pflegeeltern: pflegekind; alleinerziehend: unterhaltsvorschuss; alimente: unterhalt; saugling: baby kind;
nachwuchs: geburt kind; zwillinge: geburt kinder; hebamme: geburt; babypause: elternzeit mutterschutz;
heiratsurkunde: eheurkunde; madchenname: namen; geburtsname: namen; nachname: namen; familienname: namen;
leichnam: sterbefall bestattung; begrabnis: bestattung; beisetzung: bestattung; beerdigen: bestattung; einaschern: bestattung;
urne: bestattung grab; friedhof: grab; totenschein: sterbefall sterbeurkunde; hinterbliebene: witwenrente waisenrente;
witwe: witwenrente; witwer: witwerrente; waise: waisenrente; erbschaft: erbe; nachlass: erbe erbschein; knete: geld;
zaster: geld; pleite: insolvenz; bankrott: insolvenz; miese: schulden schuldnerberatung;
verschuldet: schulden schuldnerberatung; gerichtsvollzieher: pfandung; gepfandet: pfandung; bude: wohnung; butze: wohnung;
apartment: wohnung; vermieter: miete wohnungsgeber; rausgeflogen: kundigung arbeitslos; rauswurf: kundigung;
obdachlos: wohnungslosigkeit unterkunft; mietwucher: mietspiegel miete; mieterhohung: mietspiegel miete;
wohnungssuche: wohnberechtigungsschein wohnung; eigenheim: haus hausbau; chef: arbeitgeber; boss: arbeitgeber;
gefeuert: kundigung arbeitslos; gekundigt: kundigung arbeitslos; malochen: arbeit; jobben: minijob arbeit; nebenjob: minijob;
ferienjob: minijob jugendliche; aushilfe: minijob; putzfrau: minijob; joblos: arbeitslos; azubi: ausbildung;
lehrling: ausbildung ausbildungsvertrag; geselle: handwerk; krankgeschrieben: krankengeld; betriebsunfall: arbeitsunfall;
jobsuche: arbeitsuchend; rentner: rente altersrente; fruhrente: erwerbsminderungsrente; berufsunfahig: erwerbsminderungsrente;
arbeitsunfahig: krankengeld; karre: auto fahrzeug; mofa: kraftfahrzeug kennzeichen; moped: kraftfahrzeug kennzeichen;
roller: kraftfahrzeug; wohnmobil: kraftfahrzeug fahrzeug; wohnwagen: fahrzeug; traktor: fahrzeug; brummi: lkw;
gebrauchtwagen: auto; youngtimer: oldtimer; schrottauto: auto; stilllegen: ausserbetriebsetzung; verschrotten: auto;
abgeschleppt: abgeschlepptes; fleppe: fuhrerschein; autokennzeichen: kennzeichen; uberfuhrungskennzeichen: kurzzeitkennzeichen;
zollkennzeichen: ausfuhrkennzeichen; fahrzeugpapiere: fahrzeugschein fahrzeugbrief;
zulassungsbescheinigung: fahrzeugschein fahrzeugbrief; feinstaubplakette: umweltplakette; geblitzt: bussgeld verwarnung;
blitzer: bussgeld verwarnung; falschparker: bussgeld verwarnung; anwohnerparken: bewohnerparkausweis;
anwohnerparkausweis: bewohnerparkausweis; taxifahrer: personenbeforderungsschein taxi; motorboot: boot sportbootfuhrerschein;
quadrocopter: drohne; kinderpass: ausweis kinder; kinderreisepass: ausweis kinder reisepass; passfoto: passbilder;
passbild: passbilder; lichtbild: passbilder; bullen: polizei; polente: polizei; polizist: polizei;
beklaut: diebstahl gestohlen; gemopst: gestohlen; stibitzt: gestohlen; abgezockt: strafanzeige polizei; abzocke: strafanzeige polizei;
betrug: strafanzeige polizei; uberfallen: polizei straftat; ausgeraubt: polizei gestohlen; einbruch: polizei straftat;
verprugelt: gewalt; misshandlung: gewalt; frauenhaus: gewalt; knarre: waffenschein waffenbesitzkarte;
pistole: waffenschein waffenbesitzkarte; gewehr: waffenbesitzkarte; schusswaffe: waffenbesitzkarte;
schreckschusspistole: waffenschein; vorstrafe: fuhrungszeugnis; vorbestraft: fuhrungszeugnis; koter: hund; tole: hund;
welpe: hund; vierbeiner: hund tier; pitbull: kampfhund listenhund; schaferhund: hund; dackel: hund; katze: tier; mieze: tier;
haustier: tier; gaul: pferde; huhn: huhner; imker: bienen; ausgebuxt: entlaufenes; entlaufen: entlaufenes tier;
zugelaufen: entlaufenes tier; angler: angelschein fischereischein; angeln: angelschein fischereischein;
jager: jagdschein jagerprufung; gerumpel: sperrmull; mobel: sperrmull; sofa: sperrmull; matratze: sperrmull;
kuhlschrank: elektrogerate; fernseher: elektrogerate; elektroschrott: elektrogerate; mullabfuhr: mulltonne abfall;
biotonne: mulltonne; recyclinghof: wertstoffhof; laub: gartenabfall grunschnitt; farbreste: schadstoffe sondermull;
bauschutt: abfall; radau: larm; krach: larm; krawall: larm; ruhestorung: larm; umsagen: baum fallen; abholzen: baum fallen;
birke: baum; eiche: baum; tanne: baum; fichte: baum; ahorn: baum; kastanie: baum; obstbaum: baum; walnussbaum: baum;
hecke: baum; baumschutz: baum fallen; gully: strasse schaden; strassenlaterne: laterne; strassenbeleuchtung: laterne;
schulanfang: einschulung; gymnasium: weiterfuhrenden schule; realschule: weiterfuhrenden schule;
gesamtschule: weiterfuhrenden schule; berufsschule: berufskolleg; schwanzen: schulpflicht unterricht;
schulfrei: unterricht beurlauben; nachmittagsbetreuung: offenen ganztag; ubermittagsbetreuung: offenen ganztag;
abizeugnis: zeugnis; abi: schulabschluss; abitur: schulabschluss; nachhilfe: bildung teilhabe; klassenfahrt: bildung teilhabe;
tornister: bildung teilhabe; forderschule: sonderpadagogische; integrationshelfer: schulbegleitung; kindi: kita;
kitaplatz: kita; kindergartenplatz: kita; tagesvater: kindertagespflege tagesmutter; babysitter: tagesmutter; uni: studium;
fachhochschule: studium; student: studium; studentin: studium; immatrikulieren: studienplatz; meisterbafog: aufstiegs;
klavier: musikschule; geige: musikschule; gitarre: musikschule; flote: musikschule; schlagzeug: musikschule;
musikunterricht: musikschule; bibliothek: bucherei; doktor: arzt; pflegebedurftig: pflege pflegegrad; pflegestufe: pflegegrad;
altenheim: pflege heim; seniorenheim: pflege heim; pflegeheim: pflege heim; altenpflege: pflege; dement: pflege betreuung;
demenz: pflege betreuung; alzheimer: pflege betreuung; vormund: betreuung; entmundigt: betreuung;
gesundheitspass: gesundheitszeugnis; depression: seelischer krise; depressiv: seelischer krise; suchtig: sucht; drogen: sucht;
kur: reha; rollstuhl: schwerbehinderung behinderung; rolli: behinderung; handicap: behinderung; taub: gehorlosengeld;
gehorlos: gehorlosengeld; taubstumm: gehorlosengeld; sehbehindert: blindengeld; treppenlift: umbau pflege; wahllokal: wahl;
wahlbrief: briefwahl; wahlbenachrichtigung: wahlerverzeichnis; demo: demonstration versammlung;
demonstrieren: demonstration versammlung; protest: demonstration versammlung; kundgebung: demonstration versammlung;
wahlplakat: plakate; gefluchtet: asyl fluchtlinge; fluchtling: asyl fluchtlinge; aufenthaltsgenehmigung: aufenthaltserlaubnis;
eingedeutscht: einburgerung; familiennachzug: familie nachholen; deutschkurs: integrationskurs;
lohnsteuerausgleich: steuererklarung; steueridentifikationsnummer: steuer id; mehrwertsteuer: umsatzsteuer;
einloggen: passwort; login: passwort; account: konto; kennwort: passwort; geheimzahl: pin; smartphone: handy;
laptop: rechner; phishing: mail verdachtige; friseur: handwerk; tischler: handwerk; klempner: handwerk; maurer: handwerk;
backer: handwerk; imbisswagen: reisegewerbekarte; foodtruck: reisegewerbekarte; pommesbude: gaststatte; trinkhalle: gewerbe;
kiosk: gewerbe; biergarten: aussengastronomie; wirt: gaststatte; pinte: gaststatte; hausierer: reisegewerbekarte;
startup: grundung; existenzgrundung: grundung; geschaftsaufgabe: gewerbeabmeldung; puff: prostitutionsgewerbe;
bordell: prostitutionsgewerbe; tursteher: bewachungserlaubnis sicherheitsdienst;
security: bewachungserlaubnis sicherheitsdienst; auktion: versteigerungen; pfandhaus: pfandleihe; party: fest veranstaltung;
fete: fest veranstaltung; knaller: feuerwerk; schutzenfest: veranstaltung; kirmes: veranstaltung; flohmarkt: markt;
trodel: markt; verlosung: tombola; turnhalle: sporthalle; photovoltaik: solaranlage; pv: solaranlage balkonkraftwerk;
warmepumpe: heizung; gartenhaus: baugenehmigung; carport: baugenehmigung; garage: baugenehmigung; wintergarten: baugenehmigung;
bordstein: gehweg absenken; burgersteig: gehweg; grundstucksplan: flurkarte; lageplan: flurkarte;
kaminkehrer: schornsteinfeger; wisch: bescheid; mahnung: mahnbescheid; meckern: widerspruch beschwere; blechen: bezahlen;
berappen: bezahlen; verschlampt: verlust verloren; verbaselt: verlust verloren; verbummelt: verlust verloren;
verschwunden: verlust; abhandengekommen: verlust; liegengelassen: fundburo verloren; portemonnaie: fundburo verloren;
geldborse: fundburo verloren; geldbeutel: fundburo verloren; dichtmachen: gewerbeabmeldung; auswandern: wegzug;
zoff: streit; rechtsanwalt: anwalt; blind: blindengeld; zuruckschreiben: antwort; zuruckschreibt: antwort; hosten: betreiben;
hosting: betreiben; fachsoftware: fachverfahren; fachanwendung: fachverfahren; homepage: website internetseite;
webseite: website internetseite; website: internetseite; behorde: amt; tippfehler: angabe; beschweren: beschwerde;
einspruch: widerspruch; dokumente: unterlagen; gratis: kostenlos; umsonst: kostenlos; bearbeitungszeit: dauer;
daheim: zuhause; heimat: ausland; heimatland: ausland; herkunftsland: ausland; brexit: ausland; golf: auto; vw: auto; bmw: auto;
mercedes: auto; opel: auto; audi: auto; husky: hund; labrador: hund; mops: hund; terrier: hund; chihuahua: hund; bello: hund;
kater: katze tier; katzchen: katze tier; maler: handwerk; dachdecker: handwerk; schreiner: handwerk; schreinerei: handwerk;
tischlerei: handwerk; elektriker: handwerk; installateur: handwerk; fliesenleger: handwerk; zimmermann: handwerk;
schlosser: handwerk; boutique: gewerbe; onlineshop: gewerbe; nagelstudio: gewerbe; kosmetikstudio: gewerbe;
bar: gaststatte; cocktailbar: gaststatte; weinstube: gaststatte; eisdiele: gaststatte; schankwirtschaft: gaststatte;
bistro: gaststatte; pizzeria: gaststatte; meldeamt: einwohnermeldeamt; ruhestatte: grab; sarg: bestattung; stiefvater: vater;
stiefmutter: mutter; kindsvater: vater; kindsmutter: mutter; vermacht: erbe; abstottern: raten; burokraft: beschaftigte;
angestellter: beschaftigte; angestellte: beschaftigte; kanalisation: kanal; abfluss: kanal; entbindung: geburt;
sauglinge: baby; anlieger: bewohnerparkausweis; brummifahrer: lkw; trucker: lkw; reingelegt: betrug strafanzeige; morddrohung: bedrohung; wahlburo: wahllokal; mullhalde: mullkippe;
linde: baum; kirschbaum: baum; apfelbaum: baum; pappel: baum; kiefer: baum; tonner: lkw;
sechzehn: 16; siebzehn: 17; achtzehn: 18;
miesen: schulden schuldnerberatung; kohle: geld; kies: geld; mause: geld; ersparnisse: vermogen; club: verein; klub: verein;
kegelclub: verein; sportverein: verein; forderverein: verein; stammtisch: verein; vereinsheim: verein;
senioren: altere rente; seniorin: altere rente; klauen: gestohlen diebstahl; geklaut: gestohlen diebstahl; dieb: diebstahl;
langfinger: diebstahl; gestorben: sterbefall todesfall; verstorben: sterbefall todesfall; verstorbene: sterbefall todesfall;
tot: sterbefall todesfall; umziehen: umzug wohnsitz; umgezogen: umzug wohnsitz; wegziehen: wegzug; zuziehen: zuzug wohnsitz;
zusammenziehen: umzug wohnsitz; ausziehen: umzug wohnsitz; einziehen: umzug wohnsitz; heiraten: eheschliessung;
verlobt: eheschliessung; braut: eheschliessung; brautigam: eheschliessung; jawort: eheschliessung; trauzeuge: eheschliessung;
scheiden: scheidung; getrennt: trennung; trennen: trennung; verwitwet: witwenrente; abreissen: abbruch; abriss: abbruch;
anbauen: baugenehmigung; umbauen: baugenehmigung; aufstocken: baugenehmigung; dachausbau: baugenehmigung;
terrasse: baugenehmigung; balkon: baugenehmigung; gartenlaube: baugenehmigung; bauantrag: baugenehmigung;
bauland: bauplatz grundstuck; baugrund: bauplatz grundstuck; zelt: veranstaltung; hupfburg: veranstaltung;
festzelt: veranstaltung; kneipenfest: veranstaltung; strassenmusik: sondernutzung; untermieter: wohnung; wg: wohnung;
mitbewohner: wohnung; hausmeister: wohnung; babybauch: schwangerschaft; kaiserschnitt: geburt; geburtstermin: geburt;
kreisssaal: geburt; krabbelgruppe: fruhe hilfen; adoptieren: adoption;
vaterschaftstest: vaterschaft; erzeuger: vater; jugendamt: jugendhilfe; pubertat: erziehung; kiffen: cannabis;
hanf: cannabis; joint: cannabis; marihuana: cannabis; spielautomat: spielgerate; spielholle: spielhalle; wettburo: wetten;
heizkosten: heizung wohngeld; nebenkosten: miete; stromschulden: schulden; inkasso: schulden mahnbescheid; kredit: schulden;
uberschuldet: schulden schuldnerberatung; privatinsolvenz: insolvenz; visum: einreise; aupair: einreise;
schornstein: schornsteinfeger; kaminofen: schornsteinfeger; regenwasser: abwasser; zisterne: abwasser;
umzugswagen: halteverbot; mobelwagen: halteverbot; umzugslaster: halteverbot; baugerust: sondernutzung gerust;
kran: sondernutzung; container: sondernutzung; schlagloch: schaden strasse; ampel: schaden strasse; spielplatz: schaden;
kanaldeckel: schaden strasse; schmiererei: schaden; graffiti: schaden; ratte: ratten schadlinge; ungeziefer: schadlinge;
kakerlaken: schadlinge; schimmel: wohnung; mullberg: mull; sperrgut: sperrmull; entrumpeln: sperrmull; ausmisten: sperrmull;
altkleider: abfall; altglas: abfall; batterien: schadstoffe; lackreste: schadstoffe; waschmaschine: elektrogerate;
trockner: elektrogerate; herd: elektrogerate; spulmaschine: elektrogerate; mikrowelle: elektrogerate; schrank: sperrmull;
teppich: sperrmull; bett: sperrmull; couch: sperrmull; sessel: sperrmull; oberschule: weiterfuhrenden schule;
hauptschule: weiterfuhrenden schule; sekundarschule: weiterfuhrenden schule; abcschutze: einschulung;
erstklassler: einschulung; schultute: einschulung; zuruckstellen: einschulung; fahrkarte: schulerfahrkosten;
schulbus: schulerfahrkosten; schulweg: schulerfahrkosten; schulranzen: bildung teilhabe; schulsachen: bildung teilhabe;
mittagessen: bildung teilhabe; ausflug: bildung teilhabe; semester: studium; uniplatz: studienplatz; studieren: studium;
lehrstelle: ausbildung; ausbildungsplatz: ausbildung; umschulung: weiterbildung bildungsgutschein;
fortbildung: weiterbildung bildungsgutschein; entlassen: kundigung arbeitslos; kundigen: kundigung; abfindung: kundigung;
arbeitsamt: arbeitsagentur arbeitslosengeld; jobcenter: burgergeld; sozialamt: sozialhilfe; rentenamt: rente;
hundebiss: kampfhund; leine: hund; maulkorb: hund; streuner: fundtier; vogel: tier; papagei: tier; schlange: tier;
schildkrote: tier; hamster: tier; kaninchen: tier; kuh: tiere rinder; schwein: tiere; schaf: tiere; ziege: tiere;
huhnerstall: huhner; reh: wild; wildschwein: wild; hase: wild; angelverein: fischereischein; forelle: fischereischein;
wohnungsbrand: feuerwehr; osterfeuer: feuer; lagerfeuer: feuer; boller: feuerwerk; raketen: feuerwerk; silvester: feuerwerk;
oldie: oldtimer; cabrio: auto; kombi: auto; transporter: fahrzeug; caravan: fahrzeug; pferdeanhanger: anhanger;
eroller: elektrokleinstfahrzeug; ladesaule: wallbox; fuhrerscheinstelle: fahrerlaubnis; fahrschule: fuhrerschein;
punkte: fahreignungsregister; flensburg: fahreignungsregister; idiotentest: fuhrerschein; mpu: fuhrerschein;
alkoholfahrt: fuhrerschein; fahrverbot: bussgeld fuhrerschein; tempolimit: bussgeld; ordnungsamt: bussgeld;
strafmandat: bussgeld; ticket: bussgeld; polizeimeldung: anzeige; onlinewache: anzeige; stalking: bedrohung gewalt;
gestalkt: bedrohung gewalt; gemobbt: bedrohung; beleidigt: anzeige; prugelei: gewalt; nachbarschaftsstreit: schiedsamt;
nachbar: schiedsamt; zaun: einfriedung nachbar; grenze: grundstuck; vermessen: vermessung;
katasteramt: liegenschaftskataster; grundbuchamt: grundbuch; notar: beglaubigung; beglaubigen: beglaubigung;
beglaubigt: beglaubigung; stempel: beglaubigung; kopie: beglaubigung; gehbehinderung: schwerbehinderung;
krucken: behinderung; querschnittsgelahmt: behinderung; autismus: behinderung; downsyndrom: behinderung;
blindenhund: blindengeld; horgerat: gehorlosengeld; pfleger: pflege; pflegedienst: pflege; krankenhaus: klinik;
therapie: krise; therapeut: krise; impfpass: impfung; masern: impfung; heilpraktiker: heilpraktikererlaubnis;
rettungswagen: rettungsdienst; tierarzt: tier; hundeschule: hund; hundesitter: tiere; katzenpension: tiere;
reiterhof: pferde; arbeitgeberin: arbeitgeber; azubine: ausbildung; mitarbeiter: beschaftigte; mitarbeiterin: beschaftigte;
kollege: beschaftigte; freiberuflich: freier beruf; selbstandig: gewerbe; ichag: gewerbe; nebengewerbe: gewerbe;
kleinunternehmen: gewerbe; kleinunternehmer: gewerbe; gmbh: handelsregister; ug: handelsregister;
geschaftsfuhrer: handelsregister; firmengrundung: grundung; grunden: grundung; startkapital: grundung forderung;
imbissbude: gaststatte; donerladen: gaststatte; shisha: gaststatte; catering: lebensmittelbetrieb;
hofladen: lebensmittelbetrieb; marmelade: lebensmittel; honig: lebensmittel; kuchenverkauf: lebensmittel;
bauchladen: reisegewerbekarte; schausteller: reisegewerbekarte; wanderzirkus: reisegewerbekarte; makler: immobilienmakler;
hausverwaltung: wohnimmobilienverwalter; versicherungsvertreter: versicherungsvermittler; detektiv: bewachungserlaubnis;
antworten: antwort; ruckmeldung: antwort; ablehnung: bescheid widerspruch; abgelehnt: bescheid widerspruch;
wehren: widerspruch; zahlen: bezahlen; bezahlung: bezahlen zahlung; zahlung: bezahlen; uberweisen: bezahlen;
kreditkarte: bezahlen; paypal: bezahlen; unterschreiben: unterschrift; signieren: unterschrift signatur; scannen: hochladen;
hochladen: unterlagen; anhang: unterlagen; absturz: bricht; abgesturzt: bricht; hangt: bricht; fehlermeldung: fehler;
funktioniert: fehler; kaputt: fehler schaden; handyapp: app
`

/** What newcomers type, for the pages that are not translated. */
const ENGLISCH = `
passport: reisepass; idcard: personalausweis; license: fuhrerschein; licence: fuhrerschein; driving: fuhrerschein;
birth: geburt; newborn: geburt; child: kind; children: kinder; mother: mutter; father: vater; parents: eltern;
death: sterbefall todesfall; died: sterbefall todesfall; dead: sterbefall; funeral: bestattung; burial: bestattung;
grave: grab; cemetery: grab; inheritance: erbe erbschein; marriage: eheschliessung; married: eheschliessung;
marry: eheschliessung; wedding: eheschliessung; divorce: scheidung; divorced: scheidung; husband: ehe; wife: ehe;
widow: witwenrente; orphan: waisenrente; custody: sorgerecht; rent: miete; tenant: miete; landlord: vermieter; flat: wohnung;
housing: wohnung; house: haus; moving: umzug; move: umzug; homeless: wohnungslosigkeit; residence: aufenthalt wohnsitz;
address: wohnsitz; permit: erlaubnis; asylum: asyl; refugee: fluchtlinge asyl; citizenship: einburgerung;
naturalization: einburgerung; naturalisation: einburgerung; language: sprache; translation: ubersetzung; dog: hund; cat: tier;
animal: tier; horse: pferde; lost: verlust; stolen: gestohlen; theft: diebstahl; wallet: fundburo verloren; thief: diebstahl;
police: polizei; violence: gewalt; weapon: waffenschein; gun: waffenschein; car: auto; vehicle: fahrzeug; motorcycle: motorrad;
truck: lkw; parking: parkausweis; diploma: zeugnis; degree: berufsabschluss; certificate: urkunde; nurse: pflege; doctor: arzt;
health: gesundheit; pregnant: schwangerschaft; pregnancy: schwangerschaft; disabled: behinderung; disability: behinderung;
wheelchair: behinderung; pension: rente; retirement: altersrente; unemployed: arbeitslos; unemployment: arbeitslosengeld;
employer: arbeitgeber; employee: beschaftigte; apprenticeship: ausbildung; salary: lohn; work: arbeit; business: gewerbe;
company: gewerbe unternehmen; school: schule; daycare: kita; university: studium; scholarship: deutschlandstipendium;
library: bucherei; tax: steuer; taxes: steuer; debt: schulden; insolvency: insolvenz; bankruptcy: insolvenz; money: geld;
garbage: mull abfall; trash: mull abfall; waste: abfall; rubbish: mull abfall; noise: larm; tree: baum;
fishing: angelschein fischereischein; hunting: jagdschein; election: wahl; vote: wahl; voting: wahl; church: kirche;
password: passwort; phone: handy; signature: unterschrift; lawyer: anwalt; court: gericht; customs: zoll; parcel: paket;
fireworks: feuerwerk; building: baugenehmigung; insurance: versicherung
`

/** Countries and the people from there: who names one often means the Ausland, and with those of the first list the EU. */
const EU_LAENDER = `
belgien belgier bulgarien bulgare bulgarin dänemark däne dänin estland finnland finne finnin frankreich franzose französin
französisch griechenland grieche griechin griechisch irland italien italiener italienisch kroatien kroate kroatin kroatisch
lettland litauen luxemburg malta niederlande niederländer niederländisch holland holländer österreich österreicher
österreichisch polen pole polin polnisch portugal portugiese portugiesin portugiesisch rumänien rumäne rumänin rumänisch
schweden schwede schwedin slowakei slowenien spanien spanier spanisch tschechien tschechisch ungarn ungarisch zypern mallorca
`
const ANDERE_LAENDER = `
afghanistan afghane afghanisch ägypten ägyptisch albanien albaner albanisch algerien armenien aserbaidschan australien
bangladesch bosnien brasilien chile china chinese chinesin chinesisch england engländer eritrea ghana georgien großbritannien
indien inder inderin indisch indonesien irak iraker irakisch iran iraner iranisch israel japan japaner jordanien kamerun
kanada kanadier kasachstan kenia kolumbien kosovo kosovarisch libanon libanese libyen marokko marokkaner marokkanisch
mazedonien mexiko moldau montenegro nepal nigeria nigerianer pakistan pakistaner peru philippinen russland russe russin
russisch schweiz schweizer senegal serbien serbe serbin serbisch somalia syrien syrer syrerin syrisch thailand thailänder
thailändisch tunesien türkei türke türkin türkisch ukraine ukrainer ukrainisch usa amerika amerikaner amerikanisch vietnam
vietnamesisch
`

function laender(namen: string, gleiche: readonly string[]): readonly (readonly [string, readonly string[]])[] {
  return namen
    .trim()
    .split(/\s+/)
    .flatMap((name) => [fold(name), stem(fold(name))].map((form) => [form, gleiche] as const))
}

/** Words searched besides the one that was typed, by its form or its stem; empty for most. */
export const ALLTAGSWORTE: ReadonlyMap<string, readonly string[]> = new Map([
  ...laender(EU_LAENDER, ['ausland', 'eu']),
  ...laender(ANDERE_LAENDER, ['ausland']),
  ...`${DEUTSCH};${ENGLISCH}`.split(';').map((eintrag): [string, readonly string[]] => {
    const [wort = '', gleiche = ''] = eintrag.split(':')
    return [wort.trim(), gleiche.trim().split(' ')]
  }),
])
