import { stem } from './stamm.ts'

/** How little a word has to do with offices: they never deal with it, or seldom. */
export type Fremdheit = 'fremd' | 'mehrdeutig'

/** Words from other worlds than that of an office: what people ask search engines for every day and no administration answers. Folded. */
const FREMD = staemme(`
spielfilm kinofilm kinoprogramm serien staffel staffeln episode netflix tatort dschungelcamp songtext songtexte lyrics akkorde
hoerbuch manga anime promi promis xbox nintendo minecraft fortnite roblox pokemon sudoku kreuzwortratsel ratsel quiz memes witz
witze spruche geburtstagsspruche sternzeichen traumdeutung bundesliga champions nationalmannschaft transfergeruchte spielstand
torschutze liegestutze muskelaufbau wettervorhersage sonnenaufgang sonnenuntergang mondphase apfelkuchen kasekuchen pfannkuchen
lasagne nudelsalat kartoffelsalat marinade kalorien pickel lippenstift photoshop rabattcode gutscheincode ethereum aktienkurs
dax wechselkurs gedichtanalyse gedicht erorterung inhaltsangabe bruchrechnung pythagoras photosynthese dinosaurier planeten
weltall synonyme reimt outfit dessert nachtisch tiramisu pizzateig hefeteig murbeteig muffins waffelteig brownies gulasch
risotto carbonara bolognese pesto guacamole hummus keto sosse sossen bratensosse spargelsosse spaghetti rouladen kartoffelbrei
marmorkuchen cellulite bauchfett faszienrolle proteinpulver kreatin trainingsplan torjager elfmeter anstoss wrestling nba nfl
bundesligatabelle biathlon skispringen medaillenspiegel europameister champion relegation weltrekord eurovision esc bachelorette
gntm dsds topmodel hbo marvel avengers potter hogwarts barbie pixar dazn horspiel krimi krimis thriller kinderlieder kinderlied
liedtext liedtexte gitarrenakkorde klaviernoten filmstar popstar rapper boygroup serienstart schlager schlagerstar displayschutz
bildschirmschoner emoji emojis klingelton wallpaper hintergrundbild spaltenbreite pivottabelle sverweis seitenzahlen schuhgrosse
kleidergrosse konfektionsgrosse bikini strickmuster hakeln hakelanleitung schnittmuster origami geburtstagsgeschenk
geburtstagsgeschenke geschenkidee geschenkideen geburtstagswunsche geburtstagsgrusse muttertag valentinstag blumenstrauss
malediven disneyland europapark legoland jetlag skigebiet schneehohe pollenflug vollmond neumond sternbild sonnenfinsternis
polarlichter lastminute napoleon kleopatra eiffelturm primzahl primzahlen quadratwurzel periodensystem konjugation deklination
zeitformen sinus kosinus hauptstadte monopoly gta zelda valorant steam ps5 ps4 cheats highscore wurfelspiel haarfarbe bartwuchs
makeup schminktipps augenringe lippenherpes dollarkurs euromillionen primevideo shein katzennamen monstera blumenzwiebeln
vertikutieren zimmerpalme sukkulenten zungenbrecher sprichwort liebesgedicht geburtstagsgedicht einladungstext kalorienrechner
taschenrechner stoppuhr taylor swift rammstein bohlen klum gottschalk jauch ronaldo messi neymar mbappe lewandowski kimmich
schumacher hamilton verstappen beyonce rihanna adele sheeran eminem kardashian gaga shakira gronemeyer lindenberg obama trump
royals simpsons peppa spongebob bluey conni yakari feuerwehrmann hobbit mandalorian sherlock gilmore squid warcraft diablo
skyrim wordle tetris solitaire mahjong candy zocken gamer gameboy konsole controller lootbox elden cyberpunk gratisspiele
kurbissuppe kartoffelsuppe linsensuppe tomatensuppe pancakes crepes tofu quinoa avocado banane bananen ananas mango brokkoli
zucchini blumenkohl rosenkohl spinat susskartoffel susskartoffeln hahnchen hahnchenbrust steak lachs garnelen sushi ramen
falafel zimtschnecken lebkuchen vanillekipferl marzipan nutella haribo espresso cappuccino aperol mojito wodka whisky sauerteig
brotbacken kaseplatte fingerfood partysalat grillsosse backpulver vanillezucker gelatine eischnee buttercreme frikadellen
schnitzel bratkartoffeln knodel spatzle auflauf quiche omelett ruhrei spiegelei ibuprofen paracetamol aspirin nasenspray
haarausfall eisprung menstruation periodenschmerzen verstopfung blahungen schluckauf schnarchen magnesium vitamin vitamine zink
spliss mitesser dehnungsstreifen lippenpflege shampoo haarkur lockenstab rasieren enthaarung manikure pedikure selbstbrauner
tattoos piercings gmail gmx webde outlook chatgpt onedrive dropbox winrar treiber bluescreen arbeitsspeicher festplatte hdmi usb
bildschirmfoto autokorrektur benachrichtigungston flugmodus klingeltone startbildschirm snapchatfilter linkedin reddit pinterest
entkalken impragnieren fleckentferner rotweinfleck kaffeefleck duftkerze duftkerzen bugeln bugelbrett weichspuler hosenanzug
krawatte ohrringe ohrring halskette rolex perucke hoodie leggings jogginghose badehose schal mutze loafer absatzschuhe bangkok
phuket malle sylt kreta rhodos korfu antalya hurghada dubai strandurlaub wellnesshotel stadtetrip flixbus phantasialand
heidepark efteling zugverbindung ryanair eurowings easyjet lufthansa bahncard interrail trivago roadtrip dreisatz binomische
bruche bruchen adjektiv adjektive nomen prapositionen satzglieder zellteilung mitose molekul molekule logarithmus
kurvendiskussion stochastik vektorrechnung algebra gleichungssystem dativ akkusativ genitiv kafka romeo woyzeck nathan
buchvorstellung lesetagebuch charakterisierung metapher regenbogen vulkan vulkane tsunami gletscher galaxie komet asteroid
jupiter astronaut urknall pyramiden pharao wikinger samurai titanic gladiator schnurren miaut miauen meerschweinchen hamster
goldfisch wellensittich papagei welpenname katzenklo motorol turbolader auspuff stossdampfer bremsbelage bremsscheiben
tachostand spritpreis spritpreise benzinpreis kussen kusst kuss verliebt verliebtheit eifersucht fremdgehen exfreund exfreundin
traummann traumfrau horoskope asdf qwertz qwerty lorem ipsum dolor haha hihi lol xd blub blabla foobar abcdefg pups kacke arsch
ficken porno porn sex nackt nackte zitat zitate spruch reim reime scherzfrage scherzfragen fangfragen partyspiele trinkspiele
bastelidee bastelideen bastelvorlage hakelmutze stricken strickanleitung makramee windowcolor
`)

