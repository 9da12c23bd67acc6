import {
  IconCircle,
  IconCircleCheckFilled,
  IconCircleDashed,
  IconCircleHalf2,
  IconCircleMinus,
} from '@tabler/icons-react'
import type { DimensionStatus } from '../../assessments/core/scoring/visit-score.ts'
import { dimensionStatusKeys } from '../../assessments/core/texts/domain-keys.ts'
import { useWords } from '../texts/use-words.ts'
import classes from './status-mark.module.css'

const symbols = {
  reliable: IconCircleCheckFilled,
  indicative: IconCircleHalf2,
  provisional: IconCircleHalf2,
  not_evaluable: IconCircle,
  not_applicable: IconCircleMinus,
  too_few_applicable: IconCircleDashed,
} as const satisfies Record<DimensionStatus, unknown>

/** How far a score can be trusted: symbol, colour and word. */
export function StatusMark({ status }: { status: DimensionStatus }) {
  const words = useWords()
  const Sign = symbols[status]
  return (
    <span className={classes.mark} data-status={status}>
      <Sign size={15} aria-hidden />
      {words(dimensionStatusKeys[status])}
    </span>
  )
}
