import { Button, Checkbox, PasswordInput, Stack, Text, Title } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { refusalOf } from '../api/call-operation.ts'
import { wordRefusal } from '../api/refusal-texts.ts'
import { useUnlockVault } from '../api/use-app-state.ts'
import { RefusalNotice } from '../shared/refusal-notice.tsx'
import { useWords } from '../texts/use-words.ts'
import classes from './start-page.module.css'
import { StartPage } from './start-page.tsx'

export function UnlockScreen({ canRememberOnDevice }: { canRememberOnDevice: boolean }) {
  const words = useWords()
  const unlock = useUnlockVault()
  const [passphrase, setPassphrase] = useState('')
  const [remember, setRemember] = useState(false)
  const refusal = unlock.error ? refusalOf(unlock.error) : null
  const isWrong = refusal?.code === 'vault.wrong_passphrase'

  function submit(event: FormEvent) {
    event.preventDefault()
    if (passphrase !== '') unlock.mutate({ passphrase, rememberOnDevice: remember })
  }

  return (
    <StartPage>
      <form className={classes.card} onSubmit={submit} noValidate>
        <Stack gap={6}>
          <Title order={1}>{words('start.unlock.title')}</Title>
          <Text c="dimmed">{words('start.unlock.text')}</Text>
        </Stack>
        <Stack gap="md">
          <PasswordInput
            autoFocus
            label={words('start.passphrase.label')}
            value={passphrase}
            autoComplete="current-password"
            visibilityToggleButtonProps={{ 'aria-label': words('start.passphrase.show') }}
            error={isWrong && refusal && wrongPassphrase()}
            onChange={(event) => setPassphrase(event.currentTarget.value)}
          />
          {canRememberOnDevice && (
            <Checkbox
              label={words('start.remember.label')}
              description={words('start.remember.description')}
              checked={remember}
              onChange={(event) => setRemember(event.currentTarget.checked)}
            />
          )}
          {refusal && !isWrong && <RefusalNotice refusal={refusal} />}
          <Button type="submit" loading={unlock.isPending}>
            {words('start.unlock.open')}
          </Button>
        </Stack>
      </form>
    </StartPage>
  )

  function wrongPassphrase() {
    if (refusal === null) return null
    const { happened, safe, next } = wordRefusal(refusal, words)
    return `${happened} ${safe} ${next}`
  }
}
