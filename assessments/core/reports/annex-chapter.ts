import { parseFraction } from '../scoring/fraction.ts'
import { isInScope } from '../scoring/items-in-scope.ts'
import { answerStatusKeys } from '../texts/domain-keys.ts'
import { formatDecimal, formatShare } from '../texts/format-points.ts'
import { type Level, levels } from '../visits/answer.ts'
import { levelCell } from './level-cell.ts'
import { nextLevelBlocks } from './next-levels.ts'
import { photoBlocks } from './photo-blocks.ts'
import type { Block, Chapter } from './report.ts'
import { body, bullets, column, heading, plain, table, textCell, view } from './report-blocks.ts'
import type { ReportContext } from './report-facts.ts'
import { dimensionText, indicatorText, reasonText } from './report-words.ts'

function scaleBlocks(context: ReportContext): Block[] {
  const { snapshot, language, translate } = context
  const anchorOf = (level: Level) => snapshot.scale[level]?.anchor[language] ?? ''
  return [
    heading(2, 'scale', translate('report.annex.scale')),
    table(
      translate('report.annex.scale_table'),
      [column(translate('domain.word.level'), 30), column(translate('report.annex.meaning'), 70)],
      levels.map((level) => [levelCell(level, context), textCell(anchorOf(level))]),
    ),
  ]
}

function unratedBlocks(context: ReportContext): Block[] {
  const { score, translate } = context
  const unrated = score.dimensions
    .flatMap(({ items }) => items.filter(isInScope))
    .filter(({ rating }) => rating.status !== 'rated')
  const title = heading(2, 'unrated', translate('report.annex.unrated'))
  if (unrated.length === 0) return [title, body(plain(translate('report.annex.all_rated')))]
  return [
    title,
    body(plain(translate('report.annex.unrated_lead'))),
    table(
      translate('report.annex.unrated'),
      [
        column(translate('domain.word.criterion'), 42),
        column(translate('domain.word.status'), 18),
        column(translate('report.annex.reason'), 40),
      ],
      unrated.map(({ indicator, rating }) => [
        textCell(indicatorText(indicator, context)),
        textCell(translate(answerStatusKeys[rating.status])),
        textCell(reasonText(rating, context)),
      ]),
    ),
  ]
}

function weightBlocks(context: ReportContext): Block[] {
  const { score, snapshot, language, translate } = context
  return [
    heading(2, 'weights', translate('report.annex.weights')),
    body(
      plain(translate('report.annex.weights_lead', { profile: snapshot.profileName[language] })),
    ),
    table(
      translate('report.annex.weights'),
      [
        column(translate('domain.word.dimension'), 52),
        column(translate('domain.word.weight'), 14, 'end'),
        column(translate('report.annex.applicable'), 18, 'end'),
        column(translate('report.annex.rated'), 16, 'end'),
      ],
      score.dimensions.map(({ dimension, counts }) => [
        textCell(dimensionText(dimension, context)),
        textCell(String(dimension.weight)),
        textCell(String(counts.applicable)),
        textCell(String(counts.rated)),
      ]),
    ),
  ]
}

function methodSentences({ snapshot, trend, language, translate }: ReportContext): string[] {
  const { scoring, comparison } = snapshot.thresholds
  const share = (ratio: string) => formatShare(parseFraction(ratio), language)
  const points = (ratio: string) => formatDecimal(parseFraction(ratio), 1, language)
  const [one, two, three, four] = scoring.levelBounds
  return [
    translate('report.method.points'),
    translate('report.method.missing'),
    translate('report.method.status', {
      reliable: share(scoring.reliableCoverage),
      provisional: share(scoring.provisionalCoverage),
      minimum: scoring.minimumRatedItems,
    }),
    translate('report.method.levels', {
      one: points(one),
      two: points(two),
      three: points(three),
      four: points(four),
    }),
    translate('report.method.minimum_requirement'),
    translate('report.method.overall', {
      shown: share(scoring.overallShownShare),
      reliable: share(scoring.overallReliableShare),
    }),
    ...(trend.withPrevious === null
      ? []
      : [
          translate('report.method.comparison', {
            points: points(comparison.dimensionChangePoints),
            items: comparison.netChangedItems,
            matched: comparison.minimumMatchedItems,
            share: share(comparison.minimumMatchedShare),
          }),
        ]),
    translate('report.method.rounding'),
  ]
}

const glossaryTerms = [
  ['report.glossary.core_item', 'report.glossary.core_item_meaning'],
  ['report.glossary.minimum', 'report.glossary.minimum_meaning'],
  ['report.glossary.not_applicable', 'report.glossary.not_applicable_meaning'],
  ['report.glossary.not_assessed', 'report.glossary.not_assessed_meaning'],
  ['report.glossary.coverage', 'report.glossary.coverage_meaning'],
  ['report.glossary.span', 'report.glossary.span_meaning'],
  ['report.glossary.status', 'report.glossary.status_meaning'],
  ['report.glossary.opening', 'report.glossary.opening_meaning'],
] as const

const privacyKeys = [
  'report.privacy.people',
  'report.privacy.groups',
  'report.privacy.kept',
] as const

function glossaryBlocks({ translate }: ReportContext): Block[] {
  return [
    heading(2, 'glossary', translate('report.annex.glossary')),
    table(
      translate('report.annex.glossary'),
      [
        column(translate('report.annex.term'), 28),
        column(translate('report.annex.term_meaning'), 72),
      ],
      glossaryTerms.map(([term, meaning]) => [
        textCell(translate(term)),
        textCell(translate(meaning)),
      ]),
    ),
  ]
}

/** What a reader needs to check the report: scale, items without a level, weights, method, words, privacy. */
export function annexChapter(context: ReportContext): Chapter {
  const { translate } = context
  return {
    id: 'annex',
    title: translate('report.annex.title'),
    source: view('results'),
    blocks: [
      ...scaleBlocks(context),
      ...nextLevelBlocks(context),
      ...unratedBlocks(context),
      ...weightBlocks(context),
      heading(2, 'method', translate('report.annex.method')),
      bullets(methodSentences(context).map((sentence) => [plain(sentence)])),
      ...photoBlocks(context),
      ...glossaryBlocks(context),
      heading(2, 'privacy', translate('report.annex.privacy')),
      ...privacyKeys.map((key) => body(plain(translate(key)))),
    ],
  }
}
