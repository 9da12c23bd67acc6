import { Table } from '@mantine/core'
import { createContext, Fragment, type ReactNode, useContext } from 'react'
import type {
  Block,
  Cell,
  Chapter,
  Cover,
  Heading,
  Report,
  ReportSource,
  Table as ReportTable,
  Run,
} from '../../assessments/core/reports/report.ts'
import { view } from '../../assessments/core/reports/report-blocks.ts'
import { assertNever } from '../../assessments/core/result.ts'
import type { VisitRecord } from '../../assessments/core/visits/visit.ts'
import { ChartBody } from '../charts/chart-figure.tsx'
import charts from '../charts/charts.module.css'
import { Base64Image } from '../shared/base64-image.tsx'
import { useWords } from '../texts/use-words.ts'
import classes from './report-paper.module.css'
import { SourceLink } from './source-link.tsx'

/** What every part of a chapter needs to lead to its sources. */
interface Leading {
  /** null on paper, where nothing leads anywhere. */
  readonly visit: VisitRecord | null
  /** Where that leads which has no source of its own: what the chapter is computed from. */
  readonly origin: ReportSource | undefined
}

/** Runs that come from one place are one link, and so one stop of the Tab key. */
function groupsOf(runs: readonly Run[]) {
  const groups: { source: ReportSource | undefined; runs: Run[] }[] = []
  for (const run of runs) {
    const last = groups.at(-1)
    if (last !== undefined && sameSource(last.source, run.source)) last.runs.push(run)
    else groups.push({ source: run.source, runs: [run] })
  }
  return groups
}

function sameSource(a: ReportSource | undefined, b: ReportSource | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function isBlank(runs: readonly Run[]): boolean {
  return runs.every(({ text }) => text.trim() === '')
}

function Runs({ runs, leading: { visit, origin } }: { runs: readonly Run[]; leading: Leading }) {
  return groupsOf(runs).map(({ source, runs: own }, index) => {
    const words = own.map(({ text, bold, muted }, place) => {
      const Tag = bold === true ? 'strong' : 'span'
      return (
        // biome-ignore lint/suspicious/noArrayIndexKey: runs have no other name, and never move
        <Tag key={place} className={muted === true ? classes.muted : undefined}>
          {text}
        </Tag>
      )
    })
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <Fragment key={index}>
        {source === undefined || visit === null ? (
          // Room to write on leads nowhere.
          <Computed origin={isBlank(own) ? undefined : origin} visit={visit}>
            {words}
          </Computed>
        ) : (
          <SourceLink source={source} visit={visit} className={classes.source}>
            {words}
          </SourceLink>
        )}
      </Fragment>
    )
  })
}

/** Leads where the chapter's own link leads, and so is no further stop of the Tab key. */
function Computed({ origin, visit, children }: Leading & { children: ReactNode }) {
  if (origin === undefined || visit === null) return children
  return (
    <SourceLink source={origin} visit={visit} className={classes.computed} isTabStop={false}>
      {children}
    </SourceLink>
  )
}

function CellContent({ cell: { runs, badge }, leading }: { cell: Cell; leading: Leading }) {
  return (
    <>
      <Runs runs={runs} leading={leading} />
      {badge !== undefined && (
        <span className={classes.badge} data-level={badge.level}>
          <Computed {...leading}>{badge.text}</Computed>
        </span>
      )}
    </>
  )
}

function CaptionText({ label, text }: { label: string; text: string }) {
  return (
    <>
      {label !== '' && `${label}: `}
      {text}
    </>
  )
}

/** On a narrow window a wide table scrolls in its own place; on paper it flows over the pages. */
function TableFrame({
  name,
  isPrinted,
  children,
}: {
  name: string
  isPrinted: boolean
  children: ReactNode
}) {
  if (isPrinted) return children
  return (
    <Table.ScrollContainer minWidth={520} type="native" tabIndex={0} role="group" aria-label={name}>
      {children}
    </Table.ScrollContainer>
  )
}

