import { Button, Group, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type FormEvent, useState } from 'react'
import { refusalOf } from '../api/call-operation.ts'
import { useSaveSettings, useSettings } from '../api/use-app-state.ts'
import { Loaded } from '../shared/loaded.tsx'
import { RefusalNotice } from '../shared/refusal-notice.tsx'
import { useWords } from '../texts/use-words.ts'

export function NameForm() {
  return (
    <Loaded query={useSettings()}>
      {({ consultantName }) => <LoadedNameForm consultantName={consultantName} />}
    </Loaded>
  )
}

function LoadedNameForm({ consultantName }: { consultantName: string }) {
  const words = useWords()
  const save = useSaveSettings()
  const [name, setName] = useState(consultantName)
  const [checked, setChecked] = useState(false)

  function submit(event: FormEvent) {
    event.preventDefault()
    setChecked(true)
    if (name.trim() === '') return
    save.mutate(
      { consultantName: name.trim() },
      { onSuccess: () => notifications.show({ message: words('settings.name_saved') }) },
    )
  }

  return (
    <form onSubmit={submit} noValidate>
      <Group align="flex-end" gap="sm">
        <TextInput
          flex="1 1 260px"
          maw={420}
          label={words('settings.name')}
          description={words('settings.name_help')}
          value={name}
          maxLength={300}
          error={checked && name.trim() === '' && words('settings.name_missing')}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={save.isPending}>
          {words('app.save')}
        </Button>
      </Group>
      {save.error && <RefusalNotice refusal={refusalOf(save.error)} />}
    </form>
  )
}
