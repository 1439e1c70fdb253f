import { z } from 'zod'

const SATZ = 'Das ist keine vollständige Internetadresse. Sie beginnt mit https://.'

/** The address of a page elsewhere, over https, with a host that has a dot: `https:stadt` is a path to a browser. */
export const HttpsSchema = z.url({ protocol: /^https$/, hostname: /\./, error: SATZ }).regex(/^https:\/\//, SATZ)
