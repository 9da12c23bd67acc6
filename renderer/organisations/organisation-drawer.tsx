import { Button, Checkbox, Drawer, Group, Select, Stack, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type FormEvent, useState } from 'react'
import { organisationTypeSchema } from '../../assessments/core/instruments/instrument-source.ts'
import type {
  Organisation,
  OrganisationDetails,
} from '../../assessments/core/organisations/organisation.ts'
import { organisationTypeKeys } from '../../assessments/core/texts/domain-keys.ts'
import { refusalOf } from '../api/call-operation.ts'
import { useSaveOrganisation } from '../api/use-organisations.ts'
import { RefusalNotice } from '../shared/refusal-notice.tsx'
import { useWords } from '../texts/use-words.ts'
import { ContactFields } from './contact-fields.tsx'

const newOrganisation: OrganisationDetails = {
  name: '',
  type: 'jobcenter',
  supportingBody: '',
  place: '',
  peerGroupConsent: false,
  contacts: [],
}

interface OrganisationDrawerProps {
  opened: boolean
  /** null: a new one. */
  organisation: Organisation | null
  onClose: () => void
  onSaved?: (saved: Organisation) => void
}

export function OrganisationDrawer(props: OrganisationDrawerProps) {
  const words = useWords()
  return (
    <Drawer
      opened={props.opened}
      onClose={props.onClose}
      position="right"
      size="md"
      title={words(
        props.organisation === null ? 'organisations.form.create' : 'organisations.form.edit',
      )}
      closeButtonProps={{ 'aria-label': words('app.close') }}
    >
      <OrganisationForm {...props} />
    </Drawer>
  )
}

function OrganisationForm({ organisation, onClose, onSaved }: OrganisationDrawerProps) {
  const words = useWords()
  const save = useSaveOrganisation(organisation?.id ?? null)
  const [details, setDetails] = useState(() => detailsOf(organisation))
  const [checked, setChecked] = useState(false)
  const nameMissing = details.name.trim() === ''
  const contactMissing = details.contacts.some(({ name }) => name.trim() === '')
  const change = (part: Partial<OrganisationDetails>) => setDetails({ ...details, ...part })

  function submit(event: FormEvent) {
    event.preventDefault()
    setChecked(true)
    if (nameMissing || contactMissing) return
    save.mutate(details, {
      onSuccess: (saved) => {
        if (organisation === null)
          notifications.show({ message: words('organisations.created', { name: saved.name }) })
        onClose()
        onSaved?.(saved)
      },
    })
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <TextInput
          data-autofocus
          required
          label={words('organisations.form.name')}
          value={details.name}
          maxLength={300}
          error={checked && nameMissing && words('organisations.form.name_missing')}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <Select
          label={words('organisations.form.type')}
          description={words('organisations.form.type_help')}
          allowDeselect={false}
          value={details.type}
          data={organisationTypeSchema.options.map((type) => ({
            value: type,
            label: words(organisationTypeKeys[type]),
          }))}
          onChange={(type) => change({ type: organisationTypeSchema.parse(type) })}
        />
        <TextInput
          label={words('organisations.form.place')}
          value={details.place}
          maxLength={300}
          onChange={(event) => change({ place: event.currentTarget.value })}
        />
        <TextInput
          label={words('organisations.form.supporting_body')}
          description={words('organisations.form.supporting_body_help')}
          value={details.supportingBody}
          maxLength={300}
          onChange={(event) => change({ supportingBody: event.currentTarget.value })}
        />
        <ContactFields
          contacts={details.contacts}
          checked={checked}
          onChange={(contacts) => change({ contacts })}
        />
        <Checkbox
          label={words('organisations.form.consent')}
          description={words('organisations.form.consent_help')}
          checked={details.peerGroupConsent}
          onChange={(event) => change({ peerGroupConsent: event.currentTarget.checked })}
        />
        {save.error && <RefusalNotice refusal={refusalOf(save.error)} />}
        <Group justify="flex-end" mt="sm">
          <Button variant="default" onClick={onClose}>
            {words('app.cancel')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {words('app.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

function detailsOf(organisation: Organisation | null): OrganisationDetails {
  if (organisation === null) return newOrganisation
  const { name, type, supportingBody, place, peerGroupConsent, contacts } = organisation
  return { name, type, supportingBody, place, peerGroupConsent, contacts }
}
