import type { OrganisationId } from '../../assessments/core/organisations/organisation.ts'
import { ok } from '../../assessments/core/result.ts'
import { itemsInScope, type ScopedItem } from '../../assessments/core/scoring/items-in-scope.ts'
import { levels } from '../../assessments/core/visits/answer.ts'
import {
  type VisitId,
  type VisitScope,
  visitIdSchema,
} from '../../assessments/core/visits/visit.ts'
import type { TypedOperations } from '../../assessments/operations/run-operation.ts'
import { addVisit } from '../../assessments/operations/visits/visit-record.ts'
import { inTransaction } from '../../assessments/storage/transaction.ts'
import { type AnswerInShort, anAnswer } from './build-visit.ts'
import { olderThan } from './older-version.ts'
import { accepted, changeData, prepareData } from './prepared-data.ts'

export interface TwoVersions {
  readonly organisationId: OrganisationId
  /** A full visit and a Kurzcheck of the older version, then a full visit of the newer one; all closed. */
  readonly visitIds: readonly VisitId[]
}

const visits = [
  { date: '2024-03-05', scope: 'full', isOlder: true },
  { date: '2025-03-04', scope: 'short', isOlder: true },
  { date: '2026-03-03', scope: 'full', isOlder: false },
] as const satisfies readonly { date: string; scope: VisitScope; isOlder: boolean }[]

/**
 * Adds to the sample an organisation that was seen three times, by two versions of the instrument, with items
 * that are not applicable and not assessed, and a ★ that holds a level down.
 */
export async function prepareTwoVersions(dataFolder: string): Promise<TwoVersions> {
  const { visitId: unrated } = await prepareData(dataFolder)
  const visitIds = visits.map((_, index) =>
    visitIdSchema.parse(`00000000-0000-4000-8000-00000000d00${index}`),
  )
  let organisationId: OrganisationId | null = null
  await changeData(dataFolder, (call, { writer }) => {
    const newer = accepted(call('visits.get', { id: unrated })).snapshot
    const organisation = accepted(
      call('organisations.create', {
        name: 'Jobcenter Mittelbach',
        type: 'jobcenter',
        supportingBody: '',
        place: 'Mittelbach',
        peerGroupConsent: true,
        contacts: [],
      }),
    )
    organisationId = organisation.id
    for (const [index, { date, scope, isOlder }] of visits.entries()) {
      const id = visitIds[index] as VisitId
      inTransaction(writer, () => {
        addVisit(writer, {
          id,
          organisationId: organisation.id,
          snapshot: isOlder ? olderThan(newer) : newer,
          scope,
          details: { date, unit: '', consultants: ['Marie Sommer'] },
          createdAt: `${date}T08:00:00.000Z`,
        })
        return ok(undefined)
      })
      rateEverything(call, id, index)
      accepted(call('visits.close', { id }))
    }
  })
  if (organisationId === null) throw new Error('The organisation was not added.')
  return { organisationId, visitIds }
}

/** In a Kurzcheck each item that is not applicable calls another up, so it may take some rounds. */
function rateEverything(call: TypedOperations, visitId: VisitId, visit: number): void {
  for (;;) {
    const whole = accepted(call('visits.get', { id: visitId }))
    const { scope, answers } = whole.visit
    const items = itemsInScope({ snapshot: whole.snapshot, scope, answers })
    const open = items.filter(({ rating }) => rating.status === 'open')
    if (open.length === 0) return
    const changes = open.map((item) => ({
      kind: 'answer' as const,
      id: item.indicator.id,
      value: anAnswer(answerOf(item, items.indexOf(item), visit)),
    }))
    accepted(call('entries.save', { visitId, changes }))
  }
}

function answerOf({ indicator }: ScopedItem, index: number, visit: number): AnswerInShort {
  // In the last visit the first ★ is not met while all else of its dimension is well on its way.
  if (visit === visits.length - 1 && indicator.code.startsWith('D1.'))
    return indicator.minimum ? 0 : 4
  if (!indicator.core && indicator.notApplicableAllowed && index % 5 === visit) return 'n.a.'
  if (index % 7 === visit) return 'n.b.'
  return levels[(index * 3 + visit * 2) % levels.length] ?? 0
}
