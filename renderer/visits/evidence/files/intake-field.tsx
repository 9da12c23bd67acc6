import { ActionIcon, Alert, Button, FileButton, Progress, Text } from '@mantine/core'
import {
  IconAlertTriangle,
  IconFile,
  IconFileTypePdf,
  IconPhoto,
  IconTrash,
  IconUpload,
} from '@tabler/icons-react'
import { memo, useCallback, useRef, useState } from 'react'
import {
  type AttachmentKind,
  isImage,
} from '../../../../assessments/core/attachments/attachment-kind.ts'
import { useWords } from '../../../texts/use-words.ts'
import { BlackenDialog } from './blacken-dialog.tsx'
import classes from './files.module.css'
import type { PreparedFile } from './prepare-file.ts'
import { PreviewDialog } from './preview-dialog.tsx'
import { type FileIntake, type IntakeFile, mostFilesAtOnce } from './use-file-intake.ts'
import { useOutsideFiles } from './use-outside-files.ts'

/** Where files are dropped, pasted or chosen, and what has become of each. */
export function IntakeField({ intake }: { intake: FileIntake }) {
  const words = useWords()
  const list = useRef<HTMLUListElement>(null)
  const [shown, setShown] = useState<PreparedFile | null>(null)
  const [blackened, setBlackened] = useState<IntakeFile | null>(null)
  const isOver = useOutsideFiles(true, intake.add)
  const { files, tooMany, remove } = intake
  const removeAndGoOn = useCallback(
    (id: string) => {
      remove(id)
      list.current?.parentElement?.querySelector('button')?.focus()
    },
    [remove],
  )

  return (
    <div className={classes.intake}>
      <section className={classes.zone} data-over={isOver} aria-label={words('files.zone')}>
        <IconUpload size={20} aria-hidden />
        <span>{words('files.zone_text')}</span>
        <FileButton multiple onChange={(chosen) => intake.add(chosen)}>
          {(props) => (
            <Button {...props} h={44} variant="default">
              {words('files.choose')}
            </Button>
          )}
        </FileButton>
        <span className={classes.help}>{words('files.zone_help')}</span>
      </section>
      {tooMany !== null && (
        <Alert color="red" role="alert" icon={<IconAlertTriangle aria-hidden />}>
          {words('files.too_many', { count: tooMany, most: mostFilesAtOnce })}
        </Alert>
      )}
      <IntakeProgress intake={intake} />
      {files.length > 0 && (
        <ul ref={list} className={classes.files} aria-label={words('files.new')}>
          {files.map((file) => (
            <li key={file.id} className={classes.file} data-state={file.state}>
              <IntakeRow
                file={file}
                onShow={setShown}
                onBlacken={setBlackened}
                onRemove={removeAndGoOn}
              />
            </li>
          ))}
        </ul>
      )}
      <PreviewDialog
        file={shown === null ? null : { ...shown, source: { content: shown.content } }}
        onClose={() => setShown(null)}
      />
      <BlackenDialog
        image={blackened?.state === 'ready' ? blackened.prepared : null}
        saveLabel={words('files.blacken_apply')}
        warning={null}
        onClose={() => setBlackened(null)}
        onBlackened={(content) => {
          if (blackened?.state === 'ready')
            intake.replace(blackened.id, { ...blackened.prepared, content, isBlackened: true })
          setBlackened(null)
        }}
      />
    </div>
  )
}

/** How far the files are, once there are more than a moment's worth. */
function IntakeProgress({ intake: { files, cancel } }: { intake: FileIntake }) {
  const words = useWords()
  const waiting = files.filter(({ state }) => state === 'waiting').length
  const done = files.length - waiting
  return (
    <div role="status" className={classes.progress}>
      {waiting > 0 && (
        <>
          <Text size="sm">{words('files.preparing', { done, total: files.length })}</Text>
          <Progress.Root size="sm" flex={1}>
            <Progress.Section
              value={(done / files.length) * 100}
              aria-label={words('files.preparing', { done, total: files.length })}
            />
          </Progress.Root>
          <Button size="compact-sm" mih={32} variant="default" onClick={cancel}>
            {words('app.cancel')}
          </Button>
        </>
      )}
    </div>
  )
}

export function KindIcon({ kind }: { kind: AttachmentKind | null }) {
  if (kind !== null && isImage(kind)) return <IconPhoto size={18} aria-hidden />
  if (kind === 'pdf') return <IconFileTypePdf size={18} aria-hidden />
  return <IconFile size={18} aria-hidden />
}

/** Drawn anew only when its own file has changed: there may be hundreds. */
const IntakeRow = memo(function IntakeRow({
  file,
  onShow,
  onBlacken,
  onRemove,
}: {
  file: IntakeFile
  onShow: (prepared: PreparedFile) => void
  onBlacken: (file: IntakeFile) => void
  onRemove: (id: string) => void
}) {
  const words = useWords()
  const prepared = file.state === 'ready' ? file.prepared : null
  const name = file.name || words('files.without_name')
  return (
    <>
      <KindIcon kind={prepared?.kind ?? null} />
      <span className={classes.what}>
        <bdi className={classes.name}>{name}</bdi>
        {file.state === 'refused' && (
          <span className={classes.trouble}>
            <IconAlertTriangle size={15} aria-hidden />{' '}
            {words(`files.trouble.${file.refusal.code}`, file.refusal.params)}
          </span>
        )}
        {prepared?.hasScript && (
          <span className={classes.trouble}>{words('files.has_script')}</span>
        )}
        {prepared?.isBlackened && <span className={classes.help}>{words('files.blackened')}</span>}
      </span>
      {prepared !== null && (
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={words('files.preview_named', { name })}
          onClick={() => onShow(prepared)}
        >
          {words('files.preview')}
        </Button>
      )}
      {prepared !== null && isImage(prepared.kind) && (
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={words('files.blacken_named', { name })}
          onClick={() => onBlacken(file)}
        >
          {words('files.blacken')}
        </Button>
      )}
      {file.state !== 'waiting' && (
        <ActionIcon
          size={36}
          variant="subtle"
          color="gray"
          c="var(--ink)"
          aria-label={words('files.remove_named', { name })}
          onClick={() => onRemove(file.id)}
        >
          <IconTrash size={18} aria-hidden />
        </ActionIcon>
      )}
    </>
  )
})
