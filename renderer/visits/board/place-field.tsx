import { Autocomplete } from '@mantine/core'
import type { InstrumentSnapshot } from '../../../assessments/core/instruments/instrument-snapshot.ts'
import { useLanguage, useWords } from '../../texts/use-words.ts'

/** Where something takes place: one of the instrument's places, or any other. */
export function PlaceField({
  places,
  place,
  onType,
  onLeave,
}: {
  places: InstrumentSnapshot['places']
  place: string
  onType: (place: string) => void
  onLeave: () => void
}) {
  const words = useWords()
  const language = useLanguage()
  return (
    <Autocomplete
      label={words('board.place')}
      value={place}
      maxLength={300}
      data={places.map(({ name }) => name[language])}
      onChange={onType}
      onBlur={onLeave}
    />
  )
}
