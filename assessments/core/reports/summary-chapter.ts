import type { DimensionOutcome, VisitComparison } from '../comparison/visit-comparison.ts'
import { agreedPriorities } from '../priorities/agreed-priorities.ts'
import { findStrengths, type Priority, type RatedItem } from '../priorities/suggest-priorities.ts'
import { compare, type Fraction, parseFraction } from '../scoring/fraction.ts'
import { type DimensionScore, dimensionStatuses } from '../scoring/visit-score.ts'
import { changeClassKeys, dimensionStatusKeys } from '../texts/domain-keys.ts'
import { formatDate } from '../texts/format-date.ts'
import { formatList } from '../texts/format-list.ts'
import { formatPoints, formatShare } from '../texts/format-points.ts'
import type { Block, Chapter, Run } from './report.ts'
import {
  body,
  bold,
  callout,
  from,
  heading,
  lead,
  muted,
  numbered,
  plain,
  small,
  view,
} from './report-blocks.ts'
import type { ReportContext } from './report-facts.ts'
import { dimensionText, indicatorMarks, indicatorText, levelText } from './report-words.ts'

const shownItems = 3
const strengthLevel = 3

function overallSentence(context: ReportContext): string {
  const { score, snapshot, input, language, translate } = context
  const { points, equalWeightPoints, status, evaluableShare } = score.overall
  if (points !== null && equalWeightPoints !== null) {
    return translate('report.summary.overall', {
      organisation: input.organisation.name,
      points: formatPoints(points, language),
      status: translate(dimensionStatusKeys[status]),
      equalPoints: formatPoints(equalWeightPoints, language),
    })
  }
  if (evaluableShare === null) return translate('report.summary.nothing_applicable')
  return translate('report.summary.no_overall', {
    share: formatShare(evaluableShare, language),
    required: formatShare(parseFraction(snapshot.thresholds.scoring.overallShownShare), language),
  })
}

interface ScoredDimension {
  readonly dimension: DimensionScore['dimension']
  readonly points: Fraction
}

function evaluable({ score }: ReportContext): ScoredDimension[] {
  return score.dimensions.flatMap(({ dimension, points }) =>
    points === null ? [] : [{ dimension, points }],
  )
}

/** The dimensions with the most points and with the fewest; ties are all named. */
function profileSentence(context: ReportContext): string {
  const { language, translate } = context
  const ordered = evaluable(context).sort((a, b) => compare(b.points, a.points))
  const [first, last] = [ordered.at(0), ordered.at(-1)]
  if (first === undefined || last === undefined) return ''
  if (compare(first.points, last.points) === 0) {
    return translate('report.summary.profile_level', {
      points: formatPoints(first.points, language),
    })
  }
  const named = ({ points }: ScoredDimension) =>
    formatList(
      ordered
        .filter((one) => compare(one.points, points) === 0)
        .map(({ dimension }) => dimensionText(dimension, context)),
      language,
    )
  return translate('report.summary.profile', {
    highest: named(first),
    highestPoints: formatPoints(first.points, language),
    lowest: named(last),
    lowestPoints: formatPoints(last.points, language),
  })
}