function PaperTable({
  table: { caption, columns, rows },
  leading,
}: {
  table: ReportTable
  leading: Leading
}) {
  const name = [caption.label, caption.text].filter(Boolean).join(': ')
  return (
    <TableFrame name={name} isPrinted={leading.visit === null}>
      <table className={classes.table}>
        <caption>
          <CaptionText {...caption} />
        </caption>
        <thead>
          <tr>
            {columns.map(({ header, widthPercent, align }) => (
              <th key={header} scope="col" style={{ width: `${widthPercent}%` }} data-align={align}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name, and never move
            <tr key={line}>
              {row.map((cell, place) =>
                place === 0 ? (
                  <th key="name" scope="row" data-align={columns[0]?.align}>
                    <CellContent cell={cell} leading={leading} />
                  </th>
                ) : (
                  <td key={columns[place]?.header} data-align={columns[place]?.align}>
                    <CellContent cell={cell} leading={leading} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  )
}

/** In the window a report stands under a heading of the screen; on paper it is all there is. */
const headingTags = {
  inWindow: { 1: 'h3', 2: 'h4', 3: 'h5' },
  onPaper: { 1: 'h1', 2: 'h2', 3: 'h3' },
} as const

function PaperHeading({
  level,
  visit,
  id,
  children,
}: {
  level: Heading['level']
  visit: VisitRecord | null
  id?: string
  children: ReactNode
}) {
  const Tag = headingTags[visit === null ? 'onPaper' : 'inWindow'][level]
  return (
    <Tag id={id} className={classes.heading} data-level={level}>
      {children}
    </Tag>
  )
}

function PaperBlock({ block, leading }: { block: Block; leading: Leading }) {
  const { visit } = leading
  const drawPicture = useContext(PictureContext)
  switch (block.kind) {
    case 'heading':
      return (
        <PaperHeading level={block.level} visit={visit}>
          {block.text}
        </PaperHeading>
      )
    case 'paragraph':
      return (
        <p data-style={block.style} data-keep-with-next={block.keepWithNext}>
          <Runs runs={block.runs} leading={leading} />
        </p>
      )
    case 'list': {
      const Tag = block.style === 'bullets' ? 'ul' : 'ol'
      return (
        <Tag>
          {block.items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: items have no other name, and never move
            <li key={index}>
              <Runs runs={item} leading={leading} />
            </li>
          ))}
        </Tag>
      )
    }
    case 'table':
      return <PaperTable table={block} leading={leading} />
    case 'callout':
      return (
        <div className={classes.callout} data-tone={block.tone}>
          <strong>{block.title}</strong>
          {block.paragraphs.map((runs, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <p key={index}>
              <Runs runs={runs} leading={leading} />
            </p>
          ))}
        </div>
      )
    case 'chart':
      return (
        <figure className={charts.figure} data-chart={block.model.kind}>
          <figcaption className={classes.caption}>
            <CaptionText {...block.caption} />
          </figcaption>
          <ChartBody model={block.model} />
        </figure>
      )
    case 'picture':
      return (
        <figure className={classes.picture}>
          <figcaption className={classes.caption}>
            <CaptionText {...block.caption} />
          </figcaption>
          {drawPicture({ hash: block.hash, type: block.type, alt: block.caption.text })}
        </figure>
      )
    case 'writing_space':
      return (
        <div aria-hidden>
          {Array.from({ length: block.lines }, (_, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines are all alike
            <div key={line} className={classes.writingLine} />
          ))}
        </div>
      )
    default:
      return assertNever(block)
  }
}

function PaperChapter({ chapter, visit }: { chapter: Chapter; visit: VisitRecord | null }) {
  const words = useWords()
  const { id, title, source, isRunOn, blocks } = chapter
  return (
    <section
      className={classes.chapter}
      id={`chapter-${id}`}
      aria-labelledby={`title-${id}`}
      data-run-on={isRunOn}
    >
      <PaperHeading level={1} visit={visit} id={`title-${id}`}>
        {title}
      </PaperHeading>
      {source !== undefined && visit !== null && (
        <p className={classes.chapterSource}>
          <SourceLink source={source} visit={visit}>
            {words('reports.to_source', { chapter: title })}
          </SourceLink>
        </p>
      )}
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no other name, and never move
        <PaperBlock key={index} block={block} leading={{ visit, origin: source }} />
      ))}
    </section>
  )
}

function PaperCover({
  cover,
  watermark,
  visit,
}: {
  cover: Cover
  watermark: string | null
  visit: VisitRecord | null
}) {
  const fromSettings = (text: string) => (
    <Computed origin={view('settings')} visit={visit}>
      {text}
    </Computed>
  )
  return (
    <header className={classes.cover}>
      {cover.logos.length > 0 && (
        <div className={classes.logos}>
          {cover.logos.map(({ name, type, content }) => (
            <Base64Image key={name} alt={name} type={type} content={content} />
          ))}
        </div>
      )}
      {watermark !== null && <p className={classes.watermark}>{watermark}</p>}
      <p className={classes.kicker}>{fromSettings(cover.kicker)}</p>
      <p className={classes.title}>
        {visit === null ? (
          cover.title
        ) : (
          <SourceLink source={view('organisation')} visit={visit} className={classes.computed}>
            {cover.title}
          </SourceLink>
        )}
      </p>
      <p className={classes.subtitle}>
        <Computed origin={view('organisation')} visit={visit}>
          {cover.subtitle}
        </Computed>
      </p>
      <dl>
        {cover.facts.map(({ label, value, source }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <Computed origin={source} visit={visit}>
                {value}
              </Computed>
            </dd>
          </div>
        ))}
      </dl>
      <p>{fromSettings(cover.confidentiality)}</p>
      {cover.issuer.map((line) => (
        <p key={line} className={classes.muted}>
          {fromSettings(line)}
        </p>
      ))}
      {cover.fundingNotice !== '' && (
        <p className={classes.muted}>{fromSettings(cover.fundingNotice)}</p>
      )}
    </header>
  )
}

/** A photo of the report: in the window fetched from the store, on paper handed over with the report. */
export interface PictureProps {
  hash: string
  type: 'png' | 'jpg'
  alt: string
}

type DrawPicture = (picture: PictureProps) => ReactNode

const PictureContext = createContext<DrawPicture>(() => null)

/** The composed report as one page of A4 width. Every statement leads to where it comes from. */
export function ReportPaper({
  report,
  visit,
  drawPicture,
  children,
}: {
  report: Report
  /** null on paper, where nothing leads anywhere. */
  visit: VisitRecord | null
  drawPicture: DrawPicture
  /** What stands between the cover and the chapters. */
  children?: ReactNode
}) {
  const { cover, language, watermark, chapters } = report
  return (
    <article className={classes.paper} data-printed={visit === null} lang={language}>
      {cover === null ? (
        watermark !== null && <p className={classes.watermark}>{watermark}</p>
      ) : (
        <PaperCover cover={cover} watermark={watermark} visit={visit} />
      )}
      {children}
      <PictureContext value={drawPicture}>
        {chapters.map((chapter) => (
          <PaperChapter key={chapter.id} chapter={chapter} visit={visit} />
        ))}
      </PictureContext>
    </article>
  )
}
