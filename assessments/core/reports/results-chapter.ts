import { isInScope, type ScopedItem } from '../scoring/items-in-scope.ts'
import type { DimensionScore } from '../scoring/visit-score.ts'
import { answerStatusKeys, dimensionStatusKeys } from '../texts/domain-keys.ts'
import { formatPoints, formatShare, formatSpan } from '../texts/format-points.ts'
import { findingBlocks, sourceBlocks } from './dimension-findings.ts'
import { levelCell } from './level-cell.ts'
import { nextLevelsId } from './next-levels.ts'
import type { Block, Cell, Chapter, Table } from './report.ts'
import {
  body,
  bold,
  cell,
  column,
  from,
  heading,
  lead,
  muted,
  plain,
  referring,
  table,
  textCell,
  view,
} from './report-blocks.ts'
import type { ReportContext } from './report-facts.ts'
import {
  dimensionText,
  indicatorMarks,
  indicatorText,
  levelText,
  reasonText,
} from './report-words.ts'

/** "Stufe 3 – Verankert, 62,5 Punkte (Spanne 53,6–67,9), belastbar." */
function resultText(score: DimensionScore, context: ReportContext): string {
  const { language, translate } = context
  const { points, span, level } = score
  const status = translate(dimensionStatusKeys[score.status])
  if (points === null || span === null || level === null) {
    return translate('report.results.no_result', { status })
  }
  const range = formatSpan(span, language)
  const exact = range === formatPoints(points, language)
  return translate(exact ? 'report.results.result' : 'report.results.result_with_span', {
    status,
    level: levelText(level.label, context),
    points: formatPoints(points, language),
    span: range,
  })
}

function basisSentence({ coverage, counts }: DimensionScore, context: ReportContext): string {
  const { language, translate } = context
  return translate('report.results.basis', {
    rated: counts.rated,
    applicable: counts.applicable,
    coverage: coverage === null ? '–' : formatShare(coverage, language),
  })
}

/** What holds the level down or leaves it unsure. */
function minimumRequirementSentence(score: DimensionScore, context: ReportContext): string {
  const { translate } = context
  const cap = score.level?.cap ?? null
  if (cap !== null) {
    return translate('report.results.capped', {
      indicator: indicatorText(cap.indicator, context),
      rated: levelText(cap.rated, context),
      highest: levelText(cap.highestLevel, context),
    })
  }
  const requirement = score.minimumRequirement
  if (requirement?.state !== 'not_checked') return ''
  return translate('report.results.requirement_not_checked', {
    indicator: indicatorText(requirement.indicator, context),
  })
}

/** Name and weight of an indicator. */
function indicatorCell({ indicator }: ScopedItem, context: ReportContext): Cell {
  const marks = indicatorMarks(indicator, context)
  return cell(
    ...from({ kind: 'indicator', id: indicator.id }, [
      bold(indicatorText(indicator, context)),
      ...(marks.length === 0 ? [] : [muted(`\n${marks.join(', ')}`)]),
    ]),
  )
}

function indicatorRow(item: ScopedItem, context: ReportContext): Cell[] {
  const { indicator, rating } = item
  const head = indicatorCell(item, context)
  if (rating.status !== 'rated') {
    const status = textCell(context.translate(answerStatusKeys[rating.status]))
    return [head, status, cell(muted(reasonText(rating, context)))]
  }
  const anchors = indicator.texts[context.language].anchors
  const wording = context.input.visit.record.answers[indicator.id]?.clientWording.trim() ?? ''
  const found = from({ kind: 'indicator', id: indicator.id }, [
    plain(anchors[rating.level]),
    ...(wording === '' ? [] : [plain(`\n${wording}`)]),
  ])
  return [head, levelCell(rating.level, context), cell(...found)]
}

function indicatorTable(score: DimensionScore, context: ReportContext): Table {
  const { translate } = context
  return table(
    translate('report.results.table', { dimension: dimensionText(score.dimension, context) }),
    [
      column(translate('domain.word.criterion'), 30),
      column(translate('domain.word.level'), 18),
      column(translate('report.results.found'), 52),
    ],
    score.items.filter(isInScope).map((item) => indicatorRow(item, context)),
  )
}

function dimensionBlocks(score: DimensionScore, context: ReportContext): Block[] {
  const { dimension } = score
  const sentences = [basisSentence(score, context), minimumRequirementSentence(score, context)]
  return [
    heading(2, `dimension-${dimension.id}`, dimensionText(dimension, context)),
    { ...body(muted(dimension.scope[context.language])), keepWithNext: true },
    {
      ...body(bold(resultText(score, context)), plain(` ${sentences.filter(Boolean).join(' ')}`)),
      keepWithNext: true,
    },
    indicatorTable(score, context),
    ...sourceBlocks(dimension, context),
    ...findingBlocks(dimension, context),
  ]
}

/** Dimension by dimension: a short conclusion, then what was found and what the next level asks for. */
export function resultsChapter(context: ReportContext): Chapter {
  const { score, translate } = context
  return {
    id: 'results',
    title: translate('report.results.title'),
    source: view('results'),
    blocks: [
      lead(...referring('report.results.lead', { table: nextLevelsId }, context)),
      ...score.dimensions.flatMap((dimension) => dimensionBlocks(dimension, context)),
    ],
  }
}
