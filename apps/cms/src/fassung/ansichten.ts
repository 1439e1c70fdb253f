import type { CollectionConfig } from 'payload'

type Ansichten = NonNullable<NonNullable<NonNullable<CollectionConfig['admin']>['components']>['views']>

/** Where the admin UI shows earlier versions: our own pages at Payload's addresses. */
export const FASSUNGSANSICHTEN = {
  edit: {
    versions: { Component: '/fassung/liste.tsx#Fassungsliste' },
    version: { Component: '/fassung/ansicht.tsx#Fassungsansicht' },
  },
} as const satisfies Ansichten
