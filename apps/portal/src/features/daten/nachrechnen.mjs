#!/usr/bin/env node
// @ts-check
/**
 * Rechnet den Umsetzungsstand eines Infoschalters aus seinen offenen Daten nach und vergleicht jede Zahl mit der, die er
 * veröffentlicht hat:
 *
 *     node nachrechnen.mjs https://portal.example
 *
 * Braucht nur Node.js (ab Version 20) und diese Datei. Sie ist mit Absicht ein zweites Mal geschrieben, ohne den Programmtext
 * des Portals: Wort für Wort nach dem, was auf /umsetzungsstand/methode steht. EUPL-1.2.
 */
import { createHash } from 'node:crypto'

/** Die Art zu zählen, die hier steht. */
const METHODE = 1

const BASEN = /** @type {const} */ (['anliegen', 'ozg', 'leika'])
const EBENEN = ['kommune', 'kreis', 'regierungsbezirk', 'land', 'bund']
const [KEINE_MELDUNG, NICHT_ONLINE, TOTER_LINK, TEILWEISE, ONLINE] = /** @type {const} */ ([0, 1, 2, 3, 4])

/**
 * @typedef {{ ars: string, ebene: string, liegtIn: string | null, art?: string, einwohner?: number | null }} Gebiet
 * @typedef {{ id: string, haupt: string[], weitere: string[], ebene: string | null, themenfeld: number | null, stufen: string, weiteste: string | null }} Einheit
 * @typedef {{ leika: string[], ab: number[], ars: string[], zeileArs: number[], zeileUrl: (string | null)[], zeileMarken: number[] }} Dienste
 * @typedef {{ methode: number, kommunen: string[], basen: Record<typeof BASEN[number], Einheit[]> }} Tabelle
 * @typedef {{ gebiet: Gebiet, kette: string[], ebenen: Set<string> }} Ort
 * @typedef {{ einheit: Einheit, stufen: number[], weiteste: string | null }} Zeile
 * @typedef {{ leistung: string, ars: string, reifegrad?: number }} Ergaenzung
 * @typedef {Record<string, number | string | null>} Zahlen
 */

/** Was sich nicht laden oder prüfen lässt: ein Satz für Menschen. */
class Abbruch extends Error {}

/** @param {string} adresse @param {string} pfad */
async function lade(adresse, pfad) {
  const url = `${adresse}${pfad}`
  const antwort = await fetch(url).catch((fehler) => {
    throw new Abbruch(`${url} ist nicht zu erreichen (${fehler.cause?.code ?? fehler.message}). Stimmt die Adresse?`)
  })
  if (!antwort.ok) throw new Abbruch(`${url} antwortet ${antwort.status}. Ist das die Adresse eines Infoschalters?`)
  return Buffer.from(await antwort.arrayBuffer())
}

/** @param {Buffer} bytes */
const pruefsumme = (bytes) => createHash('sha256').update(bytes).digest('hex')

/** Der Schnappschuss: sein Name ist die Prüfsumme seines Inhaltsverzeichnisses, darin steht die jeder Datei. @param {string} adresse */
async function ladeSchnappschuss(adresse) {
  const { id } = JSON.parse(String(await lade(adresse, '/daten/schnappschuss/aktuell.json')))
  const verzeichnis = await lade(adresse, `/daten/schnappschuss/${id}/manifest.json`)
  if (!pruefsumme(verzeichnis).startsWith(id)) throw new Abbruch(`Das Inhaltsverzeichnis gehört nicht zu Schnappschuss ${id}.`)
  const { dateien } = JSON.parse(String(verzeichnis))
  /** @param {string} name */
  const datei = async (name) => {
    const bytes = await lade(adresse, `/daten/schnappschuss/${id}/${name}`)
    if (pruefsumme(bytes) !== dateien[name]?.sha256)
      throw new Abbruch(`Die Prüfsumme von ${name} stimmt nicht: Die Datei wurde verändert.`)
    return JSON.parse(String(bytes))
  }
  return {
    id: /** @type {string} */ (id),
    gebiete: /** @type {Gebiet[]} */ (await datei('gebiete.json')),
    dienste: /** @type {Dienste} */ (await datei('onlinedienste.json')),
    tabelle: /** @type {Tabelle} */ (await datei('umsetzungsstand.json')),
    felder: /** @type {number[]} */ (
      (await datei('katalog.json')).themenfelder.map((/** @type {{ nummer: number }} */ feld) => feld.nummer)
    ),
    ergaenzungen: /** @type {Ergaenzung[]} */ (await datei('ergaenzungen.json')),
  }
}

