import { Alert, Button, Checkbox, Group, PasswordInput, Stack, Text } from '@mantine/core'
import { IconKey } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { refusalOf } from '../api/call-operation.ts'
import { useCreateVault, useSaveSettings } from '../api/use-app-state.ts'
import { RefusalNotice } from '../shared/refusal-notice.tsx'
import { useWords } from '../texts/use-words.ts'
import {
  minimumPassphraseLength,
  passphraseLength,
  passphraseStrength,
} from './passphrase-strength.ts'
import { StepTitle } from './step-title.tsx'
import { StrengthHint } from './strength-hint.tsx'

type Problem = 'too_short' | 'differs' | null

export function PassphraseStep({
  consultantName,
  canRememberOnDevice,
  onBack,
  onNext,
}: {
  consultantName: string
  canRememberOnDevice: boolean
  onBack: () => void
  onNext: () => void
}) {
  const words = useWords()
  const createVault = useCreateVault()
  const saveSettings = useSaveSettings()
  const [passphrase, setPassphrase] = useState('')
  const [repeated, setRepeated] = useState('')
  const [shown, setShown] = useState(false)
  const [remember, setRemember] = useState(canRememberOnDevice)
  const [problem, setProblem] = useState<Problem>(null)
  const error = createVault.error ?? saveSettings.error

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (passphraseLength(passphrase) < minimumPassphraseLength) return setProblem('too_short')
    if (passphrase !== repeated) return setProblem('differs')
    if (!createVault.isSuccess)
      await createVault.mutateAsync({ passphrase, rememberOnDevice: remember })
    await saveSettings.mutateAsync({ consultantName })
    onNext()
  }

  return (
    <form onSubmit={(event) => submit(event).catch(() => undefined)} noValidate>
      <StepTitle title={words('start.passphrase.title')} text={words('start.passphrase.text')} />
      <Stack mt="lg" gap="md">
        <Alert
          color="yellow"
          icon={<IconKey aria-hidden />}
          title={words('start.passphrase.honest_title')}
        >
          {words('start.passphrase.honest_text')}
        </Alert>
        <PasswordInput
          label={words('start.passphrase.label')}
          description={words('start.passphrase.description', { count: minimumPassphraseLength })}
          inputWrapperOrder={['label', 'description', 'input', 'error']}
          value={passphrase}
          visible={shown}
          onVisibilityChange={setShown}
          visibilityToggleButtonProps={{ 'aria-label': words('start.passphrase.show') }}
          autoComplete="new-password"
          error={
            problem === 'too_short' &&
            words('start.passphrase.too_short', { count: minimumPassphraseLength })
          }
          onChange={(event) => {
            setPassphrase(event.currentTarget.value)
            setProblem(null)
          }}
        />
        <StrengthHint strength={passphraseStrength(passphrase)} />
        <PasswordInput
          label={words('start.passphrase.repeat')}
          value={repeated}
          visible={shown}
          onVisibilityChange={setShown}
          visibilityToggleButtonProps={{ 'aria-label': words('start.passphrase.show') }}
          autoComplete="new-password"
          error={problem === 'differs' && words('start.passphrase.differs')}
          onChange={(event) => {
            setRepeated(event.currentTarget.value)
            setProblem(null)
          }}
        />
        {canRememberOnDevice ? (
          <Checkbox
            label={words('start.remember.label')}
            description={words('start.remember.description')}
            checked={remember}
            onChange={(event) => setRemember(event.currentTarget.checked)}
          />
        ) : (
          <Text size="sm" c="dimmed">
            {words('start.remember.impossible')}
          </Text>
        )}
        {error && <RefusalNotice refusal={refusalOf(error)} />}
      </Stack>
      <Group justify="space-between" mt="xl">
        <Button variant="default" onClick={onBack} disabled={createVault.isSuccess}>
          {words('app.back')}
        </Button>
        <Button type="submit" loading={createVault.isPending || saveSettings.isPending}>
          {words('start.passphrase.create')}
        </Button>
      </Group>
    </form>
  )
}
