import { Alert, Button, Group, Stack } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { InstrumentSnapshot } from '../../../assessments/core/instruments/instrument-snapshot.ts'
import { type Evidence, evidenceSchema } from '../../../assessments/core/visits/entries/evidence.ts'
import { useWords } from '../../texts/use-words.ts'
import { type DraftEvidence, EvidenceFields } from './evidence-fields.tsx'

interface EvidenceFormProps {
  start: Evidence
  snapshot: InstrumentSnapshot
  submitLabel: string
  onSave: (evidence: Evidence) => void
  onCancel: () => void
  /** null for evidence that does not exist yet. */
  onDelete: (() => void) | null
}

export function EvidenceForm(props: EvidenceFormProps) {
  const words = useWords()
  const [draft, setDraft] = useState<DraftEvidence>(props.start)
  const [checked, setChecked] = useState(false)

  function submit(event: FormEvent) {
    event.preventDefault()
    setChecked(true)
    const evidence = evidenceSchema.safeParse(draft)
    if (evidence.success) props.onSave(evidence.data)
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <EvidenceFields
          draft={draft}
          snapshot={props.snapshot}
          checked={checked}
          onChange={(part) => setDraft((now) => ({ ...now, ...part }))}
        />
        <Group justify="flex-end">
          <Button h={44} variant="default" onClick={props.onCancel}>
            {words('app.cancel')}
          </Button>
          <Button h={44} type="submit">
            {props.submitLabel}
          </Button>
        </Group>
        {props.onDelete !== null && <DeleteEvidence onDelete={props.onDelete} />}
      </Stack>
    </form>
  )
}

function DeleteEvidence({ onDelete }: { onDelete: () => void }) {
  const words = useWords()
  const [asks, setAsks] = useState(false)
  if (!asks)
    return (
      <Button h={44} variant="subtle" color="red.8" c="var(--bad)" onClick={() => setAsks(true)}>
        {words('evidence.delete')}
      </Button>
    )
  return (
    <Alert color="red" title={words('evidence.delete_question')}>
      <Group>
        <Button h={44} variant="default" autoFocus onClick={() => setAsks(false)}>
          {words('evidence.delete_keep')}
        </Button>
        <Button h={44} color="red.8" onClick={onDelete}>
          {words('evidence.delete_now')}
        </Button>
      </Group>
    </Alert>
  )
}
