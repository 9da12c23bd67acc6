import type { Organisation } from '../core/organisations/organisation.ts'
import { type Result, refuse } from '../core/result.ts'
import { type AssessedVisit, assessedVisit } from '../core/visits/visit.ts'
import type { TypedOperations } from '../operations/run-operation.ts'
import { operationRefused } from './command-refused.ts'

/** The value of an answer; a refusal ends the command with its wording. */
export function accepted<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value
  throw operationRefused(result.error)
}

/** All visits of an organisation with their instruments, oldest first. */
export function assessedVisits(call: TypedOperations, organisation: Organisation): AssessedVisit[] {
  const { visits, snapshots } = accepted(call('visits.series', { organisationId: organisation.id }))
  return visits.flatMap((record) => {
    const snapshot = snapshots[record.snapshotHash]
    return snapshot === undefined ? [] : [assessedVisit(record, snapshot)]
  })
}

/** The organisations that are meant: the one named by its id, else all that are not archived. */
export function chosenOrganisations(call: TypedOperations, id: string | undefined): Organisation[] {
  const all = accepted(call('organisations.list', { includeArchived: id !== undefined }))
  if (id === undefined) return all
  const found = all.filter((organisation) => organisation.id === id)
  if (found.length === 0) throw operationRefused(refuse('organisation.not_found', { id }).error)
  return found
}
