import { findingsInOrder } from '../findings/findings-in-order.ts'
import { itemsInScope } from '../scoring/items-in-scope.ts'
import {
  commentDecisionKeys,
  evidenceTypeKeys,
  findingKindKeys,
  methodKeys,
} from '../texts/domain-keys.ts'
import { formatDate } from '../texts/format-date.ts'
import { evidenceInOrder, filesOf } from '../visits/linked-evidence.ts'
import { assessedVisit } from '../visits/visit.ts'
import type { Block, Cell, Chapter, Column, Run } from './report.ts'
import {
  blocksFrom,
  bold,
  bullets,
  cell,
  column,
  from,
  heading,
  lead,
  muted,
  plain,
  table,
  textCell,
  view,
} from './report-blocks.ts'
import type { ReportContext } from './report-facts.ts'
import { indicatorText } from './report-words.ts'

/** Lines of a text for a cell, without those that say nothing. */
function lines(...texts: readonly string[]): string {
  return texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join('\n')
}

function part(
  id: string,
  key: string,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  { translate }: ReportContext,
): Block[] {
  if (rows.length === 0) return []
  const title = translate(key)
  return [heading(2, id, title), table(title, columns, rows)]
}

function noteRows(context: ReportContext): Cell[][] {
  const { input, snapshot } = context
  const { answers, selfAnswers } = input.visit.record
  return itemsInScope(assessedVisit(input.visit.record, snapshot)).flatMap(({ indicator }) => {
    const [answer, self] = [answers[indicator.id], selfAnswers[indicator.id]]
    const text = lines(answer?.note ?? '', answer?.consensusReason ?? '', self?.note ?? '')
    if (text === '') return []
    const source = { kind: 'indicator', id: indicator.id } as const
    const name = plain(indicatorText(indicator, context))
    return [[cell(...from(source, [name])), cell(...from(source, [plain(text)]))]]
  })
}

function findingRows({ input, translate }: ReportContext): Cell[][] {
  return findingsInOrder(input.entries.finding)
    .flatMap(({ findings }) => findings)
    .filter(({ finding }) => finding.note.trim() !== '')
    .map(({ id, finding }) => {
      const source = { kind: 'finding', id } as const
      const kind = bold(translate(findingKindKeys[finding.kind]))
      return [
        cell(...from(source, [kind, plain(`\n${finding.clientWording.trim()}`)])),
        cell(...from(source, [plain(finding.note.trim())])),
      ]
    })
}

function codesOf(ids: readonly string[], { snapshot }: ReportContext): string {
  const indicators = snapshot.dimensions.flatMap((dimension) => dimension.indicators)
  return indicators
    .filter(({ id }) => ids.includes(id))
    .map(({ code }) => code)
    .join(', ')
}

function evidenceRows(context: ReportContext): Cell[][] {
  const { input, language, translate } = context
  const { evidence: all, evidence_file } = input.entries
  return evidenceInOrder(all).map(({ id, evidence }) => {
    const { type, title, capturedOn, place, passage, note, indicatorIds } = evidence
    const files = filesOf(id, evidence_file).map(({ file }) => file.name)
    const about = [translate(evidenceTypeKeys[type]), formatDate(capturedOn, language)].join(', ')
    return [
      cell(bold(title), muted(`\n${about}`)),
      textCell(lines(place, passage, note, ...files) || '–'),
      textCell(codesOf(indicatorIds, context) || '–'),
    ]
  })
}

function talkRows(context: ReportContext): Cell[][] {
  const { input, snapshot, language, translate } = context
  const { conversation, conversation_note } = input.entries
  const names = new Map(snapshot.roles.map(({ id, name }) => [id, name[language]]))
  const notes = Object.values(conversation_note).toSorted((a, b) => a.position - b.position)
  return Object.entries(conversation)
    .toSorted(([, a], [, b]) => a.date.localeCompare(b.date))
    .map(([id, { date, method, roleId, isRoleHeldByThree, place }]) => {
      const isNamed = isRoleHeldByThree && roleId !== null
      const role = isNamed ? (names.get(roleId) ?? '') : ''
      const said = notes.filter(({ conversationId }) => conversationId === id)
      const about = [translate(methodKeys[method]), role].filter(Boolean).join(', ')
      return [
        cell(bold(formatDate(date, language)), muted(`\n${lines(about, place)}`)),
        textCell(said.map(({ text }) => text.trim()).join('\n') || '–'),
      ]
    })
}

