import { Button, Textarea } from '@mantine/core'
import type { DocumentRequest } from '../../../assessments/core/visits/entries/document-request.ts'
import type { EntryChange } from '../../../assessments/core/visits/visit-entry.ts'
import { DayInput } from '../../shared/day-input.tsx'
import { useWords } from '../../texts/use-words.ts'
import classes from '../board/board.module.css'
import { IndicatorChoice } from '../board/indicator-choice.tsx'
import { RequiredText } from '../board/required-text.tsx'
import type { Preparation } from './use-preparation.ts'

/** What can be said about a document beside its status. */
export function DocumentFields({
  id,
  request,
  preparation,
  onDone,
}: {
  id: string
  request: DocumentRequest
  preparation: Preparation
  onDone: () => void
}) {
  const words = useWords()
  const { store, snapshot } = preparation
  const changeOf = (fields: Partial<DocumentRequest>): EntryChange => ({
    kind: 'document_request',
    id,
    value: { ...request, ...fields },
  })
  const set = (fields: Partial<DocumentRequest>) => store.change(changeOf(fields))
  return (
    <div className={classes.fields}>
      <div className={classes.wide}>
        <RequiredText
          label={words('preparation.documents.field_title')}
          value={request.title}
          maxLength={300}
          onType={(title) => store.type('title', changeOf({ title }))}
          onLeave={() => void store.endTyping()}
        />
      </div>
      <DayInput
        isOptional
        label={words('preparation.documents.field_requested')}
        day={request.requestedOn}
        onChange={(requestedOn) => set({ requestedOn })}
      />
      <DayInput
        isOptional
        label={words('preparation.documents.field_received')}
        day={request.receivedOn}
        onChange={(receivedOn) => set({ receivedOn })}
      />
      <div className={classes.wide}>
        <IndicatorChoice
          snapshot={snapshot}
          value={request.indicatorIds}
          onChange={(indicatorIds) => set({ indicatorIds })}
        />
      </div>
      <Textarea
        className={classes.wide}
        autosize
        label={words('preparation.documents.field_note')}
        value={request.note}
        maxLength={20_000}
        onChange={(event) => store.type('note', changeOf({ note: event.currentTarget.value }))}
        onBlur={() => void store.endTyping()}
      />
      <div className={classes.wide}>
        <Button variant="light" onClick={onDone}>
          {words('board.done')}
        </Button>
      </div>
    </div>
  )
}
