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
import {
  type InstrumentListItem,
  useCreateVisit,
  useInstruments,
  useVisitSeries,
  type VisitWithSnapshot,
} from '../api/use-visits.ts'
import { profileChoices } from '../instruments/profile-choices.ts'
import { Loaded } from '../shared/loaded.tsx'
import { RefusalNotice } from '../shared/refusal-notice.tsx'
import { localToday } from '../texts/format.ts'
import { useLanguage, useWords } from '../texts/use-words.ts'
import { CarryOverSwitch } from './carry-over-switch.tsx'
import { previousVisitOf, visitSuggestion } from './suggest-visit.ts'
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
  const series = useVisitSeries(props.organisation.id)
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
          <Loaded query={series}>
            {(known) => (
              <VisitForm
                {...props}
                instruments={installed}
                previous={previousVisitOf(known)}
                consultantName={settings.data?.consultantName ?? ''}
              />
            )}
          </Loaded>
        )}
      </Loaded>
    </Drawer>
  )
}

interface VisitFormProps extends VisitDrawerProps {
  instruments: readonly InstrumentListItem[]
  /** The organisation's last closed visit; null while there is none. */
  previous: VisitWithSnapshot | null
  consultantName: string
}

function VisitForm({
  organisation,
  instruments,
  previous,
  consultantName,
  onClose,
  onCreated,
}: VisitFormProps) {
  const words = useWords()
  const language = useLanguage()
  const create = useCreateVisit()
  const choices = profileChoices(instruments)
  const suggest = (from: VisitWithSnapshot | null) =>
    visitSuggestion(from, { choices, type: organisation.type, consultantName })
  const [source, setSource] = useState(previous)
  const [suggested] = useState(() => suggest(previous))
  const [choiceId, setChoiceId] = useState(suggested.choiceId)
  const [chosenScope, setChosenScope] = useState<VisitScope | null>(suggested.scope)
  const [details, setDetails] = useState<DraftDetails>({
    date: localToday(),
    ...suggested.details,
  })
  const [checked, setChecked] = useState(false)
  const choice = choices.find(({ id }) => id === choiceId)
  const scope = chosenScope ?? choice?.profile.defaultScope ?? 'full'

  function takeOverFrom(from: VisitWithSnapshot | null) {
    const next = suggest(from)
    setSource(from)
    setChoiceId(next.choiceId)
    setChosenScope(next.scope)
    setDetails({ date: details.date, ...next.details })
  }

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
        carryOverFrom: source?.visit.id ?? null,
      },
      { onSuccess: ({ visit }) => onCreated(visit.id) },
    )
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {previous !== null && (
          <CarryOverSwitch
            date={previous.visit.date}
            isOn={source !== null}
            onSwitch={(isOn) => takeOverFrom(isOn ? previous : null)}
          />
        )}
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
