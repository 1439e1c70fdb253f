import { describe, expect, it } from 'vitest'
import { HILFE, parseAufruf } from './argumente.ts'

describe('the command line', () => {
  it('takes a file', () => {
    expect(parseAufruf(['open-pvog', 'b.csv', '--json', 'x.json', '--auch-wenn-viele-fehlen'])).toEqual({
      art: 'import',
      herkunft: { art: 'datei', pfad: 'b.csv' },
      auchWennVieleFehlen: true,
      jsonDatei: 'x.json',
    })
  })

  it('takes an address with areas', () => {
    expect(
      parseAufruf(['open-pvog', '--von', 'https://x.de/api', '--ars', '050000000000, 057110000000,050000000000', '--ohne-obere']),
    ).toEqual({
      art: 'import',
      herkunft: {
        art: 'abruf',
        basis: 'https://x.de/api',
        ars: ['050000000000', '057110000000'],
        mitOberen: false,
        mitUnteren: true,
      },
      auchWennVieleFehlen: false,
      jsonDatei: null,
    })
  })

  it('gives help', () => {
    expect(parseAufruf(['--hilfe'])).toEqual({ art: 'hilfe' })
  })

  it.each([
    [[], ['Es fehlt, was importiert werden soll', 'Es fehlt die Datei']],
    [['xzufi', 'x.xml'], ['„xzufi“ kann nicht importiert werden']],
    [['open-pvog'], ['Es fehlt die Datei']],
    [['open-pvog', 'a.csv', 'b.csv'], ['Zu viele Angaben: b.csv']],
    [['open-pvog', 'a.csv', '--von', 'https://x.de', '--ars', '050000000000'], ['nicht beides']],
    [['open-pvog', '--von', 'https://x.de'], ['Zu --von gehört --ars']],
    [['open-pvog', 'a.csv', '--ars', '050000000000'], ['Zu --ars gehört --von']],
    [
      ['open-pvog', '--von', 'ftp://x', '--ars', '5,057110000000'],
      ['„ftp://x“ ist keine Adresse', '„5“ ist kein Regionalschlüssel'],
    ],
    [['open-pvog', 'a.csv', '--schnell'], ['Die Angabe --schnell gibt es nicht']],
    [['open-pvog', 'a.csv', '--json'], ['Die Angabe --json']],
  ])('says all that is wrong with %j', (argv, meldungen) => {
    const aufruf = parseAufruf(argv)
    expect(aufruf).toEqual({ art: 'falsch', meldungen: meldungen.map((text) => expect.stringContaining(text)) })
  })

  it('has a help that names every option', () => {
    for (const name of ['--von', '--ars', '--ohne-obere', '--ohne-untere', '--auch-wenn-viele-fehlen', '--json', '--hilfe'])
      expect(HILFE).toContain(name)
  })
})
