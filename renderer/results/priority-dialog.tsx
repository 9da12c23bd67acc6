import { Button, Group, Modal, Radio, Stack } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { AgreedPriority } from '../../assessments/core/priorities/agreed-priorities.ts'
import {
  type PriorityChoice,
  priorityChoiceSchema,
} from '../../assessments/core/visits/entries/priority-choice.ts'
import { GuardedTextarea } from '../shared/guarded-fields.tsx'
import { useLanguage, useWords } from '../texts/use-words.ts'

interface PriorityDialogProps {
  /** null while the dialog is closed. */
  item: AgreedPriority | null
  onClose: () => void
  /** null: the suggestion stands again. */
  onDecide: (indicatorId: string, choice: PriorityChoice | null) => void
}

/** Another place in the order than the suggested one, with the reason that it needs. */
export function PriorityDialog(props: PriorityDialogProps) {
  const words = useWords()
  const { item, onClose } = props
  return (
    <Modal
      opened={item !== null}
      onClose={onClose}
      title={words('results.priorities.decide')}
      closeButtonProps={{ 'aria-label': words('app.close') }}
    >
      {item !== null && <PriorityForm {...props} item={item} />}
    </Modal>
  )
}

const suggested = 'suggested'

function PriorityForm({
  item: { indicator, choice },
  onClose,
  onDecide,
}: PriorityDialogProps & { item: AgreedPriority }) {
  const words = useWords()
  const language = useLanguage()
  const [place, setPlace] = useState<string>(choice?.place ?? suggested)
  const [reason, setReason] = useState(choice?.reason ?? '')
  const [isChecked, setIsChecked] = useState(false)
  const isReasonMissing = place !== suggested && reason.trim() === ''

  function submit(event: FormEvent) {
    event.preventDefault()
    setIsChecked(true)
    if (place === suggested) return onDecide(indicator.id, null)
    const decided = priorityChoiceSchema.safeParse({ place, reason })
    if (decided.success) onDecide(indicator.id, decided.data)
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Radio.Group
          label={`${indicator.code} ${indicator.texts[language].title}`}
          value={place}
          onChange={setPlace}
        >
          <Stack gap="xs" mt="xs">
            <Radio
              data-autofocus
              value={suggested}
              label={words('results.priorities.as_suggested')}
            />
            <Radio value="first" label={words('results.priorities.put_first')} />
            <Radio value="out" label={words('results.priorities.take_out')} />
          </Stack>
        </Radio.Group>
        {place !== suggested && (
          <GuardedTextarea
            required
            autosize
            minRows={2}
            maxLength={2_000}
            label={words('results.priorities.reason')}
            description={words('results.priorities.reason_help')}
            value={reason}
            error={isChecked && isReasonMissing && words('results.priorities.reason_missing')}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {words('app.cancel')}
          </Button>
          <Button type="submit">{words('app.save')}</Button>
        </Group>
      </Stack>
    </form>
  )
}
