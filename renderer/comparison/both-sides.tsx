import { Loader, Title } from '@mantine/core'
import { formatDate } from '../../assessments/core/texts/format-date.ts'
import { openAnswer } from '../../assessments/core/visits/answer.ts'
import { evidenceInOrder, isLinkedTo } from '../../assessments/core/visits/linked-evidence.ts'
import type { AssessedVisit, VisitId } from '../../assessments/core/visits/visit.ts'
import { useWholeVisits, type WholeVisit } from '../api/use-visits.ts'
import { useLanguage, useWords } from '../texts/use-words.ts'
import classes from './comparison.module.css'

/** What was noted of a criterion in both visits, side by side; read when somebody looks. */
export function BothSides({
  earlier,
  later,
  indicatorIds,
}: {
  earlier: AssessedVisit
  later: AssessedVisit
  /** The criterion's id in each visit: versions of the catalogue may name it differently. */
  indicatorIds: { readonly earlier: string; readonly later: string }
}) {
  const visits = useWholeVisits([earlier.id, later.id])
  const find = (id: VisitId) => visits.find(({ visit }) => visit.id === id)
  const [before, after] = [find(earlier.id), find(later.id)]
  if (before === undefined || after === undefined) return <Loader size="sm" m="sm" />
  return (
    <div className={classes.bothSides}>
      <Side whole={before} indicatorId={indicatorIds.earlier} />
      <Side whole={after} indicatorId={indicatorIds.later} />
    </div>
  )
}

function Side({
  whole: { visit, entries },
  indicatorId,
}: {
  whole: WholeVisit
  indicatorId: string
}) {
  const words = useWords()
  const language = useLanguage()
  const { note, clientWording } = visit.answers[indicatorId] ?? openAnswer
  const evidence = evidenceInOrder(entries.evidence).filter((one) => isLinkedTo(one, indicatorId))
  const isEmpty = note === '' && clientWording === '' && evidence.length === 0
  return (
    <section className={classes.side}>
      <Title order={3}>{formatDate(visit.date, language)}</Title>
      {isEmpty && <p className={classes.faint}>{words('comparison.sides.nothing')}</p>}
      {note !== '' && (
        <p>
          <b>{words('comparison.sides.note')}:</b> {note}
        </p>
      )}
      {clientWording !== '' && (
        <p>
          <b>{words('comparison.sides.wording')}:</b> {clientWording}
        </p>
      )}
      {evidence.length > 0 && (
        <p>
          <b>{words('comparison.sides.evidence')}:</b>{' '}
          {evidence.map((one) => one.evidence.title).join(' · ')}
        </p>
      )}
    </section>
  )
}
