import { expect, it, vi } from 'vitest'
import {
  hasAnswers,
  selectAnswer,
  selectAnswers,
  selectAnswersOfOrganisation,
} from '../../../assessments/storage/answers.ts'
import { connectionOf, type ReadableDatabase } from '../../../assessments/storage/database.ts'
import { selectEntryHistory } from '../../../assessments/storage/entry-history.ts'
import { selectMeasure, selectMeasures } from '../../../assessments/storage/measures.ts'
import { selectPeers } from '../../../assessments/storage/peer-organisations.ts'
import { selectRatingsOfAll, selectRatingsOfLatest } from '../../../assessments/storage/ratings.ts'
import {
  selectConsultants,
  selectConsultantsOfOrganisation,
} from '../../../assessments/storage/visit-consultants.ts'
import { selectVisitEntries, selectVisitEntry } from '../../../assessments/storage/visit-entries.ts'
import { selectVisit, selectVisitsOfOrganisation } from '../../../assessments/storage/visits.ts'
import { accepted, answering, aStore, aStoredVisit } from '../../support/build-store.ts'
import { anAnswer } from '../../support/build-visit.ts'

/** The statement that a function prepares, and the plan that SQLite has for it. */
function planOf(db: ReadableDatabase, ask: () => unknown): string[] {
  const connection = connectionOf(db)
  const prepare = vi.spyOn(connection, 'prepare')
  ask()
  const statements = prepare.mock.calls.map(([sql]) => sql)
  prepare.mockRestore()
  expect(statements).toHaveLength(1)
  const plan = connection.prepare(`EXPLAIN QUERY PLAN ${statements[0]}`).all({
    visitId: '',
    organisationId: '',
    indicatorId: '',
    perspective: '',
    id: '',
    kind: '',
    engagementId: '',
    before: null,
    limit: 1,
  }) as { detail: string }[]
  return plan.map(({ detail }) => detail)
}

it('reads answers, visits and their consultants by an index, never row by row', () => {
  const testStore = aStore()
  const visitId = aStoredVisit(testStore)
  const { organisationId } = accepted(testStore.call('visits.get', { id: visitId })).visit
  const place = { visitId, indicatorId: 'd1.1', perspective: 'external' } as const
  accepted(testStore.call('entries.save', answering(visitId, 'd1.1', anAnswer(1))))
  testStore.store.close()
  const { reader } = aStore().store

  const plans = [
    () => selectAnswer(reader, place),
    () => selectAnswers(reader, visitId, 'external'),
    () => selectAnswersOfOrganisation(reader, organisationId, 'external'),
    () => hasAnswers(reader, visitId),
    () => selectEntryHistory(reader, { visitId, kind: null, before: null, limit: 200 }),
    () => selectVisitEntry(reader, { visitId, kind: 'question', id: 'q' }),
    () => selectVisitEntries(reader, visitId),
    () => selectMeasure(reader, { organisationId, id: 'm' }),
    () => selectMeasures(reader, organisationId),
    () => selectVisit(reader, visitId),
    () => selectVisitsOfOrganisation(reader, organisationId),
    () => selectConsultants(reader, visitId),
    () => selectConsultantsOfOrganisation(reader, organisationId),
  ].map((ask) => planOf(reader, ask))

  expect(plans.flat().filter((step) => step.startsWith('SCAN'))).toEqual([])
  for (const plan of plans) expect(plan.join('\n')).toMatch(/SEARCH/)
})

it('reads of every organisation its latest closed visit alone, and never all answers', () => {
  const { reader } = aStore().store
  const plans = [() => selectPeers(reader), () => selectRatingsOfLatest(reader)].map((ask) =>
    planOf(reader, ask),
  )
  const scanned = plans.flat().filter((step) => step.startsWith('SCAN'))
  expect(scanned.every((step) => step.startsWith('SCAN organisations'))).toBe(true)
  expect(plans[1]?.join('\n')).toMatch(/SEARCH answers USING PRIMARY KEY \(visit_id=\?\)/)
})

it('reads all answers in one query only, once and in their own order', () => {
  const { reader } = aStore().store
  expect(planOf(reader, () => selectRatingsOfAll(reader))).toEqual(['SCAN answers'])
})

it('would find a scan, if there were one', () => {
  const { reader } = aStore().store
  const plan = planOf(reader, () => connectionOf(reader).prepare('SELECT * FROM answers'))
  expect(plan).toEqual(['SCAN answers'])
})
