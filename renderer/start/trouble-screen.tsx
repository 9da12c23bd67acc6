import { Button, Code, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { VaultState } from '../../assessments/contract/vault-state.ts'
import { useRetryVault } from '../api/use-app-state.ts'
import { useWords } from '../texts/use-words.ts'
import classes from './start-page.module.css'
import { StartPage } from './start-page.tsx'
import { StepTitle } from './step-title.tsx'

type Trouble = Extract<VaultState, { kind: 'trouble' }>

/** Why the data cannot be opened: what happened, what is safe, what to do. */
export function TroubleScreen({ state: { trouble, path, logId } }: { state: Trouble }) {
  const words = useWords()
  const retry = useRetryVault()
  return (
    <StartPage>
      <section className={classes.card}>
        <IconAlertTriangle size={28} color="var(--warn)" aria-hidden />
        <StepTitle
          title={words(`start.trouble.${trouble}.title`)}
          text={words(`start.trouble.${trouble}.happened`)}
        />
        <Stack gap={4}>
          <Text fw={600}>{words('start.trouble.place')}</Text>
          <Code block>{path}</Code>
        </Stack>
        <Stack gap={4}>
          <Text fw={600}>{words('start.trouble.safe')}</Text>
          <Text>{words(`start.trouble.${trouble}.safe`)}</Text>
        </Stack>
        <Stack gap={4}>
          <Text fw={600}>{words('start.trouble.next')}</Text>
          <Text style={{ whiteSpace: 'pre-line' }}>{words(`start.trouble.${trouble}.next`)}</Text>
        </Stack>
        <Text size="sm" c="dimmed">
          {words('start.trouble.log', { logId })}
        </Text>
        <Button variant="default" loading={retry.isPending} onClick={() => retry.mutate()}>
          {words('start.trouble.again')}
        </Button>
      </section>
    </StartPage>
  )
}
