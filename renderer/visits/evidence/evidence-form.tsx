import { Alert, Button, Checkbox, Group, Stack } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { type FormEvent, useRef, useState } from 'react'
import { isImage } from '../../../assessments/core/attachments/attachment-kind.ts'
import type { InstrumentSnapshot } from '../../../assessments/core/instruments/instrument-snapshot.ts'
import type { Refusal } from '../../../assessments/core/result.ts'
import { engagementId } from '../../../assessments/core/visits/entries/engagement.ts'
import { type Evidence, evidenceSchema } from '../../../assessments/core/visits/entries/evidence.ts'
import type { StoredFile } from '../../../assessments/core/visits/linked-evidence.ts'
import { ExportProgress } from '../../shared/export-state.tsx'
import { RefusalNotice } from '../../shared/refusal-notice.tsx'
import { useWords } from '../../texts/use-words.ts'
import type { VisitContent } from '../entries/visit-content.ts'
import { evidenceChanges } from './evidence-changes.ts'
import { type DraftEvidence, EvidenceFields } from './evidence-fields.tsx'
import { IntakeField } from './files/intake-field.tsx'
import { keepFiles } from './files/keep-files.ts'
import { nameWithoutEnding, type PreparedFile } from './files/prepare-file.ts'
import { StoredFiles } from './files/stored-files.tsx'
import { preparedIn, useFileIntake } from './files/use-file-intake.ts'
import type { EvidenceChanges } from './use-evidence.ts'

interface EvidenceFormProps {
  /** null for evidence that does not exist yet. */
  id: string | null
  start: Evidence
  /** Its files. */
  stored: readonly StoredFile[]
  /** Files that have opened the form. */
  firstFiles: readonly File[]
  content: VisitContent
  snapshot: InstrumentSnapshot
  changes: EvidenceChanges
  onClose: () => void
}

type Keeping = { readonly kept: number; readonly total: number; readonly abort: AbortController }

export function EvidenceForm({
  id,
  start,
  stored,
  firstFiles,
  content,
  snapshot,
  changes,
  onClose,
}: EvidenceFormProps) {
  const words = useWords()
  const [draft, setDraft] = useState<DraftEvidence>(start)
  const [isChecked, setIsChecked] = useState(false)
  const [isEach, setIsEach] = useState(false)
  const [isNobodySeen, setIsNobodySeen] = useState(false)
  const [removed, setRemoved] = useState<ReadonlySet<string>>(new Set())
  const [keeping, setKeeping] = useState<Keeping | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const change = (part: Partial<DraftEvidence>) => setDraft((now) => ({ ...now, ...part }))
  const intake = useFileIntake((prepared) => {
    if (id === null) setDraft((now) => filledFrom(prepared, now, start))
  }, firstFiles)
  const prepared = preparedIn(intake.files)
  const isPreparing = intake.files.some(({ state }) => state === 'waiting')
  const hasImages = prepared.some(({ kind }) => isImage(kind))
  const mayBeEach = id === null && prepared.length > 1
  const form = useRef<HTMLFormElement>(null)

  async function submit(event: FormEvent) {
    event.preventDefault()
    setIsChecked(true)
    const titled = mayBeEach && isEach ? { ...draft, title: '–' } : draft
    const evidence = evidenceSchema.safeParse(titled)
    if (!evidence.success || (hasImages && !isNobodySeen)) return
    const abort = new AbortController()
    const report = (kept: number) => setKeeping({ kept, total: prepared.length, abort })
    if (prepared.length > 0) report(0)
    const files = await keepFiles(prepared, abort.signal, report)
    setKeeping(null)
    if (!files.ok) {
      setRefusal(files.error.code === 'app.cancelled' ? null : files.error)
      return
    }
    const saved = { id, evidence: evidence.data, stored, removed, prepared, kept: files.value }
    changes.save(...evidenceChanges(saved, mayBeEach && isEach))
    onClose()
  }

  if (keeping !== null)
    return (
      <ExportProgress
        message={words('files.keeping', { kept: keeping.kept, total: keeping.total })}
        fraction={keeping.kept / Math.max(1, keeping.total)}
        onCancel={() => keeping.abort.abort()}
      />
    )
  return (
    <form ref={form} onSubmit={(event) => void submit(event)} noValidate>
      <Stack>
        <StoredFiles
          files={stored.filter((one) => !removed.has(one.id))}
          onRemove={(fileId) => setRemoved((now) => new Set([...now, fileId]))}
          onBlackened={changes.replaceForGood}
        />
        <IntakeField intake={intake} />
        {hasImages && (
          <>
            <PhotosAgreed content={content} />
            <Checkbox
              label={words('files.nobody_seen')}
              checked={isNobodySeen}
              error={isChecked && !isNobodySeen && words('files.nobody_seen_missing')}
              onChange={(event) => setIsNobodySeen(event.currentTarget.checked)}
            />
          </>
        )}
        {mayBeEach && (
          <Checkbox
            label={words('files.each', { count: prepared.length })}
            description={words('files.each_help')}
            checked={isEach}
            onChange={(event) => setIsEach(event.currentTarget.checked)}
          />
        )}
        <EvidenceFields
          draft={draft}
          snapshot={snapshot}
          checked={isChecked}
          isTitled={!(mayBeEach && isEach)}
          onChange={change}
        />
        {refusal !== null && <RefusalNotice refusal={refusal} />}
        <Group justify="flex-end">
          <Button h={44} variant="default" onClick={onClose}>
            {words('app.cancel')}
          </Button>
          <Button h={44} type="submit" disabled={isPreparing}>
            {words(id === null ? 'evidence.create' : 'app.save')}
          </Button>
        </Group>
        {id !== null && (
          <DeleteEvidence
            onDelete={() => {
              changes.remove(id)
              onClose()
            }}
          />
        )}
      </Stack>
    </form>
  )
}

/** What the first file tells of the evidence, where nobody has said anything else. */
function filledFrom(file: PreparedFile, draft: DraftEvidence, start: Evidence): DraftEvidence {
  return {
    ...draft,
    title: draft.title === '' ? nameWithoutEnding(file.name) : draft.title,
    type: draft.type === start.type && isImage(file.kind) ? 'photo' : draft.type,
    capturedOn:
      file.capturedOn !== null && draft.capturedOn === start.capturedOn
        ? file.capturedOn
        : draft.capturedOn,
  }
}

/** What was agreed with the organisation about photos, where that is not a yes. */
function PhotosAgreed({ content }: { content: VisitContent }) {
  const words = useWords()
  const agreed = content.engagement[engagementId]?.photosAllowed ?? 'not_settled'
  if (agreed === 'yes') return null
  return (
    <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />}>
      {words(agreed === 'no' ? 'files.photos_refused' : 'files.photos_not_settled')}
    </Alert>
  )
}

function DeleteEvidence({ onDelete }: { onDelete: () => void }) {
  const words = useWords()
  const [asks, setAsks] = useState(false)
  if (!asks)
    return (
      <Button h={44} variant="subtle" color="red.8" c="var(--bad)" onClick={() => setAsks(true)}>
        {words('evidence.delete')}
      </Button>
    )
  return (
    <Alert color="red" title={words('evidence.delete_question')}>
      <Group>
        <Button h={44} variant="default" autoFocus onClick={() => setAsks(false)}>
          {words('evidence.delete_keep')}
        </Button>
        <Button h={44} color="red.8" onClick={onDelete}>
          {words('evidence.delete_now')}
        </Button>
      </Group>
    </Alert>
  )
}
