import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Hands over to the form at once what was written (uebergabe-im-browser.tsx says why). */
export const UebergabeFeature = createServerFeature({
  feature: { ClientFeature: '/felder/uebergabe-im-browser.tsx#UebergabeFeatureClient' },
  key: 'uebergabe',
})
