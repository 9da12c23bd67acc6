import { Button, Title } from '@mantine/core'
import { IconNotes } from '@tabler/icons-react'
import { guidingQuestions } from '../../../assessments/core/visits/conversations/guiding-questions.ts'
import { useLanguage, useWords } from '../../texts/use-words.ts'
import board from '../board/board.module.css'
import type { Board } from '../board/use-board.ts'
import classes from './conversations.module.css'

/** What to ask the role of the open conversation; each question leads to a note on its criterion. */
export function GuidingPanel({
  board: { snapshot, visit },
  roleId,
  onNote,
}: {
  board: Board
  roleId: string | null
  onNote: (indicatorId: string) => void
}) {
  const words = useWords()
  const language = useLanguage()
  const role = snapshot.roles.find(({ id }) => id === roleId)?.name[language]
  const questions = guidingQuestions({ snapshot, scope: visit.scope }, roleId, language)
  return (
    <aside className={board.panel} aria-labelledby="guiding-title">
      <Title order={2} id="guiding-title">
        {role === undefined
          ? words('conversations.aside.questions')
          : words('conversations.aside.questions_for', { role })}
      </Title>
      {questions.length === 0 && (
        <p className={board.dimmed}>
          {words(
            role === undefined ? 'conversations.aside.no_role' : 'conversations.aside.no_questions',
          )}
        </p>
      )}
      <ul className={classes.questions}>
        {questions.map(({ indicator, question }) => (
          <li key={`${indicator.id} ${question}`}>
            <Button
              fullWidth
              variant="subtle"
              color="gray"
              c="var(--ink)"
              className={classes.question}
              leftSection={<IconNotes size={17} aria-hidden />}
              title={words('conversations.aside.note_to', {
                code: indicator.code,
                title: indicator.texts[language].title,
              })}
              onClick={() => onNote(indicator.id)}
            >
              <span>
                <b>{indicator.code}</b> {question}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </aside>
  )
}
