import { ActionIcon, Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { isImage } from '../../../../assessments/core/attachments/attachment-kind.ts'
import type { Refusal } from '../../../../assessments/core/result.ts'
import type { EvidenceFile } from '../../../../assessments/core/visits/entries/evidence-file.ts'
import type { StoredFile } from '../../../../assessments/core/visits/linked-evidence.ts'
import { refusalOf } from '../../../api/call-operation.ts'
import { RefusalNotice } from '../../../shared/refusal-notice.tsx'
import { useWords } from '../../../texts/use-words.ts'
import { BlackenDialog } from './blacken-dialog.tsx'
import classes from './files.module.css'
import { KindIcon } from './intake-field.tsx'
import { type KeptFile, keepFiles } from './keep-files.ts'
import { mediaTypeOf } from './prepare-file.ts'
import { PreviewDialog, plainCopy, useStoredContent } from './preview-dialog.tsx'

/** The files that evidence has already; removing waits for the form to be saved, blackening does not. */
export function StoredFiles({
  files,
  onRemove,
  onBlackened,
}: {
  files: readonly StoredFile[]
  onRemove: (fileId: string) => void
  onBlackened: (stored: StoredFile, kept: KeptFile) => Promise<void>
}) {
  const words = useWords()
  const [shownId, setShownId] = useState<string | null>(null)
  const [blackenedId, setBlackenedId] = useState<string | null>(null)
  if (files.length === 0) return null
  const shown = files.find(({ id }) => id === shownId)
  return (
    <section aria-label={words('files.stored')}>
      <ul className={classes.files}>
        {files.map(({ id, file }) => (
          <li key={id} className={classes.file}>
            <KindIcon kind={file.kind} />
            <span className={classes.what}>
              <bdi className={classes.name}>{file.name}</bdi>
              {file.isBlackened && <span className={classes.help}>{words('files.blackened')}</span>}
            </span>
            <Button
              size="compact-sm"
              variant="subtle"
              aria-label={words('files.preview_named', { name: file.name })}
              onClick={() => setShownId(id)}
            >
              {words('files.preview')}
            </Button>
            {isImage(file.kind) && (
              <Button
                size="compact-sm"
                variant="subtle"
                aria-label={words('files.blacken_named', { name: file.name })}
                onClick={() => setBlackenedId(id)}
              >
                {words('files.blacken')}
              </Button>
            )}
            <ActionIcon
              size={36}
              variant="subtle"
              color="gray"
              c="var(--ink)"
              aria-label={words('files.remove_named', { name: file.name })}
              onClick={() => onRemove(id)}
            >
              <IconTrash size={18} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <PreviewDialog
        file={shown === undefined ? null : { ...shown.file, source: { hash: shown.file.hash } }}
        onClose={() => setShownId(null)}
      />
      <BlackenStored
        stored={files.find(({ id }) => id === blackenedId) ?? null}
        onClose={() => setBlackenedId(null)}
        onBlackened={onBlackened}
      />
    </section>
  )
}

function BlackenStored({
  stored,
  onClose,
  onBlackened,
}: {
  stored: StoredFile | null
  onClose: () => void
  onBlackened: (stored: StoredFile, kept: KeptFile) => Promise<void>
}) {
  const words = useWords()
  const content = useStoredContent(stored?.file.hash ?? null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const bytes = content.data
  const file = stored?.file
  const image = useMemo(
    () => (file === undefined || bytes === undefined ? null : imageOf(file, bytes)),
    [file, bytes],
  )

  async function keep(blackened: Blob) {
    if (stored === null) return
    const { name, kind } = stored.file
    const prepared = { name, kind, content: blackened, isBlackened: true, ...untold }
    const kept = await keepFiles([prepared], new AbortController().signal, () => {})
    const [replacement] = kept.ok ? kept.value : []
    setRefusal(kept.ok ? null : kept.error)
    if (replacement !== undefined) await onBlackened(stored, replacement)
    onClose()
  }

  return (
    <>
      {refusal !== null && <RefusalNotice refusal={refusal} />}
      {content.error && <RefusalNotice refusal={refusalOf(content.error)} />}
      <BlackenDialog
        image={image}
        saveLabel={words('files.blacken_for_good')}
        warning={words('files.blacken_warning')}
        onClose={onClose}
        onBlackened={(blackened) => void keep(blackened)}
      />
    </>
  )
}

const untold = { capturedOn: null, hasScript: false }

function imageOf({ name, kind }: EvidenceFile, bytes: Uint8Array) {
  return { name, kind, content: new Blob([plainCopy(bytes)], { type: mediaTypeOf(kind) }) }
}
