import {
  ActionIcon,
  Button,
  Group,
  MultiSelect,
  Table,
  Text,
  TextInput,
  Title,
} from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { type FormEvent, useRef, useState } from 'react'
import type { InstrumentSnapshot } from '../../assessments/core/instruments/instrument-snapshot.ts'
import { offerSchema } from '../../assessments/core/instruments/instrument-source.ts'
import {
  allTopics,
  type SupportTable,
  standardSupportTable,
  tableRow,
} from '../../assessments/core/measures/support-table.ts'
import { refusalOf } from '../api/call-operation.ts'
import { useInstrument } from '../api/use-instrument.ts'
import { useSaveSupport, useSupport } from '../api/use-support.ts'
import { type InstrumentListItem, useInstruments } from '../api/use-visits.ts'
import { DataTable } from '../shared/data-table.tsx'
import { Loaded } from '../shared/loaded.tsx'
import { RefusalNotice } from '../shared/refusal-notice.tsx'
import type { TextKey } from '../texts/text-key.ts'
import { useLanguage, useWords } from '../texts/use-words.ts'
import classes from './settings.module.css'

/** The service point's own table of offers and topics, beside what the newest catalogue says. */
export function SupportForm() {
  return (
    <Loaded query={useInstruments()}>
      {(instruments) => {
        const newest = instruments.at(-1)
        return newest === undefined ? null : <OfInstrument instrument={newest} />
      }}
    </Loaded>
  )
}

function OfInstrument({ instrument }: { instrument: InstrumentListItem }) {
  const { instrumentId, version, profiles } = instrument
  const profileId = profiles[0]?.id ?? ''
  const support = useSupport()
  return (
    <Loaded query={useInstrument({ instrumentId, version, profileId })}>
      {(snapshot) => (
        <Loaded query={support}>
          {(table) => <LoadedForm snapshot={snapshot} stored={table} />}
        </Loaded>
      )}
    </Loaded>
  )
}

const stageKeys = {
  beginning: 'settings.support.beginning',
  growing: 'settings.support.growing',
  established: 'settings.support.established',
} as const satisfies Record<keyof SupportTable['order'], TextKey>
const stages = ['beginning', 'growing', 'established'] as const

function LoadedForm({ snapshot, stored }: { snapshot: InstrumentSnapshot; stored: SupportTable }) {
  const words = useWords()
  const save = useSaveSupport()
  const [table, setTable] = useState(stored)
  const [isChecked, setIsChecked] = useState(false)
  const isNameMissing = table.ownTopics.some(({ name }) => isEmpty(name.de) || isEmpty(name.en))
  const offerChoices = offerSchema.options.map((value) => ({
    value,
    label: words(`domain.offer.${value}`),
  }))

  function keep(next: SupportTable) {
    save.mutate(next, {
      onSuccess: () => notifications.show({ message: words('settings.support.saved') }),
    })
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    setIsChecked(true)
    if (!isNameMissing) keep(table)
  }

  return (
    <form onSubmit={submit} noValidate className={classes.support}>
      <Text size="sm" c="dimmed">
        {words('settings.support.help')}
      </Text>
      <DimensionsTable
        snapshot={snapshot}
        table={table}
        offerChoices={offerChoices}
        onChange={setTable}
      />
      <div>
        <Title order={3}>{words('settings.support.order')}</Title>
        <Text size="sm" c="dimmed" mb="xs">
          {words('settings.support.order_help')}
        </Text>
        {stages.map((stage) => (
          <MultiSelect
            key={stage}
            mt="xs"
            label={words(stageKeys[stage])}
            data={offerChoices}
            value={table.order[stage]}
            onChange={(value) =>
              setTable({
                ...table,
                order: { ...table.order, [stage]: offerSchema.array().parse(value) },
              })
            }
          />
        ))}
      </div>
      <OwnTopics table={table} isChecked={isChecked} onChange={setTable} />
      {save.error && <RefusalNotice refusal={refusalOf(save.error)} />}
      <Group>
        <Button type="submit" loading={save.isPending}>
          {words('app.save')}
        </Button>
        <Button variant="default" onClick={() => setTable(resetKeepingTopics(table))}>
          {words('settings.support.reset')}
        </Button>
      </Group>
    </form>
  )
}

const isEmpty = (text: string) => text.trim() === ''

/** Topics that measures may have already are not taken away by the way. */
function resetKeepingTopics({ ownTopics }: SupportTable): SupportTable {
  return { ...standardSupportTable, ownTopics }
}

