import type { DocumentViewServerProps } from 'payload'
import { formatZeit } from '../zeit.ts'
import { type Fassung, readFassungen } from './lesen.ts'
import { ortVon, pfadVon, Rahmen } from './rahmen.tsx'

/** The earlier versions of a text: when, who, what. In the place of Payload's list, which knows neither who nor what. */
export async function Fassungsliste({ initPageResult }: DocumentViewServerProps) {
  const ort = ortVon(initPageResult)
  const fassungen = await readFassungen(ort, initPageResult.req)
  const mitStand = ort.art === 'sammlung'
  return (
    <Rahmen seite={initPageResult} titel="Frühere Fassungen">
      <p>
        Jedes Speichern und jeder Schritt ist eine Fassung; aufgehoben werden die letzten 50. Klicken Sie auf eine Zeit, um zu
        sehen, was sich geändert hat, und um eine Fassung wiederherzustellen.
      </p>
      {fassungen.length === 0 ? (
        <p>Noch gibt es keine Fassung.</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">Wann</th>
              <th scope="col">Wer</th>
              <th scope="col">Was</th>
              {mitStand ? <th scope="col">Stand danach</th> : null}
              <th scope="col">Gilt</th>
            </tr>
          </thead>
          <tbody>
            {fassungen.map((fassung) => (
              <Zeile key={fassung.id} fassung={fassung} adresse={`${pfadVon(ort)}/versions/${fassung.id}`} mitStand={mitStand} />
            ))}
          </tbody>
        </table>
      )}
    </Rahmen>
  )
}

interface ZeileProps {
  readonly fassung: Fassung
  readonly adresse: string
  readonly mitStand: boolean
}

function Zeile({ fassung: { am, wer, was, stand, jetzig, imPortal }, adresse, mitStand }: ZeileProps) {
  const gilt = [...(jetzig ? ['Jetziger Text'] : []), ...(imPortal ? ['Im Portal'] : [])]
  return (
    <tr>
      <td>
        <a href={adresse}>{formatZeit(new Date(am))}</a>
      </td>
      <td>{wer ?? 'Nicht festgehalten'}</td>
      <td>{was}</td>
      {mitStand ? <td>{stand}</td> : null}
      <td>{gilt.join(' · ')}</td>
    </tr>
  )
}
