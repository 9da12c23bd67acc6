import { createCipheriv, createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { ReportInput } from '../../../assessments/core/reports/report-input.ts'
import type { Level } from '../../../assessments/core/visits/answer.ts'
import {
  emptyEngagement,
  engagementId,
} from '../../../assessments/core/visits/entries/engagement.ts'
import { aFinding, aMeasure, anEvidence } from '../../support/build-entries.ts'
import { aReportInput } from '../../support/build-report.ts'
import { anAnswer, aVisit } from '../../support/build-visit.ts'
import { wholeCatalogue } from '../../support/many-organisations.ts'

/** How much a visit holds. */
export interface ReportSize {
  readonly visits: number
  readonly findings: number
  readonly photos: number
}

export interface SizedInput {
  readonly input: ReportInput
  readonly pictures: ReadonlyMap<string, Buffer>
}

const picture = readFileSync('resources/icons/icon.png')
/** Bytes that no packing makes smaller, as a photo of a phone has them after the app has scaled it down. */
const photoBytes = createCipheriv('aes-128-ctr', Buffer.alloc(16), Buffer.alloc(16)).update(
  Buffer.alloc(300_000),
)

/** A photo of its own for each number: the pixels are the same, the file is not. */
function photo(number: number): { hash: string; content: Buffer } {
  const content = Buffer.concat([picture, photoBytes, Buffer.from(String(number))])
  return { hash: createHash('sha256').update(content).digest('hex'), content }
}

function levelAt(visit: number, item: number): Level {
  return (((visit + item * 7) % 9) % 5) as Level
}

/** The last of so many visits, with so many findings, and the pictures that belong to it. */
export function reportInputOf({ visits, findings, photos }: ReportSize): SizedInput {
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
