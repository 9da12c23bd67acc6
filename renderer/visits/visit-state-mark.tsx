import { Badge } from '@mantine/core'
import { IconLock, IconPencil } from '@tabler/icons-react'
import type { VisitRecord } from '../../assessments/core/visits/visit.ts'
import { useWords } from '../texts/use-words.ts'
import classes from './visits.module.css'

/** Open or closed, by word and symbol. */
export function VisitStateMark({ visit }: { visit: VisitRecord }) {
  const words = useWords()
  const isOpen = visit.closedAt === null
  const revision =
    visit.revision > 1 ? ` · ${words('visits.state.revision', { revision: visit.revision })}` : ''
  return (
    <Badge
      className={isOpen ? classes.open : classes.closed}
      variant="transparent"
      leftSection={
        isOpen ? <IconPencil size={13} aria-hidden /> : <IconLock size={13} aria-hidden />
      }
    >
      {words(isOpen ? 'visits.state.open' : 'visits.state.closed') + revision}
    </Badge>
  )
}
