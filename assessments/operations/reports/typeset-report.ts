import type { Report } from '../../core/reports/report.ts'
import { isTemplateError } from '../../core/reports/templates/lint-template.ts'
import { placeInTemplate } from '../../core/reports/templates/place-in-template.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { Wording } from '../../core/texts/wording.ts'
import { packReport } from '../../files/word/pack-report.ts'
import { examineTemplate } from '../../files/word/templates/examine-template.ts'
import { fillTemplate } from '../../files/word/templates/fill-template.ts'
import type { TemplateTrouble } from '../../files/word/templates/template-package.ts'

export interface TypesetReport {
  readonly bytes: Uint8Array
  /** Placeholders of the template that this report leaves empty. */
  readonly emptied: readonly string[]
}

/**
 * Sets a composed report as a Word file: with the built-in look, or into a template. Refuses a template with errors.
 * @param pictures the bytes of the photos that it shows, by hash @param day ISO date that the file bears
 */
export async function typesetReport(
  report: Report,
  pictures: ReadonlyMap<string, Uint8Array>,
  template: Buffer | null,
  wording: Wording,
  day: string,
): Promise<Result<TypesetReport, TemplateTrouble | 'template.has_errors'>> {
  if (template === null) return ok({ bytes: await packReport(report, pictures, day), emptied: [] })
  const examined = await examineTemplate(template)
  if (!examined.ok) return examined
  const { template: opened, outline, findings } = examined.value
  if (findings.some(isTemplateError)) return refuse('template.has_errors')
  const content = placeInTemplate(report, outline, wording)
  const nothing = wording.translate('template.no_numbers')
  const bytes = await fillTemplate(opened, report, content, pictures, nothing)
  return ok({ bytes, emptied: content.emptied })
}
