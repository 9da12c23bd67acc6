import { Button, Checkbox, Group, Modal, Stack, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { SheetFinding } from '../../../assessments/core/self-assessment/sheet-finding.ts'
import type { ReadSheetFile } from '../../../assessments/core/self-assessment/sheet-intake.ts'
import {
  type IntakeFile,
  sheetIntake,
} from '../../../assessments/core/self-assessment/sheet-intake.ts'
import { requestOperation } from '../../api/call-operation.ts'
import { useJob } from '../../api/use-job.ts'
import { ExportProgress } from '../../shared/export-state.tsx'
import { RefusalNotice } from '../../shared/refusal-notice.tsx'
import type { Words } from '../../texts/text-key.ts'
import { useWords } from '../../texts/use-words.ts'
import type { Board } from '../board/use-board.ts'
import { raterGroupKeys } from './rater-group-keys.ts'
import classes from './self-rating.module.css'

interface SheetImportProps {
  opened: boolean
  board: Board
  onClose: () => void
}

/** Reads filled-in Excel sheets: first what they say and what is wrong with them, then what is taken over. */
export function SheetImportDialog(props: SheetImportProps) {
  const words = useWords()
  return (
    <Modal
      size="xl"
      opened={props.opened}
      onClose={props.onClose}
      title={words('raters.import')}
      closeButtonProps={{ 'aria-label': words('app.close') }}
    >
      <SheetImport {...props} />
    </Modal>
  )
}

function SheetImport({ board, onClose }: SheetImportProps) {
  const words = useWords()
  const { state, start, cancel } = useJob('selfRatings.read')

  async function choose() {
    const { paths } = await requestOperation('dialogs.openWorkbooks', {})
    if (paths.length > 0) await start({ visitId: board.visit.id, paths })
  }

  if (state.kind === 'running')
    return (
      <ExportProgress
        message={words('raters.reading')}
        fraction={state.fraction}
        onCancel={cancel}
      />
    )
  if (state.kind === 'done')
    return <Preview files={state.value} board={board} onChooseOthers={choose} onClose={onClose} />
  return (
    <Stack>
      <Text size="sm">{words('raters.import_text')}</Text>
      {state.kind === 'refused' && <RefusalNotice refusal={state.refusal} />}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {words('app.cancel')}
        </Button>
        <Button data-autofocus onClick={choose}>
          {words('raters.choose_files')}
        </Button>
      </Group>
    </Stack>
  )
}

function Preview({
  files,
  board: { store, content, today, announce },
  onChooseOthers,
  onClose,
}: {
  files: readonly ReadSheetFile[]
  board: Board
  onChooseOthers: () => void
  onClose: () => void
}) {
  const words = useWords()
  const intake = useMemo(
    () => sheetIntake(files, Object.values(content.self_rater)),
    [files, content.self_rater],
  )
  const [chosen, setChosen] = useState<ReadonlySet<number>>(
    () =>
      new Set(
        intake
          .filter(({ filledIn, isDuplicate }) => filledIn !== null && !isDuplicate)
          .map(({ index }) => index),
      ),
  )

  function take() {
    const taken = intake.flatMap(({ index, filledIn }) =>
      filledIn !== null && chosen.has(index) ? [filledIn] : [],
    )
    store.change(
      ...taken.map(
        (filledIn) =>
          ({
            kind: 'self_rater',
            id: crypto.randomUUID(),
            value: { ...filledIn, origin: 'imported', receivedOn: today },
          }) as const,
      ),
    )
    announce(words('raters.taken', { count: taken.length }))
    onClose()
  }

  function toggle(index: number, isChosen: boolean) {
    const others = [...chosen].filter((other) => other !== index)
    setChosen(new Set(isChosen ? [...others, index] : others))
  }

  return (
    <Stack>
      <Text size="sm" role="status">
        {words('raters.preview', {
          files: intake.length,
          ready: intake.filter(({ filledIn }) => filledIn !== null).length,
        })}
      </Text>
      <ul className={classes.files}>
        {intake.map((file) => (
          <li key={file.index}>
            <FilePreview
              file={file}
              isChosen={chosen.has(file.index)}
              onToggle={(isChosen) => toggle(file.index, isChosen)}
            />
          </li>
        ))}
      </ul>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {words('app.cancel')}
        </Button>
        <Button variant="default" onClick={onChooseOthers}>
          {words('raters.choose_others')}
        </Button>
        <Button data-autofocus disabled={chosen.size === 0} onClick={take}>
          {words('raters.take', { count: chosen.size })}
        </Button>
      </Group>
    </Stack>
  )
}

function FilePreview({
  file: { file, trouble, sheet, filledIn, isDuplicate },
  isChosen,
  onToggle,
}: {
  file: IntakeFile
  isChosen: boolean
  onToggle: (isChosen: boolean) => void
}) {
  const words = useWords()
  const messages = [
    ...(trouble === null ? [] : [words(`raters.trouble.${trouble}`)]),
    ...(isDuplicate ? [words('raters.duplicate')] : []),
    ...(sheet?.findings ?? []).map((finding) => wordFinding(finding, words)),
  ]
  return (
    <>
      {filledIn === null ? (
        <p className={classes.refusedFile}>
          <strong>{file}</strong> {words('raters.not_taken')}
        </p>
      ) : (
        <Checkbox
          label={file}
          description={[
            words(raterGroupKeys[filledIn.group]),
            words('raters.answers', { count: Object.keys(filledIn.ratings).length }),
          ].join(' · ')}
          checked={isChosen}
          onChange={(event) => onToggle(event.currentTarget.checked)}
        />
      )}
      {messages.length > 0 && (
        <ul className={classes.messages}>
          {[...new Set(messages)].map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
    </>
  )
}

/** "Blatt „Fragen“, Zelle L7: …" */
function wordFinding({ sheet, cell, code, params }: SheetFinding, words: Words): string {
  const sentence = words(`raters.finding.${code}`, params)
  if (sheet === null) return sentence
  const place =
    cell === null ? words('raters.on_sheet', { sheet }) : words('raters.in_cell', { sheet, cell })
  return `${place}: ${sentence}`
}
