import { DateInput } from '@mantine/dates'
import '@mantine/dates/styles.css'
import 'dayjs/locale/de'
import { IconCalendar } from '@tabler/icons-react'
import dayjs from 'dayjs'
import customParseFormat from 'dayjs/plugin/customParseFormat'
import type { ReactNode } from 'react'
import { useLanguage, useWords } from '../texts/use-words.ts'

dayjs.extend(customParseFormat)

const writtenForms = ['DD.MM.YYYY', 'D.M.YYYY', 'D.M.YY', 'YYYY-MM-DD', 'DD/MM/YYYY', 'D MMM YYYY']

/** Reads a day as people write it, "5.3.2026" or "2026-03-05". @returns ISO date, null if it is none */
function readDay(written: string): string | null {
  const day = writtenForms.map((form) => dayjs(written, form, true)).find((one) => one.isValid())
  return day?.format('YYYY-MM-DD') ?? null
}

export function DayInput({
  label,
  day,
  error,
  isOptional = false,
  onChange,
}: {
  label: string
  /** ISO date. */
  day: string | null
  error?: ReactNode
  /** It can be cleared; an emptied field is no day, instead of the one before. */
  isOptional?: boolean
  onChange: (day: string | null) => void
}) {
  const words = useWords()
  const language = useLanguage()
  return (
    <DateInput
      required={!isOptional}
      allowDeselect={isOptional}
      clearable={isOptional}
      clearButtonProps={{ 'aria-label': words('app.clear_day') }}
      // Escape closes the calendar, not the drawer around it.
      data-mantine-stop-propagation="true"
      label={label}
      value={day}
      error={error}
      locale={language}
      firstDayOfWeek={1}
      valueFormat={language === 'de' ? 'DD.MM.YYYY' : 'D MMM YYYY'}
      leftSection={<IconCalendar size={17} aria-hidden />}
      dateParser={readDay}
      onChange={onChange}
    />
  )
}
