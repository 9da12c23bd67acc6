import { Button, Group, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import type { EvidenceEntry } from '../../../assessments/core/visits/linked-evidence.ts'
import { useWords } from '../../texts/use-words.ts'

interface LinkEvidenceProps {
  others: readonly EvidenceEntry[]
  onLink: (entry: EvidenceEntry) => void
}

/** Takes evidence that the visit has already. */
export function LinkEvidence({ others, onLink }: LinkEvidenceProps) {
  const words = useWords()
  const [chosenId, setChosenId] = useState('')
  const chosen = others.find(({ id }) => id === chosenId)
  return (
    <Group align="end" wrap="nowrap">
      <NativeSelect
        flex={1}
        miw={0}
        label={words('evidence.link')}
        value={chosenId}
        data={[
          { value: '', label: words('evidence.link_choose') },
          ...others.map(({ id, evidence }) => ({ value: id, label: evidence.title })),
        ]}
        onChange={(event) => setChosenId(event.currentTarget.value)}
      />
      <Button
        h={44}
        variant="default"
        disabled={chosen === undefined}
        onClick={() => chosen !== undefined && onLink(chosen)}
      >
        {words('evidence.link_now')}
      </Button>
    </Group>
  )
}
