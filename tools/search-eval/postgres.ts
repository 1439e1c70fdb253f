import type { Suchmaschine } from '@infoschalter/search'
import pg from 'pg'
import type { Corpus } from './corpus.ts'
import { flach } from './maschinen.ts'

const SCHEMA = `
  create extension if not exists pg_trgm;
  create temporary table dokument (id text primary key, name text not null, suche tsvector not null);
`
const EINFUEGEN = `
  insert into dokument
  select id, titel || ' ' || synonyme,
    setweight(to_tsvector('german', titel), 'A') || setweight(to_tsvector('german', synonyme), 'B') ||
    setweight(to_tsvector('german', amtlich), 'C') || setweight(to_tsvector('german', text), 'D')
  from jsonb_to_recordset($1::jsonb) as d(id text, titel text, synonyme text, amtlich text, text text)
`
/** Any of the words, ranked by cover density; misspelt names come in by their trigrams. */
const SUCHEN = `
  with frage as (
    select to_tsquery('german', coalesce(string_agg(quote_literal(wort), ' | '), '')) as q
    from regexp_split_to_table($1, '[^[:alnum:]]+') as wort where wort <> ''
  )
  select id from dokument, frage
  where suche @@ q or word_similarity($1, name) > 0.5
  order by ts_rank_cd('{0.1,0.4,0.8,1}', suche, q) + word_similarity($1, name) desc, id
  limit 10
`

/** PostgreSQL full text search in German with pg_trgm. It knows no places. */
export async function connectPostgres(
  url: string,
  { dokumente }: Corpus,
): Promise<{ maschine: Suchmaschine; close(): Promise<void> }> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(SCHEMA)
  await client.query(EINFUEGEN, [JSON.stringify(dokumente.map(flach))])
  await client.query('create index on dokument using gin (suche); analyze dokument')
  return {
    maschine: {
      name: 'PostgreSQL',
      async suche(anfrage) {
        const { rows } = await client.query<{ id: string }>(SUCHEN, [anfrage.replaceAll('\u0000', ' ')])
        return { treffer: rows.map(({ id }) => id), ort: null }
      },
    },
    close: () => client.end(),
  }
}
