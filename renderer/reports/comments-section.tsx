import { Button, Select, Text, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { commentDecisionKeys } from '../../assessments/core/texts/domain-keys.ts'
import { formatDate } from '../../assessments/core/texts/format-date.ts'
import {
  type ReportComment,
  reportCommentSchema,
} from '../../assessments/core/visits/entries/report-comment.ts'
import type { EntryChange } from '../../assessments/core/visits/visit-entry.ts'
import { DayInput } from '../shared/day-input.tsx'
import { GuardedTextarea, GuardedTextInput } from '../shared/guarded-fields.tsx'
import { useFocusOnArrival } from '../shared/use-focus-on-arrival.ts'
import { useLanguage, useWords } from '../texts/use-words.ts'
import boards from '../visits/board/board.module.css'
import { RowActions } from '../visits/board/row-actions.tsx'
import { Section } from '../visits/board/section.tsx'
import type { Board } from '../visits/board/use-board.ts'
import { useEditing } from '../visits/board/use-editing.ts'
import { useRemoveWithUndo } from '../visits/board/use-remove-with-undo.tsx'

const decisions = reportCommentSchema.shape.decision

/** What the organisation has said about the draft, and what came of it. */
export function CommentsSection({ board }: { board: Board }) {
  const words = useWords()
  const { store, content, isLocked, today } = board
  const editing = useEditing<ReportComment>()
  const comments = content.report_comment
  const order = Object.entries(comments).toSorted(([, a], [, b]) => a.position - b.position)

  function add() {
    const id = crypto.randomUUID()
    const last = Math.max(-1, ...Object.values(comments).map(({ position }) => position))
    const value: ReportComment = {
      receivedOn: today,
      fromFunction: '',
      place: '',
      text: '',
      decision: 'open',
      answer: '',
      position: last + 1,
    }
    store.change({ kind: 'report_comment', id, value })
    editing.begin(id, value)
  }

  return (
    <Section name="comments" title={words('reports.comments')}>
      <Text c="dimmed" maw={640}>
        {words(order.length === 0 ? 'reports.comments_empty' : 'reports.comments_help')}
      </Text>
      {order.length > 0 && (
        <ul className={boards.rows}>
          {order.map(([id, comment]) => (
            <li key={id} className={boards.row} data-open={editing.id === id}>
              {editing.id === id && !isLocked ? (
                <CommentFields id={id} comment={comment} board={board} onDone={editing.end} />
              ) : (
                <CommentRow
                  id={id}
                  comment={comment}
                  board={board}
                  onEdit={() => editing.begin(id, comment)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {!isLocked && (
        <div className={boards.actions}>
          <Button variant="default" leftSection={<IconPlus size={17} aria-hidden />} onClick={add}>
            {words('reports.comment_add')}
          </Button>
        </div>
      )}
    </Section>
  )
}

interface CommentProps {
  id: string
  comment: ReportComment
  board: Board
}

function CommentRow({
  id,
  comment,
  board: { store, isLocked },
  onEdit,
}: CommentProps & { onEdit: () => void }) {
  const words = useWords()
  const language = useLanguage()
  const remove = useRemoveWithUndo(store, 'comments')
  const { receivedOn, fromFunction, place, text, decision, answer } = comment
  const name = place.trim() || words('reports.comment')
  return (
    <div className={boards.rowLine}>
      <span className={boards.when}>
        {formatDate(receivedOn, language)}
        <span>{fromFunction}</span>
      </span>
      <span className={boards.what}>
        <strong>{name}</strong>
        <span>{text}</span>
        <span className={boards.mark} data-good={decision !== 'open'}>
          {words(commentDecisionKeys[decision])}
          {answer.trim() !== '' && `: ${answer}`}
        </span>
      </span>
      {!isLocked && (
        <RowActions
          id={id}
          name={name}
          onEdit={onEdit}
          onRemove={() => remove(name, { kind: 'report_comment', id, value: comment })}
        />
      )}
    </div>
  )
}

function CommentFields({
  id,
  comment,
  board: { store },
  onDone,
}: CommentProps & { onDone: () => void }) {
  const words = useWords()
  const first = useFocusOnArrival<HTMLInputElement>()
  const changeOf = (fields: Partial<ReportComment>): EntryChange => ({
    kind: 'report_comment',
    id,
    value: { ...comment, ...fields },
  })
  const typed = (field: 'place' | 'fromFunction' | 'text' | 'answer') => ({
    value: comment[field],
    onChange: (event: { currentTarget: { value: string } }) =>
      store.type(field, changeOf({ [field]: event.currentTarget.value })),
    onBlur: () => void store.endTyping(),
  })
  return (
    <div className={boards.fields}>
      <TextInput
        ref={first}
        {...typed('place')}
        maxLength={300}
        label={words('reports.comment_place')}
        description={words('reports.comment_place_help')}
      />
      <DayInput
        label={words('reports.comment_received')}
        day={comment.receivedOn}
        onChange={(receivedOn) => {
          if (receivedOn !== null) store.change(changeOf({ receivedOn }))
        }}
      />
      <div className={boards.wide}>
        <GuardedTextInput
          {...typed('fromFunction')}
          maxLength={300}
          label={words('reports.comment_function')}
        />
      </div>
      <div className={boards.wide}>
        <GuardedTextarea
          {...typed('text')}
          autosize
          minRows={2}
          maxRows={12}
          maxLength={20_000}
          label={words('reports.comment_text')}
        />
      </div>
      <Select
        label={words('reports.comment_decision')}
        allowDeselect={false}
        value={comment.decision}
        data={decisions.options.map((value) => ({
          value,
          label: words(commentDecisionKeys[value]),
        }))}
        onChange={(decision) => store.change(changeOf({ decision: decisions.parse(decision) }))}
      />
      <div className={boards.wide}>
        <GuardedTextarea
          {...typed('answer')}
          autosize
          minRows={2}
          maxRows={12}
          maxLength={20_000}
          label={words('reports.comment_answer')}
          description={words('reports.comment_answer_help')}
        />
      </div>
      <div className={boards.wide}>
        <Button variant="light" onClick={onDone}>
          {words('board.done')}
        </Button>
      </div>
    </div>
  )
}
