import { stem } from './stamm.ts'

/**
 * Words from other worlds than that of an office: what people ask search engines for every day and no administration answers.
 * A query that has one of them asks for that, whatever else stands in it ("Filme mit Hund"); it finds only what is called by
 * this very word ("Drehgenehmigung: Film drehen"). Folded; no word that also names a matter of an office belongs here.
 */
const FREMDES = `
film filme spielfilm kinofilm kino kinoprogramm serie serien staffel staffeln episode trailer netflix disney youtube tiktok
instagram twitch spotify fernsehprogramm tatort dschungelcamp songtext songtexte lyrics akkorde charts konzertkarten playlist
hoerbuch bestseller comic manga anime promi promis schauspieler playstation xbox nintendo minecraft fortnite roblox pokemon
sudoku kreuzwortratsel ratsel quiz memes witz witze spruche geburtstagsspruche horoskop sternzeichen tarot traumdeutung
bundesliga champions nationalmannschaft transfergeruchte spielstand torschutze workout liegestutze muskelaufbau wetter
wettervorhersage regenradar sonnenaufgang sonnenuntergang mondphase rezept rezepte apfelkuchen kasekuchen pfannkuchen lasagne
nudelsalat kartoffelsalat marinade thermomix smoothie cocktail diat kalorien hausmittel pickel frisur frisuren nagellack
lippenstift iphone samsung galaxy android fritzbox bluetooth smartwatch grafikkarte excel powerpoint photoshop rasenmaher
bohrmaschine akkuschrauber gebraucht gebrauchte gunstig gunstige billig billige rabatt rabattcode gutscheincode testsieger
preisvergleich amazon ebay zalando ikea lidl aldi rewe sneaker sneakers parfum mallorca ibiza kreuzfahrt flugticket airbnb
reiseziele sehenswurdigkeiten bitcoin krypto ethereum aktie aktien aktienkurs etf dax goldpreis wechselkurs lottozahlen
eurojackpot gedichtanalyse gedicht erorterung inhaltsangabe vokabeln bruchrechnung pythagoras photosynthese hauptstadt
dinosaurier planeten weltall erfinder synonym synonyme reimt outfit zimmerpflanze zimmerpflanzen dessert nachtisch tiramisu
pizzateig hefeteig murbeteig muffins waffelteig brownies platzchen gulasch risotto carbonara bolognese pesto guacamole hummus
keto sosse sossen bratensosse spargelsosse heissluftfritteuse spaghetti rouladen kartoffelbrei marmorkuchen geburtstagstorte
ruckenschmerzen nackenschmerzen kopfschmerzen bauchschmerzen schnupfen migrane durchfall muskelkater sodbrennen warzen
fusspilz akne cellulite bauchfett kniebeugen pilates faszienrolle proteinpulver kreatin trainingsplan zahnschmerzen
halsschmerzen muckenstich sonnenbrand torjager elfmeter anstoss wrestling nba nfl bundesligatabelle biathlon skispringen
medaillenspiegel bvb schalke borussia trikot trikots weltmeister europameister weltmeisterschaft europameisterschaft champion
relegation weltrekord eurovision esc bachelorette gntm dsds topmodel hbo marvel avengers potter hogwarts barbie pixar lego
playmobil dazn horspiel krimi krimis thriller kinderlieder kinderlied liedtext liedtexte gitarrenakkorde klaviernoten
filmstar popstar rapper boygroup tiktoker influencerin youtuber streamen streamingdienst serienstart schlager schlagerstar
router ladekabel powerbank airpods kopfhorer soundbar fernbedienung druckerpatrone grafikkarten mainboard macbook ipad imac
whatsapp snapchat telegram alexa siri handyhulle displayschutz screenshot bildschirmschoner emoji emojis klingelton wallpaper
hintergrundbild spaltenbreite pivottabelle sverweis seitenzahlen jeans brautkleid hochzeitskleid abendkleid schuhgrosse
kleidergrosse konfektionsgrosse stiefel sandalen handtasche bikini unterwasche socken pullover strickmuster hakeln
hakelanleitung nahmaschine schnittmuster origami kostum faschingskostum halloween adventskalender weihnachtsgeschenk
weihnachtsgeschenke geburtstagsgeschenk geburtstagsgeschenke geschenkidee geschenkideen geburtstagswunsche geburtstagsgrusse
muttertag valentinstag ostereier blumenstrauss luftballons adventskranz mottoparty gardasee malediven bali teneriffa kanaren
toskana disneyland europapark legoland billigflug billigfluge handgepack jetlag skigebiet skiurlaub schneehohe
wassertemperatur pollenflug vollmond neumond sternbild sonnenfinsternis polarlichter badestrand pauschalreise lastminute
napoleon goethe schiller einstein mozart beethoven kleopatra eiffelturm elefant elefanten giraffe delfin krokodil primzahl
primzahlen quadratwurzel periodensystem grammatik konjugation deklination vokabel zeitformen sinus kosinus hauptstadte
bundesprasidenten weltkrieg mittelalter schach skat monopoly gta zelda mario fifa valorant steam discord ps5 ps4 cheats
highscore wurfelspiel brettspiel brettspiele kartenspiel tattoomotive gelnagel wimpern augenbrauen haarfarbe dauerwelle
bartwuchs makeup schminktipps augenringe lippenherpes dollar dollarkurs tagesgeld festgeld sparplan klarna handyvertrag
handytarif lotto euromillionen rubbellos girokontovergleich kryptowahrung dhl hermes sendungsverfolgung primevideo temu shein
vinted kleinanzeigen mediamarkt saturn edeka penny netto kaufland dm rossmann aquarium katzenfutter hundefutter leckerli
katzennamen hundenamen orchidee orchideen monstera balkonpflanzen blumenzwiebeln hortensien lavendel vertikutieren blattlause
ameisen silberfische fruchtfliegen motten zimmerpalme sukkulenten zungenbrecher sprichwort liebesgedicht geburtstagsgedicht
trauerspruch einladungstext kalorienrechner taschenrechner stoppuhr babyname babynamen namensbedeutung liebeskummer
schmetterlinge flirten dating tinder parship singleborse reifendruck olwechsel zundkerze zundkerzen keilriemen fahrradkette
probefahrt spritverbrauch winterreifen sommerreifen felgen laminat parkett tapezieren rigips silikonfuge bohrhammer
schleifpapier wandfarbe
`
  .trim()
  .split(/\s+/)

const STAEMME = new Set(FREMDES.map(stem))

export function isFremd(form: string): boolean {
  return STAEMME.has(stem(form))
}
