import type { Language } from '../../texts/localized.ts'
import type { DocumentRequest, DocumentStatus } from '../entries/document-request.ts'
import { type PlannedInstrument, plannedIndicators } from './asked-roles.ts'

const longestTitle = 300

/**
 * Sets the status with its dates: a day that is known stays, one that is missing becomes today, and a
 * document that is only requested has not been received. "Reviewed" has no day of its own.
 * @param today ISO date
 */
export function withDocumentStatus(
  request: DocumentRequest,
  status: DocumentStatus,
  today: string,
): DocumentRequest {
  const receivedOn = status === 'requested' ? null : (request.receivedOn ?? today)
  return { ...request, status, requestedOn: request.requestedOn ?? receivedOn ?? today, receivedOn }
}

export function countDocuments(
  requests: Readonly<Record<string, DocumentRequest>>,
): Readonly<Record<DocumentStatus, number>> {
  const all = Object.values(requests)
  const count = (status: DocumentStatus) => all.filter((one) => one.status === status).length
  return {
    requested: count('requested'),
    received: count('received'),
    reviewed: count('reviewed'),
  }
}

/** By title, so that a row stays in its place whatever happens to its document. */
export function orderDocuments(
  requests: Readonly<Record<string, DocumentRequest>>,
  language: Language,
): readonly (readonly [id: string, request: DocumentRequest])[] {
  return Object.entries(requests).toSorted(
    ([idA, a], [idB, b]) =>
      a.title.localeCompare(b.title, language) || idA.localeCompare(idB, language),
  )
}

export interface SuggestedDocument {
  readonly title: string
  /** Every indicator that names it, in catalogue order. */
  readonly indicatorIds: readonly string[]
}

/**
 * The documents that the indicators of the scope name as evidence, in catalogue order, each once.
 * Those that were already requested under the same title are left out.
 */
export function suggestDocuments(
  planned: PlannedInstrument,
  requests: Readonly<Record<string, DocumentRequest>>,
  language: Language,
): readonly SuggestedDocument[] {
  const known = new Set(Object.values(requests).map(({ title }) => title))
  const suggested = new Map<string, string[]>()
  for (const { id, texts } of plannedIndicators(planned)) {
    for (const { type, example } of texts[language].evidence) {
      const title = example.slice(0, longestTitle)
      if (type !== 'document' || known.has(title)) continue
      const indicatorIds = suggested.get(title) ?? []
      suggested.set(title, [...indicatorIds.filter((one) => one !== id), id])
    }
  }
  return [...suggested].map(([title, indicatorIds]) => ({ title, indicatorIds }))
}
