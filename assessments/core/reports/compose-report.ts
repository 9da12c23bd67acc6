import { formatDate } from '../texts/format-date.ts'
import { formatList } from '../texts/format-list.ts'
import type { Wording } from '../texts/wording.ts'
import { annexChapter } from './annex-chapter.ts'
import { approachChapter } from './approach-chapter.ts'
import { composeCover } from './compose-cover.ts'
import { developmentChapter } from './development-chapter.ts'
import { offersChapter } from './offers-chapter.ts'
import { outlookChapter } from './outlook-chapter.ts'
import { overviewChapter } from './overview-chapter.ts'
import { peerChapter } from './peer-chapter.ts'
import { planChapter } from './plan-chapter.ts'
import type { Chapter, Report } from './report.ts'
import { gatherReportFacts, type ReportContext } from './report-facts.ts'
import type { ReportInput } from './report-input.ts'
import { resultsChapter } from './results-chapter.ts'
import { selfChapter } from './self-chapter.ts'
import { summaryChapter } from './summary-chapter.ts'

/** In the order of the report; a chapter that has nothing to say is null. */
const chapterComposers: readonly ((context: ReportContext) => Chapter | null)[] = [
  summaryChapter,
  approachChapter,
  overviewChapter,
  resultsChapter,
  selfChapter,
  developmentChapter,
  peerChapter,
  planChapter,
  offersChapter,
  outlookChapter,
  annexChapter,
]

/** A header is one line; the whole name stands on the cover. */
const longestHeaderName = 80

function shortened(name: string): string {
  const characters = [...name]
  return characters.length <= longestHeaderName
    ? name
    : `${characters.slice(0, longestHeaderName - 1).join('')}…`
}

/** A draft says so on every page. */
function headerText({ input, translate }: ReportContext, date: string): string {
  const { organisation, visit } = input
  const name = shortened(organisation.name)
  const header = translate('report.document.header', { organisation: name, date })
  return visit.record.closedAt === null
    ? translate('report.document.draft_header', { header })
    : header
}

/**
 * Composes the report that a client keeps: everything that is theirs to read, in one language, without
 * the team's notes. Pure: the same input gives the same report.
 */
export function composeReport(input: ReportInput, wording: Wording): Report {
  const context: ReportContext = { ...gatherReportFacts(input), ...wording }
  const { language, translate } = wording
  const { organisation, visit, author } = input
  const date = formatDate(visit.record.date, language)
  return {
    language,
    properties: {
      title: translate('report.document.title', { organisation: organisation.name, date }),
      subject: translate('report.cover.kicker'),
      author: author === '' ? formatList(visit.record.consultants, language) : author,
    },
    cover: composeCover(context),
    contentsTitle: translate('report.contents.title'),
    header: headerText(context, date),
    pageWords: {
      page: translate('report.document.page'),
      of: translate('report.document.page_of'),
    },
    chapters: chapterComposers
      .map((compose) => compose(context))
      .filter((chapter) => chapter !== null),
  }
}
