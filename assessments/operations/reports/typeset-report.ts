import type { PrintableReport } from '../../core/reports/printable-report.ts'
import { isTemplateError } from '../../core/reports/templates/lint-template.ts'
import { placeInTemplate } from '../../core/reports/templates/place-in-template.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { Wording } from '../../core/texts/wording.ts'
import { packReport } from '../../files/word/pack-report.ts'
import { examineTemplate } from '../../files/word/templates/examine-template.ts'
import { fillTemplate } from '../../files/word/templates/fill-template.ts'
import type { TemplateTrouble } from '../../files/word/templates/template-package.ts'
import type { JobContext } from '../job-handler.ts'

/** How a report is set: in Word with the built-in look, into the bytes of a Word template, or as a PDF. */
export type Typesetting =
  | { readonly kind: 'word' }
  | { readonly kind: 'template'; readonly content: Buffer }
  | { readonly kind: 'pdf' }

interface TypesetReport {
  readonly bytes: Uint8Array
  /** Placeholders of the template that this report leaves empty. */
  readonly emptied: readonly string[]
}

interface Means {
  readonly wording: Wording
  /** ISO date that the file bears. */
  readonly day: string
  readonly context: Pick<JobContext, 'printToPdf' | 'signal'>
}

/**
 * Sets a composed report as the bytes of a file. Refuses a template with errors.
 * @throws Error for a PDF where there is no window to draw in, and when it is cancelled meanwhile
 */
export async function typesetReport(
  printable: PrintableReport,
  typesetting: Typesetting,
  means: Means,
): Promise<Result<TypesetReport, TemplateTrouble | 'template.has_errors'>> {
  const { report, pictures } = printable
  switch (typesetting.kind) {
    case 'word':
      return ok({ bytes: await packReport(report, pictures, means.day), emptied: [] })
    case 'template':
      return intoTemplate(printable, typesetting.content, means.wording)
    case 'pdf':
      return ok({ bytes: await printed(printable, means.context), emptied: [] })
  }
}

async function intoTemplate(
  { report, pictures }: PrintableReport,
  file: Buffer,
  wording: Wording,
): ReturnType<typeof typesetReport> {
  const examined = await examineTemplate(file)
  if (!examined.ok) return examined
  const { template, outline, findings } = examined.value
  if (findings.some(isTemplateError)) return refuse('template.has_errors')
  const content = placeInTemplate(report, outline, wording)
  const nothing = wording.translate('template.no_numbers')
  const bytes = await fillTemplate(template, report, content, pictures, nothing)
  return ok({ bytes, emptied: content.emptied })
}

async function printed(
  printable: PrintableReport,
  { printToPdf, signal }: Means['context'],
): Promise<Uint8Array> {
  if (printToPdf === null) throw new Error('A PDF needs a window to be drawn in.')
  const bytes = await printToPdf(printable)
  signal.throwIfAborted()
  return bytes
}
