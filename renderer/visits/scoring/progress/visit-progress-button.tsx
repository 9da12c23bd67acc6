import { Button } from '@mantine/core'
import { IconListDetails } from '@tabler/icons-react'
import { useState } from 'react'
import type { InstrumentSnapshot } from '../../../../assessments/core/instruments/instrument-snapshot.ts'
import type { VisitScore } from '../../../../assessments/core/scoring/visit-score.ts'
import { useWords } from '../../../texts/use-words.ts'
import { progressOfVisit } from '../scoring-items.ts'
import { VisitProgressDialog } from './visit-progress-dialog.tsx'

interface VisitProgressButtonProps {
  score: VisitScore
  snapshot: InstrumentSnapshot
  onDimension: (dimensionId: string) => void
}

/** Says how much is done; leads to the whole state of the visit. */
export function VisitProgressButton({ score, snapshot, onDimension }: VisitProgressButtonProps) {
  const words = useWords()
  const [opened, setOpened] = useState(false)
  const { done, total } = progressOfVisit(score)
  return (
    <>
      <Button
        h={44}
        px={6}
        fw={520}
        variant="subtle"
        title={words('progress.title')}
        leftSection={<IconListDetails size={17} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {words('scoring.progress', { done, total })}
      </Button>
      <VisitProgressDialog
        opened={opened}
        score={score}
        snapshot={snapshot}
        onChoose={(dimensionId) => {
          setOpened(false)
          onDimension(dimensionId)
        }}
        onClose={() => setOpened(false)}
      />
    </>
  )
}
