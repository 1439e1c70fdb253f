import { stem } from './stamm.ts'

/** How little a word has to do with offices: they never deal with it, or seldom. */
export type Fremdheit = 'fremd' | 'mehrdeutig'

/**
 * Words from other worlds than that of an office: what people ask search engines for every day and no administration answers.
 * Folded. None belongs here whose stem stands in a title or synonym of the content: then somebody needs an office for it.
 */
const FREMD = staemme(`
spielfilm kinofilm kinoprogramm serien staffel staffeln episode netflix tatort dschungelcamp songtext songtexte lyrics akkorde
hoerbuch manga anime promi promis xbox nintendo minecraft fortnite roblox pokemon sudoku kreuzwortratsel ratsel quiz memes
witz witze spruche geburtstagsspruche sternzeichen traumdeutung bundesliga champions nationalmannschaft transfergeruchte
spielstand torschutze liegestutze muskelaufbau wettervorhersage sonnenaufgang sonnenuntergang mondphase apfelkuchen kasekuchen
lasagne nudelsalat kartoffelsalat marinade kalorien pickel lippenstift photoshop rabattcode gutscheincode ethereum aktienkurs
dax wechselkurs gedichtanalyse erorterung inhaltsangabe bruchrechnung pythagoras photosynthese dinosaurier planeten weltall
synonyme reimt outfit dessert nachtisch tiramisu pizzateig hefeteig murbeteig waffelteig gulasch risotto carbonara bolognese
pesto guacamole hummus keto sosse sossen bratensosse spargelsosse spaghetti rouladen kartoffelbrei marmorkuchen cellulite
bauchfett faszienrolle proteinpulver kreatin trainingsplan torjager elfmeter anstoss wrestling nba nfl bundesligatabelle
biathlon skispringen medaillenspiegel europameister champion relegation weltrekord eurovision esc bachelorette gntm dsds
topmodel hbo marvel avengers potter hogwarts barbie pixar dazn kinderlieder kinderlied liedtext liedtexte filmstar popstar
rapper boygroup serienstart schlagerstar displayschutz bildschirmschoner emoji emojis klingelton wallpaper hintergrundbild
spaltenbreite pivottabelle sverweis seitenzahlen schuhgrosse kleidergrosse konfektionsgrosse strickmuster hakelanleitung
schnittmuster geburtstagsgeschenk geburtstagsgeschenke geschenkidee geschenkideen geburtstagswunsche geburtstagsgrusse
muttertag valentinstag blumenstrauss malediven disneyland europapark legoland jetlag skigebiet schneehohe pollenflug vollmond
neumond sternbild sonnenfinsternis polarlichter lastminute napoleon kleopatra eiffelturm primzahl primzahlen quadratwurzel
periodensystem konjugation deklination zeitformen sinus kosinus hauptstadte monopoly gta zelda valorant steam ps5 ps4 cheats
highscore wurfelspiel haarfarbe bartwuchs makeup schminktipps augenringe lippenherpes dollarkurs euromillionen primevideo
shein katzennamen monstera vertikutieren zimmerpalme sukkulenten zungenbrecher sprichwort liebesgedicht geburtstagsgedicht
einladungstext kalorienrechner taschenrechner stoppuhr taylor swift rammstein bohlen klum gottschalk jauch ronaldo messi
neymar mbappe lewandowski kimmich schumacher hamilton verstappen beyonce rihanna adele sheeran eminem kardashian gaga shakira
gronemeyer lindenberg obama trump royals simpsons peppa spongebob bluey conni yakari feuerwehrmann hobbit mandalorian sherlock
gilmore squid warcraft diablo skyrim wordle tetris solitaire mahjong candy gamer gameboy konsole lootbox elden cyberpunk
gratisspiele kurbissuppe kartoffelsuppe linsensuppe tomatensuppe pancakes tofu quinoa hahnchenbrust vanillekipferl nutella
haribo aperol mojito sauerteig brotbacken kaseplatte fingerfood partysalat grillsosse backpulver vanillezucker gelatine
eischnee buttercreme frikadellen auflauf quiche omelett ruhrei spiegelei ibuprofen paracetamol aspirin nasenspray haarausfall
eisprung menstruation periodenschmerzen verstopfung blahungen schluckauf schnarchen magnesium vitamin vitamine zink spliss
mitesser dehnungsstreifen lippenpflege shampoo haarkur lockenstab rasieren enthaarung manikure pedikure selbstbrauner gmail
gmx webde outlook chatgpt onedrive dropbox winrar treiber bluescreen arbeitsspeicher festplatte hdmi bildschirmfoto
autokorrektur benachrichtigungston flugmodus klingeltone startbildschirm snapchatfilter linkedin reddit pinterest entkalken
impragnieren fleckentferner rotweinfleck kaffeefleck bugeln bugelbrett weichspuler hosenanzug rolex jogginghose loafer
absatzschuhe phuket malle sylt kreta rhodos korfu antalya hurghada dubai strandurlaub wellnesshotel stadtetrip flixbus
phantasialand heidepark efteling zugverbindung ryanair eurowings easyjet lufthansa bahncard interrail trivago dreisatz
binomische bruche bruchen adjektiv adjektive nomen prapositionen satzglieder zellteilung mitose molekul molekule logarithmus
kurvendiskussion stochastik vektorrechnung algebra gleichungssystem dativ akkusativ genitiv kafka romeo woyzeck nathan
buchvorstellung lesetagebuch charakterisierung metapher regenbogen vulkan vulkane tsunami gletscher galaxie komet asteroid
jupiter astronaut urknall pyramiden pharao wikinger samurai titanic gladiator schnurren miaut miauen welpenname katzenklo
turbolader stossdampfer bremsbelage bremsscheiben tachostand spritpreis spritpreise benzinpreis kussen kusst kuss verliebt
verliebtheit eifersucht fremdgehen exfreundin traummann traumfrau horoskope asdf qwertz qwerty lorem ipsum dolor haha hihi lol
xd blub blabla foobar abcdefg pups kacke arsch ficken porno porn nackt nackte zitat zitate spruch reim reime scherzfrage
scherzfragen fangfragen partyspiele trinkspiele bastelidee bastelideen bastelvorlage hakelmutze makramee windowcolor koala
qualle krake haie wale amazonas himalaya everest sahara antarktis timbuktu atlantis kontinent kontinente ozean ozeane oscar
oscars grammy grammys emmy bambi kinostart blockbuster soundtrack bond indiana terminator matrix inception gladiatoren sitcom
telenovela gzsz lindenstrasse bergdoktor traumschiff supertalent kasespatzle sauerbraten gurkensalat oats porridge abendessen
fruhstucksidee intervallfasten lowcarb proteinriegel kohlenhydrate zuckerfrei glutenfrei laktosefrei ruhrteig blatterteig
schokokuchen kasekuchenrezept krawatte kirschkuchen zwetschgenkuchen chiasamen kurkuma sixpack hantelbank hanteln crosstrainer laufband
ergometer klimmzuge klimmzug situps plank burpees adidas nike puma sneakermodell cardigan playlists gitarrensolo ukulele
akkord klavierstuck bella ciao remix schminken schminktipp balayage haarschnitt locken glatten undercut dutt friseurbesuch
lippenstiftfarbe aufspritzen botox peeling dashcam scheibenwischer honda yamaha ducati kawasaki stadtetrips kreuzfahrten
lissabon barcelona madrid venedig mailand florenz budapest krakau stockholm kopenhagen reykjavik tokio sydney mondfinsternis
sternschnuppe sternschnuppen milchstrasse gewitterwarnung wetterbericht vogelfutter liebesbrief junggesellenabschied
polterabend flitterwochen abispruch zitatesammlung trauerkarte geburtstagskarte pokern jackpot skatblatt doppelkopf canasta
romme kniffel abseits wimbledon wrestlemania superbowl superbowls tourfrance weltcup einstein intelligenzquotient davinci
picasso rembrandt monet vangogh beethovens maya azteken inka dreissigjahriger dreissigjahrige ampelmannchen kaiserreich romer
mythologie odin thor plural kommaregeln rechtschreibung duden knochen skelett gahnt gahnen msci forex nft coin coins dogecoin
krypto outlet schnappchen singlesday cyberweek blackfriday friday rabattaktion skins sims cheat crossing wii hogwartslegacy
baldurs animierte gif gifs wallpapers bauernregel bauernregeln namenstag aszendent tierkreis tierkreiszeichen esoterik chakra
feng shui heilsteine kartenlegen duschkopf fugen laminatboden umtopfen elvis presley dicaprio lipa freddie mercury madonna
bieber coldplay metallica acdc beatles nirvana abba kanye eilish ariana zendaya clooney schwarzenegger schweiger schweighofer
bohmermann joko klaas raab lanz pocher wendler kerkeling silbereisen kaulitz sido bushido haftbefehl kraftklub scorpions
haaland musiala kroos gundogan nagelsmann klopp tuchel guardiola kompany juventus liverpool arsenal chelsea tottenham benfica
psg ajax hsv vfb ufa dfb bundestrainer spieltag torschutzenkonig elfmeterschiessen snooker dartwm motogp grandprix nhl thrones
bridgerton greys anatomy lucifer dexter sopranos witcher vikings outlander tagesschau sportschau patrol bibi tkkg blumchen
pippi langstrumpf asterix obelix mickey micky batman superman spiderman deadpool minions shrek jedi skywalker trek startrek
starwars darth vader godzilla kingkong dracula frankenstein tarzan pubg csgo overwatch dota tekken pacman wiiu assassins
palworld surfers gamepad joystick steamdeck twitchstream speedrun couscous bulgur gnocchi schupfnudeln mascarpone griessbrei
granatapfel mayo tzatziki aioli matcha tonic schokomuffins bananenbrot zupfbrot pizzastein raclette fondu grillmarinade
kuchenrezept kuchenglasur puderzucker sahnesteif murbteig einkochen mundgeruch augenzucken verkatert ssd cpu nvidia intel
airtag chromecast firestick mauspad torrent latex emulator teamspeak akkulaufzeit sim2 jailbreak bluse highheels pumps
ohrstecker haarspray haarband pferdeschwanz flechtfrisur glatze bartol deodorant zahnpasta zeitverschiebung titicacasee
marianengraben mississippi niagara mondlandung alien aliens ufo ufos evolution neandertaler steinzeit hitler stalin casar
kolumbus edison newton darwin nietzsche sokrates platon aristoteles shakespeare hamlet macbeth durrenmatt tolkien rowling
fitzek prateritum partizip konjunktiv pradikat alliteration anapher sonett ballade matheaufgabe matheaufgaben integralrechnung
wahrscheinlichkeitsrechnung zinseszins vieleck dreieck kreisumfang kugelvolumen magnetismus elektron proton atomkern
relativitatstheorie schwerkraft lichtgeschwindigkeit schallgeschwindigkeit chlorophyll chromosomen recipe recipes movie movies
soccer joke jokes riddle haircut trailers olstand zylinderkopf wagenheber stossstange quietschen quietscht politur zundschloss
rosenschnitt faultier oktopus einhorner wallstreet nasdaq goldbarren silberpreis solana ripple lottoschein tradingview
hochzeitsrede hochzeitsspiele liebestest liebesspruche flirttipps komplimente kosename kosenamen asdfasdf qwe xyz yxcv bla
tralala lala huhu juhu hahaha rofl omg wtf weltrangliste turmspringen formel1 boxweltmeister tourdefrance vulta quarterback
touchdown homerun malvorlage malvorlagen ausmalbild ausmalbilder mandala bastelanleitung faltanleitung luftballonfigur
zaubertrick zaubertricks kartentrick rubik zauberwurfel croutons palla nachos sashimi wok pekingente dimsum miso tempura
souvlaki moussaka borschtsch pelmeni
`)

