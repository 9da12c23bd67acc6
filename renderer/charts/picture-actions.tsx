import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconCopy, IconDownload } from '@tabler/icons-react'
import type { ReactNode, RefObject } from 'react'
import type { ChartModel } from '../../assessments/core/charts/chart-model.ts'
import { callOperation, requestOperation } from '../api/call-operation.ts'
import { showRefusal } from '../api/show-refusal.tsx'
import { fileName } from '../shared/file-name.ts'
import { useWords } from '../texts/use-words.ts'
import { chartAsSvg, svgAsPng } from './chart-picture.ts'

/** Takes a chart out of the app: into the clipboard, or into a file. */
export function PictureActions({
  model,
  figure,
}: {
  model: ChartModel
  figure: RefObject<HTMLElement | null>
}) {
  const words = useWords()
  const svg = () => (figure.current === null ? null : chartAsSvg(figure.current, model))

  async function copy() {
    const picture = svg()
    if (picture === null) return
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': svgAsPng(picture) })])
    notifications.show({ message: words('chart.picture.copied') })
  }

  async function save(kind: 'png' | 'svg') {
    const picture = svg()
    if (picture === null) return
    const suggestedName = fileName(model.title, kind)
    const { path } = await requestOperation('dialogs.saveFile', { suggestedName, kind })
    if (path === null) return
    const content = kind === 'png' ? await svgAsPng(picture) : new Blob([picture])
    const bytes = new Uint8Array(await content.arrayBuffer())
    const written = await callOperation('files.write', { path, content: bytes })
    if (written.ok) notifications.show({ message: words('chart.picture.saved') })
    else showRefusal(written.error)
  }

  const action = (label: string, name: string, icon: ReactNode, run: () => Promise<void>) => (
    <Button
      size="compact-sm"
      mih={32}
      variant="default"
      leftSection={icon}
      aria-label={`${name}: ${model.title}`}
      onClick={() => void run()}
    >
      {label}
    </Button>
  )
  return (
    <>
      {action(
        words('chart.picture.copy_short'),
        words('chart.picture.copy'),
        <IconCopy size={16} aria-hidden />,
        copy,
      )}
      {action('PNG', words('chart.picture.save_png'), <IconDownload size={16} aria-hidden />, () =>
        save('png'),
      )}
      {action('SVG', words('chart.picture.save_svg'), <IconDownload size={16} aria-hidden />, () =>
        save('svg'),
      )}
    </>
  )
}
