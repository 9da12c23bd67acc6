import { Drawer, Stack } from '@mantine/core'
import type { InstrumentSnapshot } from '../../assessments/core/instruments/instrument-snapshot.ts'
import type { VisitScore } from '../../assessments/core/scoring/visit-score.ts'
import { useLanguage, useWords } from '../texts/use-words.ts'
import { WhyDimension } from './why-dimension.tsx'
import { WhyOverall } from './why-overall.tsx'

/** Which number is explained: a dimension's by its id, or the overall value. */
export type Explained = { readonly dimensionId: string | null } | null

/** From a number to its arithmetic, in words that can be followed with a pencil. */
export function WhyDrawer({
  explained,
  score,
  snapshot,
  onClose,
}: {
  /** null while the drawer is closed. */
  explained: Explained
  score: VisitScore
  snapshot: InstrumentSnapshot
  onClose: () => void
}) {
  const words = useWords()
  const language = useLanguage()
  const dimension = score.dimensions.find((one) => one.dimension.id === explained?.dimensionId)
  const title =
    dimension === undefined
      ? words('why.overall')
      : words('why.dimension', {
          dimension: `${dimension.dimension.code} ${dimension.dimension.name[language]}`,
        })
  return (
    <Drawer
      opened={explained !== null}
      onClose={onClose}
      position="right"
      size="min(720px, 100vw)"
      title={title}
      closeButtonProps={{ 'aria-label': words('app.close') }}
    >
      {explained !== null && (
        <Stack gap="lg">
          {dimension === undefined ? (
            <WhyOverall score={score} />
          ) : (
            <WhyDimension score={dimension} visit={score} snapshot={snapshot} />
          )}
        </Stack>
      )}
    </Drawer>
  )
}
