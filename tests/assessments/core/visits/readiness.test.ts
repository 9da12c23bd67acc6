import { describe, expect, it } from 'vitest'
import type { AgendaItem } from '../../../../assessments/core/visits/entries/agenda-item.ts'
import {
  type Engagement,
  emptyEngagement,
} from '../../../../assessments/core/visits/entries/engagement.ts'
import {
  type PreparedVisit,
  type ReadinessCode,
  visitReadiness,
} from '../../../../assessments/core/visits/readiness.ts'
import { aDocumentRequest, aMeasure, anAgendaItem } from '../../../support/build-entries.ts'
import { anInstrument, aVisit } from '../../../support/build-visit.ts'

const { id } = aVisit()
const otherVisitId = aVisit({ number: 2 }).id

const settled: Engagement = {
  mandate: 'Vorbereitung der Zielvereinbarung',
  agreedScope: 'Eingangszone und Leistungsabteilung',
  distribution: 'Geschäftsführung, Personalrat',
  photosAllowed: 'no',
  staffCouncil: 'involved',
  staffCouncilInvolvedOn: '2026-02-01',
  peerGroupConsent: 'yes',
  privacyNoticeGivenOn: '2026-02-01',
  measuresReviewedOn: null,
}

const agenda: Readonly<Record<string, AgendaItem>> = {
  opening: anAgendaItem({ method: 'opening', roleId: null, startTime: '09:00' }),
  talk: anAgendaItem({ method: 'interview', roleId: 'staff', startTime: '10:00' }),
  closing: anAgendaItem({ method: 'closing_talk', roleId: null, startTime: '15:00' }),
}

const ready: PreparedVisit = {
  visit: { id, date: '2026-03-02', scope: 'full', consultants: ['Kim', 'Noor'] },
  snapshot: anInstrument(),
  content: {
    engagement: { engagement: settled },
    agenda_item: agenda,
    document_request: { a: aDocumentRequest({ status: 'received' }) },
    measure: {},
  },
  today: '2026-03-02',
}

const withEngagement = (fields: Partial<Engagement>): PreparedVisit => ({
  ...ready,
  content: { ...ready.content, engagement: { engagement: { ...settled, ...fields } } },
})

const withAgenda = (agenda_item: PreparedVisit['content']['agenda_item']): PreparedVisit => ({
  ...ready,
  content: { ...ready.content, agenda_item },
})

const withContent = (fields: Partial<PreparedVisit['content']>): PreparedVisit => ({
  ...ready,
  content: { ...ready.content, ...fields },
})

const { opening, talk, closing, ...noPoints } = agenda
const points = { opening, talk, closing } as Record<'opening' | 'talk' | 'closing', AgendaItem>

describe('the readiness of a visit', () => {
  it('finds nothing when everything is settled', () => {
    expect(visitReadiness(ready)).toEqual([])
  })

  it.each<[ReadinessCode, 'missing' | 'hint', PreparedVisit]>([
    ['mandate_missing', 'missing', withEngagement({ mandate: ' ' })],
    ['scope_missing', 'missing', withEngagement({ agreedScope: '' })],
    ['photos_not_settled', 'missing', withEngagement({ photosAllowed: 'not_settled' })],
    ['staff_council_not_settled', 'missing', withEngagement({ staffCouncil: 'not_settled' })],
    ['privacy_notice_not_given', 'missing', withEngagement({ privacyNoticeGivenOn: null })],
    ['staff_council_day_missing', 'hint', withEngagement({ staffCouncilInvolvedOn: null })],
    ['distribution_missing', 'hint', withEngagement({ distribution: '' })],
    ['peer_group_not_settled', 'hint', withEngagement({ peerGroupConsent: 'not_settled' })],
    ['opening_missing', 'missing', withAgenda({ talk: points.talk, closing: points.closing })],
    ['closing_talk_missing', 'missing', withAgenda({ opening: points.opening, talk: points.talk })],
    ['roles_not_planned', 'hint', withAgenda({ opening: points.opening, closing: points.closing })],
    [
      'points_without_time',
      'hint',
      withAgenda({ ...agenda, talk: { ...points.talk, startTime: null } }),
    ],
    [
      'points_overlapping',
      'hint',
      withAgenda({ ...agenda, talk: { ...points.talk, startTime: '09:00' } }),
    ],
    ['documents_none', 'hint', withContent({ document_request: {} })],
    [
      'documents_not_received',
      'hint',
      withContent({ document_request: { a: aDocumentRequest({ status: 'requested' }) } }),
    ],
    ['date_past', 'hint', { ...ready, today: '2026-03-03' }],
    ['one_consultant', 'hint', { ...ready, visit: { ...ready.visit, consultants: ['Kim'] } }],
    [
      'measures_not_reviewed',
      'hint',
      withContent({ measure: { a: { ...aMeasure, visitId: otherVisitId } } }),
    ],
  ])('names %s, and it alone, as %s', (code, severity, prepared) => {
    expect(visitReadiness(prepared).map((one) => [one.code, one.severity])).toEqual([
      [code, severity],
    ])
  })

  it('takes a staff council that does not exist as settled', () => {
    const none = withEngagement({ staffCouncil: 'none', staffCouncilInvolvedOn: null })
    expect(visitReadiness(none)).toEqual([])
  })

  it('does not ask to go through measures of this visit, nor through those it has gone through', () => {
    const own = withContent({ measure: { a: { ...aMeasure, visitId: id } } })
    expect(visitReadiness(own)).toEqual([])
    const reviewed = withEngagement({ measuresReviewedOn: '2026-02-20' })
    const measure = { a: { ...aMeasure, visitId: otherVisitId } }
    expect(visitReadiness({ ...reviewed, content: { ...reviewed.content, measure } })).toEqual([])
  })

  it('says which roles nobody is planned for, and how many points lack a time', () => {
    const prepared = withAgenda({
      opening: points.opening,
      closing: { ...points.closing, startTime: null },
    })
    expect(visitReadiness(prepared).map(({ params }) => params)).toEqual([
      { count: 1, roleIds: ['staff'] },
      { count: 1 },
    ])
  })

  it('puts what is missing before the hints for a visit where nothing was entered', () => {
    const nothing = visitReadiness({
      ...ready,
      content: { engagement: {}, agenda_item: noPoints, document_request: {}, measure: {} },
    })
    expect(nothing.map(({ severity }) => severity)).toEqual([
      ...Array(7).fill('missing'),
      ...Array(4).fill('hint'),
    ])
    expect(nothing).toEqual(
      visitReadiness({
        ...ready,
        content: {
          engagement: { engagement: emptyEngagement },
          agenda_item: {},
          document_request: {},
          measure: {},
        },
      }),
    )
  })
})
