import { Stack, TagsInput, TextInput } from '@mantine/core'
import type { VisitDetails } from '../../assessments/core/visits/visit.ts'
import { DayInput } from '../shared/day-input.tsx'
import { useWords } from '../texts/use-words.ts'

/** What can be changed about a visit until it is closed. */
export interface DraftDetails extends Omit<VisitDetails, 'date'> {
  /** ISO date; null while nothing valid is entered. */
  readonly date: string | null
}

export function areComplete(details: DraftDetails): details is VisitDetails {
  return details.date !== null && details.consultants.length > 0
}

export function VisitDetailsFields({
  details,
  checked,
  onChange,
}: {
  details: DraftDetails
  /** Whether missing entries are named. */
  checked: boolean
  onChange: (details: DraftDetails) => void
}) {
  const words = useWords()
  return (
    <Stack gap="md">
      <DayInput
        label={words('visits.form.date')}
        day={details.date}
        error={checked && details.date === null && words('visits.form.date_missing')}
        onChange={(date) => onChange({ ...details, date })}
      />
      <TagsInput
        required
        label={words('visits.form.consultants')}
        description={words('visits.form.consultants_help')}
        value={details.consultants}
        maxTags={20}
        acceptValueOnBlur
        error={
          checked && details.consultants.length === 0 && words('visits.form.consultants_missing')
        }
        onChange={(consultants) => onChange({ ...details, consultants })}
      />
      <TextInput
        label={words('visits.form.unit')}
        description={words('visits.form.unit_help')}
        value={details.unit}
        maxLength={300}
        onChange={(event) => onChange({ ...details, unit: event.currentTarget.value })}
      />
    </Stack>
  )
}
