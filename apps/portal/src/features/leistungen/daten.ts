import type { BeschriebeneLeistung, Kommune, Onlinedienst } from '@infoschalter/domain'
import { jsonLd } from '../../components/json-ld/view.ts'
import { behoerdeDaten } from '../../components/verwaltung/view.ts'
import type { Anfrage, Html } from '../../http/route.ts'
import { LAND_NAME } from '../../texts/de.ts'
import { findZustaendige } from './zustaendig.ts'

/** A Leistung as schema.org GovernmentService. A link that is invented is never handed to search engines. */
export function leistungDaten(
  { portalUrl, snapshot }: Anfrage,
  leistung: BeschriebeneLeistung,
  ort?: { kommune: Kommune; dienst: Onlinedienst | undefined },
): Html {
  const dienst = ort?.dienst !== undefined && snapshot.isErfunden(ort.dienst) ? undefined : ort?.dienst
  const zustaendige = ort === undefined ? undefined : findZustaendige(snapshot, leistung, ort.kommune)
  return jsonLd({
    '@type': 'GovernmentService',
    name: leistung.titel,
    description: leistung.kurz,
    url: `${portalUrl}/leistungen/${leistung.slug}`,
    inLanguage: 'de',
    serviceType: leistung.synonyme[0],
    areaServed:
      ort === undefined
        ? { '@type': 'State', name: LAND_NAME }
        : { '@type': 'AdministrativeArea', name: ort.kommune.name, identifier: ort.kommune.ars },
    provider: {
      '@type': 'GovernmentOrganization',
      name: leistung.zustaendig.stelle,
      ...(zustaendige !== undefined && { parentOrganization: behoerdeDaten(zustaendige.gebiet, zustaendige.verwaltung) }),
    },
    ...(dienst?.url === undefined || dienst.url === null
      ? {}
      : { availableChannel: { '@type': 'ServiceChannel', serviceUrl: dienst.url } }),
  })
}
