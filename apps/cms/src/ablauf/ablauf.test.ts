import { describe, expect, test } from 'vitest'
import { type Befugnis, findUebergang, pruefeUebergang, UEBERGAENGE, type Wunsch, ZUSTAENDE, type Zustand } from './ablauf.ts'

const wunsch = (von: Zustand, nach: Zustand, anders: Partial<Wunsch> = {}): Wunsch => ({
  von,
  nach,
  befugnisse: new Set<Befugnis>(['aendern', 'freigeben']),
  istVerfasser: false,
  vierAugen: true,
  ...anders,
})

const ERLAUBT: Readonly<Record<Zustand, readonly Zustand[]>> = {
  entwurf: ['in-pruefung', 'zurueckgezogen'],
  'in-pruefung': ['entwurf', 'freigegeben', 'zurueckgezogen'],
  freigegeben: ['entwurf', 'veroeffentlicht', 'zurueckgezogen'],
  veroeffentlicht: ['entwurf', 'zurueckgezogen'],
  zurueckgezogen: ['entwurf'],
}

describe('the way of a text', () => {
  for (const von of ZUSTAENDE) {
    for (const nach of ZUSTAENDE) {
      const erlaubt = ERLAUBT[von].includes(nach)
      test(`${von} → ${nach} is ${erlaubt ? 'a step' : 'refused, with the ways there are'}`, () => {
        const entscheid = pruefeUebergang(wunsch(von, nach))
        expect(entscheid.ok).toBe(erlaubt)
        if (!entscheid.ok) expect(entscheid.grund).toMatch(/^Von „.+“ geht es nicht zu „.+“, nur zu „/)
      })
    }
  }

  test('leads from the draft to the public only through review and release', () => {
    const wege = (von: Zustand, gesehen: readonly Zustand[]): readonly (readonly Zustand[])[] =>
      von === 'veroeffentlicht'
        ? [gesehen]
        : UEBERGAENGE.filter((einer) => einer.von === von && !gesehen.includes(einer.nach)).flatMap(({ nach }) =>
            wege(nach, [...gesehen, nach]),
          )
    for (const weg of wege('entwurf', ['entwurf']))
      expect(weg).toEqual(['entwurf', 'in-pruefung', 'freigegeben', 'veroeffentlicht'])
  })

  test('no pair of states has two steps', () => {
    for (const einer of UEBERGAENGE) expect(findUebergang(einer.von, einer.nach)).toBe(einer)
  })
})

describe('four eyes', () => {
  test('whoever wrote a text does not release it', () => {
    const entscheid = pruefeUebergang(wunsch('in-pruefung', 'freigegeben', { istVerfasser: true }))
    expect(entscheid).toMatchObject({ ok: false, grund: expect.stringContaining('gibt ihn nicht selbst frei') })
  })

  test('may be switched off by an organisation', () => {
    expect(pruefeUebergang(wunsch('in-pruefung', 'freigegeben', { istVerfasser: true, vierAugen: false })).ok).toBe(true)
  })

  test('concern the release only: to take a text off the public page one person is enough', () => {
    expect(pruefeUebergang(wunsch('veroeffentlicht', 'zurueckgezogen', { istVerfasser: true })).ok).toBe(true)
    expect(pruefeUebergang(wunsch('entwurf', 'in-pruefung', { istVerfasser: true })).ok).toBe(true)
  })
})

describe('who may only write', () => {
  const nurSchreiben = { befugnisse: new Set<Befugnis>(['aendern']) }
  test.each(UEBERGAENGE.map((einer) => [`${einer.von} → ${einer.nach}`, einer] as const))('%s', (_, einer) => {
    const entscheid = pruefeUebergang(wunsch(einer.von, einer.nach, nurSchreiben))
    expect(entscheid.ok).toBe(einer.befugnis === 'aendern')
    if (!entscheid.ok) expect(entscheid.grund).toContain(einer.name)
  })

  test('and who may do nothing takes no step', () => {
    for (const { von, nach } of UEBERGAENGE) expect(pruefeUebergang(wunsch(von, nach, { befugnisse: new Set() })).ok).toBe(false)
  })
})