/** Jede Kommune mit allen Gebieten, in denen sie liegt: Was dort gemeldet ist, gilt auch für sie. @param {Gebiet[]} gebiete @returns {Ort[]} */
function findOrte(gebiete) {
  const jeArs = new Map(gebiete.map((gebiet) => [gebiet.ars, gebiet]))
  return gebiete
    .filter(({ ebene }) => ebene === 'kommune')
    .map((gebiet) => {
      const kette = []
      for (let eines = /** @type {Gebiet | undefined} */ (gebiet); eines; eines = jeArs.get(eines.liegtIn ?? ''))
        kette.push(eines)
      const ebenen = new Set(kette.map(({ ebene }) => ebene))
      if (gebiet.art === 'kreisfreie Stadt') ebenen.add('kreis')
      return { gebiet, kette: kette.map(({ ars }) => ars), ebenen }
    })
}

/** Die beste Stufe je Schlüssel und Gebiet. @param {Dienste} dienste */
function readMeldungen({ leika, ab, ars, zeileArs, zeileUrl, zeileMarken }) {
  /** @type {Map<string, Map<string, number>>} */
  const jeSchluessel = new Map()
  leika.forEach((schluessel, i) => {
    const jeGebiet = new Map()
    for (let zeile = ab[i] ?? 0; zeile < (ab[i + 1] ?? 0); zeile++) {
      const gebiet = ars[zeileArs[zeile] ?? -1] ?? ''
      jeGebiet.set(
        gebiet,
        Math.max(jeGebiet.get(gebiet) ?? KEINE_MELDUNG, stufeVon(zeileMarken[zeile] ?? 0, zeileUrl[zeile] ?? null)),
      )
    }
    jeSchluessel.set(schluessel, jeGebiet)
  })
  return jeSchluessel
}

/** Bit 0: eingeschaltet, Bit 1: ganzer Weg, ab Bit 2: 0 nicht geprüft, 1 erreichbar, 2 nicht. @param {number} marken @param {string | null} url */
function stufeVon(marken, url) {
  if ((marken & 1) === 0 || url === null) return NICHT_ONLINE
  if (marken >> 2 === 2) return TOTER_LINK
  return marken & 2 ? ONLINE : TEILWEISE
}

/** Wie weit die Menschen jeder Kommune mit einer Einheit kommen. @param {Einheit} einheit @param {Ort[]} orte @param {ReturnType<typeof readMeldungen>} meldungen @param {Map<string, string>} ebeneVon @returns {Zeile} */
function messe(einheit, orte, meldungen, ebeneVon) {
  /** @param {string[]} schluessel @param {string[]} kette */
  const beste = (schluessel, kette) =>
    Math.max(KEINE_MELDUNG, ...schluessel.flatMap((key) => kette.map((ars) => meldungen.get(key)?.get(ars) ?? KEINE_MELDUNG)))
  const bekannte = {
    haupt: einheit.haupt.filter((key) => meldungen.has(key)),
    weitere: einheit.weitere.filter((key) => meldungen.has(key)),
  }
  const ganze = bekannte.haupt.flatMap((key) =>
    [...(meldungen.get(key) ?? [])].flatMap(([ars, stufe]) =>
      stufe === ONLINE ? [EBENEN.indexOf(ebeneVon.get(ars) ?? '')] : [],
    ),
  )
  return {
    einheit,
    stufen: orte.map(({ kette }) => Math.max(beste(bekannte.haupt, kette), Math.min(TEILWEISE, beste(bekannte.weitere, kette)))),
    weiteste: EBENEN[Math.max(-1, ...ganze)] ?? null,
  }
}

/** Die Zahlen für eine Auswahl von Einheiten (Zeilen) und Kommunen (Stellen in `orte`). @param {Zeile[]} zeilen @param {number[]} stellen @param {Ort[]} orte @returns {Zahlen} */
function zaehle(zeilen, stellen, orte) {
  const zahlen = {
    leistungen: 0,
    in_mindestens_einer: 0,
    flaechendeckend: 0,
    paare_online: 0,
    paare_teilweise: 0,
    paare_toter_link: 0,
    paare_von: 0,
  }
  let menschenOnline = 0
  let menschenVon = 0
  for (const { einheit, stufen } of zeilen) {
    const hier = stellen.filter((k) => einheit.ebene === null || orte[k]?.ebenen.has(einheit.ebene))
    if (hier.length === 0) continue
    const online = hier.filter((k) => stufen[k] === ONLINE)
    /** @param {number[]} stellen */
    const menschen = (stellen) => stellen.reduce((summe, k) => summe + (orte[k]?.gebiet.einwohner ?? 0), 0)
    zahlen.leistungen += 1
    zahlen.in_mindestens_einer += online.length > 0 ? 1 : 0
    zahlen.flaechendeckend += online.length === hier.length ? 1 : 0
    zahlen.paare_online += online.length
    zahlen.paare_teilweise += hier.filter((k) => stufen[k] === TEILWEISE).length
    zahlen.paare_toter_link += hier.filter((k) => stufen[k] === TOTER_LINK).length
    zahlen.paare_von += hier.length
    menschenOnline += menschen(online)
    menschenVon += menschen(hier)
  }
  const bekannt = stellen.every((k) => typeof orte[k]?.gebiet.einwohner === 'number')
  return { ...zahlen, einwohner_online: bekannt ? menschenOnline : null, einwohner_von: bekannt ? menschenVon : null }
}

