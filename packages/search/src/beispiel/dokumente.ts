import type { Zielgruppe } from '@infoschalter/domain'
import type { Suchdokument } from '../index/dokument.ts'

/** For tests: a small corpus in the words of the real one. Columns: slug; title; synonyms; official names; running text. */
const BESCHRIEBEN = `
hund-anmelden; Hund anmelden (Hundesteuer); Hundesteuer, Hundemarke, Welpe anmelden, Steuer für Hund, dog tax; Hundesteuer Anmeldung, Hundehaltung Anmeldung; Wer einen Hund hält, zahlt in der Regel Hundesteuer. Das Formular gibt es online.
hund-abmelden; Hund abmelden (Hundesteuer); Hund gestorben, Hund abgeben, Hundemarke zurückgeben; Hundesteuer Abmeldung; Ist Ihr Hund gestorben oder weggegeben, melden Sie ihn ab.
personalausweis-beantragen; Personalausweis beantragen; Perso, neuer Ausweis, Ausweis abgelaufen, Personalausweis verlängern, ID card; Personalausweis Ausstellung; Mit dem Personalausweis weisen Sie sich aus.
personalausweis-verloren; Personalausweis verloren oder gestohlen melden; Perso verloren, Ausweis weg, Ausweis geklaut; Personalausweis Meldung wegen Verlust; Melden Sie den Verlust sofort.
reisepass-beantragen; Reisepass beantragen; Pass, Reisepass verlängern, Expresspass; Reisepass Ausstellung; Für Reisen außerhalb der EU.
kinderausweis; Ausweis für Kinder beantragen; Kinderreisepass, Kinderausweis, Reisepass Kind; Kinderreisepass Ausstellung; Auch Kinder brauchen auf Reisen einen Ausweis.
wohnsitz-anmelden; Wohnsitz anmelden oder ummelden; Umzug melden, neue Adresse, Adresse ändern, Wohnung anmelden, Einwohnermeldeamt; Wohnsitz Anmeldung; Nach dem Umzug haben Sie zwei Wochen Zeit.
wohnsitz-abmelden; Wohnsitz abmelden; Wegzug ins Ausland, auswandern; Wohnsitz Abmeldung; Wer ins Ausland zieht, meldet sich ab.
meldebescheinigung; Meldebescheinigung beantragen; Meldebestätigung, Wohnsitzbescheinigung; Meldebescheinigung Ausstellung; Sie bestätigt, wo Sie wohnen.
auto-anmelden; Auto anmelden (zulassen); Auto zulassen, Kfz-Zulassung, Neuwagen anmelden, Nummernschild, car registration; Kraftfahrzeug Zulassung; Vor der ersten Fahrt braucht das Auto eine Zulassung.
auto-ummelden; Auto ummelden; Halterwechsel, Umzug mit Auto, Kfz umschreiben; Kraftfahrzeug Ummeldung; Nach Umzug oder Kauf.
auto-abmelden; Auto abmelden (außer Betrieb setzen); Stilllegung, Auto verkauft; Kraftfahrzeug Außerbetriebsetzung; Wenn Sie das Auto nicht mehr fahren.
wunschkennzeichen; Wunschkennzeichen reservieren; Kennzeichen reservieren, eigenes Kennzeichen; Kraftfahrzeugkennzeichen Reservierung; Suchen Sie sich ein Kennzeichen aus.
fuehrerschein-beantragen; Führerschein beantragen; Fahrerlaubnis, Führerschein machen, Lappen; Fahrerlaubnis Ersterteilung; Vor der Fahrprüfung.
fuehrerschein-umtauschen; Führerschein umtauschen; alter Führerschein, rosa Führerschein, Umtauschfrist; Führerschein Umtausch; Alte Führerscheine verlieren ihre Gültigkeit.
kita-platz; Kita-Platz finden; Kindergartenplatz, Krippe, Kita anmelden, Kinderbetreuung; Kindertageseinrichtung Aufnahme; Einen Platz in der Kita finden Sie beim Jugendamt.
kindergeld; Kindergeld beantragen; Familienkasse, Geld für Kinder; Kindergeld Festsetzung; Für jedes Kind gibt es Kindergeld.
elterngeld; Elterngeld beantragen; Elternzeit Geld, ElterngeldPlus, Vätermonate; Elterngeld Bewilligung; Wenn Sie nach der Geburt weniger arbeiten.
geburt-anzeigen; Geburt anzeigen; Baby anmelden, Neugeborenes anmelden, Kind geboren; Geburt Beurkundung; Innerhalb einer Woche.
geburtsurkunde; Geburtsurkunde beantragen; Abstammungsurkunde, birth certificate; Geburtsurkunde Ausstellung; Beim Standesamt der Geburt.
eheschliessung; Eheschließung anmelden (heiraten); Heirat, Hochzeit, standesamtlich trauen, Trauung Termin; Eheschließung Anmeldung; Vor der Trauung melden Sie sich an.
sterbefall; Sterbefall anzeigen; Todesfall, Tod melden, Angehöriger gestorben; Sterbefall Beurkundung; Spätestens am dritten Werktag.
sterbeurkunde; Sterbeurkunde beantragen; Totenschein, Papiere nach Todesfall; Sterbeurkunde Ausstellung; Für Bank und Versicherung.
gewerbe-anmelden; Gewerbe anmelden; Gewerbeschein, selbstständig machen, Firma gründen, Kleingewerbe; Gewerbe Anmeldung; Vor dem ersten Auftrag. |unternehmen
gewerbe-abmelden; Gewerbe abmelden; Betrieb aufgeben, Firma schließen; Gewerbe Abmeldung; Wenn Sie aufhören. |unternehmen
gaststaette; Gaststätte eröffnen; Kneipe aufmachen, Café eröffnen, Schanklizenz, Konzession; Gaststättengewerbe Anzeige; Wer Alkohol ausschenkt. |unternehmen
fischereischein; Angelschein beantragen (Fischereischein); Angelkarte, Angeln; Fischereischein Erteilung; Nach der Fischerprüfung.
schwerbehindertenausweis; Schwerbehindertenausweis beantragen; Behindertenausweis, Grad der Behinderung, GdB; Schwerbehindertenausweis Ausstellung; Ab einem Grad von 50.
wohngeld; Wohngeld beantragen; Mietzuschuss, Zuschuss zur Miete; Wohngeld Bewilligung; Wenn die Miete hoch ist.
wbs; Wohnberechtigungsschein (WBS) beantragen; WBS, Sozialwohnung, B-Schein; Wohnberechtigungsschein Ausstellung; Für eine geförderte Wohnung.
rundfunkbeitrag; Befreiung vom Rundfunkbeitrag beantragen; GEZ, GEZ Befreiung, ARD ZDF; Rundfunkbeitrag Befreiung; Wer wenig Geld hat.
fuehrungszeugnis; Führungszeugnis beantragen; polizeiliches Führungszeugnis; Führungszeugnis Ausstellung; Der Arbeitgeber verlangt es.
sperrmuell; Sperrmüll anmelden; alte Möbel abholen, Sperrgut; Sperrabfall Entsorgung; Die Abfuhr kommt nach Anmeldung.
baugenehmigung; Baugenehmigung beantragen; Bauantrag, Haus bauen, Garage bauen; Baugenehmigung Erteilung; Vor dem ersten Spatenstich.
essen-auf-raedern; Menü nach Hause bestellen; Essen auf Rädern, Mahlzeitendienst; Hilfe zur Pflege; Wer nicht kochen kann.
briefwahl; Briefwahl beantragen; Wahlschein, Briefwahlunterlagen; Wahlschein Ausstellung; Vor der Wahl.
`

