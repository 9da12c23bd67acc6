import {
  dimensionStatusKeys,
  organisationTypeKeys,
  reportVersionKeys,
  visitScopeKeys,
} from '../texts/domain-keys.ts'
import { formatDate } from '../texts/format-date.ts'
import { formatList } from '../texts/format-list.ts'
import { formatPoints } from '../texts/format-points.ts'
import { overallChangeCell } from './overview-chapter.ts'
import type { Cover, CoverFact, ReportView } from './report.ts'
import { cellText, view } from './report-blocks.ts'
import type { ReportContext } from './report-facts.ts'
import type { TextField } from './report-fields.ts'
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

/** The texts of the cover, also for a report that has none. */
export function composeTexts(context: ReportContext): Record<TextField, string> {
  const { input, snapshot, language, score, trend, translate } = context
  const { organisation, visit, settings, edition } = input
  const { date, unit, consultants, scope } = visit.record
  const { points, status } = score.overall
  const day = formatDate(date, language)
  return {
    organisation: organisation.name,
    organisationType: translate(organisationTypeKeys[organisation.type]),
    supportingBody: organisation.supportingBody,
    unit,
    visitDate: day,
    scope: translate(visitScopeKeys[scope]),
    consultants: edition.audience === 'public' ? '' : formatList(consultants, language),
    instrument: `${snapshot.name[language]} ${snapshot.version}, ${snapshot.profileName[language]}`,
    version: versionText(context),
    preparedOn: formatDate(input.preparedOn, language),
    title: translate('report.cover.kicker'),
    subtitle: translate('report.cover.subtitle', { date: day }),
    confidentiality: confidentialityText(context),
    servicePoint: settings.servicePoint.trim(),
    contact: settings.contact.trim(),
    fundingNotice: settings.fundingNotice[language].trim(),
    overallPoints: points === null ? '–' : formatPoints(points, language),
    overallStatus: translate(dimensionStatusKeys[status]),
    overallChange:
      trend.withPrevious === null ? '' : cellText(overallChangeCell(trend.withPrevious, context)),
  }
}

/** What the cover tells line by line, with where it can be changed. */
const recorded = [
  ['visitDate', 'report.cover.visit_date'],
  ['unit', 'report.cover.unit'],
  ['scope', 'report.cover.scope'],
  ['organisationType', 'report.cover.organisation_type'],
  ['supportingBody', 'report.cover.supporting_body'],
  ['consultants', 'report.cover.consultants'],
  ['instrument', 'report.cover.instrument'],
] as const satisfies readonly (readonly [TextField, string])[]
const chosen = [
  ['version', 'report.cover.version'],
  ['preparedOn', 'report.cover.prepared_on'],
] as const satisfies readonly (readonly [TextField, string])[]

export function composeCover(context: ReportContext): Cover {
  const { settings } = context.input
  const texts = composeTexts(context)
  const factsFrom = (
    name: ReportView,
    fields: readonly (readonly [TextField, string])[],
  ): CoverFact[] =>
    fields
      .map(([field, key]) => ({
        label: context.translate(key),
        value: texts[field],
        source: view(name),
      }))
      .filter(({ value }) => value !== '')
  return {
    kicker: texts.title,
    title: texts.organisation,
    subtitle: texts.subtitle,
    facts: [...factsFrom('organisation', recorded), ...factsFrom('report', chosen)],
    confidentiality: texts.confidentiality,
    logos: settings.logos,
    issuer: issuerLines(settings),
    fundingNotice: texts.fundingNotice,
  }
}
