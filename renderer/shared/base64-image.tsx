import { useMemo } from 'react'
import { useObjectAddress } from './use-object-address.ts'

/** An image that comes as base64, which the window shows under an address of its own: data: addresses are not let through. */
export function Base64Image({
  content,
  type,
  alt,
  className,
}: {
  content: string
  type: 'png' | 'jpg'
  alt: string
  className?: string | undefined
}) {
  const blob = useMemo(
    () => new Blob([bytesOf(content)], { type: mediaTypes[type] }),
    [content, type],
  )
  const address = useObjectAddress(blob)
  return address === null ? null : <img src={address} alt={alt} className={className} />
}

const mediaTypes = { png: 'image/png', jpg: 'image/jpeg' } as const

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
}
