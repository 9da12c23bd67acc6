import { Alert, NativeSelect } from '@mantine/core'
import { IconUsers } from '@tabler/icons-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { beforeAfterChart } from '../../assessments/core/charts/before-after-chart.ts'
import { itemChangesChart } from '../../assessments/core/charts/item-changes-chart.ts'
import { compareVisits } from '../../assessments/core/comparison/compare-visits.ts'
import { visitScopeKeys } from '../../assessments/core/texts/domain-keys.ts'
import { formatDate } from '../../assessments/core/texts/format-date.ts'
import type { AssessedVisit } from '../../assessments/core/visits/visit.ts'
import { ChartFigure } from '../charts/chart-figure.tsx'
import { useWording } from '../texts/use-wording.ts'
import { useLanguage, useWords } from '../texts/use-words.ts'
import { ChangeTable } from './change-table.tsx'
import classes from './comparison.module.css'
import { ItemChanges } from './item-changes.tsx'
import { LeftOutItems } from './left-out-items.tsx'
import { MeasuresBetween } from './measures-between.tsx'
import { OverallChangePanel } from './overall-change-panel.tsx'

const route = '/organisations/$organisationId/comparison'

/** Any two visits against each other; the last two unless the person chooses others. */
export function TwoVisits({ visits }: { visits: readonly AssessedVisit[] }) {
  const words = useWords()
  const chosen = useSearch({ from: route })
  const navigate = useNavigate({ from: route })
  const find = (id: string | undefined) => visits.find((visit) => visit.id === id)
  const earlier = find(chosen.earlier) ?? visits.at(-2)
  const later = find(chosen.later) ?? visits.at(-1)
  if (earlier === undefined || later === undefined) return null
  return (
    <>
      <div className={classes.pickers}>
        <VisitPicker
          label={words('comparison.earlier')}
          visits={visits}
          chosen={earlier}
          onChoose={({ id }) => navigate({ search: { earlier: id, later: later.id } })}
        />
        <span aria-hidden className={classes.arrow}>
          →
        </span>
        <VisitPicker
          label={words('comparison.later')}
          visits={visits}
          chosen={later}
          onChoose={({ id }) => navigate({ search: { earlier: earlier.id, later: id } })}
        />
      </div>
      {earlier.id === later.id ? (
        <Alert color="yellow">{words('comparison.swap')}</Alert>
      ) : (
        <Compared visits={visits} {...inOrder(earlier, later)} />
      )}
    </>
  )
}

function Compared({
  visits,
  earlier,
  later,
}: {
  visits: readonly AssessedVisit[]
  earlier: AssessedVisit
  later: AssessedVisit
}) {
  const words = useWords()
  const wording = useWording()
  const comparison = useMemo(() => compareVisits(earlier, later), [earlier, later])
  const itemChart = itemChangesChart(comparison, later.snapshot, wording)
  return (
    <>
      {comparison.otherTeam && (
        <Alert color="yellow" icon={<IconUsers aria-hidden />}>
          {words('comparison.other_team')}
        </Alert>
      )}
      <OverallChangePanel comparison={comparison} />
      <ChartFigure model={beforeAfterChart(comparison, later.snapshot, wording)} />
      <ChangeTable comparison={comparison} />
      {itemChart !== null && <ChartFigure model={itemChart} />}
      <ItemChanges comparison={comparison} earlier={earlier} later={later} />
      <MeasuresBetween visits={visits} earlier={earlier} later={later} />
      <LeftOutItems comparison={comparison} />
    </>
  )
}

function VisitPicker({
  label,
  visits,
  chosen,
  onChoose,
}: {
  label: string
  visits: readonly AssessedVisit[]
  chosen: AssessedVisit
  onChoose: (visit: AssessedVisit) => void
}) {
  const words = useWords()
  const language = useLanguage()
  return (
    <NativeSelect
      label={label}
      value={chosen.id}
      data={visits.map(({ id, date, scope }) => ({
        value: id,
        label: words('comparison.visit_name', {
          date: formatDate(date, language),
          scope: words(visitScopeKeys[scope]),
        }),
      }))}
      onChange={(event) => {
        const visit = visits.find(({ id }) => id === event.currentTarget.value)
        if (visit) onChoose(visit)
      }}
    />
  )
}

/** The person may pick them the wrong way round. */
function inOrder(one: AssessedVisit, other: AssessedVisit) {
  return one.date <= other.date ? { earlier: one, later: other } : { earlier: other, later: one }
}
