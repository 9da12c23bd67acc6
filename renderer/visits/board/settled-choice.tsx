import { SegmentedControl, Text } from '@mantine/core'
import classes from './board.module.css'
import { placeIdOf } from './go-to-place.ts'

/** A few answers to one question, all in sight; the first is "not settled yet". */
export function SettledChoice<Value extends string>({
  name,
  label,
  description,
  value,
  options,
  onChange,
}: {
  /** Names the place that the readiness check leads to. */
  name: string
  label: string
  description?: string
  value: Value
  options: readonly { readonly value: Value; readonly label: string }[]
  onChange: (value: Value) => void
}) {
  const labelId = `${placeIdOf(name)}-label`
  function choose(chosen: string) {
    const option = options.find((each) => each.value === chosen)
    if (option !== undefined) onChange(option.value)
  }
  return (
    <div id={placeIdOf(name)} className={classes.wide}>
      <Text size="sm" fw={500} id={labelId}>
        {label}
      </Text>
      {description && (
        <Text size="xs" c="dimmed">
          {description}
        </Text>
      )}
      <SegmentedControl
        mt={4}
        aria-labelledby={labelId}
        value={value}
        data={options.map((option) => ({ ...option }))}
        onChange={choose}
      />
    </div>
  )
}
