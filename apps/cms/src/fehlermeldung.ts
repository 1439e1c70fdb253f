import { type AfterErrorHook, APIError } from 'payload'

/** A refusal with a code that stays, for programs, and a sentence that says what to do, for people. */
export function ablehnung(regel: string, meldung: string, status: number): APIError {
  return new APIError(meldung, status, { regel }, true)
}

/**
 * Says to the visitor why something was refused. Payload leaves the sentence out ("An unknown error occurred") when an error
 * has no name, and in the build of Next, which shortens the names of classes, those of Payload have none.
 */
export const nenneGrund: AfterErrorHook = ({ error }) => {
  const { name, message, isPublic, data } = error as Error & { readonly isPublic?: boolean; readonly data?: unknown }
  const verschwiegen = name === '' && isPublic === true && (data === null || data === undefined)
  return verschwiegen ? { response: { errors: [{ message }] } } : undefined
}