/** The same, but with words of an office beside them they may be part of a matter: "Migräne Grad der Behinderung", "Film drehen". */
const MEHRDEUTIG = staemme(`
film filme kino serie trailer disney youtube tiktok instagram twitch spotify fernsehprogramm charts konzertkarten playlist
bestseller comic schauspieler playstation horoskop tarot workout wetter regenradar rezept rezepte thermomix smoothie cocktail
diat hausmittel frisur frisuren nagellack iphone samsung galaxy android fritzbox bluetooth smartwatch grafikkarte excel
powerpoint rasenmaher bohrmaschine akkuschrauber gebraucht gebrauchte gunstig gunstige billig billige rabatt testsieger
preisvergleich amazon ebay zalando ikea lidl aldi rewe sneaker sneakers parfum mallorca ibiza kreuzfahrt flugticket airbnb
reiseziele sehenswurdigkeiten bitcoin aktie aktien etf goldpreis lottozahlen eurojackpot vokabeln hauptstadt synonym
zimmerpflanze zimmerpflanzen platzchen heissluftfritteuse geburtstagstorte ruckenschmerzen nackenschmerzen kopfschmerzen
bauchschmerzen schnupfen migrane durchfall muskelkater sodbrennen warzen fusspilz akne kniebeugen pilates zahnschmerzen
halsschmerzen muckenstich sonnenbrand bvb schalke borussia trikot trikots weltmeister weltmeisterschaft europameisterschaft
lego playmobil tiktoker influencerin youtuber streamen streamingdienst router ladekabel powerbank airpods kopfhorer soundbar
fernbedienung druckerpatrone grafikkarten mainboard macbook ipad imac whatsapp snapchat telegram alexa siri handyhulle
screenshot jeans brautkleid hochzeitskleid abendkleid stiefel sandalen unterwasche socken pullover nahmaschine kostum
faschingskostum halloween adventskalender weihnachtsgeschenk weihnachtsgeschenke ostereier luftballons adventskranz mottoparty
gardasee bali teneriffa kanaren toskana billigflug billigfluge handgepack skiurlaub wassertemperatur badestrand pauschalreise
goethe schiller mozart beethoven elefant elefanten giraffe delfin krokodil grammatik vokabel bundesprasidenten weltkrieg
mittelalter schach skat mario fifa discord brettspiel brettspiele kartenspiel tattoomotive gelnagel wimpern augenbrauen
dauerwelle dollar tagesgeld festgeld sparplan klarna handyvertrag handytarif lotto rubbellos girokontovergleich kryptowahrung
dhl hermes sendungsverfolgung temu vinted kleinanzeigen mediamarkt saturn edeka penny netto kaufland dm rossmann aquarium
katzenfutter hundefutter leckerli hundenamen orchidee orchideen balkonpflanzen hortensien lavendel blattlause ameisen
silberfische fruchtfliegen motten trauerspruch babyname babynamen namensbedeutung liebeskummer schmetterlinge flirten dating
tinder parship singleborse reifendruck olwechsel zundkerze zundkerzen keilriemen fahrradkette probefahrt spritverbrauch
winterreifen sommerreifen felgen laminat parkett tapezieren rigips silikonfuge bohrhammer schleifpapier wandfarbe formel
olympia marathon tennis handball basketball boxen boxkampf golf snowboard surfen joggen fitness yoga pizza doner kebab
gluhwein torte torten waffeln eis schokolade gummibarchen suppe salat nudeln braten spargel kurbis erdbeeren apfel rezeptidee
grippe fieber erkaltung herpes blutdruck cholesterin wechseljahre periode pille kondom kondome zecke zecken zahnspange
tinnitus hexenschuss schlafstorungen fitnessubungen kalorienarm facebook twitter windows beamer chrome firefox ladegerat
lautsprecher lied lieder songs sanger sangerin albums album backofen kaffeemaschine spulmaschine gardinen kommode kissen
bettwasche handtuch hose hosen jacke zoo freizeitpark disco therme sauna uhrzeit mond gewitter schnee regen spinne spinnen
vogel tanken tempolimit maut geburtstagsparty kindergeburtstag rosen tomaten blumen pflanzen jugendwort hobbys tapeten deko
dekoration weihnachten nikolaus zucker salz mehl butter kase wurst eier gurke gurken kartoffel kartoffeln bohnen grillrezept
rock hemd mantel judo karate schwimmflugel arthrose schuppenflechte heuschnupfen mixer airfryer geschirrspuler boxspringbett
bettdecke nachttisch podcast ferrari porsche lamborghini amsterdam prag brussel istanbul kairo peking toronto tirol ostsee
nordsee schwarzwald radtour stadtereise navi beule kratzer mucken schnecken ballett musical physik biologie erdkunde aufsatz
diktat faust ritter romane uberraschung puppe traum traume streifen helene wirtz hertha eintracht eishockey joghurt quark feta
gouda zitrone zitronen limonade cola prosecco hefe teig kopfweh bauchweh halsweh juckreiz blinddarm nierensteine gallensteine
gicht blasenentzundung mandelentzundung bindehautentzundung magenschmerzen ubelkeit erbrechen ohrenschmerzen knieschmerzen
karies weisheitszahn zahnfleisch huhnerauge nagelpilz entgiften nasenbluten muskelzerrung krampfadern playstore appstore
icloud netzteil javascript hashtag follower speicherkarte bildschirmaufnahme hawaii karibik bahamas mauritius sardinien
sizilien marrakesch singapur hongkong shanghai hollywood miami zugspitze dolomiten chiemsee rugen usedom allinclusive
backpacking mathematik atom atome dna moos dunger tulpen efeu bambus eule storch schwan zebra kamel panda gorilla schimpanse
flamingo pfau vampir drachen drache hexe zauberer dividende dividenden jga eiskunstlauf curling rodeln zeichnen pfannkuchen
gedicht muffins brownies horspiel krimi krimis thriller gitarrenakkorde klaviernoten bikini hakeln origami blumenzwiebeln
avocado banane bananen ananas mango brokkoli zucchini blumenkohl rosenkohl spinat susskartoffel susskartoffeln hahnchen steak
lachs garnelen sushi ramen falafel zimtschnecken lebkuchen marzipan espresso cappuccino wodka whisky schnitzel bratkartoffeln
knodel spatzle duftkerze duftkerzen ohrringe ohrring halskette perucke hoodie leggings badehose schal mutze
meerschweinchen hamster goldfisch stricken strickanleitung gepard tiger leopard pinguin nashorn kanguru eichhornchen fuchse
maulwurf pommes thunfisch gewurze zimt basilikum rosmarin winterjacke lederjacke blazer meisen amsel rotkehlchen vogelhaus
poker roulette blackjack fussballtrainer torwart kaktus kakteen bonsai croissant croissants brezel brezeln bagel curry chili
paprika karotte karotten mohre mohren zwiebel zwiebeln knoblauch champignons linsen tortellini ravioli maultaschen kroketten
leberkase nuggets fischstabchen matjes mozzarella parmesan sahne pudding milchreis rosinen erdnuss erdnusse haselnusse
pfirsich himbeeren blaubeeren limette kiwi melone wassermelone rhabarber sellerie radieschen aubergine artischocke oliven
olivenol ketchup mayonnaise whiskey likor koffein fladenbrot ciabatta bagutte gurtel sonnenbrille turnschuhe dirndl lederhose
armband hochbeet geranien petunien narzissen einhorn meerjungfrau vampire zombie zombies werwolf gespenst tapas burrito tacos
gyros
`)

