import Link from 'next/link'
import type { AdminViewServerProps } from 'payload'
import { INHALTSARTEN } from '../collections/arten.ts'
import { EINZELSTUECKE } from '../globale/website.ts'
import { type Portalstand, readPortalstand } from '../publish/stand.ts'
import { kontoVon } from '../rechte/zugriff.ts'
import { MINDESTENS } from '../rueckmeldung/bedarf.ts'
import { findGewuenschtes, findNeue } from '../rueckmeldung/offene.ts'
import { type Aufgabe, findEigeneVerwaltung, findStapel, type Stapel } from './aufgaben.ts'

/** More of a stack than these are counted: the list of the kind shows them all. */
const GEZEIGT = 6

const TAG = new Intl.DateTimeFormat('de-DE', { dateStyle: 'medium', timeZone: 'Europe/Berlin' })

/** The first page after signing in: what waits for this person, then everything that there is. */
export async function Uebersicht({ initPageResult: { req, permissions } }: AdminViewServerProps) {
  const konto = kontoVon(req)
  if (konto === null) return null
  const { payload } = req
  const [eigene, stapel, portal, neue, gewuenscht] = await Promise.all([
    findEigeneVerwaltung(payload, konto),
    findStapel(payload, konto),
    readPortalstand(payload),
    findNeue(payload, konto),
    findGewuenschtes(payload, konto, GEZEIGT),
  ])
  const wartet = neue.length === 0 ? stapel : [...stapel, { name: 'Neue Rückmeldungen aus dem Portal', aufgaben: neue }]
  return (
    <main className="uebersicht">
      <h1>Guten Tag, {String((req.user as { name?: string } | null)?.name ?? '')}</h1>
      <Portalhinweis {...portal} />
      {eigene === null ? null : (
        <p className="uebersicht-eigene">
          <Link href={eigene.pfad}>So erreicht man {eigene.name}</Link>
          {eigene.leer ? ': noch leer. Tragen Sie Adresse, Telefon und Öffnungszeiten ein.' : null}
        </p>
      )}
      <Aufgaben stapel={wartet} />
      <Gewuenschtes eintraege={gewuenscht} />
      {gruppen().map(([gruppe, eintraege]) => (
        <section key={gruppe} className="uebersicht-gruppe">
          <h2>{gruppe}</h2>
          <ul>
            {eintraege.map(({ slug, name, hilfe, pfad }) => (
              <li key={slug}>
                <Link className="uebersicht-art" href={pfad}>
                  {name}
                </Link>
                <p>{hilfe}</p>
                {permissions?.collections?.[slug]?.create ? (
                  <Link className="uebersicht-neu" href={`${pfad}/create`} aria-label={`Neu anlegen: ${name}`}>
                    Neu anlegen
                  </Link>
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </main>
  )
}

/** When the portal does not show what was released last. */
function Portalhinweis({ gehalten, letzte }: Portalstand) {
  if (gehalten !== null)
    return (
      <p className="uebersicht-warnung" role="status">
        {gehalten} Solange wartet alles, was veröffentlicht werden soll.{' '}
        <Link href="/admin/collections/veroeffentlichungen">Zu den Veröffentlichungen</Link>
      </p>
    )
  if (letzte?.stand !== 'gescheitert') return null
  return (
    <p className="uebersicht-warnung" role="status">
      Die letzte Veröffentlichung ist gescheitert; das Portal zeigt den Stand davor.{' '}
      <Link href={`/admin/collections/veroeffentlichungen/${letzte.id}`}>Was dagegen sprach</Link>
    </p>
  )
}

function Aufgaben({ stapel }: { readonly stapel: readonly Stapel[] }) {
  if (stapel.length === 0) return <p className="uebersicht-frei">Es wartet nichts auf Sie.</p>
  return (
    <div className="uebersicht-stapel">
      {stapel.map(({ name, aufgaben }) => (
        <section key={name}>
          <h2>
            {name} <span className="uebersicht-zahl">{aufgaben.length}</span>
          </h2>
          <ul>
            {aufgaben.slice(0, GEZEIGT).map((aufgabe) => (
              <Zeile key={aufgabe.pfad} {...aufgabe} />
            ))}
          </ul>
          {aufgaben.length > GEZEIGT ? <p>und {aufgaben.length - GEZEIGT} weitere</p> : null}
        </section>
      ))}
    </div>
  )
}

function Gewuenschtes({ eintraege }: { readonly eintraege: Awaited<ReturnType<typeof findGewuenschtes>> }) {
  if (eintraege.length === 0) return null
  return (
    <section className="uebersicht-bedarf">
      <h2>Das brauchen Menschen online</h2>
      <p>Angeklickt auf der Seite der Leistung im Ort. Gezeigt ab {MINDESTENS} Menschen.</p>
      <ul>
        {eintraege.map(({ leistung, ort, anzahl }) => (
          <li key={`${leistung} ${ort}`}>
            {leistung}, {ort}: <b>{anzahl}</b>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Zeile({ art, titel, pfad, was, am }: Aufgabe) {
  return (
    <li>
      <Link href={pfad}>{titel}</Link>
      <span>
        {art}, {was} am {TAG.format(new Date(am))}
      </span>
    </li>
  )
}

interface Eintrag {
  readonly slug: string
  readonly name: string
  readonly hilfe: string
  readonly pfad: string
}

/** What editors work with, by the headings that they know from the menu. */
function gruppen(): readonly (readonly [string, readonly Eintrag[]])[] {
  const arten = Object.values(INHALTSARTEN).map(({ slug, plural, hilfe, gruppe }) => ({
    gruppe,
    eintrag: { slug, name: plural, hilfe, pfad: `/admin/collections/${slug}` },
  }))
  const einzelne = EINZELSTUECKE.map(({ slug, label, hilfe }) => ({
    gruppe: 'Website',
    eintrag: { slug, name: label, hilfe, pfad: `/admin/globals/${slug}` },
  }))
  const system = SYSTEM.map((eintrag) => ({ gruppe: 'Verwaltung des Systems', eintrag }))
  const portal = { gruppe: 'Aus dem Portal', eintrag: RUECKMELDUNGEN }
  const alle = [...arten, ...einzelne, { gruppe: 'Kommunen und Kreise', eintrag: MEDIEN }, portal, ...system]
  return [...new Set(alle.map(({ gruppe }) => gruppe))].map(
    (gruppe) => [gruppe, alle.filter((einer) => einer.gruppe === gruppe).map(({ eintrag }) => eintrag)] as const,
  )
}

const MEDIEN: Eintrag = {
  slug: 'medien',
  name: 'Medien',
  hilfe: 'Logos und Wappen, mit Beschreibung, Rechten und Lizenz.',
  pfad: '/admin/collections/medien',
}

const RUECKMELDUNGEN: Eintrag = {
  slug: 'rueckmeldungen',
  name: 'Rückmeldungen',
  hilfe: 'Was Menschen unter einer Seite schreiben: Hinweise, Barrieren, und ob die Seite geholfen hat.',
  pfad: '/admin/collections/rueckmeldungen',
}

const SYSTEM: readonly Eintrag[] = [
  {
    slug: 'veroeffentlichungen',
    name: 'Veröffentlichungen',
    hilfe: 'Was das Portal wann gezeigt hat, und der Weg zurück zu einem früheren Stand.',
    pfad: '/admin/collections/veroeffentlichungen',
  },
  {
    slug: 'organisationen',
    name: 'Organisationen',
    hilfe: 'Land, Verbände, Kommunen und Kreise, mit oder ohne vier Augen.',
    pfad: '/admin/collections/organisationen',
  },
  {
    slug: 'benutzer',
    name: 'Benutzerkonten',
    hilfe: 'Wer sich anmelden darf, mit welcher Rolle.',
    pfad: '/admin/collections/benutzer',
  },
  {
    slug: 'protokoll',
    name: 'Änderungsprotokoll',
    hilfe: 'Wer wann was geändert hat. Niemand kann es ändern.',
    pfad: '/admin/collections/protokoll',
  },
]
