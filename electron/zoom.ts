import type { Input, WebContents } from 'electron'

const largestLevel = 6
const smallestLevel = -3

const steps = new Map([
  ['+', 0.5],
  ['=', 0.5],
  ['-', -0.5],
])

/** Ctrl or Cmd with +, − and 0: without a menu nothing else would listen to them. */
export function setupZoom(contents: WebContents): void {
  contents.on('before-input-event', (event, input) => {
    const level = zoomLevelAfter(input, contents.getZoomLevel())
    if (level === null) return
    event.preventDefault()
    contents.setZoomLevel(level)
  })
}

/** @returns null if the keys pressed do not mean zoom */
export function zoomLevelAfter(
  { type, control, meta, alt, key }: Pick<Input, 'type' | 'control' | 'meta' | 'alt' | 'key'>,
  level: number,
): number | null {
  if (type !== 'keyDown' || alt || !(control || meta)) return null
  if (key === '0') return 0
  const step = steps.get(key)
  if (step === undefined) return null
  return Math.max(smallestLevel, Math.min(largestLevel, level + step))
}
