import { Button, Drawer, Group, Radio, Select, Stack } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { Organisation } from '../../assessments/core/organisations/organisation.ts'
import { visitScopeKeys } from '../../assessments/core/texts/domain-keys.ts'
import {
  type VisitId,
  type VisitScope,
  visitScopeSchema,
} from '../../assessments/core/visits/visit.ts'
import { refusalOf } from '../api/call-operation.ts'
import { useSettings } from '../api/use-app-state.ts'
import { type InstrumentListItem, useCreateVisit, useInstruments } from '../api/use-visits.ts'
import { profileChoices, suggestedChoice } from '../instruments/profile-choices.ts'
import { Loaded } from '../shared/loaded.tsx'
import { RefusalNotice } from '../shared/refusal-notice.tsx'
import { localToday } from '../texts/format.ts'
import { useLanguage, useWords } from '../texts/use-words.ts'
import { areComplete, type DraftDetails, VisitDetailsFields } from './visit-details-fields.tsx'

interface VisitDrawerProps {
  opened: boolean
  organisation: Organisation
  onClose: () => void
  onCreated: (id: VisitId) => void
}

export function VisitDrawer(props: VisitDrawerProps) {
  const words = useWords()
  const instruments = useInstruments()
  const settings = useSettings()
  return (
    <Drawer
      opened={props.opened}
      onClose={props.onClose}
      position="right"
      title={words('visits.form.title')}
      closeButtonProps={{ 'aria-label': words('app.close') }}
    >
      <Loaded query={instruments}>
        {(installed) => (
          <VisitForm
            {...props}
            instruments={installed}
            consultantName={settings.data?.consultantName ?? ''}
          />
        )}
      </Loaded>
    </Drawer>
  )
}

function VisitForm({
  organisation,
  instruments,
  consultantName,
  onClose,
  onCreated,
}: VisitDrawerProps & { instruments: readonly InstrumentListItem[]; consultantName: string }) {
  const words = useWords()
  const language = useLanguage()
  const create = useCreateVisit()
  const choices = profileChoices(instruments)
  const suggested = suggestedChoice(choices, organisation.type)
  const [choiceId, setChoiceId] = useState(suggested?.id ?? null)
  const [chosenScope, setChosenScope] = useState<VisitScope | null>(null)
  const [details, setDetails] = useState<DraftDetails>({
    date: localToday(),
    unit: '',
    consultants: [consultantName].filter(Boolean),
  })
  const [checked, setChecked] = useState(false)
  const choice = choices.find(({ id }) => id === choiceId)
  const scope = chosenScope ?? choice?.profile.defaultScope ?? 'full'

  function submit(event: FormEvent) {
    event.preventDefault()
    setChecked(true)
    if (choice === undefined || !areComplete(details)) return
    create.mutate(
      {
        organisationId: organisation.id,
        instrumentId: choice.instrumentId,
        version: choice.version,
        profileId: choice.profile.id,
        scope,
        details,
      },
      { onSuccess: ({ visit }) => onCreated(visit.id) },
    )
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Select
          required
          data-autofocus
          label={words('visits.form.profile')}
          description={words('visits.form.profile_help')}
          allowDeselect={false}
          value={choiceId}
          data={choices.map(({ id, name }) => ({ value: id, label: name[language] }))}
          error={checked && choice === undefined && words('visits.form.profile_missing')}
          onChange={setChoiceId}
        />
        <Radio.Group
          label={words('visits.form.scope')}
          value={scope}
          onChange={(value) => setChosenScope(visitScopeSchema.parse(value))}
        >
          <Stack gap="xs" mt={6}>
            {visitScopeSchema.options.map((option) => (
              <Radio
                key={option}
                value={option}
                label={words(visitScopeKeys[option])}
                description={words(`visits.form.scope_${option}_help`)}
              />
            ))}
          </Stack>
        </Radio.Group>
        <VisitDetailsFields details={details} checked={checked} onChange={setDetails} />
        {create.error && <RefusalNotice refusal={refusalOf(create.error)} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {words('app.cancel')}
          </Button>
          <Button type="submit" loading={create.isPending}>
            {words('visits.form.create')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
