import type { IndicatorTexts } from '../../assessments/core/instruments/indicator-texts.ts'
import type {
  InstrumentSnapshot,
  SnapshotDimension,
  SnapshotIndicator,
} from '../../assessments/core/instruments/instrument-snapshot.ts'
import type { Thresholds } from '../../assessments/core/instruments/thresholds.ts'
import type { Localized } from '../../assessments/core/texts/localized.ts'
import {
  type Answer,
  type Answers,
  type ChangeReason,
  type Level,
  openAnswer,
} from '../../assessments/core/visits/answer.ts'
import { type AssessedVisit, visitIdSchema } from '../../assessments/core/visits/visit.ts'

/** The limits of the method as docs/method.md gives them. */
const methodThresholds: Thresholds = {
  scoring: {
    minimumApplicableItems: 3,
    minimumRatedItems: 3,
    reliableCoverage: '3/4',
    provisionalCoverage: '1/2',
    levelBounds: ['12.5', '37.5', '62.5', '87.5'],
    minimumRequirementCaps: [1, 2],
    overallShownShare: '3/5',
    overallReliableShare: '4/5',
  },
  comparison: {
    minimumMatchedItems: 3,
    minimumMatchedShare: '2/3',
    unrestrictedMatchedItems: 5,
    dimensionChangePoints: '12.5',
    dimensionTendencyPoints: '5',
    netChangedItems: 2,
    mixedItems: 2,
    overallChangePoints: '5',
    overallTendencyPoints: '2',
    overallComparableShare: '2/3',
    overallUnrestrictedShare: '4/5',
  },
}

const inBoth = (text: string): Localized<string> => ({ de: text, en: text })

function someTexts(code: string): IndicatorTexts {
  const anchors: IndicatorTexts['anchors'] = [
    `${code} level 0`,
    `${code} level 1`,
    `${code} level 2`,
    `${code} level 3`,
    `${code} level 4`,
  ]
  return {
    title: `Title ${code}`,
    question: `Question ${code}?`,
    why: `Why ${code}`,
    anchors,
    notApplicableWhen: `Never occurs here: ${code}`,
    lookAt: [`Look at ${code}`],
    ask: [{ role: 'staff', question: `Ask about ${code}?` }],
    evidence: [{ type: 'document', example: `Paper on ${code}` }],
    strength: `Strength ${code}`,
    need: `Need ${code}`,
    recommendations: { start: `Start ${code}`, extend: `Extend ${code}`, deepen: `Deepen ${code}` },
    plain: {
      question: `Plain ${code}?`,
      anchors: [`${code} a`, `${code} b`, `${code} c`, `${code} d`, `${code} e`],
    },
  }
}

/** An indicator: additional, weight 1, unless said otherwise; its comparison key is its id. */
export function anIndicator(
  fields: Partial<SnapshotIndicator> & { id: string },
): SnapshotIndicator {
  const code = fields.code ?? fields.id.toUpperCase()
  const texts = someTexts(code)
  return {
    code,
    core: false,
    minimum: false,
    extra: false,
    weight: 1,
    comparisonKey: fields.id,
    notApplicableAllowed: true,
    roles: ['staff'],
    places: ['desk'],
    legalBases: [],
    offers: ['B'],
    topics: ['diversity'],
    texts: { de: texts, en: texts },
    ...fields,
  }
}

/** Indicators "d1.1" to "d1.6": three core ones of weight 2, the first of them ★, then three of weight 1. */
function sixIndicators(dimensionId: string): SnapshotIndicator[] {
  return [1, 2, 3, 4, 5, 6].map((number) =>
    anIndicator({
      id: `${dimensionId}.${number}`,
      core: number <= 3,
      minimum: number === 1,
      weight: number <= 3 ? 2 : 1,
    }),
  )
}

/** A dimension of weight 1 with the six indicators of `sixIndicators`, unless said otherwise. */
export function aDimension(fields: Partial<SnapshotDimension> & { id: string }): SnapshotDimension {
  const code = fields.code ?? fields.id.toUpperCase()
  return {
    code,
    blockId: 'block',
    weight: 1,
    name: { de: `Dimension ${code} auf Deutsch`, en: `Dimension ${code}` },
    scope: inBoth(`What ${code} asks about`),
    offers: ['B', 'K'],
    topics: ['diversity'],
    indicators: sixIndicators(fields.id),
    ...fields,
  }
}

