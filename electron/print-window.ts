import { BrowserWindow } from 'electron'
import type { PrintableReport } from '../assessments/core/reports/printable-report.ts'

const [marginSideMillimetres, marginTopMillimetres, marginBottomMillimetres] = [20, 18, 20]
const millimetresPerInch = 25.4
const pixelsPerInch = 96
const paperWidthMillimetres = 210

const inches = (millimetres: number) => millimetres / millimetresPerInch

/** As wide as the printed lines, so that charts are drawn in the size in which they are printed. */
const windowWidthPixels = Math.ceil(
  inches(paperWidthMillimetres - 2 * marginSideMillimetres) * pixelsPerInch,
)
const windowHeightPixels = 1_000

interface PrintOptions {
  /** The window that it belongs to, and goes with. */
  readonly parent: BrowserWindow
  /** Where the app's pages come from. */
  readonly origin: string
  /** Aborted when the person cancels: the window is closed. */
  readonly signal: AbortSignal
}

/**
 * Draws a report in a window that nobody sees and prints it as a PDF with tags, outline and language. The page
 * in it has no bridge to anything: it is handed the report, and gives nothing back.
 * @throws Error when it cannot be drawn, or is cancelled
 */
export async function printToPdf(
  printable: PrintableReport,
  { parent, origin, signal }: PrintOptions,
): Promise<Uint8Array> {
  signal.throwIfAborted()
  const window = new BrowserWindow({
    parent,
    show: false,
    width: windowWidthPixels,
    height: windowHeightPixels,
    useContentSize: true,
    webPreferences: {
      contextIsolation: true,
      sandbox: true,
      spellcheck: false,
      devTools: false,
      // A window that is not seen would be drawn once a second.
      backgroundThrottling: false,
    },
  })
  // What a page was asked for is never answered once the page is gone.
  const gone = new Promise<never>((_resolve, reject) => {
    window.once('closed', () => reject(new Error('The window for printing was closed.')))
    window.webContents.once('render-process-gone', (_event, { reason }) =>
      reject(new Error(`The page for printing is gone: ${reason}.`)),
    )
  })
  const close = () => window.destroy()
  signal.addEventListener('abort', close, { once: true })
  try {
    return await Promise.race([draw(window, printable, origin), gone])
  } finally {
    signal.removeEventListener('abort', close)
    if (!window.isDestroyed()) close()
  }
}

async function draw(
  window: BrowserWindow,
  printable: PrintableReport,
  origin: string,
): Promise<Uint8Array> {
  await window.loadURL(`${origin}/printing.html`)
  await window.webContents.executeJavaScript(`window.drawReport(${asScript(printable)})`)
  return window.webContents.printToPDF({
    pageSize: 'A4',
    printBackground: true,
    margins: {
      top: inches(marginTopMillimetres),
      bottom: inches(marginBottomMillimetres),
      left: inches(marginSideMillimetres),
      right: inches(marginSideMillimetres),
    },
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: footerOf(printable),
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  })
}

/** As the page takes it: JSON, with the photos in base64. */
function asScript({ report, pictures }: PrintableReport): string {
  const inBase64 = [...pictures].map(([hash, bytes]) => [
    hash,
    Buffer.from(bytes).toString('base64'),
  ])
  return JSON.stringify({ report, pictures: Object.fromEntries(inBase64) })
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/** Chromium fills in the numbers of the pages by the names of the classes. */
function footerOf({ report: { header, pageWords } }: PrintableReport): string {
  const page = `${escaped(pageWords.page)} <span class="pageNumber"></span>`
  const pages = `${escaped(pageWords.of)} <span class="totalPages"></span>`
  const look = `display:flex;justify-content:space-between;width:100%;margin:0 ${marginSideMillimetres}mm;font:11px 'Inter','Segoe UI',Carlito,sans-serif;color:#56646b`
  return `<div style="${look}"><span>${escaped(header)}</span><span>${page} ${pages}</span></div>`
}
