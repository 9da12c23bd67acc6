import { portfolioRow } from '../../core/portfolio/portfolio.ts'
import { ok } from '../../core/result.ts'
import { readInstrumentSnapshot } from '../../storage/instrument-snapshots.ts'
import { selectMeasuresByOrganisation } from '../../storage/measures.ts'
import { selectRatingsOfAll } from '../../storage/ratings.ts'
import { selectVisitsOfAll } from '../../storage/visits.ts'
import { groupBy } from '../group-by.ts'
import type { ReadHandler } from '../handler-types.ts'

/** One row for each organisation that has a visit or a measure. */
export const readPortfolio: ReadHandler<'portfolio.read'> = (db, { today }) => {
  const ratings = selectRatingsOfAll(db)
  const visits = groupBy(selectVisitsOfAll(db), ({ organisationId }) => organisationId)
  const measures = groupBy(selectMeasuresByOrganisation(db), ({ organisationId }) => organisationId)
  const ids = new Set([...visits.keys(), ...measures.keys()])
  const rows = [...ids].map((organisationId) => {
    const assessed = (visits.get(organisationId) ?? []).map((row) => ({
      id: row.id,
      date: row.date,
      scope: row.scope,
      isClosed: row.closedAt !== null,
      consultants: [],
      snapshot: readInstrumentSnapshot(db, row.snapshotHash),
      answers: ratings.get(row.id) ?? {},
    }))
    const own = (measures.get(organisationId) ?? []).map(({ measure }) => measure)
    return { organisationId, ...portfolioRow(assessed, own, today) }
  })
  return ok(rows.map((row) => ({ ...row, points: [...row.points] })))
}
