import { buildFormStateHandler } from '@payloadcms/ui/utilities/buildFormState'
import type { CollectionSlug } from 'payload'
import { darfSchreiben } from './schreibrecht.ts'

type Formularstand = typeof buildFormStateHandler

/**
 * What the form asks for while somebody types. Payload locks the text for whoever asks; here only for those who may write on it.
 */
export const formularstand: Formularstand = async (args) => {
  const { collectionSlug, globalSlug, id, req, returnLockStatus } = args
  const ziel =
    globalSlug !== undefined
      ? { global: globalSlug }
      : collectionSlug !== undefined && id !== undefined
        ? { sammlung: collectionSlug as CollectionSlug, id }
        : null
  const sperren = returnLockStatus === true && ziel !== null && (await darfSchreiben(ziel, req))
  return buildFormStateHandler({ ...args, returnLockStatus: sperren })
}
