import { organisationTypeKeys, visitScopeKeys } from '../texts/domain-keys.ts'
import { formatDate } from '../texts/format-date.ts'
import { formatList } from '../texts/format-list.ts'
import type { Cover } from './report.ts'
import type { ReportContext } from './report-facts.ts'

/** "Entwurf" until the visit is closed, then the number of its final version. */
function versionText({ input, translate }: ReportContext): string {
  const { closedAt, revision } = input.visit.record
  return closedAt === null
    ? translate('report.cover.draft')
    : translate('report.cover.final', { revision })
}

export function composeCover(context: ReportContext): Cover {
  const { input, snapshot, language, translate } = context
  const { organisation, visit } = input
  const { date, unit, consultants, scope } = visit.record
  const entries: [label: string, value: string][] = [
    [translate('report.cover.visit_date'), formatDate(date, language)],
    [translate('report.cover.unit'), unit],
    [translate('report.cover.scope'), translate(visitScopeKeys[scope])],
    [
      translate('report.cover.organisation_type'),
      translate(organisationTypeKeys[organisation.type]),
    ],
    [translate('report.cover.supporting_body'), organisation.supportingBody],
    [translate('report.cover.consultants'), formatList(consultants, language)],
    [
      translate('report.cover.instrument'),
      `${snapshot.name[language]} ${snapshot.version}, ${snapshot.profileName[language]}`,
    ],
    [translate('report.cover.version'), versionText(context)],
    [translate('report.cover.prepared_on'), formatDate(input.preparedOn, language)],
  ]
  return {
    kicker: translate('report.cover.kicker'),
    title: organisation.name,
    subtitle: translate('report.cover.subtitle', { date: formatDate(date, language) }),
    facts: entries.filter(([, value]) => value !== '').map(([label, value]) => ({ label, value })),
    confidentiality: translate('report.cover.confidentiality', { organisation: organisation.name }),
  }
}
