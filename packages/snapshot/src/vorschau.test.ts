import type { Ars, Frage, Verwaltung } from '@infoschalter/domain'
import { describe, expect, it } from 'vitest'
import { beispielBild, beispielInhalt, beispielSnapshot, beispielVerwaltungen } from './beispiel.ts'
import type { Snapshot } from './snapshot.ts'
import { type Entwurf, entwurfPfad, VORSCHAU_ARTEN, withEntwurf } from './vorschau.ts'

const inhalt = beispielInhalt()
const [frage] = inhalt.fragen as readonly [Frage, ...Frage[]]
const hund = inhalt.leistungen.find((leistung) => leistung.art === 'beschrieben' && leistung.slug === 'hund-anmelden')

/** A draft of every kind, from the example. */
const ENTWUERFE: Readonly<Record<(typeof VORSCHAU_ARTEN)[number], Entwurf>> = {
  leistungen: { art: 'leistungen', inhalt: { ...hund, titel: 'NEU' } as never, oeffentlich: null },
  onlinedienste: { art: 'onlinedienste', inhalt: { ...inhalt.dienstangaben[0], titel: 'NEU' } as never, oeffentlich: null },
  fragen: { art: 'fragen', inhalt: { ...frage, titel: 'NEU' }, oeffentlich: frage },
  anleitungen: { art: 'anleitungen', inhalt: { ...inhalt.anleitungen[0], titel: 'NEU' } as never, oeffentlich: null },
  lagen: { art: 'lagen', inhalt: { ...inhalt.lebenslagen[0], titel: 'NEU' } as never, oeffentlich: null },
  projekte: { art: 'projekte', inhalt: { ...inhalt.wissen.projekte[0], titel: 'NEU' } as never, oeffentlich: null },
  meldungen: { art: 'meldungen', inhalt: { ...inhalt.wissen.meldungen[0], titel: 'NEU' } as never, oeffentlich: null },
  leitfaeden: { art: 'leitfaeden', inhalt: { ...inhalt.wissen.leitfaeden[0], titel: 'NEU' } as never, oeffentlich: null },
  begriffe: { art: 'begriffe', inhalt: { ...inhalt.wissen.begriffe[0], titel: 'NEU' } as never, oeffentlich: null },
  landschaft: { art: 'landschaft', inhalt: { ...inhalt.wissen.landschaft[0], titel: 'NEU' } as never, oeffentlich: null },
  termine: { art: 'termine', inhalt: { ...inhalt.wissen.termine[0], titel: 'NEU' } as never, oeffentlich: null },
  seiten: { art: 'seiten', inhalt: { ...inhalt.seiten[0], titel: 'NEU' } as never, oeffentlich: null },
  uebersetzungen: { art: 'uebersetzungen', inhalt: { ...inhalt.uebersetzungen[0], titel: 'NEU' } as never, oeffentlich: null },
  ergaenzungen: {
    art: 'ergaenzungen',
    inhalt: {
      leistung: 'hund-anmelden',
      ars: '057540000000' as Ars,
      text: [],
      oeffnungszeiten: [],
      kosten: 'NEU',
      quellen: [],
      stand: '2026-11-25',
    } as never,
    oeffentlich: null,
  },
  verwaltungen: {
    art: 'verwaltungen',
    inhalt: { ars: '057110000000' as Ars, slug: 'bielefeld', telefon: '0521 510', stand: '2026-11-25' } as Verwaltung,
    oeffentlich: null,
  },
}

const overlay = (snapshot: Snapshot, entwurf: Entwurf) => snapshot.mit((teile) => withEntwurf(teile, entwurf))

describe('a draft laid over a snapshot', () => {
  it.each(VORSCHAU_ARTEN)('takes its place among the %s, and has a page that shows it', async (art) => {
    let vorher = ''
    let nachher = ''
    const snapshot = await beispielSnapshot()
    const mit = snapshot.mit((teile) => {
      const neue = withEntwurf(teile, ENTWUERFE[art])
      vorher = JSON.stringify(teile)
      nachher = JSON.stringify(neue)
      return neue
    })
    const neues = art === 'verwaltungen' ? '0521 510' : 'NEU'
    expect(vorher).not.toContain(neues)
    expect(nachher.split(neues)).toHaveLength(2)
    expect(entwurfPfad(ENTWUERFE[art], mit.gebiete.alle)).toMatch(/^\/[a-z]/)
  })

  it('leaves the snapshot itself as it was', async () => {
    const snapshot = await beispielSnapshot()
    const mit = overlay(snapshot, ENTWUERFE.fragen)
    expect(mit.fragen.findBySlug(frage.slug)?.titel).toBe('NEU')
    expect(snapshot.fragen.findBySlug(frage.slug)?.titel).toBe(frage.titel)
    expect(mit.fragen.alle).toHaveLength(snapshot.fragen.alle.length)
  })

  it('under a new address takes the place of the public text under the old one', async () => {
    const snapshot = await beispielSnapshot()
    const mit = overlay(snapshot, { art: 'fragen', inhalt: { ...frage, slug: 'neue-adresse' }, oeffentlich: frage })
    expect(mit.fragen.findBySlug('neue-adresse')).toBeDefined()
    expect(mit.fragen.findBySlug(frage.slug)).toBeUndefined()
  })

  it('of a Leistung that only the register knew takes the place of that entry', async () => {
    const snapshot = await beispielSnapshot()
    const ausRegister = snapshot.leistungen.alle.find(({ art }) => art === 'register')
    const leika = ausRegister?.leika ?? []
    const mit = overlay(snapshot, {
      art: 'leistungen',
      inhalt: { ...hund, slug: 'beschrieben', leika } as never,
      oeffentlich: null,
    })
    expect(mit.leistungen.findBySlug(ausRegister?.slug ?? '')).toBeUndefined()
    expect(mit.leistungen.findBySlug('beschrieben')?.leika).toEqual(leika)
  })

  it('brings its picture along', async () => {
    const snapshot = await beispielSnapshot(beispielVerwaltungen())
    const { bild, bytes } = beispielBild(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))
    expect(snapshot.findBild(bild.datei)).toBeUndefined()
    const mit = snapshot.mit((teile) => withEntwurf(teile, ENTWUERFE.verwaltungen, [{ bild, base64: bytes.toString('base64') }]))
    expect(mit.findBild(bild.datei)?.bytes.equals(bytes)).toBe(true)
  })
})

describe('the page of a draft', () => {
  it('of a Kreis is the one of one of its Kommunen', () => {
    expect(entwurfPfad(ENTWUERFE.ergaenzungen, inhalt.gebiete)).toMatch(
      /^\/leistungen\/hund-anmelden\/(guetersloh|rietberg|halle-westf)$/,
    )
  })

  it('is missing for a variant that stands on the page of others, and for a place that nobody knows', () => {
    const { inhalt: variante } = ENTWUERFE.uebersetzungen
    expect(
      entwurfPfad({ art: 'uebersetzungen', inhalt: { ...(variante as object), art: 'seite' } as never, oeffentlich: null }, []),
    ).toBeNull()
    expect(entwurfPfad(ENTWUERFE.ergaenzungen, [])).toBeNull()
  })
})
