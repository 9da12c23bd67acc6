import type { Measure } from '../../assessments/core/measures/measure.ts'

/** A measure being written: a new one has an id of its own already. */
export interface MeasureDraft {
  readonly id: string
  readonly measure: Measure
  readonly isNew: boolean
}

export function newMeasure(visitId: string, fields: Partial<Measure> = {}): MeasureDraft {
  const measure: Measure = {
    title: '',
    comparisonKeys: [],
    targetLevel: null,
    responsibleFunction: '',
    dueOn: null,
    effort: null,
    successCriterion: '',
    offers: [],
    topics: [],
    state: 'agreed',
    findingId: null,
    confirmation: null,
    visitId,
    ...fields,
  }
  return { id: crypto.randomUUID(), measure, isNew: true }
}
