import type { Block } from './report.ts'
import { heading, paragraphs, view } from './report-blocks.ts'
import type { ReportContext } from './report-facts.ts'

/** Who can be asked; nothing where the service point has told nothing of itself. @param id of the heading */
export function contactBlocks(id: string, { input, translate }: ReportContext): readonly Block[] {
  const { servicePoint, contact } = input.settings
  const lines = paragraphs(`${servicePoint}\n${contact}`, view('settings'))
  return lines.length === 0 ? [] : [heading(2, id, translate('report.plain.contact')), ...lines]
}
