import { Alert, Button, Group, Loader, Text } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { GlobalWorkerOptions, getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '../../../texts/use-words.ts'
import classes from './files.module.css'

GlobalWorkerOptions.workerSrc = workerAddress

/** Pixels of a page's width on the screen; sharp on most of them. */
const pageWidth = 1_000

type PdfDocument = Awaited<ReturnType<typeof getDocument>['promise']>

/**
 * Draws a PDF page by page. Only drawn: pdf.js is given neither its scripting nor its form layer, so that
 * nothing in a file from elsewhere is ever run.
 */
export default function PdfPages({ name, content }: { name: string; content: Blob }) {
  const words = useWords()
  const [document, setDocument] = useState<PdfDocument | 'unreadable' | 'protected' | null>(null)
  const [page, setPage] = useState(1)

  useEffect(() => {
    let isGone = false
    let loading: ReturnType<typeof getDocument> | null = null
    void content.arrayBuffer().then((buffer) => {
      if (isGone) return
      loading = getDocument({
        data: new Uint8Array(buffer),
        cMapUrl: '/pdf/cmaps/',
        cMapPacked: true,
        standardFontDataUrl: '/pdf/standard_fonts/',
        wasmUrl: '/pdf/wasm/',
        useSystemFonts: false,
        useWasm: false,
        enableXfa: false,
      })
      loading.promise.then(
        (opened) => !isGone && setDocument(opened),
        (error: unknown) => !isGone && setDocument(isProtected(error) ? 'protected' : 'unreadable'),
      )
    })
    return () => {
      isGone = true
      void loading?.destroy()
    }
  }, [content])

  if (document === null) return <Loader m="xl" />
  if (typeof document === 'string')
    return (
      <Alert color="gray">
        {words(document === 'protected' ? 'files.pdf_protected' : 'files.pdf_unreadable')}
      </Alert>
    )
  return (
    <>
      <PdfPage document={document} page={page} name={name} />
      <Group justify="center">
        <Button
          variant="default"
          disabled={page === 1}
          leftSection={<IconChevronLeft size={17} aria-hidden />}
          onClick={() => setPage(page - 1)}
        >
          {words('files.page_before')}
        </Button>
        <Text size="sm" role="status">
          {words('files.page', { page, pages: document.numPages })}
        </Text>
        <Button
          variant="default"
          disabled={page === document.numPages}
          rightSection={<IconChevronRight size={17} aria-hidden />}
          onClick={() => setPage(page + 1)}
        >
          {words('files.page_next')}
        </Button>
      </Group>
    </>
  )
}

function isProtected(error: unknown): boolean {
  return error instanceof Error && error.name === 'PasswordException'
}

function PdfPage({ document, page, name }: { document: PdfDocument; page: number; name: string }) {
  const words = useWords()
  const canvas = useRef<HTMLCanvasElement>(null)
  const [isUnreadable, setIsUnreadable] = useState(false)

  useEffect(() => {
    let stop = () => {}
    let isGone = false
    setIsUnreadable(false)
    async function draw() {
      const one = await document.getPage(page)
      if (isGone || canvas.current === null) return
      const { width } = one.getViewport({ scale: 1 })
      const viewport = one.getViewport({ scale: pageWidth / width })
      canvas.current.width = Math.ceil(viewport.width)
      canvas.current.height = Math.ceil(viewport.height)
      const task = one.render({ canvas: canvas.current, viewport })
      stop = () => task.cancel()
      await task.promise
      canvas.current.dataset.drawn = `${page}`
    }
    draw().catch(() => !isGone && setIsUnreadable(true))
    return () => {
      isGone = true
      stop()
    }
  }, [document, page])

  return (
    <>
      {isUnreadable && <Alert color="gray">{words('files.pdf_page_unreadable')}</Alert>}
      <canvas
        ref={canvas}
        className={classes.page}
        role="img"
        aria-label={words('files.page_of', { name, page, pages: document.numPages })}
      />
    </>
  )
}