/** What is asked about such things, and at home stands beside everything: no sign that an office is meant ("Film mit Hund"). */
const ALLERLEI = staemme(`
kaufen test vergleich angebot gutschein preis referat ticket kurs zinsen anleitung vorlage spiel spielplan tabelle liste idee tipp
ubung trend farbe leder hotel urlaub flug name marke modell reparieren falle schrank tablette haus garten kind kinder madchen
junge baby hund hunde katze katzen dame herren frau mann kanal
`)

/** A number says what of: "iPhone 17" is no "Begleitetes Fahren ab 17". */
const NUR_ZIFFERN = /^\d+$/

/** What an office is asked to see to with any thing in the world. */
const MIT_ALLEM = staemme('entsorgen wegwerfen verzollen verloren gefunden')

/** What nobody says who does not want something of an office, as whole words and as ends of words ("Baugenehmigung"). */
const AMTLICH = staemme(`
beantragen anzeige anzeigen verboten ermassigung befreiung behinderung schwerbehindert gewerbe gewerblich zoll
verzollen versteuern visum verein grunden eroffnen aufmachen betreiben impfung trauung datenschutz akte verwaltung rathaus schulden diebstahl
abgeben fundburo betrug betrogen gestohlen uberfall kundigung gekundigt sperrmull wertstoffhof bescheinigung anerkennen krankenkasse finanzierung umsatzsteuer strafanzeige formular unterlagen gemeinde kommune arbeitgeber landesregierung
`)
const AMTLICHES_ENDE =
  /(?:amt|amtes|behorde|genehmigung|erlaubnis|steuer|antrag|bescheid|zuschuss|ausweis|forderung|rente|gesetz|verordnung|register|auskunft|verwaltung|behorden|genehmigungen|bescheinigung)$/

