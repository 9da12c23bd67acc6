import { Button, Select, Text, Title } from '@mantine/core'
import { IconChartBar, IconFileSpreadsheet } from '@tabler/icons-react'
import { useState } from 'react'
import type { OperationOutput } from '../../assessments/contract/contract-types.ts'
import { yearFigures, yearsOf } from '../../assessments/core/portfolio/year-figures.ts'
import { useCounted } from '../api/use-overview.ts'
import { EmptyState } from '../shared/empty-state.tsx'
import { ExportDialog } from '../shared/export-dialog.tsx'
import { Loaded } from '../shared/loaded.tsx'
import { Page } from '../shared/page.tsx'
import { PageHeader } from '../shared/page-header.tsx'
import { useWords } from '../texts/use-words.ts'
import classes from './overview.module.css'
import { TypeProfiles } from './type-profiles.tsx'
import { YearTables } from './year-tables.tsx'

/** Figures over all organisations: what was done in a year, and where types of organisations stand. */
export function OverviewScreen() {
  const words = useWords()
  const counted = useCounted()
  return (
    <Page>
      <PageHeader title={words('overview.title')} below={words('overview.intro')} />
      <Loaded query={counted}>
        {(loaded) =>
          loaded.visits.length === 0 ? (
            <EmptyState
              icon={<IconChartBar />}
              title={words('overview.empty.title')}
              text={words('overview.empty.text')}
            />
          ) : (
            <>
              <Year counted={loaded} />
              <TypeProfiles />
              <AllRatings />
            </>
          )
        }
      </Loaded>
    </Page>
  )
}

function Year({ counted }: { counted: OperationOutput<'portfolio.counted'> }) {
  const words = useWords()
  const years = yearsOf(counted.visits)
  const [chosen, setChosen] = useState<number | null>(null)
  const [exporting, setExporting] = useState(false)
  const year = chosen !== null && years.includes(chosen) ? chosen : (years[0] ?? 0)
  return (
    <section aria-labelledby="year-title" className={classes.section}>
      <div className={classes.head}>
        <Title order={2} id="year-title">
          {words('overview.year_title', { year })}
        </Title>
        <Select
          className={classes.year}
          aria-label={words('overview.year')}
          allowDeselect={false}
          value={String(year)}
          onChange={(value) => setChosen(Number(value))}
          data={years.map(String)}
        />
        <Button
          variant="default"
          leftSection={<IconFileSpreadsheet size={18} aria-hidden />}
          onClick={() => setExporting(true)}
        >
          {words('overview.export')}
        </Button>
      </div>
      <YearTables figures={yearFigures(counted.visits, counted.measures, year)} />
      <ExportDialog
        opened={exporting}
        exported={{ job: 'years.export', about: { year } }}
        kind="excel"
        title={words('overview.export_title')}
        text={words('overview.export_text')}
        languageLabel={words('overview.export_language')}
        running={words('overview.export_running')}
        done={words('overview.export_done')}
        fileTitle={() => words('overview.file_name', { year })}
        onClose={() => setExporting(false)}
      />
    </section>
  )
}

/** Everything that was rated, for somebody who counts with a program of their own. */
function AllRatings() {
  const words = useWords()
  const [exporting, setExporting] = useState(false)
  return (
    <section aria-labelledby="ratings-title" className={classes.section}>
      <div className={classes.head}>
        <Title order={2} id="ratings-title">
          {words('overview.ratings_title')}
        </Title>
        <Button
          variant="default"
          leftSection={<IconFileSpreadsheet size={18} aria-hidden />}
          onClick={() => setExporting(true)}
        >
          {words('overview.ratings_export')}
        </Button>
      </div>
      <Text c="dimmed" maw={640}>
        {words('overview.ratings_text')}
      </Text>
      <ExportDialog
        opened={exporting}
        exported={{ job: 'ratings.export', about: {} }}
        kind="excel"
        title={words('overview.ratings_title')}
        text={words('overview.ratings_text')}
        languageLabel={words('overview.export_language')}
        running={words('overview.ratings_running')}
        done={words('overview.ratings_done')}
        fileTitle={() => words('overview.ratings_file_name')}
        onClose={() => setExporting(false)}
      />
    </section>
  )
}
