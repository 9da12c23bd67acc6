import { Button, Group, List, Modal, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import type { SnapshotIndicator } from '../../assessments/core/instruments/instrument-snapshot.ts'
import {
  type IndicatorChange,
  type MovePreview,
  previewMove,
} from '../../assessments/core/instruments/preview-move.ts'
import { compareVersions } from '../../assessments/core/instruments/version-number.ts'
import { refusalOf } from '../api/call-operation.ts'
import { useInstrument } from '../api/use-instrument.ts'
import { useInstruments, useMoveVisit, type WholeVisit } from '../api/use-visits.ts'
import { Loaded } from '../shared/loaded.tsx'
import { RefusalNotice } from '../shared/refusal-notice.tsx'
import { useLanguage, useWords } from '../texts/use-words.ts'
import { useVisitEntries } from './entries/use-visit-entries.ts'
import { saveEverything } from './entries/visit-stores.ts'

const changeKeys = {
  wording: 'visits.move.change_wording',
  weight: 'visits.move.change_weight',
  core: 'visits.move.change_core',
  minimum: 'visits.move.change_minimum',
} as const satisfies Record<IndicatorChange, string>

/** The newest installed version of the visit's instrument that has its profile; null if it has that already. */
export function useNewerVersion({ visit, snapshot }: WholeVisit): string | null {
  const instruments = useInstruments().data ?? []
  if (visit.closedAt !== null) return null
  const newer = instruments
    .filter(
      ({ instrumentId, version, profiles }) =>
        instrumentId === snapshot.instrumentId &&
        compareVersions(version, snapshot.version) > 0 &&
        profiles.some(({ id }) => id === snapshot.profileId),
    )
    .toSorted((a, b) => compareVersions(b.version, a.version))
  return newer[0]?.version ?? null
}

interface MoveVisitProps {
  opened: boolean
  loaded: WholeVisit
  version: string
  onClose: () => void
}

/** Shows what becomes of the visit in a newer version of its instrument, before anything is done. */
export function MoveVisitDialog(props: MoveVisitProps) {
  const words = useWords()
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      size="lg"
      title={words('visits.move.title', { version: props.version })}
      closeButtonProps={{ 'aria-label': words('app.close') }}
    >
      <MoveVisitForm {...props} />
    </Modal>
  )
}

function MoveVisitForm({ loaded, version, onClose }: MoveVisitProps) {
  const words = useWords()
  const { visit, snapshot } = loaded
  const { content } = useVisitEntries(loaded)
  const { instrumentId, profileId } = snapshot
  const instrument = useInstrument({ instrumentId, version, profileId })
  const moving = useMoveVisit(visit.id)

  async function move() {
    if (await saveEverything()) moving.mutate(version, { onSuccess: onClose })
  }

  return (
    <Stack>
      <Text size="sm">{words('visits.move.text', { from: snapshot.version, to: version })}</Text>
      <Loaded query={instrument}>
        {(newer) => (
          <Preview preview={previewMove(snapshot, newer, [content.answer, content.self_answer])} />
        )}
      </Loaded>
      {moving.error && <RefusalNotice refusal={refusalOf(moving.error)} />}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {words('app.cancel')}
        </Button>
        <Button loading={moving.isPending} disabled={!instrument.isSuccess} onClick={move}>
          {words('visits.move.confirm')}
        </Button>
      </Group>
    </Stack>
  )
}

function Preview({ preview: { kept, added, lost, changed } }: { preview: MovePreview }) {
  const words = useWords()
  const answered = lost.filter(({ isAnswered }) => isAnswered).length
  return (
    <>
      <Text size="sm">{words('visits.move.kept', { count: kept })}</Text>
      <Items
        title={words('visits.move.added', { count: added.length })}
        items={added.map((indicator) => ({ indicator, detail: null }))}
      />
      <Items
        title={words('visits.move.lost', { count: lost.length })}
        note={answered > 0 && words('visits.move.lost_answered', { count: answered })}
        items={lost.map(({ indicator, isAnswered }) => ({
          indicator,
          detail: isAnswered ? words('visits.move.is_answered') : null,
        }))}
      />
      <Items
        title={words('visits.move.changed', { count: changed.length })}
        items={changed.map(({ indicator, changes }) => ({
          indicator,
          detail: changes.map((change) => words(changeKeys[change])).join(', '),
        }))}
      />
    </>
  )
}

function Items({
  title,
  note,
  items,
}: {
  title: string
  note?: ReactNode
  items: readonly { readonly indicator: SnapshotIndicator; readonly detail: string | null }[]
}) {
  const language = useLanguage()
  if (items.length === 0) return null
  return (
    <section>
      <Title order={3} size="h5">
        {title}
      </Title>
      {note && (
        <Text size="sm" fw={550}>
          {note}
        </Text>
      )}
      <List size="sm">
        {items.map(({ indicator: { id, code, texts }, detail }) => (
          <List.Item key={id}>
            {code} {texts[language].title}
            {detail !== null && ` (${detail})`}
          </List.Item>
        ))}
      </List>
    </section>
  )
}
