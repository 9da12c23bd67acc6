import { Alert, SegmentedControl } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { profileChart, radarChart } from '../../assessments/core/charts/profile-chart.ts'
import { useVisit, type WholeVisit } from '../api/use-visits.ts'
import { ChartFigure } from '../charts/chart-figure.tsx'
import { MeasuresSection } from '../measures/measures-section.tsx'
import { Loaded } from '../shared/loaded.tsx'
import { Page } from '../shared/page.tsx'
import { useWording } from '../texts/use-wording.ts'
import { useWords } from '../texts/use-words.ts'
import { useStoredScore } from '../visits/entries/use-visit-entries.ts'
import { KeyFiguresSection } from './key-figures-section.tsx'
import { OverallPanel } from './overall-panel.tsx'
import { PeerSection } from './peer-section.tsx'
import { PrioritiesSection } from './priorities-section.tsx'
import { ResultTable } from './result-table.tsx'
import { SupportSection } from './support-section.tsx'
import { type Explained, WhyDrawer } from './why-drawer.tsx'

export function ResultsScreen() {
  const { visitId } = useParams({ from: '/visits/$visitId' })
  const visit = useVisit(visitId)
  return (
    <Page align="start">
      <Loaded query={visit}>{(loaded) => <Results loaded={loaded} />}</Loaded>
    </Page>
  )
}

function Results({ loaded }: { loaded: WholeVisit }) {
  const words = useWords()
  const wording = useWording()
  const score = useStoredScore(loaded)
  const [kind, setKind] = useState<'bars' | 'radar'>('bars')
  const [explained, setExplained] = useState<Explained>(null)
  const { visit, snapshot } = loaded
  const makeChart = kind === 'bars' ? profileChart : radarChart
  return (
    <>
      {visit.closedAt === null && (
        <Alert color="yellow" icon={<IconInfoCircle aria-hidden />}>
          {words('results.still_open')}
        </Alert>
      )}
      <OverallPanel score={score} onWhy={() => setExplained({ dimensionId: null })} />
      <ChartFigure
        model={makeChart(score, snapshot, wording)}
        actions={
          <SegmentedControl
            size="xs"
            aria-label={words('results.chart.kind')}
            value={kind}
            onChange={(value) => setKind(value === 'radar' ? 'radar' : 'bars')}
            data={[
              { value: 'bars', label: words('results.chart.bars') },
              { value: 'radar', label: words('results.chart.radar') },
            ]}
          />
        }
      />
      <ResultTable
        score={score}
        scale={snapshot.scale}
        onWhy={(dimensionId) => setExplained({ dimensionId })}
      />
      <WhyDrawer
        explained={explained}
        score={score}
        snapshot={snapshot}
        onClose={() => setExplained(null)}
      />
      <PeerSection loaded={loaded} />
      <KeyFiguresSection loaded={loaded} />
      <PrioritiesSection loaded={loaded} score={score} />
      <SupportSection score={score} snapshot={snapshot} />
      <MeasuresSection loaded={loaded} />
    </>
  )
}
