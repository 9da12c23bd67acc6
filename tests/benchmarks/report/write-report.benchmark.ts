import { Packer } from 'docx'
import { composeReport } from '../../../assessments/core/reports/compose-report.ts'
import type { Block, Chapter, Report } from '../../../assessments/core/reports/report.ts'
import type { ReportInput } from '../../../assessments/core/reports/report-input.ts'
import { packReport } from '../../../assessments/files/word/pack-report.ts'
import { wordDocument } from '../../../assessments/files/word/word-document.ts'
import { german } from '../../support/build-report.ts'
import { type Benchmark, type Measurement, median } from '../benchmark.ts'
import { type ReportSize, reportInputOf, type SizedInput } from './report-input-of-size.ts'

const sizes = {
  full: { visits: 10, findings: 300, photos: 200 },
  smoke: { visits: 2, findings: 20, photos: 5 },
} as const satisfies Record<string, ReportSize>

const day = '2026-03-20'

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const repeated = new Set(['results', 'development', 'overview'])

/** The same chapter once more, under names of its own. */
function copyOf(chapter: Chapter, number: number): Chapter {
  const blocks = chapter.blocks.map((block): Block => {
    if (block.kind === 'heading') return { ...block, id: `${block.id}-${number}` }
    if (block.kind !== 'table' && block.kind !== 'chart') return { ...block }
    const { id: _, ...unnamed } = block
    return unnamed
  })
  return { ...chapter, id: `${chapter.id}-${number}`, blocks }
}

/** A report with at least as many tables and charts as the target asks for: some of its chapters three more times. */
function wideReport(input: ReportInput): Report {
  const report = composeReport(input, german)
  const again = report.chapters.filter(({ id }) => repeated.has(id))
  const copies = [1, 2, 3].flatMap((number) => again.map((chapter) => copyOf(chapter, number)))
  return { ...report, chapters: [...report.chapters, ...copies] }
}

/** From the stored texts to the bytes of the file. */
function ours({ input, pictures }: SizedInput): Promise<number> {
  return timeOf(() => packReport(wideReport(input), pictures, day))
}

/** The same tree with the same options, built beforehand and only packed. */
function floor(report: Report, { pictures }: SizedInput): Promise<number> {
  const document = wordDocument(report, pictures)
  return timeOf(() => Packer.toBuffer(document))
}

async function measure(size: 'full' | 'smoke'): Promise<Measurement> {
  const prepared = reportInputOf(sizes[size])
  const report = wideReport(prepared.input)
  const rounds = size === 'full' ? 7 : 1
  const times = { ours: [] as number[], floor: [] as number[] }
  for (let round = 0; round < rounds; round += 1) {
    times.floor.push(await floor(report, prepared))
    times.ours.push(await ours(prepared))
  }
  const [oursMilliseconds, floorMilliseconds] = [median(times.ours), median(times.floor)]
  // Of the whole process until now, in kilobytes: what a look at the end of a round would miss.
  const memoryPeakMegabytes = process.resourceUsage().maxRSS / 2 ** 10
  const blocks = report.chapters.flatMap((chapter) => chapter.blocks)
  const count = (kind: string) => blocks.filter((block) => block.kind === kind).length
  return {
    ratio: oursMilliseconds / floorMilliseconds,
    details: {
      oursMilliseconds,
      floorMilliseconds,
      rounds,
      memoryPeakMegabytes,
      tables: count('table'),
      charts: count('chart'),
      photos: count('picture'),
    },
  }
}

/** The whole way of a report that has everything, beside what the docx library takes by itself. */
export const benchmark: Benchmark = {
  name: 'the full report of the last of 10 visits, 54 indicators, 300 findings, 60 tables, 12 charts, 200 photos',
  floor: 'the bare docx packing of the same tree with the same options',
  limit: 1.25,
  run: measure,
}
