import { useStoredImage } from '../visits/evidence/files/use-stored-image.ts'

/** A photo of the evidence, as large as the page allows. */
export function AttachedPicture({
  hash,
  type,
  alt,
}: {
  hash: string
  type: 'png' | 'jpg'
  alt: string
}) {
  const address = useStoredImage(hash, type === 'png' ? 'png' : 'jpeg')
  return address === null ? null : <img src={address} alt={alt} />
}
