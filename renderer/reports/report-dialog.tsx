import { Alert, Select } from '@mantine/core'
import { useState } from 'react'
import { type ReportEdition, usualEdition } from '../../assessments/core/reports/report-edition.ts'
import {
  type ReportFormat,
  reportFormatSchema,
} from '../../assessments/core/reports/report-export.ts'
import {
  audienceKeys,
  reportFormKeys,
  reportVersionKeys,
} from '../../assessments/core/texts/domain-keys.ts'
import { formatDate } from '../../assessments/core/texts/format-date.ts'
import { useAppInfo } from '../api/use-app-state.ts'
import { usePeers } from '../api/use-overview.ts'
import { useRecordReport } from '../api/use-reports.ts'
import type { WholeVisit } from '../api/use-visits.ts'
import { ExportDialog } from '../shared/export-dialog.tsx'
import { useWords } from '../texts/use-words.ts'
import { EditionChoice } from './edition-choice.tsx'

/** The report of a visit as a file: for whom, in which version, format and language, and where to. */
export function ReportDialog({
  opened,
  loaded: { visit, snapshot },
  organisationName,
  atStart,
  checks = 0,
  onClose,
}: {
  opened: boolean
  loaded: WholeVisit
  organisationName: string
  /** What is offered first; the usual edition unless somebody has chosen another. */
  atStart?: ReportEdition
  /** How many places are worth a look before. */
  checks?: number
  onClose: () => void
}) {
  const words = useWords()
  const isClosed = visit.closedAt !== null
  const [chosen, setChosen] = useState<ReportEdition | null>(null)
  const edition = chosen ?? atStart ?? usualEdition(isClosed)
  const [format, setFormat] = useState<ReportFormat>('word')
  const record = useRecordReport()
  const info = useAppInfo()
  // The report tells of peers what was said; this asks for it where nobody has yet.
  usePeers(visit, opened)
  const close = () => {
    setChosen(null)
    onClose()
  }
  return (
    <ExportDialog
      opened={opened}
      exported={{
        job: 'reports.export',
        about: { visitId: visit.id, edition, target: { kind: format } },
      }}
      kind={format}
      title={words('reports.title')}
      text={words('reports.text')}
      languageLabel={words('reports.language')}
      running={words('reports.running')}
      done={words('reports.done')}
      fileTitle={(language) =>
        words('reports.file_name', {
          organisation: organisationName,
          date: formatDate(visit.date, language),
          edition: [
            words(audienceKeys[edition.audience]),
            edition.form === 'full' ? '' : words(reportFormKeys[edition.form]),
            words(reportVersionKeys[edition.version]),
          ]
            .filter(Boolean)
            .join(' '),
        })
      }
      onWritten={(written, language) => {
        if (!('sha256' in written)) return
        record.mutate({
          visitId: visit.id,
          edition,
          language,
          sha256: written.sha256,
          byteLength: written.byteLength,
          appVersion: info.data?.version ?? '',
          instrumentVersion: `${snapshot.instrumentId} ${snapshot.version}`,
          format,
          templateName: null,
        })
      }}
      onClose={close}
    >
      <EditionChoice edition={edition} isClosed={isClosed} onChange={setChosen} />
      <Select
        label={words('reports.format')}
        description={words(`reports.format_help.${format}`)}
        allowDeselect={false}
        value={format}
        data={reportFormatSchema.options.map((value) => ({
          value,
          label: words(`reports.format.${value}`),
        }))}
        onChange={(value) => setFormat(reportFormatSchema.parse(value))}
      />
      {checks > 0 && (
        <Alert color="yellow">{words('reports.checks_left', { count: checks })}</Alert>
      )}
    </ExportDialog>
  )
}
