import { Button, Drawer, Group, Stack } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { VisitRecord } from '../../assessments/core/visits/visit.ts'
import { refusalOf } from '../api/call-operation.ts'
import { useUpdateVisit } from '../api/use-visits.ts'
import { RefusalNotice } from '../shared/refusal-notice.tsx'
import { useWords } from '../texts/use-words.ts'
import { areComplete, type DraftDetails, VisitDetailsFields } from './visit-details-fields.tsx'

interface VisitDetailsProps {
  opened: boolean
  visit: VisitRecord
  onClose: () => void
}

export function VisitDetailsDrawer(props: VisitDetailsProps) {
  const words = useWords()
  return (
    <Drawer
      opened={props.opened}
      onClose={props.onClose}
      position="right"
      title={words('visits.form.edit_title')}
      closeButtonProps={{ 'aria-label': words('app.close') }}
    >
      <VisitDetailsForm {...props} />
    </Drawer>
  )
}

function VisitDetailsForm({ visit, onClose }: VisitDetailsProps) {
  const words = useWords()
  const update = useUpdateVisit(visit.id)
  const { date, unit, consultants } = visit
  const [details, setDetails] = useState<DraftDetails>({ date, unit, consultants })
  const [checked, setChecked] = useState(false)

  function submit(event: FormEvent) {
    event.preventDefault()
    setChecked(true)
    if (areComplete(details)) update.mutate(details, { onSuccess: onClose })
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <VisitDetailsFields details={details} checked={checked} onChange={setDetails} />
        {update.error && <RefusalNotice refusal={refusalOf(update.error)} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {words('app.cancel')}
          </Button>
          <Button type="submit" loading={update.isPending}>
            {words('app.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
