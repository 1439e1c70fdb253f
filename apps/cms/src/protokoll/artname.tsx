import type { DefaultServerCellComponentProps } from 'payload'

/** In the list: „Frage“, not the name of the table. */
export function Artname({ cellData, payload }: DefaultServerCellComponentProps) {
  const name = Object.values(payload.collections).find(({ config }) => config.slug === cellData)?.config.labels.singular
  return <span>{typeof name === 'string' ? name : String(cellData)}</span>
}

/** Above the list: the same as a table for a spreadsheet. */
export function Tabellenlink() {
  return (
    <p className="tabellenlink">
      <a href="/api/protokoll/csv" download>
        Als Tabelle herunterladen (CSV)
      </a>
    </p>
  )
}
