import { formatDate } from '../../assessments/core/texts/format-date.ts'
import type { VisitRecord } from '../../assessments/core/visits/visit.ts'
import { useOrganisation } from '../api/use-organisations.ts'
import { ExportDialog } from '../shared/export-dialog.tsx'
import { useWords } from '../texts/use-words.ts'

/** Findings and measures as an Excel file, for the organisation to work with. */
export function PlanDialog({
  opened,
  visit,
  onClose,
}: {
  opened: boolean
  visit: VisitRecord
  onClose: () => void
}) {
  const words = useWords()
  const organisation = useOrganisation(visit.organisationId)
  return (
    <ExportDialog
      opened={opened}
      exported={{ job: 'plans.export', about: { visitId: visit.id } }}
      kind="excel"
      title={words('measures.plan.title')}
      text={words('measures.plan.text')}
      languageLabel={words('measures.plan.language')}
      running={words('measures.plan.running')}
      done={words('measures.plan.done')}
      fileTitle={(language) =>
        words('measures.plan.file_name', {
          organisation: organisation.data?.name ?? '',
          date: formatDate(visit.date, language),
        })
      }
      onClose={onClose}
    />
  )
}
