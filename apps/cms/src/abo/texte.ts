import { ABOBEREICHE, type Aboauswahl, type Ars, BESTAETIGEN_STUNDEN, type Betreiber, type Rhythmus } from '@infoschalter/domain'
import { formatTag } from '../zeit.ts'
import { BEREICH_NAME, describeAuswahl, type Neuigkeit, reihe } from './auswahl.ts'
import { type Absatz, type Brief, toZeile } from './brief.ts'
import { formatTerminzeit } from './terminzeit.ts'

/** What the mails say. */

const PORTAL = 'Infoschalter'

/** What every mail needs to know of the installation. */
export interface Absender {
  readonly portalUrl: string
  readonly betreiber: Betreiber
  readonly nameVon: (ars: Ars) => string
}

export interface Aboangaben {
  readonly auswahl: Aboauswahl
  readonly rhythmus: Rhythmus
}

/** How long an address is kept of which nobody has said that it is theirs. */
export const UNBESTAETIGT_STUNDEN = 48

const RHYTHMUS_NAME: Readonly<Record<Rhythmus, string>> = {
  taeglich: 'höchstens einmal am Tag',
  woechentlich: 'höchstens einmal in der Woche',
}

/** Asks whether somebody wants what was ordered for this address. */
export function bestaetigungsbrief({ auswahl, rhythmus }: Aboangaben, url: string, absender: Absender): Brief {
  const was = describeAuswahl(auswahl, absender.nameVon)
  return {
    betreff: `Bitte bestätigen: Neues aus dem ${PORTAL} per E-Mail`,
    absaetze: [
      satz('Guten Tag,'),
      satz(
        `für diese E-Mail-Adresse hat jemand Neues aus dem ${PORTAL} bestellt: ${was}, ${RHYTHMUS_NAME[rhythmus]}, und nur, wenn es etwas Neues gibt.`,
      ),
      satz(
        `Waren Sie das? Dann öffnen Sie bitte diese Seite und bestätigen Sie dort mit einem Klick. Der Link gilt ${BESTAETIGEN_STUNDEN} Stunden.`,
      ),
      { art: 'link', text: 'Abonnement bestätigen', url },
      satz(
        `Waren Sie es nicht, müssen Sie nichts tun. Sie bekommen dann nichts weiter, und wir löschen die Adresse nach ${UNBESTAETIGT_STUNDEN} Stunden.`,
      ),
      ...impressum(absender),
    ],
  }
}

/** More than that is no mail any more. */
const HOECHSTENS = 60

/** An issue: what is new, why one gets it, and how to get it no more. */
export function ausgabebrief(
  neues: readonly Neuigkeit[],
  { auswahl, rhythmus, bestaetigt }: Aboangaben & { readonly bestaetigt: Date },
  abmeldeUrl: string,
  absender: Absender,
): Brief {
  const gezeigt = neues.slice(0, HOECHSTENS)
  const bereiche = ABOBEREICHE.map((bereich) => ({
    bereich,
    eigene: gezeigt.filter((eine) => eine.bereich === bereich),
  })).filter(({ eigene }) => eigene.length > 0)
  const uebrig = neues.length - gezeigt.length
  return {
    betreff: betreffOf(neues),
    absaetze: [
      satz('Guten Tag,'),
      satz(`neu im ${PORTAL}: ${anzahlen(neues)}.`),
      ...bereiche.flatMap(({ bereich, eigene }): readonly Absatz[] => [
        { art: 'ueberschrift', text: BEREICH_NAME[bereich][1] },
        ...eigene.map((eine) => eintrag(eine, absender)),
      ]),
      ...(uebrig === 0
        ? []
        : [{ art: 'link', text: `${uebrig} weitere im Portal`, url: `${absender.portalUrl}/wissen` } as const]),
      { art: 'strich' },
      satz(
        `Sie bekommen diese E-Mail, weil Sie am ${formatTag(bestaetigt)} bestätigt haben, dass Sie sie bekommen möchten: ${describeAuswahl(auswahl, absender.nameVon)}, ${RHYTHMUS_NAME[rhythmus]}.`,
      ),
      { art: 'link', text: 'Nicht mehr bekommen (wir löschen dann auch Ihre Adresse)', url: abmeldeUrl },
      { art: 'link', text: 'Etwas anderes bestellen', url: `${absender.portalUrl}/wissen/abo` },
      ...angaben(absender),
    ],
  }
}

function betreffOf(neues: readonly Neuigkeit[]): string {
  const [erste, ...rest] = neues
  if (erste !== undefined && rest.length === 0) return toZeile(`${PORTAL}: ${erste.titel}`)
  return `${PORTAL}: ${anzahlen(neues)}`
}

/** „2 Meldungen und 1 Termin“ */
function anzahlen(neues: readonly Neuigkeit[]): string {
  return reihe(
    ABOBEREICHE.flatMap((bereich) => {
      const zahl = neues.filter((eine) => eine.bereich === bereich).length
      return zahl === 0 ? [] : [`${zahl} ${BEREICH_NAME[bereich][zahl === 1 ? 0 : 1]}`]
    }),
  )
}

function eintrag({ bereich, slug, titel, kurz, orte, termin }: Neuigkeit, { portalUrl, nameVon }: Absender): Absatz {
  return {
    art: 'eintrag',
    titel: toZeile(titel),
    url: `${portalUrl}/wissen/${bereich}/${slug}`,
    zeilen: [
      ...(termin === undefined ? [] : [formatTerminzeit(termin)]),
      toZeile(kurz),
      ...(orte.length === 0 || orte.length > 5 ? [] : [`Betrifft: ${reihe(orte.map(nameVon))}`]),
    ],
  }
}

const satz = (text: string): Absatz => ({ art: 'satz', text })

function impressum(absender: Absender): readonly Absatz[] {
  return [{ art: 'strich' }, ...angaben(absender)]
}

/** Who sends it. What the operator has not filled in is said to be missing, never invented. */
function angaben({ betreiber, portalUrl }: Absender): readonly Absatz[] {
  const { name, anschrift, telefon, email } = betreiber
  return [
    {
      art: 'zeilen',
      zeilen: [
        `Absender: ${name ?? 'Der Betreiber dieses Portals hat seinen Namen noch nicht eingetragen.'}`,
        ...(anschrift ?? []),
        ...(telefon === null ? [] : [`Telefon: ${telefon}`]),
        ...(email === null ? [] : [`E-Mail: ${email}`]),
      ].map(toZeile),
    },
    { art: 'link', text: 'Impressum', url: `${portalUrl}/impressum` },
    { art: 'link', text: 'Datenschutz', url: `${portalUrl}/datenschutz` },
  ]
}