/** Alle Dateien einer Basis, Zeile für Zeile, unter dem Namen, unter dem sie veröffentlicht sind. @param {Zeile[]} zeilen @param {Ort[]} orte @param {Gebiet[]} gebiete */
function* zaehleDateien(zeilen, orte, gebiete) {
  const alle = [...orte.keys()]
  /** @param {string} ars */
  const stellenIn = (ars) => alle.filter((k) => orte[k]?.kette.includes(ars))
  /** @param {Gebiet} gebiet @returns {[string, Zahlen]} */
  const jeGebiet = ({ ars }) => [ars, zaehle(zeilen, stellenIn(ars), orte)]
  yield { name: 'kommunen', schluessel: 'ars', soll: new Map(orte.map(({ gebiet }) => jeGebiet(gebiet))) }
  yield { name: 'gebiete', schluessel: 'ars', soll: new Map(gebiete.map(jeGebiet)) }
  const felder = gruppiere(zeilen)
  yield {
    name: 'themenfelder',
    schluessel: 'nummer',
    soll: new Map([...felder].flatMap(([feld, eigene]) => (feld === null ? [] : [[String(feld), zaehle(eigene, alle, orte)]]))),
  }
  yield {
    name: 'gruppen',
    schluessel: 'gruppe',
    soll: new Map(
      gruppiereOrte(orte).map(([id, stellen]) => [id, { kommunen: stellen.length, ...zaehle(zeilen, stellen, orte) }]),
    ),
  }
  const kreise = gebiete
    .filter(({ ebene, art }) => ebene === 'kreis' || art === 'kreisfreie Stadt')
    .map(({ ars }) => stellenIn(ars))
  yield {
    name: 'leistungen',
    schluessel: 'id',
    soll: new Map(
      zeilen.map((zeile) => [zeile.einheit.id, { ...zaehle([zeile], alle, orte), ...verbreitung(zeile, alle, kreise, orte) }]),
    ),
  }
}

/** Kommunen nach Größe und nach Art; wessen Größe niemand kennt, gehört zu keiner Klasse. @param {Ort[]} orte @returns {[string, number[]][]} */
function gruppiereOrte(orte) {
  const grenzen = [0, 10_000, 20_000, 50_000, 100_000]
  /** @type {Map<string, number[]>} */
  const gruppen = new Map()
  for (const [k, { gebiet }] of orte.entries()) {
    const { einwohner, art = '' } = gebiet
    const stufe = typeof einwohner === 'number' ? grenzen.findLastIndex((grenze) => einwohner >= grenze) : -1
    const [ab, bis] = [grenzen[stufe], grenzen[stufe + 1]]
    const groesse = ab === 0 ? `unter-${bis}` : bis === undefined ? `ab-${ab}` : `${ab}-${bis}`
    for (const name of [...(stufe < 0 ? [] : [groesse]), art]) gruppen.set(name, [...(gruppen.get(name) ?? []), k])
  }
  return [...gruppen]
}

/** Nach Themenfeld. @param {Zeile[]} zeilen */
function gruppiere(zeilen) {
  /** @type {Map<number | null, Zeile[]>} */
  const felder = new Map()
  for (const zeile of zeilen) felder.set(zeile.einheit.themenfeld, [...(felder.get(zeile.einheit.themenfeld) ?? []), zeile])
  return felder
}

/** Wodurch etwas überall online ist, und in wie vielen Kreisen und kreisfreien Städten. @param {Zeile} zeile @param {number[]} alle @param {number[][]} kreise @param {Ort[]} orte @returns {Zahlen} */
function verbreitung(zeile, alle, kreise, orte) {
  /** @param {number[]} stellen */
  const ueberall = (stellen) => zaehle([zeile], stellen, orte)['flaechendeckend'] === 1
  const { weiteste } = zeile
  const durch = weiteste === 'bund' || weiteste === 'land' ? weiteste : 'einzeln'
  return { flaechendeckend_durch: ueberall(alle) ? durch : null, kreise_und_kreisfreie_staedte: kreise.filter(ueberall).length }
}

