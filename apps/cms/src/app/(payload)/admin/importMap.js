import { Formfehler as Formfehler_519e3750c3e39b7b2eaddab9508d450d } from '../../../felder/formfehler.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { UebergabeFeatureClient as UebergabeFeatureClient_ff6f45f8c15cf9997f5bb80400244f0d } from '../../../felder/uebergabe-im-browser.tsx'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { Zeilenname as Zeilenname_3c56475181d5a62162183538e35f203d } from '../../../felder/zeilenname.tsx'
import { Verlauf as Verlauf_3b82a428991eac3b736358986c56bb75 } from '../../../ablauf/verlauf.tsx'
import { Waechter as Waechter_4b12c0e3edaa7cca38c2002f18e30bc2 } from '../../../bearbeitung/waechter.tsx'
import { Schrittknoepfe as Schrittknoepfe_af51775327cc41806b1a4a082e6394f3 } from '../../../ablauf/schrittknoepfe.tsx'
import { Stand as Stand_ef1f917e0d56592a3a386d6a5b88bbf1 } from '../../../ablauf/stand.tsx'
import { OhneKnopf as OhneKnopf_ef1f917e0d56592a3a386d6a5b88bbf1 } from '../../../ablauf/stand.tsx'
import { Fassungsliste as Fassungsliste_7bc8bae4e2ae80138e1bcf50f4f12904 } from '../../../fassung/liste.tsx'
import { Fassungsansicht as Fassungsansicht_8a6f9ce3bbe5be37e20d1eafeee09806 } from '../../../fassung/ansicht.tsx'
import { Antworten as Antworten_c7536c0e602e388b0b80b2206a4c3b78 } from '../../../rueckmeldung/anzeige.tsx'
import { Trendanzeige as Trendanzeige_c7536c0e602e388b0b80b2206a4c3b78 } from '../../../rueckmeldung/anzeige.tsx'
import { Standanzeige as Standanzeige_003913956988f9e50dce8ad1fec53ee8 } from '../../../publish/standknoepfe.tsx'
import { Standknopf as Standknopf_003913956988f9e50dce8ad1fec53ee8 } from '../../../publish/standknoepfe.tsx'
import { Artname as Artname_5f1c356ee1cb784d3aa740195470ca2c } from '../../../protokoll/artname.tsx'
import { Tabellenlink as Tabellenlink_5f1c356ee1cb784d3aa740195470ca2c } from '../../../protokoll/artname.tsx'
import { Zeichen as Zeichen_c7ce0438b8a2bafdaa483c7011fd390d } from '../../../marke/marke.tsx'
import { Marke as Marke_c7ce0438b8a2bafdaa483c7011fd390d } from '../../../marke/marke.tsx'
import { Kennworthilfe as Kennworthilfe_80ca2b64af2e8fa6ce14ca301794d345 } from '../../../anmeldung/kennworthilfe.tsx'
import { Nachbessern as Nachbessern_ea59fd2819e2e8f2882f9a4f0489efe6 } from '../../../barrierefreiheit/nachbessern.tsx'
import { Uebersicht as Uebersicht_85f5483eeb61f37c7a651e403015b388 } from '../../../uebersicht/uebersicht.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/felder/formfehler.tsx#Formfehler": Formfehler_519e3750c3e39b7b2eaddab9508d450d,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "/felder/uebergabe-im-browser.tsx#UebergabeFeatureClient": UebergabeFeatureClient_ff6f45f8c15cf9997f5bb80400244f0d,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/felder/zeilenname.tsx#Zeilenname": Zeilenname_3c56475181d5a62162183538e35f203d,
  "/ablauf/verlauf.tsx#Verlauf": Verlauf_3b82a428991eac3b736358986c56bb75,
  "/bearbeitung/waechter.tsx#Waechter": Waechter_4b12c0e3edaa7cca38c2002f18e30bc2,
  "/ablauf/schrittknoepfe.tsx#Schrittknoepfe": Schrittknoepfe_af51775327cc41806b1a4a082e6394f3,
  "/ablauf/stand.tsx#Stand": Stand_ef1f917e0d56592a3a386d6a5b88bbf1,
  "/ablauf/stand.tsx#OhneKnopf": OhneKnopf_ef1f917e0d56592a3a386d6a5b88bbf1,
  "/fassung/liste.tsx#Fassungsliste": Fassungsliste_7bc8bae4e2ae80138e1bcf50f4f12904,
  "/fassung/ansicht.tsx#Fassungsansicht": Fassungsansicht_8a6f9ce3bbe5be37e20d1eafeee09806,
  "/rueckmeldung/anzeige.tsx#Antworten": Antworten_c7536c0e602e388b0b80b2206a4c3b78,
  "/rueckmeldung/anzeige.tsx#Trendanzeige": Trendanzeige_c7536c0e602e388b0b80b2206a4c3b78,
  "/publish/standknoepfe.tsx#Standanzeige": Standanzeige_003913956988f9e50dce8ad1fec53ee8,
  "/publish/standknoepfe.tsx#Standknopf": Standknopf_003913956988f9e50dce8ad1fec53ee8,
  "/protokoll/artname.tsx#Artname": Artname_5f1c356ee1cb784d3aa740195470ca2c,
  "/protokoll/artname.tsx#Tabellenlink": Tabellenlink_5f1c356ee1cb784d3aa740195470ca2c,
  "/marke/marke.tsx#Zeichen": Zeichen_c7ce0438b8a2bafdaa483c7011fd390d,
  "/marke/marke.tsx#Marke": Marke_c7ce0438b8a2bafdaa483c7011fd390d,
  "/anmeldung/kennworthilfe.tsx#Kennworthilfe": Kennworthilfe_80ca2b64af2e8fa6ce14ca301794d345,
  "/barrierefreiheit/nachbessern.tsx#Nachbessern": Nachbessern_ea59fd2819e2e8f2882f9a4f0489efe6,
  "/uebersicht/uebersicht.tsx#Uebersicht": Uebersicht_85f5483eeb61f37c7a651e403015b388,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
