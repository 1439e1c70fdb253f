import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import type { Ort } from './lesen.ts'

/** What the two views of earlier versions have in common: where they are, and the way back to the text. */

export function ortVon({ collectionConfig, globalConfig, docID }: DocumentViewServerProps['initPageResult']): Ort {
  return globalConfig === undefined
    ? { art: 'sammlung', slug: collectionConfig?.slug ?? '', id: docID ?? '' }
    : { art: 'global', slug: globalConfig.slug, id: globalConfig.slug }
}

/** The address of the text in the admin UI. */
export function pfadVon({ art, slug, id }: Ort): string {
  return art === 'global' ? `/admin/globals/${slug}` : `/admin/collections/${slug}/${id}`
}

interface RahmenProps {
  readonly seite: DocumentViewServerProps['initPageResult']
  readonly titel: string
  readonly children: ReactNode
}

export function Rahmen({ seite: { collectionConfig, globalConfig, docID }, titel, children }: RahmenProps) {
  return (
    <>
      <SetDocumentStepNav
        {...(collectionConfig !== undefined && {
          collectionSlug: collectionConfig.slug,
          pluralLabel: collectionConfig.labels.plural,
          useAsTitle: collectionConfig.admin.useAsTitle,
        })}
        {...(globalConfig !== undefined && { globalSlug: globalConfig.slug, globalLabel: globalConfig.label })}
        {...(docID !== undefined && { id: docID })}
        view={titel}
      />
      <main className="fassungen">
        <Gutter>{children}</Gutter>
      </main>
    </>
  )
}
