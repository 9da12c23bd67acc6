import { z } from 'zod'
import { languageSchema } from '../core/texts/localized.ts'

/** Kept beside the database, unencrypted, because the window needs it before it is unlocked. */
export const preferencesSchema = z.strictObject({
  /** null until the first run has asked. */
  language: languageSchema.nullable(),
  theme: z.enum(['system', 'light', 'dark']),
  /** Whether keys 0–4, N and B act on the focused indicator. */
  singleKeyShortcuts: z.boolean(),
  /** How scoring was shown last; files of before there were two views have none. */
  scoringView: z.enum(['list', 'focus']).default('list'),
  /** Whether earlier results stay hidden until the own rating is made; files of before have none. */
  blindRating: z.boolean().default(true),
})
export type Preferences = z.infer<typeof preferencesSchema>
export type ScoringView = Preferences['scoringView']

export const defaultPreferences: Preferences = {
  language: null,
  theme: 'system',
  singleKeyShortcuts: true,
  scoringView: 'list',
  blindRating: true,
}
