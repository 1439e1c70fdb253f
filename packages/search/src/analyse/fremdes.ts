import { stem } from './stamm.ts'

/**
 * Words from other worlds than that of an office: what people ask search engines for every day and no administration answers.
 * A query that has one of them asks for that, whatever else stands in it ("Filme mit Hund"); it finds only what is called by
 * this very word ("Drehgenehmigung: Film drehen"). Folded; no word that also names a matter of an office belongs here.
 */
const FREMDES = `
film filme spielfilm kinofilm kino kinoprogramm serie serien staffel staffeln episode trailer netflix disney youtube tiktok instagram twitch
spotify fernsehprogramm tatort dschungelcamp songtext songtexte lyrics akkorde charts konzertkarten playlist hoerbuch bestseller comic manga
anime promi promis schauspieler playstation xbox nintendo minecraft fortnite roblox pokemon sudoku kreuzwortratsel ratsel quiz memes witz
witze spruche geburtstagsspruche horoskop sternzeichen tarot traumdeutung bundesliga champions nationalmannschaft transfergeruchte
spielstand torschutze workout liegestutze muskelaufbau wetter wettervorhersage regenradar sonnenaufgang sonnenuntergang mondphase rezept
rezepte apfelkuchen kasekuchen pfannkuchen lasagne nudelsalat kartoffelsalat marinade thermomix smoothie cocktail diat kalorien hausmittel
pickel frisur frisuren nagellack lippenstift iphone samsung galaxy android fritzbox bluetooth
smartwatch grafikkarte excel powerpoint photoshop rasenmaher bohrmaschine akkuschrauber gebraucht gebrauchte gunstig gunstige billig billige rabatt rabattcode
gutscheincode testsieger preisvergleich amazon ebay zalando ikea lidl aldi rewe sneaker sneakers parfum mallorca ibiza kreuzfahrt flugticket
airbnb reiseziele sehenswurdigkeiten bitcoin krypto ethereum aktie aktien aktienkurs etf dax goldpreis wechselkurs lottozahlen eurojackpot
gedichtanalyse gedicht erorterung inhaltsangabe vokabeln bruchrechnung pythagoras photosynthese hauptstadt dinosaurier planeten weltall
erfinder synonym synonyme reimt outfit zimmerpflanze zimmerpflanzen
`
  .trim()
  .split(/\s+/)

const STAEMME = new Set(FREMDES.map(stem))

export function isFremd(form: string): boolean {
  return STAEMME.has(stem(form))
}
