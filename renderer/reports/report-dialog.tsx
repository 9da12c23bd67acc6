import { Alert } from '@mantine/core'
import { formatDate } from '../../assessments/core/texts/format-date.ts'
import type { VisitRecord } from '../../assessments/core/visits/visit.ts'
import { usePeers } from '../api/use-overview.ts'
import { ExportDialog } from '../shared/export-dialog.tsx'
import { useWords } from '../texts/use-words.ts'

/** The client's Word report of a visit. */
export function ReportDialog({
  opened,
  visit,
  organisationName,
  onClose,
}: {
  opened: boolean
  visit: VisitRecord
  organisationName: string
  onClose: () => void
}) {
  const words = useWords()
  // The report tells of peers what was said; this asks for it where nobody has yet.
  usePeers(visit, opened)
  return (
    <ExportDialog
      opened={opened}
      exported={{ job: 'reports.export', about: { visitId: visit.id } }}
      kind="word"
      title={words('reports.title')}
      text={words('reports.text')}
      languageLabel={words('reports.language')}
      running={words('reports.running')}
      done={words('reports.done')}
      fileTitle={(language) =>
        words('reports.file_name', {
          organisation: organisationName,
          date: formatDate(visit.date, language),
        })
      }
      onClose={onClose}
    >
      {visit.closedAt === null && <Alert color="yellow">{words('reports.still_open')}</Alert>}
    </ExportDialog>
  )
}
