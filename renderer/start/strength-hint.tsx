import { Progress, Stack, Text } from '@mantine/core'
import { useWords } from '../texts/use-words.ts'
import type { PassphraseStrength } from './passphrase-strength.ts'

const appearance: Record<PassphraseStrength, { percent: number; color: string }> = {
  too_short: { percent: 8, color: 'red' },
  weak: { percent: 35, color: 'orange' },
  fair: { percent: 65, color: 'petrol' },
  strong: { percent: 100, color: 'green' },
}

export function StrengthHint({ strength }: { strength: PassphraseStrength }) {
  const words = useWords()
  const { percent, color } = appearance[strength]
  return (
    <Stack gap={4} mt={-8}>
      <Progress value={percent} color={color} size={5} aria-hidden />
      <Text size="xs" c="dimmed" aria-live="polite">
        {words(`start.strength.${strength}`)}
      </Text>
    </Stack>
  )
}