/** A snapshot with the one dimension "d1", unless said otherwise. */
export function anInstrument(fields: Partial<InstrumentSnapshot> = {}): InstrumentSnapshot {
  return {
    format: 1,
    instrumentId: 'small',
    version: '1.0.0',
    profileId: 'neutral',
    organisationType: 'other',
    name: inBoth('Small instrument'),
    profileName: inBoth('Neutral'),
    addressees: inBoth('participants'),
    scale: [0, 1, 2, 3, 4].map((level) => ({
      name: inBoth(`Level ${level}`),
      anchor: inBoth(`Anchor ${level}`),
    })),
    thresholds: methodThresholds,
    blocks: [{ id: 'block', name: inBoth('Block') }],
    topics: [{ id: 'diversity', name: inBoth('Diversity') }],
    roles: [{ id: 'staff', name: inBoth('Staff') }],
    places: [{ id: 'desk', name: inBoth('Desk') }],
    legalBases: [],
    dimensions: [aDimension({ id: 'd1' })],
    ...fields,
  }
}

/** The method's limits with some of them changed. */
export function thresholdsWith(changes: {
  readonly scoring?: Partial<Thresholds['scoring']>
  readonly comparison?: Partial<Thresholds['comparison']>
}): Thresholds {
  return {
    scoring: { ...methodThresholds.scoring, ...changes.scoring },
    comparison: { ...methodThresholds.comparison, ...changes.comparison },
  }
}

/** A level, "n.a." (not applicable), "n.b." (not assessed), "open", or a whole answer. */
export type AnswerInShort = Level | 'n.a.' | 'n.b.' | 'open' | Answer

export function anAnswer(short: AnswerInShort, changeReason: ChangeReason | null = null): Answer {
  if (typeof short === 'object') return short
  const rest = { ...openAnswer, changeReason }
  switch (short) {
    case 'n.a.':
      return { ...rest, rating: { status: 'not_applicable', reason: 'Cannot occur here' } }
    case 'n.b.':
      return { ...rest, rating: { status: 'not_assessed', reason: 'no_time' } }
    case 'open':
      return rest
    default:
      return { ...rest, rating: { status: 'rated', level: short } }
  }
}

type AnswersInShort = Readonly<Record<string, AnswerInShort | readonly AnswerInShort[]>>

function isList(
  value: AnswerInShort | readonly AnswerInShort[],
): value is readonly AnswerInShort[] {
  return Array.isArray(value)
}

/** A dimension's id with a list answers its indicators in catalogue order; else the key is an indicator's id. */
function answersOf(short: AnswersInShort, { dimensions }: InstrumentSnapshot): Answers {
  const entries = Object.entries(short).flatMap(([id, value]): [string, Answer][] => {
    if (!isList(value)) return [[id, anAnswer(value)]]
    const indicators = dimensions.find((dimension) => dimension.id === id)?.indicators ?? []
    if (value.length > indicators.length) throw new Error(`More answers than indicators in "${id}"`)
    return indicators.flatMap((indicator, index): [string, Answer][] => {
      const answer = value[index]
      return answer === undefined ? [] : [[indicator.id, anAnswer(answer)]]
    })
  })
  return Object.fromEntries(entries)
}

export interface VisitInShort extends Partial<Omit<AssessedVisit, 'id' | 'answers'>> {
  /** Told apart by a small number. */
  readonly number?: number
  readonly answers?: AnswersInShort
}

/**
 * A full visit by "Kim" on 2026-03-02 with `anInstrument()`, nothing answered, unless said otherwise:
 * `aVisit({ answers: { d1: [3, 2, 'n.a.', 1, 'n.b.', 4] } })`.
 */
export function aVisit({
  number = 1,
  answers = {},
  ...fields
}: VisitInShort = {}): AssessedVisit & { readonly answers: Answers } {
  const snapshot = fields.snapshot ?? anInstrument()
  const digits = String(number).padStart(12, '0')
  return {
    id: visitIdSchema.parse(`00000000-0000-4000-8000-${digits}`),
    date: '2026-03-02',
    scope: 'full',
    consultants: ['Kim'],
    ...fields,
    snapshot,
    answers: answersOf(answers, snapshot),
  }
}
