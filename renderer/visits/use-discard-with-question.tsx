import { Text } from '@mantine/core'
import { openConfirmModal } from '@mantine/modals'
import { useNavigate } from '@tanstack/react-router'
import type { VisitRecord } from '../../assessments/core/visits/visit.ts'
import { useDiscardVisit } from '../api/use-visits.ts'
import { useWords } from '../texts/use-words.ts'

/** Asks first, since a discarded visit cannot be taken back. */
export function useDiscardWithQuestion(visit: VisitRecord) {
  const words = useWords()
  const navigate = useNavigate()
  const discarding = useDiscardVisit(visit)
  return () =>
    openConfirmModal({
      title: words('visits.discard.title'),
      children: <Text size="sm">{words('visits.discard.text')}</Text>,
      labels: { confirm: words('visits.discard.confirm'), cancel: words('app.cancel') },
      confirmProps: { color: 'red.8' },
      closeButtonProps: { 'aria-label': words('app.close') },
      onConfirm: () =>
        discarding.mutate(undefined, {
          onSuccess: () =>
            navigate({
              to: '/organisations/$organisationId',
              params: { organisationId: visit.organisationId },
            }),
        }),
    })
}
