import { Alert, Button, Group, Modal, Radio, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { formatDate } from '../../assessments/core/texts/format-date.ts'
import { type Language, languageSchema, languages } from '../../assessments/core/texts/localized.ts'
import type { VisitRecord } from '../../assessments/core/visits/visit.ts'
import { requestOperation } from '../api/call-operation.ts'
import { useReportExport } from '../api/use-report-export.ts'
import { RefusalNotice } from '../shared/refusal-notice.tsx'
import { languageNames } from '../texts/language-names.ts'
import { useLanguage, useWords } from '../texts/use-words.ts'
import { saveEverything } from '../visits/scoring/answer-stores.ts'
import { ExportedFile, ExportProgress } from './export-state.tsx'
import { reportFileName } from './report-file-name.ts'

interface ReportDialogProps {
  opened: boolean
  visit: VisitRecord
  organisationName: string
  onClose: () => void
}

export function ReportDialog(props: ReportDialogProps) {
  const words = useWords()
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={words('reports.title')}
      closeButtonProps={{ 'aria-label': words('app.close') }}
    >
      <ReportForm {...props} />
    </Modal>
  )
}

function ReportForm({ visit, organisationName, onClose }: ReportDialogProps) {
  const words = useWords()
  const [language, setLanguage] = useState<Language>(useLanguage())
  const { state, start, cancel } = useReportExport()

  async function askAndStart() {
    await saveEverything()
    const title = words('reports.file_name', {
      organisation: organisationName,
      date: formatDate(visit.date, language),
    })
    const { path } = await requestOperation('dialogs.saveReport', {
      suggestedName: reportFileName(title),
    })
    if (path !== null) await start({ visitId: visit.id, language, path })
  }

  if (state.kind === 'running')
    return <ExportProgress fraction={state.fraction} onCancel={cancel} />
  if (state.kind === 'done') return <ExportedFile path={state.file.path} onClose={onClose} />
  return (
    <Stack>
      <Text size="sm">{words('reports.text')}</Text>
      {visit.closedAt === null && <Alert color="yellow">{words('reports.still_open')}</Alert>}
      <Radio.Group
        label={words('reports.language')}
        value={language}
        onChange={(value) => setLanguage(languageSchema.parse(value))}
      >
        <Group mt={6}>
          {languages.map((option) => (
            <Radio key={option} value={option} label={languageNames[option]} lang={option} />
          ))}
        </Group>
      </Radio.Group>
      {state.kind === 'refused' && <RefusalNotice refusal={state.refusal} />}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {words('app.cancel')}
        </Button>
        <Button data-autofocus onClick={askAndStart}>
          {words('reports.export')}
        </Button>
      </Group>
    </Stack>
  )
}
