import { z } from 'zod'

export const languageSchema = z.enum(['de', 'en'])
/** German comes first, also as the order in which languages are listed. */
export type Language = z.infer<typeof languageSchema>
export const languages = languageSchema.options

/** The same thing in every language of the app; none may be missing. */
export type Localized<Value> = Readonly<Record<Language, Value>>

export function localizedSchema<Schema extends z.ZodType>(schema: Schema) {
  return z.strictObject({ de: schema, en: schema })
}

/** Words a text key; rooms that need words get it passed in, so that core holds no texts. */
export type Translate = (key: string, values?: Readonly<Record<string, string | number>>) => string