/** Welcher Reifegrad gilt: der von der Ebene, die zuständig ist, sonst der vom kleinsten Gebiet; sagt eines zweierlei, der niedrigere. @param {Einheit} einheit @param {Ort} ort @param {Ergaenzung[]} angaben was zu der Einheit gesagt ist @param {Map<string, string>} ebeneVon */
function reifegradIn(einheit, { kette }, angaben, ebeneVon) {
  const hier = angaben.filter(({ ars }) => kette.includes(ars))
  const zustaendige = hier.filter(({ ars }) => ebeneVon.get(ars) === einheit.ebene)
  const gelten = zustaendige.length > 0 ? zustaendige : hier
  const naechste = Math.min(...gelten.map(({ ars }) => kette.indexOf(ars)))
  const grade = gelten.filter(({ ars }) => kette.indexOf(ars) === naechste).map(({ reifegrad }) => reifegrad ?? 0)
  return grade.length === 0 ? null : Math.min(...grade)
}

/** Wie viele Paare welchen Reifegrad haben; undefined steht, wo niemand zuständig ist. @param {(number | null | undefined)[][]} zeilen @param {number[]} stellen @returns {Zahlen} */
function zaehleReifegrade(zeilen, stellen) {
  const grade = zeilen.flatMap((zeile) => stellen.map((k) => zeile[k])).filter((grad) => grad !== undefined)
  /** @param {number | null} welcher */
  const zahl = (welcher) => grade.filter((grad) => grad === welcher).length
  return {
    ...Object.fromEntries([0, 1, 2, 3, 4].map((grad) => [`reifegrad_${grad}`, zahl(grad)])),
    ohne_angabe: zahl(null),
    paare_von: grade.length,
  }
}

/** @param {Einheit[]} einheiten @param {Ort[]} orte @param {Gebiet[]} gebiete @param {number[]} felder @param {Ergaenzung[]} ergaenzungen */
function* zaehleReifegraddateien(einheiten, orte, gebiete, felder, ergaenzungen) {
  const ebeneVon = new Map(gebiete.map(({ ars, ebene }) => [ars, ebene]))
  const zeilen = einheiten.map((einheit) => {
    const angaben = ergaenzungen.filter(({ leistung, reifegrad }) => leistung === einheit.id && reifegrad !== undefined)
    return orte.map((ort) =>
      einheit.ebene === null || ort.ebenen.has(einheit.ebene) ? reifegradIn(einheit, ort, angaben, ebeneVon) : undefined,
    )
  })
  const alle = [...orte.keys()]
  const jeEinheit = einheiten.map(({ id }, i) => /** @type {const} */ ([id, zaehleReifegrade([zeilen[i] ?? []], alle)]))
  yield { name: 'leistungen', schluessel: 'id', soll: new Map(jeEinheit) }
  const jeFeld = felder.map((feld) => {
    const eigene = zeilen.filter((_, i) => einheiten[i]?.themenfeld === feld)
    return /** @type {const} */ ([String(feld), zaehleReifegrade(eigene, alle)])
  })
  yield { name: 'themenfelder', schluessel: 'nummer', soll: new Map(jeFeld) }
  const jeGebiet = gebiete.map(({ ars }) => {
    const dort = alle.filter((k) => orte[k]?.kette.includes(ars))
    return /** @type {const} */ ([ars, zaehleReifegrade(zeilen, dort)])
  })
  yield { name: 'gebiete', schluessel: 'ars', soll: new Map(jeGebiet) }
}

/** Was in der veröffentlichten Datei anders steht, in Worten. @param {Map<string, Zahlen>} soll @param {Zahlen[]} saetze @param {string} schluessel */
function vergleiche(soll, saetze, schluessel) {
  const anders = []
  for (const satz of saetze) {
    const id = String(satz[schluessel])
    const gezaehlt = soll.get(id)
    soll.delete(id)
    if (gezaehlt === undefined) {
      // Ein Themenfeld, zu dem nichts gehört, hat keine Zahlen.
      if (satz['leistungen'] !== null) anders.push(`${id}: steht in der Datei, aber nicht in den Daten`)
      continue
    }
    for (const [spalte, wert] of Object.entries(gezaehlt))
      if (satz[spalte] !== wert) anders.push(`${id}: bei „${spalte}“ steht ${satz[spalte]}, gezählt sind ${wert}`)
  }
  return [...anders, ...[...soll.keys()].map((id) => `${id}: fehlt in der Datei`)]
}

