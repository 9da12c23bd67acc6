import { exitCodes } from '../../assessments/cli/exit-codes.ts'
import { preferencesSchema } from '../../assessments/contract/preferences.ts'
import { fileTroubles } from '../../assessments/core/attachments/check-attachment.ts'
import { versionFindingCodes } from '../../assessments/core/instruments/compare-instrument-versions.ts'
import { evidenceTypeSchema } from '../../assessments/core/instruments/indicator-texts.ts'
import { instrumentFindingCodes } from '../../assessments/core/instruments/instrument-finding.ts'
import { offerSchema } from '../../assessments/core/instruments/instrument-source.ts'
import { audienceSchema } from '../../assessments/core/reports/report-edition.ts'
import { reportFormatSchema } from '../../assessments/core/reports/report-export.ts'
import { reportSettingsSchema } from '../../assessments/core/reports/report-settings.ts'
import {
  templateErrorKinds,
  templateHintKinds,
} from '../../assessments/core/reports/templates/lint-template.ts'
import { templateParts } from '../../assessments/core/reports/templates/template-outline.ts'
import { sheetFindingCodeSchema } from '../../assessments/core/self-assessment/sheet-finding.ts'
import { storeTroubleSchema } from '../../assessments/core/store-trouble.ts'
import { visitScopeSchema } from '../../assessments/core/visits/visit.ts'
import { workbookTroubleSchema } from '../../assessments/core/workbooks/workbook-trouble.ts'
import { refusalCodes } from '../../renderer/api/refusal-texts.ts'
import { searchFields } from '../../renderer/instruments/search-instrument.ts'

/** Keys that stand nowhere in the code because they are put together from a list of codes. */
export const derivedTextKeys: ReadonlySet<string> = new Set([
  ...refusalCodes.flatMap((code) =>
    ['happened', 'safe', 'next'].map((part) => `refusals.${code}.${part}`),
  ),
  ...storeTroubleSchema.options.flatMap((trouble) =>
    ['title', 'happened', 'safe', 'next'].map((part) => `start.trouble.${trouble}.${part}`),
  ),
  ...['too_short', 'weak', 'fair', 'strong'].map((strength) => `start.strength.${strength}`),
  ...['position', 'email', 'phone'].map((field) => `organisations.form.contact_${field}`),
  ...visitScopeSchema.options.map((scope) => `visits.form.scope_${scope}_help`),
  ...preferencesSchema.shape.theme.options.map((theme) => `settings.theme.${theme}`),
  ...['nothing_applicable', 'comparable_share_too_small'].map(
    (reason) => `domain.not_comparable.${reason}`,
  ),
  ...evidenceTypeSchema.options.map((type) => `domain.evidence_type.${type}`),
  ...offerSchema.options.map((offer) => `domain.offer.${offer}`),
  ...searchFields.map((field) => `instruments.field.${field}`),
  ...Object.keys(exitCodes).map((name) => `cli.exit.${name}`),
  ...instrumentFindingCodes.map((code) => `instrument.finding.${code}`),
  ...sheetFindingCodeSchema.options.map((code) => `raters.finding.${code}`),
  ...[...fileTroubles, 'unreadable'].map((trouble) => `files.trouble.${trouble}`),
  ...workbookTroubleSchema.options.map((trouble) => `raters.trouble.${trouble}`),
  ...audienceSchema.options.map((audience) => `reports.audience_help.${audience}`),
  ...reportFormatSchema.options.flatMap((format) => [
    `reports.format.${format}`,
    `reports.format_help.${format}`,
  ]),
  ...['fundingNotice', 'confidentiality', 'introduction', 'outlook'].flatMap((field) => [
    `settings.report.${field}`,
    `settings.report.${field}_help`,
  ]),
  ...reportSettingsSchema.shape.formOfAddress.options.map(
    (form) => `settings.report.address_${form}`,
  ),
  ...['not_an_image', 'too_large'].map((trouble) => `settings.report.logo_${trouble}`),
  ...versionFindingCodes.map((code) => `instrument.version_finding.${code}`),
  ...[...templateErrorKinds, ...templateHintKinds].map((kind) => `template.finding.${kind}`),
  ...[...templateParts, 'file'].map((part) => `template.part.${part}`),
])
