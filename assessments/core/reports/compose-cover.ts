import { organisationTypeKeys, reportVersionKeys, visitScopeKeys } from '../texts/domain-keys.ts'
import { formatDate } from '../texts/format-date.ts'
import { formatList } from '../texts/format-list.ts'
import type { Cover, CoverFact, ReportView } from './report.ts'
import { view } from './report-blocks.ts'
import type { ReportContext } from './report-facts.ts'
import type { ReportSettings } from './report-settings.ts'

/** "Entwurf", "Faktencheck", or the number of the final version. */
function versionText({ input, translate }: ReportContext): string {
  const { edition, visit } = input
  if (edition.version !== 'final') return translate(reportVersionKeys[edition.version])
  return translate('report.cover.final', { revision: visit.record.revision })
}

function confidentialityText({ input, language, translate }: ReportContext): string {
  const { organisation, edition, settings } = input
  if (edition.audience === 'internal') return translate('report.cover.internal')
  if (edition.audience === 'public') return translate('report.cover.public')
  const own = settings.confidentiality[language].trim()
  if (own !== '') return own
  return translate('report.cover.confidentiality', { organisation: organisation.name })
}

function issuerLines({ servicePoint, contact }: ReportSettings): string[] {
  return [servicePoint, ...contact.split('\n')].map((line) => line.trim()).filter(Boolean)
}

function factsFrom(name: ReportView, entries: [label: string, value: string][]): CoverFact[] {
  return entries
    .filter(([, value]) => value !== '')
    .map(([label, value]) => ({ label, value, source: view(name) }))
}

export function composeCover(context: ReportContext): Cover {
  const { input, snapshot, language, translate } = context
  const { organisation, visit, settings, edition } = input
  const { date, unit, consultants, scope } = visit.record
  const recorded: [label: string, value: string][] = [
    [translate('report.cover.visit_date'), formatDate(date, language)],
    [translate('report.cover.unit'), unit],
    [translate('report.cover.scope'), translate(visitScopeKeys[scope])],
    [
      translate('report.cover.organisation_type'),
      translate(organisationTypeKeys[organisation.type]),
    ],
    [translate('report.cover.supporting_body'), organisation.supportingBody],
    [
      translate('report.cover.consultants'),
      edition.audience === 'public' ? '' : formatList(consultants, language),
    ],
    [
      translate('report.cover.instrument'),
      `${snapshot.name[language]} ${snapshot.version}, ${snapshot.profileName[language]}`,
    ],
  ]
  const chosen: [label: string, value: string][] = [
    [translate('report.cover.version'), versionText(context)],
    [translate('report.cover.prepared_on'), formatDate(input.preparedOn, language)],
  ]
  return {
    kicker: translate('report.cover.kicker'),
    title: organisation.name,
    subtitle: translate('report.cover.subtitle', { date: formatDate(date, language) }),
    facts: [...factsFrom('organisation', recorded), ...factsFrom('report', chosen)],
    confidentiality: confidentialityText(context),
    logos: settings.logos,
    issuer: issuerLines(settings),
    fundingNotice: settings.fundingNotice[language].trim(),
  }
}
