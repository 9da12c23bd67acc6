import { Input, TextInput } from '@mantine/core'
import { type FocusEvent, useId, useState } from 'react'
import type { ExaminedAreas } from '../../../assessments/core/visits/answer.ts'
import {
  type AreasReading,
  readExaminedAreas,
  type WrittenAreas,
} from '../../../assessments/core/visits/read-examined-areas.ts'
import type { TextKey } from '../../texts/text-key.ts'
import { useWords } from '../../texts/use-words.ts'
import classes from './card-fields.module.css'

const reasonKeys = {
  missing: 'scoring.item.areas_missing',
  no_count: 'scoring.item.areas_no_count',
  no_area: 'scoring.item.areas_no_area',
  more_than_there_are: 'scoring.item.areas_more_than_there_are',
} as const satisfies Record<Extract<AreasReading, { kind: 'refused' }>['reason'], TextKey>

/** What is in the fields, and the stored value beside which it was written. */
interface Draft {
  readonly written: WrittenAreas
  readonly stored: string
}

interface ExaminedAreasFieldProps {
  areas: ExaminedAreas | null
  isLocked: boolean
  onChange: (areas: ExaminedAreas | null) => void
  onLeft: () => void
}

/** "Geprüfte Bereiche x von y": saved as soon as both numbers fit together. */
export function ExaminedAreasField({ areas, isLocked, onChange, onLeft }: ExaminedAreasFieldProps) {
  const words = useWords()
  const messageId = useId()
  const [draft, setDraft] = useState<Draft | null>(null)
  const [hasLeft, setHasLeft] = useState(false)
  // A draft ends when the stored value changes under it, for instance by undo.
  const isDraft = draft !== null && draft.stored === JSON.stringify(areas)
  const written = isDraft ? draft.written : writtenFrom(areas)
  const reading = readExaminedAreas(written)
  const isHalf = reading.kind === 'refused' && reading.reason === 'missing'
  const refused = reading.kind === 'refused' && (hasLeft || !isHalf) ? reading : null

  function write(part: Partial<WrittenAreas>) {
    const next = { ...written, ...part }
    const read = readExaminedAreas(next)
    const stored = read.kind === 'read' ? read.areas : areas
    setHasLeft(false)
    setDraft({ written: next, stored: JSON.stringify(stored) })
    if (read.kind === 'read') onChange(read.areas)
  }

  function leave(event: FocusEvent<HTMLFieldSetElement>) {
    if (event.currentTarget.contains(event.relatedTarget)) return
    setHasLeft(true)
    onLeft()
  }

  const field = (name: keyof WrittenAreas, label: TextKey) => (
    <TextInput
      className={classes.count}
      aria-label={words(label)}
      aria-describedby={refused?.field === name ? messageId : undefined}
      inputMode="numeric"
      autoComplete="off"
      maxLength={4}
      readOnly={isLocked}
      error={refused?.field === name}
      value={written[name]}
      onChange={(event) => write({ [name]: event.currentTarget.value })}
    />
  )

  return (
    <fieldset className={classes.areas} onBlur={leave}>
      <legend>{words('scoring.item.areas')}</legend>
      {field('examined', 'scoring.item.areas_examined')}
      <span>{words('scoring.item.areas_of')}</span>
      {field('total', 'scoring.item.areas_total')}
      {refused !== null && (
        <Input.Error id={messageId} className={classes.areasMessage} role="alert">
          {words(reasonKeys[refused.reason])} {words('scoring.item.areas_not_saved')}
        </Input.Error>
      )}
    </fieldset>
  )
}

function writtenFrom(areas: ExaminedAreas | null): WrittenAreas {
  return { examined: String(areas?.examined ?? ''), total: String(areas?.total ?? '') }
}