const FRAGEN = `
bundid; Was ist die BundID?; BundID Erklärung, Nutzerkonto Bund; ; Ein Konto für Anträge bei der Verwaltung.
bundid-einrichten; Wie richte ich die BundID ein?; BundID anlegen, BundID registrieren; ; Mit dem Online-Ausweis.
online-ausweis; Wofür brauche ich den Online-Ausweis?; eID, AusweisApp; ; Damit weisen Sie sich im Internet aus.
kosten; Kostet die Nutzung etwas?; kostenlos, Preis der Plattform; ; Nein.
`

const REGISTER = `
Hundesteuer; Hundehaltung
Hundesteuer Ermäßigung; Hundehaltung
Reisepass Änderung; Personalausweis und Reisepass
Personalausweis Änderung; Personalausweis und Reisepass
Gewerbe; Unternehmensanmeldung
Jagdschein Erteilung; Jagdschein
Waffenbesitzkarte Erteilung; Waffenerlaubnis
Eheschließung Aufhebung; Ehescheidung
Veranstaltung einer Messe; Märkte
Personenbeförderungsschein Erteilung; Fahrerlaubnis
`

export const BEISPIELDOKUMENTE: readonly Suchdokument[] = [
  ...lines(BESCHRIEBEN).map((zeile): Suchdokument => ({ ...toDokument(zeile, 'leistung'), rang: 1 })),
  ...lines(FRAGEN).map((zeile): Suchdokument => ({ ...toDokument(zeile, 'frage'), rang: 0.9 })),
  ...lines(REGISTER).map((zeile, nr): Suchdokument => {
    const [titel = '', amtlich = ''] = zeile.split('; ')
    return {
      id: `leistung:register-${nr + 1}`,
      typ: 'leistung',
      titel,
      synonyme: [],
      amtlich: [amtlich],
      text: '§ 1 Beispielgesetz http://www.gesetze-im-internet.de/beispiel/__1.html',
      zielgruppen: [],
      rang: 0.3,
    }
  }),
]

function lines(tabelle: string): readonly string[] {
  return tabelle.trim().split('\n')
}

function toDokument(zeile: string, typ: 'leistung' | 'frage'): Suchdokument {
  const [inhalt = '', zielgruppe = 'buerger'] = zeile.split(' |')
  const [slug = '', titel = '', synonyme = '', amtlich = '', text = ''] = inhalt.split(';').map((feld) => feld.trim())
  return {
    id: `${typ}:${slug}`,
    typ,
    titel,
    synonyme: synonyme.split(', '),
    amtlich: amtlich === '' ? [] : amtlich.split(', '),
    text,
    zielgruppen: [zielgruppe as Zielgruppe],
    rang: 1,
  }
}
