import { Stack, Text, Title } from '@mantine/core'
import type { Contact, Organisation } from '../../assessments/core/organisations/organisation.ts'
import { useWords } from '../texts/use-words.ts'
import classes from './organisations.module.css'

export function OrganisationDetailsAside({ organisation }: { organisation: Organisation }) {
  const words = useWords()
  return (
    <aside className={classes.aside} aria-label={words('organisations.details')}>
      <Title order={2}>{words('organisations.details')}</Title>
      {organisation.supportingBody !== '' && (
        <div>
          <Text size="sm" c="dimmed">
            {words('organisations.form.supporting_body')}
          </Text>
          {organisation.supportingBody}
        </div>
      )}
      <Stack gap={10}>
        <Text size="sm" c="dimmed">
          {words('organisations.form.contacts')}
        </Text>
        {organisation.contacts.length === 0 && words('organisations.no_contacts')}
        {organisation.contacts.map((contact) => (
          <ContactCard
            key={`${contact.name} ${contact.email} ${contact.phone}`}
            contact={contact}
          />
        ))}
      </Stack>
      <Text size="sm" c="dimmed">
        {words(
          organisation.peerGroupConsent ? 'organisations.consent_yes' : 'organisations.consent_no',
        )}
      </Text>
    </aside>
  )
}

function ContactCard({ contact: { name, position, email, phone } }: { contact: Contact }) {
  return (
    <div>
      <strong>{name}</strong>
      {position !== '' && <div>{position}</div>}
      {email !== '' && <div>{email}</div>}
      {phone !== '' && <div>{phone}</div>}
    </div>
  )
}
