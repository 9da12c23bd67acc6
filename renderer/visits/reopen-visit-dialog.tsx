import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { VisitRecord } from '../../assessments/core/visits/visit.ts'
import { refusalOf } from '../api/call-operation.ts'
import { useReopenVisit } from '../api/use-visits.ts'
import { GuardedTextarea } from '../shared/guarded-fields.tsx'
import { RefusalNotice } from '../shared/refusal-notice.tsx'
import { useWords } from '../texts/use-words.ts'

interface ReopenVisitProps {
  opened: boolean
  visit: VisitRecord
  onClose: () => void
}

export function ReopenVisitDialog(props: ReopenVisitProps) {
  const words = useWords()
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={words('visits.reopen.title')}
      closeButtonProps={{ 'aria-label': words('app.close') }}
    >
      <ReopenVisitForm {...props} />
    </Modal>
  )
}

function ReopenVisitForm({ visit, onClose }: ReopenVisitProps) {
  const words = useWords()
  const reopening = useReopenVisit(visit.id)
  const [reason, setReason] = useState('')
  const [checked, setChecked] = useState(false)

  function submit(event: FormEvent) {
    event.preventDefault()
    setChecked(true)
    if (reason.trim() !== '') reopening.mutate(reason, { onSuccess: onClose })
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Text size="sm">{words('visits.reopen.text')}</Text>
        <GuardedTextarea
          data-autofocus
          required
          autosize
          minRows={3}
          maxLength={2_000}
          label={words('visits.reopen.reason')}
          value={reason}
          error={checked && reason.trim() === '' && words('visits.reopen.reason_missing')}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {reopening.error && <RefusalNotice refusal={refusalOf(reopening.error)} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {words('app.cancel')}
          </Button>
          <Button type="submit" loading={reopening.isPending}>
            {words('visits.reopen.confirm')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