/** The same, but with words of an office beside them they may be part of a matter: "Migräne Grad der Behinderung", "Film drehen". */
const MEHRDEUTIG = staemme(`
film filme kino serie trailer disney youtube tiktok instagram twitch spotify fernsehprogramm charts konzertkarten playlist
bestseller comic schauspieler playstation horoskop tarot workout wetter regenradar rezept rezepte thermomix smoothie cocktail
diat hausmittel frisur frisuren nagellack iphone samsung galaxy android fritzbox bluetooth smartwatch grafikkarte excel
powerpoint rasenmaher bohrmaschine akkuschrauber gebraucht gebrauchte gunstig gunstige billig billige rabatt testsieger
preisvergleich amazon ebay zalando ikea lidl aldi rewe sneaker sneakers parfum mallorca ibiza kreuzfahrt flugticket airbnb
reiseziele sehenswurdigkeiten bitcoin krypto aktie aktien etf goldpreis lottozahlen eurojackpot vokabeln hauptstadt erfinder
synonym zimmerpflanze zimmerpflanzen platzchen heissluftfritteuse geburtstagstorte ruckenschmerzen nackenschmerzen kopfschmerzen
bauchschmerzen schnupfen migrane durchfall muskelkater sodbrennen warzen fusspilz akne kniebeugen pilates zahnschmerzen
halsschmerzen muckenstich sonnenbrand bvb schalke borussia trikot trikots weltmeister weltmeisterschaft europameisterschaft lego
playmobil tiktoker influencerin youtuber streamen streamingdienst router ladekabel powerbank airpods kopfhorer soundbar
fernbedienung druckerpatrone grafikkarten mainboard macbook ipad imac whatsapp snapchat telegram alexa siri handyhulle
screenshot jeans brautkleid hochzeitskleid abendkleid stiefel sandalen handtasche unterwasche socken pullover nahmaschine kostum
faschingskostum halloween adventskalender weihnachtsgeschenk weihnachtsgeschenke ostereier luftballons adventskranz mottoparty
gardasee bali teneriffa kanaren toskana billigflug billigfluge handgepack skiurlaub wassertemperatur badestrand pauschalreise
goethe schiller einstein mozart beethoven elefant elefanten giraffe delfin krokodil grammatik vokabel bundesprasidenten
weltkrieg mittelalter schach skat mario fifa discord brettspiel brettspiele kartenspiel tattoomotive gelnagel wimpern
augenbrauen dauerwelle dollar tagesgeld festgeld sparplan klarna handyvertrag handytarif lotto rubbellos girokontovergleich
kryptowahrung dhl hermes sendungsverfolgung temu vinted kleinanzeigen mediamarkt saturn edeka penny netto kaufland dm rossmann
aquarium katzenfutter hundefutter leckerli hundenamen orchidee orchideen balkonpflanzen hortensien lavendel blattlause ameisen
silberfische fruchtfliegen motten trauerspruch babyname babynamen namensbedeutung liebeskummer schmetterlinge flirten dating
tinder parship singleborse reifendruck olwechsel zundkerze zundkerzen keilriemen fahrradkette probefahrt spritverbrauch
winterreifen sommerreifen felgen laminat parkett tapezieren rigips silikonfuge bohrhammer schleifpapier wandfarbe formel olympia
marathon tennis handball basketball boxen boxkampf golf snowboard surfen joggen fitness fitnessstudio yoga pizza doner kebab
gluhwein torte torten waffeln eis schokolade gummibarchen suppe salat nudeln braten spargel kurbis erdbeeren apfel
rezeptidee kochen backen husten grippe fieber erkaltung herpes blutdruck cholesterin wechseljahre periode pille kondom kondome
zecke zecken zahnspange tinnitus hexenschuss schlafstorungen mude fitnessubungen abnehmen kalorienarm facebook twitter google
wlan windows word drucker beamer chrome firefox bildschirm akku ladegerat lautsprecher musik lied lieder songs sanger
sangerin band albums album konzert konzerte bachelor teppich backofen kaffeemaschine spulmaschine waschmaschine staubsauger
gardinen sofa kommode kissen bettwasche handtuch kerzen lampe lampen kleid kleider hose hosen jacke schuhe tasche schmuck strand
zoo freizeitpark disco therme sauna schwimmbad zug bahn flug fluge uhrzeit himmel mond sonne gewitter schnee regen maus spinne
spinnen fliegen vogel fische tanken tempolimit maut liebe geburtstag geburtstagsparty kindergeburtstag geschenk
geschenke rosen tomaten blumen rasen pflanzen
`)

