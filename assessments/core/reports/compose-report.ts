import { reportVersionKeys } from '../texts/domain-keys.ts'
import { formatDate } from '../texts/format-date.ts'
import { formatList } from '../texts/format-list.ts'
import type { Wording } from '../texts/wording.ts'
import { annexChapter } from './annex-chapter.ts'
import { approachChapter } from './approach-chapter.ts'
import { arrangeChapters } from './arrange-chapters.ts'
import { composeCover } from './compose-cover.ts'
import { composeFields } from './compose-fields.ts'
import { developmentChapter } from './development-chapter.ts'
import { factCheckChapter, withRemarks } from './fact-check.ts'
import { functionChapters } from './function-chapters.ts'
import { handoutChapter } from './handout-chapter.ts'
import { internalChapter } from './internal-chapter.ts'
import { numberCaptions } from './number-captions.ts'
import { offersChapter } from './offers-chapter.ts'
import { outlookChapter } from './outlook-chapter.ts'
import { overviewChapter } from './overview-chapter.ts'
import { peerChapter } from './peer-chapter.ts'
import { plainChapter } from './plain-chapter.ts'
import { planChapter } from './plan-chapter.ts'
import type { Chapter, Report } from './report.ts'
import { paragraphs, view } from './report-blocks.ts'
import type { ChapterId } from './report-chapter-ids.ts'
import { isVersionAllowed, type ReportForm } from './report-edition.ts'
import { gatherReportFacts, type ReportContext } from './report-facts.ts'
import type { ReportInput } from './report-input.ts'
import { reportWording, withGenderFormOf } from './report-wording.ts'
import { resultsChapter } from './results-chapter.ts'
import { selfChapter } from './self-chapter.ts'
import { summaryChapter } from './summary-chapter.ts'
import { visibleTo } from './visible-to.ts'

/** A chapter that has nothing to say is null. */
const composers: Readonly<Record<ChapterId, (context: ReportContext) => Chapter | null>> = {
  summary: summaryChapter,
  approach: approachChapter,
  overview: overviewChapter,
  results: resultsChapter,
  self: selfChapter,
  development: developmentChapter,
  peers: peerChapter,
  plan: planChapter,
  offers: offersChapter,
  outlook: outlookChapter,
  annex: annexChapter,
}

const chapterView = view('report')

/** The chapters that are shown, in their order, each with the consultants' own words first. */
function composeChapters(context: ReportContext): Chapter[] {
  return arrangeChapters(context.input.entries.report_chapter).flatMap(({ id, chosen }) => {
    const composed = chosen.isShown ? composers[id](context) : null
    if (composed === null) return []
    return [{ ...composed, blocks: [...paragraphs(chosen.text, chapterView), ...composed.blocks] }]
  })
}

/** What has a cover and a list of contents. */
const longForms: ReadonlySet<ReportForm> = new Set(['full', 'comparison'])

/** Each beside the next, and from the second visit on what has changed. */
function comparisonChapters(context: ReportContext): Chapter[] {
  return [overviewChapter(context), developmentChapter(context)].filter((one) => one !== null)
}

/** The whole report: what the consultants have arranged, and for the team what was noted. */
function allChapters(context: ReportContext): readonly Chapter[] {
  const internal = internalChapter(context)
  const arranged = composeChapters(context)
  return internal === null ? arranged : [...arranged, internal]
}

function chaptersOf(context: ReportContext): readonly Chapter[] {
  switch (context.input.edition.form) {
    case 'full':
      return allChapters(context)
    case 'comparison':
      return comparisonChapters(context)
    case 'plain':
      return [plainChapter(context)]
    case 'plan':
      return [planChapter(context)]
    case 'functions':
      return functionChapters(context)
    case 'handout':
      return [handoutChapter(context)]
  }
}

/** Whatever is given out to be checked says so first, and has room for remarks. */
function withFactCheck(chapters: readonly Chapter[], context: ReportContext): readonly Chapter[] {
  if (context.input.edition.version !== 'fact_check') return chapters
  return [factCheckChapter(context), ...chapters.map((chapter) => withRemarks(chapter, context))]
}

function composeForm(context: ReportContext): readonly Chapter[] {
  const chapters = numberCaptions(withFactCheck(chaptersOf(context), context), context)
  return longForms.has(context.input.edition.form) ? chapters : withoutFirstBreak(chapters)
}

/** A report without a cover begins on its first page. */
function withoutFirstBreak(chapters: readonly Chapter[]): readonly Chapter[] {
  return chapters.map((chapter, index) => (index === 0 ? { ...chapter, isRunOn: true } : chapter))
}

/** A header is one line; the whole name stands on the cover. */
const longestHeaderName = 80

function shortened(name: string): string {
  const characters = [...name]
  return characters.length <= longestHeaderName
    ? name
    : `${characters.slice(0, longestHeaderName - 1).join('')}…`
}

function headerText({ input, translate }: ReportContext, date: string): string {
  const { organisation, edition } = input
  const header = translate('report.document.header', {
    organisation: shortened(organisation.name),
    date,
  })
  return edition.version === 'final'
    ? header
    : `${header} · ${translate(reportVersionKeys[edition.version])}`
}

function authorOf({ input, language }: ReportContext): string {
  const { author, visit, edition } = input
  // The names of those who came are nobody's business outside.
  if (author !== '' || edition.audience === 'public') return author
  return formatList(visit.record.consultants, language)
}

/**
 * Composes the report of a visit for its audience, in one language: of what that audience may see, and of
 * nothing else. Pure: the same input gives the same report.
 * @throws Error for a final report of a visit that is still open
 */
export function composeReport(input: ReportInput, wording: Wording): Report {
  const { edition, settings } = input
  if (!isVersionAllowed(edition.version, input.visit.record.closedAt !== null))
    throw new Error('An open visit has no final report.')
  const visible = visibleTo(input, edition.audience)
  const visit = {
    ...visible.visit,
    snapshot: withGenderFormOf(visible.visit.snapshot, settings),
  }
  const context: ReportContext = {
    ...gatherReportFacts({ ...visible, visit }),
    ...reportWording(wording, settings, edition.audience),
  }
  const { language, translate } = context
  const date = formatDate(visit.record.date, language)
  const isLong = longForms.has(edition.form)
  return {
    language,
    properties: {
      title: translate('report.document.title', { organisation: input.organisation.name, date }),
      subject: translate('report.cover.kicker'),
      author: authorOf(context),
    },
    cover: isLong ? composeCover(context) : null,
    contentsTitle: isLong ? translate('report.contents.title') : null,
    header: headerText(context, date),
    pageWords: {
      page: translate('report.document.page'),
      of: translate('report.document.page_of'),
    },
    watermark:
      edition.version === 'final'
        ? null
        : translate(reportVersionKeys[edition.version]).toLocaleUpperCase(language),
    accent: settings.accent,
    chapters: composeForm(context),
    fields: composeFields(context),
  }
}