/** "Status der Dimensionen: 7 belastbar, 2 vorläufig" and how many items stand behind it. */
function basisSentence({ score, translate }: ReportContext): string {
  const counts = dimensionStatuses
    .map((status) => ({
      status,
      count: score.dimensions.filter((dimension) => dimension.status === status).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${count} ${translate(dimensionStatusKeys[status])}`)
  const sum = (read: (dimension: DimensionScore) => number) =>
    score.dimensions.reduce((total, dimension) => total + read(dimension), 0)
  return translate('report.summary.basis', {
    rated: sum(({ counts: { rated } }) => rated),
    applicable: sum(({ counts: { applicable } }) => applicable),
    statuses: counts.join(', '),
  })
}

const changeOrder = ['improved', 'worsened', 'no_reliable_change', 'not_comparable'] as const

function isRestricted(outcome: DimensionOutcome): boolean {
  return outcome.class !== 'not_comparable' && outcome.restricted.length > 0
}

function changeSentence(comparison: VisitComparison, context: ReportContext): string {
  const { language, translate } = context
  const groups = changeOrder.flatMap((one) =>
    [false, true].flatMap((restricted) => {
      const members = comparison.dimensions.filter(
        ({ outcome }) => outcome.class === one && isRestricted(outcome) === restricted,
      )
      if (members.length === 0) return []
      const names = members.map(({ dimension }) => dimension.code)
      const mark = restricted ? ` (${translate('domain.mark.restricted')})` : ''
      return [`${translate(changeClassKeys[one])}${mark}: ${formatList(names, language)}`]
    }),
  )
  const sentence = translate('report.summary.change', {
    date: formatDate(comparison.scores.earlier.date, language),
    groups: groups.join('; '),
  })
  return comparison.otherTeam ? `${sentence} ${translate('report.change.other_team')}` : sentence
}

function itemHead(item: RatedItem, marks: readonly string[], context: ReportContext): Run[] {
  const aside = [levelText(item.level, context), ...marks].join(' · ')
  const source = { kind: 'indicator', id: item.indicator.id } as const
  return from(source, [bold(indicatorText(item.indicator, context)), muted(` (${aside}) `)])
}

function strengthItem(item: RatedItem, context: ReportContext): Run[] {
  const sentence = item.indicator.texts[context.language].strength
  return [...itemHead(item, [], context), plain(sentence)]
}

function nextStep({ indicator, level }: RatedItem, { language }: ReportContext): string {
  const { start, extend, deepen } = indicator.texts[language].recommendations
  if (level <= 1) return start
  return level === 2 ? extend : deepen
}

function priorityItem(item: Priority, context: ReportContext): Run[] {
  const urgent = item.urgent ? [context.translate('report.priority.urgent')] : []
  const marks = [...indicatorMarks(item.indicator, context), ...urgent]
  const { need } = item.indicator.texts[context.language]
  return [...itemHead(item, marks, context), plain(`${need} ${nextStep(item, context)}`)]
}

function strengthBlocks(context: ReportContext): Block[] {
  const items = findStrengths(context.score).slice(0, shownItems)
  return [
    heading(2, 'strengths', context.translate('report.summary.strengths')),
    items.length === 0
      ? body(
          plain(
            context.translate('report.summary.no_strengths', {
              level: levelText(strengthLevel, context),
            }),
          ),
        )
      : numbered(items.map((item) => strengthItem(item, context))),
  ]
}

function priorityBlocks(context: ReportContext): Block[] {
  const { translate } = context
  const { priorities, leftOut } = agreedPriorities(context.score, context.input.entries)
  const items = priorities.slice(0, shownItems)
  const title = heading(2, 'priorities', translate('report.summary.priorities'))
  if (items.length === 0) return [title, body(plain(translate('report.summary.no_priorities')))]
  const isChanged = [...priorities, ...leftOut].some(({ choice }) => choice !== null)
  const changed = isChanged ? ` ${translate('report.summary.priority_choices')}` : ''
  return [
    title,
    numbered(items.map((item) => priorityItem(item, context))),
    small(muted(translate('report.summary.priority_rule') + changed)),
  ]
}

/** The page a director reads: overall picture in sentences, three strengths, three priorities. */
export function summaryChapter(context: ReportContext): Chapter {
  const { trend, translate } = context
  const change = trend.withPrevious === null ? '' : changeSentence(trend.withPrevious, context)
  const sentences = [profileSentence(context), basisSentence(context), change].filter(Boolean)
  return {
    id: 'summary',
    title: translate('report.summary.title'),
    source: view('results'),
    blocks: [
      lead(plain(overallSentence(context))),
      ...sentences.map((sentence) => body(plain(sentence))),
      ...strengthBlocks(context),
      ...priorityBlocks(context),
      callout('note', translate('report.summary.reading_title'), [
        plain(translate('report.summary.reading')),
      ]),
    ],
  }
}
