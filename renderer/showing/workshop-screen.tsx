import { useNavigate, useParams } from '@tanstack/react-router'
import { useCallback, useState } from 'react'
import { profileChart } from '../../assessments/core/charts/profile-chart.ts'
import { supportFor } from '../../assessments/core/measures/suggest-support.ts'
import { agreedPriorities } from '../../assessments/core/priorities/agreed-priorities.ts'
import { useOrganisation } from '../api/use-organisations.ts'
import { useSupportTable } from '../api/use-support.ts'
import { useVisit, type WholeVisit } from '../api/use-visits.ts'
import { ChartFigure } from '../charts/chart-figure.tsx'
import { type MeasureDraft, newMeasure } from '../measures/measure-draft.ts'
import { MeasureBoard } from '../measures/measures-section.tsx'
import { Loaded } from '../shared/loaded.tsx'
import { useWording } from '../texts/use-wording.ts'
import { useWords } from '../texts/use-words.ts'
import { useAnswers } from '../visits/entries/use-visit-entries.ts'
import { GapList } from './gap-list.tsx'
import { PriorityList } from './priority-list.tsx'
import classes from './showing.module.css'
import { ShowingFrame } from './showing-frame.tsx'
import { useFullScreen } from './use-full-screen.ts'

/** Workshop: profile, gaps and priorities at one side, what is agreed on live at the other. */
export function WorkshopScreen() {
  const { visitId } = useParams({ from: '/visits/$visitId/workshop' })
  const visit = useVisit(visitId)
  return <Loaded query={visit}>{(loaded) => <Workshop loaded={loaded} />}</Loaded>
}

function Workshop({ loaded }: { loaded: WholeVisit }) {
  const words = useWords()
  const wording = useWording()
  const navigate = useNavigate()
  const { visit, snapshot } = loaded
  const organisation = useOrganisation(visit.organisationId)
  const { content, score } = useAnswers(loaded)
  const table = useSupportTable()
  const [draft, setDraft] = useState<MeasureDraft | null>(null)
  useFullScreen(true)
  const leave = useCallback(
    () => void navigate({ to: '/visits/$visitId/results', params: { visitId: visit.id } }),
    [navigate, visit.id],
  )
  return (
    <ShowingFrame
      title={words('showing.workshop')}
      organisationName={organisation.data?.name ?? ''}
      onLeave={leave}
    >
      <div className={classes.workshop}>
        <div className={`${classes.column} ${classes.profile}`}>
          <ChartFigure isShown model={profileChart(score, snapshot, wording)} />
          <GapList
            views={{
              snapshot,
              scope: visit.scope,
              external: content.answer,
              self: content.self_answer,
            }}
          />
        </div>
        <PriorityList
          priorities={agreedPriorities(score, content).priorities}
          isRated={score.dimensions.some(({ counts }) => counts.rated > 0)}
          onTakeUp={
            visit.closedAt === null
              ? ({ id, comparisonKey }) => {
                  const { offers, topics } = supportFor(score.dimensions, [id], table)
                  setDraft(
                    newMeasure(visit.id, {
                      comparisonKeys: [comparisonKey],
                      offers: [...offers],
                      topics: [...topics],
                    }),
                  )
                }
              : null
          }
        />
        <MeasureBoard loaded={loaded} draft={draft} onDraft={setDraft} />
      </div>
    </ShowingFrame>
  )
}
