import { useStoredImage } from '../visits/evidence/files/use-stored-image.ts'
import type { PictureProps } from './report-paper.tsx'

/** A photo of the evidence, as large as the page allows. */
export function AttachedPicture({ hash, type, alt }: PictureProps) {
  const address = useStoredImage(hash, type === 'png' ? 'png' : 'jpeg')
  return address === null ? null : <img src={address} alt={alt} />
}
