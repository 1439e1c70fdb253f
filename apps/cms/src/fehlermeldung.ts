import type { AfterErrorHook } from 'payload'

/**
 * Says to the visitor why something was refused. Payload leaves the sentence out ("An unknown error occurred") when an error
 * has no name, and in the build of Next, which shortens the names of classes, those of Payload have none.
 */
export const nenneGrund: AfterErrorHook = ({ error }) => {
  const { name, message, isPublic, data } = error as Error & { readonly isPublic?: boolean; readonly data?: unknown }
  const verschwiegen = name === '' && isPublic === true && (data === null || data === undefined)
  return verschwiegen ? { response: { errors: [{ message }] } } : undefined
}