/** What is asked about such things, and at home stands beside everything: no sign that an office is meant ("Film mit Hund"). */
const ALLERLEI = staemme(`
kaufen test vergleich angebot gutschein preis referat ticket kurs zinsen anleitung vorlage spiel spielplan tabelle liste idee tipp
ubung trend farbe leder hotel urlaub flug name marke modell reparieren falle schrank tablette haus garten kind kinder madchen
junge baby hund hunde katze katzen dame herren frau mann kanal
`)

/** What an office is asked to see to with any thing in the world. */
const MIT_ALLEM = staemme('entsorgen wegwerfen verzollen verloren gefunden')

/** What nobody says who does not want something of an office, as whole words and as ends of words ("Baugenehmigung"). */
const AMTLICH = staemme(`
beantragen anzeige anzeigen verboten ermassigung befreiung behinderung schwerbehindert gewerbe gewerblich zoll
verzollen versteuern visum verein grunden eroffnen aufmachen betreiben impfung trauung datenschutz akte verwaltung rathaus schulden diebstahl
abgeben sperrmull wertstoffhof bescheinigung anerkennen krankenkasse finanzierung umsatzsteuer strafanzeige
`)
const AMTLICHES_ENDE = /(?:amt|amtes|behorde|genehmigung|erlaubnis|steuer|antrag|bescheid|zuschuss|ausweis|forderung|rente)$/

/** Whether a word says by itself that an office is meant. */
export function isAmtlich(form: string): boolean {
  const stamm = stem(form)
  return AMTLICH.has(stamm) || MIT_ALLEM.has(stamm) || AMTLICHES_ENDE.test(form)
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
  return MIT_ALLEM.has(stamm) || (isSache && !ALLERLEI.has(stamm))
}

function staemme(woerter: string): ReadonlySet<string> {
  return new Set(woerter.trim().split(/\s+/).map(stem))
}
