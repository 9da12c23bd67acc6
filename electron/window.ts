import { join } from 'node:path'
import { BrowserWindow, nativeTheme, screen } from 'electron'
import { readJsonFile, writeJsonFile } from './json-file.ts'
import {
  minimumHeightPixels,
  minimumWidthPixels,
  placementInSight,
  usualHeightPixels,
  usualWidthPixels,
  type WindowPlacement,
  windowPlacementSchema,
} from './window-bounds.ts'
import { setupZoom } from './zoom.ts'

interface WindowOptions {
  readonly preload: string
  /** Where the window's last place is kept. */
  readonly folder: string
  readonly developerTools: boolean
}

const lightBackground = '#ffffff'
const darkBackground = '#242424'

/** The app's one window, not yet loaded; it shows itself as soon as there is something to see. */
export function createWindow({ preload, folder, developerTools }: WindowOptions): BrowserWindow {
  const placementFile = join(folder, 'window-placement.json')
  const placement = rememberedPlacement(placementFile)
  const window = new BrowserWindow({
    title: 'Öffnungskompass',
    width: usualWidthPixels,
    height: usualHeightPixels,
    ...placement?.bounds,
    minWidth: minimumWidthPixels,
    minHeight: minimumHeightPixels,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? darkBackground : lightBackground,
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      spellcheck: false,
      devTools: developerTools,
      v8CacheOptions: 'bypassHeatCheck',
    },
  })
  if (placement?.maximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.on('close', () => rememberPlacement(placementFile, window))
  setupZoom(window.webContents)
  return window
}

/** Brings the window to the front, for somebody who has started the app once more. */
export function showWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

function rememberedPlacement(file: string): WindowPlacement | null {
  const content = readJsonFile(file, windowPlacementSchema)
  if (content.kind !== 'read') return null
  const workAreas = screen.getAllDisplays().map((display) => display.workArea)
  return placementInSight(content.value, workAreas)
}

function rememberPlacement(file: string, window: BrowserWindow): void {
  const placement = { bounds: window.getNormalBounds(), maximized: window.isMaximized() }
  try {
    writeJsonFile(file, placement satisfies WindowPlacement)
  } catch {
    // Where nothing can be written, the window stands in the middle the next time.
  }
}
