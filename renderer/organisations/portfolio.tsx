import { useMemo, useState } from 'react'
import { refusalOf } from '../api/call-operation.ts'
import type { OrganisationListItem } from '../api/use-organisations.ts'
import { usePortfolio } from '../api/use-portfolio.ts'
import { RefusalNotice } from '../shared/refusal-notice.tsx'
import { NothingFound } from './no-organisations.tsx'
import { PortfolioTable } from './portfolio-table.tsx'
import { PortfolioTools } from './portfolio-tools.tsx'
import { everything, type ListedOrganisation, portfolioLines } from './portfolio-view.ts'

/** All organisations: found, filtered, sorted and grouped as somebody likes. */
export function Portfolio({ all }: { all: readonly OrganisationListItem[] }) {
  const portfolio = usePortfolio()
  const [view, setView] = useState(everything)
  const listed = useMemo((): readonly ListedOrganisation[] => {
    const facts = new Map(portfolio.data?.map((row) => [row.organisationId, row]))
    const isRead = portfolio.data !== undefined
    return all.map((organisation) => ({
      organisation,
      facts: facts.get(organisation.id) ?? (isRead ? withoutVisits(organisation) : null),
    }))
  }, [all, portfolio.data])
  const lines = useMemo(() => portfolioLines(listed, view), [listed, view])
  const count = lines.filter(({ kind }) => kind === 'organisation').length
  return (
    <>
      {portfolio.error && <RefusalNotice refusal={refusalOf(portfolio.error)} />}
      <PortfolioTools view={view} count={count} onChange={setView} />
      {count > 0 ? (
        <PortfolioTable lines={lines} view={view} onChange={setView} />
      ) : (
        <NothingFound
          view={view}
          onClear={() => setView({ ...everything, archived: view.archived })}
        />
      )}
    </>
  )
}

function withoutVisits({ id }: OrganisationListItem) {
  return {
    organisationId: id,
    points: [],
    openMeasures: 0,
    overdueMeasures: 0,
    nextDue: null,
  }
}
