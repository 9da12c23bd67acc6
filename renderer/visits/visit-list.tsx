import { Button, Group, Title } from '@mantine/core'
import { IconClipboardPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { InstrumentSnapshot } from '../../assessments/core/instruments/instrument-snapshot.ts'
import type { Organisation } from '../../assessments/core/organisations/organisation.ts'
import { scoreVisit } from '../../assessments/core/scoring/score-visit.ts'
import { visitScopeKeys } from '../../assessments/core/texts/domain-keys.ts'
import { formatDate } from '../../assessments/core/texts/format-date.ts'
import { formatList } from '../../assessments/core/texts/format-list.ts'
import { formatPoints } from '../../assessments/core/texts/format-points.ts'
import { assessedVisit, type VisitRecord } from '../../assessments/core/visits/visit.ts'
import type { VisitSeries } from '../api/use-visits.ts'
import { ButtonLink } from '../shared/button-link.tsx'
import { EmptyState } from '../shared/empty-state.tsx'
import { StatusMark } from '../shared/status-mark.tsx'
import { useLanguage, useWords } from '../texts/use-words.ts'
import { progressOfVisit } from './scoring/scoring-items.ts'
import { VisitStateMark } from './visit-state-mark.tsx'
import classes from './visits.module.css'

/** All visits of an organisation, newest first. */
export function VisitList({
  organisation,
  series,
  onCreate,
}: {
  organisation: Organisation
  series: VisitSeries
  onCreate: () => void
}) {
  const words = useWords()
  const newestFirst = [...series.visits].reverse()
  if (newestFirst.length === 0)
    return (
      <EmptyState
        icon={<IconClipboardPlus />}
        title={words('visits.empty.title')}
        text={words('visits.empty.text')}
        actions={
          organisation.archivedAt === null && (
            <Button onClick={onCreate}>{words('visits.new')}</Button>
          )
        }
      />
    )
  return (
    <section aria-labelledby="visits-title">
      <Group justify="space-between" mb="sm">
        <Title order={2} id="visits-title">
          {words('visits.title')}
        </Title>
        {newestFirst.length > 1 && (
          <ButtonLink
            variant="default"
            size="xs"
            to="/organisations/$organisationId/comparison"
            params={{ organisationId: organisation.id }}
          >
            {words('visits.compare')}
          </ButtonLink>
        )}
      </Group>
      <ul className={classes.list}>
        {newestFirst.map((visit) => {
          const snapshot = series.snapshots[visit.snapshotHash]
          return snapshot && <VisitRow key={visit.id} visit={visit} snapshot={snapshot} />
        })}
      </ul>
    </section>
  )
}

function VisitRow({ visit, snapshot }: { visit: VisitRecord; snapshot: InstrumentSnapshot }) {
  const words = useWords()
  const language = useLanguage()
  const score = scoreVisit(assessedVisit(visit, snapshot))
  const { done, total } = progressOfVisit(score)
  const { points, status } = score.overall
  const isOpen = visit.closedAt === null
  return (
    <li className={classes.visit}>
      <div className={classes.visitWords}>
        <Link
          className={classes.date}
          to={isOpen ? '/visits/$visitId' : '/visits/$visitId/results'}
          params={{ visitId: visit.id }}
        >
          {formatDate(visit.date, language)}
        </Link>
        <span className={classes.facts}>
          {[
            words(visitScopeKeys[visit.scope]),
            snapshot.profileName[language],
            visit.unit,
            formatList(visit.consultants, language),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </div>
      <div className={classes.visitState}>
        <VisitStateMark visit={visit} />
        <span className={classes.facts}>
          {points !== null && !isOpen
            ? words('visits.list.overall', { points: formatPoints(points, language) })
            : words('visits.list.progress', { done, total })}
        </span>
        {!isOpen && <StatusMark status={status} />}
      </div>
    </li>
  )
}
