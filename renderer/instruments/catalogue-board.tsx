import { Button } from '@mantine/core'
import { IconFileUnknown } from '@tabler/icons-react'
import type { InstrumentSnapshot } from '../../assessments/core/instruments/instrument-snapshot.ts'
import { EmptyState } from '../shared/empty-state.tsx'
import { useLanguage, useWords } from '../texts/use-words.ts'
import { CatalogueOverview } from './catalogue-overview.tsx'
import { CatalogueSearch } from './catalogue-search.tsx'
import { CatalogueTree } from './catalogue-tree.tsx'
import { findIndicator } from './find-indicator.ts'
import { IndicatorPage } from './indicator-page.tsx'
import classes from './instruments.module.css'
import type { Browsing } from './use-browsing.ts'

/** The tree or what the search has found at the left, the page chosen at the right. */
export function CatalogueBoard({
  snapshot,
  browsing,
}: {
  snapshot: InstrumentSnapshot
  browsing: Browsing
}) {
  return (
    <div className={classes.board}>
      <div className={classes.side}>
        <CatalogueSearch snapshot={snapshot} browsing={browsing}>
          <CatalogueTree snapshot={snapshot} browsing={browsing} />
        </CatalogueSearch>
      </div>
      <div className={classes.reading}>
        <ChosenPage snapshot={snapshot} browsing={browsing} />
      </div>
    </div>
  )
}

function ChosenPage({ snapshot, browsing }: { snapshot: InstrumentSnapshot; browsing: Browsing }) {
  const { indicatorId, language, wording } = browsing
  const found = findIndicator(snapshot, indicatorId)
  if (indicatorId === null) return <CatalogueOverview snapshot={snapshot} browsing={browsing} />
  if (found === null) return <NotInProfile snapshot={snapshot} browsing={browsing} />
  return (
    <IndicatorPage
      // Keyed, so that another indicator takes the focus to its own heading.
      key={indicatorId}
      snapshot={snapshot}
      found={found}
      language={language}
      wording={wording}
    />
  )
}

function NotInProfile({
  snapshot,
  browsing,
}: {
  snapshot: InstrumentSnapshot
  browsing: Browsing
}) {
  const words = useWords()
  const windowLanguage = useLanguage()
  return (
    <EmptyState
      icon={<IconFileUnknown />}
      title={words('instruments.not_in_profile.title')}
      text={words('instruments.not_in_profile.text', {
        profile: snapshot.profileName[windowLanguage],
      })}
      actions={
        <Button variant="default" onClick={() => browsing.open(null)}>
          {words('instruments.not_in_profile.overview')}
        </Button>
      }
    />
  )
}
