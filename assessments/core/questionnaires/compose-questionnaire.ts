import type { InstrumentSnapshot, SnapshotDimension } from '../instruments/instrument-snapshot.ts'
import { dimensionText } from '../reports/report-words.ts'
import { isInScope, scopeDimension } from '../scoring/items-in-scope.ts'
import { raterGroupSchema } from '../self-assessment/self-rater.ts'
import { visitScopeKeys } from '../texts/domain-keys.ts'
import type { Wording } from '../texts/wording.ts'
import type {
  GroupChoice,
  Questionnaire,
  QuestionnaireOptions,
  QuestionnaireSection,
} from './questionnaire.ts'
import { type ItemContext, questionnaireItem } from './questionnaire-item.ts'
import { questionnaireLabels } from './questionnaire-labels.ts'
import { questionnaireScale } from './questionnaire-scale.ts'
import { voiceKeys } from './questionnaire-voice.ts'

/** The groups that a self-rating may show apart; a person may also keep theirs to themselves. */
const groupKeys = {
  standard: {
    title: 'questionnaire.group.title',
    note: 'questionnaire.group.note',
    options: {
      leadership: 'questionnaire.group.leadership',
      specialists: 'questionnaire.group.staff',
      staff_council: 'questionnaire.group.staff_council',
      not_said: 'questionnaire.group.not_said',
    },
  },
  plain: {
    title: 'questionnaire.plain.group_title',
    note: 'questionnaire.plain.group_note',
    options: {
      leadership: 'questionnaire.plain.group_leadership',
      specialists: 'questionnaire.plain.group_staff',
      staff_council: 'questionnaire.group.staff_council',
      not_said: 'questionnaire.plain.group_not_said',
    },
  },
}

function groupChoice(options: QuestionnaireOptions, { translate }: Wording): GroupChoice | null {
  if (options.purpose !== 'self_rating') return null
  const keys = groupKeys[options.wording]
  return {
    title: translate(keys.title),
    options: raterGroupSchema.options.map((group) => ({
      group,
      text: translate(keys.options[group]),
    })),
    note: translate(keys.note),
  }
}

/** The items of an unanswered visit: all of them, or the core items in a Kurzcheck. */
function sectionOf(dimension: SnapshotDimension, context: ItemContext): QuestionnaireSection {
  const { options, language } = context
  return {
    dimensionId: dimension.id,
    name: dimensionText(dimension, context),
    about: options.wording === 'plain' ? null : dimension.scope[language],
    items: scopeDimension(dimension, options.scope, {})
      .items.filter(isInScope)
      .map(({ indicator }) => questionnaireItem(indicator, context)),
  }
}

function subtitleOf({ snapshot, options, language, translate }: ItemContext): string {
  return [
    snapshot.profileName[language],
    translate(visitScopeKeys[options.scope]),
    options.wording === 'plain' ? translate('questionnaire.plain_language') : '',
  ]
    .filter(Boolean)
    .join(' · ')
}

function instructionsOf(
  sections: readonly QuestionnaireSection[],
  { options, translate }: ItemContext,
): Questionnaire['instructions'] {
  const keys = voiceKeys(options)
  const choices = sections.flatMap(({ items }) => items.flatMap((item) => item.choices))
  const offersNotApplicable = choices.some(({ answer }) => answer === 'N')
  const movesUp = options.purpose === 'interview' && options.scope === 'short'
  const stepKeys = [
    ...keys.steps,
    ...(offersNotApplicable ? [keys.stepWhereNotApplicable] : []),
    ...(offersNotApplicable && movesUp ? ['questionnaire.interview.step_short'] : []),
  ]
  return {
    title: translate(keys.instructions),
    steps: stepKeys.map((key) => translate(key)),
    workbookSteps: keys.workbookSteps.map((key) => translate(key)),
  }
}

/**
 * Composes the empty questionnaire of an instrument with a profile applied. A Kurzcheck holds the core
 * items of every dimension (docs/method.md §3); a dimension without items in scope is left out.
 * Pure: the same input gives the same questionnaire.
 */
export function composeQuestionnaire(
  snapshot: InstrumentSnapshot,
  options: QuestionnaireOptions,
  wording: Wording,
): Questionnaire {
  const { language, translate } = wording
  const context: ItemContext = { snapshot, options, ...wording }
  const { instrumentId, version, profileId } = snapshot
  const keys = voiceKeys(options)
  const title = translate(keys.title)
  const sections = snapshot.dimensions
    .map((dimension) => sectionOf(dimension, context))
    .filter(({ items }) => items.length > 0)
  const subtitle = subtitleOf(context)
  return {
    identity: { instrumentId, version, profileId, language, ...options },
    language,
    instrumentName: snapshot.name[language],
    profileName: snapshot.profileName[language],
    title,
    subtitle,
    header: translate('questionnaire.header', { title, subtitle, version }),
    instructions: instructionsOf(sections, context),
    privacy: { title: translate(keys.privacyTitle), text: translate(keys.privacy) },
    scale: {
      title: translate('questionnaire.scale.title'),
      levels: questionnaireScale(snapshot, options.wording, wording),
    },
    details: {
      title: translate(keys.details),
      fields: keys.fields.map((key) => translate(key)),
    },
    group: groupChoice(options, wording),
    sections,
    labels: questionnaireLabels(options, wording),
  }
}
