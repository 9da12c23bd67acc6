import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Packer } from 'docx'
import { composeReport } from '../../../assessments/core/reports/compose-report.ts'
import type { Block, Chapter, Report } from '../../../assessments/core/reports/report.ts'
import type { ReportInput } from '../../../assessments/core/reports/report-input.ts'
import type { Level } from '../../../assessments/core/visits/answer.ts'
import {
  emptyEngagement,
  engagementId,
} from '../../../assessments/core/visits/entries/engagement.ts'
import { packReport } from '../../../assessments/files/word/pack-report.ts'
import { wordDocument } from '../../../assessments/files/word/word-document.ts'
import { aFinding, aMeasure, anEvidence } from '../../support/build-entries.ts'
import { aReportInput, german } from '../../support/build-report.ts'
import { anAnswer, aVisit } from '../../support/build-visit.ts'
import { wholeCatalogue } from '../../support/many-organisations.ts'
import { type Benchmark, type Measurement, median } from '../benchmark.ts'

interface Size {
  readonly visits: number
  readonly findings: number
  readonly photos: number
}

const sizes = {
  full: { visits: 10, findings: 300, photos: 200 },
  smoke: { visits: 2, findings: 20, photos: 5 },
} as const satisfies Record<string, Size>

const picture = readFileSync('resources/icons/icon.png')
const day = '2026-03-20'

/** A photo of its own for each number: the pixels are the same, the file is not. */
function photo(number: number): { hash: string; content: Buffer } {
  const content = Buffer.concat([picture, Buffer.from(String(number))])
  return { hash: createHash('sha256').update(content).digest('hex'), content }
}

function levelAt(visit: number, item: number): Level {
  return (((visit + item * 7) % 9) % 5) as Level
}

function inputOf({ visits, findings, photos }: Size) {
  const indicators = wholeCatalogue.dimensions.flatMap((dimension) => dimension.indicators)
  const sentence = 'Der Aushang im Eingang nennt nur eine Sprache, und niemand fragt danach. '
  const series = Array.from({ length: visits }, (_, number) =>
    aVisit({
      number: number + 1,
      date: `${2016 + number}-03-02`,
      snapshot: wholeCatalogue,
      answers: Object.fromEntries(
        indicators.map(({ id }, item) => [
          id,
          { ...anAnswer(levelAt(number, item)), clientWording: sentence.repeat(3) },
        ]),
      ),
    }),
  )
  const pictures = Array.from({ length: photos }, (_, number) => photo(number))
  const input: ReportInput = aReportInput({
    visits: series,
    measures: Array.from({ length: 30 }, () => ({ ...aMeasure, comparisonKeys: [] })),
    entries: {
      engagement: { [engagementId]: { ...emptyEngagement, photosAllowed: 'yes' } },
      finding: Object.fromEntries(
        Array.from({ length: findings }, (_, number) => [
          `f${number}`,
          aFinding({
            clientWording: sentence,
            recommendation: sentence,
            position: number,
            indicatorIds: [indicators[number % indicators.length]?.id ?? ''],
          }),
        ]),
      ),
      evidence: Object.fromEntries(
        pictures.map((_, number) => [
          `e${number}`,
          {
            ...anEvidence,
            type: 'photo' as const,
            confidentiality: 'open' as const,
            title: `Foto ${number}`,
            indicatorIds: [],
          },
        ]),
      ),
      evidence_file: Object.fromEntries(
        pictures.map(({ hash, content }, number) => [
          `p${number}`,
          {
            evidenceId: `e${number}`,
            hash,
            name: `foto-${number}.png`,
            kind: 'png' as const,
            byteLength: content.length,
            isBlackened: false,
            position: 0,
          },
        ]),
      ),
    },
  })
  return { input, pictures: new Map(pictures.map(({ hash, content }) => [hash, content])) }
}

type Prepared = ReturnType<typeof inputOf>

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
function ours({ input, pictures }: Prepared): Promise<number> {
  return timeOf(() => packReport(wideReport(input), pictures, day))
}

/** The same tree with the same options, built beforehand and only packed. */
function floor(report: Report, { pictures }: Prepared): Promise<number> {
  const document = wordDocument(report, pictures)
  return timeOf(() => Packer.toBuffer(document))
}

async function medianOf(prepared: Prepared, rounds: number): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) times.push(await ours(prepared))
  return median(times)
}

async function measure(size: 'full' | 'smoke'): Promise<Measurement> {
  const prepared = inputOf(sizes[size])
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
  const few = { ...sizes[size], photos: 0 }
  const half = inputOf({ ...few, findings: Math.ceil(few.findings / 2) })
  const whole = inputOf(few)
  const fewVisits = inputOf({ ...few, visits: Math.ceil(few.visits / 2) })
  const slopeRounds = size === 'full' ? 3 : 1
  const [atHalf, atWhole, atFewVisits] = [
    await medianOf(half, slopeRounds),
    await medianOf(whole, slopeRounds),
    await medianOf(fewVisits, slopeRounds),
  ]
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
      millisecondsPerFinding: (atWhole - atHalf) / Math.floor(few.findings / 2),
      millisecondsPerVisit: (atWhole - atFewVisits) / Math.floor(few.visits / 2),
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
