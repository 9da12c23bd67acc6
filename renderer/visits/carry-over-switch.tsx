import { Switch } from '@mantine/core'
import { formatDate } from '../../assessments/core/texts/format-date.ts'
import { useLanguage, useWords } from '../texts/use-words.ts'

/** Whether the new visit takes structure and suggestions over from the last one. */
export function CarryOverSwitch({
  date,
  isOn,
  onSwitch,
}: {
  /** Day of the last visit, ISO date. */
  date: string
  isOn: boolean
  onSwitch: (isOn: boolean) => void
}) {
  const words = useWords()
  return (
    <Switch
      label={words('memory.carry.from', { date: formatDate(date, useLanguage()) })}
      description={words('memory.carry.help')}
      checked={isOn}
      onChange={(event) => onSwitch(event.currentTarget.checked)}
    />
  )
}
