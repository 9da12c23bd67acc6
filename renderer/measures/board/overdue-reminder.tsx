import { Alert } from '@mantine/core'
import { IconBell } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { reminderOf } from '../../../assessments/core/measures/measure-board.ts'
import { useMeasures } from '../../api/use-measures.ts'
import { localToday } from '../../texts/format.ts'
import { useWords } from '../../texts/use-words.ts'

/** When the day begins: what is overdue and what is due soon. Nothing at all when there is neither. */
export function OverdueReminder() {
  const words = useWords()
  const { data } = useMeasures()
  if (data === undefined) return null
  const { overdue, dueSoon } = reminderOf(data.measures, localToday())
  if (overdue + dueSoon === 0) return null
  const sentences = [
    overdue > 0 && words('measures.reminder.overdue', { count: overdue }),
    dueSoon > 0 && words('measures.reminder.due_soon', { count: dueSoon }),
  ]
  return (
    <Alert color="yellow" icon={<IconBell aria-hidden />} mb="md">
      {sentences.filter(Boolean).join(' ')}{' '}
      <Link to="/measures">{words('measures.reminder.look')}</Link>
    </Alert>
  )
}
