import { useIntersection } from '@mantine/hooks'
import type { EvidenceFile } from '../../../../assessments/core/visits/entries/evidence-file.ts'
import classes from './files.module.css'
import { KindIcon } from './intake-field.tsx'
import { useStoredImage } from './use-stored-image.ts'

/** A small picture of a stored image; its content is read when it comes into sight, not before. */
export function Thumbnail({ file: { hash, kind } }: { file: EvidenceFile }) {
  const { ref, entry } = useIntersection({ rootMargin: '200px' })
  const isInSight = entry?.isIntersecting === true
  const address = useStoredImage(isInSight ? hash : null, kind)
  return (
    <span ref={ref} className={classes.thumbnail}>
      {address === null ? <KindIcon kind={kind} /> : <img src={address} alt="" />}
    </span>
  )
}
