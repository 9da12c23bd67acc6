import { imageFacts, isJpeg, isPng } from '../../assessments/core/attachments/image-facts.ts'
import { type Logo, mostLogoBytes } from '../../assessments/core/reports/report-settings.ts'

type LogoRead =
  | { readonly ok: true; readonly logo: Logo }
  | { readonly ok: false; readonly trouble: 'not_an_image' | 'too_large' }

const pieceLength = 8_192

function base64Of(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += pieceLength)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + pieceLength)))
  return btoa(pieces.join(''))
}

/**
 * Takes a picture file for the cover as it is; what it is decides by its bytes, not by its name. Refuses
 * what is no whole PNG or JPEG, and what is larger than a logo has to be.
 */
export async function readLogo(file: File): Promise<LogoRead> {
  if (file.size > mostLogoBytes) return { ok: false, trouble: 'too_large' }
  const bytes = new Uint8Array(await file.arrayBuffer())
  const facts = imageFacts(bytes)
  const isKnown = isPng(bytes) || isJpeg(bytes)
  if (facts === null || !facts.isComplete || !isKnown) return { ok: false, trouble: 'not_an_image' }
  return {
    ok: true,
    logo: {
      name: file.name.replace(/\.[^.]*$/, '') || file.name,
      type: isPng(bytes) ? 'png' : 'jpg',
      content: base64Of(bytes),
      widthPixels: facts.width,
      heightPixels: facts.height,
    },
  }
}
