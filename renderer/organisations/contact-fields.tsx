import { ActionIcon, Button, Fieldset, Group, Stack, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import type { Contact } from '../../assessments/core/organisations/organisation.ts'
import { useWords } from '../texts/use-words.ts'

const fields = ['position', 'email', 'phone'] as const

export function ContactFields({
  contacts,
  checked,
  onChange,
}: {
  contacts: readonly Contact[]
  /** Whether missing names are named. */
  checked: boolean
  onChange: (contacts: Contact[]) => void
}) {
  const words = useWords()
  const change = (index: number, part: Partial<Contact>) =>
    onChange(contacts.map((contact, at) => (at === index ? { ...contact, ...part } : contact)))

  return (
    <Stack gap="sm">
      {contacts.map((contact, index) => (
        <Fieldset
          // Contacts have no identity of their own; their order is what the person sees.
          key={`contact-${index.toString()}`}
          legend={words('organisations.form.contact', { number: index + 1 })}
        >
          <Stack gap="xs">
            <Group align="flex-end" wrap="nowrap" gap="xs">
              <TextInput
                flex={1}
                label={words('organisations.form.contact_name')}
                value={contact.name}
                maxLength={300}
                error={
                  checked &&
                  contact.name.trim() === '' &&
                  words('organisations.form.contact_name_missing')
                }
                onChange={(event) => change(index, { name: event.currentTarget.value })}
              />
              <ActionIcon
                size={36}
                variant="default"
                aria-label={words('organisations.form.contact_remove', { number: index + 1 })}
                onClick={() => onChange(contacts.filter((_, at) => at !== index))}
              >
                <IconTrash size={17} aria-hidden />
              </ActionIcon>
            </Group>
            {fields.map((field) => (
              <TextInput
                key={field}
                label={words(`organisations.form.contact_${field}`)}
                value={contact[field]}
                maxLength={300}
                onChange={(event) => change(index, { [field]: event.currentTarget.value })}
              />
            ))}
          </Stack>
        </Fieldset>
      ))}
      <Group>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => onChange([...contacts, { name: '', position: '', email: '', phone: '' }])}
        >
          {words('organisations.form.contact_add')}
        </Button>
      </Group>
    </Stack>
  )
}
