import { expect, it } from 'vitest'
import { portfolioRow } from '../../../../assessments/core/portfolio/portfolio.ts'
import { assessedVisit } from '../../../../assessments/core/visits/visit.ts'
import { selectRatingsOfAll } from '../../../../assessments/storage/ratings.ts'
import { accepted, answering, aStore, aStoredVisit } from '../../../support/build-store.ts'
import { anAnswer } from '../../../support/build-visit.ts'
import { addManyOrganisations } from '../../../support/many-organisations.ts'

const today = '2026-11-29'

it('says of each organisation what its visits and measures say when they are read one by one', () => {
  const { store, call } = aStore()
  const added = addManyOrganisations(store.writer, { organisations: 6, visitsEach: 3 })
  const rows = accepted(call('portfolio.read', { today }))
  expect(rows).toHaveLength(6)
  for (const { organisationId, visitIds } of added) {
    const { visits, snapshots } = accepted(call('visits.series', { organisationId }))
    const [anyVisit] = visitIds
    const { measures } = accepted(call('visits.get', { id: anyVisit ?? ('' as never) }))
    const assessed = visits.flatMap((visit) => {
      const snapshot = snapshots[visit.snapshotHash]
      return snapshot
        ? [{ ...assessedVisit(visit, snapshot), isClosed: visit.closedAt !== null }]
        : []
    })
    const row = rows.find((each) => each.organisationId === organisationId)
    expect(assessed).toHaveLength(3)
    expect(row).toEqual({
      organisationId,
      ...portfolioRow(assessed, Object.values(measures), today),
    })
  }
})

it('reads every status, reason and change reason as it was saved', () => {
  const testStore = aStore()
  const { call } = testStore
  const visitId = aStoredVisit(testStore)
  const answers = [anAnswer(0), anAnswer('n.a.'), anAnswer('n.b.'), anAnswer(4, 'new_information')]
  for (const [index, answer] of answers.entries())
    accepted(call('entries.save', answering(visitId, `d1.${index + 1}`, answer)))
  // What separates the packed ratings from one another may stand in a reason.
  const reason = 'Eins\u001fzwei, "drei" \n vier'
  const odd = { ...anAnswer('open'), rating: { status: 'not_applicable', reason } as const }
  accepted(call('entries.save', answering(visitId, 'd1.5', odd)))
  const { visit, snapshot } = accepted(call('visits.get', { id: visitId }))
  const [row] = accepted(call('portfolio.read', { today }))
  const assessed = { ...assessedVisit(visit, snapshot), isClosed: false }
  expect(row?.points).toEqual(portfolioRow([assessed], [], today).points)
  const ratings = selectRatingsOfAll(testStore.store.reader).get(visitId)
  expect(ratings).toEqual(
    Object.fromEntries(
      Object.entries(visit.answers).map(([id, { rating, changeReason }]) => [
        id,
        { rating, changeReason },
      ]),
    ),
  )
})
