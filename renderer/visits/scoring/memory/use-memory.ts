import { useMemo } from 'react'
import type { InstrumentSnapshot } from '../../../../assessments/core/instruments/instrument-snapshot.ts'
import type { Measure } from '../../../../assessments/core/measures/measure.ts'
import type { Answer, Rating } from '../../../../assessments/core/visits/answer.ts'
import {
  type EarlierResult,
  type EarlierVisit,
  earlierResults,
} from '../../../../assessments/core/visits/earlier-results.ts'
import { rateBesideEarlier } from '../../../../assessments/core/visits/rate-answer.ts'
import { usePreferences } from '../../../api/use-app-state.ts'

/** What is remembered of earlier visits while rating. */
export interface Memory {
  /** Whether it stays hidden until the own rating is made. */
  readonly isBlind: boolean
  readonly earlierOf: (indicatorId: string) => readonly EarlierResult[]
  /** The answer with a new rating, and with what it means that earlier results are seen beside it. */
  readonly rated: (indicatorId: string, answer: Answer, rating: Rating) => Answer
}

export function useMemory(
  earlier: readonly EarlierVisit[],
  { dimensions }: InstrumentSnapshot,
  measures: Readonly<Record<string, Measure>>,
): Memory {
  const { blindRating: isBlind } = usePreferences()
  return useMemo(() => {
    const all = Object.values(measures)
    const indicators = dimensions.flatMap((dimension) => dimension.indicators)
    const earlierOf = (indicatorId: string) => {
      const indicator = indicators.find(({ id }) => id === indicatorId)
      return indicator ? earlierResults(indicator.comparisonKey, earlier, all) : []
    }
    return {
      isBlind,
      earlierOf,
      rated: (indicatorId, answer, rating) =>
        rateBesideEarlier(answer, rating, { isBlind, earlier: earlierOf(indicatorId) }),
    }
  }, [earlier, dimensions, measures, isBlind])
}
