import type { Field } from 'payload'
import { describe, expect, it } from 'vitest'
import { INHALTSARTEN } from '../collections/arten.ts'
import { ARTEN, type Art } from '../collections/inhaltsart.ts'
import { type Benannt, benannte, toAngaben } from '../umwandlung/angaben.ts'
import { formOf, pruefeForm } from './formen.ts'

/** Prose that is only unfinished when it does not meet its rule yet, and what comes from the register: nobody writes it. */
const AUSGENOMMEN = new Set(['fragen.titel', 'verwaltungen.ars'])

const UNSINN = 'x %%% y'

/** A document with nonsense in every line of text, and one row in every list. */
function toUnsinn(felder: readonly Field[]): Record<string, unknown> {
  return Object.fromEntries(benannte(felder).map((feld) => [feld.name, unsinn(feld)]))
}

function unsinn(feld: Benannt): unknown {
  if (feld.type === 'group') return toUnsinn(feld.fields)
  if (feld.type === 'array') return [toUnsinn(feld.fields)]
  if (feld.type === 'text' || feld.type === 'email') return 'hasMany' in feld && feld.hasMany ? [UNSINN] : UNSINN
  if (feld.type === 'select' && !feld.hasMany) return (feld.options[0] as { value: string }).value
  return undefined
}

function findFeld(felder: readonly Field[], [name, ...rest]: readonly string[]): Benannt | undefined {
  const feld = benannte(felder).find((eines) => eines.name === name)
  const innen = rest.filter((teil) => !/^\d+$/.test(teil))
  return feld !== undefined && innen.length > 0 && 'fields' in feld ? findFeld(feld.fields, innen) : feld
}

/** Fields of text that the domain refuses for their form. */
function findFormfelder(art: Art): readonly { pfad: string; feld: Benannt }[] {
  const { felder, schema, zuAngaben = (roh) => roh } = INHALTSARTEN[art]
  const gelesen = schema.safeParse(
    zuAngaben(
      toAngaben(felder, toUnsinn(felder), () => undefined),
      '057110000000',
    ),
  )
  return (gelesen.error?.issues ?? []).flatMap(({ code, path }) => {
    const feld = findFeld(felder, path.map(String))
    const istForm = code === 'invalid_format' || code === 'custom'
    return istForm && (feld?.type === 'text' || feld?.type === 'email') ? [{ pfad: `${art}.${path.join('.')}`, feld }] : []
  })
}

describe.each(ARTEN)('%s', (art) => {
  it('every field whose form the domain checks says so in the form', () => {
    const ohne = findFormfelder(art).filter(({ pfad, feld }) => formOf(feld) === undefined && !AUSGENOMMEN.has(pfad))
    expect(ohne.map(({ pfad }) => pfad)).toEqual([])
  })
})

it('there are such fields', () => {
  expect(ARTEN.flatMap(findFormfelder).length).toBeGreaterThan(30)
})

describe('a value with a form', () => {
  it('may be missing', () => {
    for (const nichts of [undefined, null, '', [], ['']]) expect(pruefeForm('leika', nichts)).toBe(null)
  })

  it('that is wrong is named, with what to do', () => {
    expect(pruefeForm('telefon', '0521/51-0')).toBe(
      '„0521/51-0“ geht hier nicht. Schreiben Sie die Nummer mit Vorwahl, ohne Klammern und Schrägstrich: 0211 000000 oder +49 211 000000.',
    )
  })

  it('of a list is the one that is wrong', () => {
    expect(pruefeForm('ags', ['05711000', '5711'])).toMatch(/^„5711“ geht hier nicht\./)
  })

  it.each(['https://www.land.nrw', 'www.land.nrw', '/fragen', 'mailto:amt@stadt.example', 'tel:115'])(
    'of a link may be %s',
    (ziel) => {
      expect(pruefeForm('linkziel', ziel)).toBe(null)
    },
  )

  it.each(['land.nrw', 'https://', 'javascript:alert(1)', '//fremd.example', 'mailto:amt', 'https://stadt.example/mit leer'])(
    'of a link is not %s',
    (ziel) => {
      expect(pruefeForm('linkziel', ziel)).toMatch(/geht hier nicht\. Kopieren Sie die Adresse aus dem Browser/)
    },
  )
})
