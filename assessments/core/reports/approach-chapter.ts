import { isInScope } from '../scoring/items-in-scope.ts'
import { methodKeys } from '../texts/domain-keys.ts'
import { formatDate } from '../texts/format-date.ts'
import { formatCount } from '../texts/word-key-figure.ts'
import {
  countByMethod,
  countByRole,
  type TalkCount,
} from '../visits/conversations/count-conversations.ts'
import { emptyEngagement, engagementId } from '../visits/entries/engagement.ts'
import type { Block, Cell, Chapter } from './report.ts'
import {
  body,
  bullets,
  column,
  heading,
  lead,
  muted,
  paragraphs,
  plain,
  small,
  table,
  textCell,
  view,
} from './report-blocks.ts'
import type { ReportContext } from './report-facts.ts'
import { counted } from './report-words.ts'

function basisSentence({ input, score, language, translate }: ReportContext): string {
  const { scope, date } = input.visit.record
  const count = score.dimensions.flatMap(({ items }) => items.filter(isInScope)).length
  const key = scope === 'full' ? 'report.approach.full' : 'report.approach.short'
  return translate(key, { count, date: formatDate(date, language) })
}

/** With a heading of its own; nothing at all while it is empty. */
function writtenBlocks(id: string, title: string, text: string): Block[] {
  const written = paragraphs(text, view('preparation'))
  return written.length === 0 ? [] : [heading(2, id, title), ...written]
}

function agreedBlocks({ input, translate }: ReportContext): Block[] {
  const { mandate, agreedScope, distribution } =
    input.entries.engagement[engagementId] ?? emptyEngagement
  return [
    ...writtenBlocks('mandate', translate('report.approach.mandate'), mandate),
    ...writtenBlocks('agreed-scope', translate('report.approach.scope'), agreedScope),
    ...writtenBlocks('distribution', translate('report.approach.distribution'), distribution),
  ]
}

function peopleText(
  { people, isPeopleComplete }: TalkCount,
  { language, translate }: ReportContext,
): string {
  if (people === 0) return '–'
  const count = formatCount(people, language)
  return isPeopleComplete ? count : translate('report.approach.people_at_least', { count })
}

function talkTable(
  caption: string,
  firstHeader: string,
  rows: readonly (readonly [name: string, count: TalkCount])[],
  context: ReportContext,
): Block {
  const { translate } = context
  const cells = ([name, count]: readonly [string, TalkCount]): Cell[] => [
    textCell(name),
    textCell(String(count.talks)),
    textCell(peopleText(count, context)),
  ]
  return table(
    caption,
    [
      column(firstHeader, 56),
      column(translate('report.approach.talks'), 20, 'end'),
      column(translate('report.approach.people'), 24, 'end'),
    ],
    rows.map(cells),
  )
}

function methodTable(context: ReportContext): Block {
  const { input, translate } = context
  const counts = countByMethod(Object.values(input.entries.conversation))
  return talkTable(
    translate('report.approach.method_table'),
    translate('report.approach.method'),
    counts.map((count) => [translate(methodKeys[count.method]), count]),
    context,
  )
}

function roleTable(context: ReportContext): Block {
  const { input, snapshot, language, translate } = context
  const names = new Map(snapshot.roles.map(({ id, name }) => [id, name[language]]))
  const counts = countByRole(Object.values(input.entries.conversation), [...names.keys()])
  const nameOf = (id: string | null) =>
    (id === null ? null : names.get(id)) ?? translate('report.approach.other_talks')
  return talkTable(
    translate('report.approach.role_table'),
    translate('report.approach.role'),
    counts.map((count) => [nameOf(count.roleId), count]),
    context,
  )
}

function talkBlocks(context: ReportContext): Block[] {
  const { input, translate } = context
  if (Object.keys(input.entries.conversation).length === 0)
    return [body(plain(translate('report.approach.no_talks')))]
  return [
    body(plain(translate('report.approach.methods_lead'))),
    methodTable(context),
    ...(input.edition.audience === 'public'
      ? []
      : [roleTable(context), small(muted(translate('report.approach.role_rule')))]),
  ]
}

function documentBlocks(context: ReportContext): Block[] {
  const requests = Object.values(context.input.entries.document_request)
  const count = requests.filter(({ status }) => status === 'reviewed').length
  if (count === 0) return []
  const [one, other] = ['report.approach.documents_one', 'report.approach.documents_other'] as const
  return [body(plain(counted(count, one, other, context)))]
}

function limitSentences(context: ReportContext): string[] {
  const { input, score, translate } = context
  const sum = (status: 'notAssessed' | 'open') =>
    score.dimensions.reduce((total, { counts }) => total + counts[status], 0)
  const limit = (count: number, one: string, other: string) =>
    count === 0 ? '' : counted(count, one, other, context)
  return [
    translate('report.approach.limit_moment'),
    input.visit.record.scope === 'short' ? translate('report.approach.limit_short') : '',
    limit(
      sum('notAssessed'),
      'report.approach.limit_not_assessed_one',
      'report.approach.limit_not_assessed_other',
    ),
    limit(sum('open'), 'report.approach.limit_open_one', 'report.approach.limit_open_other'),
  ].filter(Boolean)
}

/** Why the visit took place, what was looked at and how, counted from the interview log; and its limits. */
export function approachChapter(context: ReportContext): Chapter {
  const { translate } = context
  return {
    id: 'approach',
    title: translate('report.approach.title'),
    source: view('conversations'),
    blocks: [
      lead(plain(basisSentence(context))),
      ...paragraphs(context.input.settings.introduction[context.language], view('settings')),
      ...agreedBlocks(context),
      heading(2, 'methods', translate('report.approach.methods')),
      ...talkBlocks(context),
      ...documentBlocks(context),
      heading(2, 'limits', translate('report.approach.limits')),
      bullets(limitSentences(context).map((sentence) => [plain(sentence)])),
    ],
  }
}
