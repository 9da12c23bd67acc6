import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { formatDate } from '../../assessments/core/texts/format-date.ts'
import type { Language } from '../../assessments/core/texts/localized.ts'
import type { VisitRecord } from '../../assessments/core/visits/visit.ts'
import { requestOperation } from '../api/call-operation.ts'
import { useJob } from '../api/use-job.ts'
import { ExportedFile, ExportProgress } from '../shared/export-state.tsx'
import { fileName } from '../shared/file-name.ts'
import { LanguageChoice } from '../shared/language-choice.tsx'
import { RefusalNotice } from '../shared/refusal-notice.tsx'
import { useLanguage, useWords } from '../texts/use-words.ts'
import { saveEverything } from '../visits/entries/visit-stores.ts'

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
  const { state, start, cancel } = useJob('reports.export')

  async function askAndStart() {
    await saveEverything()
    const title = words('reports.file_name', {
      organisation: organisationName,
      date: formatDate(visit.date, language),
    })
    const { path } = await requestOperation('dialogs.saveFile', {
      suggestedName: fileName(title, 'word'),
      kind: 'word',
    })
    if (path !== null) await start({ visitId: visit.id, language, path })
  }

  if (state.kind === 'running')
    return (
      <ExportProgress
        message={words('reports.running')}
        fraction={state.fraction}
        onCancel={cancel}
      />
    )
  if (state.kind === 'done')
    return (
      <ExportedFile message={words('reports.done')} path={state.value.path} onClose={onClose} />
    )
  return (
    <Stack>
      <Text size="sm">{words('reports.text')}</Text>
      {visit.closedAt === null && <Alert color="yellow">{words('reports.still_open')}</Alert>}
      <LanguageChoice
        label={words('reports.language')}
        language={language}
        onChange={setLanguage}
      />
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
