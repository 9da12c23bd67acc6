import { Button } from '@mantine/core'
import { IconAlertTriangle, IconClipboardPlus } from '@tabler/icons-react'
import { findingProblems } from '../../../assessments/core/findings/findings-in-order.ts'
import type { Measure } from '../../../assessments/core/measures/measure.ts'
import {
  findingKindKeys,
  findingStateKeys,
  findingWeightKeys,
  influenceKeys,
  measureStateKeys,
} from '../../../assessments/core/texts/domain-keys.ts'
import type { Finding } from '../../../assessments/core/visits/entries/finding.ts'
import { useWords } from '../../texts/use-words.ts'
import classes from '../board/board.module.css'
import { IndicatorLinks } from '../board/indicator-links.tsx'
import { RowActions } from '../board/row-actions.tsx'
import type { Board } from '../board/use-board.ts'
import { useRemoveWithUndo } from '../board/use-remove-with-undo.tsx'
import { findingProblemKeys } from './finding-keys.ts'
import own from './findings.module.css'

const shortNameLength = 60

/** A finding to be read: its words for the client first. */
export function FindingRow({
  id,
  finding,
  board: { store, content, snapshot, visit, isLocked },
  onEdit,
  onMeasure,
}: {
  id: string
  finding: Finding
  board: Board
  onEdit: () => void
  onMeasure: () => void
}) {
  const words = useWords()
  const remove = useRemoveWithUndo(store, 'findings')
  const { kind, weight, influence, state, clientWording, recommendation, indicatorIds } = finding
  const problems = findingProblems(finding, content.evidence)
  const name = [...clientWording].slice(0, shortNameLength).join('') || words(findingKindKeys[kind])
  const evidence = finding.evidenceIds.flatMap((evidenceId) => content.evidence[evidenceId] ?? [])
  const facts = [
    words('findings.weight_of', { weight: words(findingWeightKeys[weight]) }),
    influence === 'own' ? '' : words(influenceKeys[influence]),
    state === null || state === 'new' ? '' : words(findingStateKeys[state]),
    evidence.map(({ title }) => title).join(', '),
  ]
  return (
    <>
      <div className={classes.rowLine}>
        <span className={classes.what}>
          <span>{clientWording || words('findings.no_wording')}</span>
          <span className={classes.dimmed}>{facts.filter(Boolean).join(' · ')}</span>
        </span>
        {!isLocked && (
          <>
            {kind !== 'strength' && (
              <Button
                size="compact-sm"
                variant="subtle"
                leftSection={<IconClipboardPlus size={17} aria-hidden />}
                onClick={onMeasure}
              >
                {words('findings.measure')}
              </Button>
            )}
            <RowActions
              id={id}
              name={name}
              onEdit={onEdit}
              onRemove={() => remove(name, { kind: 'finding', id, value: finding })}
            />
          </>
        )}
      </div>
      {recommendation !== '' && (
        <p className={own.advice}>
          <b>{words('findings.field_recommendation')}:</b> {recommendation}
        </p>
      )}
      <AnsweringMeasures findingId={id} measures={content.measure} />
      <div className={classes.links}>
        <IndicatorLinks snapshot={snapshot} visitId={visit.id} indicatorIds={indicatorIds} />
        {!isLocked &&
          problems.map((problem) => (
            <span key={problem} className={classes.warning}>
              <IconAlertTriangle size={15} aria-hidden /> {words(findingProblemKeys[problem])}
            </span>
          ))}
      </div>
    </>
  )
}

/** What the organisation has agreed to do about it, with how far that is. Nothing while nothing is agreed. */
function AnsweringMeasures({
  findingId,
  measures,
}: {
  findingId: string
  measures: Readonly<Record<string, Measure>>
}) {
  const words = useWords()
  const answering = Object.entries(measures).filter(([, one]) => one.findingId === findingId)
  return answering.map(([id, { title, state }]) => (
    <p key={id} className={own.advice}>
      <b>{words('findings.measure')}:</b> {title} · {words(measureStateKeys[state])}
    </p>
  ))
}
