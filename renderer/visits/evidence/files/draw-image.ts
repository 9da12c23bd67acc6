import type { ImageKind } from '../../../../assessments/core/attachments/attachment-kind.ts'

/** A part of an image that is made black, in fractions of its width and height. */
export interface Bar {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Enough to read a poster, and a tenth of what a telephone makes. */
const longestSide = 2_000
const jpegQuality = 0.85

/**
 * Draws an image anew: upright, no larger than it has to be, and with its pixels alone. Whatever else the
 * file told – place, time, camera, preview – is not in what comes out.
 * @returns null for what Chromium cannot decode
 */
export function drawAnew(image: Blob, kind: ImageKind): Promise<Blob | null> {
  return blacken(image, kind, [])
}

/** The same image with the bars burned into its pixels. @returns null for what Chromium cannot decode */
export async function blacken(
  image: Blob,
  kind: ImageKind,
  bars: readonly Bar[],
): Promise<Blob | null> {
  const bitmap = await decode(image)
  if (bitmap === null) return null
  try {
    return await draw(bitmap, kind, bars)
  } finally {
    bitmap.close()
  }
}

async function decode(image: Blob): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(image, { imageOrientation: 'from-image' })
  } catch {
    return null
  }
}

async function draw(bitmap: ImageBitmap, kind: ImageKind, bars: readonly Bar[]): Promise<Blob> {
  const shrink = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height))
  const width = Math.max(1, Math.round(bitmap.width * shrink))
  const height = Math.max(1, Math.round(bitmap.height * shrink))
  const canvas = new OffscreenCanvas(width, height)
  const pen = canvas.getContext('2d', { alpha: kind === 'png' })
  if (pen === null) throw new Error('No canvas to draw on')
  if (kind === 'jpeg') {
    pen.fillStyle = 'white'
    pen.fillRect(0, 0, width, height)
  }
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(bitmap, 0, 0, width, height)
  pen.fillStyle = 'black'
  for (const bar of bars) {
    const left = Math.floor(bar.left * width)
    const top = Math.floor(bar.top * height)
    // Rounded outwards, so that no line of pixels is left at an edge.
    const right = Math.ceil((bar.left + bar.width) * width)
    const bottom = Math.ceil((bar.top + bar.height) * height)
    pen.fillRect(left, top, right - left, bottom - top)
  }
  return canvas.convertToBlob({ type: `image/${kind}`, quality: jpegQuality })
}
