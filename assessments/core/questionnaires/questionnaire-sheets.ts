import { visitScopeKeys } from '../texts/domain-keys.ts'
import type { Wording } from '../texts/wording.ts'
import { levels } from '../visits/answer.ts'
import type { Sheet, SheetColumn } from '../workbooks/sheet.ts'
import { detailKeys, questionnaireFormat } from './detail-keys.ts'
import type {
  Questionnaire,
  QuestionnaireItem,
  QuestionnairePurpose,
  QuestionnaireSection,
  QuestionnaireWording,
} from './questionnaire.ts'

const purposeKeys = {
  interview: 'questionnaire.purpose.interview',
  self_rating: 'questionnaire.purpose.self_rating',
} as const satisfies Record<QuestionnairePurpose, string>

const wordingKeys = {
  standard: 'questionnaire.wording.standard',
  plain: 'questionnaire.wording.plain',
} as const satisfies Record<QuestionnaireWording, string>

/** A column with what it shows of an item. */
interface ItemColumn extends SheetColumn {
  readonly cell: (item: QuestionnaireItem, section: QuestionnaireSection) => string | null
}

function column(
  header: string,
  width: number,
  cell: ItemColumn['cell'],
  muted = false,
): ItemColumn {
  return { header, width, muted, cell }
}

function lines(texts: readonly string[] = []): string {
  return texts.join('\n')
}

function guideColumns({ labels }: Questionnaire, { translate }: Wording): ItemColumn[] {
  return [
    column(labels.questions, 45, ({ guide }) =>
      lines(guide?.questions.map(({ role, question }) => `${role}: ${question}`)),
    ),
    column(translate('questionnaire.column.look_at'), 40, ({ guide }) => lines(guide?.lookAt)),
    column(labels.evidence, 40, ({ guide }) =>
      lines(guide?.evidence.map(({ type, example }) => `${type}: ${example}`)),
    ),
  ]
}

/** Notes only where nobody rates anonymously: they would invite names. */
function itemColumns(questionnaire: Questionnaire, wording: Wording): ItemColumn[] {
  const { translate } = wording
  const isInterview = questionnaire.identity.purpose === 'interview'
  return [
    column(translate('questionnaire.column.code'), 7, ({ code }) => code),
    column(translate('questionnaire.column.id'), 14, ({ indicatorId }) => indicatorId, true),
    column(translate('domain.word.dimension'), 22, (_, { name }) => name),
    column(translate('questionnaire.column.title'), 24, ({ title }) => title),
    column(translate('questionnaire.column.question'), 36, ({ question }) => question),
    ...(isInterview ? guideColumns(questionnaire, wording) : []),
    ...levels.map((level) =>
      column(
        `${questionnaire.labels.level} ${level}`,
        34,
        ({ choices }) => choices[level]?.text ?? '',
      ),
    ),
    column(translate('questionnaire.column.allowed'), 12, ({ choices }) =>
      choices.some(({ answer }) => answer === 'N') ? '0–4, B, N' : '0–4, B',
    ),
    column(translate('questionnaire.column.answer'), 10, () => null),
    ...(isInterview ? [column(translate('questionnaire.column.note'), 40, () => null)] : []),
  ]
}

function itemSheet(questionnaire: Questionnaire, wording: Wording): Sheet {
  const columns = itemColumns(questionnaire, wording)
  return {
    name: wording.translate('questionnaire.sheet.questions'),
    columns: columns.map(({ header, width, muted }) => ({ header, width, muted })),
    rows: questionnaire.sections.flatMap((section) =>
      section.items.map((item) => columns.map(({ cell }) => cell(item, section))),
    ),
  }
}

/** A title beside the first of its texts. */
function titled(title: string, texts: readonly string[]): [string | null, string][] {
  return texts.map((text, index) => [index === 0 ? title : null, text])
}

function instructionSheet(questionnaire: Questionnaire, { translate }: Wording): Sheet {
  const { title, subtitle, instructions, privacy, scale } = questionnaire
  return {
    name: translate('questionnaire.sheet.instructions'),
    columns: [
      { header: title, width: 34, muted: false },
      { header: subtitle, width: 90, muted: false },
    ],
    rows: [
      ...titled(instructions.title, instructions.workbookSteps),
      ...titled(privacy.title, [privacy.text]),
      ...titled(
        scale.title,
        scale.levels.map(({ level, name, meaning }) => `${level} – ${name}: ${meaning}`),
      ),
    ],
  }
}

/** What the file is, in words and as the codes by which an import recognises it. */
function identityRows(
  { identity, instrumentName, profileName }: Questionnaire,
  { translate }: Wording,
) {
  const { instrumentId, version, profileId, scope, language, wording, purpose } = identity
  return [
    [
      translate('questionnaire.detail.format'),
      questionnaireFormat,
      detailKeys.format,
      questionnaireFormat,
    ],
    [
      translate('questionnaire.detail.instrument'),
      instrumentName,
      detailKeys.instrumentId,
      instrumentId,
    ],
    [translate('questionnaire.detail.version'), version, detailKeys.version, version],
    [translate('questionnaire.detail.profile'), profileName, detailKeys.profileId, profileId],
    [
      translate('questionnaire.detail.scope'),
      translate(visitScopeKeys[scope]),
      detailKeys.scope,
      scope,
    ],
    [translate('questionnaire.detail.language'), language, detailKeys.language, language],
    [
      translate('questionnaire.detail.wording'),
      translate(wordingKeys[wording]),
      detailKeys.wording,
      wording,
    ],
    [
      translate('questionnaire.detail.purpose'),
      translate(purposeKeys[purpose]),
      detailKeys.purpose,
      purpose,
    ],
  ]
}

/** One row per group, to mark one of them: read by its code, whatever the language. */
function groupRows({ group }: Questionnaire, { translate }: Wording): Sheet['rows'] {
  if (group === null) return []
  return [
    [lines([group.title, translate('questionnaire.group.mark')]), null, null, null],
    ...group.options.map((option) => [option.text, null, detailKeys.group, option.group]),
  ]
}

function detailSheet(questionnaire: Questionnaire, wording: Wording): Sheet {
  const { translate } = wording
  const { details } = questionnaire
  return {
    name: translate('questionnaire.sheet.details'),
    columns: [
      { header: translate('questionnaire.column.name'), width: 40, muted: false },
      { header: translate('questionnaire.column.value'), width: 50, muted: false },
      { header: translate('questionnaire.column.key'), width: 22, muted: true },
      { header: translate('questionnaire.column.identifier'), width: 22, muted: true },
    ],
    rows: [
      ...identityRows(questionnaire, wording),
      ...details.fields.map((field) => [field, null, null, null]),
      ...groupRows(questionnaire, wording),
    ],
  }
}

/** The questionnaire as a workbook: the items in rows, how to fill them in, and what the file is. */
export function questionnaireSheets(questionnaire: Questionnaire, wording: Wording): Sheet[] {
  return [
    itemSheet(questionnaire, wording),
    instructionSheet(questionnaire, wording),
    detailSheet(questionnaire, wording),
  ]
}
