import type { BeforeListTableServerProps, UIFieldServerProps } from 'payload'
import { kontoVon } from '../rechte/zugriff.ts'
import { mailtoAntwort } from './antwort.ts'
import { readTrend, type Trend, type Zahlen } from './trend.ts'

const ZAHL = new Intl.NumberFormat('de-DE')

const ZEILEN: readonly (readonly [name: string, feld: keyof Zahlen])[] = [
  ['Hinweise auf Fehler', 'hinweis'],
  ['Barrieren', 'barriere'],
  ['Seite war hilfreich: ja', 'ja'],
  ['Seite war hilfreich: nein', 'nein'],
]

/** Above the list: how much is open, and how it develops. */
export async function Trendanzeige({ payload, user }: BeforeListTableServerProps) {
  const konto = kontoVon({ user: user ?? null })
  const trend = konto === null ? null : await readTrend(payload, konto, new Date())
  if (trend === null) return null
  return (
    <section className="trend" aria-labelledby="trend-titel">
      <h2 id="trend-titel">Offen: {ZAHL.format(trend.offen)}</h2>
      {trend.ueberfaellig > 0 ? (
        <p className="uebersicht-warnung">
          {trend.ueberfaellig === 1 ? 'Eine Barriere hätte' : `${ZAHL.format(trend.ueberfaellig)} Barrieren hätten`} schon
          beantwortet sein müssen.
        </p>
      ) : null}
      <Zahlentabelle {...trend} />
      {trend.schwache.length === 0 ? null : (
        <>
          <h3>Diese Seiten helfen am wenigsten</h3>
          <ul>
            {trend.schwache.map(({ seite, nein }) => (
              <li key={seite}>
                {seite}: {ZAHL.format(nein)} mal nein
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Zahlentabelle({ tage, jetzt, davor }: Trend) {
  return (
    <table>
      <caption>Gezählt wird, was noch da ist.</caption>
      <thead>
        <tr>
          <th scope="col">Eingegangen</th>
          <th scope="col">in den letzten {tage} Tagen</th>
          <th scope="col">in den {tage} Tagen davor</th>
        </tr>
      </thead>
      <tbody>
        {ZEILEN.map(([name, feld]) => (
          <tr key={feld}>
            <th scope="row">{name}</th>
            <td>{ZAHL.format(jetzt[feld])}</td>
            <td>{ZAHL.format(davor[feld])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Beside the message: the way to answer, where the reader has left an address. */
export function Antworten({ data }: UIFieldServerProps) {
  const { antwortAn, seite, text, eingang } = data as Readonly<Record<string, string | undefined>>
  if (!antwortAn || !seite || !eingang) return null
  return (
    <p className="antworten">
      <a
        className="btn btn--style-secondary btn--size-medium"
        href={mailtoAntwort({ antwortAn, seite, text: text ?? '', eingang })}
      >
        Per E-Mail antworten
      </a>
      <span>Öffnet Ihr E-Mail-Programm mit dem, was geschrieben wurde. Setzen Sie danach den Zustand auf „Erledigt“.</span>
    </p>
  )
}
