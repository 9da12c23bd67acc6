import { Drawer, Stack, Title } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import type { InstrumentSnapshot } from '../../../assessments/core/instruments/instrument-snapshot.ts'
import type { Evidence } from '../../../assessments/core/visits/entries/evidence.ts'
import {
  type EvidenceEntry,
  filesOf,
  isLinkedTo,
} from '../../../assessments/core/visits/linked-evidence.ts'
import { useWords } from '../../texts/use-words.ts'
import type { VisitContent } from '../entries/visit-content.ts'
import { EvidenceForm } from './evidence-form.tsx'
import { LinkEvidence } from './link-evidence.tsx'
import type { EvidenceChanges, EvidenceDrawerState } from './use-evidence.ts'

interface EvidenceDrawerProps {
  state: EvidenceDrawerState
  all: readonly EvidenceEntry[]
  content: VisitContent
  /** The criterion that is added to; null when it is the visit as a whole. */
  indicatorId: string | null
  visitDate: string
  snapshot: InstrumentSnapshot
  changes: EvidenceChanges
  onClose: () => void
}

/** Adds evidence to a criterion or a visit, from what the visit has or newly made, or changes a piece of it. */
export function EvidenceDrawer(props: EvidenceDrawerProps) {
  const words = useWords()
  const { state, onClose } = props
  return (
    <Drawer
      opened={state !== null}
      onClose={onClose}
      // Escape in a dialog that stands above the drawer closes that dialog alone.
      closeOnEscape={false}
      onKeyDown={(event) => isOwnEscape(event) && onClose()}
      position="right"
      size="min(620px, 100vw)"
      title={words(state?.kind === 'edit' ? 'evidence.edit' : 'evidence.add')}
      closeButtonProps={{ 'aria-label': words('app.close') }}
    >
      {state?.kind === 'edit' && <EditEvidence {...props} evidenceId={state.id} />}
      {state?.kind === 'add' && <AddEvidence {...props} files={state.files} />}
    </Drawer>
  )
}

/** Not one from a dialog above, nor one that closes an open list of choices. */
function isOwnEscape({ key, target, currentTarget }: KeyboardEvent<HTMLElement>): boolean {
  return (
    key === 'Escape' &&
    target instanceof HTMLElement &&
    currentTarget.contains(target) &&
    target.dataset.mantineStopPropagation !== 'true'
  )
}

function AddEvidence({
  files,
  all,
  content,
  indicatorId,
  visitDate,
  snapshot,
  changes,
  onClose,
}: EvidenceDrawerProps & { files: readonly File[] }) {
  const words = useWords()
  const others = indicatorId === null ? [] : all.filter((entry) => !isLinkedTo(entry, indicatorId))
  return (
    <Stack gap="lg">
      {indicatorId !== null && others.length > 0 && files.length === 0 && (
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
        id={null}
        start={newEvidence(indicatorId, visitDate)}
        stored={[]}
        firstFiles={files}
        content={content}
        snapshot={snapshot}
        changes={changes}
        onClose={onClose}
      />
    </Stack>
  )
}

function EditEvidence({
  evidenceId,
  all,
  content,
  snapshot,
  changes,
  onClose,
}: EvidenceDrawerProps & { evidenceId: string }) {
  const entry = all.find(({ id }) => id === evidenceId)
  if (entry === undefined) return null
  return (
    <EvidenceForm
      id={evidenceId}
      start={entry.evidence}
      stored={filesOf(evidenceId, content.evidence_file)}
      firstFiles={[]}
      content={content}
      snapshot={snapshot}
      changes={changes}
      onClose={onClose}
    />
  )
}

function newEvidence(indicatorId: string | null, visitDate: string): Evidence {
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
    indicatorIds: indicatorId === null ? [] : [indicatorId],
    dimensionIds: [],
    saidLevels: {},
  }
}
