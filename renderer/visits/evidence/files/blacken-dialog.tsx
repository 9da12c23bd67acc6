import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { IconAlertTriangle, IconSquarePlus } from '@tabler/icons-react'
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import {
  type AttachmentKind,
  isImage,
} from '../../../../assessments/core/attachments/attachment-kind.ts'
import { useObjectAddress } from '../../../shared/use-object-address.ts'
import { useWords } from '../../../texts/use-words.ts'
import { type Bar, blacken } from './draw-image.ts'
import { FileDialog } from './file-dialog.tsx'
import classes from './files.module.css'

interface BlackenedImage {
  readonly name: string
  readonly kind: AttachmentKind
  readonly content: Blob
}

interface BlackenDialogProps {
  /** null while the dialog is closed. */
  image: BlackenedImage | null
  saveLabel: string
  /** What cannot be taken back; null when nothing is stored yet. */
  warning: string | null
  onClose: () => void
  onBlackened: (content: Blob) => void
}

/** Covers faces, names and files in an image with bars that become part of its pixels. */
export function BlackenDialog(props: BlackenDialogProps) {
  const words = useWords()
  const { image, onClose } = props
  return (
    <FileDialog opened={image !== null} title={words('files.blacken_title')} onClose={onClose}>
      {image !== null && <BlackenForm {...props} image={image} />}
    </FileDialog>
  )
}

const firstBar: Bar = { left: 0.35, top: 0.45, width: 0.3, height: 0.1 }
/** Smaller is a click that has slipped. */
const smallest = 0.01
const step = 0.01

type PlacedBar = Bar & { readonly id: string }

const within = (value: number, most = 1) => Math.min(Math.max(value, 0), most)

/** The bar between two points of the image. */
function between(from: Point, to: Point): Bar {
  const left = within(Math.min(from.x, to.x))
  const top = within(Math.min(from.y, to.y))
  return {
    left,
    top,
    width: within(Math.max(from.x, to.x)) - left,
    height: within(Math.max(from.y, to.y)) - top,
  }
}

interface Point {
  readonly x: number
  readonly y: number
}

/** Arrows move a bar, with Shift they change its size. @returns null for another key */
function moved(bar: Bar, { key, shiftKey }: KeyboardEvent): Bar | null {
  const steps: Readonly<Record<string, Point>> = {
    ArrowLeft: { x: -step, y: 0 },
    ArrowRight: { x: step, y: 0 },
    ArrowUp: { x: 0, y: -step },
    ArrowDown: { x: 0, y: step },
  }
  const by = steps[key]
  if (by === undefined) return null
  if (!shiftKey)
    return {
      ...bar,
      left: within(bar.left + by.x, 1 - bar.width),
      top: within(bar.top + by.y, 1 - bar.height),
    }
  return {
    ...bar,
    width: Math.max(step, within(bar.width + by.x, 1 - bar.left)),
    height: Math.max(step, within(bar.height + by.y, 1 - bar.top)),
  }
}

function BlackenForm({
  image,
  saveLabel,
  warning,
  onClose,
  onBlackened,
}: BlackenDialogProps & { image: BlackenedImage }) {
  const words = useWords()
  const address = useObjectAddress(image.content)
  const stage = useRef<HTMLDivElement>(null)
  const addButton = useRef<HTMLButtonElement>(null)
  const lastAdded = useRef<string | null>(null)
  const [bars, setBars] = useState<readonly PlacedBar[]>([])
  const [drawing, setDrawing] = useState<{ from: Point; to: Point } | null>(null)
  const [isWorking, setIsWorking] = useState(false)

  function pointOf({ clientX, clientY }: PointerEvent): Point {
    const box = stage.current?.getBoundingClientRect()
    if (box === undefined) return { x: 0, y: 0 }
    return { x: (clientX - box.left) / box.width, y: (clientY - box.top) / box.height }
  }

  function begin(event: PointerEvent) {
    if (event.target !== event.currentTarget || event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    setDrawing({ from: pointOf(event), to: pointOf(event) })
  }

  function end() {
    setDrawing(null)
    if (drawing === null) return
    const bar = between(drawing.from, drawing.to)
    if (bar.width >= smallest && bar.height >= smallest)
      setBars((now) => [...now, { ...bar, id: crypto.randomUUID() }])
  }

  function pressOnBar(event: KeyboardEvent, bar: PlacedBar) {
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault()
      setBars((now) => now.filter(({ id }) => id !== bar.id))
      addButton.current?.focus()
      return
    }
    const next = moved(bar, event)
    if (next === null) return
    event.preventDefault()
    setBars((now) => now.map((one) => (one.id === bar.id ? { ...next, id: bar.id } : one)))
  }

  async function save() {
    if (!isImage(image.kind)) return
    setIsWorking(true)
    const content = await blacken(image.content, image.kind, bars)
    setIsWorking(false)
    if (content !== null) onBlackened(content)
  }

  const shown = drawing === null ? null : between(drawing.from, drawing.to)
  return (
    <Stack>
      <Text size="sm">{words('files.blacken_help')}</Text>
      {warning !== null && (
        <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />}>
          {warning}
        </Alert>
      )}
      <div className={classes.stageFrame}>
        <div
          ref={stage}
          data-testid="blacken-stage"
          className={classes.stage}
          onPointerDown={begin}
          onPointerMove={(event) =>
            drawing !== null && setDrawing({ ...drawing, to: pointOf(event) })
          }
          onPointerUp={end}
          onPointerCancel={() => setDrawing(null)}
        >
          {address !== null && <img src={address} alt={image.name} draggable={false} />}
          {bars.map((bar, index) => (
            <button
              key={bar.id}
              // A bar that was just added takes the focus, so that the arrows move it.
              ref={(element) => {
                if (index === bars.length - 1 && bar.id === lastAdded.current) {
                  lastAdded.current = null
                  element?.focus()
                }
              }}
              type="button"
              className={classes.bar}
              style={placeOf(bar)}
              aria-label={words('files.bar', {
                position: index + 1,
                left: percent(bar.left),
                top: percent(bar.top),
                width: percent(bar.width),
                height: percent(bar.height),
              })}
              onKeyDown={(event) => pressOnBar(event, bar)}
            />
          ))}
          {shown !== null && <div className={classes.bar} style={placeOf(shown)} />}
        </div>
      </div>
      <Group justify="space-between">
        <Button
          ref={addButton}
          data-autofocus
          variant="default"
          leftSection={<IconSquarePlus size={17} aria-hidden />}
          onClick={() => {
            const id = crypto.randomUUID()
            lastAdded.current = id
            setBars((now) => [...now, { ...firstBar, id }])
          }}
        >
          {words('files.bar_add')}
        </Button>
        <Group>
          <Button variant="default" onClick={onClose}>
            {words('app.cancel')}
          </Button>
          <Button disabled={bars.length === 0} loading={isWorking} onClick={() => void save()}>
            {saveLabel}
          </Button>
        </Group>
      </Group>
    </Stack>
  )
}

const percent = (fraction: number) => Math.round(fraction * 100)

function placeOf({ left, top, width, height }: Bar) {
  return {
    left: `${left * 100}%`,
    top: `${top * 100}%`,
    width: `${width * 100}%`,
    height: `${height * 100}%`,
  }
}
