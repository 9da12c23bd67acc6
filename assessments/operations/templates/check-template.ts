import { ok } from '../../core/result.ts'
import { examineTemplate } from '../../files/word/templates/examine-template.ts'
import type { JobHandler } from '../job-handler.ts'

/** Says what is wrong with a file that somebody wants to use as a template, and keeps nothing of it. */
export const checkTemplate: JobHandler<'templates.check'> = async (_db, { content }) => {
  const examined = await examineTemplate(Buffer.from(content))
  return examined.ok ? ok([...examined.value.findings]) : examined
}
