import { Group, Radio } from '@mantine/core'

interface RadioOption<Value extends string> {
  readonly value: Value
  readonly label: string
  readonly description?: string
  /** Language of the label, where it is not the window's. */
  readonly lang?: string
}

/** One of a few, all in sight. */
export function RadioChoice<Value extends string>({
  label,
  value,
  options,
  onChange,
}: {
  label: string
  value: Value
  options: readonly RadioOption<Value>[]
  onChange: (value: Value) => void
}) {
  function choose(chosen: string) {
    const option = options.find((each) => each.value === chosen)
    if (option !== undefined) onChange(option.value)
  }
  return (
    <Radio.Group label={label} value={value} onChange={choose}>
      <Group mt={6} gap="lg">
        {options.map((option) => (
          <Radio key={option.value} {...option} />
        ))}
      </Group>
    </Radio.Group>
  )
}
