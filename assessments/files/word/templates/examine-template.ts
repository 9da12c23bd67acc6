import {
  lintTemplate,
  type TemplateFinding,
} from '../../../core/reports/templates/lint-template.ts'
import type { TemplateOutline } from '../../../core/reports/templates/template-outline.ts'
import { ok, type Result } from '../../../core/result.ts'
import { readTemplate } from './read-template.ts'
import { openTemplate, type TemplatePackage, type TemplateTrouble } from './template-package.ts'
import { unsafeContent } from './unsafe-content.ts'

export interface ExaminedTemplate {
  readonly template: TemplatePackage
  readonly outline: TemplateOutline
  readonly findings: readonly TemplateFinding[]
}

/** Reads a template and says what is wrong with it, before anything is written with it. */
export async function examineTemplate(
  bytes: Buffer,
): Promise<Result<ExaminedTemplate, TemplateTrouble>> {
  const opened = await openTemplate(bytes)
  if (!opened.ok) return opened
  const template = opened.value
  const outline = readTemplate(template)
  return ok({
    template,
    outline,
    findings: lintTemplate(outline, await unsafeContent(template)),
  })
}
