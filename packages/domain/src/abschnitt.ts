import { z } from 'zod'
import { TextSchema } from './text.ts'

/** A part of a text below a heading of its own. */
export const TextabschnittSchema = z.object({ titel: z.string().min(1), text: TextSchema.min(1) })
export type Textabschnitt = z.infer<typeof TextabschnittSchema>
