import { describe, expect, it } from 'vitest'
import type { DocumentStatus } from '../../../../../assessments/core/visits/entries/document-request.ts'
import {
  countDocuments,
  orderDocuments,
  suggestDocuments,
  withDocumentStatus,
} from '../../../../../assessments/core/visits/preparation/document-requests.ts'
import { aDocumentRequest } from '../../../../support/build-entries.ts'
import { anInstrument } from '../../../../support/build-visit.ts'

const today = '2026-03-02'

describe('the status of a document', () => {
  it.each<[DocumentStatus, string | null, string | null, string | null, string | null]>([
    ['requested', null, null, today, null],
    ['received', null, null, today, today],
    ['received', '2026-02-01', null, '2026-02-01', today],
    ['reviewed', '2026-02-01', '2026-02-10', '2026-02-01', '2026-02-10'],
    ['reviewed', '2026-02-01', null, '2026-02-01', today],
    ['requested', '2026-02-01', '2026-02-10', '2026-02-01', null],
    ['received', null, '2026-02-10', '2026-02-10', '2026-02-10'],
  ])(
    '%s, requested on %s and received on %s, becomes %s and %s',
    (status, requestedOn, receivedOn, expectedRequest, expectedReceipt) => {
      const request = aDocumentRequest({ requestedOn, receivedOn })
      expect(withDocumentStatus(request, status, today)).toEqual({
        ...request,
        status,
        requestedOn: expectedRequest,
        receivedOn: expectedReceipt,
      })
    },
  )
})

describe('the list of documents', () => {
  const requests = {
    a: aDocumentRequest({ title: 'Zielplan', status: 'requested' }),
    b: aDocumentRequest({ title: 'Leitbild', status: 'reviewed' }),
    c: aDocumentRequest({ title: 'Ärztliche Vordrucke', status: 'requested' }),
  }

  it('is counted by status', () => {
    expect(countDocuments(requests)).toEqual({ requested: 2, received: 0, reviewed: 1 })
    expect(countDocuments({})).toEqual({ requested: 0, received: 0, reviewed: 0 })
  })

  it('stands by the alphabet of the language, whatever the status', () => {
    expect(orderDocuments(requests, 'de').map(([id]) => id)).toEqual(['c', 'b', 'a'])
  })
})

describe('the suggested documents', () => {
  const planned = { snapshot: anInstrument(), scope: 'full' } as const

  it('are the papers that the indicators name as evidence', () => {
    expect(suggestDocuments(planned, {}, 'de').slice(0, 2)).toEqual([
      { title: 'Paper on D1.1', indicatorIds: ['d1.1'] },
      { title: 'Paper on D1.2', indicatorIds: ['d1.2'] },
    ])
    expect(suggestDocuments(planned, {}, 'de')).toHaveLength(6)
  })

  it('are only those of the core items in a Kurzcheck', () => {
    expect(suggestDocuments({ ...planned, scope: 'short' }, {}, 'de')).toHaveLength(3)
  })

  it('leave out what was requested already', () => {
    const requests = { a: aDocumentRequest({ title: 'Paper on D1.1' }) }
    expect(suggestDocuments(planned, requests, 'de').map(({ title }) => title)).not.toContain(
      'Paper on D1.1',
    )
  })

  it('name a paper once, with every indicator that wants it', () => {
    const snapshot = anInstrument()
    const [first] = snapshot.dimensions[0]?.indicators ?? []
    if (first === undefined) throw new Error('The instrument has no indicator')
    const twice = { ...first, id: 'd1.9' }
    const dimensions = snapshot.dimensions.map((dimension) => ({
      ...dimension,
      indicators: [first, twice],
    }))
    const planned = { snapshot: { ...snapshot, dimensions }, scope: 'full' } as const
    expect(suggestDocuments(planned, {}, 'de')).toEqual([
      { title: 'Paper on D1.1', indicatorIds: ['d1.1', 'd1.9'] },
    ])
  })
})
