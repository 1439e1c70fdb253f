import type { Anfrage, Antwort, Route } from '../../http/route.ts'
import { MAX_ANFRAGE, search } from './model.ts'
import { leistungPfad, PFAD, type Treffer } from './treffer.ts'

const LIMIT = { standard: 10, hoechstens: 50 }

function antworteSuche(anfrage: Anfrage): Antwort {
  const { snapshot, query } = anfrage
  const q = query.get('q') ?? ''
  const limit = Number(query.get('limit') ?? LIMIT.standard)
  if (q.length > MAX_ANFRAGE) return fehler('q-zu-lang', `q hat ${q.length} Zeichen, erlaubt sind ${MAX_ANFRAGE}.`)
  if (!Number.isInteger(limit) || limit < 1 || limit > LIMIT.hoechstens)
    return fehler('limit-ungueltig', `limit ist eine ganze Zahl von 1 bis ${LIMIT.hoechstens}.`)
  const ergebnis = search(snapshot, { q, ort: query.get('ort') ?? '', plz: null, zielgruppe: query.get('zielgruppe'), limit })
  const { ort } = ergebnis
  return {
    art: 'json',
    wert: {
      anfrage: ergebnis.q,
      ort: ort === null ? null : { ars: ort.ars, name: ort.name, slug: ort.slug },
      ortErkannt: ergebnis.ortErkannt,
      zielgruppeErkannt: ergebnis.genannt.zielgruppe?.wert ?? null,
      lageErkannt: ergebnis.genannt.lage?.lage.slug ?? null,
      meintenSie: ergebnis.meintenSie,
      treffer: ergebnis.treffer.map((treffer) => alsJson(anfrage, treffer, ort)),
      vielleicht: ergebnis.vielleicht.map((treffer) => alsJson(anfrage, treffer, ort)),
    },
  }
}

function fehler(code: string, meldung: string): Antwort {
  return { art: 'json', status: 400, wert: { fehler: { code, meldung } } }
}

function alsJson({ snapshot }: Anfrage, treffer: Treffer, ort: Parameters<typeof leistungPfad>[1]) {
  switch (treffer.typ) {
    case 'leistung': {
      const { leistung, verfuegbarkeit } = treffer
      const beleg = verfuegbarkeit?.belege[0]
      return {
        typ: treffer.typ,
        titel: leistung.titel,
        url: leistungPfad(leistung, ort),
        leikaSchluessel: leistung.leika,
        verfuegbarkeit:
          verfuegbarkeit === null
            ? null
            : {
                zustand: verfuegbarkeit.zustand,
                url: beleg?.url ?? null,
                geprueftAm: beleg?.datenstand ?? null,
                demo: beleg !== undefined && snapshot.isErfunden(beleg),
              },
      }
    }
    case 'frage':
      return {
        typ: treffer.typ,
        titel: treffer.frage.titel,
        url: `/fragen/${treffer.frage.slug}`,
        leikaSchluessel: null,
        verfuegbarkeit: null,
      }
    case 'ort':
      return { typ: treffer.typ, titel: treffer.name, url: `/orte/${treffer.slug}`, leikaSchluessel: null, verfuegbarkeit: null }
    default:
      return {
        typ: treffer.typ,
        titel: treffer.titel,
        url: PFAD[treffer.typ] + treffer.slug,
        leikaSchluessel: null,
        verfuegbarkeit: null,
      }
  }
}

/** Suggestions while typing: short, since they come with every letter. */
function antworteVorschlaege({ snapshot, query }: Anfrage): Antwort {
  const q = (query.get('q') ?? '').slice(0, MAX_ANFRAGE)
  const typ = query.get('art') === 'ort' ? 'ort' : null
  const vorschlaege = snapshot.suche.vorschlaege(
    q,
    typ === 'ort' ? { typen: ['ort'], limit: 8 } : { typen: ['leistung', 'lage', 'anleitung', 'frage'], limit: 8 },
  )
  return {
    art: 'json',
    wert: {
      vorschlaege: vorschlaege.map(({ id, titel, typ }) => ({ titel, typ, url: PFAD[typ] + id.slice(id.indexOf(':') + 1) })),
    },
  }
}

export const routes: readonly Route[] = [
  { pfad: '/api/v1/suche', parameter: ['q', 'ort', 'zielgruppe', 'limit'], antworte: antworteSuche },
  { pfad: '/api/v1/vorschlaege', parameter: ['q', 'art'], antworte: antworteVorschlaege },
]
