import { useEffect, useState } from 'react'
import type { AttachmentKind } from '../../../../assessments/core/attachments/attachment-kind.ts'
import { useObjectAddress } from '../../../shared/use-object-address.ts'
import { mediaTypeOf } from './prepare-file.ts'
import { plainCopy, useStoredContent } from './preview-dialog.tsx'

/** An address of a stored image; null while it is on its way, and without a hash. */
export function useStoredImage(hash: string | null, kind: AttachmentKind): string | null {
  const { data: bytes } = useStoredContent(hash)
  const [content, setContent] = useState<Blob | null>(null)
  useEffect(() => {
    setContent(
      bytes === undefined ? null : new Blob([plainCopy(bytes)], { type: mediaTypeOf(kind) }),
    )
  }, [bytes, kind])
  return useObjectAddress(content)
}
