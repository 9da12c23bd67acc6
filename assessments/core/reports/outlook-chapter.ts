import { isOpenState } from '../measures/open-measures.ts'
import { formatDate } from '../texts/format-date.ts'
import { plannedMeasures } from './plan-chapter.ts'
import type { Chapter } from './report.ts'
import { body, bold, bullets, lead, muted, paragraphs, plain, view } from './report-blocks.ts'
import type { ReportContext } from './report-facts.ts'

const shownMeasures = 5

/** How it goes on: what is due next, and what another visit would look at. */
export function outlookChapter(context: ReportContext): Chapter {
  const { input, language, translate } = context
  const next = plannedMeasures(context)
    .filter(({ state, dueOn }) => isOpenState(state) && dueOn !== null && dueOn >= input.preparedOn)
    .slice(0, shownMeasures)
  return {
    id: 'outlook',
    title: translate('report.outlook.title'),
    isRunOn: true,
    source: view('findings'),
    blocks: [
      lead(plain(translate('report.outlook.lead'))),
      ...(next.length === 0
        ? []
        : [
            { ...body(bold(translate('report.outlook.next'))), keepWithNext: true },
            bullets(
              next.map(({ title, dueOn, responsibleFunction }) => [
                bold(`${formatDate(dueOn ?? '', language)}: `),
                plain(title),
                ...(responsibleFunction.trim() === ''
                  ? []
                  : [muted(` (${responsibleFunction.trim()})`)]),
              ]),
            ),
          ]),
      body(plain(translate('report.outlook.again'))),
      ...paragraphs(input.settings.outlook[language], view('settings')),
    ],
  }
}
