import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { meldung } from './meldung.ts'

const sagt = (schema: z.ZodType, wert: unknown) => schema.safeParse(wert, { error: meldung }).error?.issues[0]?.message

describe('what is wrong with a field', () => {
  it.each<[string, z.ZodType, unknown, string]>([
    ['a text that nobody has written', z.string(), undefined, 'Fehlt noch.'],
    ['an empty list that needs an entry', z.array(z.string()).min(1), [], 'Fehlt noch.'],
    ['too few entries', z.array(z.string()).min(5), ['a'], 'Mindestens 5 Einträge.'],
    ['a text too short', z.string().min(10), 'kurz', 'Mindestens 10 Zeichen.'],
    ['a text too long', z.string().max(3), 'lang', 'Höchstens 3 Zeichen.'],
    ['nothing chosen', z.enum(['buerger', 'firma']), undefined, 'Wählen Sie etwas aus.'],
    ['something that cannot be chosen', z.enum(['buerger', 'firma']), 'x', 'Diese Auswahl gibt es nicht.'],
    ['half an address', z.url(), 'www.x', 'Das ist keine vollständige Internetadresse. Sie beginnt mit https://.'],
    ['no e-mail', z.email(), 'x', 'Das ist keine E-Mail-Adresse.'],
  ])('%s', (_, schema, wert, satz) => {
    expect(sagt(schema, wert)).toBe(satz)
  })

  it('keeps the sentence that a rule of the domain brings along', () => {
    expect(sagt(z.string().regex(/\?$/, 'Eine Frage endet mit einem Fragezeichen'), 'Was')).toBe(
      'Eine Frage endet mit einem Fragezeichen',
    )
  })
})
