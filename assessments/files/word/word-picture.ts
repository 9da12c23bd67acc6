import { ImageRun, Paragraph } from 'docx'
import { imageFacts } from '../../core/attachments/image-facts.ts'
import type { Picture } from '../../core/reports/report.ts'
import { xmlText } from '../xml/xml-text.ts'
import { styleIds } from './word-styles.ts'
import { pixels, textWidthTwips } from './word-theme.ts'

/** Two upright photos to a page. */
const mostHeight = 400

/** As large as fits, never larger than it is. */
export function fitted(
  { width, height }: { readonly width: number; readonly height: number },
  within: { readonly width: number; readonly height: number },
): { width: number; height: number } {
  const scale = Math.min(1, within.width / width, within.height / height)
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  }
}

/**
 * A photo above its caption, on one page with it.
 * @param drawingNumber unique in the file @param textWidth in twips
 */
export function wordPicture(
  { caption, type }: Picture,
  content: Uint8Array,
  drawingNumber: number,
  textWidth: number = textWidthTwips,
): Paragraph {
  const size = imageFacts(content)
  if (size === null) throw new Error('A picture of the report is none.')
  const words = xmlText(caption.text)
  return new Paragraph({
    style: styleIds.chart,
    keepNext: true,
    children: [
      new ImageRun({
        type,
        data: content,
        transformation: fitted(size, { width: pixels(textWidth), height: mostHeight }),
        altText: { id: String(drawingNumber), name: words, title: words, description: words },
      }),
    ],
  })
}
