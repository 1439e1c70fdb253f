/** What newcomers type, for the pages that are not translated. */
export const ENGLISCH = `
passport: reisepass; idcard: personalausweis; license: fuhrerschein; licence: fuhrerschein; driving: fuhrerschein; birth:
geburt; newborn: geburt; child: kind; children: kinder; mother: mutter; father: vater; parents: eltern; death: sterbefall
todesfall; died: sterbefall todesfall; dead: sterbefall; funeral: bestattung; burial: bestattung; grave: grab; cemetery: grab;
inheritance: erbe erbschein; marriage: eheschliessung; married: eheschliessung; marry: eheschliessung; wedding:
eheschliessung; divorce: scheidung; divorced: scheidung; husband: ehe; wife: ehe; widow: witwenrente; orphan: waisenrente;
custody: sorgerecht; rent: miete; tenant: miete; landlord: vermieter; flat: wohnung; housing: wohnung; house: haus; moving:
umzug; move: umzug; homeless: wohnungslosigkeit; residence: aufenthalt wohnsitz; address: wohnsitz; permit: erlaubnis; asylum:
asyl; refugee: fluchtlinge asyl; citizenship: einburgerung; naturalization: einburgerung; naturalisation: einburgerung;
language: sprache; translation: ubersetzung; dog: hund; cat: tier; animal: tier; horse: pferde; lost: verlust; stolen:
gestohlen; theft: diebstahl; wallet: fundburo verloren; thief: diebstahl; police: polizei; violence: gewalt; weapon:
waffenschein; gun: waffenschein; car: auto; vehicle: fahrzeug; motorcycle: motorrad; truck: lkw; parking: parkausweis;
diploma: zeugnis; degree: berufsabschluss; certificate: urkunde; nurse: pflege; doctor: arzt; health: gesundheit; pregnant:
schwangerschaft; pregnancy: schwangerschaft; disabled: behinderung; disability: behinderung; wheelchair: behinderung; pension:
rente; retirement: altersrente; unemployed: arbeitslos; unemployment: arbeitslosengeld; employer: arbeitgeber; employee:
beschaftigte; apprenticeship: ausbildung; salary: lohn; work: arbeit; business: gewerbe; company: gewerbe unternehmen; school:
schule; daycare: kita; university: studium; scholarship: deutschlandstipendium; library: bucherei; tax: steuer; taxes: steuer;
debt: schulden; insolvency: insolvenz; bankruptcy: insolvenz; money: geld; garbage: mull abfall; trash: mull abfall; waste:
abfall; rubbish: mull abfall; noise: larm; tree: baum; fishing: angelschein fischereischein; hunting: jagdschein; election:
wahl; vote: wahl; voting: wahl; church: kirche; password: passwort; phone: handy; signature: unterschrift; lawyer: anwalt;
court: gericht; customs: zoll; parcel: paket; fireworks: feuerwerk; building: baugenehmigung; insurance: versicherung; cancel:
kundigung abmelden; terminate: kundigung; registration: anmeldung; deregister: abmelden; deregistration: abmelden; renew:
verlangern; renewal: verlangern; extend: verlangern; extension: verlangern anbau; replace: ersatz; replacement: ersatz;
expired: abgelaufen; expire: abgelaufen; apply: beantragen; application: antrag; appointment: termin; fee: kosten gebuhr;
fees: kosten gebuhr; cost: kosten; payment: bezahlen; invoice: rechnung; receipt: quittung; refund: erstattung; allowance:
geld; benefit: sozialhilfe burgergeld; welfare: sozialhilfe burgergeld; subsidy: zuschuss; grant: zuschuss; support: hilfe;
help: hilfe; aid: hilfe; advice: beratung; counselling: beratung; counseling: beratung; demolition: abbruch; demolish:
abbruch; notice: anzeige; construction: bau baugenehmigung; renovation: umbau; renovate: umbau; monument: denkmal; property:
grundstuck; plot: grundstuck; boundary: vermessung; survey: vermessung; neighbour: nachbar; neighbor: nachbar; fence: nachbar;
well: brunnen; drilling: brunnen; heating: heizung; heat: heizung; solar: solaranlage; chimney: schornsteinfeger; sewage:
abwasser; wastewater: abwasser; drain: abwasser; basement: keller; eviction: raumung; evicted: raumung; shelter: unterkunft;
sublet: untermieter; chicken: huhner; chickens: huhner; bees: bienen; bee: bienen; puppy: hund; kitten: katze; pet: haustier;
breeding: zuchten; stray: fundtier; snake: geschutzte tiere; turtle: geschutzte tiere; tortoise: geschutzte tiere; parrot:
geschutzte tiere; fish: fischereischein; angling: angelschein; hunter: jagdschein; rifle: waffenbesitzkarte; firearm:
waffenbesitzkarte; knife: waffen; emigrate: auswandern wegzug; emigration: auswandern wegzug; immigrate: einwandern;
immigration: einwandern; migrant: einwandern; citizen: staatsangehorigkeit; nationality: staatsangehorigkeit; foreigner:
auslander; embassy: visum; consulate: visum; spouse: ehegatte; reunification: familie nachholen; blu: blaue; skilled:
fachkraft; job: arbeit; jobseeker: arbeitsuchend; hire: beschaftigte; hiring: beschaftigte; staff: beschaftigte; apprentice:
ausbildung; internship: praktikum; fired: kundigung; dismissed: kundigung; dismissal: kundigung; layoff: kundigung; payroll:
lohnsteuer; sick: krank; illness: krankheit; injured: unfall; injury: unfall; accident: unfall; freelance: selbststandig
freier beruf; founder: grundung; shop: gewerbe; store: gewerbe; trade: gewerbe; craft: handwerk; craftsman: handwerk; pub:
gaststatte; alcohol: ausschank; food: lebensmittel; bakery: backerei handwerk; hairdresser: friseur handwerk; broker: makler;
pawnshop: pfandleihe; auction: versteigerung; gambling: spielgerate; market: markt; flea: flohmarkt; street: strasse; raffle:
tombola; lottery: tombola; bonfire: brauchtumsfeuer; sidewalk: gehweg; pavement: gehweg; pothole: schlagloch; streetlight:
laterne; dumping: wilden mull; dumped: wilden mull; bulky: sperrmull; furniture: sperrmull; bins: mulltonne; recycling:
wertstoffhof; hazardous: gefahrstoffe schadstoffe; chemicals: gefahrstoffe schadstoffe; electronics: elektrogerate; leaves:
grunschnitt; branches: grunschnitt; daughter: tochter kind; son: sohn kind; twins: zwillinge geburt; adopt: adoption; foster:
pflegekind; stepchild: adoption; paternity: vaterschaft; maternity: mutterschutz; midwife: hebamme; nursery: kita; childcare:
kinderbetreuung kita; childminder: tagesmutter; pupil: schuler; primary: grundschule; elementary: grundschule; secondary:
weiterfuhrende; truancy: schulpflicht; holiday: urlaub; holidays: ferien; exam: prufung; transcript: zeugnis; recognition:
anerkennen; recognized: anerkennen; recognised: anerkennen; tuition: studium; loan: kredit; music: musikschule; piano:
musikschule; gym: sporthalle; archive: archiv; genealogy: archiv; volunteer: ehrenamt; volunteering: ehrenamt; ballot: wahl;
voter: wahlerverzeichnis; postal: briefwahl; abroad: ausland; travel: reise; trip: reise; airport: flughafen; flight: reise;
luggage: zoll; import: zoll; export: ausfuhr; goods: waren; duty: zoll; package: paket; driver: fuhrerschein; lorry: lkw;
bike: fahrrad; bicycle: fahrrad; motorbike: motorrad; trailer: anhanger; boat: boot; ship: schiff; drone: drohne; plate:
kennzeichen; vintage: oldtimer; historic: oldtimer; towed: abgeschleppt; speeding: bussgeld; fine: bussgeld; points: punkte;
resident: bewohner; vat: umsatzsteuer; income: einkommen; inherit: erbe; heir: erbe; estate: nachlass; attorney: vollmacht;
guardian: betreuung; guardianship: betreuung; dementia: demenz; nursing: pflege; elderly: altere; carer: pflege; caregiver:
pflege; rehab: reha; rehabilitation: reha; therapy: therapie; addiction: sucht; addicted: sucht; drugs: drogen; suicide:
krise; depressed: krise; abuse: gewalt; beaten: gewalt; threatened: bedrohung; threat: bedrohung; fraud: betrug; scam: betrug;
robbed: diebstahl; robbery: diebstahl; burglary: einbruch; steal: diebstahl; purse: fundburo; bag: fundburo; keys: fundburo;
deaf: gehorlosengeld; impaired: behinderung; donation: spende; donor: organspende; hospital: krankenhaus; medicine:
medikamente; prescription: zuzahlung; surname: namen; separated: trennung; separation: trennung; alimony: unterhalt;
maintenance: unterhalt; creditor: schulden; bailiff: gerichtsvollzieher; garnishment: pfandung; dunning: mahnbescheid;
lawsuit: klage; su: klage; mediation: schiedsamt; dispute: streit; witness: zeuge; criminal: fuhrungszeugnis; conduct:
fuhrungszeugnis; clearance: fuhrungszeugnis; certified: beglaubigt; notarized: beglaubigt; copy: kopie; translate:
ubersetzung; interpreter: dolmetscher; letter: brief; reply: antwort; answer: antwort; decision: bescheid; appeal:
widerspruch; objection: widerspruch; complaint: beschwerde; complain: beschwerde; deadline: frist; upload: hochladen;
download: herunterladen; privacy: datenschutz; accessible: barrierefrei; accessibility: barrierefreiheit; authority: behorde;
municipality: gemeinde; mayor: burgermeister; roommate: wohnung; flatmate: wohnung; stalked: gewalt bedrohung; assaulted:
gewalt strafanzeige; harassment: gewalt bedrohung; harassed: gewalt bedrohung; mugged: diebstahl; pickpocket: diebstahl;
hacked: betrug; cab: taxi; cattle: nutztiere; sheep: nutztiere; goat: nutztiere; pig: nutztiere; pigs: nutztiere; donkey:
nutztiere; poultry: nutztiere; ducks: nutztiere; beekeeper: bienen; credential: anerkennen; recruiting: fachkraft einstellen;
recruitment: fachkraft einstellen; workforce: beschaftigte; overtime: arbeit; infant: baby; grandmother: pflege; grandpa:
pflege; crutches: behinderung; cancer: schwerbehinderung; stroke: reha; retired: altersrente; cremation: bestattung; coffin:
bestattung; bride: eheschliessung; groom: eheschliessung; fatherhood: vaterschaft; baptism: kirche; plumbing: abwasser;
borehole: brunnen; swimming: baugenehmigung; greenhouse: baugenehmigung; conservatory: baugenehmigung; attic: dachausbau;
scaffold: container; crane: container; poison: schadstoffe; refrigerator: elektrogerate; television: elektrogerate; wardrobe:
sperrmull; oak: baum; leash: hund; muzzle: hund; cats: katze; bartender: gaststatte; brewery: gaststatte; realtor: makler;
carpenter: handwerk; bricklayer: handwerk; mechanic: handwerk; butcher: handwerk; baker: handwerk; tailor: handwerk;
journeyman: handwerk; entrepreneur: grundung; shareholder: handelsregister; inventor: patent; bail: gericht; jury: gericht;
notary: beglaubigen; affidavit: beglaubigen; fingerprint: personalausweis; deportation: aufenthaltserlaubnis; fiance:
eheschliessung visum; fiancee: eheschliessung visum; newspaper: infostand; strike: demonstration; parade: veranstaltung;
barbecu: larm; barking: larm hund; violin: musikschule; drums: musikschule; choir: musikschule; lecture: studium; professor:
studium; dropout: schulabschluss; headteacher: schule; classroom: schule; homework: offenen ganztag; backpack: fundburo;
jacket: fundburo; glasses: fundburo; earrings: fundburo; suitcase: fundburo; registry: register; lease: miete; mortgage:
wohnraumforderung; relocate: umzug; relocation: umzug; moved: umzug wohnsitz; restraining: gewalt schutz; assault: gewalt
strafanzeige; livestock: nutztiere; hens: huhner; evaluation: anerkennen; qualification: anerkennen berufsabschluss; recruit:
fachkraft einstellen; workers: beschaftigte; toddler: kita; preschool: kita; grandfather: pflege; grandma: pflege; blindness:
blindengeld; surgery: reha; jobless: arbeitslos; retire: altersrente; corpse: leichenpass; deceased: sterbefall; probate: erbschein; gift: schenkung; visitation: umgang; electricity: strom; sewer: abwasser; groundwater: brunnen;
shed: baugenehmigung; loft: dachausbau; balcony: baugenehmigung; scaffolding: container; skip: container; dumpster: container;
asbestos: gefahrstoffe; battery: schadstoffe; paint: schadstoffe; fridge: elektrogerate; tv: rundfunkbeitrag; radio:
rundfunkbeitrag; mattress: sperrmull; hedge: baum; dogs: hund; arcade: spielhalle; slot: spielgerate; takeaway: gaststatte;
bouncer: bewachung; guard: bewachung; brothel: prostitutionsgewerbe; prostitute: prostitution; plumber:
handwerk; electrician: handwerk; sole: gewerbe; director: handelsregister; bankrupt: insolvenz; procurement: ausschreibungen;
tender: ausschreibungen; trademark: marke; brand: marke; invention: patent; stamp: beglaubigen; photo: passbilder; residency:
aufenthaltserlaubnis; leaflet: infostand; rally: demonstration; march: demonstration; concert: veranstaltung; loud: larm;
noisy: larm; guitar: musikschule; flute: musikschule; trainee: ausbildung; umbrella: fundburo
`
