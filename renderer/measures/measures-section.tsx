import { Button, Group, Text, Title } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { Measure } from '../../assessments/core/measures/measure.ts'
import type { WholeVisit } from '../api/use-visits.ts'
import { useWords } from '../texts/use-words.ts'
import { SaveStatus } from '../visits/entries/save-status.tsx'
import { useVisitEntries } from '../visits/entries/use-visit-entries.ts'
import { type MeasureDraft, newMeasure } from './measure-draft.ts'
import { MeasureDrawer } from './measure-drawer.tsx'
import { MeasureItem } from './measure-item.tsx'
import classes from './measures.module.css'
import { useDeleteWithUndo } from './use-delete-with-undo.tsx'

/** The organisation's measures, to agree on and to keep up to date while the visit is open. */
export function MeasuresSection({ loaded }: { loaded: WholeVisit }) {
  const [draft, setDraft] = useState<MeasureDraft | null>(null)
  return <MeasureBoard loaded={loaded} draft={draft} onDraft={setDraft} />
}

/** The same with the draft in the hands of what stands around it. */
export function MeasureBoard({
  loaded,
  draft,
  onDraft,
}: {
  loaded: WholeVisit
  draft: MeasureDraft | null
  onDraft: (draft: MeasureDraft | null) => void
}) {
  const words = useWords()
  const { store, content, save } = useVisitEntries(loaded)
  const deleteWithUndo = useDeleteWithUndo(store)
  const isLocked = loaded.visit.closedAt !== null
  const measures = Object.entries(content.measure).sort(([, a], [, b]) => byDueDay(a, b))
  return (
    <section aria-labelledby="measures-title" className={classes.section}>
      <Group justify="space-between" gap="sm">
        <Title order={2} id="measures-title">
          {words('measures.title')}
        </Title>
        {!isLocked && (
          <Group gap="sm">
            <SaveStatus state={save} onRetry={() => store.flush()} />
            <Button
              leftSection={<IconPlus size={17} aria-hidden />}
              onClick={() => onDraft(newMeasure(loaded.visit.id))}
            >
              {words('measures.new')}
            </Button>
          </Group>
        )}
      </Group>
      {measures.length === 0 && <Text c="dimmed">{words('measures.empty')}</Text>}
      <ul className={classes.list}>
        {measures.map(([id, measure]) => (
          <MeasureItem
            key={id}
            measure={measure}
            loaded={loaded}
            isLocked={isLocked}
            onEdit={() => onDraft({ id, measure, isNew: false })}
            onDelete={() => deleteWithUndo(id, measure)}
          />
        ))}
      </ul>
      <MeasureDrawer
        draft={draft}
        loaded={loaded}
        onClose={() => onDraft(null)}
        onSave={(id, value) => {
          store.change({ kind: 'measure', id, value })
          onDraft(null)
        }}
      />
    </section>
  )
}

/** The next one due first; without a day last. */
function byDueDay(a: Measure, b: Measure): number {
  const last = '9999'
  return (a.dueOn ?? last).localeCompare(b.dueOn ?? last) || a.title.localeCompare(b.title)
}
