import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { OperationOutput } from '../../assessments/contract/contract-types.ts'
import type { ReportEdition } from '../../assessments/core/reports/report-edition.ts'
import type { ReportTarget } from '../../assessments/core/reports/report-target.ts'
import type { Language } from '../../assessments/core/texts/localized.ts'
import type { VisitId } from '../../assessments/core/visits/visit.ts'
import { requestOperation } from '../api/call-operation.ts'
import { useJob } from '../api/use-job.ts'
import { useLanguage, useWords } from '../texts/use-words.ts'
import { saveEverything } from '../visits/entries/visit-stores.ts'
import { ExportedFile, ExportProgress } from './export-state.tsx'
import { type FileKind, fileName } from './file-name.ts'
import { LanguageChoice } from './language-choice.tsx'
import { RefusalNotice } from './refusal-notice.tsx'

type Exported =
  | { readonly job: 'plans.export'; readonly about: { visitId: VisitId } }
  | {
      readonly job: 'reports.export'
      readonly about: { visitId: VisitId; edition: ReportEdition; target: ReportTarget }
    }
  | { readonly job: 'years.export'; readonly about: { year: number } }
  | { readonly job: 'ratings.export'; readonly about: Record<never, never> }

type Written = OperationOutput<Exported['job']>

interface ExportDialogProps {
  opened: boolean
  /** What writes the file, and what about. */
  exported: Exported
  kind: FileKind
  title: string
  /** What goes into the file, and what does not. */
  text: string
  languageLabel: string
  running: string
  done: string
  /** What the file is called, in words. */
  fileTitle: (language: Language) => string
  /** Told of what was written, once it is there. */
  onWritten?: (written: Written, language: Language) => void
  /** What else there is to know before. */
  children?: ReactNode
  onClose: () => void
}

/** Hands something out as a file: asks for the language and the place, then says how far it is. */
export function ExportDialog(props: ExportDialogProps) {
  const words = useWords()
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={props.title}
      closeButtonProps={{ 'aria-label': words('app.close') }}
    >
      <ExportForm {...props} />
    </Modal>
  )
}

function ExportForm({
  exported,
  kind,
  text,
  languageLabel,
  running,
  done,
  fileTitle,
  children,
  onWritten,
  onClose,
}: ExportDialogProps) {
  const words = useWords()
  const [language, setLanguage] = useState<Language>(useLanguage())
  const { state, start, cancel } = useJob(exported.job)

  async function askAndStart() {
    await saveEverything()
    const suggestedName = fileName(fileTitle(language), kind)
    const { path } = await requestOperation('dialogs.saveFile', { suggestedName, kind })
    if (path === null) return
    const result = await start({ ...exported.about, language, path })
    if (result.ok) onWritten?.(result.value, language)
  }

  if (state.kind === 'running')
    return <ExportProgress message={running} fraction={state.fraction} onCancel={cancel} />
  if (state.kind === 'done')
    return <ExportedFile message={done} path={state.value.path} onClose={onClose} />
  return (
    <Stack>
      <Text size="sm">{text}</Text>
      {children}
      <LanguageChoice label={languageLabel} language={language} onChange={setLanguage} />
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