/** @param {string} was @param {string[]} anders */
function melde(was, anders) {
  console.log(`${anders.length === 0 ? '✓' : '✗'} ${was}`)
  for (const eines of anders.slice(0, 5)) console.log(`    ${eines}`)
  if (anders.length > 5) console.log(`    und ${anders.length - 5} weitere Abweichungen`)
  return anders.length === 0
}

/** @param {string} adresse @returns {Promise<boolean>} ob alles stimmt */
async function rechneNach(adresse) {
  const { id, gebiete, dienste, tabelle, felder, ergaenzungen } = await ladeSchnappschuss(adresse)
  console.log(`✓ Schnappschuss ${id}: geladen, die Prüfsummen stimmen`)
  if (tabelle.methode !== METHODE)
    throw new Abbruch(
      `Veröffentlicht ist Methode ${tabelle.methode}, diese Datei zählt nach Methode ${METHODE}. Laden Sie sie neu: ${adresse}/daten/nachrechnen.mjs`,
    )
  const orte = findOrte(gebiete)
  const ebeneVon = new Map(gebiete.map(({ ars, ebene }) => [ars, ebene]))
  const meldungen = readMeldungen(dienste)
  const platz = tabelle.kommunen.map((ars) => orte.findIndex(({ gebiet }) => gebiet.ars === ars))
  let stimmt = true
  for (const basis of BASEN) {
    const zeilen = tabelle.basen[basis].map((einheit) => messe(einheit, orte, meldungen, ebeneVon))
    const anders = zeilen.filter(
      ({ einheit, stufen, weiteste }) =>
        einheit.weiteste !== weiteste || (einheit.stufen || '0'.repeat(platz.length)) !== platz.map((k) => stufen[k]).join(''),
    )
    stimmt =
      melde(
        `${basis}: ${zeilen.length} Einheiten in ${orte.length} Kommunen`,
        anders.map(({ einheit }) => `${einheit.id}: andere Stufen als in umsetzungsstand.json`),
      ) && stimmt
    for (const { name, schluessel, soll } of zaehleDateien(zeilen, orte, gebiete))
      stimmt = (await pruefeDatei(adresse, id, `${name}-${basis}`, soll, schluessel)) && stimmt
    const alle = zaehle(zeilen, [...orte.keys()], orte)
    console.log(
      `  ${basis}: in mindestens einer Kommune ${alle['in_mindestens_einer']} von ${alle['leistungen']}, ${alle['paare_online']} von ${alle['paare_von']} Paaren, flächendeckend ${alle['flaechendeckend']}`,
    )
  }
  for (const { name, schluessel, soll } of zaehleReifegraddateien(tabelle.basen.anliegen, orte, gebiete, felder, ergaenzungen))
    stimmt = (await pruefeDatei(adresse, id, `reifegrade-${name}`, soll, schluessel)) && stimmt
  return stimmt
}

/** @param {string} adresse @param {string} id @param {string} name @param {Map<string, Zahlen>} soll @param {string} schluessel @returns {Promise<boolean>} */
async function pruefeDatei(adresse, id, name, soll, schluessel) {
  const pfad = `/umsetzungsstand/daten/${name}.json`
  const { schnappschuss, saetze } = JSON.parse(String(await lade(adresse, pfad)))
  if (schnappschuss !== id) throw new Abbruch('Inzwischen ist ein neuer Stand veröffentlicht. Rechnen Sie noch einmal nach.')
  return melde(`${pfad}: ${saetze.length} Zeilen`, vergleiche(soll, saetze, schluessel))
}

const adresse = (process.argv[2] ?? '').replace(/\/+$/, '')
if (!/^https?:\/\/[^/]/.test(adresse)) {
  console.error('So geht es: node nachrechnen.mjs https://portal.example (die Adresse des Portals, mit https:// davor)')
  process.exitCode = 2
} else
  try {
    const stimmt = await rechneNach(adresse)
    console.log(
      stimmt
        ? 'Alles stimmt: Jede veröffentlichte Zahl ergibt sich aus den offenen Daten.'
        : 'Nicht alles stimmt. Bitte melden Sie dem Betreiber, was oben mit ✗ steht.',
    )
    process.exitCode = stimmt ? 0 : 1
  } catch (fehler) {
    if (!(fehler instanceof Abbruch)) throw fehler
    console.error(fehler.message)
    process.exitCode = 2
  }
