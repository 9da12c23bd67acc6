import { Alert, Button, Group, Modal, Radio, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { notAssessedReasonKeys } from '../../assessments/core/texts/domain-keys.ts'
import {
  type NotAssessedReason,
  notAssessedReasonSchema,
} from '../../assessments/core/visits/answer.ts'
import {
  type ClosingCheckKind,
  closingChecks,
} from '../../assessments/core/visits/closing-checks.ts'
import { rateAnswer } from '../../assessments/core/visits/rate-answer.ts'
import { refusalOf } from '../api/call-operation.ts'
import { useCloseVisit, type WholeVisit } from '../api/use-visits.ts'
import { RefusalNotice } from '../shared/refusal-notice.tsx'
import { useWords } from '../texts/use-words.ts'
import { CheckPlaces, ClosingChecklist } from './closing-checklist.tsx'
import { useAnswers } from './entries/use-visit-entries.ts'
import { PersonalDataList } from './personal-data-list.tsx'
import { openItems } from './scoring/scoring-items.ts'

interface CloseVisitProps {
  opened: boolean
  loaded: WholeVisit
  onClose: () => void
}

export function CloseVisitDialog(props: CloseVisitProps) {
  const words = useWords()
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      size="lg"
      title={words('visits.close.title')}
      closeButtonProps={{ 'aria-label': words('app.close') }}
    >
      <CloseVisitForm {...props} />
    </Modal>
  )
}

/** Nothing may be open in a closed visit; what is open can be turned into "not assessed" here. */
function CloseVisitForm({ loaded, onClose }: CloseVisitProps) {
  const words = useWords()
  const { store, content, score } = useAnswers(loaded)
  const closing = useCloseVisit(loaded.visit.id)
  const [reason, setReason] = useState<NotAssessedReason | null>(null)
  const [checked, setChecked] = useState(false)
  const open = openItems(score)
  const reasonMissing = open.length > 0 && reason === null
  const checks = closingChecks({ visit: loaded.visit, snapshot: loaded.snapshot, content })
  const isHeldUp = checks.some((check) => check.kind === 'change_reason_missing')

  const of = (kind: ClosingCheckKind) => checks.filter((check) => check.kind === kind)

  async function close() {
    setChecked(true)
    if (reasonMissing) return
    if (reason !== null)
      store.change(
        ...open.map(({ indicator }) => ({
          kind: 'answer' as const,
          id: indicator.id,
          value: rateAnswer(
            store.answerOf(indicator.id),
            { status: 'not_assessed', reason },
            false,
          ),
        })),
      )
    if (!(await store.flush())) return
    await closing.mutateAsync()
    notifications.show({ message: words('visits.close.done') })
    onClose()
  }

  return (
    <Stack>
      <Text size="sm">{words('visits.close.text')}</Text>
      {open.length > 0 && (
        <Alert color="yellow" title={words('visits.close.open', { count: open.length })}>
          <CheckPlaces checks={of('open_item')} loaded={loaded} onJump={onClose} />
          <Radio.Group
            mt="sm"
            label={words('visits.close.turn')}
            value={reason}
            error={checked && reasonMissing && words('visits.close.turn_missing')}
            onChange={(value) => setReason(notAssessedReasonSchema.parse(value))}
          >
            <Stack gap={8} mt={8}>
              {notAssessedReasonSchema.options.map((option) => (
                <Radio key={option} value={option} label={words(notAssessedReasonKeys[option])} />
              ))}
            </Stack>
          </Radio.Group>
        </Alert>
      )}
      <ClosingChecklist checks={checks} loaded={loaded} onJump={onClose} />
      <PersonalDataList content={content} loaded={loaded} onJump={onClose} />
      {closing.error && <RefusalNotice refusal={refusalOf(closing.error)} />}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {words('app.cancel')}
        </Button>
        <Button
          loading={closing.isPending}
          disabled={isHeldUp}
          onClick={() => close().catch(() => undefined)}
        >
          {words('visits.close.confirm')}
        </Button>
      </Group>
    </Stack>
  )
}
