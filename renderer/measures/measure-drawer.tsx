import { Drawer } from '@mantine/core'
import type { Measure } from '../../assessments/core/measures/measure.ts'
import type { WholeVisit } from '../api/use-visits.ts'
import { useWords } from '../texts/use-words.ts'
import type { MeasureDraft } from './measure-draft.ts'
import { MeasureForm } from './measure-form.tsx'

export function MeasureDrawer({
  draft,
  loaded,
  onClose,
  onSave,
}: {
  draft: MeasureDraft | null
  loaded: WholeVisit
  onClose: () => void
  onSave: (id: string, measure: Measure) => void
}) {
  const words = useWords()
  return (
    <Drawer
      opened={draft !== null}
      onClose={onClose}
      position="right"
      size="lg"
      title={words(draft?.isNew === false ? 'measures.form.edit' : 'measures.form.new')}
      closeButtonProps={{ 'aria-label': words('app.close') }}
    >
      {draft && (
        <MeasureForm
          key={draft.id}
          draft={draft}
          loaded={loaded}
          onCancel={onClose}
          onSave={(measure) => onSave(draft.id, measure)}
        />
      )}
    </Drawer>
  )
}
