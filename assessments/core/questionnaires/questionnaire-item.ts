import type { InstrumentSnapshot, SnapshotIndicator } from '../instruments/instrument-snapshot.ts'
import { indicatorMarks } from '../reports/report-words.ts'
import { formatList } from '../texts/format-list.ts'
import type { Wording } from '../texts/wording.ts'
import { levels } from '../visits/answer.ts'
import type {
  Choice,
  ChoiceAnswer,
  InterviewGuide,
  QuestionnaireItem,
  QuestionnaireOptions,
} from './questionnaire.ts'
import { voiceKeys } from './questionnaire-voice.ts'

export interface ItemContext extends Wording {
  readonly snapshot: InstrumentSnapshot
  readonly options: QuestionnaireOptions
}

type NamedEntries = InstrumentSnapshot['roles']

function nameOf(entries: NamedEntries, id: string, { language }: Wording): string {
  return entries.find((entry) => entry.id === id)?.name[language] ?? id
}

function choicesOf(indicator: SnapshotIndicator, context: ItemContext): Choice[] {
  const { options, language, translate } = context
  const { plain, anchors, notApplicableWhen = null } = indicator.texts[language]
  const keys = voiceKeys(options)
  const isPlain = options.wording === 'plain'
  const texts = isPlain ? plain.anchors : anchors
  const choice = (answer: ChoiceAnswer, text: string, hint: string | null = null): Choice => ({
    answer,
    text,
    hint,
  })
  return [
    ...levels.map((level) => choice(`${level}`, texts[level])),
    choice('B', translate(keys.notAssessed)),
    ...(indicator.notApplicableAllowed
      ? [choice('N', translate(keys.notApplicable), isPlain ? null : notApplicableWhen)]
      : []),
  ]
}

function guideOf(indicator: SnapshotIndicator, context: ItemContext): InterviewGuide | null {
  const { snapshot, options, language, translate } = context
  if (options.purpose !== 'interview') return null
  const { ask, lookAt, evidence } = indicator.texts[language]
  const places = indicator.places.map((id) => nameOf(snapshot.places, id, context))
  return {
    questions: ask.map(({ role, question }) => ({
      role: nameOf(snapshot.roles, role, context),
      question,
    })),
    lookAtTitle: translate('questionnaire.item.look_at', { places: formatList(places, language) }),
    lookAt,
    evidence: evidence.map(({ type, example }) => ({
      type: translate(`domain.evidence_type.${type}`),
      example,
    })),
  }
}

/** One indicator as it is asked: in its own words or in Einfache Sprache, with or without the guide. */
export function questionnaireItem(
  indicator: SnapshotIndicator,
  context: ItemContext,
): QuestionnaireItem {
  const { options, language } = context
  const { title, question, plain } = indicator.texts[language]
  return {
    indicatorId: indicator.id,
    code: indicator.code,
    title,
    marks: options.purpose === 'interview' ? indicatorMarks(indicator, context) : [],
    question: options.wording === 'plain' ? plain.question : question,
    choices: choicesOf(indicator, context),
    guide: guideOf(indicator, context),
  }
}