function DimensionsTable({
  snapshot,
  table,
  offerChoices,
  onChange,
}: {
  snapshot: InstrumentSnapshot
  table: SupportTable
  offerChoices: readonly { readonly value: string; readonly label: string }[]
  onChange: (table: SupportTable) => void
}) {
  const words = useWords()
  const language = useLanguage()
  const topicChoices = allTopics(snapshot, table).map(({ id, name }) => ({
    value: id,
    label: name[language] || words('settings.support.topic_unnamed'),
  }))
  return (
    <DataTable
      label={words('settings.support.table')}
      minWidth={620}
      columns={[
        words('domain.word.dimension'),
        words('results.support.offers'),
        words('results.support.topics'),
      ]}
    >
      {snapshot.dimensions.map((dimension) => {
        const { id, code, name } = dimension
        const row = tableRow(dimension, table)
        const set = (fields: Partial<typeof row>) =>
          onChange({ ...table, dimensions: { ...table.dimensions, [id]: { ...row, ...fields } } })
        const label = `${code} ${name[language]}`
        return (
          <Table.Tr key={id}>
            <Table.Th scope="row">{label}</Table.Th>
            <Table.Td>
              <MultiSelect
                aria-label={words('settings.support.offers_of', { dimension: label })}
                data={[...offerChoices]}
                value={row.offers}
                onChange={(offers) => set({ offers: offerSchema.array().parse(offers) })}
              />
            </Table.Td>
            <Table.Td>
              <MultiSelect
                searchable
                hidePickedOptions
                maxValues={20}
                aria-label={words('settings.support.topics_of', { dimension: label })}
                data={topicChoices}
                value={row.topics}
                onChange={(topics) => set({ topics })}
              />
            </Table.Td>
          </Table.Tr>
        )
      })}
    </DataTable>
  )
}

/** Topics that the catalogue does not have, in both languages, because reports come in both. */
function OwnTopics({
  table,
  isChecked,
  onChange,
}: {
  table: SupportTable
  /** Whether missing names are named. */
  isChecked: boolean
  onChange: (table: SupportTable) => void
}) {
  const words = useWords()
  const addButton = useRef<HTMLButtonElement>(null)
  const { ownTopics } = table
  const setName = (id: string, name: Partial<(typeof ownTopics)[number]['name']>) =>
    onChange({
      ...table,
      ownTopics: ownTopics.map((topic) =>
        topic.id === id ? { ...topic, name: { ...topic.name, ...name } } : topic,
      ),
    })
  function remove(id: string) {
    const without = Object.entries(table.dimensions).map(([dimensionId, row]) => [
      dimensionId,
      { ...row, topics: row.topics.filter((topic) => topic !== id) },
    ])
    onChange({
      ...table,
      dimensions: Object.fromEntries(without),
      ownTopics: ownTopics.filter((topic) => topic.id !== id),
    })
    addButton.current?.focus()
  }
  const missing = (text: string) => isChecked && isEmpty(text) && words('settings.support.missing')
  return (
    <div>
      <Title order={3}>{words('settings.support.own_topics')}</Title>
      <ul className={classes.topics}>
        {ownTopics.map(({ id, name }, index) => (
          <li key={id}>
            <TextInput
              label={words('settings.support.topic_de', { position: index + 1 })}
              maxLength={200}
              value={name.de}
              error={missing(name.de)}
              onChange={(event) => setName(id, { de: event.currentTarget.value })}
            />
            <TextInput
              label={words('settings.support.topic_en', { position: index + 1 })}
              maxLength={200}
              value={name.en}
              error={missing(name.en)}
              onChange={(event) => setName(id, { en: event.currentTarget.value })}
            />
            <ActionIcon
              size={36}
              variant="subtle"
              color="gray"
              c="var(--ink)"
              aria-label={words('settings.support.topic_remove', { position: index + 1 })}
              onClick={() => remove(id)}
            >
              <IconTrash size={18} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <Button
        ref={addButton}
        mt="xs"
        variant="default"
        disabled={ownTopics.length >= 50}
        leftSection={<IconPlus size={17} aria-hidden />}
        onClick={() => {
          const topic = { id: `own-${crypto.randomUUID()}`, name: { de: '', en: '' } }
          onChange({ ...table, ownTopics: [...ownTopics, topic] })
        }}
      >
        {words('settings.support.topic_add')}
      </Button>
    </div>
  )
}
