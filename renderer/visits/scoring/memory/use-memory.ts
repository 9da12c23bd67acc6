import { useMemo } from 'react'
import { findEntry } from '../../../../assessments/core/instruments/entries.ts'
import type { InstrumentSnapshot } from '../../../../assessments/core/instruments/instrument-snapshot.ts'
import type { Measure } from '../../../../assessments/core/measures/measure.ts'
import {
  type Answer,
  type Answers,
  openAnswer,
  type Rating,
} from '../../../../assessments/core/visits/answer.ts'
import {
  type EarlierResult,
  type EarlierVisit,
  earlierResults,
} from '../../../../assessments/core/visits/earlier-results.ts'
import { rateBesideEarlier } from '../../../../assessments/core/visits/rate-answer.ts'
import { usePreferences } from '../../../api/use-app-state.ts'

/** What is remembered of earlier visits while rating, and what the organisation says of itself. */
export interface Memory {
  /** Whether all of it stays hidden until the own rating is made. */
  readonly isBlind: boolean
  /** The value that the organisation has agreed on. */
  readonly selfOf: (indicatorId: string) => Rating
  readonly earlierOf: (indicatorId: string) => readonly EarlierResult[]
  /** The answer with a new rating, and with what it means that earlier results are seen beside it. */
  readonly rated: (indicatorId: string, answer: Answer, rating: Rating) => Answer
}

export function useMemory(
  earlier: readonly EarlierVisit[],
  { dimensions }: InstrumentSnapshot,
  measures: Readonly<Record<string, Measure>>,
  selfAnswers: Answers,
): Memory {
  const { blindRating: isBlind } = usePreferences()
  return useMemo(() => {
    const all = Object.values(measures)
    const indicators = dimensions.flatMap((dimension) => dimension.indicators)
    const earlierOf = (indicatorId: string) => {
      const indicator = indicators.find(({ id }) => id === indicatorId)
      return indicator ? earlierResults(indicator.comparisonKey, earlier, all) : []
    }
    const selfOf = (id: string) => (findEntry(selfAnswers, id) ?? openAnswer).rating
    return {
      isBlind,
      selfOf,
      earlierOf,
      rated: (indicatorId, answer, rating) =>
        rateBesideEarlier(answer, rating, {
          isBlind,
          earlier: earlierOf(indicatorId),
          self: selfOf(indicatorId),
        }),
    }
  }, [earlier, dimensions, measures, selfAnswers, isBlind])
}
