import { Button } from '@mantine/core'
import type { Question } from '../../../assessments/core/visits/entries/question.ts'
import type { EntryChange } from '../../../assessments/core/visits/visit-entry.ts'
import { useWords } from '../../texts/use-words.ts'
import classes from '../board/board.module.css'
import { IndicatorChoice } from '../board/indicator-choice.tsx'
import { RequiredText } from '../board/required-text.tsx'
import type { Preparation } from './use-preparation.ts'

export function QuestionFields({
  id,
  question,
  preparation,
  onDone,
}: {
  id: string
  question: Question
  preparation: Preparation
  onDone: () => void
}) {
  const words = useWords()
  const { store, snapshot } = preparation
  const changeOf = (fields: Partial<Question>): EntryChange => ({
    kind: 'question',
    id,
    value: { ...question, ...fields },
  })
  return (
    <div className={classes.fields}>
      <div className={classes.wide}>
        <RequiredText
          label={words('preparation.questions.field_text')}
          value={question.text}
          maxLength={20_000}
          onType={(text) => store.type('text', changeOf({ text }))}
          onLeave={() => void store.endTyping()}
        />
      </div>
      <div className={classes.wide}>
        <IndicatorChoice
          snapshot={snapshot}
          value={question.indicatorIds}
          onChange={(indicatorIds) => store.change(changeOf({ indicatorIds }))}
        />
      </div>
      <div className={classes.wide}>
        <Button variant="light" onClick={onDone}>
          {words('board.done')}
        </Button>
      </div>
    </div>
  )
}
