import { Alert, Button, Group, Loader, Stack, Text } from '@mantine/core'
import { IconAlertTriangle, IconExternalLink } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import {
  type AttachmentKind,
  isImage,
} from '../../../../assessments/core/attachments/attachment-kind.ts'
import type { Refusal } from '../../../../assessments/core/result.ts'
import { callOperation, refusalOf, requestOperation } from '../../../api/call-operation.ts'
import { queryKeys } from '../../../api/query-keys.ts'
import { RefusalNotice } from '../../../shared/refusal-notice.tsx'
import { useObjectAddress } from '../../../shared/use-object-address.ts'
import { useWords } from '../../../texts/use-words.ts'
import { FileDialog } from './file-dialog.tsx'
import classes from './files.module.css'
import { mediaTypeOf } from './prepare-file.ts'

/** A file to be shown: one that is on its way in, or one from the store. */
export interface ShownFile {
  readonly name: string
  readonly kind: AttachmentKind
  readonly source: { readonly content: Blob } | { readonly hash: string }
}

/** pdf.js is large, and most visits need none of it. */
const PdfPages = lazy(() => import('./pdf-pages.tsx'))

/** Shows a file in the window where that is safe, and leads outside where it is not. */
export function PreviewDialog({ file, onClose }: { file: ShownFile | null; onClose: () => void }) {
  return (
    <FileDialog
      opened={file !== null}
      title={file !== null && <bdi>{file.name}</bdi>}
      onClose={onClose}
    >
      {file !== null && <Preview file={file} />}
    </FileDialog>
  )
}

/** The content of a stored file; read when it is shown, and not kept longer than that. */
export function useStoredContent(hash: string | null) {
  return useQuery({
    queryKey: queryKeys.attachment(hash),
    queryFn: () => requestOperation('attachments.read', { hash: hash ?? '' }),
    enabled: hash !== null,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    meta: { shownInPlace: true },
    select: ({ content }) => content,
    structuralSharing: false,
  })
}

function Preview({ file }: { file: ShownFile }) {
  const hash = 'hash' in file.source ? file.source.hash : null
  const stored = useStoredContent(hash)
  if (stored.error) return <RefusalNotice refusal={refusalOf(stored.error)} />
  if ('content' in file.source) return <Content file={file} content={file.source.content} />
  return stored.data === undefined ? (
    <Loader m="xl" />
  ) : (
    <StoredPreview file={file} bytes={stored.data} />
  )
}

function StoredPreview({ file, bytes }: { file: ShownFile; bytes: Uint8Array }) {
  const [content] = useState(() => new Blob([plainCopy(bytes)], { type: mediaTypeOf(file.kind) }))
  return <Content file={file} content={content} />
}

function Content({ file, content }: { file: ShownFile; content: Blob }) {
  const { name, kind } = file
  if (isImage(kind)) return <ImagePreview name={name} content={content} />
  return (
    <Stack>
      {kind === 'pdf' && (
        <Suspense fallback={<Loader m="xl" />}>
          <PdfPages name={name} content={content} />
        </Suspense>
      )}
      <OpenOutside file={file} content={content} />
    </Stack>
  )
}

function ImagePreview({ name, content }: { name: string; content: Blob }) {
  const address = useObjectAddress(content)
  return address === null ? null : <img className={classes.large} src={address} alt={name} />
}

/** The way out, with what to know before. */
function OpenOutside({ file: { name, kind }, content }: { file: ShownFile; content: Blob }) {
  const words = useWords()
  const [state, setState] = useState<'idle' | 'working' | 'opened'>('idle')
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  async function open() {
    setState('working')
    const bytes = new Uint8Array(await content.arrayBuffer())
    const result = await callOperation('files.openCopy', { name, content: bytes })
    setRefusal(result.ok ? null : result.error)
    setState(result.ok ? 'opened' : 'idle')
  }
  return (
    <>
      <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />}>
        <Text size="sm">
          {words(kind === 'pdf' ? 'files.outside_pdf' : 'files.outside_warning')}
        </Text>
      </Alert>
      {refusal !== null && <RefusalNotice refusal={refusal} />}
      <Group justify="flex-end">
        <Text size="sm" role="status">
          {state === 'opened' && words('files.opened_outside')}
        </Text>
        <Button
          data-autofocus
          variant="default"
          leftSection={<IconExternalLink size={17} aria-hidden />}
          loading={state === 'working'}
          onClick={() => void open()}
        >
          {words('files.open_outside')}
        </Button>
      </Group>
    </>
  )
}

/** Bytes in a buffer of their own, as Blob wants them. */
export function plainCopy(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes)
}
