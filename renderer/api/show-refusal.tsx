import { notifications } from '@mantine/notifications'
import type { Refusal } from '../../assessments/core/result.ts'
import { RefusalSentences } from '../shared/refusal-notice.tsx'

/** A refusal that belongs to no field: stays until it is read. */
export function showRefusal(refusal: Refusal) {
  notifications.show({
    color: 'red',
    autoClose: false,
    message: <RefusalSentences refusal={refusal} />,
  })
}
