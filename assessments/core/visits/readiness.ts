import type { InstrumentSnapshot } from '../instruments/instrument-snapshot.ts'
import { openMeasures } from '../measures/open-measures.ts'
import { type Engagement, emptyEngagement, engagementId } from './entries/engagement.ts'
import { orderAgenda } from './preparation/agenda.ts'
import { plannedMethods } from './preparation/planned-methods.ts'
import type { VisitRecord } from './visit.ts'
import type { EntriesOf } from './visit-entry.ts'

/** Where something is settled; each is a place on the screen. */
export type ReadinessTarget =
  | 'details'
  | 'mandate'
  | 'scope'
  | 'distribution'
  | 'photos'
  | 'staff_council'
  | 'peer_group'
  | 'privacy_notice'
  | 'agenda'
  | 'documents'
  | 'measures'

export type ReadinessCode =
  | 'mandate_missing'
  | 'scope_missing'
  | 'privacy_notice_not_given'
  | 'staff_council_not_settled'
  | 'staff_council_day_missing'
  | 'photos_not_settled'
  | 'distribution_missing'
  | 'peer_group_not_settled'
  | 'opening_missing'
  | 'closing_talk_missing'
  | 'roles_not_planned'
  | 'points_without_time'
  | 'points_overlapping'
  | 'documents_none'
  | 'documents_not_received'
  | 'date_past'
  | 'one_consultant'
  | 'measures_not_reviewed'

export interface ReadinessFinding {
  readonly code: ReadinessCode
  /** Missing: the day on site needs it. Hint: worth a thought. Neither holds anything up. */
  readonly severity: 'missing' | 'hint'
  readonly params: {
    readonly count?: number
    /** Ids of the instrument's roles. */
    readonly roleIds?: readonly string[]
    /** ISO date. */
    readonly date?: string
  }
  readonly target: ReadinessTarget
}

/** What a readiness check looks at. */
export interface PreparedVisit {
  readonly visit: Pick<VisitRecord, 'id' | 'date' | 'scope' | 'consultants'>
  readonly snapshot: InstrumentSnapshot
  readonly content: EntriesOf<'engagement' | 'agenda_item' | 'document_request' | 'measure'>
  /** ISO date. */
  readonly today: string
}

/**
 * Names what a visit still lacks before the day on site: first what is missing, then hints, each in the
 * order of the screen. Empty when everything is ready. Source: domain §3
 */
export function visitReadiness(prepared: PreparedVisit): readonly ReadinessFinding[] {
  const engagement = prepared.content.engagement[engagementId] ?? emptyEngagement
  const findings = [
    ...detailFindings(prepared),
    ...engagementFindings(engagement),
    ...agendaFindings(prepared),
    ...documentFindings(prepared),
    ...measureFindings(prepared, engagement),
  ]
  const of = (severity: ReadinessFinding['severity']) =>
    findings.filter((finding) => finding.severity === severity)
  return [...of('missing'), ...of('hint')]
}

type Params = ReadinessFinding['params']

const missing = (
  isMissing: boolean,
  code: ReadinessCode,
  target: ReadinessTarget,
  params: Params = {},
): readonly ReadinessFinding[] => (isMissing ? [{ code, severity: 'missing', params, target }] : [])

const hint = (
  isWorthAThought: boolean,
  code: ReadinessCode,
  target: ReadinessTarget,
  params: Params = {},
): readonly ReadinessFinding[] =>
  isWorthAThought ? [{ code, severity: 'hint', params, target }] : []

function detailFindings({ visit, today }: PreparedVisit): readonly ReadinessFinding[] {
  return [
    ...hint(visit.date < today, 'date_past', 'details', { date: visit.date }),
    ...hint(visit.consultants.length === 1, 'one_consultant', 'details'),
  ]
}

function engagementFindings(engagement: Engagement): readonly ReadinessFinding[] {
  const { staffCouncil, staffCouncilInvolvedOn, privacyNoticeGivenOn } = engagement
  const isEmpty = (text: string) => text.trim() === ''
  return [
    ...missing(isEmpty(engagement.mandate), 'mandate_missing', 'mandate'),
    ...missing(isEmpty(engagement.agreedScope), 'scope_missing', 'scope'),
    ...hint(isEmpty(engagement.distribution), 'distribution_missing', 'distribution'),
    ...missing(engagement.photosAllowed === 'not_settled', 'photos_not_settled', 'photos'),
    ...missing(staffCouncil === 'not_settled', 'staff_council_not_settled', 'staff_council'),
    ...hint(
      staffCouncil === 'involved' && staffCouncilInvolvedOn === null,
      'staff_council_day_missing',
      'staff_council',
    ),
    ...hint(engagement.peerGroupConsent === 'not_settled', 'peer_group_not_settled', 'peer_group'),
    ...missing(privacyNoticeGivenOn === null, 'privacy_notice_not_given', 'privacy_notice'),
  ]
}

function agendaFindings({ visit, snapshot, content }: PreparedVisit): readonly ReadinessFinding[] {
  const items = Object.values(content.agenda_item)
  const { placed, unplaced } = orderAgenda(content.agenda_item)
  const overlapping = placed.filter(({ isOverlapping }) => isOverlapping).length
  const roleIds = plannedMethods({ snapshot, scope: visit.scope }, content.agenda_item)
    .roles.filter(({ total }) => total === 0)
    .map(({ roleId }) => roleId)
  return [
    ...missing(!items.some(({ method }) => method === 'opening'), 'opening_missing', 'agenda'),
    ...missing(
      !items.some(({ method }) => method === 'closing_talk'),
      'closing_talk_missing',
      'agenda',
    ),
    ...hint(roleIds.length > 0, 'roles_not_planned', 'agenda', { count: roleIds.length, roleIds }),
    ...hint(unplaced.length > 0, 'points_without_time', 'agenda', { count: unplaced.length }),
    ...hint(overlapping > 0, 'points_overlapping', 'agenda', { count: overlapping }),
  ]
}

function documentFindings({ content }: PreparedVisit): readonly ReadinessFinding[] {
  const requests = Object.values(content.document_request)
  const awaited = requests.filter(({ status }) => status === 'requested').length
  return [
    ...hint(requests.length === 0, 'documents_none', 'documents'),
    ...hint(awaited > 0, 'documents_not_received', 'documents', { count: awaited }),
  ]
}

/** Measures of this visit itself are new; only those from before are to be looked at. */
function measureFindings(
  { visit, content, today }: PreparedVisit,
  { measuresReviewedOn }: Engagement,
): readonly ReadinessFinding[] {
  const earlier = openMeasures(content.measure, today).filter(
    ({ measure }) => measure.visitId !== visit.id,
  )
  return hint(
    earlier.length > 0 && measuresReviewedOn === null,
    'measures_not_reviewed',
    'measures',
    { count: earlier.length },
  )
}
