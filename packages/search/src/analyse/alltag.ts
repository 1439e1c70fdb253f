/**
 * What people say, and the words that the registers use for it: folded word → folded words, searched as well with less
 * weight. It helps most with services that only the register knows; described ones carry synonyms of their own. Only
 * words that mean the same everywhere belong here.
 */
const ALLTAG = `
perso: personalausweis
ausweis: personalausweis
pass: reisepass
auto: kraftfahrzeug kfz fahrzeug
pkw: kraftfahrzeug kfz fahrzeug
wagen: kraftfahrzeug kfz
kfz: kraftfahrzeug fahrzeug
kraftfahrzeug: kfz fahrzeug
lkw: kraftfahrzeug
nummernschild: kennzeichen kraftfahrzeugkennzeichen
kennzeichen: kraftfahrzeugkennzeichen
wunschkennzeichen: kraftfahrzeugkennzeichen
fuhrerschein: fahrerlaubnis
lappen: fuhrerschein fahrerlaubnis
fahrerlaubnis: fuhrerschein
tuv: hauptuntersuchung
gez: rundfunkbeitrag
kita: kindertageseinrichtung kindertagesbetreuung kindergarten
kindergarten: kindertageseinrichtung kindertagesbetreuung kita
krippe: kindertageseinrichtung kindertagesbetreuung kita
tagesmutter: kindertagespflege
heirat: eheschliessung ehe trauung
hochzeit: eheschliessung ehe trauung
trauung: eheschliessung
standesamtlich: eheschliessung
ehe: eheschliessung
angelschein: fischereischein
angel: fischereischein fischerei
jagd: jagdschein
kneipe: gaststatte gaststattengewerbe
restaurant: gaststatte gaststattengewerbe
imbiss: gaststatte gaststattengewerbe
cafe: gaststatte gaststattengewerbe
schanklizenz: gaststatte alkoholausschank gaststattenerlaubnis
aufmachen: eroffnung betrieb
firma: gewerbe unternehmen
laden: gewerbe
geschaft: gewerbe
selbststandig: gewerbe
hartz: burgergeld grundsicherung
burgergeld: grundsicherung
stutze: sozialhilfe grundsicherung
wbs: wohnberechtigungsschein
sozialwohnung: wohnberechtigungsschein
bafog: ausbildungsforderung
baby: geburt kind
schwanger: schwangerschaft mutterschaft
weg: verlust
futsch: verlust
papiere: urkunde dokument
wohnsitz: wohnung
umzug: ummeldung wohnsitz wohnung
schwarzfahrt: verwarnungsgeld
knollchen: verwarnungsgeld
strafzettel: verwarnungsgeld
gehbehindert: schwerbehindert
behindertenausweis: schwerbehindertenausweis
behindert: schwerbehindert
kinderkrippe: kita kindertageseinrichtung
kiga: kita kindergarten
fuhrungszeugnis: bundeszentralregister
sperrmull: abfall
mull: abfall
mulltonne: abfallbehalter abfall
adresse: wohnung wohnsitz
wohnung: wohnsitz
beerdigung: bestattung sterbefall
rente: altersrente
`

/** Words searched besides the one that was typed, by its form or its stem; empty for most. */
export const ALLTAGSWORTE: ReadonlyMap<string, readonly string[]> = new Map(
  ALLTAG.trim()
    .split('\n')
    .map((zeile): [string, readonly string[]] => {
      const [wort = '', amtlich = ''] = zeile.split(':')
      return [wort, amtlich.trim().split(' ').filter(Boolean)]
    }),
)
