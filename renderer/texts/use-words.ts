import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { type Language, languageSchema } from '../../assessments/core/texts/localized.ts'
import type { TextKey, TextValues, Words } from './text-key.ts'

/** Texts of the window in the language chosen; a component that uses it follows a switch at once. */
export function useWords(): Words {
  const { t } = useTranslation()
  return useCallback((key: TextKey, values?: TextValues) => t(key, { ...values }), [t])
}

export function useLanguage(): Language {
  const { i18n } = useTranslation()
  return languageSchema.parse(i18n.language)
}
