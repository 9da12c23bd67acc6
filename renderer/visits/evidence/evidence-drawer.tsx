import { Drawer, Stack, Title } from '@mantine/core'
import type { InstrumentSnapshot } from '../../../assessments/core/instruments/instrument-snapshot.ts'
import type { Evidence } from '../../../assessments/core/visits/entries/evidence.ts'
import { type EvidenceEntry, isLinkedTo } from '../../../assessments/core/visits/linked-evidence.ts'
import { useWords } from '../../texts/use-words.ts'
import { EvidenceForm } from './evidence-form.tsx'
import { LinkEvidence } from './link-evidence.tsx'
import type { EvidenceChanges, EvidenceDrawerState } from './use-evidence.ts'

interface EvidenceDrawerProps {
  state: EvidenceDrawerState
  all: readonly EvidenceEntry[]
  indicatorId: string
  visitDate: string
  snapshot: InstrumentSnapshot
  changes: EvidenceChanges
  onClose: () => void
}

/** Adds evidence to a criterion, from what the visit has or newly made, or changes a piece of it. */
export function EvidenceDrawer(props: EvidenceDrawerProps) {
  const words = useWords()
  const { state, onClose } = props
  return (
    <Drawer
      opened={state !== null}
      onClose={onClose}
      position="right"
      title={words(state?.kind === 'edit' ? 'evidence.edit' : 'evidence.add')}
      closeButtonProps={{ 'aria-label': words('app.close') }}
    >
      {state?.kind === 'edit' && <EditEvidence {...props} evidenceId={state.id} />}
      {state?.kind === 'add' && <AddEvidence {...props} />}
    </Drawer>
  )
}

function AddEvidence({
  all,
  indicatorId,
  visitDate,
  snapshot,
  changes,
  onClose,
}: EvidenceDrawerProps) {
  const words = useWords()
  const others = all.filter((entry) => !isLinkedTo(entry, indicatorId))
  return (
    <Stack gap="lg">
      {others.length > 0 && (
        <>
          <LinkEvidence
            others={others}
            onLink={(entry) => {
              changes.link(entry, indicatorId)
              onClose()
            }}
          />
          <Title order={3}>{words('evidence.new')}</Title>
        </>
      )}
      <EvidenceForm
        start={newEvidence(indicatorId, visitDate)}
        snapshot={snapshot}
        submitLabel={words('evidence.create')}
        onSave={(evidence) => {
          changes.set(crypto.randomUUID(), evidence)
          onClose()
        }}
        onCancel={onClose}
        onDelete={null}
      />
    </Stack>
  )
}

function EditEvidence({
  evidenceId,
  all,
  snapshot,
  changes,
  onClose,
}: EvidenceDrawerProps & { evidenceId: string }) {
  const words = useWords()
  const entry = all.find(({ id }) => id === evidenceId)
  if (entry === undefined) return null
  const setAndClose = (value: Evidence | null) => {
    changes.set(evidenceId, value)
    onClose()
  }
  return (
    <EvidenceForm
      start={entry.evidence}
      snapshot={snapshot}
      submitLabel={words('app.save')}
      onSave={setAndClose}
      onCancel={onClose}
      onDelete={() => setAndClose(null)}
    />
  )
}

function newEvidence(indicatorId: string, visitDate: string): Evidence {
  return {
    type: 'document',
    title: '',
    capturedOn: visitDate,
    place: '',
    sourceRoleId: null,
    isRoleHeldByThree: false,
    confidentiality: 'internal',
    passage: '',
    note: '',
    indicatorIds: [indicatorId],
    dimensionIds: [],
    saidLevels: {},
  }
}
