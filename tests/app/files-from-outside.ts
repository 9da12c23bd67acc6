import type { Page } from '@playwright/test'

export interface OutsideFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What happens when somebody pastes or drops files from another program. */
export async function bringIn(
  page: Page,
  how: 'paste' | 'drop',
  files: readonly OutsideFile[],
): Promise<void> {
  const plain = files.map(({ name, bytes }) => ({
    name,
    base64: Buffer.from(bytes).toString('base64'),
  }))
  await page.evaluate(
    ({ kind, sent }) => {
      const data = new DataTransfer()
      for (const { name, base64 } of sent) {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
        data.items.add(new File([bytes], name))
      }
      const options = { bubbles: true, cancelable: true }
      window.dispatchEvent(
        kind === 'paste'
          ? new ClipboardEvent('paste', { ...options, clipboardData: data })
          : new DragEvent('drop', { ...options, dataTransfer: data }),
      )
    },
    { kind: how, sent: plain },
  )
}

/** A photo of a grey wall with a red sign in the middle, as Chromium encodes it. */
export async function photoOfSign(page: Page): Promise<Buffer> {
  const bytes = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(1_600, 1_200)
    const pen = canvas.getContext('2d')
    if (pen === null) throw new Error('No canvas')
    pen.fillStyle = '#8899aa'
    pen.fillRect(0, 0, 1_600, 1_200)
    pen.fillStyle = '#ff0000'
    pen.fillRect(640, 480, 320, 240)
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.95 })
    return [...new Uint8Array(await blob.arrayBuffer())]
  })
  return Buffer.from(bytes)
}

/** How many pixels of an image are red, and how many black. */
export async function countPixels(
  page: Page,
  image: Uint8Array,
): Promise<{ readonly red: number; readonly black: number; readonly longestSide: number }> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes]))
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
    const pen = canvas.getContext('2d')
    if (pen === null) throw new Error('No canvas')
    pen.drawImage(bitmap, 0, 0)
    const { data } = pen.getImageData(0, 0, bitmap.width, bitmap.height)
    let red = 0
    let black = 0
    for (let at = 0; at < data.length; at += 4) {
      const [r = 0, g = 0, b = 0] = data.subarray(at, at + 3)
      if (r > 140 && g < 90 && b < 90) red += 1
      if (r < 30 && g < 30 && b < 30) black += 1
    }
    return { red, black, longestSide: Math.max(bitmap.width, bitmap.height) }
  }, Buffer.from(image).toString('base64'))
}
