import { useState } from 'react'
import { isImage } from '../../../../assessments/core/attachments/attachment-kind.ts'
import type { StoredFile } from '../../../../assessments/core/visits/linked-evidence.ts'
import { useWords } from '../../../texts/use-words.ts'
import classes from './files.module.css'
import { KindIcon } from './intake-field.tsx'
import { PreviewDialog } from './preview-dialog.tsx'
import { Thumbnail } from './thumbnail.tsx'

/** The files of a piece of evidence, each to be looked at. Nothing where there are none. */
export function FileButtons({
  files,
  hasThumbnails = false,
}: {
  files: readonly StoredFile[]
  /** Images as small pictures; else by their name. */
  hasThumbnails?: boolean
}) {
  const words = useWords()
  const [shownId, setShownId] = useState<string | null>(null)
  if (files.length === 0) return null
  const shown = files.find(({ id }) => id === shownId)
  return (
    <span className={classes.buttons}>
      {files.map(({ id, file }) => (
        <button
          key={id}
          type="button"
          className={classes.fileButton}
          aria-label={words('files.preview_named', { name: file.name })}
          title={file.name}
          onClick={() => setShownId(id)}
        >
          {hasThumbnails && isImage(file.kind) ? (
            <Thumbnail file={file} />
          ) : (
            <>
              <KindIcon kind={file.kind} />
              <bdi className={classes.shortName}>{file.name}</bdi>
            </>
          )}
        </button>
      ))}
      <PreviewDialog
        file={shown === undefined ? null : { ...shown.file, source: { hash: shown.file.hash } }}
        onClose={() => setShownId(null)}
      />
    </span>
  )
}