function listed(
  id: string,
  key: string,
  items: readonly (readonly Run[])[],
  context: ReportContext,
) {
  return items.length === 0 ? [] : [heading(2, id, context.translate(key)), bullets(items)]
}

function questionItems(context: ReportContext): Run[][] {
  return Object.values(context.input.entries.question).map(({ text, indicatorIds }) => {
    const codes = codesOf(indicatorIds, context)
    return [plain(text.trim()), ...(codes === '' ? [] : [muted(` (${codes})`)])]
  })
}

function documentItems({ input }: ReportContext): Run[][] {
  return Object.values(input.entries.document_request).map(({ title, note }) => [
    plain(title),
    ...(note.trim() === '' ? [] : [muted(`\n${note.trim()}`)]),
  ])
}

function choiceItems({ input, snapshot }: ReportContext): Run[][] {
  return snapshot.dimensions
    .flatMap(({ indicators }) => indicators)
    .flatMap(({ id, code }) => {
      const reason = input.entries.priority_choice[id]?.reason ?? ''
      return reason === '' ? [] : [[bold(`${code}: `), plain(reason)]]
    })
}

function confirmationItems({ input }: ReportContext): Run[][] {
  return input.measures.flatMap(({ title, confirmation }) =>
    confirmation === null || confirmation.note.trim() === ''
      ? []
      : [[bold(`${title}: `), plain(confirmation.note.trim())]],
  )
}

function commentRows(context: ReportContext): Cell[][] {
  const { input, language, translate } = context
  return Object.values(input.entries.report_comment)
    .toSorted((a, b) => a.position - b.position)
    .map(({ receivedOn, fromFunction, place, text, decision, answer }) => [
      cell(
        bold(place.trim() || '–'),
        muted(`\n${lines(formatDate(receivedOn, language), fromFunction)}`),
      ),
      textCell(text.trim() || '–'),
      cell(bold(translate(commentDecisionKeys[decision])), plain(`\n${answer.trim()}`)),
    ])
}

/** What the team has noted, for the team alone. @returns null where nothing was */
export function internalChapter(context: ReportContext): Chapter | null {
  if (context.input.edition.audience !== 'internal') return null
  const { translate } = context
  const word = (key: string, width: number) => column(translate(key), width)
  const blocks = [
    ...part(
      'internal-notes',
      'report.internal.notes',
      [word('domain.word.criterion', 34), word('report.internal.note', 66)],
      noteRows(context),
      context,
    ),
    ...part(
      'internal-findings',
      'report.internal.findings',
      [word('report.internal.finding', 50), word('report.internal.note', 50)],
      findingRows(context),
      context,
    ),
    ...blocksFrom(
      view('evidence'),
      part(
        'internal-evidence',
        'report.internal.evidence',
        [
          word('report.internal.source', 36),
          word('report.internal.details', 46),
          word('report.plan.related', 18),
        ],
        evidenceRows(context),
        context,
      ),
    ),
    ...blocksFrom(
      view('conversations'),
      part(
        'internal-talks',
        'report.internal.talks',
        [word('report.internal.talk', 34), word('report.internal.said', 66)],
        talkRows(context),
        context,
      ),
    ),
    ...blocksFrom(view('preparation'), [
      ...listed('internal-questions', 'report.internal.questions', questionItems(context), context),
      ...listed('internal-documents', 'report.internal.documents', documentItems(context), context),
    ]),
    ...blocksFrom(view('results'), [
      ...listed('internal-choices', 'report.internal.choices', choiceItems(context), context),
      ...listed(
        'internal-confirmations',
        'report.internal.confirmations',
        confirmationItems(context),
        context,
      ),
    ]),
    ...blocksFrom(
      view('report'),
      part(
        'internal-comments',
        'report.internal.comments',
        [
          word('report.internal.comment_place', 28),
          word('report.internal.comment', 36),
          word('report.internal.decision', 36),
        ],
        commentRows(context),
        context,
      ),
    ),
  ]
  if (blocks.length === 0) return null
  return {
    id: 'internal',
    title: translate('report.internal.title'),
    source: view('report'),
    blocks: [lead(plain(translate('report.internal.lead'))), ...blocks],
  }
}
