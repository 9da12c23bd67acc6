import { Button, Group, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { refusalOf } from '../api/call-operation.ts'
import { useSaveSettings } from '../api/use-app-state.ts'
import { RefusalNotice } from '../shared/refusal-notice.tsx'
import { useWords } from '../texts/use-words.ts'
import { StepTitle } from './step-title.tsx'

/** The name is kept with the data; while there is none yet, the next step stores it. */
export function NameStep({
  name,
  dataIsOpen,
  onBack,
  onNext,
}: {
  name: string
  dataIsOpen: boolean
  onBack: () => void
  onNext: (name: string) => void
}) {
  const words = useWords()
  const saveSettings = useSaveSettings()
  const [entered, setEntered] = useState(name)
  const [missing, setMissing] = useState(false)

  async function submit(event: FormEvent) {
    event.preventDefault()
    const consultantName = entered.trim()
    if (consultantName === '') return setMissing(true)
    if (dataIsOpen) await saveSettings.mutateAsync({ consultantName })
    onNext(consultantName)
  }

  return (
    <form onSubmit={(event) => submit(event).catch(() => undefined)} noValidate>
      <StepTitle title={words('start.name.title')} text={words('start.name.text')} />
      <TextInput
        mt="lg"
        label={words('start.name.label')}
        value={entered}
        maxLength={300}
        autoComplete="name"
        error={missing ? words('start.name.missing') : undefined}
        onChange={(event) => {
          setEntered(event.currentTarget.value)
          setMissing(false)
        }}
      />
      {saveSettings.error && <RefusalNotice refusal={refusalOf(saveSettings.error)} />}
      <Group justify="space-between" mt="xl">
        <Button variant="default" onClick={onBack}>
          {words('app.back')}
        </Button>
        <Button type="submit" loading={saveSettings.isPending}>
          {words('app.next')}
        </Button>
      </Group>
    </form>
  )
}
