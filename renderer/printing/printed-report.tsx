import type { CSSProperties } from 'react'
import type { Report } from '../../assessments/core/reports/report.ts'
import { ReportPaper } from '../reports/report-paper.tsx'
import { Base64Image } from '../shared/base64-image.tsx'
import classes from './printed-report.module.css'

/** A report as it lies on paper: as in the preview, with a list of contents and a watermark on every page. */
export function PrintedReport({
  report,
  pictures,
}: {
  report: Report
  /** In base64, by hash. */
  pictures: Readonly<Record<string, string>>
}) {
  const { accent, watermark } = report
  return (
    <div className={classes.sheet} style={{ '--accent': accent } as CSSProperties}>
      {watermark !== null && (
        <p className={classes.watermark} aria-hidden>
          {watermark}
        </p>
      )}
      <ReportPaper
        report={report}
        visit={null}
        drawPicture={({ hash, type, alt }) => (
          <Base64Image content={pictures[hash] ?? ''} type={type} alt={alt} />
        )}
      >
        <ContentsList report={report} />
      </ReportPaper>
    </div>
  )
}

/** Leads to the chapters; where they stand in pages, only the one who lays the paper out would know. */
function ContentsList({ report: { contentsTitle, chapters } }: { report: Report }) {
  if (contentsTitle === null) return null
  return (
    <nav className={classes.contents} aria-label={contentsTitle}>
      <p>{contentsTitle}</p>
      <ol>
        {chapters.map(({ id, title }) => (
          <li key={id}>
            <a href={`#chapter-${id}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
