import type { LeftOutText } from '../../assessments/core/reports/left-out-texts.ts'
import { entryKindKeys } from '../../assessments/core/texts/domain-keys.ts'
import type { EntryKind } from '../../assessments/core/visits/visit-entry.ts'
import { useWords } from '../texts/use-words.ts'
import boards from '../visits/board/board.module.css'
import classes from './reports.module.css'

const shownTexts = 50

/** What was entered in the visit and is not in this version of its report. */
export function LeftOutPanel({ leftOut }: { leftOut: readonly LeftOutText[] }) {
  const words = useWords()
  const kinds = [...new Set(leftOut.map(({ entryKind }) => entryKind))]
  const of = (kind: EntryKind) => leftOut.filter(({ entryKind }) => entryKind === kind)
  return (
    <section className={boards.panel} aria-labelledby="report-left-out">
      <h2 id="report-left-out" className={classes.panelTitle}>
        {words('reports.left_out')}
      </h2>
      {kinds.length === 0 ? (
        <p className={boards.dimmed}>{words('reports.left_out_none')}</p>
      ) : (
        kinds.map((kind) => (
          <details key={kind}>
            <summary>
              {words(entryKindKeys[kind])} ({of(kind).length})
            </summary>
            <ul className={classes.list}>
              {of(kind)
                .slice(0, shownTexts)
                .map(({ entryId, text }) => (
                  <li key={`${entryId} ${text}`} className={boards.dimmed}>
                    {text}
                  </li>
                ))}
              {of(kind).length > shownTexts && (
                <li>{words('reports.left_out_more', { count: of(kind).length - shownTexts })}</li>
              )}
            </ul>
          </details>
        ))
      )}
    </section>
  )
}
