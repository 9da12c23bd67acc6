import type { CountedMeasure, CountedVisit } from '../../core/portfolio/year-figures.ts'
import { ok } from '../../core/result.ts'
import type { ReadableDatabase } from '../../storage/database.ts'
import { selectMeasuresByOrganisation } from '../../storage/measures.ts'
import { selectOrganisations } from '../../storage/organisations.ts'
import { selectVisitsOfAll } from '../../storage/visits.ts'
import type { ReadHandler } from '../handler-types.ts'

/** All visits and measures with their organisations, as the figures of a year count them. */
export function readCounted(db: ReadableDatabase): {
  readonly visits: CountedVisit[]
  readonly measures: CountedMeasure[]
} {
  const organisations = new Map(
    selectOrganisations(db, { includeArchived: true }).map((each) => [each.id, each]),
  )
  return {
    visits: selectVisitsOfAll(db).flatMap(({ id, organisationId, date, scope, closedAt }) => {
      const organisation = organisations.get(organisationId)
      if (organisation === undefined) return []
      const { name: organisationName, type } = organisation
      const isClosed = closedAt !== null
      return [{ id, organisationId, organisationName, type, date, scope, isClosed }]
    }),
    measures: selectMeasuresByOrganisation(db).map(({ organisationId, measure }) => ({
      organisationName: organisations.get(organisationId)?.name ?? '',
      measure,
    })),
  }
}

export const getCounted: ReadHandler<'portfolio.counted'> = (db) => ok(readCounted(db))
