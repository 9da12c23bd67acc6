import {
  audienceKeys,
  reportFormKeys,
  reportVersionKeys,
} from '../../assessments/core/texts/domain-keys.ts'
import type { VisitId } from '../../assessments/core/visits/visit.ts'
import { useReportExports } from '../api/use-reports.ts'
import { Loaded } from '../shared/loaded.tsx'
import { formatMoment } from '../texts/format.ts'
import { useLanguage, useWords } from '../texts/use-words.ts'
import boards from '../visits/board/board.module.css'
import classes from './reports.module.css'

/** Which reports of this visit were handed out, and how to tell their files. */
export function ExportsPanel({ visitId }: { visitId: VisitId }) {
  const words = useWords()
  const language = useLanguage()
  return (
    <section className={boards.panel} aria-labelledby="report-exports">
      <h2 id="report-exports" className={classes.panelTitle}>
        {words('reports.exports')}
      </h2>
      <Loaded query={useReportExports(visitId)}>
        {(exports) =>
          exports.length === 0 ? (
            <p className={boards.dimmed}>{words('reports.exports_none')}</p>
          ) : (
            <ul className={classes.list}>
              {exports.map(
                ({
                  id,
                  edition,
                  format,
                  exportedAt,
                  exportedBy,
                  sha256,
                  appVersion,
                  instrumentVersion,
                }) => (
                  <li key={id}>
                    <strong>
                      {[
                        words(reportVersionKeys[edition.version]),
                        words(audienceKeys[edition.audience]),
                        edition.form === 'full' ? '' : words(reportFormKeys[edition.form]),
                        words(`reports.format.${format}`),
                      ]
                        .filter(Boolean)
                        .join(', ')}
                    </strong>
                    <br />
                    {[formatMoment(exportedAt, language), exportedBy].filter(Boolean).join(', ')}
                    <br />
                    <span className={boards.dimmed}>
                      {words('reports.made_with', { appVersion, instrumentVersion })}
                    </span>
                    <details>
                      <summary>{words('reports.fingerprint')}</summary>
                      <span className={classes.mono}>{sha256}</span>
                    </details>
                  </li>
                ),
              )}
            </ul>
          )
        }
      </Loaded>
    </section>
  )
}
