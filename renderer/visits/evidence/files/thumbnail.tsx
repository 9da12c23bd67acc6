import { useIntersection } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import type { EvidenceFile } from '../../../../assessments/core/visits/entries/evidence-file.ts'
import classes from './files.module.css'
import { KindIcon } from './intake-field.tsx'
import { mediaTypeOf } from './prepare-file.ts'
import { plainCopy, useStoredContent } from './preview-dialog.tsx'
import { useObjectAddress } from './use-object-address.ts'

/** A small picture of a stored image; its content is read when it comes into sight, not before. */
export function Thumbnail({ file: { hash, kind } }: { file: EvidenceFile }) {
  const { ref, entry } = useIntersection({ rootMargin: '200px' })
  const isInSight = entry?.isIntersecting === true
  const { data: bytes } = useStoredContent(isInSight ? hash : null)
  const [content, setContent] = useState<Blob | null>(null)
  useEffect(() => {
    setContent(
      bytes === undefined ? null : new Blob([plainCopy(bytes)], { type: mediaTypeOf(kind) }),
    )
  }, [bytes, kind])
  const address = useObjectAddress(content)
  return (
    <span ref={ref} className={classes.thumbnail}>
      {address === null ? <KindIcon kind={kind} /> : <img src={address} alt="" />}
    </span>
  )
}
