import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { Language } from '../../assessments/core/texts/localized.ts'
import { useLanguage } from '../texts/use-words.ts'

/** The indicators' own words, or Einfache Sprache. */
export type TextWording = 'standard' | 'plain'

const route = '/instruments/{-$indicatorId}'

/** What of the catalogue is in sight, as the address says it, and the ways to change that. */
export function useBrowsing() {
  const { indicatorId } = useParams({ from: route })
  const { profile, language, wording } = useSearch({ from: route })
  const windowLanguage = useLanguage()
  const navigate = useNavigate({ from: route })
  const change = (part: { profile?: string; language?: Language; wording?: 'plain' | undefined }) =>
    navigate({ search: (now) => ({ ...now, ...part }), replace: true })
  return {
    indicatorId: indicatorId ?? null,
    profileChoiceId: profile ?? null,
    language: language ?? windowLanguage,
    wording: wording ?? 'standard',
    open: (id: string | null) =>
      navigate({ params: { indicatorId: id ?? undefined }, search: (now) => now }),
    chooseProfile: (choiceId: string) => change({ profile: choiceId }),
    chooseLanguage: (chosen: Language) => change({ language: chosen }),
    chooseWording: (chosen: TextWording) =>
      change({ wording: chosen === 'plain' ? 'plain' : undefined }),
  } as const
}

export type Browsing = ReturnType<typeof useBrowsing>