/** Whether a word says by itself that an office is meant. */
export function isAmtlich(form: string): boolean {
  const stamm = stem(form)
  return AMTLICH.has(stamm) || MIT_ALLEM.has(stamm) || AMTLICHES_ENDE.test(form)
}

/** Words in the titles of what the portal describes that stand in any other text as well. */
const ALLTAEGLICH = staemme(`
17 2024 575 alter aufhangen aufstellen aufgeben auto baby bahn bald bauen baum besuch bezahle bienen bleiben blaue boden bohrung
boot brieftasche bricht brunnen bus chip container datei daten deutsche draussen drei drohne echt eigene eignung eingegeben
einstellen erhalten erkennt erfahre erfinden erklaren ersetzen ersetzt fallen falsch familie fehlt feiern fest feuerwerk fragt
freie fruhe funktioniert gefahr gefahrliche gegen gehort geld gelten genauso gerat gesund gilt grad grosse guten guter haupt
haus hebe hilfe huhner hund jahr jemand kanal karte kind klaren kleinen kommen kommt konto kopien krank krise land lange laterne
lauft leben legen leichte lesen link mail mehrere menschen messe monaten mutter nahe namen nehmen offene offnen oldtimer papagei
papier passiert passwort pdf personal pferde pin plakate platz portal privat punkte rat raume rechnung rede regeln regelt reicht
reisen richte sagt schaden schafe schein schicke schildkrote schlecht schliessen schlussel schritt schutz sehe seite selbst
senken service setzen sicher sieht smartphone handy sonntag sorge spater speichert sperre sprache stand stimmt stoffe strasse
streit sturm sucht tauschen tausenden taxi texte tier tische tragen transport tuning uberall umgang umwelt unserer untereinander
vater vergessen vergleichen vermitteln viele wallet waren wasser weg wehre weisen weiter wenig wilden wissen woran zeigen zieht
zugang zuruckgeben zurucknehmen zweck eu fit connect form gericht brand angeln jagen opfer forschen meister alkohol ampel e h p
v u1 u2 id anlagen antwort arbeit ausser ausfullen ausstellen bestimmen beruf bericht dienst durchfuhren einreichen empfangen
fahrt firma fuhren gutes handel heizung insekten kur lizenz markt mitmachen mithelfen nutze prufen schule studium tage
unterschied ubergeben ubernehmen ubertragen verdienen verpasst verschieben verkurzen vorziehen wahl
`)

/** Whether a word that names what the portal describes is one of offices and says so (WBS, BundID, Rundfunkbeitrag), not one of everybody's (Hund, Geld). */
export function isFachwort(stamm: string): boolean {
  return !ALLTAEGLICH.has(stamm) && !ALLERLEI.has(stamm) && !FREMD.has(stamm) && !MEHRDEUTIG.has(stamm)
}

/** @returns null: nothing is known against the word */
export function fremdheit(form: string): Fremdheit | null {
  const stamm = stem(form)
  return FREMD.has(stamm) ? 'fremd' : MEHRDEUTIG.has(stamm) ? 'mehrdeutig' : null
}

/**
 * Whether an office may be meant by a word even beside one from another world.
 *
 * @param isSache whether it names a thing
 */
export function isAmtsnah(form: string, isSache: boolean): boolean {
  const stamm = stem(form)
  return MIT_ALLEM.has(stamm) || (isSache && !ALLERLEI.has(stamm) && !NUR_ZIFFERN.test(form))
}

function staemme(woerter: string): ReadonlySet<string> {
  return new Set(woerter.trim().split(/\s+/).map(stem))
}
