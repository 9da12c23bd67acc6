import { z } from 'zod'

/**
 * Where the window was last, so that it opens there again. Kept beside the database, unencrypted: an
 * address holds ids and never anything that somebody has typed.
 */
export const placeSchema = z.strictObject({
  path: z
    .string()
    .max(500)
    .regex(/^\/(?!\/)[\w/.?=&%-]*$/, 'no_path_of_the_app')
    .nullable(),
})
export type Place = z.infer<typeof placeSchema>
