import { Loader, Text, UnstyledButton } from '@mantine/core'
import { refusalOf } from '../api/call-operation.ts'
import { useLoadSample } from '../api/use-organisations.ts'
import { RefusalNotice } from '../shared/refusal-notice.tsx'
import { useWords } from '../texts/use-words.ts'
import classes from './start-page.module.css'
import { StepTitle } from './step-title.tsx'

export function BeginStep({ onDone }: { onDone: () => void }) {
  const words = useWords()
  const loadSample = useLoadSample()
  return (
    <>
      <StepTitle title={words('start.begin.title')} text={words('start.begin.text')} />
      <UnstyledButton
        className={classes.choice}
        disabled={loadSample.isPending}
        onClick={() => loadSample.mutate(undefined, { onSuccess: onDone })}
      >
        <strong>
          {words('start.begin.sample')} {loadSample.isPending && <Loader size={14} />}
        </strong>
        <Text size="sm" c="dimmed">
          {words('start.begin.sample_text')}
        </Text>
      </UnstyledButton>
      <UnstyledButton className={classes.choice} disabled={loadSample.isPending} onClick={onDone}>
        <strong>{words('start.begin.empty')}</strong>
        <Text size="sm" c="dimmed">
          {words('start.begin.empty_text')}
        </Text>
      </UnstyledButton>
      {loadSample.error && <RefusalNotice refusal={refusalOf(loadSample.error)} />}
    </>
  )
}
