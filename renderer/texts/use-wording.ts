import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Wording } from '../../assessments/core/texts/wording.ts'
import { useLanguage } from './use-words.ts'

/** The window's texts as the domain asks for them, for charts and lists of changes. */
export function useWording(): Wording {
  const { t } = useTranslation()
  const language = useLanguage()
  return useMemo(
    () => ({ language, translate: (key, values) => t(key, { ...values }) }),
    [language, t],
  )
}
