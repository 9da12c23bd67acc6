import { dimensionsToSupport } from '../measures/suggest-support.ts'
import { allTopics } from '../measures/support-table.ts'
import type { Chapter } from './report.ts'
import { body, column, lead, plain, table, textCell, view } from './report-blocks.ts'
import type { ReportContext } from './report-facts.ts'
import { dimensionText } from './report-words.ts'

/** What the service point can help with, where the results call for it. */
export function offersChapter(context: ReportContext): Chapter {
  const { input, score, snapshot, language, translate } = context
  const topics = allTopics(snapshot, input.support)
  const supported = dimensionsToSupport(score.dimensions, input.support)
  const nameOf = (id: string) => topics.find((topic) => topic.id === id)?.name[language] ?? id
  return {
    id: 'offers',
    title: translate('report.offers.title'),
    isRunOn: true,
    source: view('settings'),
    blocks: [
      lead(plain(translate('report.offers.lead'))),
      supported.length === 0
        ? body(plain(translate('report.offers.none')))
        : table(
            translate('report.offers.table'),
            [
              column(translate('domain.word.dimension'), 30),
              column(translate('report.offers.offers'), 36),
              column(translate('report.offers.topics'), 34),
            ],
            supported.map(({ score: { dimension }, support }) => [
              textCell(dimensionText(dimension, context)),
              textCell(
                support.offers.map((offer) => translate(`domain.offer.${offer}`)).join('\n'),
              ),
              textCell(support.topics.map(nameOf).join('\n') || '–'),
            ]),
            'offers-table',
          ),
    ],
  }
}
