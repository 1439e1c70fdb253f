import { type Access, APIError, type CollectionConfig, type PayloadRequest, type Where } from 'payload'
import { idOf } from '../umwandlung/angaben.ts'
import { type Aktion, type Bereich, ROLLEN, type Rolle, reichweite } from './rechte.ts'

/** Who asks, as far as the rights depend on it. */
export interface Konto {
  readonly id: number | string
  readonly rolle: Rolle
  readonly organisation: number | string | null
}

/** The signed-in user of a request; null without one, and when the account is of another kind. */
export function kontoVon({ user }: Pick<PayloadRequest, 'user'>): Konto | null {
  if (user === null || user.collection !== 'benutzer') return null
  const { id, rolle, organisation } = user as unknown as Record<string, unknown>
  if (!ROLLEN.includes(rolle as Rolle)) return null
  return {
    id: id as number | string,
    rolle: rolle as Rolle,
    organisation: idOf(organisation),
  }
}

/** The same for an endpoint that is for nobody else. */
export function needKonto(req: PayloadRequest): Konto {
  const konto = kontoVon(req)
  if (konto === null) throw new APIError('Bitte melden Sie sich an.', 401, null, true)
  return konto
}

/** Whether an account may do something with what belongs to an organisation; null is what belongs to none, and so is nobody's own. */
export function darfBei(konto: Konto, bereich: Bereich, aktion: Aktion, organisation: number | string | null): boolean {
  const weit = reichweite(konto.rolle, bereich, aktion)
  return weit === 'alle' || (weit === 'eigene' && organisation !== null && organisation === konto.organisation)
}

/** For fields that the administration alone may set, and what it alone may do. */
export const nurAdministration = ({ req }: { readonly req: PayloadRequest }): boolean => kontoVon(req)?.rolle === 'administration'

/** Which documents of the kind belong to an account. */
const EIGENE: Readonly<Record<Bereich, (konto: Konto) => Where>> = {
  katalog: ({ organisation }) => ({ organisation: { equals: organisation } }),
  auskunft: ({ organisation }) => ({ organisation: { equals: organisation } }),
  ergaenzung: ({ organisation }) => ({ organisation: { equals: organisation } }),
  verwaltung: ({ organisation }) => ({ organisation: { equals: organisation } }),
  medium: ({ organisation }) => ({ organisation: { equals: organisation } }),
  organisation: ({ organisation }) => ({ id: { equals: organisation } }),
  konto: ({ id }) => ({ id: { equals: id } }),
  betrieb: ({ organisation }) => ({ organisation: { equals: organisation } }),
  protokoll: ({ organisation }) => ({ organisation: { equals: organisation } }),
  rueckmeldung: ({ organisation }) => ({ organisation: { equals: organisation } }),
  // They belong to no organisation.
  abonnement: () => ({ id: { exists: false } }),
}

function darf(bereich: Bereich, aktion: Aktion): Access {
  return ({ req }) => {
    const konto = kontoVon(req)
    if (konto === null) return false
    switch (reichweite(konto.rolle, bereich, aktion)) {
      case 'alle':
        return true
      case 'keine':
        return false
      case 'eigene':
        return konto.organisation !== null || bereich === 'konto' ? EIGENE[bereich](konto) : false
    }
  }
}

/** Creating has no document yet to compare with: the hook `belongsToOrganisation` puts it into the own organisation. */
function darfAnlegen(bereich: Bereich): Access {
  return ({ req }) => {
    const konto = kontoVon(req)
    return konto !== null && reichweite(konto.rolle, bereich, 'anlegen') !== 'keine'
  }
}

/** The access rules of a collection, for admin UI, REST and Local API alike. */
export function zugriff(bereich: Bereich): NonNullable<CollectionConfig['access']> {
  return {
    read: darf(bereich, 'lesen'),
    readVersions: darf(bereich, 'lesen'),
    create: darfAnlegen(bereich),
    update: darf(bereich, 'aendern'),
    delete: darf(bereich, 'loeschen'),
  }
}
