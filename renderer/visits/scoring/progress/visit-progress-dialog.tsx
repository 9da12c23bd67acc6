import { Modal, Table, Text } from '@mantine/core'
import type { InstrumentSnapshot } from '../../../../assessments/core/instruments/instrument-snapshot.ts'
import { type Fraction, parseFraction } from '../../../../assessments/core/scoring/fraction.ts'
import { stepsToReliable } from '../../../../assessments/core/scoring/steps-to-reliable.ts'
import { visitProgress } from '../../../../assessments/core/scoring/visit-progress.ts'
import type {
  DimensionStatus,
  ItemCounts,
  VisitScore,
} from '../../../../assessments/core/scoring/visit-score.ts'
import { formatShare } from '../../../../assessments/core/texts/format-points.ts'
import { StatusMark } from '../../../shared/status-mark.tsx'
import { useLanguage, useWords } from '../../../texts/use-words.ts'
import classes from './progress.module.css'
import { wordBestStatus, wordSteps } from './word-steps.ts'

interface VisitProgressDialogProps {
  opened: boolean
  score: VisitScore
  snapshot: InstrumentSnapshot
  onChoose: (dimensionId: string) => void
  onClose: () => void
}

/** Stand der Erhebung: every dimension with what is done, and what it still needs. */
export function VisitProgressDialog(props: VisitProgressDialogProps) {
  const words = useWords()
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      size="min(1000px, 94vw)"
      title={words('progress.title')}
      closeButtonProps={{ 'aria-label': words('app.close') }}
    >
      <ProgressTable {...props} />
      <OverallShare score={props.score} snapshot={props.snapshot} />
      <Text size="sm" c="dimmed">
        {words('progress.legend')}
      </Text>
    </Modal>
  )
}

function ProgressTable({ score, snapshot, onChoose }: VisitProgressDialogProps) {
  const words = useWords()
  const language = useLanguage()
  const whole = visitProgress(score.dimensions)
  return (
    <Table.ScrollContainer minWidth={760} scrollAreaProps={{ tabIndex: 0 }}>
      <Table className={classes.table} verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{words('progress.column.dimension')}</Table.Th>
            <Table.Th scope="col">{words('progress.column.rated')}</Table.Th>
            <Table.Th scope="col">{words('progress.column.not_applicable')}</Table.Th>
            <Table.Th scope="col">{words('progress.column.not_assessed')}</Table.Th>
            <Table.Th scope="col">{words('progress.column.open')}</Table.Th>
            <Table.Th scope="col">{words('progress.column.coverage')}</Table.Th>
            <Table.Th scope="col">{words('progress.column.status')}</Table.Th>
            <Table.Th scope="col">
              {words('progress.column.needed', { status: wordBestStatus(score.scope, words) })}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {score.dimensions.map((scored) => {
            const { dimension, counts, coverage, status } = scored
            const steps = stepsToReliable(scored, snapshot.thresholds.scoring)
            return (
              <Table.Tr key={dimension.id}>
                <Table.Th scope="row">
                  <button
                    type="button"
                    className={classes.dimension}
                    onClick={() => onChoose(dimension.id)}
                  >
                    {dimension.code} {dimension.name[language]}
                  </button>
                </Table.Th>
                <Standing counts={counts} coverage={coverage} status={status} />
                <Table.Td>{wordSteps(steps, words)}</Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
        <Table.Tfoot>
          <Table.Tr>
            <Table.Th scope="row">{words('progress.visit')}</Table.Th>
            <Standing {...whole} status={score.overall.status} />
            <Table.Td />
          </Table.Tr>
        </Table.Tfoot>
      </Table>
    </Table.ScrollContainer>
  )
}

interface StandingProps {
  counts: ItemCounts
  coverage: Fraction | null
  status: DimensionStatus
}

function Standing({ counts, coverage, status }: StandingProps) {
  const language = useLanguage()
  return (
    <>
      <Table.Td className={classes.number}>{counts.rated}</Table.Td>
      <Table.Td className={classes.number}>{counts.notApplicable}</Table.Td>
      <Table.Td className={classes.number}>{counts.notAssessed}</Table.Td>
      <Table.Td className={classes.number}>{counts.open}</Table.Td>
      <Table.Td className={classes.number}>
        {coverage === null ? '–' : formatShare(coverage, language)}
      </Table.Td>
      <Table.Td className={classes.number}>
        <StatusMark status={status} />
      </Table.Td>
    </>
  )
}

/** What the overall value still needs: enough weight in dimensions that can be relied on. */
function OverallShare({ score, snapshot }: Pick<VisitProgressDialogProps, 'score' | 'snapshot'>) {
  const words = useWords()
  const language = useLanguage()
  const { reliableShare } = score.overall
  if (reliableShare === null) return null
  const required = parseFraction(snapshot.thresholds.scoring.overallReliableShare)
  return (
    <Text size="sm" mt="sm">
      {words('progress.share', {
        status: wordBestStatus(score.scope, words),
        share: formatShare(reliableShare, language),
        required: formatShare(required, language),
      })}
    </Text>
  )
}
