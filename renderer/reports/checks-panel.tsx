import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { type ReportCheck, reportCheckKinds } from '../../assessments/core/reports/check-report.ts'
import type { VisitRecord } from '../../assessments/core/visits/visit.ts'
import { useWords } from '../texts/use-words.ts'
import boards from '../visits/board/board.module.css'
import { reportCheckKeys } from './report-keys.ts'
import classes from './reports.module.css'
import { SourceLink } from './source-link.tsx'

const longestName = 60

/** What to look at before the report goes out; each entry leads to its place. */
export function ChecksPanel({
  checks,
  visit,
}: {
  checks: readonly ReportCheck[]
  visit: VisitRecord
}) {
  const words = useWords()
  const kinds = reportCheckKinds.filter((kind) => checks.some((check) => check.kind === kind))
  return (
    <section className={boards.panel} aria-labelledby="report-checks">
      <h2 id="report-checks" className={classes.panelTitle}>
        {words('reports.checks')}
      </h2>
      {kinds.length === 0 ? (
        <p className={boards.mark} data-good="true">
          <IconCircleCheck size={17} aria-hidden /> {words('reports.checks_none')}
        </p>
      ) : (
        <>
          <p className={boards.dimmed}>{words('reports.checks_help')}</p>
          <ul className={classes.list}>
            {kinds.map((kind) => (
              <li key={kind}>
                <span className={boards.warning}>
                  <IconAlertTriangle size={15} aria-hidden />
                  {words(reportCheckKeys[kind])}
                </span>
                <ul>
                  {checks
                    .filter((check) => check.kind === kind)
                    .map(({ place, about }, index) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: two checks of a kind may be about the same
                      <li key={index}>
                        <SourceLink source={place} visit={visit} className={classes.place}>
                          {shortened(about) || words('reports.go_there')}
                        </SourceLink>
                      </li>
                    ))}
                </ul>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function shortened(text: string): string {
  const characters = [...text.trim()]
  return characters.length <= longestName
    ? characters.join('')
    : `${characters.slice(0, longestName - 1).join('')}…`
}
