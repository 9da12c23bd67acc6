import { Button, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { Question } from '../../../assessments/core/visits/entries/question.ts'
import { useVisitSeries } from '../../api/use-visits.ts'
import { useLanguage, useWords } from '../../texts/use-words.ts'
import classes from '../board/board.module.css'
import { Section } from '../board/section.tsx'
import { useEditing } from '../board/use-editing.ts'
import { QuestionFields } from './question-fields.tsx'
import { QuestionRow } from './question-row.tsx'
import type { Preparation } from './use-preparation.ts'

/** What is to be cleared up on site: noted for this visit, or left open by the one before. */
export function QuestionsSection({ preparation }: { preparation: Preparation }) {
  const words = useWords()
  const language = useLanguage()
  const editing = useEditing<Question>()
  const { visit, store, content, isLocked } = preparation
  const series = useVisitSeries(visit.organisationId)
  const questions = content.question
  const order = Object.entries(editing.settled(questions)).toSorted(([, a], [, b]) =>
    a.text.localeCompare(b.text, language),
  )
  const dateOf = (visitId: string | null) =>
    series.data?.visits.find((one) => one.id === visitId)?.date ?? null

  function add() {
    const id = crypto.randomUUID()
    const value: Question = {
      text: words('preparation.questions.new'),
      indicatorIds: [],
      fromVisitId: null,
      isAnswered: false,
    }
    store.change({ kind: 'question', id, value })
    editing.begin(id, value)
  }

  return (
    <Section name="questions" title={words('preparation.questions.title')}>
      {order.length === 0 ? (
        <Text c="dimmed" maw={640}>
          {words(isLocked ? 'preparation.questions.empty_locked' : 'preparation.questions.empty')}
        </Text>
      ) : (
        <ul className={classes.rows}>
          {order.map(([id]) => {
            const question = questions[id]
            if (question === undefined) return null
            return (
              <li key={id} className={classes.row} data-open={editing.id === id}>
                {editing.id === id ? (
                  <QuestionFields
                    id={id}
                    question={question}
                    preparation={preparation}
                    onDone={editing.end}
                  />
                ) : (
                  <QuestionRow
                    id={id}
                    question={question}
                    fromDate={dateOf(question.fromVisitId)}
                    preparation={preparation}
                    onEdit={() => editing.begin(id, question)}
                  />
                )}
              </li>
            )
          })}
        </ul>
      )}
      {!isLocked && (
        <div className={classes.actions}>
          <Button variant="default" leftSection={<IconPlus size={17} aria-hidden />} onClick={add}>
            {words('preparation.questions.add')}
          </Button>
        </div>
      )}
    </Section>
  )
}
